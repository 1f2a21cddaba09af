// proof: none, Apollo Server takes a schema and a build of its own; it hands the options to the cors package
import { ApolloServer } from 'apollo-server';
import { schema } from './schema';

const server = new ApolloServer({ schema, cors: { origin: {|CORS111:'*'|} } });
server.listen(4000);
