const express = require('express');

const app = express();
const cors = require('./own-cors');

app.use(cors({ origin: 'https://app.test/', credentials: true }));
app.listen(3000);
