// message CORS415: app.use may answer before cors() runs: it refuses preflights too, which carry neither credentials nor keys, and its answers leave without CORS headers
// proof: GET /items with X-Api-Key: tea from https://app.test => blocked PreflightMissingAllowOriginHeader; fixed => allowed
const express = require('express');
const cors = require('cors');

function hasKey(req, res, next) {
  if (req.get('x-api-key') !== 'tea') return res.status(403).json({ error: 'No key' });
  next();
}

const app = express();
app.use(cors({ origin: 'https://app.test' }));
app.use(hasKey);
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.listen(3000);
