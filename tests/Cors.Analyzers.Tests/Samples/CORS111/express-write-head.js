// proof: GET /items from https://stranger.example => allowed
const express = require('express');

const app = express();
app.get('/items', (req, res) => {
  const headers = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': {|CORS111:'*'|} };
  res.writeHead(200, headers);
  res.end('["tea", "cups"]');
});
app.listen(3000);
