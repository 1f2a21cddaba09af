// proof: GET /live/?EIO=4&transport=polling from https://app.test => blocked AllowOriginMismatch; fixed => allowed
const { createServer } = require('http');
const { Server } = require('socket.io');

const server = createServer((req, res) => res.writeHead(404).end());
const io = new Server(server, {
  path: '/live',
  cors: {
    origin: '{|CORS101:https://app.test/|}',
    methods: ['GET', 'POST'],
  },
});

io.on('connection', (socket) => socket.emit('hello'));
server.listen(3000);
