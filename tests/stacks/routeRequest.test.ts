import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { graphqlPath, signedInPath } from '#stacks/api.ts';
import { routeRequestFile } from '#stacks/edge.ts';

const source = readFileSync(routeRequestFile, 'utf8');

/** Where the edge leads a request, in a context that has, as CloudFront's, nothing of Node. */
function routed(method: string, headers: Record<string, { value: string }>, uri = graphqlPath): string {
  const event = {
    version: '1.0',
    context: { eventType: 'viewer-request' },
    viewer: { ip: '203.0.113.7' },
    request: { method, uri, querystring: {}, headers, cookies: {} },
  };
  return runInNewContext(`${source}\nhandler(event)`, { event }).uri;
}

const token = { authorization: { value: 'Bearer a.b.c' } };

test('what signed-in callers post goes to the writer', () => {
  expect(routed('POST', token)).toBe(signedInPath);
});

test.each([
  ['POST', {}],
  ['GET', {}],
  ['GET', token],
  ['HEAD', token],
  ['OPTIONS', {}],
])('%s with %j goes to the reader', (method, headers) => {
  expect(routed(method, headers)).toBe(graphqlPath);
});

test('it changes nothing else of a request', () => {
  const request = {
    method: 'POST',
    uri: graphqlPath,
    querystring: { query: { value: '{a}' } },
    headers: token,
    cookies: {},
  };
  const { uri: _uri, ...others } = runInNewContext(`${source}\nhandler(event)`, {
    event: { request: structuredClone(request) },
  });
  const { uri: _before, ...before } = request;
  expect(JSON.parse(JSON.stringify(others))).toEqual(before);
});

test('it is smaller than CloudFront allows', () => {
  expect(Buffer.byteLength(source)).toBeLessThan(10_240);
});
