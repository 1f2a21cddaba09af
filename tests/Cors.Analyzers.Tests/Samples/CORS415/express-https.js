// message CORS415: app.use may answer before cors() runs: a preflight over http is answered by a redirect, which browsers do not follow ('Redirect is not allowed for a preflight request.')
// proof: PUT /items/1 from https://app.test => blocked PreflightDisallowedRedirect; fixed => status 307 (the preflight passes; the request itself is sent to https, where the test has no server)
const express = require('express');
const cors = require('cors');

const app = express();
app.use((req, res, next) => {
  if (!req.secure) return res.redirect(307, 'https://' + req.headers.host + req.originalUrl);
  next();
});
app.use({|CORS415:cors|}({ origin: 'https://app.test' }));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
