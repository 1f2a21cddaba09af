// message CORS502: cors() writes Access-Control-Allow-Origin too: it overwrites this value for the origins of its policy, and for all others this one stands and lets in whom the policy keeps out
// proof: GET /items from https://evil.example => allowed (the policy keeps it out); fixed => blocked MissingAllowOriginHeader
const express = require('express');
const cors = require('cors');

const app = express();
app.use(function (req, res, next) {
  res.setHeader('{|CORS502:Access-Control-Allow-Origin|}', {|CORS111:'*'|});
  next();
});
app.use(cors({ origin: ['https://app.test', 'https://admin.app.test'] }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.listen(3000);
