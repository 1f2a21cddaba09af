// message CORS203: 'True' does not allow credentials: browsers take nothing but 'true'
// proof: GET /items with credentials from https://app.test => blocked InvalidAllowCredentials "True"; fixed => allowed
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', 'https://app.test');
  res.header('Access-Control-Allow-Credentials', '{|CORS203:True|}');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
