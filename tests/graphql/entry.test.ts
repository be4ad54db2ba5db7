import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromLambdaResult, type HttpResponse } from '#local/gateway.ts';
import type { GatewayEvent } from '#local/lambda.ts';
import { environmentsOf } from '../support/functions.ts';
import { startBundle } from '../support/lambda/bundled.ts';
import type { Container } from '../support/lambda/container.ts';
import { functionUrlEvent, httpApiEvent, type Request } from '../support/lambda/events.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let graphql: Container;
beforeAll(async () => {
  registry = await createRegistry();
  graphql = await startBundle('graphql', environmentsOf(registry).graphql);
});
afterAll(async () => {
  await graphql.close();
  await registry.close();
});

const QUERY = 'query Region($code: String!) { region(code: $code) { name } }';
const VARIABLES = { code: '32.72' };
const DATA = { region: { name: 'Kota Sukabumi' } };
const QUERY_STRING = new URLSearchParams({ query: QUERY, variables: JSON.stringify(VARIABLES) }).toString();
const JSON_TYPE = { 'content-type': 'application/json' };
const BODY = JSON.stringify({ query: QUERY, variables: VARIABLES });
const POST: Request = { method: 'POST', headers: JSON_TYPE, body: BODY };
const encoded = (text: string) => ({ body: Buffer.from(text).toString('base64'), isBase64Encoded: true });

/** What a client gets of an event's answer through the gateway. */
const answered = async (event: GatewayEvent): Promise<HttpResponse> => fromLambdaResult(await graphql.invoke(event));
const read = ({ body }: HttpResponse) => JSON.parse(body.toString());
/** Everything of an answer that does not count requests or the seconds of a minute. */
const lasting = ({ headers: { ratelimit: _, ...headers }, ...rest }: HttpResponse) => ({ ...rest, headers });

describe.each([
  ['API Gateway', httpApiEvent],
  ['a function URL', functionUrlEvent],
] as const)('a request through %s', (_door, eventOf) => {
  it('asks by its query string, percent-encoded', async () => {
    const response = await answered(eventOf({ query: QUERY_STRING }));
    expect(response).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': expect.stringContaining('public'),
        'x-request-id': 'JKJaXmPLvHcESHA=',
      },
    });
    expect(read(response).data).toEqual(DATA);
  });

  it('asks by a body of JSON, and by the same in base64', async () => {
    const plain = await answered(eventOf(POST));
    expect(read(plain).data).toEqual(DATA);
    expect(lasting(await answered(eventOf({ ...POST, ...encoded(BODY) })))).toEqual(lasting(plain));
  });

  it('has characters beyond ASCII in either', async () => {
    const body = JSON.stringify({
      query: 'query ($t: String!) { region(code: $t) { name } }',
      variables: { t: '“ş”漢🙂' },
    });
    for (const given of [{ body }, encoded(body)]) {
      const response = await answered(eventOf({ ...POST, ...given }));
      expect(response.status).toBe(200);
      expect(read(response)).toMatchObject({ data: { region: null } });
    }
  });

  it('is refused when its body is not what the event says of it', async () => {
    for (const given of [{ ...encoded(BODY), isBase64Encoded: false }, { body: BODY, isBase64Encoded: true }, {}]) {
      const response = await answered(eventOf({ method: 'POST', headers: JSON_TYPE, ...given }));
      expect(response.status).toBe(400);
      expect(read(response).errors[0].message).toBe('The body is not JSON.');
    }
  });

  it('is answered alike whatever cookies it has, and is given none', async () => {
    const without = await answered(eventOf(POST));
    const token = await registry.token({ role: 'ministry-registrar' });
    for (const cookies of [
      ['theme=dark', '__Host-session=0123456789'],
      [`authorization=Bearer ${token}`, `token=${token}`],
      [''],
    ]) {
      const response = await answered(eventOf({ ...POST, cookies }));
      expect(lasting(response)).toEqual(lasting(without));
      expect(response.cookies).toEqual([]);
      expect(response.headers).not.toHaveProperty('set-cookie');
    }
  });

  it('is understood whatever case its header names have', async () => {
    const headers = { 'Content-Type': 'application/json', ACCEPT: 'application/graphql-response+json' };
    const event = eventOf({ ...POST, headers });
    const { accept: _, ...others } = event.headers;
    const response = await answered({ ...event, headers: others });
    expect(response.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(read(response).data).toEqual(DATA);
    const Authorization = `Bearer ${await registry.token({ role: 'no-such-role' })}`;
    expect((await answered(eventOf({ ...POST, headers: { ...JSON_TYPE, Authorization } }))).status).toBe(401);
  });

  it('may have several values of one header, which come as one', async () => {
    const accept = 'text/html,application/graphql-response+json,application/json;q=0.9';
    const { headers } = await answered(eventOf({ ...POST, headers: { ...JSON_TYPE, accept } }));
    expect(headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    const token = `Bearer ${await registry.token({ role: 'ministry-registrar' })}`;
    const twice = await answered(eventOf({ ...POST, headers: { ...JSON_TYPE, authorization: `${token},${token}` } }));
    expect(twice.status).toBe(401);
  });

  it('may not give a parameter twice, which the event shows as one', async () => {
    const response = await answered(
      eventOf({ query: `${QUERY_STRING}&query=${encodeURIComponent('{ __typename }')}` }),
    );
    expect(response.status).toBe(400);
    expect(read(response).errors[0].message).toBe('The parameter query is given more than once.');
  });

  it('is told which methods there are', async () => {
    const response = await answered(eventOf({ ...POST, method: 'PUT' }));
    expect(response).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' } });
  });

  it('is answered in the form that the gateway reads', async () => {
    for (const request of [POST, { query: QUERY_STRING }, { method: 'PUT' }, { ...POST, body: '{' }] as Request[]) {
      const { statusCode, headers, body, ...rest } = (await graphql.invoke(eventOf(request))) as Record<
        string,
        unknown
      >;
      expect(Number.isInteger(statusCode)).toBe(true);
      for (const [name, value] of Object.entries(headers as object)) {
        expect([name, typeof value]).toEqual([name.toLowerCase(), 'string']);
      }
      expect(typeof body).toBe('string');
      expect(rest).toEqual({});
    }
  });
});

it('reads who asks from the Authorization header alone: what a door checked makes nobody an officer', async () => {
  const event = functionUrlEvent({
    ...POST,
    body: JSON.stringify({ query: '{ accesses(first: 1) { nodes { subject } } }' }),
  });
  const iam = {
    accessKey: 'AKIAEXAMPLE',
    accountId: '123456789012',
    callerId: 'AIDAEXAMPLE',
    userArn: 'arn:aws:iam::123456789012:user/example',
    userId: 'AIDAEXAMPLE',
  };
  const authorizers = [{ iam }, { jwt: { claims: { role: 'ministry-registrar', sub: 'somebody' }, scopes: null } }];
  const codes = await Promise.all(
    authorizers.map(async (authorizer) => {
      const requestContext = { ...event.requestContext, authorizer };
      return read(await answered({ ...event, requestContext })).errors[0].extensions.code;
    }),
  );
  expect(codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
});
