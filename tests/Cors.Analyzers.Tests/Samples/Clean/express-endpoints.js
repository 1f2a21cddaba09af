// Every endpoint gets what it needs, or nobody can tell.
const express = require('express');
const cors = require('cors');
const upload = require('multer')({ dest: '/tmp' });
const save = require('./save');

const app = express();
app.use(cors({ origin: 'https://app.test', methods: ['GET', 'PUT', 'delete'.toUpperCase()], allowedHeaders: ['X-Trace'] }));
app.use(express.urlencoded({ extended: false }));
app.use(express.json());

function visitor(req, res, next) {
  const token = req.headers.authorization || req.cookies.token;
  if (!token) return res.status(401).end();
  next();
}

// The body may be a form, the token may be a cookie.
app.post('/items', (req, res) => res.json({ name: req.body.name }));
app.get('/me', visitor, (req, res) => res.json({}));
app.post('/files', upload.single('file'), save);
// A setting, no route.
app.get('env');
app.listen(3000);
