// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse "PUT"; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test', methods: 'DELETE, {|CORS304:put|},PATCH' }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
