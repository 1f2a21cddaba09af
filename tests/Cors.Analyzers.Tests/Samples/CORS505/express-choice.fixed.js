// proof: GET /items from https://app.test => header Vary is absent; fixed => header Vary is "Origin"
const express = require('express');

const app = express();
const allowed = ['https://shop.test', 'https://app.test'];

app.use((req, res, next) => {
  res.setHeader('Vary', 'Origin');
  res.setHeader('Access-Control-Allow-Origin', allowed.indexOf(req.headers.origin) >= 0 ? req.headers.origin : 'https://shop.test');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
