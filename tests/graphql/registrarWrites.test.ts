import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let officer: string;
let registrar: string;
beforeAll(async () => {
  registry = await createRegistry();
  officer = await registry.token({ role: 'region-officer', region: '32.72' });
  registrar = await registry.token({ role: 'ministry-registrar' });
});
afterAll(() => registry.close());

const newKey = () => randomUUID();
const source = { url: 'https://example.go.id/a', kind: 'OFFICIAL' };
const ERRORS =
  'userErrors { __typename code path ... on AlreadyExists { existing { id } } ... on EditConflict { actualVersion } }';

describe('registering a regulation', () => {
  const REGISTER = `mutation ($input: RegisterRegulationInput!) { registerRegulation(input: $input) {
    regulation { slug level region { code } version source { url kind } requirements { code } } ${ERRORS} } }`;
  const given = {
    slug: 'permenpanrb-9-2026',
    type: 'PERMEN',
    number: '9',
    title: 'Judul',
    issuer: 'Menteri',
    issuedOn: '2026-05-01',
    source,
  };
  const register = async (input: object, token = registrar) =>
    registry.ask(REGISTER, { input: { idempotencyKey: newKey(), ...given, ...input } }, token);

  it('makes it a basis with the baseline at once, in every container', async () => {
    const other = registry.anotherContainer();
    await registry.ask('{ regulations { totalCount } }', {}, undefined, other);
    const { data } = await register({});
    expect(data.registerRegulation.userErrors).toEqual([]);
    expect(data.registerRegulation.regulation).toMatchObject({ level: 'NATIONAL', region: null, version: 1 });
    expect(data.registerRegulation.regulation.requirements).toContainEqual({ code: 'juknis_in_force' });
    const seen = await registry.ask('{ regulation(slug: "permenpanrb-9-2026") { title } }', {}, undefined, other);
    expect(seen.data.regulation).toEqual({ title: 'Judul' });
  });

  it('is refused when the slug is taken, showing the one that is there', async () => {
    const { data } = await register({ slug: 'permenpanrb-4-2025' });
    expect(data.registerRegulation.userErrors).toEqual([
      {
        __typename: 'AlreadyExists',
        code: 'ALREADY_EXISTS',
        path: ['input', 'slug'],
        existing: { id: expect.any(String) },
      },
    ]);
  });

  it('is told every wrong field at once', async () => {
    const { data } = await register({
      slug: 'A',
      type: 'x',
      issuedOn: '1944-12-31',
      effectiveUntil: '1944-01-01',
      maxDaysPerWeek: 8,
    });
    const places = data.registerRegulation.userErrors.map((one: { path: string[] }) => one.path.at(-1));
    expect(new Set(places)).toEqual(new Set(['slug', 'type', 'issuedOn', 'effectiveUntil', 'maxDaysPerWeek']));
  });

  it("lets a region's officer register its own instrument, and nobody else's", async () => {
    const own = await register({ slug: 'perwali-sukabumi-1-2026', regionCode: '32.72' }, officer);
    expect(own.data.registerRegulation.regulation).toMatchObject({ level: 'CITY', region: { code: '32.72' } });
    for (const regionCode of ['32.73', '32', null]) {
      const { errors } = await register({ slug: 'other-1-2026', regionCode }, officer);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('publishing a guideline', () => {
  const PUBLISH = `mutation ($input: PublishGuidelineInput!) { publishGuideline(input: $input) {
    guideline { id kind version issuedOn regulation { slug } } ${ERRORS} } }`;
  const given = {
    regulationSlug: 'permenpanrb-4-2025',
    kind: 'JUKNIS',
    title: 'Juknis',
    issuer: 'Menteri Dalam Negeri',
    source,
  };
  const publish = async (input: object, token = registrar) =>
    registry.ask(PUBLISH, { input: { idempotencyKey: newKey(), ...given, ...input } }, token);
  const readiness = async (on: string) => {
    const { data } = await registry.ask(
      `query ($on: Date) { region(code: "32.72") { readiness(basis: "permenpanrb-4-2025", target: PILOT, on: $on) {
        requirements { state since requirement { code } } } } }`,
      { on },
    );
    return data.region.readiness.requirements.find(
      (one: { requirement: { code: string } }) => one.requirement.code === 'juknis_in_force',
    );
  };

  it('meets the requirement from its first day, and no longer after its last', async () => {
    expect(await readiness('2026-06-01')).toMatchObject({ state: 'UNKNOWN' });
    const { data } = await publish({ issuedOn: '2026-06-10', effectiveUntil: '2026-12-31' });
    expect(data.publishGuideline.userErrors).toEqual([]);
    expect(await readiness('2026-06-09')).toMatchObject({ state: 'UNMET', since: null });
    expect(await readiness('2026-06-10')).toMatchObject({ state: 'MET', since: '2026-06-10' });
    expect(await readiness('2027-01-01')).toMatchObject({ state: 'UNMET', since: '2027-01-01' });
  });

  it('writes a new version of one that is kept, and refuses to overwrite what was not read', async () => {
    const first = await publish({ kind: 'JUKLAK' });
    const { id } = first.data.publishGuideline.guideline;
    registry.tick();
    const second = await publish({ kind: 'JUKLAK', guidelineId: id, expectedVersion: 1, issuedOn: '2026-06-01' });
    expect(second.data.publishGuideline.guideline).toMatchObject({ id, version: 2, issuedOn: '2026-06-01' });
    const third = await publish({ kind: 'JUKLAK', guidelineId: id, expectedVersion: 1 });
    expect(third.data.publishGuideline.userErrors).toEqual([
      { __typename: 'EditConflict', code: 'EDIT_CONFLICT', path: ['input', 'expectedVersion'], actualVersion: 2 },
    ]);
    const { data } = await registry.ask('{ regulation(slug: "permenpanrb-4-2025") { guidelines { kind issuedOn } } }');
    expect(data.regulation.guidelines.filter((one: { kind: string }) => one.kind === 'JUKLAK')).toHaveLength(1);
  });

  it("is the registrar's alone, and only for national regulations", async () => {
    const { errors } = await publish({}, officer);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await publish({ regulationSlug: 'se-gubernur-ntb-32-2024' });
    expect(data.publishGuideline.userErrors).toEqual([
      { __typename: 'NotFound', code: 'UNKNOWN_REGULATION', path: ['input', 'regulationSlug'] },
    ]);
  });
});

describe('requirements', () => {
  const SET = `mutation ($input: SetRequirementsInput!) { setRequirements(input: $input) {
    requirementSet { version requirements { code version enforcement clause } } ${ERRORS} } }`;
  const setRequirements = async (input: object, token = registrar) => {
    registry.tick();
    const answer = await registry.ask(SET, { input: { idempotencyKey: newKey(), ...input } }, token);
    return { ...answer, payload: answer.data?.setRequirements };
  };
  const given = {
    gates: 'PILOT',
    kind: 'MAX_SHARE',
    parameters: ['50'],
    enforcement: 'BLOCKING',
    clause: 'Pasal 14',
    source,
  };

  it('are set whole: what differs gets a new version, what is not named is withdrawn, all stay in history', async () => {
    const read = async () =>
      (
        await registry.ask(
          '{ regulation(slug: "se-menpanrb-2-2026") { ownRequirements { version requirements { code } } requirements { code } } }',
        )
      ).data.regulation;
    expect((await read()).ownRequirements).toEqual({ version: 0, requirements: [] });
    const set = (requirements: object[], expectedVersion: number, token = registrar) =>
      setRequirements({ regulationSlug: 'se-menpanrb-2-2026', requirements, expectedVersion }, token);
    const first = await set(
      [
        { code: 'max_share', ...given },
        { code: 'friday', ...given, kind: 'WEEKDAY', parameters: ['FRI'] },
      ],
      0,
    );
    expect(first.payload).toMatchObject({ requirementSet: { version: 2 }, userErrors: [] });
    const second = await set([{ code: 'max_share', ...given, parameters: ['25'] }], 2);
    expect(second.payload.requirementSet).toEqual({
      version: 4,
      requirements: [{ code: 'max_share', version: 2, enforcement: 'BLOCKING', clause: 'Pasal 14' }],
    });
    expect((await read()).requirements.map((one: { code: string }) => one.code)).not.toContain('friday');
    const same = await set([{ code: 'max_share', ...given, parameters: ['25'] }], 4);
    expect(same.payload.requirementSet.version).toBe(4);
    const stale = await set([], 2);
    expect(stale.payload.userErrors).toEqual([expect.objectContaining({ code: 'EDIT_CONFLICT', actualVersion: 4 })]);
    expect((await set([], 4, officer)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are told every wrong field at once', async () => {
    const { payload } = await setRequirements({
      regulationSlug: 'nothing-1-2020',
      expectedVersion: 0,
      requirements: [
        { code: 'A', ...given, gates: 'ENDED', parameters: ['101'] },
        {
          code: 'form',
          ...given,
          kind: 'BASELINE_REPORTED',
          parameters: ['nothing'],
          effectiveFrom: '2026-02-01',
          effectiveUntil: '2026-01-01',
        },
      ],
    });
    expect(payload.userErrors.map((one: { path: string[] }) => one.path.slice(1).join('.'))).toEqual([
      'regulationSlug',
      'requirements.0.code',
      'requirements.0.gates',
      'requirements.0.parameters',
      'requirements.1.parameters',
      'requirements.1.effectiveUntil',
    ]);
  });

  it('of the baseline are readable and set by themselves', async () => {
    const { data } = await registry.ask(
      '{ baselineRequirements { version requirements { code regulation { slug } } } }',
    );
    expect(data.baselineRequirements.version).toBe(6);
    expect(data.baselineRequirements.requirements).toContainEqual({ code: 'juknis_in_force', regulation: null });
  });
});

describe('registering an agency', () => {
  const REGISTER = `mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) {
    agency { id key name serviceClass version type { code } region { code } } ${ERRORS} } }`;
  const register = async (input: object, token = officer) =>
    registry.ask(
      REGISTER,
      { input: { idempotencyKey: newKey(), regionCode: '32.72', name: 'BKPSDM Kota Sukabumi', ...input } },
      token,
    );

  it("gives it its type's key and service class", async () => {
    const { data } = await register({ type: 'bkpsdm' });
    expect(data.registerAgency.agency).toMatchObject({
      key: '32.72-bkpsdm',
      serviceClass: 'SUPPORT',
      version: 1,
      type: { code: 'bkpsdm' },
      region: { code: '32.72' },
    });
    const { id } = data.registerAgency.agency;
    const read = await registry.ask(
      'query ($id: ID!) { byId: agency(id: $id) { key } byKey: agency(id: "32.72-bkpsdm") { id } node(id: $id) { __typename } }',
      { id },
    );
    expect(read.data).toEqual({ byId: { key: '32.72-bkpsdm' }, byKey: { id }, node: { __typename: 'Agency' } });
  });

  it('is refused twice under one key, without a class, and for an unknown type', async () => {
    const twice = await register({ type: 'bkpsdm' });
    expect(twice.data.registerAgency.userErrors).toEqual([expect.objectContaining({ code: 'ALREADY_EXISTS' })]);
    const { data } = await register({ slug: 'uptd', type: 'nothing' });
    expect(data.registerAgency.userErrors.map((one: { code: string }) => one.code)).toEqual([
      'UNKNOWN_AGENCY_TYPE',
      'MISSING_VALUE',
    ]);
  });

  it('lists the agencies of a region in order of key, filtered before they are paged', async () => {
    await register({ slug: 'rsud-bunut', type: 'rsud' });
    await register({ type: 'disdik' });
    const { data } = await registry.ask(`{ region(code: "32.72") {
      all: agencies(first: 2) { totalCount nodes { key } pageInfo { hasNextPage endCursor } }
      direct: agencies(filter: { serviceClass: DIRECT }, first: 1) { totalCount nodes { key } } } }`);
    expect(data.region.all).toMatchObject({
      totalCount: 3,
      nodes: [{ key: '32.72-bkpsdm' }, { key: '32.72-disdik' }],
      pageInfo: { hasNextPage: true },
    });
    expect(data.region.direct).toEqual({ totalCount: 1, nodes: [{ key: '32.72-rsud-bunut' }] });
  });

  it("is forbidden to another region's officer", async () => {
    const { errors } = await register(
      { type: 'dinkes' },
      await registry.token({ role: 'region-officer', region: '32.73' }),
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
