// proof: PUT /items/1 with Authorization: Bearer x from https://app.test => blocked PreflightMissingAllowOriginHeader
const express = require('express');
const cors = require('cors');

const app = express();
app.use((req, res, next) => {
  if (!req.headers.authorization) {
    return res.sendStatus(401);
  }

  next();
});
app.use({|CORS310:cors|}({ origin: 'https://app.test' }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
