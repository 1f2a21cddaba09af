// message CORS201: Any origin is allowed together with credentials: browsers refuse the answer ('The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.')
// proof: GET /items with credentials from https://app.test => blocked WildcardOriginNotAllowed; fixed => blocked WildcardOriginNotAllowed
// proof: GET /items from https://app.test => header Access-Control-Allow-Credentials is "true"; fixed => header Access-Control-Allow-Credentials is absent
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: '*', {|CORS201:credentials: true|} }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
