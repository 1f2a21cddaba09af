// proof: PUT /items/1 with credentials from https://app.test => blocked MethodDisallowedByPreflightResponse "PUT"; fixed => allowed
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', 'https://app.test');
  res.header('Access-Control-Allow-Methods', '{|CORS204:*|}');
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
