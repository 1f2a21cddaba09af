// proof: GET /items with credentials from null => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: ['https://app.test'], credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
