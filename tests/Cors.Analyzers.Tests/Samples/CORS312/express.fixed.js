// message CORS312: 'Access-Control-Allowed-Headers' is no header that browsers know; 'Access-Control-Allow-Headers' is
// proof: GET /items with Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
const express = require('express');

const app = express();
app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', 'https://app.test');
  res.header('Access-Control-Allow-Headers', 'Authorization, Content-Type');
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
