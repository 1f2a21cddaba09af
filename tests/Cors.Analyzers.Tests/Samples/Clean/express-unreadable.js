const express = require('express');
const cors = require('cors');

const app = express();
const { isKnown } = require('./origins');

app.use(cors({
  origin: async (origin, callback) => callback(null, await isKnown(origin)),
  credentials: true,
}));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
