const express = require('express');
const cors = require('cors');

const app = express();
// cors:ignore CORS111 a public catalogue
app.use(cors());
app.use('/stock', cors({ origin: true, credentials: true })); // cors:ignore CORS202 the cookie is a theme
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
