import { ADOPTION_ORDINALS, type AdoptionStatus } from './adoption.ts';
import { type Day, dayAfter, earlierEnd, type Instant } from './day.ts';
import { guidelineFirstDay } from './guideline.ts';
import { InputReader } from './input.ts';
import type { Refusal } from './outcome.ts';
import { type Catalogue, catalogueFrom, requirementVersion } from './reference.ts';
import { firstDay, type Regulation } from './regulation.ts';
import { BASELINE, type Enforcement, type Requirement, type RequirementKind, requirementId } from './requirement.ts';
import { parametersFault } from './requirements/index.ts';

/** A change of one regulation's law, as a client gives it; exactly one field is set. */
export interface LawChangeGiven {
  guidelineLapses?: { guidelineId: string; lastDay: string } | null | undefined;
  regulationRevoked?: { effectiveFrom: string } | null | undefined;
  requirementAdded?: RequirementAdded | null | undefined;
  requirementTightened?: RequirementTightened | null | undefined;
}

/** A requirement that the regulation would set besides those that it has. */
export interface RequirementAdded {
  code: string;
  gates: AdoptionStatus;
  kind: RequirementKind;
  /** Null: none. */
  parameters?: readonly string[] | null | undefined;
  /** Null: BLOCKING. */
  enforcement?: Enforcement | null | undefined;
  clause?: string | null | undefined;
  effectiveFrom?: string | null | undefined;
}

/** What a requirement would ask instead; a field that is left out stays as it is. */
export interface RequirementTightened {
  requirementId: string;
  gates?: AdoptionStatus | null | undefined;
  parameters?: readonly string[] | null | undefined;
  enforcement?: Enforcement | null | undefined;
}

/** The law as it would be, with the first day on which it differs; null: on every day. */
export interface ChangedLaw {
  catalogue: Catalogue;
  from: Day | null;
}

/** Why a change cannot be thought through, or the law with it. */
export type LawChange = { tag: 'refused'; refusals: Refusal[] } | ({ tag: 'changed' } & ChangedLaw);

/** No slug has a space, so that the instrument that would revoke never meets one that is kept. */
const REVOCATION = 'would revoke';

/**
 * The law with one change of one national regulation, as if the registry had learned of it at `recordedAt`. The catalogue that
 * is given stays as it is. Refused, with the place in the change, for a guideline or requirement of another regulation, for a
 * day on which nothing is left to end, and for what no requirement can ask.
 */
export function changeLaw(
  regulation: Regulation,
  given: LawChangeGiven,
  catalogue: Catalogue,
  recordedAt: Instant,
): LawChange {
  const reader = new InputReader();
  const written = { recordedAt, load: null };
  const changed = changeOf({ reader, regulation, catalogue, written }, given);
  if (changed === null && reader.refusals.length === 0) {
    reader.refuse('MISSING_VALUE', ['change'], 'One change is needed.');
  }
  if (changed === null || reader.refusals.length > 0) return { tag: 'refused', refusals: reader.refusals };
  return { tag: 'changed', ...changed };
}

interface Work {
  reader: InputReader;
  regulation: Regulation;
  catalogue: Catalogue;
  written: { recordedAt: Instant; load: null };
}

function changeOf(work: Work, given: LawChangeGiven): ChangedLaw | null {
  if (given.guidelineLapses) return lapse(work, given.guidelineLapses);
  if (given.regulationRevoked) return revocation(work, given.regulationRevoked.effectiveFrom);
  if (given.requirementAdded) return addition(work, given.requirementAdded);
  if (given.requirementTightened) return tightening(work, given.requirementTightened);
  return null;
}

function lapse(work: Work, given: { guidelineId: string; lastDay: string }): ChangedLaw | null {
  const { reader, regulation, catalogue, written } = work;
  const path = ['change', 'guidelineLapses'];
  const guideline = catalogue.guidelines.get(given.guidelineId);
  const place = [...path, 'guidelineId'];
  if (guideline === undefined) {
    reader.refuse('INVALID_VALUE', place, 'No guideline has this ID.');
    return null;
  }
  const first = guidelineFirstDay(guideline);
  if (guideline.regulationSlug !== regulation.slug) {
    reader.refuse('INVALID_VALUE', place, `The guideline belongs to ${guideline.regulationSlug}.`);
  } else if (first === null) {
    reader.refuse('INVALID_VALUE', place, 'The issue of the guideline was not seen: it is in force on no day.');
  }
  const { lastDay } = given;
  reader.day([...path, 'lastDay'], lastDay);
  reader.order([...path, 'lastDay'], first, lastDay);
  refuseAfter(
    work,
    [...path, 'lastDay'],
    lastDay,
    earlierEnd(guideline.effectiveUntil, catalogue.lastDay(regulation.slug)),
  );
  const lapsed = { ...guideline, ...written, effectiveUntil: lastDay, version: guideline.version + 1 };
  const guidelines = new Map(catalogue.guidelines).set(guideline.id, lapsed);
  return { catalogue: catalogueFrom({ ...catalogue, guidelines }), from: dayAfter(lastDay) };
}

/** The instrument that would revoke is a record like any other, so that the last day follows by the same rule. */
function revocation(work: Work, effectiveFrom: string): ChangedLaw {
  const { reader, regulation, catalogue, written } = work;
  const path = ['change', 'regulationRevoked', 'effectiveFrom'];
  reader.day(path, effectiveFrom);
  reader.order(path, firstDay(regulation), effectiveFrom);
  refuseAfter(work, path, effectiveFrom, catalogue.lastDay(regulation.slug));
  const days = { issuedOn: effectiveFrom, effectiveFrom, effectiveUntil: null };
  const revoking = { ...regulation, ...written, ...days, slug: REVOCATION, version: 1 };
  const { source } = regulation;
  const relation = {
    from: REVOCATION,
    kind: 'REVOKES',
    withdrawn: false,
    to: regulation.slug,
    source,
    version: 1,
    ...written,
  } as const;
  const regulations = new Map(catalogue.regulations).set(REVOCATION, revoking);
  const relations = [...catalogue.relations, relation];
  return { catalogue: catalogueFrom({ ...catalogue, regulations, relations }), from: effectiveFrom };
}

function addition(work: Work, given: RequirementAdded): ChangedLaw {
  const { reader, regulation, catalogue, written } = work;
  const path = ['change', 'requirementAdded'];
  const form = 'a code of lower-case letters, digits and underscores';
  const code = reader.code([...path, 'code'], given.code, /^[a-z][a-z0-9_]{0,63}$/, form);
  const id = requirementId(regulation.slug, code);
  const kept = catalogue.requirements.get(id);
  if (kept !== undefined && !kept.withdrawn) {
    reader.refuse('INVALID_VALUE', [...path, 'code'], `${regulation.slug} has a requirement ${code} already.`);
  }
  const requirement: Requirement = {
    id,
    regulationSlug: regulation.slug,
    code,
    gates: given.gates,
    kind: given.kind,
    parameters: [...(given.parameters ?? [])],
    enforcement: given.enforcement ?? 'BLOCKING',
    clause: reader.optionalText([...path, 'clause'], given.clause, 200),
    effectiveFrom: reader.day([...path, 'effectiveFrom'], given.effectiveFrom),
    effectiveUntil: null,
    source: { url: null, kind: 'UNVERIFIED', title: null },
    withdrawn: false,
    version: (kept?.version ?? 0) + 1,
    ...written,
  };
  return { catalogue: withRequirement(work, path, requirement), from: requirement.effectiveFrom };
}

function tightening(work: Work, given: RequirementTightened): ChangedLaw | null {
  const { reader, regulation, catalogue, written } = work;
  const path = ['change', 'requirementTightened'];
  const kept = catalogue.requirements.get(given.requirementId);
  if (kept === undefined || kept.withdrawn) {
    reader.refuse('INVALID_VALUE', [...path, 'requirementId'], 'No requirement that is asked has this ID.');
    return null;
  }
  if (kept.regulationSlug !== regulation.slug && kept.regulationSlug !== BASELINE) {
    reader.refuse('INVALID_VALUE', [...path, 'requirementId'], `The requirement belongs to ${kept.regulationSlug}.`);
  }
  const gates = given.gates ?? null;
  const parameters = given.parameters ?? null;
  const enforcement = given.enforcement ?? null;
  if (gates === null && parameters === null && enforcement === null) {
    reader.refuse('MISSING_VALUE', path, 'Give what would change: gates, parameters or enforcement.');
  }
  const requirement: Requirement = {
    ...kept,
    ...written,
    gates: gates ?? kept.gates,
    parameters: [...(parameters ?? kept.parameters)],
    enforcement: enforcement ?? kept.enforcement,
    version: kept.version + 1,
  };
  return { catalogue: withRequirement(work, path, requirement), from: kept.effectiveFrom };
}

function withRequirement({ reader, catalogue }: Work, path: string[], requirement: Requirement): Catalogue {
  const { gates, kind, parameters } = requirement;
  if (ADOPTION_ORDINALS[gates] === 0) {
    reader.refuse('INVALID_VALUE', [...path, 'gates'], `${gates} cannot be gated; DISCUSSED to IMPLEMENTED can.`);
  }
  const fault = parametersFault(kind, parameters, catalogue.forms);
  if (fault !== null) reader.refuse('INVALID_VALUE', [...path, 'parameters'], `${fault}.`);
  const requirements = new Map(catalogue.requirements).set(requirement.id, requirement);
  const version = requirementVersion(requirement.id, requirement.version);
  const requirementVersions = new Map(catalogue.requirementVersions).set(version, requirement);
  return catalogueFrom({ ...catalogue, requirements, requirementVersions });
}

/** Refuses an end that lies behind the one that the law sets already. */
function refuseAfter({ reader }: Work, path: string[], day: Day, end: Day | null): void {
  if (end !== null && day > end) reader.refuse('IMPOSSIBLE_DATE', path, `It ends on ${end} already, before ${day}.`);
}
