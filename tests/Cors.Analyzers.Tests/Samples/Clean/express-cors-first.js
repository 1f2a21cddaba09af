// What answers by itself stands behind CORS, lets preflights pass, or is asked for errors alone.
const express = require('express');
const rateLimit = require('express-rate-limit');
const cors = require('cors');

const app = express();
app.use((error, req, res, next) => res.status(403).json({ error: error.message }));
app.use((req, res, next) => {
  res.locals.started = Date.now();
  next();
});
app.use(express.json());
app.use('/health', rateLimit({ limit: 1 }));
app.use(cors({ origin: 'https://app.test' }));
app.use(rateLimit({ limit: 100 }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.listen(3000);

const api = express();
api.use((req, res, next) => {
  if (req.method !== 'OPTIONS' && req.get('x-api-key') !== 'tea') return res.sendStatus(403);
  next();
});
api.use(cors({ origin: 'https://app.test' }));
api.get('/items', (req, res) => res.json(['tea', 'cups']));
api.listen(3001);
