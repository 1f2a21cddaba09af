// proof: GET /items?origin=https://stranger.example from https://stranger.example => allowed
const express = require('express');

const app = express();
app.get('/items', (req, res) => {
  const origin = req.query.origin;
  res.set('Access-Control-Allow-Origin', {|CORS112:origin|});
  res.json(['tea', 'cups']);
});
app.listen(3000);
