// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
// proof: GET /items with credentials from https://app.test => allowed; fixed => allowed
const express = require('express');

const app = express();
app.use(function (req, res, next) {
  const origin = req.get('Origin');
  if ({|CORS109:/^https:\/\/app.test$/.test(origin)|}) {
    res.set('Access-Control-Allow-Origin', origin);
    res.set('Access-Control-Allow-Credentials', 'true');
  }

  res.vary('Origin');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
