// message CORS308: Max-age '1h' is no whole number of seconds: browsers ignore it and keep the answer for 5 seconds
// proof: preflight of PUT /items/1 from https://app.test => header Access-Control-Max-Age is "1h"; fixed => header Access-Control-Max-Age is "3600"
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test', maxAge: '{|CORS308:1h|}' }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
