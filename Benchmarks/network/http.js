// An HTTP server on a free port, which it prints, that answers every request with the same few bytes.
const server = require('http').createServer((request, response) => {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end('Hello, world\n');
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => console.log(server.address().port));
