import { createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { PARAMETERS, type Parameter, readQuery } from '#portal/server/query.ts';
import { pageRequestCode } from '#stacks/edge.ts';

/** A context that has, as CloudFront's, nothing of Node. */
const edge = createContext({});
runInContext(pageRequestCode(), edge);

type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;

/** What the edge leaves of a query. */
function left(querystring: Query): Query {
  const request = { method: 'GET', uri: '/', querystring, headers: {}, cookies: {} };
  const event = { version: '1.0', context: { eventType: 'viewer-request' }, viewer: { ip: '203.0.113.7' }, request };
  return JSON.parse(runInContext(`JSON.stringify(handler(${JSON.stringify(event)}).querystring)`, edge));
}

/** What CloudFront makes of what follows a question mark. */
function parsed(text: string): Query {
  const query: Query = {};
  for (const part of text.split('&')) {
    const [name = '', value = ''] = part.split('=');
    const known = query[name];
    if (known === undefined) query[name] = { value };
    else query[name] = { value, multiValue: [...(known.multiValue ?? [{ value: known.value }]), { value }] };
  }
  return query;
}
const written = (query: Query): string =>
  Object.entries(query)
    .map(([name, { value }]) => `${name}=${value}`)
    .join('&');

describe('what the edge leaves of a query', () => {
  test('is what pages read', () => {
    expect(left(parsed('on=2026-01-31&utm_source=x&basis=a-b&code=one-time&__proto__=y'))).toEqual({
      on: { value: '2026-01-31' },
      basis: { value: 'a-b' },
    });
  });

  test('is in one order, each once, and what is empty is left out, so that the same page is kept once', () => {
    const [one, other] = ['basis=a&on=2026-01-31', 'on=2026-01-31&basis=a&on=2020-01-01&x='].map((text) =>
      JSON.stringify(left(parsed(text))),
    );
    expect(one).toBe(other);
    expect(left(parsed('on=&basis='))).toEqual({});
  });

  test('makes no page say anything else than without the edge', () => {
    for (const text of ['', 'on=a&on=b', 'on=&basis=%3Cb%3E', 'x=1&basis=a%20b', 'on=%', 'basis=a+b']) {
      const [before, after] = [readQuery(text), readQuery(written(left(parsed(text))))];
      for (const name of PARAMETERS as readonly Parameter[]) expect(after.get(name), text).toBe(before.get(name));
    }
  });
});

test('it is ECMAScript as CloudFront runs it, and within its 10 kB', async () => {
  const code = pageRequestCode();
  expect(Buffer.byteLength(code)).toBeLessThan(10_240);
  // const is what runtime 2.0 knows beyond ECMAScript 5.1 of what is written here.
  await expect(transform(code, { target: 'es5', supported: { 'const-and-let': true } })).resolves.toBeDefined();
});
