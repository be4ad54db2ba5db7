import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jakartaDay } from '#domain/day.ts';
import type { ColumnType } from '#opendata/column.ts';
import { openTables } from '#opendata/openTables.ts';
import { readingOf } from '#opendata/reading.ts';
import { EVERYTHING, type Where } from '#opendata/table.ts';
import { readReference } from '#store/reference.ts';
import { seedEveryType } from '../support/everyType.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, QUARTERLY, reporting } from '../support/reporting.ts';
import { FORM } from '../support/visibility.ts';

/* What the tables say is what anybody reads through the API, of the same day and as known at the same instant. */

// biome-ignore lint/suspicious/noExplicitAny: a test reads rows of any shape and says what it expects of them.
type Told = Record<string, any>;

let registry: Registry;
/** Before a report was corrected, and after. */
let before: string;
beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const people = reporting(registry);
  const agency = await people.agency('32.73', 'ralat');
  const draft = await people.save(agency, MONTHLY, '2026-05', monthlyAnswers({ sanctions_light: 2 }));
  const verified = await people.verify(await people.submit(agency, draft));
  before = registry.clock().toISOString();
  registry.at('2026-08-02T03:00:00.000Z');
  await people.verify(
    await people.correct(
      agency,
      verified,
      monthlyAnswers({ sanctions_light: 2, employees_total: 77 }),
      'Salah hitung.',
    ),
  );
  await seedEveryType(registry);
  await registry.projected();
}, 120_000);
afterAll(() => registry.close());

/** The rows of a table, as known at an instant. */
async function rowsOf(
  name: string,
  where: Where = EVERYTHING,
  recordedAt = registry.clock().toISOString(),
): Promise<Told[]> {
  const day = jakartaDay(new Date(recordedAt));
  const reading = readingOf(registry.table, await readReference(registry.table), { day, recordedAt });
  const table = openTables(reading).find((one) => one.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  const rows: Told[] = [];
  for await (const batch of table.batches(where)) {
    rows.push(...batch.map((row) => Object.fromEntries(table.columns.map((column, at) => [column.name, row[at]]))));
  }
  return rows;
}

/** What anybody is answered, or the reason why not. */
async function asked(query: string): Promise<Told> {
  const { data, errors } = await registry.ask(query);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

describe('every table', () => {
  it('has a name, a key without doubles, and columns that say what they mean in both languages', async () => {
    const reading = readingOf(registry.table, await readReference(registry.table), {
      day: '2026-10-01',
      recordedAt: registry.clock().toISOString(),
    });
    for (const { name, title, words, key, columns, references, dayColumn } of openTables(reading)) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      expect([title.id, title.en, words.id, words.en].filter((text) => text === '')).toEqual([]);
      expect(columns.filter((one) => one.words.id === '' || one.words.en === '')).toEqual([]);
      expect([...key, ...references.map(({ column }) => column), ...(dayColumn === null ? [] : [dayColumn])]).toEqual(
        expect.arrayContaining([]),
      );
      expect(key.filter((one) => !names.includes(one))).toEqual([]);
      const keys = (await rowsOf(name)).map((row) => key.map((one) => row[one]).join('\n'));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('holds in each cell what its column says, and refers to what is there', async () => {
    const reading = readingOf(registry.table, await readReference(registry.table), {
      day: '2026-10-01',
      recordedAt: registry.clock().toISOString(),
    });
    const faults: string[] = [];
    for (const { name, columns, references } of openTables(reading)) {
      const rows = await rowsOf(name);
      for (const column of columns) {
        for (const row of rows) {
          const value = row[column.name];
          const told = `${name}.${column.name} ${JSON.stringify(value)}`;
          if (value === undefined || (value === null && column.required)) faults.push(told);
          if (value !== null && !FORMS[column.type](value)) faults.push(`${told} is no ${column.type}`);
          const listed = column.choices === null || value === null ? [] : [value].flat();
          if (listed.some((one) => !column.choices?.includes(one))) faults.push(`${told} is no choice`);
        }
      }
      for (const { column, table, of } of references) {
        const there = new Set((await rowsOf(table)).map((row) => row[of]));
        faults.push(
          ...rows.flatMap((row) =>
            row[column] === null || there.has(row[column]) ? [] : [`${name}.${column} ${row[column]}`],
          ),
        );
      }
    }
    expect(faults).toEqual([]);
  });
});

const FORMS: Record<ColumnType, (value: unknown) => boolean> = {
  CODE: (value) => typeof value === 'string' && /^\d{2}(\.?\d{2})?$/.test(value),
  TEXT: (value) => typeof value === 'string' && value !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  INTEGER: (value) => Number.isSafeInteger(value),
  DECIMAL: (value) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value),
  BOOLEAN: (value) => typeof value === 'boolean',
  DAY: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  INSTANT: (value) => typeof value === 'string' && new Date(value).toISOString() === value,
  LIST: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};

describe('adoption_daily', () => {
  it.each(['2020-04-01', '2024-04-16', '2025-05-11', '2026-09-01'])('on %s is the map of that day', async (day) => {
    const { adoptionMap } = await asked(
      `{ adoptionMap(asOf: { effectiveOn: "${day}" }) { region { code } status since lapsed basis inherited } }`,
    );
    const rows = await rowsOf('adoption_daily', new Map([['day', [day]]]));
    const map = adoptionMap.filter(({ basis }: Told) => basis !== null);
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.map((row) => ({
        region: { code: row.region_code },
        status: row.status,
        since: row.since,
        lapsed: row.lapsed,
        basis: row.regulation_id ?? 'local',
        inherited: row.inherited,
      })),
    ).toEqual(map);
  });

  it('has a row for every day from the first one on, newest first', async () => {
    const rows = await rowsOf('adoption_daily', new Map([['region_code', ['32.72']]]));
    expect(rows.at(-1)).toMatchObject({ day: '2019-11-25', status: 'DISCUSSED' });
    expect(rows[0]).toMatchObject({ day: jakartaDay(registry.clock()) });
    const days = (Date.parse(rows[0]?.day) - Date.parse('2019-11-25')) / 86_400_000 + 1;
    expect(rows).toHaveLength(days);
  });
});

describe('agencies', () => {
  it('are those that the API answers, with the assessment that holds on the day', async () => {
    const day = jakartaDay(registry.clock());
    const { region } = await asked(`{ region(code: "32.72") { agencies(first: 100) { nodes {
      key name type { code name { id } } serviceClass version assessment(on: "${day}") { eligibility effectiveFrom reason } } } } }`);
    const rows = await rowsOf('agencies', new Map([['region_code', ['32.72']]]));
    expect(rows.some(({ eligibility }) => eligibility !== null)).toBe(true);
    expect(
      rows.map((row) => ({
        key: row.agency_key,
        name: row.name,
        type: row.type === null ? null : { code: row.type, name: { id: row.type_name } },
        serviceClass: row.service_class,
        version: row.version,
        assessment:
          row.eligibility === null
            ? null
            : { eligibility: row.eligibility, effectiveFrom: row.eligible_from, reason: row.eligibility_reason },
      })),
    ).toEqual(region.agencies.nodes);
  });
});

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
    const [then, now] = [await rowsOf('reports', where, before), await rowsOf('reports', where)];
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

describe('changes', () => {
  it('are those of the API, in its order', async () => {
    const nodes: Told[] = [];
    for (let after: string | null = null; ; ) {
      const { changes } = await asked(`{ changes(first: 100${after === null ? '' : `, after: "${after}"`}) {
        nodes { kind action region { code } recordedAt figures { before } } pageInfo { hasNextPage endCursor } } }`);
      nodes.push(...changes.nodes);
      if (!changes.pageInfo.hasNextPage) break;
      after = changes.pageInfo.endCursor;
    }
    const rows = await rowsOf('changes');
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, place) => place + 1));
    expect(rows.map((row) => [row.kind, row.action, row.region_code, row.recorded_at, row.figures_moved])).toEqual(
      nodes.map((one) => [one.kind, one.action, one.region?.code ?? null, one.recordedAt, one.figures.length]),
    );
    const region = await rowsOf('changes', new Map([['region_code', ['32.73']]]));
    expect(region).toEqual(rows.filter(({ region_code: code }) => code === '32.73'));
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
