// message CORS415: app.use may answer before cors() runs: its 429 leaves without CORS headers, so scripts see a CORS error instead
// severity CORS415: info
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader, status 429; fixed => allowed (the script reads the 429), status 429
const express = require('express');
const rateLimit = require('express-rate-limit');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test' }));
app.use(rateLimit({ windowMs: 60000, limit: (req) => -1 }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.listen(3000);
