// message CORS106: 'https://*.app.test' never matches: the cors package compares it letter by letter
// proof: GET /items from https://www.app.test => blocked MissingAllowOriginHeader
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: ['{|CORS106:https://*.app.test|}', 'https://app.test'] }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
