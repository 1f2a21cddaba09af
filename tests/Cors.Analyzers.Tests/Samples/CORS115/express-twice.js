// message CORS115: origin: 'https://app.test' has no effect: origin: 'https://shop.test' is in force
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({
  {|CORS115:origin: 'https://app.test'|},
  methods: ['PUT', 'DELETE'],
  origin: 'https://shop.test',
}));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
