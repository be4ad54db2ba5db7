import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, newKey, QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
const PERIOD = '2026-06';
/** Learned on 1 August, so due on the 15th, and closed 30 days later, after 14 September. */
const START = '2026-08-01T03:00:00.000Z';
const LAST = '2026-09-14T16:59:59.000Z';
const CLOSED = '2026-09-14T17:00:00.000Z';
const ERRORS = `userErrors { __typename code path message
  ... on PeriodClosed { since dueOn closesOn reopenedUntil reopenableBy rule { id en } } }`;
let regions = 10;
let region: string;

beforeAll(async () => {
  registry = await createRegistry(START);
  people = reporting(registry);
});
afterAll(() => registry.close());

/** A region of its own for each test, with what it owes known to the registry. */
beforeEach(() => {
  registry.at(START);
  regions += 1;
  region = `35.${regions}`;
});

const owing = async (...slugs: string[]): Promise<string[]> => {
  const keys: string[] = [];
  for (const slug of slugs) keys.push(await people.agency(region, slug));
  await registry.projected();
  return keys;
};
const submit = async (agency: string, report: { id: string; version: number }) => {
  const input = { reportId: report.id, expectedVersion: report.version };
  const token = await people.reporter(agency);
  return people.asked('submitReport', 'SubmitReportInput', `report { state } ${ERRORS}`, input, token);
};
const draftOf = (agency: string) => people.save(agency, MONTHLY, PERIOD, monthlyAnswers());
const reopen = async (over: object, token?: string) =>
  registry.ask(
    `mutation ($input: ReopenPeriodInput!) { reopenPeriod(input: $input) {
      reopening { id region { code } agency { key } form { key } period reason until recordedAt } userErrors { __typename code path } } }`,
    {
      input: {
        idempotencyKey: newKey(),
        formId: MONTHLY,
        period: PERIOD,
        reason: 'Banjir',
        until: '2026-09-30',
        ...over,
      },
    },
    token ?? (await people.registrar()),
  );
const obligation = async (agency: string) => {
  const { data } = await registry.ask(
    `query ($agency: ID!) { obligations(filter: { agency: $agency }, first: 100) { nodes { period form { key } closedSince reopenedUntil } } }`,
    { agency },
  );
  const found = data.obligations.nodes.find(
    (one: { period: string; form: { key: string } }) => one.period === PERIOD && one.form.key === MONTHLY,
  );
  return { closedSince: found.closedSince, reopenedUntil: found.reopenedUntil };
};

describe('a closed period', () => {
  it('accepts a late report until the end of its last day in Jakarta', async () => {
    const [agency = ''] = await owing('terlambat');
    const draft = await draftOf(agency);
    registry.at(LAST);
    expect(await submit(agency, draft)).toMatchObject({ report: { state: 'SUBMITTED' }, userErrors: [] });
  });

  it('refuses the first hand-in after it, and says since when, by which rule and who may reopen; drafts are kept', async () => {
    const [agency = ''] = await owing('ditutup');
    registry.at(CLOSED);
    const draft = await draftOf(agency);
    expect(await submit(agency, draft)).toEqual({
      report: null,
      userErrors: [
        {
          __typename: 'PeriodClosed',
          code: 'PERIOD_CLOSED',
          path: ['input'],
          message: `The period ${PERIOD} of ${MONTHLY} is closed since 2026-09-15; the ministry's registrar may reopen it.`,
          since: '2026-09-15',
          dueOn: '2026-08-15',
          closesOn: '2026-09-14',
          reopenedUntil: null,
          reopenableBy: 'MINISTRY_REGISTRAR',
          rule: {
            id: 'Laporan bulanan transformasi budaya kerja ASN: laporan diterima sampai 30 hari setelah jatuh tempo (2026-08-15), yaitu 2026-09-14.',
            en: 'Monthly report on the transformation of ASN work culture: a report is accepted until 30 days after the day it is due (2026-08-15), which is 2026-09-14.',
          },
        },
      ],
    });
    expect(await people.save(agency, MONTHLY, PERIOD, monthlyAnswers(), draft.version)).toMatchObject({
      state: 'DRAFT',
    });
    expect(await obligation(agency)).toEqual({ closedSince: '2026-09-15', reopenedUntil: null });
  });

  it('accepts again what was handed in before and returned, and a correction', async () => {
    const [agency = ''] = await owing('dikembalikan');
    const first = await people.submit(agency, await draftOf(agency));
    registry.at(CLOSED);
    const returned = await people.returned(first);
    const draft = await people.save(agency, MONTHLY, PERIOD, monthlyAnswers({ employees_wfh: 10 }), returned.version);
    const verified = await people.verify(await people.submit(agency, draft));
    const correction = await people.correct(agency, verified, [{ indicator: 'employees_wfh', number: '11' }]);
    expect(correction).toMatchObject({ state: 'SUBMITTED', revision: 3 });
  });

  it('is none for a report that nobody owes', async () => {
    const [agency = ''] = await owing('acuan');
    registry.at('2030-01-01T00:00:00.000Z');
    const draft = await people.save(agency, QUARTERLY, '2025-Q1', quarterlyAnswers());
    expect(await submit(agency, draft)).toMatchObject({ report: { state: 'SUBMITTED' } });
  });
});

describe('a reopening', () => {
  it('of one agency lets it hand in, at once, until its last day; others of the region stay closed', async () => {
    const [one = '', other = ''] = await owing('satu', 'dua');
    registry.at(CLOSED);
    const drafts = [await draftOf(one), await draftOf(other)] as const;
    const { data } = await reopen({ agency: one });
    expect(data.reopenPeriod).toEqual({
      reopening: {
        id: expect.any(String),
        region: { code: region },
        agency: { key: one },
        form: { key: MONTHLY },
        period: PERIOD,
        reason: 'Banjir',
        until: '2026-09-30',
        recordedAt: expect.stringMatching(/^2026-09-14T17:00:00/),
      },
      userErrors: [],
    });
    expect(await submit(other, drafts[1])).toMatchObject({ userErrors: [{ __typename: 'PeriodClosed' }] });
    registry.at('2026-09-30T17:00:00.000Z');
    expect(await submit(one, drafts[0])).toMatchObject({
      userErrors: [{ since: '2026-10-01', reopenedUntil: '2026-09-30', closesOn: '2026-09-14' }],
    });
    registry.at('2026-09-30T16:59:59.000Z');
    expect(await submit(one, drafts[0])).toMatchObject({ report: { state: 'SUBMITTED' } });
    await registry.projected();
    expect(await obligation(one)).toEqual({ closedSince: null, reopenedUntil: '2026-09-30' });
    expect(await obligation(other)).toMatchObject({ reopenedUntil: null });
  });

  it('of a region is for its own agencies, not for those of regions below it, and is public', async () => {
    const city = region;
    const [below = ''] = await owing('kota');
    region = '35';
    const [own = ''] = await owing(`provinsi-${city.slice(3)}`);
    registry.at(CLOSED);
    const drafts = [await draftOf(own), await draftOf(below)] as const;
    const { data } = await reopen({ regionCode: '35' });
    const { id } = data.reopenPeriod.reopening;
    expect(await submit(below, drafts[1])).toMatchObject({ userErrors: [{ __typename: 'PeriodClosed' }] });
    expect(await submit(own, drafts[0])).toMatchObject({ report: { state: 'SUBMITTED' } });
    const read = await registry.ask(
      'query ($id: ID!) { node(id: $id) { ... on Reopening { until agency { key } } } region(code: "35") { reopenings { id reason period } } }',
      { id },
    );
    expect(read.data.node).toEqual({ until: '2026-09-30', agency: null });
    expect(read.data.region.reopenings).toEqual([{ id, reason: 'Banjir', period: PERIOD }]);
  });

  it('is refused for every wrong field at once', async () => {
    await owing('salah');
    registry.at(CLOSED);
    const refused = async (over: object) =>
      (await reopen(over)).data.reopenPeriod.userErrors.map(
        (one: { code: string; path: string[] }) => `${one.code} ${one.path.join('.')}`,
      );
    expect(await refused({})).toEqual(['MISSING_VALUE input']);
    expect(await refused({ regionCode: region, agency: `${region}-salah` })).toEqual(['INVALID_VALUE input']);
    expect(await refused({ regionCode: '99' })).toEqual(['UNKNOWN_REGION input.regionCode']);
    expect(await refused({ regionCode: '31.74' })).toEqual(['NOT_SELF_GOVERNING input.regionCode']);
    expect(await refused({ agency: `${region}-ghost` })).toEqual(['UNKNOWN_AGENCY input.agency']);
    expect(await refused({ agency: 'ghost', formId: 'ghost', reason: '', until: '2026-09-13' })).toEqual([
      'UNKNOWN_AGENCY input.agency',
      'UNKNOWN_FORM input.formId',
      'INVALID_VALUE input.reason',
      'IMPOSSIBLE_DATE input.until',
    ]);
    expect(await refused({ regionCode: region, period: '2026-09' })).toEqual(['PERIOD_NOT_OVER input.period']);
  });

  it("is the registrar's alone, and a retry reopens once", async () => {
    const [agency = ''] = await owing('sekali');
    registry.at(CLOSED);
    for (const token of [
      await people.officer(region),
      await people.reporter(agency),
      await people.token('ministry-analyst'),
    ]) {
      expect((await reopen({ agency }, token)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const key = { idempotencyKey: newKey() };
    const both = [await reopen({ agency, ...key }), await reopen({ agency, ...key })];
    expect(both[1]?.data).toEqual(both[0]?.data);
    const { data } = await registry.ask(
      'query ($code: String!) { region(code: $code) { reopenings { agency { key } } } }',
      {
        code: region,
      },
    );
    expect(data.region.reopenings).toEqual([{ agency: { key: agency } }]);
  });
});
