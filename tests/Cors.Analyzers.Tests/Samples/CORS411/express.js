// proof: GET /items from https://app.test => blocked AllowOriginMismatch; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test' }));
app.use({|CORS411:cors|}({ origin: 'https://shop.test' }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
