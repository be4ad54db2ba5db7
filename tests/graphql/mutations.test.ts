import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../support/importing.ts';
import { arranged, inputTypeOf, SCENARIO_NAMES, SCENARIOS, succeeded } from '../support/mutations.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry(NOW);
});
afterAll(() => registry.close());

const schema = buildSchema(readFileSync('functions/graphql/schema.generated.graphqls', 'utf8'));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('every mutation', () => {
  it('has a scenario, and every scenario a mutation', () => {
    const named = new Set(Object.values(SCENARIOS).map(({ mutation }) => mutation));
    expect([...named].sort()).toEqual(mutations.map(({ name }) => name).sort());
  });

  it('takes one input of the type that bears its name, with an idempotency key', () => {
    for (const { name, args } of mutations) {
      expect(args.map((one) => `${one.name}: ${one.type}`)).toEqual([`input: ${inputTypeOf(name)}!`]);
      const input = schema.getType(inputTypeOf(name));
      expect([name, isInputObjectType(input) && String(input.getFields().idempotencyKey?.type)]).toEqual([
        name,
        'String!',
      ]);
    }
  });

  it.each(SCENARIO_NAMES)('%s succeeds for its rightful sender', async (name) => {
    for (const region of [undefined, '35']) {
      const call = await arranged(registry, name, region);
      succeeded(call.scenario.mutation, await call.send());
    }
  });
});
