// message CORS105: Origin 'https://App.test' is compared letter by letter, but browsers send lower case, so this entry never matches
// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: ['https://app.test', 'https://shop.test'] }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
