// proof: GET /items from null => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
const express = require('express');

const app = express();
app.get('/items', (req, res) => {
  res.json(['tea', 'cups']);
});
app.listen(3000);
