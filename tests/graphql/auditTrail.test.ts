import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventKey } from '#store/keys.ts';
import type { Item } from '#store/table.ts';
import { putItem } from '../support/projected.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';
import { agencyOf, ROLES, type Role, SCENARIOS, type Scenario, seedScenarios, tokenOf } from '../support/visibility.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
/** Every event of the city's and of the nation's log. */
let logged: Item[];

const KEY = (id: string) => eventKey('32.72', '2026-07-20T00:00:00.000Z', id);
/** Events of kinds that no rule here names, as later versions of the registry may write them. */
const UNNAMED = ['ACCESS', 'API_KEY', 'WEBHOOK'].map((kind) => ({
  ...KEY(kind),
  ...{ id: kind, scope: '32.72', action: 'grantAccess', recordedAt: '2026-07-20T00:00:00.000Z', requestId: 'request' },
  actor: { role: 'MINISTRY_REGISTRAR', issuer: 'https://issuer', subject: 'registrar' },
  record: { kind, key: 'somebody', version: 1 },
  before: null,
  after: { secret: 'hash' },
}));

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z', { stream: true });
  people = reporting(registry);
  await seedScenarios(registry);
  for (const event of UNNAMED) await putItem(registry.table, event);
  await registry.projected();
  logged = await eventsOf('32.72');
}, 300_000);
afterAll(() => registry.close());

async function eventsOf(scope: string): Promise<Item[]> {
  const items: Item[] = [];
  let start: ScanCommand['input']['ExclusiveStartKey'];
  do {
    const page = await registry.table.client.send(
      new ScanCommand({
        TableName: registry.table.name,
        ConsistentRead: true,
        FilterExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: `LOG#${scope}` } },
        ExclusiveStartKey: start,
      }),
    );
    items.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items.sort((one, other) => (String(one.sk) < String(other.sk) ? -1 : 1));
}

interface Shown {
  id: string;
  action: string;
  actor: { role: string; issuer: string | null; subject: string | null };
  recordKind: string;
  recordKey: string;
  recordVersion: number;
  before: string | null;
  after: string | null;
  recordedAt: string;
  requestId: string;
  hash: string;
  previousHash: string | null;
}
const FIELDS = `id action actor { role issuer subject } recordKind recordKey recordVersion before after recordedAt requestId hash
  previousHash`;
const QUERY = `query ($region: String, $first: Int, $after: String) { auditTrail(regionCode: $region, first: $first, after: $after) {
  nodes { ${FIELDS} } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
const ask = (token: string | undefined, region: string | null, first = 50, after: string | null = null) =>
  registry.ask(QUERY, { region, first, after }, token);

/** Everything that a reader sees who reads on from page to page. */
async function readOn(token: string | undefined, region: string | null, first = 50): Promise<Shown[]> {
  const seen: Shown[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const { data, errors } = await ask(token, region, first, after);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    const { nodes, edges, pageInfo } = data.auditTrail;
    expect(edges.map(({ node }: { node: Shown }) => node.id)).toEqual(nodes.map(({ id }: Shown) => id));
    if (pageInfo.hasNextPage) expect(nodes).toHaveLength(first);
    seen.push(...nodes);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return seen;
}

const MINISTRY: readonly Role[] = ['analyst', 'registrar'];
const REFUSED: readonly Role[] = ['other officer'];
const agencyIn = (event: Item): string =>
  (event.record as Shown & { kind: string; key: string }).key.split(' ')[0] ?? '';
const kindOf = (event: Item): string => String(Object(event.record).kind);
const stateOf = (record: unknown): unknown => Object(record).state;

/** Whether a role towards one agency sees an event, restated from docs/domain.md, "Roles". */
function sees(role: Role, agency: string, event: Item): boolean {
  if (role === 'own reporter') return kindOf(event) === 'REPORT' && agencyIn(event) === agency;
  if (role === 'other reporter') return false;
  if (stateOf(event.after) === 'DRAFT') return false;
  return role === 'registrar' || !['ACCESS', 'API_KEY', 'WEBHOOK'].includes(kindOf(event));
}
const cases = Object.keys(SCENARIOS).flatMap((scenario) => ROLES.map((role): [Role, Scenario] => [role, scenario]));

describe('the audit trail of a region', () => {
  it('has drafts, submissions, returns, verifications, corrections and more', () => {
    const actions = new Set(logged.map(({ action }) => action));
    for (const action of [
      'saveReport',
      'submitReport',
      'returnReport',
      'verifyReport',
      'correctReport',
      'registerAgency',
    ]) {
      expect(actions).toContain(action);
    }
  });

  it.each(cases)('shows %s what it may see of %s, and nothing else', async (role, scenario) => {
    const token = await tokenOf(people, role, scenario);
    if (role === 'anyone' || REFUSED.includes(role)) {
      const { data, errors } = await ask(token, '32.72');
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe(role === 'anyone' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      return;
    }
    const shown = await readOn(token, '32.72');
    const expected = logged.filter((event) => sees(role, agencyOf(scenario), event));
    expect(shown.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    for (const [place, event] of expected.entries()) {
      const isHidden = stateOf(event.before) === 'DRAFT' && role !== 'own reporter';
      const before = isHidden || event.before === null ? null : event.before;
      const one = shown[place];
      expect(one?.before === null ? null : JSON.parse(one?.before ?? '')).toEqual(before);
      expect(JSON.parse(one?.after ?? '')).toEqual(event.after);
    }
  });

  it('tells who did what to which record, when, by which request, with its place in the chain', async () => {
    const [last] = (await readOn(await people.registrar(), '32.72')).slice(-1);
    const event = logged.findLast(({ id }) => id === last?.id);
    expect(last).toMatchObject({
      action: event?.action,
      actor: event?.actor,
      recordKind: kindOf(event ?? {}),
      recordVersion: Object(event?.record).version,
      recordedAt: event?.recordedAt,
      requestId: event?.requestId,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      previousHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('is full while there is more to see, so that nothing tells how many drafts there are', async () => {
    const registrar = await people.registrar();
    const all = await readOn(registrar, '32.72');
    for (const first of [1, 3, 7]) expect(await readOn(registrar, '32.72', first)).toEqual(all);
    registry.tick();
    const agency = await people.agency('32.72', 'hanya-konsep');
    let version = 0;
    for (const employees_wfh of [1, 2, 3, 4]) {
      registry.tick();
      const values = monthlyAnswers({ employees_wfh });
      version = (await people.save(agency, MONTHLY, '2026-06', values, version)).version;
    }
    await registry.projected();
    const { data } = await ask(registrar, '32.72', 50, await cursorOf(registrar, all.length));
    expect(data.auditTrail.nodes.map(({ action }: Shown) => action)).toEqual(['registerAgency']);
    expect(data.auditTrail.pageInfo.hasNextPage).toBe(false);
    const own = await readOn(await people.reporter(agency), '32.72');
    expect(own.map(({ action }) => action)).toEqual(Array(4).fill('saveReport'));
  });

  async function cursorOf(token: string, count: number): Promise<string | null> {
    let after: string | null = null;
    for (let left = count; left > 0; ) {
      const { data } = await ask(token, '32.72', Math.min(left, 50), after);
      left -= data.auditTrail.nodes.length;
      after = data.auditTrail.pageInfo.endCursor;
    }
    return after;
  }

  it('is asked for by region: a province officer also those below it, a reporter its own region alone', async () => {
    const code = async (token: string, region: string | null) =>
      (await ask(token, region)).errors?.[0]?.extensions.code ?? null;
    const [city, province] = [await people.officer('32.72'), await people.officer('32')];
    const reporter = await people.reporter('32.72-lihat-draft');
    for (const region of ['32', '32.73', '33', null]) expect(await code(city, region)).toBe('FORBIDDEN');
    for (const region of ['32', '32.73', '32.72']) expect(await code(province, region)).toBeNull();
    for (const region of ['33', '33.74', null]) expect(await code(province, region)).toBe('FORBIDDEN');
    for (const region of ['32', '32.73', null]) expect(await code(reporter, region)).toBe('FORBIDDEN');
    for (const role of MINISTRY) {
      const token = String(await tokenOf(people, role, 'draft'));
      for (const region of ['32.72', '33', null]) expect(await code(token, region)).toBeNull();
      for (const region of ['99', '32.99', 'NATION', '32#72']) expect(await code(token, region)).toBe('BAD_USER_INPUT');
    }
  });

  it('refuses pages larger than 50 and cursors of another trail', async () => {
    const registrar = await people.registrar();
    const { data } = await ask(registrar, '32.72', 1);
    const { endCursor } = data.auditTrail.pageInfo;
    for (const [region, first, after] of [
      ['32.72', 51, null],
      ['32.72', 0, null],
      ['32.73', 1, endCursor],
      ['32.72', 1, `${endCursor}x`],
    ] as const) {
      expect((await ask(registrar, region, first, after)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('is nobody else’s to keep: no cache may', async () => {
    const { headers } = await ask(await people.registrar(), '32.72', 1);
    expect(headers['cache-control']).toMatch(/no-store/);
  });
});

describe('the audit trail of the nation', () => {
  it('tells the ministry what was loaded, without who', async () => {
    const shown = await readOn(await people.token('ministry-analyst'), null);
    const nation = await eventsOf('NATION');
    expect(shown.map(({ id }) => id)).toEqual(nation.map(({ id }) => id));
    const loaded = shown.find(({ action }) => action === 'load');
    expect(loaded).toMatchObject({ before: null, actor: { role: 'LOADER', issuer: null, subject: null } });
  });
});

describe('the head of the chain', () => {
  const HEAD = '{ auditHead { number hash recordedAt } }';

  it('is public, may be kept for a minute, and moves on with the next event', async () => {
    const before = await registry.ask(HEAD);
    expect(before.errors).toBeUndefined();
    expect(before.headers['cache-control']).toBe('max-age=60, public');
    expect(before.data.auditHead.hash).toMatch(/^[0-9a-f]{64}$/);
    registry.tick();
    await people.agency('32.73', 'kepala');
    await registry.projected();
    const { data } = await registry.ask(HEAD);
    expect(data.auditHead.number).toBe(before.data.auditHead.number + 1);
    expect(data.auditHead.hash).not.toBe(before.data.auditHead.hash);
    expect(data.auditHead.recordedAt).toBe(registry.clock().toISOString());
  });

  it('is nothing before the first event', async () => {
    const empty = await createRegistry();
    const { data } = await empty.ask(HEAD);
    expect(data).toEqual({ auditHead: { number: 0, hash: null, recordedAt: null } });
    await empty.close();
  });
});
