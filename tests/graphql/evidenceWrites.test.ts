import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let officer: string;
let stranger: string;
let registrar: string;
beforeAll(async () => {
  registry = await createRegistry();
  officer = await registry.token({ role: 'region-officer', region: '32.72' });
  stranger = await registry.token({ role: 'region-officer', region: '32.73' });
  registrar = await registry.token({ role: 'ministry-registrar' });
});
afterAll(() => registry.close());

const source = { url: 'https://example.go.id/a', kind: 'OFFICIAL' };
const ERRORS = `userErrors { __typename code path ... on EditConflict { actualVersion }
  ... on RequirementsNotMet { shortfall { requirement { code } } } ... on SchemeBeyondLimit { requirement { clause } nextStep { id } } }`;

/** Calls a mutation with a new key, a second after the last. */
async function call(name: string, fields: string, input: object, token = officer) {
  registry.tick();
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${ERRORS} } }`;
  const answer = await registry.ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, token);
  return { ...answer, payload: answer.data?.[name] };
}

/** How one requirement towards PermenPANRB 4/2025 stands for Sukabumi. */
async function stateOf(code: string, on: string) {
  const { data } = await registry.ask(
    `query ($on: Date) { region(code: "32.72") { readiness(basis: "permenpanrb-4-2025", target: PILOT, on: $on) { ready
      requirements { state waived since evidence { title } requirement { id code } nextStep { id en } } } } }`,
    { on },
  );
  return data.region.readiness.requirements.find(
    (one: { requirement: { code: string } }) => one.requirement.code === code,
  );
}

const FINDINGS = ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'].map((dimension) => ({
  dimension,
  finding: 'SUPPORTS',
  text: 'Tidak ada penurunan.',
  evidence: [source],
}));
const PLAN = {
  regionCode: '32.72',
  basis: 'permenpanrb-4-2025',
  title: 'Kajian kerja fleksibel',
  conductedBy: 'Bappeda Kota Sukabumi',
  plannedOn: '2026-03-01',
};

describe('a study', () => {
  it('is under way from the day it is opened, and meets the requirement from the day it is completed', async () => {
    const { payload } = await call('planStudy', 'study { id version completedOn findings { dimension } }', PLAN);
    expect(payload).toMatchObject({ study: { version: 1, completedOn: null, findings: [] }, userErrors: [] });
    expect(await stateOf('study_completed', '2026-03-01')).toMatchObject({ state: 'UNMET', since: '2026-03-01' });
    const input = { studyId: payload.study.id, expectedVersion: 1, completedOn: '2026-05-01', findings: FINDINGS };
    const completed = await call(
      'completeStudy',
      'study { version completedOn regulation { slug } findings { dimension evidence { url } } }',
      input,
    );
    expect(completed.payload.study).toMatchObject({
      version: 2,
      completedOn: '2026-05-01',
      regulation: { slug: 'permenpanrb-4-2025' },
    });
    expect(completed.payload.study.findings).toHaveLength(3);
    expect(await stateOf('study_completed', '2026-04-30')).toMatchObject({ state: 'UNMET' });
    expect(await stateOf('study_completed', '2026-05-01')).toMatchObject({
      state: 'MET',
      since: '2026-05-01',
      evidence: [{ title: 'Kajian kerja fleksibel' }],
      nextStep: null,
    });
    const { data } = await registry.ask(
      'query ($id: ID!) { node(id: $id) { id ... on Study { version } } region(code: "32.72") { studies { version } } }',
      {
        id: payload.study.id,
      },
    );
    expect(data).toEqual({ node: { id: payload.study.id, version: 2 }, region: { studies: [{ version: 2 }] } });
  });

  it('cannot be completed without all three dimensions, each with evidence, nor in the future or before it was opened', async () => {
    const { payload } = await call('planStudy', 'study { id }', PLAN);
    const input = { studyId: payload.study.id, expectedVersion: 1 };
    const wrong = await call('completeStudy', 'study { id }', {
      ...input,
      completedOn: '2026-02-01',
      findings: [{ ...FINDINGS[0], evidence: [] }, FINDINGS[0]],
    });
    expect(
      wrong.payload.userErrors.map((one: { code: string; path: string[] }) => `${one.code} ${one.path.join('.')}`),
    ).toEqual([
      'IMPOSSIBLE_DATE input.completedOn',
      'INVALID_VALUE input.findings',
      'MISSING_VALUE input.findings',
      'MISSING_VALUE input.findings',
      'MISSING_VALUE input.findings.0.evidence',
    ]);
    const future = await call('completeStudy', 'study { id }', {
      ...input,
      completedOn: '2027-01-01',
      findings: FINDINGS,
    });
    expect(future.payload.userErrors).toEqual([expect.objectContaining({ code: 'IMPOSSIBLE_DATE' })]);
    const stale = await call('completeStudy', 'study { id }', {
      ...input,
      expectedVersion: 0,
      completedOn: '2026-05-01',
      findings: FINDINGS,
    });
    expect(stale.payload.userErrors).toEqual([expect.objectContaining({ code: 'EDIT_CONFLICT', actualVersion: 1 })]);
  });

  it("is the region's own alone", async () => {
    expect((await call('planStudy', 'study { id }', PLAN, stranger)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { payload } = await call('planStudy', 'study { id }', PLAN);
    const input = { studyId: payload.study.id, expectedVersion: 1, completedOn: '2026-05-01', findings: FINDINGS };
    expect((await call('completeStudy', 'study { id }', input, stranger)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('an assessment', () => {
  it('meets the requirement from its first day, keeps its history, and gives way to the next', async () => {
    await call('registerAgency', 'agency { id }', {
      regionCode: '32.72',
      type: 'bkpsdm',
      name: 'BKPSDM Kota Sukabumi',
    });
    const first = {
      agency: '32.72-bkpsdm',
      eligibility: 'ELIGIBLE',
      reason: 'Tugas administratif',
      effectiveFrom: '2026-05-01',
    };
    const { payload } = await call('assessAgency', 'assessment { id eligibility agency { key } }', first);
    expect(payload).toMatchObject({
      assessment: { eligibility: 'ELIGIBLE', agency: { key: '32.72-bkpsdm' } },
      userErrors: [],
    });
    expect(await stateOf('agencies_assessed', '2026-04-30')).toMatchObject({ state: 'UNKNOWN' });
    expect(await stateOf('agencies_assessed', '2026-05-01')).toMatchObject({ state: 'MET', since: '2026-05-01' });
    await call('assessAgency', 'assessment { id }', {
      ...first,
      eligibility: 'NOT_ELIGIBLE',
      effectiveFrom: '2026-06-15',
    });
    expect(await stateOf('agencies_assessed', '2026-06-15')).toMatchObject({ state: 'UNMET' });
    const { data } =
      await registry.ask(`{ agency(id: "32.72-bkpsdm") { assessment { eligibility } later: assessment(on: "2026-07-01") { eligibility }
      assessments { eligibility effectiveFrom } } }`);
    expect(data.agency).toEqual({
      assessment: { eligibility: 'ELIGIBLE' },
      later: { eligibility: 'NOT_ELIGIBLE' },
      assessments: [
        { eligibility: 'ELIGIBLE', effectiveFrom: '2026-05-01' },
        { eligibility: 'NOT_ELIGIBLE', effectiveFrom: '2026-06-15' },
      ],
    });
  });

  it('is refused for an agency that is not registered, and to others', async () => {
    const input = { agency: '32.72-nothing', eligibility: 'ELIGIBLE', reason: 'Layak', effectiveFrom: '2026-05-01' };
    expect((await call('assessAgency', 'assessment { id }', input)).payload.userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotFound', code: 'UNKNOWN_AGENCY', path: ['input', 'agency'] }),
    ]);
    expect((await call('assessAgency', 'assessment { id }', input, stranger)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('a waiver', () => {
  it('lets one region go without one requirement, and ends by itself', async () => {
    const { requirement } = await stateOf('juklak_in_force', '2026-06-01');
    const input = {
      regionCode: '32.72',
      requirementId: requirement.id,
      reason: 'Juklak belum terbit',
      effectiveFrom: '2026-06-01',
      effectiveUntil: '2026-06-30',
    };
    const { payload } = await call(
      'grantWaiver',
      'waiver { id requirement { code } effectiveUntil }',
      input,
      registrar,
    );
    expect(payload).toMatchObject({ waiver: { requirement: { code: 'juklak_in_force' } }, userErrors: [] });
    expect(await stateOf('juklak_in_force', '2026-06-30')).toMatchObject({ state: 'UNKNOWN', waived: true });
    expect(await stateOf('juklak_in_force', '2026-07-01')).toMatchObject({ state: 'UNKNOWN', waived: false });
    const other =
      await registry.ask(`{ region(code: "32.73") { waivers { id } readiness(basis: "permenpanrb-4-2025", target: PILOT, on: "2026-06-15") {
      requirements { waived } } } region2: region(code: "32.72") { waivers { reason } } }`);
    expect(other.data.region.waivers).toEqual([]);
    expect(other.data.region.readiness.requirements.some((one: { waived: boolean }) => one.waived)).toBe(false);
    expect(other.data.region2.waivers).toEqual([{ reason: 'Juklak belum terbit' }]);
  });

  it('is refused to officers, and with an end before its start', async () => {
    const { requirement } = await stateOf('juklak_in_force', '2026-06-01');
    const input = {
      regionCode: '32.72',
      requirementId: requirement.id,
      reason: 'Alasan',
      effectiveUntil: '2026-05-01',
    };
    expect((await call('grantWaiver', 'waiver { id }', input)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await call('grantWaiver', 'waiver { id }', input, registrar)).payload.userErrors).toEqual([
      expect.objectContaining({ code: 'IMPOSSIBLE_DATE', path: ['input', 'effectiveUntil'] }),
    ]);
  });
});

describe('the whole way to a declared pilot', () => {
  const basis = 'permenpanrb-4-2025';
  const PILOT = {
    regionCode: '32.72',
    basis,
    status: 'PILOT',
    effectiveOn: '2026-06-10',
    effectiveUntil: '2026-08-31',
    scheme: { weekdays: ['THU', 'FRI'] },
    localInstrument: { number: '800/1/2026', issuedOn: '2026-06-01', signer: 'Wali Kota' },
  };

  it('leads from what is missing, step by step, to a pilot that is taken', async () => {
    const declare = (over: object = {}) => call('declareAdoption', 'event { status }', { ...PILOT, ...over });
    const missing = (await declare()).payload.userErrors[0].shortfall.map(
      (one: { requirement: { code: string } }) => one.requirement.code,
    );
    expect(missing).toEqual(['juknis_in_force']);
    const beyond = (await declare({ scheme: { daysPerWeek: 3 } })).payload.userErrors.find(
      (one: { __typename: string }) => one.__typename === 'SchemeBeyondLimit',
    );
    expect(beyond).toMatchObject({
      code: 'SCHEME_BEYOND_LIMIT',
      path: ['input', 'scheme', 'daysPerWeek'],
      requirement: { clause: 'Pasal 13 ayat (1)' },
    });
    await call(
      'publishGuideline',
      'guideline { id }',
      {
        regulationSlug: basis,
        kind: 'JUKNIS',
        title: 'Juknis',
        issuer: 'Menteri Dalam Negeri',
        issuedOn: '2026-06-05',
        source,
      },
      registrar,
    );
    expect((await declare()).payload).toMatchObject({ event: { status: 'PILOT' }, userErrors: [] });
  });
});
