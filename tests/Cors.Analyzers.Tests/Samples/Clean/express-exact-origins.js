// proof: GET /items from https://app.test => allowed
// proof: GET /items from https://stranger.example => blocked MissingAllowOriginHeader
const express = require('express');
const cors = require('cors');

const app = express();

const allowed = ['https://app.test', 'http://localhost:4200'];

app.use(cors({
  origin: (origin, callback) => {
    if (!origin || allowed.includes(origin)) callback(null, true);
    else callback(null, false);
  },
  credentials: true,
}));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
