// proof: GET /items with credentials from witness => allowed (unsafe)
const express = require('express');
const cors = require('cors');

const app = express();

function isOurs(origin) {
  const { hostname } = new URL(origin);
  return hostname === 'app.test' || hostname.endsWith('app.test');
}

app.use(cors({
  origin: (origin, callback) => {
    {|CORS109:callback(null, !!origin && isOurs(origin))|};
  },
  credentials: true,
}));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
