// message CORS106: '*' never matches: in a list it is a text like any other
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: ['{|CORS106:*|}'] }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
