import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as operations from '#client/operations.generated.ts';
import { questionUrl } from '#client/questionUrl.ts';

const ENDPOINT = 'https://registry.example/graphql';

/** The same value with the names of its objects in another order, chosen by `place`. */
function shuffled(value: unknown, place: () => number): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, place));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => ({ at: place(), name, one: shuffled(one, place) }));
  return Object.fromEntries(entries.sort((one, other) => one.at - other.at).map(({ name, one }) => [name, one]));
}
const name = fc.stringMatching(/^[a-z]{1,6}$/);
const value = fc.letrec((tie) => ({
  one: fc.oneof({ maxDepth: 3 }, fc.string(), fc.integer(), fc.boolean(), tie('list'), tie('object')),
  list: fc.array(tie('one'), { maxLength: 3 }),
  object: fc.dictionary(name, tie('one'), { maxKeys: 5 }),
})).one;

describe('the address of a question', () => {
  it('is the same in whatever order names were written, and tells back the same variables', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 5 }), fc.infiniteStream(fc.nat()), (variables, places) => {
        const operation = { sha256: 'a'.repeat(64), text: '', variables: Object.keys(variables).sort().reverse() };
        const place = (): number => places.next().value;
        const url = questionUrl(ENDPOINT, operation, variables);
        expect(questionUrl(ENDPOINT, operation, shuffled(variables, place) as object)).toBe(url);
        expect(JSON.parse(new URL(url).searchParams.get('variables') ?? '{}')).toEqual(variables);
      }),
    );
  });

  it('has the hash, then the variables in the order of the document, without white space', () => {
    const { sha256 } = operations.trend;
    const variables = { to: '2026-02-01', interval: 'DAY', from: '2026-01-01', basis: null } as const;
    const text = encodeURIComponent('{"from":"2026-01-01","to":"2026-02-01","interval":"DAY"}');
    expect(questionUrl(ENDPOINT, operations.trend, variables)).toBe(
      `${ENDPOINT}?documentId=sha256:${sha256}&variables=${text}`,
    );
    expect(questionUrl(ENDPOINT, operations.viewer, {})).toBe(
      `${ENDPOINT}?documentId=sha256:${operations.viewer.sha256}`,
    );
  });

  it('leaves out what is null or not there, and keeps a null within an object, which says something', () => {
    const url = questionUrl(ENDPOINT, operations.regulations, {
      on: undefined,
      after: null,
      filter: { year: null, type: undefined },
    });
    expect(new URL(url).searchParams.get('variables')).toBe('{"filter":{"year":null}}');
  });

  it('needs no default of any query, which it would not know', () => {
    const withDefault = Object.values(operations).filter(({ kind, text }) => {
      const [head = ''] = text.split(/\)\s*\{/);
      return kind === 'query' && head.includes('=');
    });
    expect(withDefault.map((one) => one.name)).toEqual([]);
  });
});
