// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
// proof: GET /items with credentials from https://www.app.test => allowed; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({
  origin(origin, callback) {
    if (!origin) return callback(null, true);
    if (/^https:\/\/([a-z0-9-]+\.)*app\.test$/.test(origin)) {
      return callback(null, true);
    }

    return callback(new Error('Not allowed by CORS'));
  },
  credentials: true,
}));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
