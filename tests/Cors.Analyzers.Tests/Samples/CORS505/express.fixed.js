// message CORS505: The answer depends on the Origin but has no 'Vary: Origin': a cache gives one site the answer for another
// proof: GET /items from https://app.test => header Vary is absent; fixed => header Vary is "Origin"
const express = require('express');

const app = express();
const allowed = ['https://app.test', 'https://shop.test'];

app.use((req, res, next) => {
  res.vary('Origin');
  const { origin } = req.headers;
  if (allowed.includes(origin)) {
    res.header('Access-Control-Allow-Origin', origin);
  }

  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
