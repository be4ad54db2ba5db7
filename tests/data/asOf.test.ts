import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, jakartaDay } from '#domain/day.ts';
import { seedEveryType } from '../support/everyType.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';
import { asked, type Parameters } from './asking.ts';

/* A table as of both clocks says what GraphQL answers as of the same. */

let registry: Registry;
/** Instants between which something was recorded. */
const instants: string[] = [];
let today: string;
const now = () => registry.clock().toISOString();

beforeAll(async () => {
  registry = await createRegistry('2026-07-20T03:00:00.000Z');
  const people = reporting(registry);
  instants.push(now());
  registry.at('2026-08-01T03:00:00.000Z');
  const agency = await people.agency('32.73', 'ralat');
  const draft = await people.save(agency, MONTHLY, '2026-05', monthlyAnswers());
  const verified = await people.verify(await people.submit(agency, draft));
  instants.push(now());
  registry.at('2026-08-05T03:00:00.000Z');
  await people.verify(await people.correct(agency, verified, monthlyAnswers({ employees_total: 77 })));
  instants.push(now());
  await seedEveryType(registry);
  registry.at(new Date(registry.clock().getTime() + 86_400_000).toISOString());
  today = jakartaDay(registry.clock());
  await registry.projected();
}, 120_000);
afterAll(() => registry.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads rows of any shape and says what it expects of them.
async function rows(table: string, query: Parameters): Promise<any[]> {
  const { statusCode, body } = await asked(registry, `${table}.json`, query);
  expect([statusCode, statusCode === 200 ? '' : body]).toEqual([200, '']);
  return JSON.parse(body);
}

const DAYS = { min: 0, max: 900 };
const days = fc.integer(DAYS).map((count) => addDays('2024-07-01', count));
const clocks = () => fc.tuple(days, fc.constantFrom(...instants, null));
const given = (recordedAt: string | null): Parameters => (recordedAt === null ? [] : [['recordedAt', recordedAt]]);
const few = { numRuns: 25 };

describe('as of both clocks', () => {
  it('adoption by day is the map, of every day until today', async () => {
    await fc.assert(
      fc.asyncProperty(clocks(), async ([day, recordedAt]) => {
        const on = day > today ? today : day;
        const { data } = await registry.ask(
          `query ($asOf: AsOf) { adoptionMap(asOf: $asOf) { region { code } status since lapsed inherited origin } }`,
          { asOf: { effectiveOn: on, recordedAt } },
        );
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        const map = data.adoptionMap.filter(({ origin }: any) => origin !== null);
        const told = await rows('adoption_daily', [['effectiveOn', on], ...given(recordedAt)]);
        expect(
          told.map(({ region_code, status, since, lapsed, inherited, origin }) => [
            region_code,
            status,
            since,
            lapsed,
            inherited,
            origin,
          ]),
        ).toEqual(
          // biome-ignore lint/suspicious/noExplicitAny: as above.
          map.map(({ region, status, since, lapsed, inherited, origin }: any) => [
            region.code,
            status,
            since,
            lapsed,
            inherited,
            origin,
          ]),
        );
      }),
      few,
    );
  });

  it('regulations are those in force', async () => {
    await fc.assert(
      fc.asyncProperty(days, async (day) => {
        const { data } = await registry.ask(
          'query ($on: Date) { regulations(first: 100, filter: { inForceOn: $on }) { nodes { slug } pageInfo { hasNextPage } } }',
          { on: day },
        );
        expect(data.regulations.pageInfo.hasNextPage).toBe(false);
        const told = await rows('regulations', [['effectiveOn', day]]);
        expect(told.map(({ id }) => id)).toEqual(data.regulations.nodes.map(({ slug }: { slug: string }) => slug));
      }),
      few,
    );
  });

  it('events are those of a region’s histories, with what was superseded by then', async () => {
    const regions = ['32.72', '32', '31', '35.78'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...regions), clocks(), async (code, [day, recordedAt]) => {
        const { data } = await registry.ask(
          `query ($code: String!, $asOf: AsOf, $recordedAt: DateTime) { region(code: $code) { adoptions(asOf: $asOf) {
            history(recordedAt: $recordedAt, first: 100) { nodes { status effectiveOn reportedOn recordedAt superseded } } } } }`,
          { code, asOf: { effectiveOn: today, recordedAt }, recordedAt },
        );
        const told = await rows('adoption_events', [['region_code', code], ...given(recordedAt)]);
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        const line = (one: any) =>
          [one.status, one.effectiveOn, one.reportedOn, one.recordedAt, one.superseded].join(' ');
        const history = data.region.adoptions.flatMap((one: { history: { nodes: object[] } }) => one.history.nodes);
        const inTable = told.map((one) =>
          // Neither is a status of an adoption: GraphQL tells them by the kind of event.
          line({
            ...one,
            status: /EVALUATED|WITHDRAWN/.test(one.status) ? null : one.status,
            effectiveOn: one.effective_on,
            reportedOn: one.reported_on,
            recordedAt: one.recorded_at,
          }),
        );
        expect(inTable.sort()).toEqual(history.map(line).sort());
        const until = await rows('adoption_events', [
          ['region_code', code],
          ['effectiveOn', day],
          ...given(recordedAt),
        ]);
        const ofDay = ({ effective_on, reported_on, recorded_at }: Record<string, string>) =>
          effective_on ?? reported_on ?? String(recorded_at).slice(0, 10);
        expect(until).toEqual(told.filter((one) => ofDay(one) <= day));
      }),
      few,
    );
  });

  it('agencies have the eligibility of the day', async () => {
    for (const day of ['2026-05-01', '2026-08-10', today, '2027-01-01']) {
      const told = await rows('agencies', [['effectiveOn', day]]);
      expect(told.length).toBeGreaterThan(1);
      for (const { agency_key, eligibility } of told) {
        const { data } = await registry.ask(
          'query ($key: ID!, $on: Date) { agency(id: $key) { assessment(on: $on) { eligibility } } }',
          { key: agency_key, on: day },
        );
        expect([agency_key, eligibility]).toEqual([agency_key, data.agency.assessment?.eligibility ?? null]);
      }
    }
  });

  it('reports have the revision that was known', async () => {
    const query = [
      ['period', '2026-05'],
      ['agency_key', '32.73-ralat'],
      ['indicator', 'employees_total'],
    ] as const;
    const value = async (recordedAt: string | null) =>
      (await rows('reports', [...query, ...given(recordedAt)])).map(({ value }) => value);
    expect(await value(instants[0] ?? '')).toEqual([]);
    expect(await value(instants[1] ?? '')).toEqual(['100']);
    expect(await value(null)).toEqual(['77']);
    const [wide] = await rows(`reports_${MONTHLY.replaceAll('-', '_')}`, [
      ['period', '2026-05'],
      ['agency_key', '32.73-ralat'],
    ]);
    expect(wide.employees_total).toBe(77);
  });

  it('guidelines are those that were issued and hold, requirements those that are asked, first and last day included', async () => {
    const isAsked: Record<string, (row: Record<string, string | null>, day: string) => boolean> = {
      guidelines: ({ issued_on: issued, effective_from: from, effective_until: until }, day) =>
        issued != null && (from ?? issued) <= day && day <= (until ?? '9999-12-31'),
      requirements: ({ effective_from: from, effective_until: until }, day) =>
        (from ?? '0000-01-01') <= day && day <= (until ?? '9999-12-31'),
    };
    for (const [table, isOfDay] of Object.entries(isAsked)) {
      const all = await rows(table, []);
      const edges = all.flatMap((row) => [row.issued_on, row.effective_from, row.effective_until]);
      const days = [
        '1990-01-01',
        today,
        ...edges.filter((day) => day != null).flatMap((day) => [day, addDays(day, -1)]),
      ];
      for (const day of new Set(days)) {
        expect([day, await rows(table, [['effectiveOn', day]])]).toEqual([day, all.filter((row) => isOfDay(row, day))]);
      }
    }
  });

  it('a table of a form that was registered later was not there', async () => {
    const then = await asked(registry, `reports_${MONTHLY.replaceAll('-', '_')}.csv`, [
      ['period', '2026-05'],
      ['recordedAt', '2020-01-01T00:00:00Z'],
    ]);
    expect([then.statusCode, JSON.parse(then.body)]).toEqual([
      404,
      expect.objectContaining({ code: 'NOT_KNOWN_THEN', parameter: 'recordedAt' }),
    ]);
  });
});

describe('how long an answer as of an instant may be kept', () => {
  const LONG = 'public, max-age=86400, immutable';
  const kept = async (file: string, query: Parameters) => (await asked(registry, file, query)).headers['cache-control'];

  it('is a day where nothing can change it any more', async () => {
    const then = ['recordedAt', instants[1] ?? ''] as const;
    expect(await kept('regulations.csv', [then])).toBe(LONG);
    expect(await kept('adoption_events.csv', [then])).toBe(LONG);
    expect(await kept('adoption_daily.csv', [then, ['effectiveOn', '2026-06-01']])).toBe(LONG);
  });

  it('is short where something can: a day that goes on, an instant that is not over, rows without versions', async () => {
    const then = ['recordedAt', instants[1] ?? ''] as const;
    const short = expect.stringContaining('max-age=300,');
    expect(await kept('regulations.csv', [])).toEqual(short);
    expect(await kept('adoption_daily.csv', [then, ['region_code', '32.72']])).toEqual(short);
    expect(await kept('regulations.csv', [['recordedAt', now()]])).toEqual(short);
    expect(await kept('regulations.csv', [['recordedAt', '2030-01-01T00:00:00Z']])).toEqual(short);
    expect(await kept('agencies.csv', [then])).toEqual(short);
    expect(await kept('regions.csv', [then])).toEqual(short);
  });
});
