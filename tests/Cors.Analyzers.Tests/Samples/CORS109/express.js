// message CORS109: This test lets in 'https://app.test.evil.example', a site of somebody else
// proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
// proof: GET /items with credentials from https://app.test => allowed; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: {|CORS109:/^https:\/\/app\.test/|}, credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
