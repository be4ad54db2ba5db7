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

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  people = reporting(registry);
  officer = await people.officer('32.72');
});
afterAll(() => registry.close());

beforeEach(async () => {
  agencies += 1;
  agency = await people.agency('32.72', `kantor-${agencies}`);
  reporter = await people.reporter(agency);
});

const verified = async () =>
  people.verify(await people.submit(agency, await people.save(agency, QUARTERLY, PERIOD, quarterlyAnswers())));
const correct = (report: { id: string; version: number }, values: object[], over: object = {}, token = reporter) =>
  registry.ask(
    `mutation ($input: CorrectReportInput!) { correctReport(input: $input) {
      report { state revision correctionReason } userErrors { __typename code path ... on CheckFailed { check { code } } } } }`,
    {
      input: {
        idempotencyKey: newKey(),
        reportId: report.id,
        expectedVersion: report.version,
        reason: 'Salah ketik',
        values,
        ...over,
      },
    },
    token,
  );

/** What the asker sees of the report: itself, every revision, and the lists of its period. */
async function seen(id: string, token?: string) {
  const { data } = await registry.ask(
    `query ($id: ID!, $formId: String!, $period: String!) {
      report(id: $id) { revision state correctionReason values { indicator { code } number }
        revisions { revision state replacedBy correctionReason } }
      all: reports(first: 100, filter: { formId: $formId, period: $period }) { nodes { id revision } }
      verified: reports(first: 100, filter: { formId: $formId, period: $period, states: [VERIFIED] }) { nodes { id revision } } }`,
    { id, formId: QUARTERLY, period: PERIOD },
    token,
  );
  const own = (nodes: { id: string; revision: number }[]) =>
    nodes.filter((one) => one.id === id).map(({ revision }) => revision);
  const { values, revisions, ...report } = data.report;
  return {
    ...report,
    total: values.find((one: { indicator: { code: string } }) => one.indicator.code === 'employees_total').number,
    revisions: revisions.map((one: { revision: number; state: string }) => `${one.revision} ${one.state}`),
    replaced: revisions.map((one: { replacedBy: number | null }) => one.replacedBy),
    listed: own(data.all.nodes),
    listedVerified: own(data.verified.nodes),
  };
}

describe('a correction', () => {
  it('is handed in at once; all others go on seeing the verified revision until it is verified', async () => {
    const report = await verified();
    const correction = await people.correct(agency, report, [number('employees_total', 150)]);
    expect(correction).toMatchObject({ state: 'SUBMITTED', revision: 2 });
    const before = { revision: 1, total: '100', revisions: ['1 VERIFIED'], listed: [1], listedVerified: [1] };
    for (const token of [undefined, await people.officer('32.73')]) {
      expect(await seen(report.id, token)).toMatchObject({ ...before, correctionReason: null });
    }
    for (const token of [officer, reporter, await people.token('ministry-analyst')]) {
      expect(await seen(report.id, token)).toMatchObject({
        revision: 2,
        total: '150',
        correctionReason: 'Salah ketik',
        revisions: ['1 VERIFIED', '2 SUBMITTED'],
        replaced: [null, null],
        listed: [2],
        listedVerified: [1],
      });
    }
    await people.verify(correction);
    for (const token of [undefined, officer, reporter]) {
      expect(await seen(report.id, token)).toMatchObject({
        revision: 2,
        total: '150',
        correctionReason: 'Salah ketik',
        revisions: ['1 VERIFIED', '2 VERIFIED'],
        replaced: [2, null],
        listed: [2],
        listedVerified: [2],
      });
    }
  });

  it('that is returned is mended as a draft, keeps its reason, and takes the verified place in the end', async () => {
    const report = await verified();
    const returned = await people.returned(await people.correct(agency, report, [number('employees_total', 150)]));
    const draft = await people.save(
      agency,
      QUARTERLY,
      PERIOD,
      quarterlyAnswers({ employees_total: 160 }),
      returned.version,
    );
    expect(await seen(report.id, reporter)).toMatchObject({
      revisions: ['1 VERIFIED', '2 RETURNED', '3 DRAFT'],
      correctionReason: 'Salah ketik',
      listed: [3],
      listedVerified: [1],
    });
    expect(await seen(report.id, officer)).toMatchObject({ revisions: ['1 VERIFIED', '2 RETURNED'], listed: [2] });
    expect(await seen(report.id)).toMatchObject({ revision: 1, total: '100', listed: [1] });
    const again = await people.submit(agency, draft);
    expect(await seen(report.id, officer)).toMatchObject({
      replaced: [null, 3, null],
      listed: [3],
      listedVerified: [1],
    });
    await people.verify(again);
    expect(await seen(report.id, officer)).toMatchObject({ replaced: [3, 3, null], listed: [3], listedVerified: [3] });
    expect(await seen(report.id)).toMatchObject({ revision: 3, total: '160', revisions: ['1 VERIFIED', '3 VERIFIED'] });
  });

  it('is refused with every failing check and missing answer at once, and when it changes nothing', async () => {
    const report = await verified();
    const wrong = await correct(report, [
      number('employees_flexible', 101),
      number('service_requests_on_time', 501),
      { indicator: 'complaints' },
    ]);
    expect(
      wrong.data.correctReport.userErrors.map(
        (one: { code: string; check?: { code: string } }) => one.check?.code ?? one.code,
      ),
    ).toEqual(['MISSING_VALUE', 'flexible_within_total', 'on_time_within_requests']);
    const nothing = await correct(report, [number('employees_total', '100.0')]);
    expect(nothing.data.correctReport.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID_VALUE', path: ['input', 'values'] }),
    ]);
  });

  it('is of a verified report alone, one at a time', async () => {
    const submitted = await people.submit(agency, await people.save(agency, QUARTERLY, PERIOD, quarterlyAnswers()));
    const change = [number('employees_total', 150)];
    const early = await correct(submitted, change);
    expect(early.data.correctReport.userErrors).toEqual([expect.objectContaining({ __typename: 'WrongState' })]);
    const correction = await people.correct(agency, await people.verify(submitted), change);
    const second = await correct(correction, [number('employees_total', 151)]);
    expect(second.data.correctReport.userErrors).toEqual([expect.objectContaining({ __typename: 'WrongState' })]);
  });

  it("is its own agency's reporter's alone", async () => {
    const report = await verified();
    const others = [officer, await people.registrar(), await people.reporter('32.72-lain')];
    for (const token of others) {
      const { errors } = await correct(report, [number('employees_total', 150)], {}, token);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('of two at the same moment is one, and a retry is answered as before', async () => {
    const report = await verified();
    const keys = [newKey(), newKey()];
    const both = await Promise.all(
      keys.map((idempotencyKey, place) =>
        correct(report, [number('employees_total', 150 + place)], { idempotencyKey }),
      ),
    );
    const kept = both.filter(({ data }) => data.correctReport.report !== null);
    expect(kept).toHaveLength(1);
    const place = both.indexOf(kept[0] as (typeof both)[number]);
    const again = await correct(report, [number('employees_total', 150 + place)], { idempotencyKey: keys[place] });
    expect(again.data).toEqual(kept[0]?.data);
  });
});

describe('the page after', () => {
  it('goes on where the lists of an asker differ in reach: submitted of its region, verified of all', async () => {
    const period = '2025-Q4';
    const ids: string[] = [];
    for (const region of ['32.71', '32.72', '32.73', '32.74']) {
      const key = await people.agency(region, `halaman-${agencies}`);
      const report = await people.submit(key, await people.save(key, QUARTERLY, period, quarterlyAnswers()));
      if (region !== '32.72') await people.verify(report);
      ids.push(report.id);
    }
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<Registry['ask']>> = await registry.ask(
        `query ($after: String, $formId: String!, $period: String!) {
          reports(first: 1, after: $after, filter: { formId: $formId, period: $period }) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after, formId: QUARTERLY, period },
        officer,
      );
      found.push(...data.reports.nodes.map((one: { id: string }) => one.id));
      after = data.reports.pageInfo.hasNextPage ? data.reports.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(ids);
  });

  it('of an agency shows each report once, however many revisions it has', async () => {
    const periods = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];
    for (const period of periods) {
      const draft = await people.save(agency, QUARTERLY, period, quarterlyAnswers());
      const returned = await people.returned(await people.submit(agency, draft));
      await people.save(agency, QUARTERLY, period, quarterlyAnswers(), returned.version);
    }
    const pages = async (token: string) => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { data }: Awaited<ReturnType<Registry['ask']>> = await registry.ask(
          `query ($agency: ID!, $after: String) { agency(id: $agency) {
            reports(first: 1, after: $after) { nodes { period revision } pageInfo { hasNextPage endCursor } } } }`,
          { agency, after },
          token,
        );
        const { nodes, pageInfo } = data.agency.reports;
        found.push(...nodes.map((one: { period: string; revision: number }) => `${one.period} ${one.revision}`));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return found;
    };
    expect(await pages(reporter)).toEqual(periods.map((period) => `${period} 2`));
    expect(await pages(officer)).toEqual(periods.map((period) => `${period} 1`));
  });
});
