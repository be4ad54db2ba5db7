import { getOperationAST, parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRunCompiled } from '#graphql/compiled.ts';
import type { Context } from '#graphql/context.ts';
import { COMPILED_AFTER, MOST_COMPILED_AT_ONCE, TRUSTED_COMPILED_AFTER } from '#graphql/limits.ts';
import type { Operation } from '#graphql/operation.ts';
import { nastySchema } from '../support/nastySchema.ts';

let cleared = 0;
beforeEach(() => {
  cleared = 0;
});
const context = { loaders: { clear: () => (cleared += 1) } } as unknown as Context;

function operation(text: string, traits: Partial<Operation> = {}): Operation {
  const document = parse(text);
  const definition = getOperationAST(document);
  if (!definition) throw new Error('There is no operation.');
  const made = { document, definition, isTrusted: false, writes: false, introspects: false, asked: 0 };
  return { ...made, ...traits } as Operation;
}

/** How often an operation was left to graphql-js before compiled code answered it; null where that never happened. */
async function leftBefore(
  run: ReturnType<typeof createRunCompiled>,
  one: Operation,
  most = 20,
): Promise<number | null> {
  for (let count = 0; count < most; count += 1) if ((await run(one, {}, context)) !== null) return count;
  return null;
}

describe('a query is compiled', () => {
  it('when it is asked again: sooner where it is one of the manifest', async () => {
    const run = createRunCompiled(nastySchema);
    expect(await leftBefore(run, operation('{ one { name } }'))).toBe(COMPILED_AFTER);
    expect(await leftBefore(run, operation('{ one { id } }', { isTrusted: true }))).toBe(TRUSTED_COMPILED_AFTER);
  });

  it('never where each is new, however many come', async () => {
    const run = createRunCompiled(nastySchema);
    for (let count = 0; count < 300; count += 1) {
      expect(await run(operation(`{ a${count}: one { name } }`), {}, context)).toBe(null);
    }
  });

  it('seldom where a flood brings each some times; those of the manifest are compiled all the same', async () => {
    const run = createRunCompiled(nastySchema);
    let compiled = 0;
    const flood = 200;
    for (let count = 0; count < flood; count += 1) {
      const one = operation(`{ a${count}: one { name } }`);
      if ((await leftBefore(run, one, COMPILED_AFTER + 1)) !== null) compiled += 1;
    }
    expect(compiled).toBeGreaterThanOrEqual(MOST_COMPILED_AT_ONCE);
    expect(compiled).toBeLessThan(flood / 5);
    expect(await leftBefore(run, operation('{ two { name } }', { isTrusted: true }))).toBe(TRUSTED_COMPILED_AFTER);
  });

  it('never where it writes, asks about the schema, or cannot be compiled', async () => {
    const run = createRunCompiled(nastySchema);
    expect(await leftBefore(run, operation('{ one { name } }', { writes: true }))).toBe(null);
    expect(await leftBefore(run, operation('{ __schema { types { name } } }', { introspects: true }))).toBe(null);
    expect(await leftBefore(run, operation('query ($of: Endless) { endless(of: $of) }'))).toBe(null);
  });
});

describe('compiled code', () => {
  it('gives way to graphql-js where it meets an error, which then reads as if nothing had been read', async () => {
    const run = createRunCompiled(nastySchema, { trustedAfter: 0, after: 0, share: 1 });
    const one = operation('query ($fails: Boolean) { one { name throwing(fails: $fails) } }');
    expect(await run(one, { fails: true }, context)).toBe(null);
    expect(cleared).toBe(1);
    expect(await run(one, { fails: false }, context)).toEqual({ data: { one: { name: 'one', throwing: 'calm' } } });
    expect(cleared).toBe(1);
  });

  it('rests where answers come between its errors, if not four for each', async () => {
    const run = createRunCompiled(nastySchema, { trustedAfter: 0, after: 0, share: 1 });
    const one = operation('query ($fails: Boolean) { one { throwing(fails: $fails) } }');
    for (let count = 0; count < 12; count += 1) await run(one, { fails: count % 3 !== 2 }, context);
    expect(cleared).toBe(4);
  });

  it('rests after errors in a row, and comes back', async () => {
    const run = createRunCompiled(nastySchema, { trustedAfter: 0, after: 0, share: 1 });
    const one = operation('query ($fails: Boolean) { one { throwing(fails: $fails) } }');
    for (let count = 0; count < 3; count += 1) await run(one, { fails: true }, context);
    expect(cleared).toBe(3);
    expect(await run(one, { fails: true }, context)).toBe(null);
    expect(cleared).toBe(3);
    expect(await leftBefore(run, one, 150)).toBe(99);
  });
});
