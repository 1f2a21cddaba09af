// message CORS204: '*' in Access-Control-Allow-Methods is no wildcard for requests with credentials: it stands for a method called '*'
// proof: PUT /items/1 with credentials from https://app.test => blocked MethodDisallowedByPreflightResponse "PUT"; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test', methods: '{|CORS204:*|}', credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
