// proof: GET /items with credentials, Authorization: Bearer x from https://app.test => blocked HeaderDisallowedByPreflightResponse "authorization"; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test', allowedHeaders: ['Authorization', 'Content-Type'], credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
