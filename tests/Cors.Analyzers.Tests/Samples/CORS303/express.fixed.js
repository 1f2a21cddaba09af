// message CORS303: The policy does not allow Content-Type, which 'POST /items' needs: browsers say 'Request header field content-type is not allowed by Access-Control-Allow-Headers in preflight response.'
// proof: POST /items with Content-Type: application/json from https://app.test => blocked HeaderDisallowedByPreflightResponse; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test', allowedHeaders: ['X-Trace', 'Content-Type'] }));
app.use(express.json());
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.post('/items', (req, res) => res.json({ name: (req.body || {}).name }));
app.listen(3000);
