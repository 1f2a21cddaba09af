// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', 'https://app.test');
  res.header('Access-Control-Allow-Headers', 'Content-Type');
  res.header('Access-Control-Allow-Methods', 'GET, POST, PUT');
  if (req.method === 'OPTIONS') return res.sendStatus(204);
  next();
});
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
