// proof: none, what is always allowed is so with the setting and without
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({
  origin: 'https://app.test',
  methods: ['{|CORS307:GET|}', 'PUT', '{|CORS307:POST|}'],
  allowedHeaders: ['{|CORS307:Accept|}', 'X-Api-Key'],
}));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
