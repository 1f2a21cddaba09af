// message CORS111: Any site may read these answers; browsers send no cookies with such requests
// proof: GET /items from https://stranger.example => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use({|CORS111:cors|}());
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
