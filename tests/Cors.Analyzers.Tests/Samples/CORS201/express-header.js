// proof: GET /items with credentials from https://app.test => blocked WildcardOriginNotAllowed; fixed => blocked WildcardOriginNotAllowed
// proof: GET /items from https://app.test => header Access-Control-Allow-Credentials is "true"; fixed => header Access-Control-Allow-Credentials is absent
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', '*');
  res.header('Access-Control-Allow-Credentials', {|CORS201:true|});
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
