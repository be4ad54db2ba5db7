import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
const tokens: Record<string, string> = {};
const AGENCIES = ['32.72-satu', '32.72-dua', '32.73-tiga', '33.01-empat', '32-lima'];
const CLASSES = ['DIRECT', 'MIXED', 'SUPPORT'];
const TYPES = ['dinkes', 'rsud', null];

beforeAll(async () => {
  registry = await createRegistry('2026-07-02T03:00:00.000Z');
  people = reporting(registry);
  for (const [place, key] of AGENCIES.entries()) {
    const [region = '', slug = ''] = key.split('-');
    await people.agency(region, slug, { serviceClass: CLASSES[place % 3], type: TYPES[place % 3] });
  }
  tokens.registrar = await people.registrar();
  tokens.officer = await people.officer('32.72');
  tokens.province = await people.officer('32');
});
afterAll(() => registry.close());

const ask = async (query: string, token?: string) => {
  const { data, errors } = await registry.ask(query, {}, token);
  expect(errors).toBeUndefined();
  return data;
};

const report = async (agency: string, period: string, over: Readonly<Record<string, number | string>>) => {
  const draft = await people.save(agency, QUARTERLY, period, quarterlyAnswers(over));
  return people.verify(await people.submit(agency, draft));
};

const GROUPINGS = ['NATION', 'PROVINCE', 'REGION', 'AGENCY_TYPE', 'SERVICE_CLASS'];
const INDICATORS = [
  'employees_total',
  'sanctions_light',
  'attendance_rate',
  'flexible_days_mean',
  'satisfaction_index',
];

interface Row {
  agency: { key: string; serviceClass: string; type: { code: string } | null };
  values: { indicator: { code: string }; number: string | null; withheld: boolean }[];
}

/** Every verified report of a period that the asker sees, page by page. */
async function verifiedReports(period: string, token?: string): Promise<Row[]> {
  const rows: Row[] = [];
  let after = '';
  for (let more = true; more; ) {
    const { reports } = await ask(
      `{ reports(filter: { formId: "${QUARTERLY}", period: "${period}", states: [VERIFIED] }, first: 2${after}) {
        nodes { agency { key serviceClass type { code } } values { indicator { code } number withheld } } pageInfo { hasNextPage endCursor } } }`,
      token,
    );
    rows.push(...reports.nodes);
    after = `, after: "${reports.pageInfo.endCursor}"`;
    more = reports.pageInfo.hasNextPage;
  }
  return rows;
}

interface Aggregate {
  group: { region: { code: string } | null; agencyType: { code: string } | null; serviceClass: string | null };
  value: string | null;
  withheld: number;
  coverage: { answered: number; verified: number };
}

const isIn =
  (groupBy: string, { group }: Aggregate) =>
  ({ agency }: Row): boolean => {
    const region = agency.key.split('-')[0] ?? '';
    switch (groupBy) {
      case 'PROVINCE':
        return region.slice(0, 2) === group.region?.code;
      case 'REGION':
        return region === group.region?.code;
      case 'AGENCY_TYPE':
        return (agency.type?.code ?? null) === (group.agencyType?.code ?? null);
      case 'SERVICE_CLASS':
        return agency.serviceClass === group.serviceClass;
      default:
        return true;
    }
  };

/** The figure that one computes from the list: what is withheld is in no sum. */
function computed(rows: readonly Row[], indicator: string): number | null {
  const value = (row: Row, code: string) => {
    const found = row.values.find((one) => one.indicator.code === code);
    return found?.number == null ? null : Number(found.number);
  };
  const weight = { attendance_rate: 'employees_total', flexible_days_mean: 'employees_flexible' }[indicator];
  const seen = rows.flatMap((row) => {
    const one = value(row, indicator);
    return one === null ? [] : [{ one, by: weight === undefined ? 1 : (value(row, weight) ?? 0) }];
  });
  if (seen.length === 0) return null;
  const sum = seen.reduce((total, { one, by }) => total + one * by, 0);
  if (indicator === 'employees_total' || indicator === 'sanctions_light') return sum;
  return sum / seen.reduce((total, { by }) => total + by, 0);
}

const random = fc.uniqueArray(
  fc.record({
    agency: fc.constantFrom(...AGENCIES),
    employees_total: fc.integer({ min: 1, max: 5_000 }),
    employees_flexible: fc.integer({ min: 1, max: 1 }),
    sanctions_light: fc.integer({ min: 0, max: 9 }),
    attendance_rate: fc.integer({ min: 0, max: 100 }),
    flexible_days_mean: fc.constantFrom('0', '0.5', '1.25', '2'),
    satisfaction_index: fc.constantFrom('25', '61.3', '99.999999'),
  }),
  { selector: ({ agency }) => agency, minLength: 3, maxLength: AGENCIES.length },
);

describe('every aggregate of random reports', () => {
  it('equals what one computes from the list of verified reports, for the public and for the ministry', async () => {
    let year = 2025;
    await fc.assert(
      fc.asyncProperty(random, async (reports) => {
        year -= 1;
        const period = `${year}-Q1`;
        for (const { agency, ...answers } of reports) await report(agency, period, answers);
        await registry.projected();
        for (const token of [undefined, tokens.registrar]) {
          const rows = await verifiedReports(period, token);
          expect(rows).toHaveLength(reports.length);
          for (const groupBy of GROUPINGS) {
            for (const indicator of INDICATORS) {
              const { indicatorSummary } = await ask(
                `{ indicatorSummary(formId: "${QUARTERLY}", period: "${period}", indicator: "${indicator}", groupBy: ${groupBy}) {
                  group { region { code } agencyType { code } serviceClass } value withheld coverage { answered verified } } }`,
                token,
              );
              for (const one of indicatorSummary as Aggregate[]) {
                const own = rows.filter(isIn(groupBy, one));
                const expected = computed(own, indicator);
                expect(own.length).toBe(one.coverage.verified);
                expect(one.withheld).toBe(
                  own.filter(({ values }) => values.some((v) => v.indicator.code === indicator && v.withheld)).length,
                );
                if (expected === null) expect(one.value).toBeNull();
                else expect(Number(one.value)).toBeCloseTo(expected, 5);
              }
              const counted = (indicatorSummary as Aggregate[]).reduce((sum, one) => sum + one.coverage.verified, 0);
              expect(counted).toBe(rows.length);
            }
          }
        }
      }),
      { numRuns: 3 },
    );
  });
});

describe('small counts in disciplinary indicators', () => {
  const PERIOD = '2026-Q1';
  beforeAll(async () => {
    await report('32.72-satu', PERIOD, { sanctions_light: 2 });
    await report('32.72-dua', PERIOD, { sanctions_light: 7 });
    await report('33.01-empat', PERIOD, { sanctions_light: 9 });
    await registry.projected();
  });
  const sums = async (groupBy: string, token?: string) => {
    const { indicatorSummary } = await ask(
      `{ indicatorSummary(formId: "${QUARTERLY}", period: "${PERIOD}", indicator: "sanctions_light", groupBy: ${groupBy}) {
        group { region { code } } value withheld atLeast atMost coverage { answered } } }`,
      token,
    );
    return Object.fromEntries(
      indicatorSummary.map((one: Aggregate & { atLeast: string; atMost: string }) => [
        one.group.region?.code ?? 'nation',
        [one.value, one.withheld, one.atLeast, one.atMost],
      ]),
    );
  };

  it('are in no sum that the public sees, so that none can be got back by subtracting', async () => {
    expect(await sums('NATION')).toEqual({ nation: ['16', 1, '16', '20'] });
    expect(await sums('PROVINCE')).toMatchObject({ 32: ['7', 1, '7', '11'], 33: ['9', 0, null, null] });
    expect(await sums('REGION')).toMatchObject({ '32.72': ['7', 1, '7', '11'], '33.01': ['9', 0, null, null] });
  });

  it('are in the sums of the ministry, and in an officer’s own', async () => {
    expect(await sums('NATION', tokens.registrar)).toEqual({ nation: ['18', 0, null, null] });
    expect(await sums('REGION', tokens.officer)).toMatchObject({ '32.72': ['9', 0, null, null] });
    expect(await sums('PROVINCE', tokens.officer)).toMatchObject({ 32: ['7', 1, '7', '11'] });
    expect(await sums('PROVINCE', tokens.province)).toMatchObject({ 32: ['9', 0, null, null] });
    expect(await sums('NATION', tokens.province)).toEqual({ nation: ['16', 1, '16', '20'] });
  });

  it('are withheld in the list by agency too', async () => {
    const values = async (token?: string) => {
      const { indicatorValues } = await ask(
        `{ indicatorValues(formId: "${QUARTERLY}", period: "${PERIOD}", indicator: "sanctions_light", regionCode: "32.72") {
          nodes { agency { key } value { number withheld } report { revision } } } }`,
        token,
      );
      return indicatorValues.nodes.map((one: { value: { number: string | null } }) => one.value.number);
    };
    expect(await values()).toEqual(['7', null]);
    expect(await values(tokens.officer)).toEqual(['7', '2']);
  });
});

it('lists the very reports that an aggregate is computed from, a government’s without those below it', async () => {
  const { indicatorSummary } = await ask(
    `{ indicatorSummary(formId: "${QUARTERLY}", period: "2026-Q1", indicator: "employees_total", groupBy: PROVINCE) {
      group { region { code } } formula revisions { revision count } reports { nodes { agency { key } } } } }`,
  );
  expect(indicatorSummary[0]).toMatchObject({
    group: { region: { code: '32' } },
    formula: 'sum(employees_total)',
    revisions: [{ revision: 1, count: 2 }],
    reports: { nodes: [{ agency: { key: '32.72-dua' } }, { agency: { key: '32.72-satu' } }] },
  });
});

it('may be kept by caches for a minute as the public sees it, and never as somebody signed in does', async () => {
  const query = `{ indicatorSummary(formId: "${QUARTERLY}", period: "2026-Q1", indicator: "sanctions_light", groupBy: REGION) {
      group { by region { code } agencyType { name { id } } } indicator { code label { id } } value choices { count } coverage { owed } revisions { count } }
    reportingProgress(formId: "${QUARTERLY}", period: "2026-Q1", groupBy: NATION) { owed states { count } } }`;
  expect((await registry.ask(query)).headers['cache-control']).toBe('max-age=60, public');
  expect((await registry.ask(query, {}, tokens.registrar)).headers['cache-control']).toBe('private, no-store');
});

it('refuses what is not there, naming the argument', async () => {
  for (const [given, told] of [
    ['formId: "x", period: "2026-Q1", indicator: "employees_total"', 'No form'],
    [`formId: "${'x'.repeat(3_000)}", period: "2026-Q1", indicator: "employees_total"`, 'No form'],
    [`formId: "${QUARTERLY}", period: "${'2'.repeat(3_000)}", indicator: "employees_total"`, '2026-Q2'],
    [`formId: "${QUARTERLY}", period: "2026-01", indicator: "employees_total"`, 'quarters'],
    [`formId: "${QUARTERLY}", period: "2026-Q1", indicator: "nothing"`, 'no indicator'],
  ]) {
    const { errors } = await registry.ask(`{ indicatorSummary(${given}, groupBy: NATION) { value } }`);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining(told ?? ''),
    });
  }
});

it('refuses a list of reports of what is not there, naming the argument', async () => {
  for (const [given, argument] of [
    ['formId: "x", period: "2026-Q1"', 'filter.formId'],
    [`formId: "${'x'.repeat(3_000)}", period: "2026-Q1"`, 'filter.formId'],
    [`formId: "${QUARTERLY}", period: "Q1"`, 'filter.period'],
    [`formId: "${QUARTERLY}", period: "2026-Q1", regionCode: "99"`, 'filter.regionCode'],
    [`formId: "${QUARTERLY}", period: "2026-Q1", regionCode: "${'3'.repeat(3_000)}"`, 'filter.regionCode'],
  ]) {
    const { errors } = await registry.ask(`{ reports(filter: { ${given} }) { nodes { state } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  }
});
