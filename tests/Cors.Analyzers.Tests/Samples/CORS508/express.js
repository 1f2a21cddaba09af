// message CORS508: Only the preflight carries Access-Control-Allow-Origin: the browser asks, sends the request and then blocks the answer
// proof: PUT /items/1 from https://app.test => blocked MissingAllowOriginHeader
const express = require('express');

const app = express();
app.use((req, res, next) => {
  if (req.method === 'OPTIONS') {
    res.header('{|CORS508:Access-Control-Allow-Origin|}', 'https://app.test');
    res.header('Access-Control-Allow-Methods', 'PUT');
    return res.sendStatus(204);
  }

  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
