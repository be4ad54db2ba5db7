import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSchema } from '#graphql/schema.ts';
import { type LiteralOf, randomOperation } from '../support/randomOperation.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry();
});
afterAll(() => registry.close());

const REGULATIONS = ['permenpanrb-4-2025', 'se-menpanrb-1-2024', 'perpres-21-2023', 'none'];
const FORMS = ['budaya-kerja-asn', 'wfh-bulanan', 'none'];
const POOLS: Readonly<Record<string, readonly string[]>> = {
  Date: ['2024-04-16', '2025-01-01', '2026-05-31', '2027-01-01'],
  URL: ['https://jdih.menpan.go.id'],
  Decimal: ['1.5'],
  DateTime: ['2026-05-25T00:00:00.000Z'],
  code: ['32.72', '32', '31.71', '99.99'],
  slug: REGULATIONS,
  basis: [...REGULATIONS, 'local'],
  formId: FORMS,
  form: FORMS,
  period: ['2026-05', '2026-Q2', '2026'],
  id: ['32.72-bkpsdm', 'UmVnaW9uOjMyLjcy', 'budaya-kerja-asn'],
  text: ['sukabumi', 'wfh', 'x'],
  indicator: ['employees_wfh', 'none'],
  regionCode: ['32.72', '32'],
};

/** Arguments that find something more often than words at random do. */
const literalOf: LiteralOf = (name, typeName, choose) => {
  if (typeName === 'Int') return String(1 + choose(fc.nat, { max: 4 }));
  // A cursor at random is refused, and nothing else is seen.
  if (name === 'after' || name === 'before') return 'null';
  const pool = POOLS[typeName] ?? POOLS[name];
  return pool === undefined ? undefined : JSON.stringify(pool[choose(fc.nat, { max: pool.length - 1 })]);
};

it('any query of the schema is answered alike by compiled code and by graphql-js, byte for byte', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(randomOperation(createSchema(), literalOf), async ({ text, variables }) => {
      // The registry of the tests throws where the two answers differ.
      const { errors } = await registry.ask(text, variables);
      if (errors === undefined) answered += 1;
    }),
    { numRuns: 600 },
  );
  expect(answered).toBeGreaterThan(100);
});
