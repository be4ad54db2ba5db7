import { assessmentsOn, compareAssessments, isEligible } from '../assessment.ts';
import { met, ownRecord, type RequirementRule, unknown, unmet } from './facts.ts';

/**
 * Met while at least the number named of agencies are ELIGIBLE or PARTLY on the day; since the last of the first that many began.
 * Unmet when agencies were assessed, but too few are eligible. Unknown while none was assessed.
 */
export const agenciesAssessed: RequirementRule = (requirement, { assessments, on }) => {
  const least = Number(requirement.parameters[0] ?? '1');
  const holding = [...assessmentsOn(assessments, on).values()].sort(compareAssessments);
  const eligible = holding.filter(isEligible);
  const deciding = eligible[least - 1];
  if (deciding !== undefined) {
    return met(
      deciding.effectiveFrom,
      eligible.map((one) => ownRecord(`${one.agencyKey}: ${one.eligibility}`)),
    );
  }
  if (holding.length === 0) {
    return unknown(
      [],
      `Nilai kelayakan perangkat daerah; paling sedikit ${least} harus layak.`,
      `Assess the region's agencies; at least ${least} must be eligible.`,
    );
  }
  return unmet(
    null,
    holding.map((one) => ownRecord(`${one.agencyKey}: ${one.eligibility}`)),
    `${eligible.length} perangkat daerah layak; nilai lagi sampai paling sedikit ${least} layak.`,
    `${eligible.length} agencies are eligible; assess more until at least ${least} are.`,
  );
};
