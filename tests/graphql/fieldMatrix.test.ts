import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answersOf,
  fieldsOf,
  instancesAt,
  nameOf,
  OBJECT_TYPES,
  queryOf,
  type Way,
  waysToTypes,
} from '../support/everyField.ts';
import { seedEveryType } from '../support/everyType.ts';
import { GUARDED, HELD, MINISTRY, OWN, PUBLIC, REGISTRAR, SENDER, TRAIL } from '../support/fieldAccess.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { agencyOf, FORM, PERIOD, ROLES, type Role, reads, type Scenario, tokenOf } from '../support/visibility.ts';

/*
 * Every field of every type as every role reads it: what is public is the same for all; what is guarded is told to those who may know,
 * and shown to all others as it is shown to anyone. Every way out of the registry for a report is tried in every state of one.
 */

let registry: Registry;
let seeded: Awaited<ReturnType<typeof seedEveryType>>;
let ways: ReturnType<typeof waysToTypes>;
beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  seeded = await seedEveryType(registry);
  ways = waysToTypes(seeded.calls);
});
afterAll(() => registry.close());

const rowsOf = (table: Readonly<Record<string, string>>): string[] =>
  Object.entries(table).flatMap(([type, fields]) => fields.split(' ').map((field) => `${type}.${field}`));
const TABLES = [PUBLIC, HELD, MINISTRY, REGISTRAR, TRAIL, OWN, SENDER];
const PUBLIC_ROWS = new Set(rowsOf(PUBLIC));
/** Types whose guarded fields are shown of a returned report, to its own reporter too. */
const OF_RETURNED = new Set(['Obligation', 'ObligationConnection', 'ObligationEdge', 'ReviewComment']);
const MINISTRY_ROLES: readonly Role[] = ['analyst', 'registrar'];

it('every field of every type has one row that says who may read it', () => {
  const rows = [...TABLES.flatMap(rowsOf), ...Object.keys(GUARDED)];
  const fields = OBJECT_TYPES.flatMap((type) => fieldsOf(type).map((field) => nameOf(type, field)));
  expect(rows.toSorted()).toEqual(fields.toSorted());
});

it('what only senders are answered is reached by no query, and everything else by one', () => {
  const reached = [...ways.keys()].toSorted();
  const expected = OBJECT_TYPES.map(({ name }) => name).filter((name) => !(name in SENDER) && name !== 'Query');
  expect(reached).toEqual(expected.toSorted());
});

type Instances = ReturnType<typeof instancesAt>;
/** What each role reads at the end of a way. */
async function readAs(way: Way, roles: readonly Role[], scenario: Scenario): Promise<Map<Role, Instances>> {
  const query = queryOf(way, seeded.calls, (name) => PUBLIC_ROWS.has(name));
  const read = new Map<Role, Instances>();
  for (const role of roles) {
    const { data, errors } = await registry.ask(query, {}, await tokenOf(seeded.people, role, scenario));
    if (errors !== undefined && askersOf(way) === undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    read.set(role, instancesAt(way, data));
  }
  return read;
}
/** Who alone may ask for what stands at the end of a way; undefined: anybody. */
const askersOf = (way: Way): readonly Role[] | undefined => {
  const [, field = ''] = way[0]?.name.split('.') ?? [];
  if (MINISTRY.Query?.split(' ').includes(field)) return MINISTRY_ROLES;
  return REGISTRAR.Query?.split(' ').includes(field) ? ['registrar'] : undefined;
};

/** The first way that finds something, and as much for anyone as for the registrar unless it is kept from them. */
async function wayTo(type: string, scenario: Scenario): Promise<Way> {
  for (const way of ways.get(type) ?? []) {
    const found = await readAs(way, ['registrar', 'anyone'], scenario);
    const most = found.get('registrar')?.length ?? 0;
    const isWhole = type in HELD || askersOf(way) !== undefined || most === found.get('anyone')?.length;
    if (most > 0 && isWhole) return way;
  }
  throw new Error(`Nothing is seeded of ${type}.`);
}

describe('what a type shows', () => {
  const types = OBJECT_TYPES.filter(({ name }) => !(name in SENDER) && !(name in TRAIL) && name !== 'Viewer');
  it.each(types.map((type) => [type.name, type] as const))('of %s is told as its rows say', async (name, type) => {
    const scenario: Scenario = OF_RETURNED.has(name) ? 'returned' : 'verified';
    const way = await wayTo(name, scenario);
    const read = await readAs(way, ROLES, scenario);
    const of = (role: Role) => read.get(role) ?? [];
    const askers = askersOf(way);
    for (const role of ROLES) {
      if (askers !== undefined) {
        expect([role, of(role)]).toEqual([role, askers.includes(role) ? of('registrar') : []]);
      } else if (name in HELD) {
        expect([of('anyone'), of('registrar')]).toContainEqual(of(role));
      } else {
        const told = fieldsOf(type).filter(
          (field) =>
            JSON.stringify(answersOf(of(role), field.name)) !== JSON.stringify(answersOf(of('anyone'), field.name)),
        );
        const mayKnow = fieldsOf(type).filter((field) => GUARDED[nameOf(type, field)]?.includes(role));
        expect([role, told.map((field) => field.name)]).toEqual([role, mayKnow.map((field) => field.name)]);
      }
    }
    if (name in HELD) expect(of('anyone')).not.toEqual(of('registrar'));
  });
});

describe('what one is told of oneself', () => {
  it.each(ROLES)('is what the token of %s says', async (role) => {
    const token = await tokenOf(seeded.people, role, 'verified');
    const { data } = await registry.ask(
      '{ viewer { role subject region { code } agency { key } mayCall } }',
      {},
      token,
    );
    const of: Partial<Record<Role, object>> = {
      anyone: { role: 'ANYONE', subject: null, mayCall: [] },
      'own reporter': { agency: { key: agencyOf('verified') } },
      'other reporter': { agency: { key: '32.72-lain' } },
      'own officer': { region: { code: '32.72' } },
      'province officer': { region: { code: '32' } },
      'other officer': { region: { code: '32.73' } },
    };
    expect(data.viewer).toMatchObject({ region: null, agency: null, ...of[role] });
    expect(data.viewer.subject === null).toBe(role === 'anyone');
  });
});

/** Every field through which a report can come out, with a query that looks for one report there. */
const DOORS: Readonly<Record<string, (id: string, agency: string) => string>> = {
  'Query.node': (id) => `{ node(id: "${id}") { id } }`,
  'Query.nodes': (id) => `{ nodes(ids: ["${id}"]) { id } }`,
  'Query.report': (id) => `{ report(id: "${id}") { id } }`,
  'Query.reports': (_id, agency) =>
    `{ reports(filter: { agency: "${agency}" }) { nodes { id } edges { node { id } } } }`,
  'ReportConnection.nodes': () =>
    `{ reports(first: 100, filter: { formId: "${FORM}", period: "${PERIOD}" }) { nodes { id } } }`,
  'ReportConnection.edges': () =>
    `{ reports(first: 100, filter: { formId: "${FORM}", period: "${PERIOD}", regionCode: "32" }) { edges { node { id } } } }`,
  'ReportEdge.node': (_id, agency) => `{ agency(id: "${agency}") { reports { edges { node { id } } } } }`,
  'Agency.reports': (_id, agency) => `{ agency(id: "${agency}") { reports { nodes { id } } } }`,
  'Report.revisions': (id) => `{ report(id: "${id}") { revisions { id } } }`,
  'Obligation.report': (_id, agency) =>
    `{ obligations(filter: { agency: "${agency}", formId: "${FORM}" }) { nodes { report { id } } } }`,
  'Change.record': () =>
    '{ changes(first: 100, filter: { regionCode: "32.72", kinds: [REPORT] }) { nodes { record { id } } } }',
  'IndicatorValue.report': () =>
    `{ indicatorValues(first: 100, formId: "${FORM}", period: "${PERIOD}", indicator: "sanctions") { nodes { report { id } } } }`,
  'IndicatorAggregate.reports': () =>
    `{ indicatorSummary(formId: "${FORM}", period: "${PERIOD}", indicator: "sanctions", groupBy: NATION) { reports(first: 100) { nodes { id } } } }`,
};
/** Doors through which only verified reports come, whoever asks. */
const VERIFIED_ONLY = new Set(['Change.record', 'IndicatorValue.report', 'IndicatorAggregate.reports']);

describe('a report', () => {
  it('comes out through no field that is not tried', () => {
    const reporting = new Set(['Report', 'ReportConnection', 'ReportEdge', 'Node']);
    const doors = OBJECT_TYPES.filter(({ name }) => !(name in SENDER)).flatMap((type) =>
      fieldsOf(type)
        .filter((field) => reporting.has(getNamedType(field.type).name))
        .map((field) => nameOf(type, field)),
    );
    expect(doors.toSorted()).toEqual(Object.keys(DOORS).toSorted());
  });

  const STATES = [
    ['draft', 'DRAFT'],
    ['submitted', 'SUBMITTED'],
    ['returned', 'RETURNED'],
    ['verified', 'VERIFIED'],
  ] as const;
  it.each(Object.keys(DOORS))('comes out through %s for those alone who may see it', async (door) => {
    for (const [scenario, state] of STATES) {
      const id = seeded.reports.get(scenario) ?? '';
      const query = DOORS[door]?.(id, agencyOf(scenario)) ?? '';
      for (const role of ROLES) {
        const { data, errors } = await registry.ask(query, {}, await tokenOf(seeded.people, role, scenario));
        expect([door, role, errors]).toEqual([door, role, undefined]);
        const maySee = VERIFIED_ONLY.has(door) ? state === 'VERIFIED' : reads(role, state);
        expect([role, state, JSON.stringify(data).includes(id)]).toEqual([role, state, maySee]);
      }
    }
  });
});
