// message CORS402: app.get answers before cors() runs: its answers leave without CORS headers
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(express.json());
app.use(cors({ origin: 'https://app.test' }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
