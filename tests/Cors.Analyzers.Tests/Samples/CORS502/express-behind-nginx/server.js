// message CORS502: CORS is set up here and in nginx.conf: an answer that passes both carries 'Access-Control-Allow-Origin' twice, which browsers refuse ('contains multiple values, but only one is allowed')
// severity CORS502: info
// proof: none, the servers are not run one behind the other; what browsers make of two values is proven by the samples of CORS501
const express = require('express');
const cors = require('cors');

const app = express();
app.use({|CORS502:cors|}({ origin: 'https://app.test' }));
app.get('/api/items', (req, res) => res.json(['tea', 'cups']));
app.listen(5000, '127.0.0.1');
