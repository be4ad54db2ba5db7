import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCostOf } from '#graphql/cost.ts';
import { Refused } from '#graphql/refusal.ts';

const SDL = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
const costOf = createCostOf(buildSchema(SDL.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n')));
function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf(document, operation, variables);
}
function refusal(text: string, variables: Record<string, unknown> = {}): Record<string, unknown> | undefined {
  try {
    cost(text, variables);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.errors[0]?.extensions;
  }
}

describe('the cost of a request', () => {
  it('is a point for a record, none for its leaves, and at least one', () => {
    expect(cost('{ __typename }')).toBe(1);
    expect(cost('{ region(code: "32") { code name } }')).toBe(1);
    expect(cost('{ region(code: "32") { parent { code } } }')).toBe(2);
  });

  it('counts what a list asks for as often as it is long, by variables and defaults alike', () => {
    const query = '{ regions(first: 50) { nodes { code parent { code } } } }';
    // The connection, and 50 regions with their parents.
    expect(cost(query)).toBe(1 + 50 * 2);
    expect(cost('query ($n: Int!) { regions(first: $n) { nodes { code parent { code } } } }', { n: 50 })).toBe(101);
    expect(cost('query ($n: Int = 50) { regions(first: $n) { nodes { code parent { code } } } }')).toBe(101);
    expect(cost('{ regions { nodes { code parent { code } } } }')).toBe(1 + 20 * 2);
    expect(
      cost('{ regions(first: 50) { edges { cursor node { code parent { code } } } pageInfo { endCursor } } }'),
    ).toBe(101);
    expect(cost('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(3);
  });

  it('lets the nation with every region and its adoption fit into one page', () => {
    const nation = '{ regions(first: 600) { nodes { code name parent { name } adoption { status since } } } }';
    expect(cost(nation)).toBeLessThanOrEqual(5_000);
    expect(cost(nation)).toBeGreaterThan(1_800);
  });

  it('counts a page of which nothing is selected that costs: it is read all the same', () => {
    expect(cost('{ regions(first: 600) { totalCount } }')).toBe(1 + 600);
    expect(cost('{ changes(first: 100) { __typename } }')).toBe(5 + 100);
  });

  it('leaves out what a directive leaves out, and takes the dearest of alternatives', () => {
    const query = 'query ($yes: Boolean!) { region(code: "32") { parent @include(if: $yes) { code } } }';
    expect([cost(query, { yes: true }), cost(query, { yes: false })]).toEqual([2, 1]);
    const report = '... on Report { agency { key } form { key } }';
    const region = '... on Region { parent { code } }';
    expect(cost(`{ node(id: "x") { ${report} ${region} } }`)).toBe(cost(`{ node(id: "x") { ${report} } }`));
  });

  it('follows the number of groups and of points', () => {
    const summary = (by: string) =>
      cost(`{ reportingProgress(formId: "x", period: "2026-05", groupBy: ${by}) { owed } }`);
    expect([summary('NATION'), summary('PROVINCE'), summary('REGION')]).toEqual([6, 43, 551]);
    const trend = (interval: string) =>
      cost(`{ adoptionTrend(from: "2026-01-01", to: "2026-03-31", interval: ${interval}) { on } }`);
    expect([trend('DAY'), trend('WEEK'), trend('MONTH')]).toEqual([95, 18, 9]);
  });

  it('of introspection grows with what it shows, and what GraphiQL asks fits', () => {
    expect(cost('{ __schema { queryType { name } } }')).toBe(100);
    expect(cost(getIntrospectionQuery())).toBeLessThan(4_000);
    const fields = 'fields { name args { name type { name } } type { name ofType { name } } }';
    const once = cost(`{ __schema { types { ${fields} } } }`);
    const twice = cost(`{ __schema { types { fields { type { ${fields} } } } } }`);
    expect(twice).toBeGreaterThan(8 * once);
  });

  it.each([0, -1, 101, 2_147_483_647])('refuses a page of %i before anything is read, naming the argument', (first) => {
    const query = 'query ($first: Int) { regulations(first: $first) { totalCount } }';
    expect(refusal(query, { first })).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  it.each([
    'query ($x: Boolean = true) { __typename @include(if: $x) }',
    'query ($x: String = "32") { region(code: $x) { name } }',
  ])('refuses null in place of a default where null is not allowed: %s', (text) => {
    expect(refusal(text, { x: null })).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('refuses variables that do not fit', () => {
    expect(refusal('query ($n: Int) { regions(first: $n) { totalCount } }', { n: 'many' })).toEqual({
      code: 'BAD_USER_INPUT',
    });
  });
});
