// message CORS508: Only the actual answer carries Access-Control-Allow-Origin: the preflight before it is blocked
// proof: PUT /items/1 from https://app.test => blocked PreflightMissingAllowOriginHeader
const express = require('express');
const cors = require('cors');

const app = express();
app.{|CORS508:put|}('/items/:id', cors({ origin: 'https://app.test' }), (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
