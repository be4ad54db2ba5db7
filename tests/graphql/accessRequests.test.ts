import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, newKey, reporting } from '../support/reporting.ts';

let registry: Registry;
let officer: string;
let reporter: string;
let agency: string;
beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const people = reporting(registry);
  officer = await people.officer('32.72');
  agency = await people.agency('32.72', 'hitungan');
  reporter = await people.reporter(agency);
});
afterAll(() => registry.close());
afterEach(() => {
  registry.table.hooks.before = null;
});

/** The requests that one GraphQL request makes in a container that holds the reference records. */
async function requestsOf(query: string, variables: object = {}, token?: string): Promise<string[]> {
  registry.table.requests.length = 0;
  const { errors } = await registry.ask(query, variables, token);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return [...registry.table.requests];
}

const REGULATIONS = '{ regulations(first: 1) { totalCount } }';
const READINESS = '{ region(code: "32.72") { readiness(basis: "permenpanrb-4-2025", target: PILOT) { ready } } }';
const SAVE =
  'mutation ($input: SaveReportInput!) { saveReport(input: $input) { report { version } userErrors { code } } }';
const DECLARE =
  'mutation ($input: DeclareAdoptionInput!) { declareAdoption(input: $input) { event { id } userErrors { code } } }';

const saved = () => ({
  input: {
    idempotencyKey: newKey(),
    agency,
    formId: MONTHLY,
    period: '2026-07',
    values: monthlyAnswers(),
    expectedVersion: 0,
  },
});
const declared = () => ({
  input: {
    idempotencyKey: newKey(),
    regionCode: '32.72',
    basis: 'local',
    status: 'UNDER_STUDY',
    effectiveOn: '2026-07-01',
    sources: [{ url: 'https://example.go.id/a', kind: 'OFFICIAL' }],
  },
});

/** Before there was a word on the asker, the same requests were made, with a GetItem of the law's head in place of the first. */
describe('the word on the asker is read at no extra request', () => {
  it('by a request that is signed in and uses the law', async () => {
    expect(await requestsOf(REGULATIONS, {}, officer)).toEqual(['BatchGetItem']);
    expect(await requestsOf(READINESS, {}, officer)).toEqual(['BatchGetItem', 'Query']);
  });

  it('by a saved report and a declared adoption', async () => {
    const idempotency = 'GetItem';
    const save = await requestsOf(SAVE, saved(), reporter);
    // What the decision looks at is read beside the word and the answer before, in any order.
    expect(save.slice(0, 4).sort()).toEqual(['BatchGetItem', 'BatchGetItem', idempotency, 'Query']);
    expect(save.slice(4)).toEqual(['TransactWriteItems']);
    const declare = await requestsOf(DECLARE, declared(), officer);
    expect(declare.slice(0, 3).sort()).toEqual(['BatchGetItem', idempotency, 'Query']);
    // The region as it is after the write, for the answer.
    expect(declare.slice(3)).toEqual(['TransactWriteItems', 'Query']);
  });

  it('nor a trip: it is on its way while records are read', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    registry.table.hooks.before = async (command) => {
      if (command === 'Query') resolve();
      // Were one read after the other, this would wait for ever.
      if (command === 'BatchGetItem') await promise;
    };
    const report = `{ reports(filter: { formId: "${MONTHLY}", period: "2026-07" }) { nodes { version } } }`;
    expect(await requestsOf(report, {}, reporter)).toContain('Query');
  });

  it('and beside the records of the law in a container that holds none yet', async () => {
    const container = registry.anotherContainer();
    registry.table.requests.length = 0;
    await registry.ask(REGULATIONS, {}, officer, container);
    expect([...registry.table.requests].sort()).toEqual(['BatchGetItem', 'Query']);
  });

  it('and not at all without a token', async () => {
    expect(await requestsOf(REGULATIONS)).toEqual(['GetItem']);
    expect(await requestsOf(READINESS)).toEqual(['GetItem', 'Query']);
    expect(await requestsOf('{ viewer { role } }')).toEqual([]);
  });
});
