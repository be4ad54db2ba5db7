import { compareText, type Day } from './day.ts';
import { inForce, type Law, type Regulation, type RegulationLevel } from './regulation.ts';
import { type RegulationState, regulationStatus } from './regulationStatus.ts';

/** Which regulations; all conditions that are given must hold. */
export interface RegulationSelection {
  level?: RegulationLevel | null | undefined;
  regionCode?: string | null | undefined;
  type?: string | null | undefined;
  year?: number | null | undefined;
  inForceOn?: Day | null | undefined;
  state?: { is: RegulationState; on: Day } | null | undefined;
}

export type RegulationOrderField = 'SLUG' | 'ISSUED_ON' | 'EFFECTIVE_FROM';

/** The regulations selected, in the order asked; ties are broken by slug, and what has no day comes first when ascending. */
export function selectRegulations(
  { level, regionCode, type, year, inForceOn, state }: RegulationSelection,
  order: { field: RegulationOrderField; direction: 'ASC' | 'DESC' },
  law: Law,
): Regulation[] {
  const sign = order.direction === 'ASC' ? 1 : -1;
  return [...law.regulations.values()]
    .filter(
      (one) =>
        (level ?? one.level) === one.level &&
        (regionCode ?? one.regionCode) === one.regionCode &&
        (type ?? one.type) === one.type &&
        (year ?? one.year) === one.year &&
        (inForceOn === null || inForceOn === undefined || inForce(one.slug, inForceOn, law).tag === 'IN_FORCE') &&
        (state === null || state === undefined || regulationStatus(one.slug, state.on, law).state === state.is),
    )
    .sort(
      (one, other) =>
        sign *
        (compareText(orderKey(one, order.field), orderKey(other, order.field)) || compareText(one.slug, other.slug)),
    );
}

function orderKey(regulation: Regulation, field: RegulationOrderField): string {
  switch (field) {
    case 'SLUG':
      return regulation.slug;
    case 'ISSUED_ON':
      return regulation.issuedOn ?? '';
    case 'EFFECTIVE_FROM':
      return regulation.effectiveFrom ?? '';
  }
}
