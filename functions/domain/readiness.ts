import { ADOPTION_ORDINALS, type AdoptionStatus, LOCAL_BASIS } from './adoption.ts';
import { compareText, type Day } from './day.ts';
import type { Catalogue } from './reference.ts';
import type { Regulation } from './regulation.ts';
import { BASELINE, type Requirement, type RequirementShortfall, type RequirementStatus } from './requirement.ts';
import type { ReadinessFacts } from './requirements/facts.ts';
import { REQUIREMENT_RULES } from './requirements/index.ts';
import { isWaived } from './waiver.ts';

/** Whether a region may reach a status, and how each requirement stands. */
export interface Readiness {
  ready: boolean;
  requirements: RequirementStatus[];
}

const SPEAKS_OF_REGULATION: ReadonlySet<string> = new Set(['REGULATION_IN_FORCE', 'GUIDELINE_IN_FORCE']);

/**
 * The requirements asked of a basis on a day: the regulation's own rows, and the registry's baseline where no own row of the
 * same kind and parameters replaces it. Basis `local` has the baseline without the kinds that speak of a regulation.
 */
export function requirementsOf(basis: string, on: Day, catalogue: Catalogue): Requirement[] {
  const asked = [...catalogue.requirements.values()].filter(
    (one) =>
      (one.effectiveFrom === null || one.effectiveFrom <= on) &&
      (one.effectiveUntil === null || on <= one.effectiveUntil),
  );
  return ordered(basis, asked);
}

function ordered(basis: string, all: readonly Requirement[]): Requirement[] {
  const asked = all.filter((one) => !one.withdrawn);
  const own = asked.filter((one) => one.regulationSlug === basis);
  const replaced = new Set(own.map(condition));
  const baseline = asked.filter(
    (one) =>
      one.regulationSlug === BASELINE &&
      !replaced.has(condition(one)) &&
      !(basis === LOCAL_BASIS && SPEAKS_OF_REGULATION.has(one.kind)),
  );
  return [...baseline, ...own].sort(
    (one, other) => ADOPTION_ORDINALS[one.gates] - ADOPTION_ORDINALS[other.gates] || compareText(one.id, other.id),
  );
}

/**
 * The requirements that a regulation sets, in every time: a national one's own rows with the baseline that none of them
 * replaces; none for a regional instrument, which is no basis.
 */
export function requirementsOfRegulation(regulation: Regulation, catalogue: Catalogue): Requirement[] {
  return regulation.level === 'NATIONAL' ? ordered(regulation.slug, [...catalogue.requirements.values()]) : [];
}

/** What makes two requirements the same: kind and parameters, whatever their order. */
export function condition(requirement: Requirement): string {
  return `${requirement.kind} ${[...requirement.parameters].sort().join(';')}`;
}

/**
 * How every requirement of statuses up to the target's ordinal stands for a region on a day, and whether it may go on:
 * every blocking one MET or waived. `declareAdoption` obeys this very answer. Rule: docs/domain.md, "Readiness".
 */
export function readiness(facts: ReadinessFacts, target: AdoptionStatus): Readiness {
  const requirements = requirementsOf(facts.basis, facts.on, facts.catalogue)
    .filter((one) => ADOPTION_ORDINALS[one.gates] <= ADOPTION_ORDINALS[target])
    .map((requirement) => ({
      requirement,
      waived: isWaived(facts.waivers, requirement.id, facts.on),
      ...REQUIREMENT_RULES[requirement.kind].decide(requirement, facts),
    }));
  return { ready: blocking(requirements).length === 0, requirements };
}

/** The blocking requirements that are neither met nor waived. */
export function blocking(requirements: readonly RequirementStatus[]): RequirementStatus[] {
  return requirements.filter((one) => one.requirement.enforcement === 'BLOCKING' && one.state !== 'MET' && !one.waived);
}

/** What an event keeps: every requirement, blocking or advisory, that was UNMET or UNKNOWN. */
export function shortfallOf(requirements: readonly RequirementStatus[]): RequirementShortfall[] {
  return requirements.flatMap(({ requirement, state, waived }) =>
    state === 'MET' ? [] : [{ requirementId: requirement.id, version: requirement.version, state, waived }],
  );
}
