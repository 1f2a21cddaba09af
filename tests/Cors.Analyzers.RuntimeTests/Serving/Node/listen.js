// Comes before a sample: whatever port it asks for, it gets a free one of 127.0.0.1 and says which; it ends with its input.
const net = require('net');

const listen = net.Server.prototype.listen;

net.Server.prototype.listen = function (...parameters) {
  const done = parameters.find((parameter) => typeof parameter === 'function');
  return listen.call(this, 0, '127.0.0.1', function () {
    process.stdout.write(`at ${this.address().port}\n`);
    if (done) done.call(this);
  });
};

process.stdin.on('end', () => process.exit()).resume();
