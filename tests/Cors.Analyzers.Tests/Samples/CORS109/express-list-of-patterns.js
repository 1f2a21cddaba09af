// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
// proof: GET /items with credentials from https://app.test => allowed; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();

const patterns = [{|CORS109:/app\.test$/|}, /^https:\/\/([a-z]+\.)?shop\.test$/];

app.use(cors({ origin: patterns, credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
