// The proxy hides what the program writes, and the web.config is the other program's.
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: 'https://app.test' }));
app.get('/api/items', (req, res) => res.json(['tea', 'cups']));
app.listen(5000, '127.0.0.1');
