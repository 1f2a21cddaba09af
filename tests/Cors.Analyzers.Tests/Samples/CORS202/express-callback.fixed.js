// proof: GET /items with credentials from https://stranger.example => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
const express = require('express');
const cors = require('cors');

const app = express();

const corsOptions = {
  origin: {|CORS111:'*'|},
  methods: ['PUT'],
};

app.use(cors(corsOptions));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
