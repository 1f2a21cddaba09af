// message CORS302: The policy does not allow PUT and DELETE, which 'PUT /items/:id' and another endpoint need: browsers say 'Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.'
// proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
// proof: DELETE /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
// proof: GET /items from https://app.test => allowed; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test', methods: ['GET', 'POST', 'PUT', 'DELETE'] }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.delete('/items/:id', (req, res) => res.sendStatus(204));
app.listen(3000);
