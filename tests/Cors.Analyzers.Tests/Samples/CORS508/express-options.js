// proof: PUT /items/1 from https://app.test => blocked MissingAllowOriginHeader
const express = require('express');
const cors = require('cors');

const app = express();
app.{|CORS508:options|}('/{*any}', cors({ origin: 'https://app.test' }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
