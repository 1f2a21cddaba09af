// proof: GET /items with credentials from https://stranger.example => allowed (unsafe); fixed => blocked InvalidAllowCredentials
const express = require('express');
const cors = require('cors');

const app = express();

const allowed = new Set(['https://app.test']);

app.use(cors({ origin: {|CORS112:allowed|} }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
