// proof: GET /items with credentials from witness => allowed (unsafe)
const express = require('express');
const cors = require('cors');

const app = express();

const prefixes = ['https://app.test', 'https://shop.test'];

app.use(cors({
  origin: (origin, callback) => {|CORS109:callback(null, prefixes.some((prefix) => origin && origin.startsWith(prefix)))|},
  credentials: true,
}));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
