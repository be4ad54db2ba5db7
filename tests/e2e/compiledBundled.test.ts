import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

/* Queries that are compiled, in the function as it is deployed, by its own rules of when. */

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry(undefined, { bundled: true });
});
afterAll(() => registry.close());

const OFTEN = 5;

/** What graphql-jit takes for a date in what it writes into code. */
const MARK = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
const LEAVE = `${MARK}process.exit(7)`;

it.each([
  `{ region(code: "${LEAVE}") { name } }`,
  `{ region(code: "x\\"${LEAVE}") { name } }`,
  `{ region(code: "${LEAVE.replaceAll('_', '\\u005f')}") { name } }`,
  `{ region(code: """${LEAVE}""") { name } }`,
  `query ($code: String! = "${LEAVE}") { region(code: $code) { name } }`,
  `{ regions(first: 1, filter: { parentCode: "${LEAVE}" }) { totalCount } }`,
])('no text of a client is run, however often it is asked: %s', async (query) => {
  for (let count = 0; count < OFTEN; count += 1) {
    const { status, errors } = await registry.ask(query);
    expect([200, 400]).toContain(status);
    expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL_SERVER_ERROR');
  }
});

it('the same is answered before and after a query is compiled', async () => {
  const query =
    '{ regions(first: 3) { nodes { code name parent { name } adoption { status } } pageInfo { hasNextPage } } }';
  const answers: string[] = [];
  for (let count = 0; count < OFTEN; count += 1) answers.push(JSON.stringify((await registry.ask(query)).data));
  expect(new Set(answers).size).toBe(1);
});
