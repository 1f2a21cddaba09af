// One route is for everybody, all others follow the package; a second writer says the same.
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: ['https://app.test', 'https://admin.app.test'] }));
app.get('/public', (req, res) => {
  res.set('Access-Control-Allow-Origin', 'https://app.test');
  res.json({});
});
app.listen(3000);

const fixed = express();
fixed.use((req, res, next) => {
  res.set('Access-Control-Allow-Origin', 'https://app.test');
  res.vary('Origin');
  next();
});
fixed.use(cors({ origin: 'https://app.test' }));
fixed.listen(3001);
