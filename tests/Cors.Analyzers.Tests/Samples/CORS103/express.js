// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: [`{|CORS103:https://app.test:443|}`] }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
