// proof: GET /items with credentials from https://stranger.example => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', {|CORS202:req.headers.origin|});
  res.header('Access-Control-Allow-Credentials', 'true');
  res.vary('Origin');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
