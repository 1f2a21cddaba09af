// severity CORS202: info
const express = require('express');
const cors = require('cors');

const app = express();

const options = {
  origin: process.env.NODE_ENV === 'production' ? 'https://app.test' : {|CORS202:true|},
  credentials: true,
};

app.use(cors(options));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
