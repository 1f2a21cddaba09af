// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse "PUT"; fixed => allowed
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.set({
    'Access-Control-Allow-Origin': 'https://app.test',
    'Access-Control-Allow-Methods': 'GET, PUT',
  });
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
