// proof: preflight of PUT /items/1 from https://app.test => header Access-Control-Max-Age is "86400"; fixed => header Access-Control-Max-Age is "7200"
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test', maxAge: 7200 }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
