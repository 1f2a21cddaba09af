// proof: PUT /items/1 with Authorization: Bearer x from https://app.test => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test' }));
app.use((req, res, next) => (req.headers.authorization ? next() : res.status(401).end()));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
