const fastify = require('fastify')({ logger: true });

fastify.register(require('@fastify/cors'), {
  origin: ['{|CORS101:https://app.test/|}'],
});

fastify.get('/items', async () => ['tea', 'cups']);
fastify.listen({ port: 3000 });
