import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { buildSchema, coerceInputValue, type GraphQLInputType, isInputType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DECLARE, DISPUTE, OBSERVE, SUPERSEDE } from '#portal/office/form/adoptionFields.ts';
import {
  type FieldSpec,
  inputOf,
  isAsked,
  isShown,
  picked,
  problemsOf,
  type Typed,
} from '#portal/office/form/field.ts';
import { ASSESS_AGENCY, COMPLETE_STUDY, PLAN_STUDY, REGISTER_AGENCY } from '#portal/office/form/regionFields.ts';
import { GRANT_WAIVER, IMPACT, PUBLISH_GUIDELINE } from '#portal/office/form/registrarFields.ts';
import { AGENCY_TYPES } from '#portal/words/agencyTypes.ts';

const SCHEMA = buildSchema(readFileSync(`schema/releases/${latest()}`, 'utf8'), { assumeValidSDL: true });
function latest(): string {
  return (
    readdirSync('schema/releases')
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .at(-1) ?? ''
  );
}

const REGIONS = [
  { value: '32.02', label: '32.02 Kabupaten Sukabumi' },
  { value: '32.72', label: '32.72 Kota Sukabumi' },
  { value: '11', label: '11 Aceh' },
];
const LISTS = { regionCode: REGIONS, basis: [{ value: 'local', label: 'Prakarsa daerah' }] };
const SAMPLES: Readonly<Record<FieldSpec['kind'], string>> = {
  line: 'teks',
  lines: 'beberapa baris',
  words: '1 2',
  url: 'https://contoh.go.id/a',
  whole: '2',
  day: '2026-11-01',
  one: 'satu',
  many: 'MON FRI',
  pick: '32.72',
  source: '',
  sources: '',
};

/** Every field of a form filled in that these choices ask for. */
function filled(fields: readonly FieldSpec[], chosen: Typed): Typed {
  const typed: Record<string, string> = { ...chosen };
  for (const field of fields.filter(({ name }) => typed[name] === undefined)) {
    if (!isAsked(field, typed)) continue;
    if (field.kind === 'source') Object.assign(typed, source(field.name));
    else if (field.kind === 'sources') {
      Object.assign(typed, source(`${field.name}.0`), source(`${field.name}.1`), { [`${field.name}.count`]: '2' });
    } else typed[field.name] = Object.keys(field.choices ?? {})[0] ?? SAMPLES[field.kind];
  }
  return typed;
}
const source = (at: string): Typed => ({ [`${at}.url`]: 'https://contoh.go.id/a', [`${at}.kind`]: 'OFFICIAL' });

describe('a form of the office', () => {
  it.each([
    ['DeclareAdoptionInput', DECLARE, { status: 'PILOT' }, { regionCode: '32.72' }],
    ['DeclareAdoptionInput', DECLARE, { status: 'DECLINED' }, { regionCode: '32.72' }],
    ['ObserveAdoptionInput', OBSERVE, { kind: 'STATUS', status: 'IMPLEMENTED' }, {}],
    ['ObserveAdoptionInput', OBSERVE, { kind: 'EVALUATED' }, {}],
    ['SupersedeAdoptionEventInput', SUPERSEDE, { instead: 'NOTHING' }, { eventId: 'e' }],
    ['SupersedeAdoptionEventInput', SUPERSEDE, { instead: 'OTHER', 'observation.status': 'PILOT' }, { eventId: 'e' }],
    ['DisputeObservationInput', DISPUTE, {}, { eventId: 'e' }],
    ['PlanStudyInput', PLAN_STUDY, {}, { regionCode: '32.72' }],
    ['CompleteStudyInput', COMPLETE_STUDY, {}, { studyId: 's', expectedVersion: 1 }],
    ['RegisterAgencyInput', REGISTER_AGENCY, {}, { regionCode: '32.72' }],
    ['AssessAgencyInput', ASSESS_AGENCY, {}, { agency: 'a' }],
    ['PublishGuidelineInput', PUBLISH_GUIDELINE, {}, {}],
    ['GrantWaiverInput', GRANT_WAIVER, {}, {}],
  ] as const)('makes what the schema takes as %s', (name, fields, chosen, beside) => {
    const typed = filled(fields, chosen);
    const input = { idempotencyKey: 'kunci-123', ...beside, ...inputOf(fields, typed, LISTS, 'id') };
    expect(problemsOf(fields, typed, LISTS, 'id')).toEqual([]);
    expect(faults(name, input)).toEqual([]);
  });

  it.each(['guidelineLapses', 'regulationRevoked', 'requirementAdded', 'requirementTightened'])(
    'asks of a change of law exactly what the schema takes: %s',
    (changeKind) => {
      const typed = filled(IMPACT, { changeKind });
      const { change } = inputOf(IMPACT, typed, {}, 'id') as { change: object };
      expect(Object.keys(change)).toEqual([changeKind]);
      expect(faults('RegulationChangeInput', change)).toEqual([]);
    },
  );

  it('asks only for what the status needs, and sends nothing that is hidden', () => {
    const shown = (status: string): string[] =>
      DECLARE.filter((field) => isShown(field, { status })).map(({ name }) => name);
    expect(shown('')).toEqual(['basis', 'status']);
    expect(shown('DISCUSSED')).toEqual(['basis', 'status', 'effectiveOn', 'reason', 'sources']);
    expect(shown('DECREED')).toContain('localInstrument.number');
    expect(shown('PILOT')).toContain('scheme.daysPerWeek');
    const typed = { basis: 'local', status: 'DISCUSSED', effectiveOn: '2026-11-01', 'scheme.daysPerWeek': '2' };
    expect(inputOf(DECLARE, typed, LISTS, 'id')).toEqual({
      basis: 'local',
      status: 'DISCUSSED',
      effectiveOn: '2026-11-01',
    });
  });

  it('tells what is missing beside its field, in the words of the page', () => {
    const told = problemsOf(DECLARE, { basis: 'local', status: 'SUSPENDED' }, LISTS, 'id');
    expect(told.map(({ path }) => path.join('.'))).toEqual(['input.effectiveOn', 'input.reason']);
    expect(told[0]?.message).toBe('Mulai berlaku: wajib diisi.');
    const [study] = problemsOf(COMPLETE_STUDY, filled(COMPLETE_STUDY, { 'findings.1.text': '' }), {}, 'en');
    expect(study?.path.join('.')).toBe('input.findings.1.text');
  });

  it('tells of a number that is none and of a region that is in no list', () => {
    const typed = { ...filled(DECLARE, { status: 'PILOT' }), 'scheme.daysPerWeek': 'dua' };
    expect(problemsOf(DECLARE, typed, LISTS, 'en').map(({ path }) => path.at(-1))).toEqual(['daysPerWeek']);
    const region = problemsOf(GRANT_WAIVER, filled(GRANT_WAIVER, { regionCode: 'Sukabumi' }), LISTS, 'en');
    expect(region.map(({ path }) => path.at(-1))).toEqual(['regionCode']);
  });

  it('finds a region by code, by whole label or by a name that only one has', () => {
    expect(picked('32.72', REGIONS)).toBe('32.72');
    expect(picked(' 32.02 kabupaten sukabumi', REGIONS)).toBe('32.02');
    expect(picked('Aceh', REGIONS)).toBe('11');
    expect(picked('Sukabumi', REGIONS)).toBeNull();
    expect(picked('', REGIONS)).toBeNull();
  });

  it('sends each dimension of a study once, with its evidence', () => {
    const { findings } = inputOf(COMPLETE_STUDY, filled(COMPLETE_STUDY, {}), {}, 'id') as {
      findings: { dimension: string; evidence: object[] }[];
    };
    expect(findings.map(({ dimension }) => dimension)).toEqual(['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS']);
    expect(findings.map(({ evidence }) => evidence.length)).toEqual([2, 2, 2]);
  });

  it('keeps an empty source between two others in its place, so that the registry tells of that one', () => {
    const typed = { ...source('sources.0'), ...source('sources.2'), 'sources.count': '4' };
    const { sources } = inputOf(DISPUTE, { ...typed, statement: 'x' }, {}, 'id') as { sources: { url: string }[] };
    expect(sources.map(({ url }) => url)).toEqual(['https://contoh.go.id/a', '', 'https://contoh.go.id/a']);
  });

  it('knows the types of offices that the reference data have', () => {
    const rows: { code: string; name_id: string; name_en: string }[] = parse(
      readFileSync('data/agency_types.csv', 'utf8'),
      { columns: true },
    );
    const known = rows.map(({ code, name_id, name_en }) => [code, { id: name_id, en: name_en }]);
    expect(AGENCY_TYPES).toEqual(Object.fromEntries(known));
  });
});

/** What the schema finds wrong with an input: values of its own kinds, such as days, are not looked into. */
function faults(name: string, input: object): string[] {
  const type = SCHEMA.getType(name);
  if (!isInputType(type)) throw new Error(`${name} is no input.`);
  const found: string[] = [];

  coerceInputValue(input, type as GraphQLInputType, (path, _, { message }) =>
    found.push(`${path.join('.')}: ${message}`),
  );
  return found.filter((text) => !text.includes('"satu"'));
}
