import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mediaTypeOf } from '#graphql/mediaType.ts';
import { graphqlPath, signedInPath } from '#stacks/api.ts';
import { routeRequestFile } from '#stacks/edge.ts';

const source = readFileSync(routeRequestFile, 'utf8');

type Headers = Record<string, { value: string; multiValue?: { value: string }[] }>;
interface EdgeRequest {
  method: string;
  uri: string;
  querystring: object;
  headers: Headers;
  cookies: object;
}

/** A context that has, as CloudFront's, nothing of Node. */
const edge = createContext({});
runInContext(source, edge);

/** A request as the edge sends it on. */
function routed(method: string, headers: Headers): EdgeRequest {
  const querystring = { query: { value: '{a}' } };
  const request = { method, uri: graphqlPath, querystring, headers: structuredClone(headers), cookies: {} };
  const event = { version: '1.0', context: { eventType: 'viewer-request' }, viewer: { ip: '203.0.113.7' }, request };
  return JSON.parse(runInContext(`JSON.stringify(handler(${JSON.stringify(event)}))`, edge));
}

const token = { authorization: { value: 'Bearer a.b.c' } };

test('what signed-in callers post goes to the writer', () => {
  expect(routed('POST', token).uri).toBe(signedInPath);
});

test.each([
  ['POST', {}],
  ['GET', {}],
  ['GET', token],
  ['HEAD', token],
  ['OPTIONS', {}],
])('%s with %j goes to the reader', (method, headers) => {
  expect(routed(method, headers).uri).toBe(graphqlPath);
});

test('it changes nothing of a request but where it goes and which kind of answer it takes', () => {
  const accept = { value: 'text/html, */*;q=0.1' };
  const { uri: _uri, ...posted } = routed('POST', { ...token, accept });
  expect(posted).toEqual({
    method: 'POST',
    querystring: { query: { value: '{a}' } },
    headers: { ...token, accept },
    cookies: {},
  });
  expect(routed('GET', { ...token, accept })).toEqual({
    method: 'GET',
    uri: graphqlPath,
    querystring: { query: { value: '{a}' } },
    headers: { ...token, accept: { value: 'application/json' } },
    cookies: {},
  });
});

describe('the kind of answer that a reader takes', () => {
  const JSON_TYPE = 'application/json';
  const RESPONSE_TYPE = 'application/graphql-response+json';
  const asked = (value: string) => routed('GET', { accept: { value } }).headers.accept?.value ?? '';

  test.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8', JSON_TYPE],
    ['text/html,application/xml;q=0.9,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7', JSON_TYPE],
    ['*/*', JSON_TYPE],
    ['application/json, text/plain, */*', JSON_TYPE],
    ['application/graphql-response+json,application/json;q=0.9', RESPONSE_TYPE],
    ['application/graphql-response+json, application/graphql+json, application/json, text/event-stream', RESPONSE_TYPE],
  ])('%s comes to the cache as %s', (accept, type) => {
    expect(asked(accept)).toBe(type);
  });

  test('is JSON where nothing is said', () => {
    expect(routed('GET', {}).headers).toEqual({ accept: { value: JSON_TYPE } });
  });

  test('is left to the function where it takes neither, or is not plain', () => {
    for (const accept of ['', 'text/html', 'application/json;q=0', 'application/json;charset=utf-8', 'a/b;c="*/*"']) {
      expect(asked(accept)).toBe(accept);
    }
    const accept = { value: 'text/html', multiValue: [{ value: 'text/html' }, { value: '*/*' }] };
    expect(routed('GET', { accept }).headers.accept).toEqual(accept);
  });

  const ranges = ['*/*', 'application/*', JSON_TYPE, RESPONSE_TYPE, 'Application/JSON', 'text/html', 'text/*', '*', ''];
  const more = [
    '',
    '',
    ';q=1',
    ';q=0.9',
    '; q=0.5',
    ' ;q=0.500',
    ';Q=0',
    ';q=0.0',
    ';q=2',
    ';q=',
    ';q',
    ';v=b3',
    ';q=.5',
  ];
  const part = fc
    .tuple(fc.constantFrom('', ' ', '\t'), fc.constantFrom(...ranges), fc.constantFrom(...more))
    .map((all) => all.join(''));

  test('is for each header the one that the function would answer in', () => {
    const listed = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(','));
    fc.assert(
      fc.property(listed, (accept) => {
        const sent = asked(accept);
        expect(mediaTypeOf(sent)).toBe(mediaTypeOf(accept));
        if (sent !== accept) expect([JSON_TYPE, RESPONSE_TYPE]).toContain(sent);
      }),
      { numRuns: 5_000 },
    );
    fc.assert(
      fc.property(fc.string(), (accept) => {
        expect(mediaTypeOf(asked(accept))).toBe(mediaTypeOf(accept));
      }),
    );
  });
});

test('it is smaller than CloudFront allows', () => {
  expect(Buffer.byteLength(source)).toBeLessThan(10_240);
});

test('it is written in what the runtime knows: ECMAScript 5.1 with const, let, arrows and templates', async () => {
  const supported = { 'const-and-let': true, arrow: true, 'template-literal': true };
  const check = (text: string) => transform(text, { target: 'es5', supported, logLevel: 'silent' });
  const { code } = await check(source);
  const { code: asItIs } = await transform(source, { target: 'esnext' });
  expect(code).toBe(asItIs);
  await expect(check('const { request } = event;')).rejects.toThrow(/destructuring/);
});
