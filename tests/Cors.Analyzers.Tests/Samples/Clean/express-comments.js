const express = require('express');
const cors = require('cors');

const app = express();

// app.use(cors({ origin: true, credentials: true }));
/* res.header('Access-Control-Allow-Origin', req.headers.origin); */
const help = "app.use(cors({ origin: 'https://app.test/' }))";
const page = `res.header('Access-Control-Allow-Origin', '*, *') ${help}`;
const pattern = /cors\({ origin: '\/' }\)/;
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
