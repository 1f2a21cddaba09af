// proof: PUT /items/1 from https://app.test => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test', methods: ['PUT, DELETE'], allowedHeaders: 'Content-Type,Authorization', maxAge: 7200 }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
