import { type RequirementRule, unknown } from './facts.ts';

/** Unknown as long as the registry keeps no assessments: no record can show that an agency was found eligible. */
export const agenciesAssessed: RequirementRule = (requirement) => {
  const least = requirement.parameters[0] ?? '1';
  return unknown(
    [],
    `Nilai kelayakan perangkat daerah; paling sedikit ${least} harus layak.`,
    `Assess the region's agencies; at least ${least} must be eligible.`,
  );
};
