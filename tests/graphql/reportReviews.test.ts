import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { newKey, number, QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
let officer: string;
let agency: string;
let reporter: string;
let agencies = 0;
const PERIOD = '2026-Q2';
const ERRORS = '__typename code path message';
const REPORT = `id state revision version returnedAt replacedBy comments { indicator text }
  values { indicator { code } number } revisions { revision state replacedBy comments { text } }`;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  people = reporting(registry);
  officer = await people.officer('32.72');
});
afterAll(() => registry.close());

/** A new agency with its own reporter, so that no test meets another's reports. */
beforeEach(async () => {
  agencies += 1;
  agency = await people.agency('32.72', `kantor-${agencies}`);
  reporter = await people.reporter(agency);
});

const submitted = async () => people.submit(agency, await people.save(agency, QUARTERLY, PERIOD, quarterlyAnswers()));
const giveBack = (report: { id: string; version: number }, comments: object[], token = officer, over: object = {}) =>
  registry.ask(
    `mutation ($input: ReturnReportInput!) { returnReport(input: $input) { report { ${REPORT} } userErrors { ${ERRORS} } } }`,
    { input: { idempotencyKey: newKey(), reportId: report.id, expectedVersion: report.version, comments, ...over } },
    token,
  );
const COMMENTS = [{ text: 'Lengkapi' }, { indicator: 'complaints', text: 'Periksa lagi' }];

describe('a return', () => {
  it.each(['officer', 'registrar'] as const)(
    "sends the report back with comments on the whole and on single answers, by its region's officer or the registrar: %s",
    async (who) => {
      const token = who === 'officer' ? officer : await people.registrar();
      const { data } = await giveBack(await submitted(), COMMENTS, token);
      expect(data.returnReport).toMatchObject({
        report: {
          state: 'RETURNED',
          returnedAt: expect.stringMatching(/^2026-08-01T03:00:00/),
          comments: [{ indicator: null, text: 'Lengkapi' }, COMMENTS[1]],
        },
        userErrors: [],
      });
    },
  );

  it('is forbidden to all others, also to the province', async () => {
    const report = await submitted();
    const others = [
      await people.officer('32'),
      await people.officer('32.73'),
      await people.token('ministry-analyst'),
      reporter,
    ];
    for (const token of others) {
      const { errors } = await giveBack(report, COMMENTS, token);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is refused for every wrong comment at once, and tells nothing of a draft', async () => {
    const report = await submitted();
    const { data } = await giveBack(report, [{ indicator: 'ghost', text: '' }, { text: 'x'.repeat(2_001) }]);
    expect(data.returnReport.userErrors.map((one: { path: string[] }) => one.path.join('.'))).toEqual([
      'input.comments.0.indicator',
      'input.comments.0.text',
      'input.comments.1.text',
    ]);
    const draft = await people.save(agency, QUARTERLY, '2026-Q1', []);
    expect((await giveBack(draft, COMMENTS)).data.returnReport.userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotFound', code: 'UNKNOWN_REPORT' }),
    ]);
  });

  it('with the same key is answered as before, though the report has gone on', async () => {
    const report = await submitted();
    const key = { idempotencyKey: newKey() };
    const first = await giveBack(report, COMMENTS, officer, key);
    await people.save(agency, QUARTERLY, PERIOD, [], first.data.returnReport.report.version);
    const again = await giveBack(report, COMMENTS, officer, key);
    expect(again.data.returnReport).toEqual(first.data.returnReport);
    const other = await giveBack(report, [{ text: 'Lain' }], officer, key);
    expect(other.data.returnReport.userErrors).toEqual([
      expect.objectContaining({ __typename: 'IdempotencyConflict' }),
    ]);
  });
});

describe('what was returned', () => {
  const listed = async (token?: string, states?: string[]) => {
    const { data } = await registry.ask(
      `query ($agency: ID!, $states: [ReportState!], $formId: String!, $period: String!) {
        byAgency: reports(filter: { agency: $agency, states: $states }) { nodes { revision state agency { key } } }
        byPeriod: reports(first: 100, filter: { formId: $formId, period: $period, states: $states }) { nodes { revision state agency { key } } } }`,
      { agency, states, formId: QUARTERLY, period: PERIOD },
      token,
    );
    const own = (nodes: { revision: number; state: string; agency: { key: string } }[]) =>
      nodes.filter((one) => one.agency.key === agency).map(({ revision, state }) => `${revision} ${state}`);
    expect(own(data.byPeriod.nodes)).toEqual(own(data.byAgency.nodes));
    return own(data.byAgency.nodes);
  };

  it('gives its place in lists to the revision that is handed in next, not to its draft, and stays readable', async () => {
    const returned = await people.returned(await submitted(), COMMENTS);
    const draft = await people.save(agency, QUARTERLY, PERIOD, quarterlyAnswers(), returned.version);
    expect(draft).toMatchObject({ revision: 2, state: 'DRAFT' });
    expect(await listed(officer)).toEqual(['1 RETURNED']);
    expect(await listed(reporter)).toEqual(['2 DRAFT']);
    expect(await listed(reporter, ['RETURNED'])).toEqual(['1 RETURNED']);
    await people.submit(agency, draft);
    for (const token of [officer, reporter]) {
      expect(await listed(token)).toEqual(['2 SUBMITTED']);
      expect(await listed(token, ['RETURNED'])).toEqual([]);
    }
    expect(await listed()).toEqual([]);
    const query = `query ($id: ID!, $revision: Int) { report(id: $id, revision: $revision) { ${REPORT} } }`;
    const { data } = await registry.ask(query, { id: draft.id, revision: 1 }, officer);
    expect(data.report).toMatchObject({
      revision: 1,
      state: 'RETURNED',
      replacedBy: 2,
      comments: [{ text: 'Lengkapi' }, { text: 'Periksa lagi' }],
      revisions: [
        { revision: 1, state: 'RETURNED', replacedBy: 2 },
        { revision: 2, state: 'SUBMITTED', replacedBy: null, comments: [] },
      ],
    });
    const none = await registry.ask(query, { id: draft.id, revision: 3 }, officer);
    expect(none.data.report).toBeNull();
  });

  it('can be returned again, each time a revision more', async () => {
    let last = await people.returned(await submitted(), COMMENTS);
    for (const revision of [2, 3]) {
      const draft = await people.save(agency, QUARTERLY, PERIOD, quarterlyAnswers(), last.version);
      last = await people.returned(await people.submit(agency, draft));
      expect(last).toMatchObject({ revision, state: 'RETURNED' });
      expect(await listed(officer)).toEqual([`${revision} RETURNED`]);
    }
  });
});

describe('two people who edit one draft', () => {
  it('are both kept from losing anything: the second gets the version that is there, with its answers, beside their own', async () => {
    await people.save(agency, QUARTERLY, PERIOD, [number('employees_total', 1)]);
    await people.save(agency, QUARTERLY, PERIOD, [number('employees_total', 2)], 1);
    const mine = [number('employees_total', 3), number('complaints', 4)];
    const conflict = `... on EditConflict { expectedVersion actualVersion
      current { ... on Report { version revision state values { indicator { code } number } } } }`;
    const save = (expectedVersion: number) =>
      registry.ask(
        `mutation ($input: SaveReportInput!) { saveReport(input: $input) { report { version values { number } } userErrors { ${ERRORS} ${conflict} } } }`,
        {
          input: { idempotencyKey: newKey(), agency, formId: QUARTERLY, period: PERIOD, values: mine, expectedVersion },
        },
        reporter,
      );
    const { data } = await save(1);
    expect(data.saveReport).toEqual({
      report: null,
      userErrors: [
        {
          __typename: 'EditConflict',
          code: 'EDIT_CONFLICT',
          path: ['input', 'expectedVersion'],
          message: 'Version 1 of the report was expected, but it is 2.',
          expectedVersion: 1,
          actualVersion: 2,
          current: {
            version: 2,
            revision: 1,
            state: 'DRAFT',
            values: [{ indicator: { code: 'employees_total' }, number: '2' }],
          },
        },
      ],
    });
    const [{ actualVersion }] = data.saveReport.userErrors;
    expect((await save(actualVersion)).data.saveReport.report).toMatchObject({
      version: 3,
      values: [{ number: '3' }, { number: '4' }],
    });
  });

  it('at the same moment: one is kept, the other gets a conflict', async () => {
    await people.save(agency, QUARTERLY, PERIOD, []);
    const save = (value: number) =>
      registry.ask(
        'mutation ($input: SaveReportInput!) { saveReport(input: $input) { report { version } userErrors { __typename } } }',
        {
          input: {
            idempotencyKey: newKey(),
            agency,
            formId: QUARTERLY,
            period: PERIOD,
            values: [number('employees_total', value)],
            expectedVersion: 1,
          },
        },
        reporter,
      );
    const answers = await Promise.all([save(1), save(2), save(3)]);
    const kept = answers.filter(({ data }) => data.saveReport.report !== null);
    expect(kept.map(({ data }) => data.saveReport.report.version)).toEqual([2]);
    const errors = answers.flatMap(({ data }) => data.saveReport.userErrors);
    expect(errors).toEqual([{ __typename: 'EditConflict' }, { __typename: 'EditConflict' }]);
  });
});
