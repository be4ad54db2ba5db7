import { text } from 'node:stream/consumers';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createAuthenticate } from '#graphql/authenticate.ts';
import { createHandler } from '#graphql/handler.ts';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { toGatewayEvent } from '#local/gateway.ts';

/*
 * Run as a process of its own: a container that holds nothing, on a table that is there. It reads what to ask as JSON from its standard
 * input and writes the answers, as JSON too, on its last line.
 */

/** What the process is told. */
export interface Retries {
  endpoint: string;
  table: string;
  secret: string;
  oidc: Parameters<typeof createAuthenticate>[0];
  /** What its clock says. */
  now: string;
  requests: { query: string; variables: object; token: string }[];
}

const { endpoint, table, secret, oidc, now, requests }: Retries = JSON.parse(await text(process.stdin));
const client = new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials });
const handler = createHandler({
  table: { client, name: table },
  authenticate: createAuthenticate(oidc),
  clock: () => new Date(now),
  secret,
});
const answers: unknown[] = [];
for (const { query, variables, token } of requests) {
  const headers = { 'content-type': ['application/json'], authorization: [`Bearer ${token}`] };
  const body = Buffer.from(JSON.stringify({ query, variables }));
  const request = { method: 'POST', target: '/graphql', httpVersion: '1.1', headers, body, sourceIp: '127.0.0.1' };
  answers.push(JSON.parse((await handler(toGatewayEvent(request, 4_000, new Date()))).body));
}
client.destroy();
process.stdout.write(`\n${JSON.stringify(answers)}\n`);
