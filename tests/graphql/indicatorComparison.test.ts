import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
const tokens: Record<string, string> = {};

/** Three regions pilot from 10 May 2025; two reported before, of which one after too, and the third only after. */
beforeAll(async () => {
  registry = await createRegistry('2026-06-02T03:00:00.000Z');
  people = reporting(registry);
  tokens.registrar = await people.registrar();
  const answered = async (region: string, reports: Record<string, number>) => {
    const agency = await people.agency(region, 'satu');
    for (const [period, employees_total] of Object.entries(reports)) {
      const draft = await people.save(
        agency,
        QUARTERLY,
        period,
        quarterlyAnswers({ employees_total, sanctions_light: 2 }),
      );
      await people.verify(await people.submit(agency, draft));
    }
    const input = {
      regionCode: region,
      basis: 'se-menpanrb-2-2025',
      status: 'PILOT',
      effectiveOn: '2025-05-10',
      sources: [{ url: 'https://example.go.id/uji-coba', kind: 'OFFICIAL' }],
    };
    await people.done('observeAdoption', 'ObserveAdoptionInput', 'event { id }', input, tokens.registrar ?? '');
  };
  await answered('32.05', { '2024-Q4': 100, '2025-Q1': 120, '2025-Q2': 900, '2025-Q3': 130 });
  await answered('32.06', { '2025-Q1': 200 });
  await answered('32.07', { '2025-Q3': 300 });
  await registry.projected();
});
afterAll(() => registry.close());

const compare = (args: string, token?: string) =>
  registry.ask(
    `{ indicatorComparison(formId: "${QUARTERLY}", basis: "se-menpanrb-2-2025", status: PILOT, ${args}) {
      formula note { id en } reached withBaseline compared coverageBefore { answered owed } coverageAfter { answered }
      measures { choice before { count median minimum maximum } after { count median } change { median }
        regions { region { code } since before after } } } }`,
    {},
    token,
  );

it('compares whole periods before and after, over the regions that have a baseline, and says that it shows no cause', async () => {
  const { data, errors } = await compare('indicator: "employees_total", window: 2');
  expect(errors).toBeUndefined();
  expect(data.indicatorComparison).toMatchObject({
    formula: 'sum(employees_total) / count(employees_total)',
    reached: 3,
    withBaseline: 2,
    compared: 1,
    coverageBefore: { answered: 3 },
    coverageAfter: { answered: 1 },
    measures: [
      {
        choice: null,
        before: { count: 2, minimum: '110', median: '155', maximum: '200' },
        after: { count: 1, median: '130' },
        change: { median: '20' },
        regions: [
          { region: { code: '32.05' }, since: '2025-05-10', before: '110', after: '130' },
          { region: { code: '32.06' }, since: '2025-05-10', before: '200', after: null },
        ],
      },
    ],
  });
  expect(data.indicatorComparison.note.en).toContain('no cause');
});

it('leaves small counts out for the public, and not for the ministry', async () => {
  const measure = async (token?: string) =>
    (await compare('indicator: "sanctions_light", window: 2', token)).data.indicatorComparison.measures[0].before;
  expect(await measure()).toMatchObject({ count: 0, median: null });
  expect(await measure(tokens.registrar)).toMatchObject({ count: 2, median: '2' });
});

it('asks the table in two round trips', async () => {
  await compare('indicator: "employees_total", window: 2');
  registry.table.requests.length = 0;
  await compare('indicator: "employees_total", window: 2');
  expect(registry.table.requests).toEqual(['GetItem', 'Query', 'BatchGetItem']);
});

it('refuses a window, a basis, a form or an indicator that is not there', async () => {
  for (const [args, told] of [
    ['indicator: "employees_total", window: 0', '1 to 12'],
    ['indicator: "employees_total", window: 13', '1 to 12'],
    ['indicator: "nothing", window: 1', 'no indicator'],
  ]) {
    const { errors } = await compare(args ?? '');
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining(told ?? ''),
    });
  }
  const { errors } = await registry.ask(
    `{ indicatorComparison(formId: "${QUARTERLY}", indicator: "employees_total", basis: "nothing", status: PILOT, window: 1) { reached } }`,
  );
  expect(errors?.[0]?.message).toContain('basis');
});
