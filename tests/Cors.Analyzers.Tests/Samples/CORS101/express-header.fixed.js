// message CORS101: Origin 'https://app.test/' ends with '/': browsers send 'https://app.test', so browsers refuse the answer
// proof: GET /items from https://app.test => blocked AllowOriginMismatch; fixed => allowed
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', 'https://app.test');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
