// message CORS306: 'Access-Control-Allow-Origin' is a response header: no request carries it
// proof: none, a name too many changes nothing
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({
  origin: 'https://app.test',
  allowedHeaders: 'Content-Type, Authorization',
  exposedHeaders: ['X-Total-Count'],
}));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
