import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let officer: string;
let registrar: string;
let analyst: string;
beforeAll(async () => {
  registry = await createRegistry();
  officer = await registry.token({ role: 'region-officer', region: '32.72' });
  registrar = await registry.token({ role: 'ministry-registrar' });
  analyst = await registry.token({ role: 'ministry-analyst' });
});
afterAll(() => registry.close());

const newKey = () => randomUUID();
const source = { url: 'https://example.go.id/a', kind: 'OFFICIAL' };
const ERRORS = `userErrors { __typename code path ... on AlreadyExists { existing { ... on Regulation { slug } } }
  ... on EditConflict { actualVersion current { ... on Regulation { slug version } } } }`;
const REGISTER = `mutation ($input: RegisterRegulationInput!) { registerRegulation(input: $input) {
  regulation { slug } ${ERRORS} } }`;
const AMEND = `mutation ($input: AmendRegulationInput!) { amendRegulation(input: $input) {
  regulation { slug version effectiveUntil title metadata { place promulgatedOn } source { url } } ${ERRORS} } }`;
const RELATE = `mutation ($input: RelateRegulationsInput!) { relateRegulations(input: $input) {
  relation { from { slug } kind to { slug } withdrawn version recordedAt } ${ERRORS} } }`;

const send = async (mutation: string, input: object, token: string) =>
  registry.ask(mutation, { input: { idempotencyKey: newKey(), source, ...input } }, token);
async function register(slug: string, given: object = {}, token = registrar) {
  const input = { slug, type: 'SE', number: '1', title: 'Judul', issuer: 'Menteri', issuedOn: '2026-01-01', ...given };
  const { data } = await send(REGISTER, input, token);
  expect(data.registerRegulation.userErrors).toEqual([]);
}
const amend = async (input: object, token = registrar) => send(AMEND, input, token);
const relate = async (input: object, token = registrar) => send(RELATE, input, token);
const STATUS = `query ($slug: String!, $on: Date, $recordedAt: DateTime) { regulation(slug: $slug) {
  status(on: $on, recordedAt: $recordedAt) { state inForce since by { slug } } } }`;
const status = async (slug: string, on: string, recordedAt: string | null = null) =>
  (await registry.ask(STATUS, { slug, on, recordedAt })).data.regulation.status;
const codes = (answered: { data: Record<string, { userErrors: { code: string; path: string[] }[] }> }) =>
  Object.values(answered.data).flatMap(({ userErrors }) =>
    userErrors.map(({ code, path }) => `${code} ${path.join('.')}`),
  );

describe('amending a regulation', () => {
  it('writes a new version; the old one stays readable at the instant when it was known', async () => {
    registry.at('2026-06-02T03:00:00.000Z');
    await register('se-amended', { effectiveUntil: '2026-06-30' });
    registry.at('2026-06-03T03:00:00.000Z');
    const metadata = { place: 'Jakarta', promulgatedOn: '2026-01-02' };
    const { data } = await amend({ slug: 'se-amended', expectedVersion: 1, effectiveUntil: '2026-12-31', metadata });
    expect(data.amendRegulation).toEqual({
      regulation: {
        slug: 'se-amended',
        version: 2,
        effectiveUntil: '2026-12-31',
        title: 'Judul',
        metadata,
        source: { url: source.url },
      },
      userErrors: [],
    });
    const READ = `query ($recordedAt: DateTime) { regulation(slug: "se-amended", recordedAt: $recordedAt) {
      version effectiveUntil lastDay metadata { place } status(on: "2026-07-01") { state } } }`;
    const at = async (recordedAt: string | null) => (await registry.ask(READ, { recordedAt })).data.regulation;
    const first = { version: 1, effectiveUntil: '2026-06-30', lastDay: '2026-06-30', metadata: null };
    expect(await at('2026-06-01T00:00:00.000Z')).toBeNull();
    expect(await at('2026-06-02T03:00:00.000Z')).toEqual({ ...first, status: { state: 'LAPSED' } });
    expect(await at('2026-06-03T02:59:59.999Z')).toMatchObject({ version: 1 });
    expect(await at(null)).toMatchObject({ version: 2, lastDay: '2026-12-31', status: { state: 'IN_FORCE' } });
    expect(await status('se-amended', '2026-07-01', '2026-06-02T12:00:00.000Z')).toMatchObject({ state: 'LAPSED' });
    expect(await status('se-amended', '2026-07-01', '2026-06-01T12:00:00.000Z')).toMatchObject({ state: 'UNDATED' });
  });

  it('is refused for another version than was read, showing the one that is there', async () => {
    const { data } = await amend({ slug: 'permenpanrb-4-2025', expectedVersion: 7, summary: 'x' });
    expect(data.amendRegulation).toEqual({
      regulation: null,
      userErrors: [
        {
          __typename: 'EditConflict',
          code: 'EDIT_CONFLICT',
          path: ['input', 'expectedVersion'],
          actualVersion: 1,
          current: { slug: 'permenpanrb-4-2025', version: 1 },
        },
      ],
    });
  });

  it('names each wrong field', async () => {
    const wrong = { effectiveFrom: '2025-04-20', effectiveUntil: '2025-04-19', maxDaysPerWeek: 8 };
    expect(codes(await amend({ slug: 'permenpanrb-4-2025', expectedVersion: 1, ...wrong }))).toEqual([
      'IMPOSSIBLE_DATE input.effectiveUntil',
      'INVALID_VALUE input.maxDaysPerWeek',
    ]);
    expect(codes(await amend({ slug: 'none', expectedVersion: 1 }))).toEqual(['UNKNOWN_REGULATION input.slug']);
    expect(codes(await amend({ slug: 'none', expectedVersion: 1 }, officer))).toEqual([
      'UNKNOWN_REGULATION input.slug',
    ]);
  });

  it("is the registrar's for the nation, and an officer's for the instruments of the own region", async () => {
    await register('perwali-amended', { regionCode: '32.72', type: 'PERWALI' }, officer);
    const own = await amend({ slug: 'perwali-amended', expectedVersion: 1, title: 'Baru' }, officer);
    expect(own.data.amendRegulation.regulation).toMatchObject({ version: 2, title: 'Baru' });
    for (const [slug, token] of [
      ['perwali-amended', registrar],
      ['permenpanrb-4-2025', officer],
      ['se-walikota-cimahi-52-2020', officer],
      ['permenpanrb-4-2025', analyst],
    ] as const) {
      const { errors } = await amend({ slug, expectedVersion: 1 }, token);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('answers a retry with the same key as before, and writes once', async () => {
    await register('se-retried');
    const input = { slug: 'se-retried', expectedVersion: 1, title: 'Sekali', idempotencyKey: newKey() };
    const first = await amend(input);
    expect((await amend(input)).data).toEqual(first.data);
    expect(codes(await amend({ ...input, title: 'Lain' }))).toEqual(['IDEMPOTENCY_CONFLICT input.idempotencyKey']);
  });
});

describe('relating two regulations', () => {
  it('ends the one that is revoked from the first day of the other, in every container, and not before it was known', async () => {
    registry.at('2026-06-04T03:00:00.000Z');
    await register('se-ended');
    await register('se-ending', { issuedOn: '2026-05-01' });
    registry.at('2026-06-05T03:00:00.000Z');
    const other = registry.anotherContainer();
    await registry.ask('{ regulations { totalCount } }', {}, undefined, other);
    const { data } = await relate({ from: 'se-ending', kind: 'REVOKES', to: 'se-ended' });
    expect(data.relateRegulations).toEqual({
      relation: {
        from: { slug: 'se-ending' },
        kind: 'REVOKES',
        to: { slug: 'se-ended' },
        withdrawn: false,
        version: 1,
        recordedAt: '2026-06-05T03:00:00.000Z',
      },
      userErrors: [],
    });
    expect(await status('se-ended', '2026-04-30')).toMatchObject({ state: 'IN_FORCE', since: '2026-01-01', by: [] });
    const revoked = { state: 'REVOKED', inForce: false, since: '2026-05-01', by: [{ slug: 'se-ending' }] };
    expect(await status('se-ended', '2026-05-01')).toEqual(revoked);
    expect(await status('se-ended', '2026-05-01', '2026-06-04T12:00:00.000Z')).toMatchObject({ state: 'IN_FORCE' });
    const seen = await registry.ask(STATUS, { slug: 'se-ended', on: '2026-05-01' }, undefined, other);
    expect(seen.data.regulation.status).toEqual(revoked);
  });

  it('names what is wrong: the same, a cycle, days that do not fit, one that is kept, unknown slugs', async () => {
    await register('se-first', { issuedOn: '2026-02-01' });
    await register('se-second', { issuedOn: '2026-02-01' });
    await register('se-early', { issuedOn: '2026-01-15' });
    const extended = { from: 'se-second', kind: 'EXTENDS', to: 'se-first' };
    expect(codes(await relate(extended))).toEqual([]);
    registry.tick();
    const again = await relate(extended);
    expect(again.data.relateRegulations.userErrors).toEqual([
      { __typename: 'AlreadyExists', code: 'ALREADY_EXISTS', path: ['input'], existing: { slug: 'se-second' } },
    ]);
    expect(codes(await relate({ from: 'se-first', kind: 'EXTENDS', to: 'se-second' }))).toEqual([
      'RELATION_CYCLE input.to',
    ]);
    expect(codes(await relate({ from: 'se-first', kind: 'AMENDS', to: 'se-first' }))).toEqual([
      'RELATION_TO_ITSELF input.to',
    ]);
    expect(codes(await relate({ from: 'se-early', kind: 'AMENDS', to: 'se-first' }))).toEqual([
      'IMPOSSIBLE_DATE input.from',
    ]);
    expect(codes(await relate({ from: 'none', kind: 'AMENDS', to: 'nothing' }))).toEqual([
      'UNKNOWN_REGULATION input.from',
      'UNKNOWN_REGULATION input.to',
    ]);
  });

  it('is withdrawn when it was recorded in error, and stays readable as it was known', async () => {
    registry.at('2026-06-08T03:00:00.000Z');
    await register('se-named');
    await register('se-naming', { issuedOn: '2026-03-01' });
    const given = { from: 'se-naming', kind: 'AMENDS', to: 'se-named' };
    await relate(given);
    registry.at('2026-06-09T03:00:00.000Z');
    const { data } = await relate({ ...given, withdrawn: true });
    expect(data.relateRegulations.relation).toMatchObject({ withdrawn: true, version: 2 });
    expect(await status('se-named', '2026-06-01')).toMatchObject({ state: 'IN_FORCE' });
    expect(await status('se-named', '2026-06-01', '2026-06-08T12:00:00.000Z')).toMatchObject({
      state: 'AMENDED',
      inForce: true,
      since: '2026-03-01',
      by: [{ slug: 'se-naming' }],
    });
    const read = await registry.ask('{ regulation(slug: "se-named") { relatedFrom { kind } } }');
    expect(read.data.regulation.relatedFrom).toEqual([]);
    expect(codes(await relate({ ...given, withdrawn: true }))).toEqual(['UNKNOWN_RELATION input']);
  });

  it("lets an officer relate the own region's instruments, which reach no further", async () => {
    await register('perwali-new', { regionCode: '32.72', issuedOn: '2026-03-01' }, officer);
    await register('perwali-old', { regionCode: '32.72' }, officer);
    expect(codes(await relate({ from: 'perwali-new', kind: 'REPLACES', to: 'perwali-old' }, officer))).toEqual([]);
    const national = { from: 'perwali-new', to: 'permenpanrb-4-2025' };
    expect(codes(await relate({ ...national, kind: 'IMPLEMENTS' }, officer))).toEqual([]);
    expect(codes(await relate({ ...national, kind: 'REVOKES' }, officer))).toEqual(['INVALID_VALUE input.to']);
    for (const from of ['permenpanrb-4-2025', 'se-walikota-cimahi-52-2020']) {
      const { errors } = await relate({ from, kind: 'IMPLEMENTS', to: 'uu-20-2023' }, officer);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('lets only one of two that would close a cycle together through', async () => {
    await register('se-left');
    await register('se-right');
    const both = await Promise.all([
      relate({ from: 'se-left', kind: 'IMPLEMENTS', to: 'se-right' }),
      relate({ from: 'se-right', kind: 'IMPLEMENTS', to: 'se-left' }),
    ]);
    expect(both.flatMap(codes)).toEqual(['RELATION_CYCLE input.to']);
  });
});

describe('a regulation for other systems', () => {
  it('has an address, the 16 fields and the feed of JDIHN, and JSON-LD, with its status on the day', async () => {
    registry.at('2026-06-10T03:00:00.000Z');
    const metadata = { place: 'Sukabumi', gazette: 'BD 2026 (7)', fileUrl: 'https://example.go.id/perwali-7.pdf' };
    const given = { regionCode: '32.72', type: 'PERWALI', number: '7', year: 2026, issuer: 'Wali Kota', metadata };
    await register('perwali-sukabumi-7-2026', given, officer);
    const { data } = await registry.ask(`{ regulation(slug: "perwali-sukabumi-7-2026") { eli
      jdihn { title kind abbreviation place gazette status promulgatedOn corporateAuthor } feed: jdihnFeed legislation
      before: jdihnFeed(on: "2025-12-31") } }`);
    const { eli, jdihn, feed, legislation, before } = data.regulation;
    expect(eli).toBe('/eli/id/32.72/perwali/2026/7/perwali-sukabumi-7-2026');
    expect(jdihn).toEqual({
      title: 'Peraturan Wali Kota Nomor 7 Tahun 2026 tentang Judul',
      kind: 'Peraturan Wali Kota',
      abbreviation: 'Perwali',
      place: 'Sukabumi',
      gazette: 'BD 2026 (7)',
      status: 'Berlaku',
      promulgatedOn: null,
      corporateAuthor: 'Kota Sukabumi. Wali Kota',
    });
    expect(JSON.parse(feed)).toMatchObject({
      noPeraturan: '7',
      teuBadan: 'Kota Sukabumi. Wali Kota',
      status: 'Berlaku',
    });
    expect(JSON.parse(before)).toMatchObject({ status: 'Tidak Berlaku', fileDownload: 'perwali-7.pdf' });
    expect(JSON.parse(legislation)).toMatchObject({ '@type': 'Legislation', legislationIdentifier: eli });
  });

  it('is listed by its state on a day', async () => {
    const LIST = `query ($filter: RegulationFilter) { regulations(first: 100, filter: $filter) {
      totalCount nodes { slug } } }`;
    const count = async (filter: object) => (await registry.ask(LIST, { filter })).data.regulations.totalCount;
    const revoked = await registry.ask(LIST, { filter: { state: 'REVOKED', stateOn: '2024-01-01' } });
    expect(revoked.data.regulations.nodes).toContainEqual({ slug: 'uu-5-2014' });
    const on = '2026-01-01';
    const states = ['UNDATED', 'NOT_YET', 'IN_FORCE', 'AMENDED', 'LAPSED', 'REVOKED'];
    const counts = await Promise.all(states.map((state) => count({ state, stateOn: on })));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(await count({}));
    expect((counts[2] ?? 0) + (counts[3] ?? 0)).toBe(await count({ inForceOn: on }));
  });
});

describe('a guideline’s document', () => {
  const PUBLISH = `mutation ($input: PublishGuidelineInput!) { publishGuideline(input: $input) {
    guideline { document { url sha256 bytes mediaType } } ${ERRORS} } }`;
  const given = { regulationSlug: 'permenpanrb-4-2025', kind: 'JUKLAK', title: 'Juklak', issuer: 'Menteri' };
  const document = {
    url: 'https://example.go.id/juklak.pdf',
    sha256: 'ab'.repeat(32),
    bytes: 1_234,
    mediaType: 'application/pdf',
  };

  it('is a link with checksum, size and media type, null where none was seen', async () => {
    const { data } = await send(PUBLISH, { ...given, document }, registrar);
    expect(data.publishGuideline).toEqual({ guideline: { document }, userErrors: [] });
    const read = await registry.ask(
      '{ regulation(slug: "permenpanrb-4-2025") { guidelines { kind document { bytes } } } }',
    );
    expect(read.data.regulation.guidelines).toEqual([
      { kind: 'JUKLAK', document: { bytes: 1_234 } },
      { kind: 'JUKNIS', document: null },
    ]);
  });

  it('is refused with each wrong field named', async () => {
    const wrong = { ...document, sha256: 'ab', bytes: 0, mediaType: 'pdf' };
    expect(new Set(codes(await send(PUBLISH, { ...given, document: wrong }, registrar)))).toEqual(
      new Set(['sha256', 'bytes', 'mediaType'].map((field) => `INVALID_VALUE input.document.${field}`)),
    );
  });
});
