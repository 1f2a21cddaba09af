// message CORS112: This lets every origin in, which '*' says plainly
// proof: GET /items from https://stranger.example => header Access-Control-Allow-Origin is "https://stranger.example"; fixed => header Access-Control-Allow-Origin is "*"
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: {|CORS112:true|} }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
