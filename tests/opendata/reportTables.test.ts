import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTables } from '#opendata/openTables.ts';
import { MONTHLY, QUARTERLY } from '../support/reporting.ts';
import { FORM } from '../support/visibility.ts';
import { openSeeded, type Told } from './seeded.ts';

/* What the tables say is what anybody reads through the API, of the same day and as known at the same instant. */

let seeded: Awaited<ReturnType<typeof openSeeded>>;
beforeAll(async () => {
  seeded = await openSeeded();
}, 120_000);
afterAll(() => seeded.registry.close());
const rowsOf: typeof seeded.rowsOf = (...of) => seeded.rowsOf(...of);
const asked: typeof seeded.asked = (query) => seeded.asked(query);

/** The verified reports of a form and period, as anybody reads them. */
async function reportsOf(formId: string, period: string): Promise<Told[]> {
  const { reports } = await asked(`{ reports(filter: { formId: "${formId}", period: "${period}" }, first: 100) { nodes {
    agency { key } revision submittedAt verifiedAt correctionReason
    values { indicator { code } number boolean choice choices text withheld } } } }`);
  return reports.nodes;
}
const wideOf = (formId: string): string => `reports_${formId.replaceAll('-', '_')}`;
const textOf = ({ number, boolean, choice, choices, text }: Told): string | null =>
  number ??
  choice ??
  text ??
  (boolean === null ? null : String(boolean)) ??
  (choices?.length > 0 ? choices.join(';') : null);

describe('reports', () => {
  it.each([
    [MONTHLY, '2026-05'],
    [FORM, '2026-06'],
    [QUARTERLY, '2025-Q1'],
  ])('of %s for %s are the answers that anybody reads, and no other', async (formId, period) => {
    const nodes = await reportsOf(formId, period);
    const rows = await rowsOf(
      'reports',
      new Map([
        ['form_id', [formId]],
        ['period', [period]],
      ]),
    );
    expect(nodes.length).toBeGreaterThan(0);
    expect(
      rows.map((row) => [row.agency_key, row.revision, row.verified_at, row.indicator, row.value, row.withheld]),
    ).toEqual(
      nodes.flatMap(({ agency, revision, verifiedAt, values }) =>
        values.map((one: Told) => [agency.key, revision, verifiedAt, one.indicator.code, textOf(one), one.withheld]),
      ),
    );
  });

  it('of all forms and periods are found without naming them', async () => {
    const rows = await rowsOf('reports');
    const named = new Set(rows.map((row) => `${row.form_id} ${row.period}`));
    for (const one of [`${MONTHLY} 2026-05`, `${FORM} 2026-06`, `${QUARTERLY} 2025-Q1`]) expect(named).toContain(one);
    expect([...named]).toEqual([...named].sort());
  });

  it('withholds small counts of the disciplinary indicators, in both tables, and names them', async () => {
    const where = new Map([['form_id', [FORM]]]);
    const long = (await rowsOf('reports', where)).filter(({ indicator }) => indicator === 'sanctions');
    expect(long.length).toBeGreaterThan(0);
    expect(long.filter(({ value, number, withheld }) => value !== null || number !== null || !withheld)).toEqual([]);
    const wide = await rowsOf(wideOf(FORM));
    expect(wide.map(({ sanctions, withheld }) => [sanctions, withheld])).toEqual(wide.map(() => [null, ['sanctions']]));
  });

  it('as known before a correction show the revision that counted then', async () => {
    const where = new Map([
      ['region_code', ['32.73']],
      ['form_id', [MONTHLY]],
      ['period', ['2026-05']],
    ]);
    const total = (rows: Told[]) =>
      rows
        .filter(({ indicator }) => indicator === 'employees_total')
        .map((row) => [row.revision, row.number, row.correction_reason]);
    const [then, now] = [await rowsOf('reports', where, seeded.before), await rowsOf('reports', where)];
    expect(total(now)).toEqual([[2, '77', 'Salah hitung.']]);
    expect(total(then)).toEqual([[1, expect.not.stringMatching(/^77$/), null]]);
    const earlier = new Date(Date.parse('2026-08-01T03:00:00.000Z') - 1).toISOString();
    expect(await rowsOf('reports', where, earlier)).toEqual([]);
  });

  it('in one row for each say the same as in one for each answer', async () => {
    for (const formId of [MONTHLY, QUARTERLY]) {
      const wide = await rowsOf(wideOf(formId));
      const long = await rowsOf('reports', new Map([['form_id', [formId]]]));
      const cell = (value: unknown) =>
        Array.isArray(value) ? value.join(';') || null : value === null ? null : String(value);
      const told = wide.flatMap((row) =>
        Object.keys(row)
          .filter((name) => long.some(({ indicator }) => indicator === name))
          .flatMap((name) => (cell(row[name]) === null ? [] : [`${row.report_revision} ${name} ${cell(row[name])}`])),
      );
      expect(told.length).toBeGreaterThan(0);
      expect(told.sort()).toEqual(
        long
          .filter(({ value }) => value !== null)
          .map((row) => `${row.report_revision} ${row.indicator} ${row.value}`)
          .sort(),
      );
    }
  });
});

/** A figure, choice by choice where it is counted so. */
const told = ({ reference, formula, value, choices, withheld, atLeast, atMost, coverage }: Told) =>
  (choices.length === 0 ? [{ choice: null, count: value }] : choices).map(({ choice, count }: Told) => ({
    figure_id: choice === null ? reference : `${reference}=${choice}`,
    value: count === null ? null : String(count),
    formula,
    withheld,
    at_least: atLeast,
    at_most: atMost,
    answered: coverage.answered,
    owed: coverage.owed,
    reports: coverage.verified,
  }));

describe('figures', () => {
  it('are those that the API answers anybody, of the same revisions', async () => {
    const rows = await rowsOf('figures');
    const named = new Set(rows.map((row) => [row.form_id, row.period, row.group_by, row.indicator].join(' ')));
    expect(named.size).toBeGreaterThan(100);
    let compared = 0;
    for (const one of named) {
      const [formId, period, groupBy, indicator] = one.split(' ');
      const own = rows.filter((row) => [row.form_id, row.period, row.group_by, row.indicator].join(' ') === one);
      const { indicatorSummary } = await asked(`{ indicatorSummary(formId: "${formId}", period: "${period}",
        indicator: "${indicator}", groupBy: ${groupBy}) { reference value choices { choice count } formula
        withheld atLeast atMost coverage { answered owed verified unowed } } }`);
      const answered = indicatorSummary.filter(({ coverage }: Told) => coverage.verified > 0);
      const expected = answered.flatMap(told);
      expect(own).toEqual(expected.map((figure: object) => expect.objectContaining(figure)));
      compared += own.length;
    }
    expect(compared).toBe(rows.length);
    expect(rows.some(({ withheld }) => withheld > 0)).toBe(true);
  });

  it('lead back by their reference to the same value, formula, coverage and revisions', async () => {
    const rows = (await rowsOf('figures')).filter(({ choice }) => choice === null);
    for (const row of rows.filter((_, place) => place % 7 === 0)) {
      const { figure } =
        await asked(`{ figure(reference: "${row.reference}") { reference formula computedFrom { count digest }
        coverage { counted of } aggregate { value } } }`);
      expect(figure).toEqual({
        reference: row.reference,
        formula: row.formula,
        computedFrom: { count: row.reports, digest: row.revisions_digest },
        coverage: { counted: row.answered, of: row.owed },
        aggregate: { value: row.value },
      });
    }
  });

  it('let who counts what is read stop after each page of reports, before any figure', async () => {
    const table = openTables(await seeded.readingAt()).find(({ name }) => name === 'figures');
    const batches: number[] = [];
    for await (const batch of table?.batches(new Map([['period', ['2026-05']]])) ?? []) batches.push(batch.length);
    expect([batches[0], batches.length > 1]).toEqual([0, true]);
  });
});

describe('restatements', () => {
  it('are those of the API: each correction with what it moved', async () => {
    const { restatements } =
      await asked(`{ restatements(first: 100) { nodes { number kind key corrected reason region { code }
      publishedAt recordedAt figures { reference choice before after } statuses { basis from until before after }
      snapshots { count first { day } last { day } } } } }`);
    const rows = await rowsOf('restatements');
    const corrected = [...new Set(rows.map((row) => row.change_number))];
    expect(corrected).toEqual(restatements.nodes.map(({ number }: Told) => number));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['REPORT', 'ADOPTION_EVENT']));
    for (const one of restatements.nodes) {
      const own = rows.filter((row) => row.change_number === one.number);
      expect(own[0]).toMatchObject({
        kind: one.kind,
        record_key: one.key,
        corrected: one.corrected,
        reason: one.reason,
        region_code: one.region?.code ?? null,
        published_at: one.publishedAt,
        recorded_at: one.recordedAt,
        snapshots: one.snapshots.count,
      });
      const figures = own.flatMap((row) => (row.figure_id === null ? [] : [[row.figure_id, row.before, row.after]]));
      expect(figures).toEqual(
        one.figures.map((figure: Told) => [
          figure.choice === null ? figure.reference : `${figure.reference}=${figure.choice}`,
          figure.before,
          figure.after,
        ]),
      );
      const statuses = own.filter(({ from_day: from }) => from !== null);
      expect(statuses.map((row) => [row.basis, row.from_day, row.until_day, row.before, row.after])).toEqual(
        one.statuses.map((status: Told) => [status.basis, status.from, status.until, status.before, status.after]),
      );
    }
  });
});
