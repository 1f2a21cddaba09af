// proof: PATCH /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
const express = require('express');
const cors = require('cors');

const options = {
  origin: ['https://app.test', 'https://admin.app.test'],
  methods: 'GET,POST,PATCH',
};
const items = express.Router();
items
  .route('/:id')
  .get((req, res) => res.json({ id: req.params.id }))
  .patch((req, res) => res.json({ id: req.params.id }));

const app = express();
app.use(cors(options));
app.use('/items', items);
app.listen(3000);
