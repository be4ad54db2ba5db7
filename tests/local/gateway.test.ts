import { describe, expect, it } from 'vitest';
import { fromLambdaResult, type HttpRequest, toGatewayEvent } from '#local/gateway.ts';

const now = new Date('2020-03-12T19:03:58.390Z');

function request(changes: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'POST',
    target: '/graphql',
    httpVersion: '1.1',
    headers: { host: ['127.0.0.1:4000'], 'content-type': ['application/json'], 'user-agent': ['agent'] },
    body: Buffer.from('{"query":"{ __typename }"}'),
    sourceIp: '127.0.0.1',
    ...changes,
  };
}

const eventOf = (changes: Partial<HttpRequest> = {}) => toGatewayEvent(request(changes), 4000, now);

describe('the event of a request', () => {
  it('has every member of payload format 2.0 that an HTTP API without an authorizer sends', () => {
    const event = eventOf();
    expect(event).toEqual({
      version: '2.0',
      routeKey: 'POST /graphql',
      rawPath: '/graphql',
      rawQueryString: '',
      headers: {
        host: '127.0.0.1:4000',
        'content-type': 'application/json',
        'user-agent': 'agent',
        'x-amzn-trace-id': expect.stringMatching(/^Root=1-5e6a879e-[0-9a-f]{24}$/),
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-port': '4000',
        'x-forwarded-proto': 'http',
      },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: '127.0.0.1:4000',
        domainPrefix: '127',
        http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'agent' },
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        routeKey: 'POST /graphql',
        stage: '$default',
        time: '12/Mar/2020:19:03:58 +0000',
        timeEpoch: 1584039838390,
      },
      body: '{"query":"{ __typename }"}',
      isBase64Encoded: false,
    });
  });

  it('joins several values of one query parameter by commas and keeps the raw text', () => {
    const target = '/graphql?parameter1=value1&parameter1=value2&parameter2=a+b%20c%3D';
    const event = eventOf({ method: 'GET', target, body: Buffer.alloc(0) });
    expect(event.rawPath).toBe('/graphql');
    expect(event.rawQueryString).toBe('parameter1=value1&parameter1=value2&parameter2=a+b%20c%3D');
    expect(event.queryStringParameters).toEqual({ parameter1: 'value1,value2', parameter2: 'a b c=' });
  });

  it('joins several values of one header by commas, under a lower-case name', () => {
    const { headers } = eventOf({ headers: { Header2: ['value1', 'value2'] } });
    expect(headers.header2).toBe('value1,value2');
  });

  it('has the cookies in a list of their own and not among the headers', () => {
    const event = eventOf({ headers: { cookie: ['cookie1=1; cookie2=2', 'cookie3=3'] } });
    expect(event.cookies).toEqual(['cookie1=1', 'cookie2=2', 'cookie3=3']);
    expect(event.headers).not.toHaveProperty('cookie');
  });

  it('has neither body nor query nor cookies when the request has none', () => {
    const event = eventOf({ method: 'GET', body: Buffer.alloc(0) });
    expect(event).not.toHaveProperty('body');
    expect(event).not.toHaveProperty('cookies');
    expect(event).not.toHaveProperty('queryStringParameters');
    expect(event.isBase64Encoded).toBe(false);
  });

  it.each(['application/json; charset=utf-8', 'text/plain', 'Application/XML', 'application/javascript'])(
    'has a body of type %s as text',
    (type) => {
      const event = eventOf({ headers: { 'content-type': [type] }, body: Buffer.from('dua – tiga') });
      expect([event.body, event.isBase64Encoded]).toEqual(['dua – tiga', false]);
    },
  );

  it.each(['application/octet-stream', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'has a body of type %j in base64',
    (type) => {
      const headers: HttpRequest['headers'] = type === '' ? {} : { 'content-type': [type] };
      const event = eventOf({ headers, body: Buffer.from([0, 255, 10]) });
      expect([event.body, event.isBase64Encoded]).toEqual(['AP8K', true]);
    },
  );

  it('is ours to answer for when a proxy stands before us: the client comes first', () => {
    expect(eventOf({ headers: { 'x-forwarded-for': ['203.0.113.7'] } }).headers['x-forwarded-for']).toBe(
      '203.0.113.7, 127.0.0.1',
    );
  });
});

describe('the response of a result', () => {
  it('is the structured one, with its cookies', () => {
    const { body, ...rest } = fromLambdaResult({
      cookies: ['cookie1', 'cookie2'],
      isBase64Encoded: true,
      statusCode: 201,
      headers: { 'Content-Type': 'image/png', 'X-Count': 3 },
      body: 'AP8K',
    });
    expect(rest).toEqual({
      status: 201,
      headers: { 'content-type': 'image/png', 'x-count': '3' },
      cookies: ['cookie1', 'cookie2'],
    });
    expect([...body]).toEqual([0, 255, 10]);
  });

  it.each([
    ['a text', 'Hello from Lambda!', 'Hello from Lambda!'],
    ['an object', { message: 'Hello from Lambda!' }, '{"message":"Hello from Lambda!"}'],
    ['nothing', undefined, 'null'],
  ])('is a 200 in JSON when the function returns %s without a status', (_, result, text) => {
    const response = fromLambdaResult(result);
    expect([response.status, response.headers, response.body.toString()]).toEqual([
      200,
      { 'content-type': 'application/json' },
      text,
    ]);
  });

  it.each([
    { statusCode: 'soon' },
    { statusCode: 99 },
    { statusCode: 200, body: { not: 'a text' } },
    { statusCode: 200, cookies: 'one' },
    { statusCode: 200, body: 'x'.repeat(6_291_556) },
  ])('is the gateway’s own 500 when the result is no response or too large (case %#)', (result) => {
    const response = fromLambdaResult(result);
    expect([response.status, response.body.toString()]).toEqual([500, '{"message":"Internal Server Error"}']);
  });
});
