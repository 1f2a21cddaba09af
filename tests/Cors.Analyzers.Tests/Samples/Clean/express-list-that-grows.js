const express = require('express');
const cors = require('cors');

const app = express();

const allowed = ['https://app.test'];
if (process.env.PREVIEW) {
  allowed.push(process.env.PREVIEW);
}

app.use(cors({ origin: allowed, credentials: true }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
