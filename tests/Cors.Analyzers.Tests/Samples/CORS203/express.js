// message CORS203: 'true' does not allow credentials: the cors package takes nothing but the boolean true
// proof: GET /items with credentials from https://app.test => blocked InvalidAllowCredentials; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test', credentials: {|CORS203:'true'|} }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
