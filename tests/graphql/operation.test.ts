import fc from 'fast-check';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createPolicyOf } from '#graphql/cachePolicy.ts';
import { createCostOf } from '#graphql/cost.ts';
import { createReadOperation } from '#graphql/operation.ts';
import { Refused } from '#graphql/refusal.ts';
import { createSchema } from '#graphql/schema.ts';

const schema = createSchema();
const readOperation = createReadOperation(schema);
const costOf = createCostOf(schema);
const policyOf = createPolicyOf(schema);

const TEXT = `query Asked($first: Int, $code: String!, $from: Date!, $to: Date!, $interval: Interval = DAY, $by: AdoptionGrouping!, $ids: [ID!]!, $also: Boolean = true) {
  regions(first: $first) { nodes { code parent { name } } }
  region(code: $code) { name adoption @include(if: $also) { status sources { url } } }
  adoptionTrend(from: $from, to: $to, interval: $interval) { on counts { status count } }
  adoptionSummary(groupBy: $by) { status count }
  nodes(ids: $ids) @skip(if: $also) { id }
}`;
const document = parse(TEXT);
const definition = getOperationAST(document);
if (!definition) throw new Error('There is no operation.');

const variables = fc.record(
  {
    first: fc.option(fc.integer({ min: -2, max: 700 })),
    code: fc.constantFrom('32.72', '32', 'none'),
    from: fc.constantFrom('2024-01-01', '2025-06-01', 'no day'),
    to: fc.constantFrom('2024-01-05', '2026-01-01'),
    interval: fc.constantFrom('DAY', 'WEEK', 'MONTH', null),
    by: fc.constantFrom('NATION', 'PROVINCE', 'LEVEL'),
    ids: fc.array(fc.constantFrom('a', 'b'), { maxLength: 5 }),
    also: fc.option(fc.boolean()),
  },
  { requiredKeys: ['code', 'from', 'to', 'by', 'ids'] },
);

/** What is made of variables, or how they are refused. */
function outcome(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.errors.map(({ message, extensions }) => [message, extensions]);
  }
}

describe('what is worked out once for an operation', () => {
  it('is, completed with variables, what is worked out for them alone', () => {
    fc.assert(
      fc.property(fc.array(variables, { minLength: 1, maxLength: 12 }), (asked) => {
        const operation = readOperation(document, definition, false);
        for (const one of asked) {
          const alone = outcome(() => costOf(document, definition, one));
          const estimate = outcome(() => operation.estimate(one).cost);
          expect(estimate).toEqual(alone);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('goes by pages, days, groups and the length of lists, whatever was asked before', () => {
    const operation = readOperation(document, definition, false);
    const given = { code: '32', from: '2024-01-01', to: '2024-01-05', by: 'NATION', ids: ['a'], first: 1, also: false };
    const others = [
      { first: 50 },
      { to: '2025-01-05' },
      { interval: 'WEEK' },
      { by: 'PROVINCE' },
      { ids: ['a', 'b', 'c'] },
    ];
    for (const other of [{}, ...others, { also: true }, {}]) {
      const one = { ...given, ...other };
      expect(operation.estimate(one).cost).toBe(costOf(document, definition, one));
    }
  });

  it('holds the life of an answer too, by what its directives leave out', () => {
    const operation = readOperation(document, definition, false);
    const given = { code: '32', from: '2024-01-01', to: '2024-01-05', by: 'NATION', ids: ['a'], first: 1 };
    for (const also of [true, false, true]) {
      const { policy } = operation.estimate({ ...given, also });
      expect(policy).toEqual(policyOf(document, definition, { ...given, also }));
    }
  });

  it('tells what asks about the schema, what writes, and how long it may take', () => {
    const read = (text: string) => {
      const parsed = parse(text);
      const found = getOperationAST(parsed);
      if (!found) throw new Error('There is no operation.');
      const { writes, introspects, timeLimitMs } = readOperation(parsed, found, false);
      return [writes, introspects, timeLimitMs];
    };
    expect(read('{ ...deep } fragment deep on Query { a: __type(name: "Region") { name } }')).toEqual([
      false,
      true,
      5_000,
    ]);
    expect(read('{ __typename }')).toEqual([false, false, 5_000]);
    expect(read('mutation ($i: ImportReportsInput!) { importReports(input: $i) { rows { row } } }')).toEqual([
      true,
      false,
      9_000,
    ]);
  });
});
