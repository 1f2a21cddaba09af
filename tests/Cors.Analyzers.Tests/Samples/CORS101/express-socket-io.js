const { createServer } = require('http');
const { Server } = require('socket.io');

const server = createServer();
const io = new Server(server, {
  path: '/live',
  cors: {
    origin: '{|CORS101:https://app.test/|}',
    methods: ['GET', 'POST'],
  },
});

io.on('connection', (socket) => socket.emit('hello'));
server.listen(3000);
