// proof: GET /items with credentials from https://www.app.test => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: [/^https:\/\/([a-z0-9-]+\.)*app\.test$/, 'capacitor://localhost'], credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
