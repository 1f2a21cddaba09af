// message CORS202: Any site may read these answers with the user's cookies: every origin is let in and credentials are allowed
// proof: GET /items with credentials from https://stranger.example => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
const express = require('express');
const cors = require('cors');

const app = express();
app.use(cors({ origin: {|CORS111:'*'|} }));
app.get('/items', (req, res) => res.json(['tea', 'cups']));
app.put('/items/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(3000);
