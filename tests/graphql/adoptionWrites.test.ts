import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let officer: string;
let registrar: string;
beforeAll(async () => {
  registry = await createRegistry(undefined, { stream: true });
  officer = await registry.token({ role: 'region-officer', region: '32.72', subject: 'officer' });
  registrar = await registry.token({ role: 'ministry-registrar', subject: 'registrar' });
});
afterAll(() => registry.close());

const newKey = () => randomUUID();

const ERRORS = `userErrors { __typename code path message
  ... on RequirementsNotMet { shortfall { state requirement { code kind } nextStep { id en } } }
  ... on EditConflict { expectedVersion actualVersion current { id } } }`;
const DECLARE = `mutation ($input: DeclareAdoptionInput!) { declareAdoption(input: $input) {
  event { id status effectiveOn origin } adoption { status since origin version } ${ERRORS} } }`;
const OBSERVE = `mutation ($input: ObserveAdoptionInput!) { observeAdoption(input: $input) {
  event { id status origin shortfall { state requirement { code } } } adoption { status since shortfall { state requirement { code } } } ${ERRORS} } }`;

const declare = async (input: object, token = officer) => {
  registry.tick();
  return registry.ask(DECLARE, { input: { idempotencyKey: newKey(), ...input } }, token);
};
const observe = async (input: object, token = registrar) => {
  registry.tick();
  return registry.ask(OBSERVE, { input: { idempotencyKey: newKey(), ...input } }, token);
};
const SUKABUMI = { regionCode: '32.72', basis: 'permenpanrb-4-2025' };
const PILOT = {
  ...SUKABUMI,
  status: 'PILOT',
  effectiveOn: '2026-06-01',
  effectiveUntil: '2026-08-31',
  scheme: { weekdays: ['THU', 'FRI'] },
};
const SOURCES = [{ url: 'https://example.go.id/a', kind: 'OFFICIAL' }];

describe('a declaration', () => {
  it('of a pilot is refused while blocking requirements are unmet, naming each, with the next step', async () => {
    const { data } = await declare(PILOT);
    expect(data.declareAdoption).toMatchObject({ event: null, adoption: null });
    const [error] = data.declareAdoption.userErrors;
    expect(error).toMatchObject({ __typename: 'RequirementsNotMet', code: 'REQUIREMENTS_NOT_MET' });
    expect(error.shortfall.map((one: { requirement: { code: string } }) => one.requirement.code).sort()).toEqual([
      'agencies_assessed',
      'juklak_in_force',
      'juknis_in_force',
      'local_instrument_issued',
      'study_completed',
    ]);
    for (const one of error.shortfall) expect(one.nextStep).toEqual({ id: expect.any(String), en: expect.any(String) });
  });

  it('is refused exactly for what readiness shows as blocking and not met', async () => {
    const { data: answer } = await registry.ask(
      `query ($scheme: SchemeInput) { region(code: "32.72") { readiness(basis: "permenpanrb-4-2025", target: PILOT, on: "2026-06-01", scheme: $scheme) {
        ready requirements { state waived requirement { code enforcement } } } } }`,
      { scheme: PILOT.scheme },
    );
    const shown = answer.region.readiness.requirements
      .filter(
        (one: { state: string; requirement: { enforcement: string } }) =>
          one.state !== 'MET' && one.requirement.enforcement === 'BLOCKING',
      )
      .map((one: { requirement: { code: string } }) => one.requirement.code);
    const { data } = await declare(PILOT);
    const refused = data.declareAdoption.userErrors[0].shortfall.map(
      (one: { requirement: { code: string } }) => one.requirement.code,
    );
    expect(refused).toEqual(shown);
  });

  it('of a discussion is taken, shown at once by the region, and by the map when it was projected', async () => {
    const { data } = await declare({ ...SUKABUMI, status: 'DISCUSSED', effectiveOn: '2026-05-20' });
    expect(data.declareAdoption).toMatchObject({
      event: { status: 'DISCUSSED', origin: 'DECLARED' },
      adoption: { status: 'DISCUSSED', since: '2026-05-20', origin: 'DECLARED' },
      userErrors: [],
    });
    const { data: own } = await registry.ask(
      '{ region(code: "32.72") { adoption(basis: "permenpanrb-4-2025") { status } } }',
    );
    expect(own.region.adoption).toEqual({ status: 'DISCUSSED' });
    await registry.projected();
    const { data: read } = await registry.ask(
      '{ adoptionMap(basis: "permenpanrb-4-2025") { region { code } status origin } }',
    );
    expect(read.adoptionMap).toContainEqual({ region: { code: '32.72' }, status: 'DISCUSSED', origin: 'DECLARED' });
  });

  it('is forbidden to the officer of another region, of the province, to a registrar and to a reporter', async () => {
    const others = [
      await registry.token({ role: 'region-officer', region: '32.73' }),
      await registry.token({ role: 'region-officer', region: '32' }),
      await registry.token({ role: 'agency-reporter', agency: '32.72-bkpsdm' }),
      await registry.token({ role: 'ministry-analyst' }),
      registrar,
    ];
    for (const token of others) {
      const { data, errors } = await declare({ ...SUKABUMI, status: 'DISCUSSED', effectiveOn: '2026-05-21' }, token);
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    }
    const { errors } = await registry.ask(DECLARE, {
      input: { idempotencyKey: newKey(), ...SUKABUMI, status: 'DISCUSSED', effectiveOn: '2026-05-21' },
    });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is told every wrong field at once', async () => {
    const { data } = await declare({
      ...SUKABUMI,
      basis: 'nothing-1-2020',
      status: 'PILOT',
      effectiveOn: '2026-06-01',
      effectiveUntil: '2026-05-01',
      scheme: { daysPerWeek: 9 },
      sources: [{ url: 'https://example.go.id', kind: 'REGISTRY' }],
    });
    const places = data.declareAdoption.userErrors.map(
      (one: { code: string; path: string[] }) => `${one.code} ${one.path.join('.')}`,
    );
    expect(places.sort()).toEqual([
      'IMPOSSIBLE_DATE input.effectiveUntil',
      'INVALID_VALUE input.scheme.daysPerWeek',
      'INVALID_VALUE input.sources.0.kind',
      'UNKNOWN_REGULATION input.basis',
    ]);
  });

  it('answers the same to the same key, in another container too, and has one effect', async () => {
    const input = { idempotencyKey: newKey(), ...SUKABUMI, status: 'UNDER_STUDY', effectiveOn: '2026-05-25' };
    const first = await registry.ask(DECLARE, { input }, officer);
    expect(first.data.declareAdoption.userErrors).toEqual([]);
    registry.tick();
    const again = await registry.ask(DECLARE, { input }, officer, registry.anotherContainer());
    expect(again.data).toEqual(first.data);
    const other = await registry.ask(DECLARE, { input: { ...input, effectiveOn: '2026-05-26' } }, officer);
    expect(other.data.declareAdoption.userErrors).toEqual([
      expect.objectContaining({ __typename: 'IdempotencyConflict', path: ['input', 'idempotencyKey'] }),
    ]);
    const colleague = await registry.token({ role: 'region-officer', region: '32.72', subject: 'colleague' });
    const theirs = await registry.ask(DECLARE, { input: { ...input, effectiveOn: '2026-05-27' } }, colleague);
    expect(theirs.data.declareAdoption.userErrors).toEqual([]);
  });

  it('is refused with the version that is there when another was expected', async () => {
    const { data } = await declare({ ...SUKABUMI, status: 'DISCUSSED', effectiveOn: '2026-05-28', expectedVersion: 0 });
    const [error] = data.declareAdoption.userErrors;
    expect(error).toMatchObject({
      __typename: 'EditConflict',
      expectedVersion: 0,
      current: { id: expect.any(String) },
    });
    expect(error.actualVersion).toBeGreaterThan(0);
  });

  it('stands after those that were recorded before it, in one request as by a clock that is behind', async () => {
    const input = (status: string) => ({
      idempotencyKey: randomUUID(),
      regionCode: '32.72',
      basis: 'se-menpanrb-3-2026',
      status,
      effectiveOn: '2026-05-11',
    });
    const both = await registry.ask(
      `mutation ($a: DeclareAdoptionInput!, $b: DeclareAdoptionInput!) { a: declareAdoption(input: $a) { event { recordedAt } }
        b: declareAdoption(input: $b) { adoption { status } } }`,
      { a: input('DISCUSSED'), b: input('UNDER_STUDY') },
      officer,
    );
    expect(both.data.b.adoption.status).toBe('UNDER_STUDY');
    const now = both.data.a.event.recordedAt;
    registry.at(new Date(Date.parse(now) - 60_000).toISOString());
    const behind = await registry.ask(DECLARE, { input: input('DISCUSSED') }, officer).finally(() => registry.at(now));
    expect(behind.data.declareAdoption.adoption).toMatchObject({ status: 'DISCUSSED' });
  });

  it('made at the same moment as others loses none of them', async () => {
    const before = await registry.ask('{ region(code: "32.72") { adoption(basis: "local") { version } } }');
    const all = await Promise.all(
      [1, 2, 3].map((day) =>
        registry.ask(
          DECLARE,
          {
            input: {
              idempotencyKey: newKey(),
              ...SUKABUMI,
              basis: 'local',
              status: 'DISCUSSED',
              effectiveOn: `2026-05-0${day}`,
            },
          },
          officer,
          registry.anotherContainer(),
        ),
      ),
    );
    for (const one of all) expect(one.errors ?? one.data.declareAdoption.userErrors).toEqual([]);
    const after = await registry.ask('{ region(code: "32.72") { adoption(basis: "local") { version } } }');
    expect(after.data.region.adoption.version).toBe(before.data.region.adoption.version + 3);
  });

  it("by one of Jakarta's administrative units is refused, since its province adopts", async () => {
    const token = await registry.token({ role: 'region-officer', region: '31.71' });
    const { data } = await declare(
      { ...SUKABUMI, regionCode: '31.71', status: 'DISCUSSED', effectiveOn: '2026-05-20' },
      token,
    );
    expect(data.declareAdoption.userErrors).toEqual([
      expect.objectContaining({ code: 'NOT_SELF_GOVERNING', path: ['input', 'regionCode'] }),
    ]);
  });
});

describe('an observation', () => {
  it('of the same pilot is recorded with what was UNMET and what was UNKNOWN, apart', async () => {
    const scheme = { weekdays: ['WED', 'THU', 'FRI'] };
    const { data } = await observe({ ...PILOT, scheme, sources: SOURCES });
    expect(data.observeAdoption).toMatchObject({
      event: { status: 'PILOT', origin: 'OBSERVED' },
      adoption: { status: 'PILOT', since: '2026-06-01' },
      userErrors: [],
    });
    const by = (state: string) =>
      data.observeAdoption.event.shortfall
        .filter((one: { state: string }) => one.state === state)
        .map((one: { requirement: { code: string } }) => one.requirement.code)
        .sort();
    expect(by('UNMET')).toEqual(['max_days_per_week']);
    expect(by('UNKNOWN')).toEqual([
      'agencies_assessed',
      'juklak_in_force',
      'juknis_in_force',
      'local_instrument_issued',
      'study_completed',
    ]);
    expect(data.observeAdoption.adoption.shortfall).toEqual(data.observeAdoption.event.shortfall);
  });

  it('without a source, or with one that is no web address, is refused', async () => {
    const { data } = await observe({ ...PILOT, sources: [] });
    expect(data.observeAdoption.userErrors).toEqual([
      expect.objectContaining({ code: 'MISSING_VALUE', path: ['input', 'sources'] }),
    ]);
    const { errors } = await observe({ ...PILOT, sources: [{ url: 'ftp://example.org', kind: 'PRESS' }] });
    expect(errors?.[0]?.message).toContain('input.sources[0].url');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is forbidden to region officers', async () => {
    const { errors } = await observe({ ...PILOT, sources: SOURCES }, officer);
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it('is not seen by those who ask as of an earlier instant', async () => {
    registry.at('2026-06-02T00:00:00.000Z');
    const { data } = await observe({
      regionCode: '73.71',
      basis: 'local',
      status: 'SUSPENDED',
      effectiveOn: '2026-05-01',
      sources: SOURCES,
    });
    expect(data.observeAdoption.adoption.status).toBe('SUSPENDED');
    const query = `query ($asOf: AsOf) { region(code: "73.71") { adoption(basis: "local", asOf: $asOf) { status history { totalCount } } } }`;
    const earlier = await registry.ask(query, { asOf: { recordedAt: '2026-06-02T00:00:00.000Z' } });
    const now = await registry.ask(query);
    expect(now.data.region.adoption.status).toBe('SUSPENDED');
    expect(earlier.data.region.adoption.status).toBe('ENDED');
    expect(earlier.data.region.adoption.history.totalCount).toBe(now.data.region.adoption.history.totalCount - 1);
  });
});
