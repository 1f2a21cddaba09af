// proof: GET /items?origin=https://stranger.example with credentials from https://stranger.example => allowed (unsafe); fixed => blocked InvalidAllowCredentials
const express = require('express');

const app = express();
app.get('/items', (req, res) => {
  res.set('Access-Control-Allow-Origin', {|CORS112:req.query.origin|});
  res.json(['tea', 'cups']);
});
app.listen(3000);
