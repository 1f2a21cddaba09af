// proof: GET /items from https://app.test => blocked MultipleAllowOriginValues
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.setHeader('Access-Control-Allow-Origin', '{|CORS104:https://app.test, https://shop.test|}');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
