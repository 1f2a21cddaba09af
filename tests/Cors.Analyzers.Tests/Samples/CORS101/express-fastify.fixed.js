// proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
const fastify = require('fastify')();

fastify.register(require('@fastify/cors'), {
  origin: ['https://app.test'],
});

fastify.get('/items', async () => ['tea', 'cups']);
fastify.listen({ port: 3000 });
