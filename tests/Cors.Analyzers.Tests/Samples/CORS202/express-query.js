// proof: GET /items?origin=https://stranger.example with credentials from https://stranger.example => allowed (unsafe); fixed => blocked InvalidAllowCredentials
const express = require('express');

const app = express();
app.get('/items', (req, res) => {
  res.set('Access-Control-Allow-Origin', {|CORS202:req.query.origin|});
  res.set('Access-Control-Allow-Credentials', 'true');
  res.json(['tea', 'cups']);
});
app.listen(3000);
