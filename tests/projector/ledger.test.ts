import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;

beforeAll(async () => {
  registry = await createRegistry('2026-06-01T03:00:00.000Z', { stream: true });
  people = reporting(registry);
});
afterAll(() => registry.close());

const ask = async (query: string, token?: string) => {
  const { data, errors } = await registry.ask(query, {}, token);
  expect(errors).toBeUndefined();
  return data;
};

it('tells the whole way of one report', async () => {
  const agency = await people.agency('32.72', 'bkpsdm', { type: 'bkpsdm' });
  await people.agency('32.72', 'disdik');
  await registry.projected();
  const owed = await ask(`{ obligations(filter: { formId: "${MONTHLY}", period: "2026-05" }) { totalCount
    nodes { agency { key name } state dueOn closesOn learnedAt } } }`);
  console.log(JSON.stringify(owed, null, 1));
  const draft = await people.save(agency, MONTHLY, '2026-05', monthlyAnswers());
  const submitted = await people.submit(agency, draft);
  await registry.projected();
  console.log(
    JSON.stringify(
      await ask(`{ reportingProgress(formId: "${MONTHLY}", period: "2026-05", groupBy: REGION) { group { region { code } } owed submitted onTime late verified overdue completeness states { state count } }
   obligations(filter: { regionCode: "32.72" , states: [SUBMITTED, DUE]}) { nodes { agency { key } period state } } }`),
      null,
      1,
    ),
  );
  await people.verify(submitted);
  await registry.projected();
  console.log(
    JSON.stringify(
      await ask(`{ indicatorSummary(formId: "${MONTHLY}", period: "2026-05", indicator: "employees_wfh", groupBy: NATION) { value formula coverage { answered verified owed unowed } revisions { revision count } reports { nodes { agency { key } } } }
   indicatorValues(formId: "${MONTHLY}", period: "2026-05", indicator: "employees_wfh") { nodes { agency { key } value { number } } }
   changes(first: 100) { nodes { number kind action key recordedAt record { id } } pageInfo { hasNextPage } } }`),
      null,
      1,
    ).slice(0, 3000),
  );
  const all = async () =>
    (await registry.table.client.send(new ScanCommand({ TableName: registry.table.name }))).Items?.map((i) =>
      unmarshall(i),
    ).filter((i) => /^(SUM|LEDGER|CHG)#/.test(i.pk)) ?? [];
  const before = await all();
  console.log(before.length, JSON.stringify(before.filter((i) => i.pk.startsWith('SUM')).slice(0, 3)));
  console.log(
    await rebuildLedger({
      table: registry.table,
      reference: holdReference(registry.table),
      clock: () => new Date('2026-06-01T03:00:00.000Z'),
    }),
  );
});
