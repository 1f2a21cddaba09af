// message CORS113: Origin 'http://app.test' is not encrypted: whoever is on the network can act as that page and read answers with the user's cookies
// proof: GET /items with credentials from http://app.test => allowed (unsafe); fixed => blocked AllowOriginMismatch
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: '{|CORS113:http://app.test|}', credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
