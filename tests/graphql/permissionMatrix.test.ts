import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId, parseGlobalId } from '#graphql/ids.ts';
import { NOW } from '../support/importing.ts';
import { type Arranged, arranged, SCENARIO_NAMES, succeeded } from '../support/mutations.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { newKey } from '../support/reporting.ts';

/*
 * Every mutation by every actor, on the records of a regency and on those of a province. What is expected is restated in `EXPECTED` from
 * docs/domain.md, "Roles" and "Reports"; nothing here asks the rules of the registry.
 */

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry(NOW);
});
afterAll(() => registry.close());

type Claims = { role: string; region?: string; agency?: string } | null;
const REPORTER = 'agency-reporter';
const OFFICER = 'region-officer';

/** Everybody who can ask, seen from the region whose record is written; null claims: without a token. */
const actorsOf = (region: string, agency: string) => {
  const province = region.slice(0, 2);
  const isProvince = region === province;
  return {
    anyone: null,
    'own reporter': { role: REPORTER, agency },
    'reporter of another agency': { role: REPORTER, agency: `${region}-lain` },
    'reporter of another region': { role: REPORTER, agency: `${province}.71-lain` },
    'reporter of another province': { role: REPORTER, agency: '11-lain' },
    'own officer': { role: OFFICER, region },
    'officer of a sister regency': { role: OFFICER, region: `${province}.71` },
    ...(isProvince
      ? { 'officer of a regency below': { role: OFFICER, region: `${province}.01` } }
      : { 'officer of the province above': { role: OFFICER, region: province } }),
    'officer of another province': { role: OFFICER, region: '11' },
    analyst: { role: 'ministry-analyst' },
    registrar: { role: 'ministry-registrar' },
  } satisfies Record<string, Claims>;
};
type ActorName = keyof ReturnType<typeof actorsOf> | 'officer of a regency below' | 'officer of the province above';

/**
 * Who may: their call succeeds. `asked`: who may ask, and is refused for what the record is, as anybody who may ask would be. `absent`:
 * who may ask, and is answered as if the record were not there. All others are forbidden, and without a token, unauthenticated.
 */
interface Expected {
  may: readonly ActorName[];
  asked?: readonly ActorName[];
  absent?: readonly ActorName[];
}
const officer: Expected = { may: ['own officer'] };
const reporter: Expected = { may: ['own reporter'] };
const registrar: Expected = { may: ['registrar'] };
const reviewer: Expected = { may: ['own officer', 'registrar'] };
const OTHER_OFFICERS = [
  'officer of a sister regency',
  'officer of a regency below',
  'officer of the province above',
  'officer of another province',
] as const;
const OTHER_REPORTERS = [
  'reporter of another agency',
  'reporter of another region',
  'reporter of another province',
] as const;

const EXPECTED: Readonly<Record<string, Expected>> = {
  'registerRegulation of the nation': registrar,
  'registerRegulation of a region': officer,
  'amendRegulation of the nation': registrar,
  'amendRegulation of a region': officer,
  'relateRegulations of the nation': registrar,
  'relateRegulations of a region': { may: ['own officer', 'registrar'] },
  publishGuideline: registrar,
  'publishGuideline anew': registrar,
  registerForm: registrar,
  setRequirements: registrar,
  declareAdoption: officer,
  observeAdoption: registrar,
  'supersedeAdoptionEvent of a declaration': { may: ['own officer'], asked: ['registrar'] },
  'supersedeAdoptionEvent of an observation': { may: ['registrar'], asked: ['own officer'] },
  disputeObservation: officer,
  planStudy: officer,
  completeStudy: officer,
  registerAgency: officer,
  assessAgency: officer,
  grantWaiver: registrar,
  saveReport: reporter,
  submitReport: reporter,
  correctReport: reporter,
  returnReport: reviewer,
  verifyReport: reviewer,
  reopenPeriod: registrar,
  'reopenPeriod of an agency': registrar,
  grantRole: registrar,
  'grantRole of a reporter': registrar,
  revokeGrant: registrar,
  denySubject: registrar,
  liftDenial: registrar,
  createApiKey: registrar,
  revokeApiKey: registrar,
  registerWebhook: registrar,
  rotateWebhookSecret: registrar,
  resumeWebhook: registrar,
  removeWebhook: registrar,
  importReports: { may: ['own reporter', 'own officer', 'registrar'], absent: [...OTHER_OFFICERS, ...OTHER_REPORTERS] },
};

const writes = () =>
  registry.table.requests.filter((name) => /^(?:TransactWrite|Put|Update|Delete|BatchWrite)/.test(name));
const tokenOf = async (claims: Claims) => (claims === null ? undefined : registry.token(claims));

/** What one is answered, in a word, and whether something was written. */
async function answer(call: Arranged, claims: Claims, input: object = call.input) {
  const before = writes().length;
  const answered = await registry.ask(call.query, { input }, await tokenOf(claims));
  const wrote = writes().length > before;
  const code = answered.errors?.[0]?.extensions.code ?? null;
  const payload = answered.data?.[call.scenario.mutation];
  return { code, payload, wrote, answered };
}

describe.each([
  ['a regency', undefined],
  ['a province', '35'],
])('the records of %s', (_name, region) => {
  it.each(SCENARIO_NAMES)('%s is for those alone who may', async (name) => {
    const expected = EXPECTED[name];
    if (expected === undefined) throw new Error(`Nothing says who may: ${name}.`);
    const shared = await arranged(registry, name, region);
    const { region: code, agency } = shared.stage;
    for (const [actor, claims] of Object.entries(actorsOf(code, agency)) as [ActorName, Claims][]) {
      const isRefused = ![...expected.may, ...(expected.asked ?? []), ...(expected.absent ?? [])].includes(actor);
      if (!isRefused) continue;
      const { code, wrote, answered } = await answer(shared, claims);
      expect([actor, code, wrote]).toEqual([actor, claims === null ? 'UNAUTHENTICATED' : 'FORBIDDEN', false]);
      expect([actor, answered.data ?? null]).toEqual([actor, null]);
    }
    for (const [actor, claims] of Object.entries(actorsOf(code, agency)) as [ActorName, Claims][]) {
      if (expected.asked?.includes(actor)) {
        const { code, wrote, payload } = await answer(shared, claims);
        expect([actor, code, wrote, payload.userErrors.length > 0]).toEqual([actor, null, false, true]);
      }
      if (expected.absent?.includes(actor)) await isAbsent(shared, actor, claims);
    }
    for (const actor of expected.may) {
      const own = await arranged(registry, name, region);
      const claims = Object.entries(actorsOf(own.stage.region, own.stage.agency)).find(([one]) => one === actor)?.[1];
      const { answered, wrote } = await answer(own, claims ?? null);
      succeeded(own.scenario.mutation, answered);
      expect([actor, wrote]).toEqual([actor, true]);
    }
  });
});

/** An import of rows that the asker may not hand in is answered as one of an agency that is not registered. */
async function isAbsent(call: Arranged, actor: ActorName, claims: Claims): Promise<void> {
  const there = await answer(call, claims, { ...call.input, idempotencyKey: newKey() });
  const missing = `${call.stage.agency}x`;
  const gone = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(missing, call.stage.agency));
  const input = JSON.parse(JSON.stringify(call.input).replaceAll(call.stage.agency, missing));
  const away = await answer(call, claims, { ...input, idempotencyKey: newKey() });
  expect([actor, there.code, there.wrote, there.payload.counts.written]).toEqual([actor, null, false, 0]);
  expect([actor, there.payload.cells.length > 0]).toEqual([actor, true]);
  expect([actor, gone(away.answered)]).toEqual([
    actor,
    { ...(gone(there.answered) as object), headers: expect.anything() },
  ]);
}

describe('a report that may not be known', () => {
  const draft = async () => {
    const call = await arranged(registry, 'submitReport');
    return { call, id: String(call.input.reportId) };
  };
  /** The ID that the same report would have of an agency that is not there. */
  const unknownId = (id: string): string => {
    const [agencyKey = '', formId = '', period = ''] = parseGlobalId(id)?.parts ?? [];
    return globalId('Report', `${agencyKey}x`, String(formId), String(period));
  };
  const STEPS = [
    ['submitReport', { expectedVersion: 1 }],
    ['verifyReport', { expectedVersion: 1 }],
    ['returnReport', { expectedVersion: 1, comments: [{ text: 'Lengkapi' }] }],
    ['correctReport', { expectedVersion: 1, reason: 'Salah', values: [] }],
  ] as const;

  it.each(STEPS)('is answered by %s as one that is not there, to everybody but its agency', async (mutation, rest) => {
    const { call, id } = await draft();
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { report { id } userErrors { __typename code message path } } }`;
    const { region, agency } = call.stage;
    const { 'own reporter': _own, ...others } = actorsOf(region, agency);
    for (const [actor, claims] of Object.entries(others)) {
      const before = writes().length;
      const token = await tokenOf(claims);
      const answers = [];
      for (const reportId of [id, unknownId(id)]) {
        const input = { idempotencyKey: newKey(), reportId, ...rest };
        const { data, errors, status } = await registry.ask(query, { input }, token);
        answers.push({ data, errors, status });
      }
      expect([actor, answers[0]]).toEqual([actor, answers[1]]);
      expect(JSON.stringify(answers[0])).toMatch(/UNKNOWN_REPORT|FORBIDDEN|UNAUTHENTICATED/);
      expect(writes()).toHaveLength(before);
    }
  });

  it('is absent from node, nodes, report, lists and counts alike', async () => {
    const { call, id } = await draft();
    const { region, agency } = call.stage;
    const QUERY = `query ($ids: [ID!]!, $id: ID!, $agency: ID!) { node(id: $id) { id } nodes(ids: $ids) { id } report(id: $id) { id }
      reports(filter: { agency: $agency }) { nodes { id } totalCount } agency(id: $agency) { reports { nodes { id } totalCount } } }`;
    const { 'own reporter': own, ...others } = actorsOf(region, agency);
    const read = async (claims: Claims, one: string) => {
      const { data, errors } = await registry.ask(QUERY, { id: one, ids: [one], agency }, await tokenOf(claims));
      expect(errors).toBeUndefined();
      return data;
    };
    expect((await read(own, id)).node).toEqual({ id });
    for (const [actor, claims] of Object.entries(others)) {
      expect([actor, await read(claims, id)]).toEqual([actor, await read(claims, unknownId(id))]);
    }
  });
});
