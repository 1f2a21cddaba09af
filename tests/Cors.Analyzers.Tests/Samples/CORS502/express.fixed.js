// message CORS502: cors() writes Access-Control-Allow-Origin too: this value takes the place of its own on every answer but the preflight's
// proof: GET /items with credentials from https://app.test => blocked WildcardOriginNotAllowed; fixed => allowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: ['https://app.test', 'https://admin.app.test'], credentials: true }));
app.use((req, res, next) => {
  next();
});
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.listen(3000);
