// message CORS303: The policy does not allow Authorization, which 'GET /items' needs: browsers say 'Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.'
// proof: GET /items with Authorization: Bearer tea from https://app.test => blocked HeaderDisallowedByPreflightResponse; fixed => allowed
const express = require('express');
const cors = require('cors');

function loggedIn(req, res, next) {
  if (req.headers.authorization !== 'Bearer tea') return res.status(401).json({ error: 'Log in first' });
  next();
}

const app = express();
app.use(
  cors({
    origin: 'https://app.test',
    {|CORS303:allowedHeaders: 'Content-Type,X-Trace'|},
  }),
);
app.get('/items', loggedIn, (req, res) => res.json(['tea', 'cups']));
app.listen(3000);
