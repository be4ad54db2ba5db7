import { compareText, type Day, dayAfter, laterEnd } from './day.ts';
import { firstDay, inForce, type Law, lastDay, type Regulation, type RelationKind } from './regulation.ts';

/** How a regulation stands in law on a day; exactly one of them. IN_FORCE and AMENDED are in force. */
export const REGULATION_STATES = ['UNDATED', 'NOT_YET', 'IN_FORCE', 'AMENDED', 'LAPSED', 'REVOKED'] as const;
export type RegulationState = (typeof REGULATION_STATES)[number];

/** The state of a regulation on a day, derived from its dates and relations, never stored. */
export interface RegulationStanding {
  state: RegulationState;
  /** Whether it is in force on the day: IN_FORCE and AMENDED. */
  inForce: boolean;
  /** The first day of the state; null for UNDATED and NOT_YET. */
  since: Day | null;
  /** What brought the state about, by first day, then slug: those that amended it, or revoked or replaced it; else none. */
  by: Regulation[];
}

/**
 * How a regulation stands on a day. Past its last day it is REVOKED where an instrument that revokes or replaces it set that day,
 * else LAPSED: it came to its own end, with what extended it. In force, it is AMENDED once an instrument that amends it began. One
 * that a revocation overtakes before its first day is NOT_YET until then. A related instrument without a first day does
 * nothing. Rule: docs/domain.md, "Status, exactly"; one not registered is UNDATED.
 */
export function regulationStatus(slug: string, on: Day, law: Law): RegulationStanding {
  const regulation = law.regulations.get(slug);
  if (regulation === undefined) return standing('UNDATED', null);
  const last = lastDay(slug, law);
  if (last !== null && on > last) {
    const since = dayAfter(last);
    const ending = begunBy(slug, on, ['REVOKES', 'REPLACES'], law);
    return ending.some((one) => firstDay(one) === since)
      ? standing('REVOKED', since, ending)
      : standing('LAPSED', since);
  }
  const first = firstDay(regulation);
  if (first === null) return standing('UNDATED', null);
  if (inForce(slug, on, law).tag !== 'IN_FORCE') return standing('NOT_YET', null);
  const amending = begunBy(slug, on, ['AMENDS'], law).filter((one) => isReal(one, law));
  const amended = amending[0] === undefined ? null : firstDay(amending[0]);
  if (amended === null) return standing('IN_FORCE', first);
  return standing('AMENDED', laterEnd(amended, first), amending);
}

function standing(state: RegulationState, since: Day | null, by: Regulation[] = []): RegulationStanding {
  return { state, inForce: state === 'IN_FORCE' || state === 'AMENDED', since, by };
}

/** Those that are related in one of these ways and began by the day, by first day, then slug. */
function begunBy(slug: string, on: Day, kinds: readonly RelationKind[], law: Law): Regulation[] {
  const acting = new Map<string, Regulation>();
  for (const { from, kind, to } of law.relations) {
    const other = law.regulations.get(from);
    if (to !== slug || from === slug || other === undefined || !kinds.includes(kind)) continue;
    const first = firstDay(other);
    if (first !== null && first <= on) acting.set(from, other);
  }
  return [...acting.values()].sort(
    (one, other) => compareText(firstDay(one) ?? '', firstDay(other) ?? '') || compareText(one.slug, other.slug),
  );
}

/** Whether it ever came into force: one that was revoked before its first day changed nothing. */
function isReal(regulation: Regulation, law: Law): boolean {
  const first = firstDay(regulation);
  const last = lastDay(regulation.slug, law);
  return first !== null && (last === null || last >= first);
}
