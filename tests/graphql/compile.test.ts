import fc from 'fast-check';
import { execute, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compile } from '#graphql/compile.ts';
import type { Context } from '#graphql/context.ts';
import { nastySchema } from '../support/nastySchema.ts';
import { randomOperation } from '../support/randomOperation.ts';

const context = {} as Context;
async function both(text: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(text);
  const definition = getOperationAST(document);
  if (!definition) throw new Error('There is no operation.');
  const query = compile(nastySchema, { document, definition });
  const plain = await execute({ schema: nastySchema, document, variableValues, contextValue: context });
  const compiled = query === null ? null : await query.run(undefined, context, variableValues);
  return { plain, compiled };
}

describe('a compiled query', () => {
  it('answers what graphql-js answers, byte for byte, and fails where that tells an error', async () => {
    const seen = { answered: 0, failed: 0 };
    await fc.assert(
      fc.asyncProperty(randomOperation(nastySchema), async ({ text, variables }) => {
        const { plain, compiled } = await both(text, variables);
        if (compiled === null || compiled.errors !== undefined) {
          seen.failed += 1;
          return;
        }
        seen.answered += 1;
        expect(plain.errors).toBe(undefined);
        expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(plain.data));
      }),
      { numRuns: 8_000 },
    );
    expect(seen.answered).toBeGreaterThan(1_000);
    expect(seen.failed).toBeGreaterThan(100);
  });

  it.each([
    ['what writes', 'mutation { __typename }'],
    ['a variable whose type holds itself', 'query ($of: Endless) { endless(of: $of) }'],
    [
      'a name that is asked twice where a directive may leave one out',
      'query ($no: Boolean!) { one @skip(if: $no) { name } two { name } one { id } }',
    ],
    [
      'what a fragment asks again where a directive may leave it out',
      'query ($no: Boolean!) { ...again @skip(if: $no) two { name } ... on Query { two { name } } } fragment again on Query { two { name } }',
    ],
    ['the name that would set what an object inherits from', '{ __proto__: one { name } }'],
    ['that name of a variable', 'query ($__proto__: Boolean!) { one @skip(if: $__proto__) { name } }'],
    ['a variable that may be null where null is not allowed', 'query ($x: Int = 4) { echo(point: { x: $x }) }'],
    [
      'more code than is held',
      `{ ${Array.from({ length: 6 }, (_, at) => `a${at}: any { ... on Three { any { ... on Three { any { ... on Three { any { ... on Three { any { __typename } } } } } } } } }`).join(' ')} }`,
    ],
  ])('is not made of %s', async (_, text) => {
    const { plain, compiled } = await both(text, { no: true });
    expect(compiled).toBe(null);
    expect(plain).not.toBe(null);
  });
});
