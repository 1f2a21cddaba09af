// What the page asks for is compared with a list; a header object without CORS; Apollo without CORS.
const { ApolloServer } = require('apollo-server');
const http = require('http');
const allowed = require('./allowed');

const server = http.createServer((req, res) => {
  const origin = new URL(req.url, 'https://api.test').query.origin;
  const headers = { 'Content-Type': 'text/plain' };
  if (allowed.indexOf(origin) >= 0) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  res.writeHead(200, headers);
  res.end('tea');
});
server.listen(3000);

new ApolloServer({ cors: false }).listen(4000);
