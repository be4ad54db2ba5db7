import { met, ownRecord, type RequirementRule, unknown } from './facts.ts';

/** Met by a verified report of the form named, of any agency of the region, for a period that ended before the day. */
export const baselineReported: RequirementRule = (requirement, { baselines, on }) => {
  const formId = requirement.parameters[0] ?? '';
  const baseline = baselines.find((one) => one.formId === formId && one.lastDay < on);
  if (baseline) return met(baseline.lastDay, [ownRecord(`${formId} ${baseline.period} ${baseline.agencyKey}`)]);
  return unknown(
    [],
    `Serahkan laporan ${formId} untuk periode sebelum penerapan, dan minta diverifikasi.`,
    `Submit a ${formId} report for a period before the adoption, and have it verified.`,
  );
};
