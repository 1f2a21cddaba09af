// proof: PUT /items/1 from https://app.test => allowed
const express = require('express');
const cors = require('cors');

const app = express();

const ours = cors({ origin: 'https://app.test' });

app.options('/items/:id', ours);
app.put('/items/:id', ours, (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
