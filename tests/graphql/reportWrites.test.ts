import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
const tokens: Record<string, string> = {};
let agencies = 0;
const newKey = () => randomUUID();
const ERRORS = `userErrors { __typename code path message ... on CheckFailed { check { code severity indicators } }
  ... on EditConflict { expectedVersion actualVersion } }`;
const FIELDS = `id state revision version period warnings { code severity }
  values { indicator { code } number boolean choice choices text withheld }`;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const roles = {
    officer: { role: 'region-officer', region: '32.72' },
    province: { role: 'region-officer', region: '32' },
    stranger: { role: 'region-officer', region: '32.73' },
    registrar: { role: 'ministry-registrar' },
    analyst: { role: 'ministry-analyst' },
    otherReporter: { role: 'agency-reporter', agency: '32.72-disdik' },
  };
  for (const [name, claims] of Object.entries(roles)) tokens[name] = await registry.token(claims);
});
afterAll(() => registry.close());

/** A new agency with its own reporter, so that no test meets another's reports. */
let agency: string;
let reporter: string;
beforeEach(async () => {
  agencies += 1;
  const slug = `kantor-${agencies}`;
  const input = {
    idempotencyKey: newKey(),
    regionCode: '32.72',
    slug,
    name: `Kantor ${agencies}`,
    serviceClass: 'MIXED',
  };
  await registry.ask(
    'mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) { userErrors { message } } }',
    { input },
    tokens.officer,
  );
  agency = `32.72-${slug}`;
  reporter = await registry.token({ role: 'agency-reporter', agency });
});

const save = (input: object, token = reporter) =>
  registry.ask(
    `mutation ($input: SaveReportInput!) { saveReport(input: $input) { report { ${FIELDS} } ${ERRORS} } }`,
    {
      input: {
        idempotencyKey: newKey(),
        agency,
        formId: 'evaluasi-fleksibilitas-kerja',
        period: '2026-Q2',
        expectedVersion: 0,
        ...input,
      },
    },
    token,
  );
const submit = (reportId: string, expectedVersion: number, token = reporter) =>
  registry.ask(
    `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { report { ${FIELDS} submittedAt } ${ERRORS} } }`,
    { input: { idempotencyKey: newKey(), reportId, expectedVersion } },
    token,
  );
const verify = (reportId: string, expectedVersion: number, token = tokens.officer) =>
  registry.ask(
    `mutation ($input: VerifyReportInput!) { verifyReport(input: $input) { report { ${FIELDS} verifiedAt } ${ERRORS} } }`,
    { input: { idempotencyKey: newKey(), reportId, expectedVersion } },
    token,
  );

const number = (indicator: string, value: number | string) => ({ indicator, number: String(value) });
const GOOD = [
  number('employees_total', 120),
  number('employees_flexible', 30),
  number('flexible_days_mean', '1.5'),
  number('attendance_rate', '98.25'),
  number('working_hours_mean', '37.5'),
  number('sanctions_light', 7),
  number('sanctions_medium', 3),
  number('sanctions_severe', 0),
  number('targets_planned', 10),
  number('targets_achieved', 9),
  number('satisfaction_index', '83.1'),
  number('service_requests', 500),
  number('service_requests_on_time', 480),
  number('complaints', 4),
  number('complaints_resolved', 4),
  { indicator: 'e_attendance', boolean: true },
];

const submitted = async () => {
  const saved = await save({ values: GOOD });
  const { id } = saved.data.saveReport.report;
  const { data } = await submit(id, 1);
  expect(data.submitReport.userErrors).toEqual([]);
  return { id, version: data.submitReport.report.version };
};

describe('a draft', () => {
  it('is kept in part, and replaced by what is saved next', async () => {
    const first = await save({ values: [number('employees_total', 120)] });
    expect(first.data.saveReport.report).toMatchObject({ state: 'DRAFT', revision: 1, version: 1 });
    const second = await save({ values: [number('employees_total', 121)], expectedVersion: 1 });
    expect(second.data.saveReport.report).toMatchObject({ version: 2, values: [{ number: '121' }] });
  });

  it('is refused to the second of two who edit it, with both versions', async () => {
    await save({ values: [] });
    await save({ values: [], expectedVersion: 1 });
    const { data } = await save({ values: [number('employees_total', 1)], expectedVersion: 1 });
    expect(data.saveReport.userErrors).toEqual([
      expect.objectContaining({ __typename: 'EditConflict', expectedVersion: 1, actualVersion: 2 }),
    ]);
  });

  it('is told every wrong answer at once, with its place and reason', async () => {
    const { data } = await save({
      values: [
        number('employees_total', '-1'),
        { indicator: 'e_attendance', choice: 'true' },
        number('nothing', 1),
        number('attendance_rate', 101),
        number('sanctions_light', '1.5'),
      ],
    });
    expect(
      data.saveReport.userErrors.map((one: { code: string; path: string[] }) => [one.code, one.path.join('.')]),
    ).toEqual([
      ['INVALID_VALUE', 'input.values.0.number'],
      ['INVALID_VALUE', 'input.values.1.choice'],
      ['UNKNOWN_INDICATOR', 'input.values.2.indicator'],
      ['INVALID_VALUE', 'input.values.3.number'],
      ['INVALID_VALUE', 'input.values.4.number'],
    ]);
  });

  it('is refused for a period of another kind, and for one that has not begun', async () => {
    const month = await save({ values: [], period: '2026-04' });
    expect(month.data.saveReport.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID_VALUE', path: ['input', 'period'] }),
    ]);
    const later = await save({ values: [], period: '2026-Q4' });
    expect(later.data.saveReport.userErrors).toEqual([expect.objectContaining({ code: 'PERIOD_NOT_BEGUN' })]);
  });

  it('is seen by its agency alone, through every path', async () => {
    const { data } = await save({ values: [number('employees_total', 1)] });
    const { id } = data.saveReport.report;
    const query = `query ($id: ID!, $agency: ID!) { report(id: $id) { id } node(id: $id) { id }
      byAgency: reports(filter: { agency: $agency }) { nodes { id } } agency(id: $agency) { reports { nodes { id } } }
      byPeriod: reports(filter: { formId: "evaluasi-fleksibilitas-kerja", period: "2026-Q2", states: [DRAFT] }) { nodes { id } } }`;
    const own = await registry.ask(query, { id, agency }, reporter);
    expect(own.data).toEqual({
      report: { id },
      node: { id },
      byAgency: { nodes: [{ id }] },
      agency: { reports: { nodes: [{ id }] } },
      byPeriod: { nodes: [{ id }] },
    });
    for (const name of [undefined, 'officer', 'province', 'stranger', 'registrar', 'analyst', 'otherReporter']) {
      const other = await registry.ask(query, { id, agency }, name === undefined ? undefined : tokens[name]);
      expect(other.data).toEqual({
        report: null,
        node: null,
        byAgency: { nodes: [] },
        agency: { reports: { nodes: [] } },
        byPeriod: { nodes: [] },
      });
    }
  });

  it("is its own agency's reporter's alone to save", async () => {
    for (const name of ['officer', 'registrar', 'otherReporter']) {
      const { errors } = await save({ values: [] }, tokens[name]);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('a submission', () => {
  it('answers every failing check and every missing answer at once', async () => {
    const wrong = GOOD.filter((one) => one.indicator !== 'complaints').map((one) => {
      if (one.indicator === 'employees_flexible') return number('employees_flexible', 500);
      return one.indicator === 'service_requests_on_time' ? number('service_requests_on_time', 501) : one;
    });
    const saved = await save({ values: wrong });
    const { data } = await submit(saved.data.saveReport.report.id, 1);
    expect(data.submitReport.report).toBeNull();
    const errors = data.submitReport.userErrors;
    expect(errors.filter((one: { code: string }) => one.code === 'MISSING_VALUE')).toEqual([
      expect.objectContaining({ path: ['input', 'values', 'complaints'] }),
    ]);
    expect(errors.flatMap((one: { check?: { code: string } }) => one.check?.code ?? [])).toEqual([
      'flexible_within_total',
      'on_time_within_requests',
    ]);
  });

  it('keeps failing warnings with the report', async () => {
    const values = GOOD.map((one) =>
      one.indicator === 'working_hours_mean' ? number('working_hours_mean', '36') : one,
    );
    const saved = await save({ values });
    const { data } = await submit(saved.data.saveReport.report.id, 1);
    expect(data.submitReport.report).toMatchObject({
      state: 'SUBMITTED',
      warnings: [{ code: 'hours_owed', severity: 'WARNING' }],
    });
  });

  it('can be done once: what is submitted is no longer a draft', async () => {
    const { id, version } = await submitted();
    const again = await submit(id, version);
    expect(again.data.submitReport.userErrors).toEqual([expect.objectContaining({ __typename: 'WrongState' })]);
    const edit = await save({ values: GOOD, expectedVersion: version });
    expect(edit.data.saveReport.userErrors).toEqual([expect.objectContaining({ __typename: 'WrongState' })]);
  });

  it('is seen by its region, the province and the ministry, not by the public or by others', async () => {
    const { id } = await submitted();
    const seen = async (name?: string) =>
      (
        await registry.ask(
          'query ($id: ID!) { report(id: $id) { state } }',
          { id },
          name === undefined ? undefined : tokens[name],
        )
      ).data.report;
    for (const name of ['officer', 'province', 'registrar', 'analyst'])
      expect(await seen(name)).toEqual({ state: 'SUBMITTED' });
    for (const name of [undefined, 'stranger', 'otherReporter']) expect(await seen(name)).toBeNull();
  });
});

describe('a verification', () => {
  it('makes the report public, small disciplinary counts withheld', async () => {
    const { id, version } = await submitted();
    const { data } = await verify(id, version);
    expect(data.verifyReport.report).toMatchObject({ state: 'VERIFIED' });
    const read = async (token?: string) => {
      const answer = await registry.ask(
        `query ($id: ID!) { report(id: $id) { values { indicator { code } number withheld } } }`,
        { id },
        token,
      );
      return Object.fromEntries(
        answer.data.report.values.map((one: { indicator: { code: string }; number: string; withheld: boolean }) => [
          one.indicator.code,
          one.withheld ? 'withheld' : one.number,
        ]),
      );
    };
    expect(await read()).toMatchObject({
      sanctions_light: '7',
      sanctions_medium: 'withheld',
      sanctions_severe: 'withheld',
      complaints: '4',
    });
    expect(await read(tokens.stranger)).toMatchObject({ sanctions_medium: 'withheld' });
    expect(await read(reporter)).toMatchObject({ sanctions_medium: '3', sanctions_severe: '0' });
    expect(await read(tokens.analyst)).toMatchObject({ sanctions_medium: '3' });
  });

  it('is forbidden to others, and tells them nothing of a draft', async () => {
    const { id, version } = await submitted();
    for (const name of ['stranger', 'province', 'analyst', 'otherReporter']) {
      const { errors } = await verify(id, version, tokens[name]);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const draft = await save({ values: [], formId: 'evaluasi-fleksibilitas-kerja', period: '2026-Q1' });
    const { data } = await verify(draft.data.saveReport.report.id, 1);
    expect(data.verifyReport.userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotFound', code: 'UNKNOWN_REPORT' }),
    ]);
  });

  it("makes the region's first report of a form its baseline for readiness", async () => {
    const state = async () => {
      const { data } =
        await registry.ask(`{ region(code: "32.72") { readiness(basis: "permenpanrb-4-2025", target: IMPLEMENTED, on: "2026-09-01") {
        requirements { state since requirement { code } } } } }`);
      return data.region.readiness.requirements.find(
        (one: { requirement: { code: string } }) => one.requirement.code === 'baseline_reported',
      );
    };
    const { id, version } = await submitted();
    await verify(id, version, tokens.registrar);
    expect(await state()).toMatchObject({ state: 'MET', since: '2026-06-30' });
  });
});

describe('the list of reports of a period', () => {
  it('gives each visible report once, page after page, merged from all states', async () => {
    const period = '2025-Q4';
    const ids: string[] = [];
    for (const step of ['submitted', 'verified', 'submitted', 'verified']) {
      agencies += 1;
      const slug = `daftar-${agencies}`;
      await registry.ask(
        'mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) { userErrors { message } } }',
        {
          input: { idempotencyKey: newKey(), regionCode: '32.72', slug, name: 'Kantor daftar', serviceClass: 'MIXED' },
        },
        tokens.officer,
      );
      const own = await registry.token({ role: 'agency-reporter', agency: `32.72-${slug}` });
      const saved = await save({ agency: `32.72-${slug}`, period, values: GOOD }, own);
      const { id } = saved.data.saveReport.report;
      await submit(id, 1, own);
      if (step === 'verified') await verify(id, 2);
      ids.push(id);
    }
    const list = async (token?: string) => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { data }: Awaited<ReturnType<Registry['ask']>> = await registry.ask(
          `query ($after: String, $period: String) { reports(first: 1, after: $after, filter: { formId: "evaluasi-fleksibilitas-kerja", period: $period, regionCode: "32" }) {
            nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after, period },
          token,
        );
        found.push(...data.reports.nodes.map((one: { id: string }) => one.id));
        after = data.reports.pageInfo.hasNextPage ? data.reports.pageInfo.endCursor : null;
      } while (after !== null);
      return found;
    };
    expect((await list(tokens.officer)).sort()).toEqual([...ids].sort());
    expect((await list()).sort()).toEqual([ids[1], ids[3]].sort());
    expect((await list(tokens.stranger)).sort()).toEqual([ids[1], ids[3]].sort());
  });
});
