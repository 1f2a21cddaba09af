// message CORS113: Origin 'http://192.168.1.20' is not encrypted: whoever is on the network can act as that page and read answers with the user's cookies
// severity CORS113: info
// proof: GET /items with credentials from http://192.168.1.20 => allowed (unsafe); fixed => blocked AllowOriginMismatch
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: '{|CORS113:http://192.168.1.20|}', credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
