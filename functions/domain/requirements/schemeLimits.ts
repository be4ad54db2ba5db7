import { schemeDays } from '../scheme.ts';
import { met, ownRecord, type RequirementRule, unknown, unmet } from './facts.ts';

const SCHEME = [ownRecord('Scheme')];

/** Met by a scheme of at most the number named of days a week; unknown without a scheme that tells. */
export const maxDaysPerWeek: RequirementRule = (requirement, { scheme, on }) => {
  const limit = Number(requirement.parameters[0]);
  const days = scheme === null ? null : schemeDays(scheme);
  const clause = requirement.clause ?? requirement.regulationSlug;
  if (days === null) {
    return unknown(
      [],
      `Sebutkan skema: paling banyak ${limit} hari per minggu.`,
      `Give the scheme: at most ${limit} days a week.`,
    );
  }
  if (days <= limit) return met(on, SCHEME);
  return unmet(
    on,
    SCHEME,
    `Kurangi dari ${days} menjadi paling banyak ${limit} hari per minggu (${clause}).`,
    `Reduce from ${days} to at most ${limit} days a week (${clause}).`,
  );
};

/** Met by a scheme whose weekdays are all among those named; unknown without a scheme that names weekdays. */
export const weekday: RequirementRule = (requirement, { scheme, on }) => {
  const allowed = requirement.parameters.join(', ');
  if (scheme === null || scheme.weekdays.length === 0) {
    return unknown([], `Sebutkan hari skema: ${allowed}.`, `Name the weekdays of the scheme: ${allowed}.`);
  }
  const other = scheme.weekdays.filter((day) => !requirement.parameters.includes(day));
  if (other.length === 0) return met(on, SCHEME);
  return unmet(on, SCHEME, `Ganti ${other.join(', ')} dengan ${allowed}.`, `Move ${other.join(', ')} to ${allowed}.`);
};

/** Met by a scheme whose ceiling of staff is at most the percentage named; unknown without one. */
export const maxShare: RequirementRule = (requirement, { scheme, on }) => {
  const limit = Number(requirement.parameters[0]);
  const share = scheme?.maxSharePercent ?? null;
  if (share === null) {
    return unknown(
      [],
      `Sebutkan batas pegawai: paling banyak ${limit} persen.`,
      `Give the ceiling of staff: at most ${limit} percent.`,
    );
  }
  if (share <= limit) return met(on, SCHEME);
  return unmet(
    on,
    SCHEME,
    `Kurangi batas pegawai dari ${share} menjadi paling banyak ${limit} persen.`,
    `Reduce the ceiling of staff from ${share} to at most ${limit} percent.`,
  );
};
