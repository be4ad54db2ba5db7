import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { newKey, number, reporting } from '../support/reporting.ts';
import {
  agencyOf,
  COMMENT,
  FORM,
  latest,
  obligationStateOf,
  PERIOD,
  REASON,
  REPORT,
  type Read,
  ROLES,
  type Role,
  read,
  readAll,
  revisionsOf,
  rows,
  SCENARIOS,
  type Scenario,
  STATES,
  seedScenarios,
  shown,
  tokenOf,
  visible,
} from '../support/visibility.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
let ids: ReadonlyMap<Scenario, string>;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  people = reporting(registry);
  ids = await seedScenarios(registry);
});
afterAll(() => registry.close());

/** Root fields in several requests, since one may neither have so many aliases nor cost so much; read as the answer of one. */
async function inParts(token: string | undefined, parts: readonly string[]) {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape.
  const data: any = {};
  for (const part of parts) {
    const answered = await registry.ask(`${REPORT} { ${part} }`, {}, token);
    if (answered.errors !== undefined) throw new Error(JSON.stringify(answered.errors));
    Object.assign(data, answered.data);
  }
  return data;
}

const CASES = ROLES.flatMap((role) => Object.keys(SCENARIOS).map((scenario) => [role, scenario] as const));

describe('a report read by name', () => {
  it.each(CASES)('shows %s of one that is %s what they may see', async (role, scenario) => {
    const { data } = await registry.ask(
      `${REPORT} query ($id: ID!) { node(id: $id) { ...R } nodes(ids: [$id]) { ...R } report(id: $id) { ...R revisions { ...R agency { key } } }
        first: report(id: $id, revision: 1) { ...R } second: report(id: $id, revision: 2) { ...R } third: report(id: $id, revision: 3) { ...R } }`,
      { id: ids.get(scenario) },
      await tokenOf(people, role, scenario),
    );
    const last = latest(scenario, role);
    const all = visible(scenario, role).map((one) => shown(one, role));
    expect(read(data.node)).toEqual(last);
    expect(readAll(data.nodes)).toEqual([last]);
    const { revisions = [], ...report } = data.report ?? {};
    expect(data.report === null ? null : read(report)).toEqual(last);
    expect(revisions.map(({ agency, ...one }: Read & { agency: { key: string } }) => [agency.key, read(one)])).toEqual(
      all.map((one) => [agencyOf(scenario), one]),
    );
    const byRevision = [read(data.first), read(data.second), read(data.third)];
    expect(byRevision).toEqual([1, 2, 3].map((place) => all.find(({ revision }) => revision === place) ?? null));
  });
});

describe('a report in a list', () => {
  it.each(CASES)('shows %s of one that is %s what they may see', async (role, scenario) => {
    const period = (filter: string) =>
      `reports(first: 30, filter: { formId: "${FORM}", period: "${PERIOD}" ${filter} }) { nodes { agency { key } ...R } }`;
    const agency = agencyOf(scenario);
    const own = (filter: string) => `reports(filter: { agency: "${agency}" ${filter} }) { nodes { ...R } }`;
    const ofAgency = 'key reports(first: 10) { nodes { ...R } }';
    const token = await tokenOf(people, role, scenario);
    const data = await inParts(token, [
      `nation: ${period('')} province: ${period('regionCode: "32"')} region: ${period('regionCode: "32.72"')}
        elsewhere: ${period('regionCode: "32.73"')}`,
      ...STATES.map((state) => `p${state}: ${period(`states: [${state}]`)} a${state}: ${own(`states: [${state}]`)}`),
      `pTWO: ${period('states: [VERIFIED, RETURNED]')} aTWO: ${own('states: [VERIFIED, RETURNED]')}`,
      `byAgency: ${own('')} byForm: ${own(`formId: "${FORM}"`)} agency(id: "${agency}") { ${ofAgency} }`,
      `of: region(code: "32.72") { agencies(first: 30) { nodes { ${ofAgency} } } }`,
      `viewer { agency { ${ofAgency} } } search(text: "${agency}", first: 5) { nodes { ... on Agency { ${ofAgency} } } }`,
    ]);
    type Agency = { key: string; reports: { nodes: Read[] } };
    const inPeriod = ({ nodes }: { nodes: (Read & { agency: { key: string } })[] }) =>
      nodes.filter((one) => one.agency.key === agency).map(({ agency: _agency, ...one }) => read(one));
    const inAgencies = (nodes: Agency[]) =>
      nodes.filter(({ key }) => key === agency).flatMap(({ reports }) => readAll(reports.nodes));
    const all = rows(scenario, role);
    for (const name of ['nation', 'province', 'region']) expect([name, inPeriod(data[name])]).toEqual([name, all]);
    expect(data.elsewhere.nodes).toEqual([]);
    for (const state of STATES) {
      const expected = [state, rows(scenario, role, [state])];
      expect([state, inPeriod(data[`p${state}`])]).toEqual(expected);
      expect([state, readAll(data[`a${state}`].nodes)]).toEqual(expected);
    }
    const two = rows(scenario, role, ['VERIFIED', 'RETURNED']);
    expect([inPeriod(data.pTWO), readAll(data.aTWO.nodes)]).toEqual([two, two]);
    for (const name of ['byAgency', 'byForm']) expect([name, readAll(data[name].nodes)]).toEqual([name, all]);
    expect(readAll(data.agency.reports.nodes)).toEqual(all);
    expect(inAgencies(data.of.agencies.nodes)).toEqual(all);
    expect(inAgencies(data.search.nodes)).toEqual(all);
    const viewer: Agency | null = data.viewer.agency;
    if (role === 'own reporter') expect(readAll(viewer?.reports.nodes ?? [])).toEqual(all);
    else expect(viewer === null || viewer.key === '32.72-lain').toBe(true);
  });
});

describe('a report behind what is owed, counted or changed', () => {
  it.each(CASES)('shows %s of one that is %s what they may see', async (role, scenario) => {
    const agency = agencyOf(scenario);
    const owed = 'nodes { state agency { key } report { ...R } }';
    const ofPeriod = `formId: "${FORM}", period: "${PERIOD}"`;
    const data = await inParts(await tokenOf(people, role, scenario), [
      `own: obligations(first: 100, filter: { agency: "${agency}" }) { nodes { period form { key } state report { ...R } } }
       period: obligations(first: 100, filter: { ${ofPeriod} }) { ${owed} }`,
      `returned: obligations(first: 100, filter: { ${ofPeriod}, states: [RETURNED] }) { ${owed} }
       values: indicatorValues(first: 100, ${ofPeriod}, indicator: "sanctions") { nodes { report { agency { key } ...R } } }
       changes(first: 100, filter: { regionCode: "32.72", kinds: [REPORT] }) { nodes { key record { ... on Report { agency { key } ...R } } } }`,
    ]);
    const state = obligationStateOf(scenario, role);
    const last = latest(scenario, role);
    type Owed = { state: string; report: Read | null; period: string; form: { key: string }; agency: { key: string } };
    const entry = data.own.nodes.find((one: Owed) => one.period === PERIOD && one.form.key === FORM);
    expect([entry.state, read(entry.report)]).toEqual([state, last]);
    const inPeriod = (nodes: Owed[]) =>
      nodes.filter((one) => one.agency.key === agency).map((one) => [one.state, read(one.report)]);
    expect(inPeriod(data.period.nodes)).toEqual([[state, last]]);
    expect(inPeriod(data.returned.nodes)).toEqual(state === 'RETURNED' ? [[state, last]] : []);
    type Named = { agency: { key: string } } & Read;
    const named = (reports: Named[]) =>
      reports.filter((one) => one.agency.key === agency).map(({ agency: _agency, ...one }) => read(one));
    expect(named(data.values.nodes.map(({ report }: { report: Named }) => report))).toEqual(
      rows(scenario, role, ['VERIFIED']),
    );
    const verifications = revisionsOf(scenario).filter((one) => one.state === 'VERIFIED');
    expect(named(data.changes.nodes.map(({ record }: { record: Named }) => record))).toEqual(
      verifications.map(() => last),
    );
  });

  it.each(ROLES)('counts for %s as they may know', async (role) => {
    const scenarios = Object.keys(SCENARIOS);
    const { data } = await registry.ask(
      `{ nation: reportingProgress(formId: "${FORM}", period: "${PERIOD}", groupBy: NATION) { returned states { state count } }
        region: reportingProgress(formId: "${FORM}", period: "${PERIOD}", groupBy: REGION) { returned states { state count } } }`,
      {},
      await tokenOf(people, role, 'draft'),
    );
    for (const [group, told] of [
      ['nation', ['analyst', 'registrar'].includes(role)],
      ['region', ['own officer', 'province officer', 'analyst', 'registrar'].includes(role)],
    ] as const) {
      // Sums know no own reports: to reporters and the public, what was returned counts as open.
      const states = scenarios.map((scenario) => obligationStateOf(scenario, told ? 'registrar' : 'anyone'));
      const count = (state: string) => states.filter((one) => one === state).length + (state === 'DUE' ? 1 : 0);
      expect(data[group]).toHaveLength(1);
      const [{ returned, states: counted }] = data[group];
      expect([group, returned]).toEqual([group, told ? count('RETURNED') : null]);
      for (const one of counted) expect([group, one]).toEqual([group, { state: one.state, count: count(one.state) }]);
    }
  });
});

describe('a report in a refusal', () => {
  const CURRENT = `userErrors { __typename ... on EditConflict { current { ...R } } ... on AlreadyExists { existing { ... on Agency { reports { nodes { ...R } } } } } }`;
  const MAY: Record<string, readonly Role[]> = {
    saveReport: ['own reporter'],
    submitReport: ['own reporter'],
    correctReport: ['own reporter'],
    verifyReport: ['own officer', 'registrar'],
    returnReport: ['own officer', 'registrar'],
  };

  it.each(CASES)('shows %s of one that is %s what they may see', async (role, scenario) => {
    const token = await tokenOf(people, role, scenario);
    const step = { reportId: ids.get(scenario), expectedVersion: 999 };
    const draft = { agency: agencyOf(scenario), formId: FORM, period: PERIOD, expectedVersion: 999, values: [] };
    const inputs: Record<string, object> = {
      saveReport: draft,
      submitReport: step,
      verifyReport: step,
      returnReport: { ...step, comments: [{ text: 'Lengkapi' }] },
      correctReport: { ...step, reason: 'Salah', values: [number('employees', 60)] },
    };
    for (const [mutation, input] of Object.entries(inputs)) {
      const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await registry.ask(
        `${REPORT} mutation ($input: ${type}!) { ${mutation}(input: $input) { report { ...R } ${CURRENT} } }`,
        { input: { idempotencyKey: newKey(), ...input } },
        token,
      );
      if (!MAY[mutation]?.includes(role)) {
        expect([mutation, data]).toEqual([mutation, null]);
        expect(errors?.[0]?.extensions.code).toBe(role === 'anyone' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
        continue;
      }
      const { report, userErrors } = data[mutation];
      const last = latest(scenario, role);
      expect([mutation, report]).toEqual([mutation, null]);
      if (last === null) expect(userErrors).toEqual([{ __typename: 'NotFound' }]);
      else {
        const conflict = userErrors.find((one: { __typename: string }) => one.__typename === 'EditConflict');
        expect([mutation, read(conflict.current)]).toEqual([mutation, last]);
      }
    }
  });

  it.each(Object.keys(SCENARIOS))(
    "shows the region's officer, who registers its agency again, of one that is %s what they may see",
    async (scenario) => {
      const input = {
        idempotencyKey: newKey(),
        regionCode: '32.72',
        slug: `lihat-${scenario}`,
        name: 'Lagi',
        serviceClass: 'MIXED',
      };
      const { data } = await registry.ask(
        `${REPORT} mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) { ${CURRENT} } }`,
        { input },
        await people.officer('32.72'),
      );
      expect(readAll(data.registerAgency.userErrors[0].existing.reports.nodes)).toEqual(rows(scenario, 'own officer'));
    },
  );
});

describe('the search', () => {
  it.each(ROLES)('finds %s no report, by none of its words', async (role) => {
    for (const text of [COMMENT, REASON, ...[...ids.values()].slice(0, 1)]) {
      const { data } = await registry.ask(
        'query ($text: String!) { search(text: $text) { totalCount nodes { __typename } } }',
        { text },
        await tokenOf(people, role, 'draft'),
      );
      expect([text, data.search.totalCount]).toEqual([text, 0]);
    }
  });
});
