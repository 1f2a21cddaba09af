// message CORS501: Access-Control-Allow-Origin is sent a second time here: browsers refuse it ('contains multiple values, but only one is allowed')
// proof: GET /items from https://app.test => blocked MultipleAllowOriginValues; fixed => allowed
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.append('Access-Control-Allow-Origin', 'https://app.test');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
