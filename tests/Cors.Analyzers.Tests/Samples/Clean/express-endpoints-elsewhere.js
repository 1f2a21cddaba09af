// What answers the preflights is not known, or is another policy.
const express = require('express');
const cors = require('cors');
const answer = require('./answer');

const read = { origin: 'https://app.test', methods: ['GET'] };

const app = express();
app.use('/public', cors(read));
app.options('/items/:id', cors({ origin: 'https://app.test', methods: ['PUT'] }));
app.put('/items/:id', cors(read), (req, res) => res.json({ id: req.params.id }));
app.put('/private/:id', (req, res) => res.json({ id: req.params.id }));

const own = express();
own.use(answer);
own.use(cors(read));
own.put('/items/:id', (req, res) => res.json({ id: req.params.id }));

const both = express();
both.use(cors({ origin: 'https://app.test' }));
both.use('/public', cors(read));
both.delete('/items/:id', (req, res) => res.sendStatus(204));

exports.apps = [app, own, both];
