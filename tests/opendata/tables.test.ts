import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jakartaDay } from '#domain/day.ts';
import type { ColumnType } from '#opendata/column.ts';
import { openTables } from '#opendata/openTables.ts';
import { openSeeded, type Told } from './seeded.ts';

/* What the tables say is what anybody reads through the API, of the same day and as known at the same instant. */

let seeded: Awaited<ReturnType<typeof openSeeded>>;
beforeAll(async () => {
  seeded = await openSeeded();
}, 120_000);
afterAll(() => seeded.registry.close());
const rowsOf: typeof seeded.rowsOf = (...of) => seeded.rowsOf(...of);
const asked: typeof seeded.asked = (query) => seeded.asked(query);

describe('every table', () => {
  it('has a name, a key without doubles, and columns that say what they mean in both languages', async () => {
    const reading = await seeded.readingAt();
    for (const { name, title, words, key, columns, references, dayColumn } of openTables(reading)) {
      const names = columns.map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
      expect([title.id, title.en, words.id, words.en].filter((text) => text === '')).toEqual([]);
      expect(columns.filter((one) => one.words.id === '' || one.words.en === '')).toEqual([]);
      const told = [...key, ...references.map(({ column }) => column), ...(dayColumn === null ? [] : [dayColumn])];
      expect(told.filter((one) => !names.includes(one))).toEqual([]);
      const keys = (await rowsOf(name)).map((row) => key.map((one) => row[one]).join('\n'));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('holds in each cell what its column says, and refers to what is there', async () => {
    const reading = await seeded.readingAt();
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
    expect(rows[0]).toMatchObject({ day: jakartaDay(seeded.registry.clock()) });
    const days = (Date.parse(rows[0]?.day) - Date.parse('2019-11-25')) / 86_400_000 + 1;
    expect(rows).toHaveLength(days);
  });
});

describe('agencies', () => {
  it('are those that the API answers, with the assessment that holds on the day', async () => {
    const day = jakartaDay(seeded.registry.clock());
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
