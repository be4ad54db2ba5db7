import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_QUERY, MOST_ROWS } from '#data/limits.ts';
import { OPTIONS } from '#data/question.ts';
import { ruleOf, TABLES_WITH_DAY, TABLES_WITH_RULE } from '#data/tableRules.ts';
import { openTables } from '#opendata/openTables.ts';
import { readingOf } from '#opendata/reading.ts';
import { readReference } from '#store/reference.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { asked, type Parameters, problemOf, rowsOf } from './asking.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry('2026-06-01T03:00:00.000Z');
});
afterAll(() => registry.close());

const rows = async (file: string, query: Parameters | string = []) => {
  const { statusCode, body } = await asked(registry, file, query);
  expect([body.slice(0, 300), statusCode]).toEqual([body.slice(0, 300), 200]);
  return rowsOf(body);
};

describe('filters', () => {
  it('take the rows whose column has one of the values, and of several columns those that have all', async () => {
    const all = await rows('regions.csv');
    const cities = await rows('regions.csv', [['level', 'CITY']]);
    expect(cities).toEqual(all.filter(({ level }) => level === 'CITY'));
    const some = await rows('regions.csv', 'level=CITY&level=PROVINCE&parent_code=32');
    expect(some).toEqual(all.filter(({ level, parent_code }) => level === 'CITY' && parent_code === '32'));
    expect(some.length).toBe(9);
  });

  it('take what is not recorded by an empty value', async () => {
    const all = await rows('regions.csv');
    expect(await rows('regions.csv', 'parent_code=')).toEqual(all.filter(({ parent_code }) => parent_code === ''));
    expect((await rows('regions.csv', 'parent_code=')).length).toBe(38);
  });

  it('take a list by one of its parts', async () => {
    const all = await rows('regulations.csv');
    const fridays = await rows('regulations.csv', 'weekday=FRI');
    expect(fridays.length).toBeGreaterThan(0);
    expect(fridays).toEqual(all.filter(({ weekday = '' }) => weekday.split(';').includes('FRI')));
  });

  it('take truth values and numbers as they stand in CSV', async () => {
    expect((await rows('regions.csv', 'self_governing=false')).map(({ parent_code }) => parent_code)).toEqual(
      Array(6).fill('31'),
    );
    const all = await rows('regulations.csv');
    expect(await rows('regulations.csv', 'year=2025')).toEqual(all.filter(({ year }) => year === '2025'));
  });

  it('take what is written with a plus, with percent signs, or raw, and pass over what says nothing', async () => {
    const [one] = await rows('regions.csv', 'name=Kota+Sukabumi');
    expect(one?.code).toBe('32.72');
    expect(await rows('regions.csv', '&name=Kota%20Sukabumi&')).toEqual([one]);
    expect(await rows('regions.csv', 'name=Kota Sukabumi')).toEqual([one]);
  });

  it('ask for days by the column of days', async () => {
    const all = await rows('regulations.csv');
    const spring = await rows('regulations.csv', 'from=2026-03-01&to=2026-05-31');
    expect(spring).toEqual(all.filter(({ issued_on = '' }) => issued_on >= '2026-03-01' && issued_on <= '2026-05-31'));
    expect(spring.length).toBeGreaterThan(0);
    expect(await rows('regulations.csv', 'to=1999-12-31')).toEqual(
      all.filter(({ issued_on = '' }) => issued_on !== '' && issued_on <= '1999-12-31'),
    );
  });

  it('cut the columns, in the order asked, and the rows, from the first on', async () => {
    const { body } = await asked(registry, 'regions.csv', 'columns=name,code&limit=2');
    expect(body).toBe('name,code\r\nAceh,11\r\nKabupaten Aceh Selatan,11.01\r\n');
    expect(await rows('regions.csv', 'columns=name&level=CITY&limit=1')).toEqual([{ name: 'Kota Banda Aceh' }]);
  });

  it('give a file without rows where no row is asked for', async () => {
    const { statusCode, body } = await asked(registry, 'regions.csv', 'code=99.99');
    expect([statusCode, body.split('\r\n').length]).toEqual([200, 2]);
    expect(JSON.parse((await asked(registry, 'regions.json', 'code=99.99')).body)).toEqual([]);
  });
});

/** A query of the table, the parameter to blame, the code, and a part of what is told. */
const REFUSED: readonly (readonly [
  file: string,
  query: string,
  code: string,
  parameter: string | undefined,
  says: string,
])[] = [
  ['regions.csv', 'levle=CITY', 'UNKNOWN_PARAMETER', 'levle', 'Perhaps level is meant.'],
  ['regions.csv', 'Level=CITY', 'UNKNOWN_PARAMETER', 'Level', 'Perhaps level is meant.'],
  ['regions.csv', 'recordedat=2026-01-01T00:00:00Z', 'UNKNOWN_PARAMETER', 'recordedat', 'Perhaps recordedAt is meant.'],
  ['regions.csv', '__proto__=x', 'UNKNOWN_PARAMETER', '__proto__', 'neither an option nor a column'],
  ['regions.csv', 'constructor=x&toString', 'UNKNOWN_PARAMETER', 'constructor', 'neither an option nor a column'],
  ['regions.csv', '=x', 'UNKNOWN_PARAMETER', '', 'neither an option nor a column'],
  ['regions.csv', 'utm_source=mail', 'UNKNOWN_PARAMETER', 'utm_source', 'neither an option nor a column'],
  ['regions.csv', 'level=TOWN', 'BAD_PARAMETER', 'level', 'It is one of PROVINCE, REGENCY, CITY.'],
  ['regions.csv', 'level=city', 'BAD_PARAMETER', 'level', 'Perhaps CITY is meant.'],
  ['adoption_events.csv', 'status=PILOTS', 'BAD_PARAMETER', 'status', 'It is one of'],
  ['regions.csv', 'code=3272', 'BAD_PARAMETER', 'code', 'with a dot between'],
  ['regions.csv', 'code=11.1', 'BAD_PARAMETER', 'code', 'a spreadsheet makes 11.10 into 11.1'],
  ['regions.csv', 'code_compact=32.72', 'BAD_PARAMETER', 'code_compact', 'two or four digits'],
  ['regions.csv', 'code=', 'BAD_PARAMETER', 'code', 'says something in every row'],
  ['regions.csv', 'self_governing=yes', 'BAD_PARAMETER', 'self_governing', 'true or false'],
  ['regions.csv', 'tile_row=01', 'BAD_PARAMETER', 'tile_row', 'a whole number'],
  ['indicators.csv', 'minimum=1,5', 'BAD_PARAMETER', 'minimum', 'a point before its fraction'],
  ['regulations.csv', 'issued_on=2026-02-30', 'BAD_PARAMETER', 'issued_on', 'is a day that exists'],
  ['regulations.csv', 'recorded_at=today', 'BAD_PARAMETER', 'recorded_at', 'is an instant'],
  ['regulations.csv', 'weekday=FRIDAY', 'BAD_PARAMETER', 'weekday', 'MON, TUE, WED'],
  ['regions.csv', 'recordedAt=2026-06-01', 'BAD_PARAMETER', 'recordedAt', 'is an instant'],
  ['regions.csv', 'recordedAt=2026-06-01T10:00:00+07:00', 'BAD_PARAMETER', 'recordedAt', 'written %2B'],
  ['regions.csv', 'recordedAt=2026-02-30T00:00:00Z', 'BAD_PARAMETER', 'recordedAt', 'is an instant'],
  ['regions.csv', 'recordedAt=2026-06-01T24:00:00Z', 'BAD_PARAMETER', 'recordedAt', 'is an instant'],
  ['regulations.csv', 'effectiveOn=01-06-2026', 'BAD_PARAMETER', 'effectiveOn', 'is a day that exists'],
  ['regions.csv', 'effectiveOn=2026-06-01', 'BAD_PARAMETER', 'effectiveOn', TABLES_WITH_DAY.join(', ')],
  ['regions.csv', 'from=2026-06-01', 'BAD_PARAMETER', 'from', 'are of no day'],
  ['regulations.csv', 'from=2026-06-02&to=2026-06-01', 'BAD_PARAMETER', 'from', 'which is after to'],
  ['regulations.csv', 'to=x', 'BAD_PARAMETER', 'to', 'is a day that exists'],
  ['regions.csv', 'limit=0', 'BAD_PARAMETER', 'limit', `from 1 to ${MOST_ROWS}`],
  ['regions.csv', `limit=${MOST_ROWS + 1}`, 'BAD_PARAMETER', 'limit', `from 1 to ${MOST_ROWS}`],
  ['regions.csv', 'limit=1e3', 'BAD_PARAMETER', 'limit', 'whole number'],
  ['regions.csv', 'limit=1&limit=2', 'BAD_PARAMETER', 'limit', 'more than once'],
  ['regions.csv', 'columns=code,nam', 'BAD_PARAMETER', 'columns', 'Perhaps name is meant.'],
  ['regions.csv', 'columns=', 'BAD_PARAMETER', 'columns', 'names nothing'],
  ['regions.csv', 'columns=code,code', 'BAD_PARAMETER', 'columns', 'twice'],
  ['regions.csv', 'separator=|', 'BAD_PARAMETER', 'separator', 'is one of , ; tab'],
  ['regions.csv', 'decimal=;', 'BAD_PARAMETER', 'decimal', 'is one of . ,'],
  ['regions.json', 'separator=;', 'BAD_PARAMETER', 'separator', 'for CSV alone'],
  ['regions.csv', 'name=%', 'BAD_ENCODING', undefined, 'percent-encoded'],
  ['regions.csv', '%zz=x', 'BAD_ENCODING', undefined, 'percent-encoded'],
  ['regions.csv', 'name=%C3%28', 'BAD_ENCODING', undefined, 'percent-encoded'],
  ['regions.csv', 'code=11&'.repeat(101), 'TOO_MANY_VALUES', 'code', 'More than 100'],
  ['reports.csv', 'region_code=32.72', 'FILTER_NEEDED', undefined, 'name one of period'],
  ['reports.csv', 'limit=1', 'FILTER_NEEDED', undefined, '/latest/reports.csv'],
  ['adoption_daily.csv', 'status=PILOT', 'FILTER_NEEDED', undefined, 'effectiveOn, day, from, region_code, limit'],
];

describe('what cannot be answered', () => {
  it.each(REFUSED)('%s?%s is refused: %s', async (file, query, code, parameter, says) => {
    const refused = await asked(registry, file, query);
    expect([refused.statusCode, refused.headers['cache-control']]).toEqual([400, 'no-store']);
    const problem = problemOf(refused);
    expect([problem.code, problem.parameter]).toEqual([code, parameter]);
    expect(problem.detail).toContain(says);
  });

  it('is a query that is too long, however it begins', async () => {
    const refused = await asked(registry, 'regions.csv', `name=${'x'.repeat(LONGEST_QUERY)}`);
    expect([refused.statusCode, problemOf(refused).code]).toEqual([414, 'QUERY_TOO_LONG']);
  });

  it('is told without repeating all that was sent', async () => {
    const refused = await asked(registry, 'regions.csv', `${'<script>'.repeat(500)}=x`);
    expect(problemOf(refused).detail.length).toBeLessThan(200);
    expect(problemOf(refused).parameter.length).toBeLessThan(100);
  });
});

describe('the rules of tables', () => {
  it('are there for every table, and name columns that it has', async () => {
    const reading = readingOf(registry.table, await readReference(registry.table), {
      day: '2026-06-01',
      recordedAt: '2026-06-01T00:00:00.000Z',
    });
    const tables = openTables(reading);
    const names = tables.map(({ name }) => name);
    expect(names.filter((name) => !TABLES_WITH_RULE.includes(name) && !name.startsWith('reports_'))).toEqual([]);
    expect(TABLES_WITH_RULE.filter((name) => !names.includes(name))).toEqual([]);
    for (const { name, columns, dayColumn } of tables) {
      const known = columns.map((column) => column.name);
      const { needs, effectiveOn } = ruleOf(name);
      const asColumns = needs.filter((one) => !Object.hasOwn(OPTIONS, one));
      expect(known).toEqual(expect.arrayContaining(asColumns));
      if (needs.includes('from')) expect(dayColumn).not.toBeNull();
      if (effectiveOn?.isDayOf !== undefined) expect(effectiveOn.isDayOf).toBe(dayColumn);
      const looked = new Set<string>();
      effectiveOn?.holds?.((column) => {
        looked.add(column);
        return column === 'recorded_at' ? '2026-06-01T00:00:00.000Z' : null;
      }, '2026-06-01');
      expect(known).toEqual(expect.arrayContaining([...looked]));
    }
  });
});
