// proof: GET /items from https://stranger.example => header Access-Control-Allow-Origin is "https://stranger.example"; fixed => header Access-Control-Allow-Origin is "*"
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', {|CORS111:'*'|});
  res.vary('Origin');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
