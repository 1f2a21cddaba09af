const express = require('express');
const cors = require('cors');

const app = express();

const origins = (process.env.CORS_ORIGINS || '').split(',');

app.use(cors({ origin: origins, credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
