// proof: DELETE /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
const express = require('express');
const cors = require('cors');

const site = cors({
  origin: 'https://app.test',
  {|CORS302:methods: [
    'GET',
    'PUT',
  ]|},
});
const app = express();
app.options('/items/:id', site);
app.put('/items/:id', site, (req, res) => res.json({ id: req.params.id }));
app.delete('/items/:id', site, (req, res) => res.sendStatus(204));
app.listen(3000);
