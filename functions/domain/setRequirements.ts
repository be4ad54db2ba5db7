import { ADOPTION_ORDINALS, type AdoptionStatus } from './adoption.ts';
import { InputReader, notFound, type SourceGiven, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, type RecordName, type Refusal, refused } from './outcome.ts';
import type { Catalogue } from './reference.ts';
import { BASELINE, type Enforcement, type Requirement, type RequirementKind, requirementId } from './requirement.ts';
import { parametersFault } from './requirements/index.ts';

/** One requirement as the registrar gives it. */
export interface RequirementGiven {
  code: string;
  gates: AdoptionStatus;
  kind: RequirementKind;
  parameters?: readonly string[] | null | undefined;
  enforcement: Enforcement;
  clause: string;
  effectiveFrom?: string | null | undefined;
  effectiveUntil?: string | null | undefined;
  source: SourceGiven;
}

/** All requirements of a regulation, or the baseline when `regulationSlug` is null. */
export interface RequirementsGiven {
  regulationSlug: string | null;
  requirements: readonly RequirementGiven[];
  expectedVersion: number;
}

/** The requirements that a regulation sets itself, or the baseline's, with the version of the set: it grows with every write. */
export interface RequirementSet {
  regulationSlug: string;
  version: number;
  /** Those that are asked; withdrawn ones are left out. */
  requirements: Requirement[];
}

/** The set of a regulation, or of the baseline `*`. */
export function requirementSet(regulationSlug: string, catalogue: Catalogue): RequirementSet {
  const all = [...catalogue.requirements.values()].filter((one) => one.regulationSlug === regulationSlug);
  return {
    regulationSlug,
    version: all.reduce((sum, one) => sum + one.version, 0),
    requirements: all.filter((one) => !one.withdrawn),
  };
}

const CODE = /^[a-z][a-z0-9_]{0,63}$/;
const MOST = 40;

/**
 * Decides the requirements of a regulation: those that differ are written in a new version, those that are no longer named are
 * withdrawn; every version stays. Each cites its clause and source. Refused for every wrong field at once.
 */
export function decideRequirements(
  given: RequirementsGiven,
  catalogue: Catalogue,
  moment: Moment,
): Decision<Change & { kind: 'REQUIREMENTS' }> {
  const slug = given.regulationSlug ?? BASELINE;
  const before = requirementSet(slug, catalogue);
  const reader = new InputReader();
  if (given.requirements.length > MOST) {
    reader.refuse(
      'INVALID_VALUE',
      ['requirements'],
      `${given.requirements.length} are given; at most ${MOST} are allowed.`,
    );
  }
  const named = given.requirements
    .slice(0, MOST)
    .map((one, place) => read(reader, one, place, { slug, catalogue, moment }));
  for (const [place, { code }] of named.entries()) {
    if (named.findIndex((one) => one.code === code) < place) {
      reader.refuse('INVALID_VALUE', ['requirements', String(place), 'code'], `${code} is given twice.`);
    }
  }
  const refusals = [...ofNation(given.regulationSlug, catalogue), ...reader.refusals, ...conflict(given, before)];
  if (refusals.length > 0) return refused(...refusals);
  const kept = new Map(before.requirements.map((one) => [one.id, one]));
  const changed = named.filter((one) => !isSame(one, catalogue.requirements.get(one.id)));
  const ids = new Set(named.map((one) => one.id));
  const withdrawn = [...kept.values()]
    .filter((one) => !ids.has(one.id))
    .map((one) => ({ ...one, withdrawn: true, version: one.version + 1, recordedAt: moment.recordedAt, load: null }));
  const written = [...changed, ...withdrawn];
  const record: RequirementSet = {
    regulationSlug: slug,
    version:
      before.version +
      written.reduce((sum, one) => sum + one.version - (catalogue.requirements.get(one.id)?.version ?? 0), 0),
    requirements: named.map((one) => written.find(({ id }) => id === one.id) ?? kept.get(one.id) ?? one),
  };
  return { tag: 'accepted', change: { kind: 'REQUIREMENTS', record, written, before }, also: [] };
}

function read(
  reader: InputReader,
  given: RequirementGiven,
  place: number,
  { slug, catalogue, moment }: { slug: string; catalogue: Catalogue; moment: Moment },
): Requirement {
  const path = ['requirements', String(place)];
  const code = reader.code([...path, 'code'], given.code, CODE, 'a code of lower-case letters, digits and underscores');
  if (ADOPTION_ORDINALS[given.gates] === 0) {
    reader.refuse('INVALID_VALUE', [...path, 'gates'], `${given.gates} cannot be gated; DISCUSSED to IMPLEMENTED can.`);
  }
  const parameters = [...(given.parameters ?? [])];
  const fault = parametersFault(given.kind, parameters, catalogue.forms);
  if (fault !== null) reader.refuse('INVALID_VALUE', [...path, 'parameters'], `${fault}.`);
  const effectiveFrom = reader.day([...path, 'effectiveFrom'], given.effectiveFrom);
  const effectiveUntil = reader.day([...path, 'effectiveUntil'], given.effectiveUntil);
  reader.order([...path, 'effectiveUntil'], effectiveFrom, effectiveUntil);
  const id = requirementId(slug, code);
  return {
    id,
    regulationSlug: slug,
    code,
    gates: given.gates,
    kind: given.kind,
    parameters,
    enforcement: given.enforcement,
    clause: reader.text([...path, 'clause'], given.clause, 2, 200),
    effectiveFrom,
    effectiveUntil,
    source: reader.source([...path, 'source'], given.source),
    withdrawn: false,
    version: (catalogue.requirements.get(id)?.version ?? 0) + 1,
    recordedAt: moment.recordedAt,
    load: null,
  };
}

function isSame(given: Requirement, kept: Requirement | undefined): boolean {
  if (kept === undefined) return false;
  const content = ({ version: _version, recordedAt: _recordedAt, load: _load, ...rest }: Requirement) => rest;
  const ordered = (record: Requirement) =>
    JSON.stringify(Object.entries(content(record)).sort(([a], [b]) => (a < b ? -1 : 1)));
  return ordered(given) === ordered(kept);
}

function ofNation(slug: string | null, catalogue: Catalogue): Refusal[] {
  if (slug === null || catalogue.regulations.get(slug)?.level === 'NATIONAL') return [];
  return [notFound('UNKNOWN_REGULATION', ['regulationSlug'], `No national regulation has the slug ${slug}.`)];
}

function conflict({ expectedVersion }: RequirementsGiven, before: RequirementSet): Refusal[] {
  const { regulationSlug: slug, version } = before;
  const current: RecordName | null = slug === BASELINE ? null : { kind: 'REGULATION', slug };
  return versionConflict('the requirements', expectedVersion, version, current);
}
