import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globalId } from '#graphql/ids.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let officer: string;
let registrar: string;
beforeAll(async () => {
  registry = await createRegistry(undefined, { stream: true });
  officer = await registry.token({ role: 'region-officer', region: '32.72' });
  registrar = await registry.token({ role: 'ministry-registrar' });
});
afterAll(() => registry.close());

const SOURCES = [{ url: 'https://example.go.id/a', kind: 'OFFICIAL' }];
const ERRORS = 'userErrors { __typename code path ... on AlreadySuperseded { by { id } } }';

async function call(name: string, fields: string, input: object, token: string) {
  registry.tick();
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
  const answer = await registry.ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, token);
  return { ...answer, payload: answer.data?.[name] };
}
const supersede = (input: object, token: string) =>
  call(
    'supersedeAdoptionEvent',
    'event { id kind status correctionReason supersedes { id superseded } } adoption { status since }',
    input,
    token,
  );
const observe = async (over: object) => {
  const input = {
    regionCode: '32.72',
    basis: 'local',
    status: 'IMPLEMENTED',
    effectiveOn: '2026-02-01',
    sources: SOURCES,
    ...over,
  };
  return (await call('observeAdoption', 'event { id }', input, registrar)).payload.event.id as string;
};
const now = async (basis: string, asOf: object = {}) =>
  (
    await registry.ask(
      `query ($basis: String, $asOf: AsOf) { region(code: "32.72") { adoption(basis: $basis, asOf: $asOf) { status since
        history { nodes { id kind status superseded } } } } adoptionMap(basis: $basis, asOf: $asOf) { region { code } status since }
        adoptionSummary(basis: $basis, groupBy: NATION, asOf: $asOf) { status count } }`,
      { basis, asOf },
    )
  ).data;

describe('a correction of an observation', () => {
  it('takes its place in status, map and counts, while the past as it was known stays', async () => {
    const eventId = await observe({});
    await registry.projected();
    const before = await now('local');
    expect(before.region.adoption).toMatchObject({ status: 'IMPLEMENTED', since: '2026-02-01' });
    registry.tick();
    const known = (
      await registry.ask('{ region(code: "32.72") { adoption(basis: "local") { history { nodes { recordedAt } } } } }')
    ).data.region.adoption.history.nodes.at(-1).recordedAt;
    const { payload } = await supersede(
      {
        eventId,
        reason: 'Baru uji coba',
        observation: { status: 'PILOT', effectiveOn: '2026-03-01', sources: SOURCES },
      },
      registrar,
    );
    expect(payload).toMatchObject({
      event: {
        kind: 'STATUS',
        status: 'PILOT',
        correctionReason: 'Baru uji coba',
        supersedes: { id: eventId, superseded: true },
      },
      adoption: { status: 'PILOT', since: '2026-03-01' },
      userErrors: [],
    });
    await registry.projected();
    const after = await now('local');
    expect(after.region.adoption).toMatchObject({ status: 'PILOT', since: '2026-03-01' });
    expect(after.adoptionMap).toContainEqual({ region: { code: '32.72' }, status: 'PILOT', since: '2026-03-01' });
    const count = (data: typeof after, status: string) =>
      data.adoptionSummary.find((one: { status: string }) => one.status === status)?.count ?? 0;
    expect(count(after, 'PILOT')).toBe(count(before, 'PILOT') + 1);
    expect(count(after, 'IMPLEMENTED')).toBe(count(before, 'IMPLEMENTED') - 1);
    const then = await now('local', { recordedAt: known });
    expect(then.region.adoption).toMatchObject({ status: 'IMPLEMENTED', since: '2026-02-01' });
    expect(then.region.adoption.history.nodes.some((one: { superseded: boolean }) => one.superseded)).toBe(false);
    expect(then.adoptionMap).toContainEqual({ region: { code: '32.72' }, status: 'IMPLEMENTED', since: '2026-02-01' });
  });

  it('without a replacement withdraws it; a second one is refused and shows what took its place', async () => {
    const eventId = await observe({ basis: 'se-menpanrb-3-2026', status: 'DECLINED', effectiveOn: '2026-04-10' });
    const { payload } = await supersede({ eventId, reason: 'Salah daerah' }, registrar);
    expect(payload).toMatchObject({
      event: { kind: 'WITHDRAWN', status: null },
      adoption: { status: 'NOT_ADOPTED', since: null },
    });
    const again = await supersede({ eventId, reason: 'Sekali lagi' }, registrar);
    expect(again.payload.userErrors).toEqual([
      {
        __typename: 'AlreadySuperseded',
        code: 'ALREADY_SUPERSEDED',
        path: ['input', 'eventId'],
        by: { id: payload.event.id },
      },
    ]);
  });

  it("is not the region's to make, which disputes it instead; both stay visible", async () => {
    const eventId = await observe({ effectiveOn: '2026-05-05', status: 'SUSPENDED' });
    const refused = await supersede({ eventId, reason: 'Tidak benar' }, officer);
    expect(refused.payload.userErrors).toEqual([
      expect.objectContaining({ code: 'INVALID_VALUE', path: ['input', 'eventId'] }),
    ]);
    const input = { eventId, statement: 'Layanan tidak pernah dihentikan.', sources: SOURCES };
    const { payload } = await call('disputeObservation', 'dispute { id statement event { id } }', input, officer);
    expect(payload).toMatchObject({ dispute: { event: { id: eventId } }, userErrors: [] });
    const { data } = await registry.ask(
      'query ($id: ID!) { node(id: $id) { ... on AdoptionEvent { superseded disputes { statement sources { url } } } } }',
      {
        id: eventId,
      },
    );
    expect(data.node).toEqual({
      superseded: false,
      disputes: [{ statement: input.statement, sources: [{ url: 'https://example.go.id/a' }] }],
    });
    const stranger = await registry.token({ role: 'region-officer', region: '32.73' });
    expect((await call('disputeObservation', 'dispute { id }', input, stranger)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe("a correction of a region's own declaration", () => {
  const DECLARED = { regionCode: '32.72', basis: 'permenpanrb-4-2025', status: 'DISCUSSED', effectiveOn: '2026-05-01' };

  it('is its own to make, under the same requirements as a declaration', async () => {
    const declared = await call('declareAdoption', 'event { id }', DECLARED, officer);
    const eventId = declared.payload.event.id;
    const pilot = {
      status: 'PILOT',
      effectiveOn: '2026-05-01',
      effectiveUntil: '2026-06-01',
      scheme: { weekdays: ['FRI'] },
    };
    const refused = await supersede({ eventId, reason: 'Sudah uji coba', declaration: pilot }, officer);
    expect(refused.payload.userErrors).toEqual([
      expect.objectContaining({ __typename: 'RequirementsNotMet', path: ['input', 'declaration', 'status'] }),
    ]);
    const taken = await supersede(
      { eventId, reason: 'Tanggal keliru', declaration: { status: 'DISCUSSED', effectiveOn: '2026-05-07' } },
      officer,
    );
    expect(taken.payload).toMatchObject({ adoption: { status: 'DISCUSSED', since: '2026-05-07' }, userErrors: [] });
  });

  it("is neither the registrar's nor another region's, and cannot be disputed by itself", async () => {
    const declared = await call('declareAdoption', 'event { id }', { ...DECLARED, effectiveOn: '2026-05-20' }, officer);
    const eventId = declared.payload.event.id;
    const byRegistrar = await supersede({ eventId, reason: 'Alasan' }, registrar);
    expect(byRegistrar.payload.userErrors).toEqual([expect.objectContaining({ code: 'INVALID_VALUE' })]);
    const stranger = await registry.token({ role: 'region-officer', region: '32.73' });
    expect((await supersede({ eventId, reason: 'Alasan' }, stranger)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const disputed = await call('disputeObservation', 'dispute { id }', { eventId, statement: 'Alasan' }, officer);
    expect(disputed.payload.userErrors).toEqual([expect.objectContaining({ code: 'INVALID_VALUE' })]);
  });

  it('names an event that is not recorded', async () => {
    const unknown = globalId('AdoptionEvent', '32.72', 'local', '2026-01-01', 'x');
    const { payload } = await supersede({ eventId: unknown, reason: 'Alasan' }, officer);
    expect(payload.userErrors).toEqual([expect.objectContaining({ __typename: 'NotFound', code: 'UNKNOWN_EVENT' })]);
  });
});
