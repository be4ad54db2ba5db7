import { type Day, dayBefore, earlierEnd, laterEnd, type Weekday } from './day.ts';
import type { Source } from './source.ts';
import type { Versioned } from './versioned.ts';

/** Whom a regulation binds. */
export const REGULATION_LEVELS = ['NATIONAL', 'PROVINCE', 'REGENCY', 'CITY'] as const;
export type RegulationLevel = (typeof REGULATION_LEVELS)[number];

/** A legal instrument, national or regional. Null means: not seen in a source. */
export interface Regulation extends Versioned {
  slug: string;
  level: RegulationLevel;
  regionCode: string | null;
  type: string;
  number: string;
  year: number | null;
  title: string | null;
  issuer: string | null;
  issuedOn: Day | null;
  effectiveFrom: Day | null;
  effectiveUntil: Day | null;
  maxDaysPerWeek: number | null;
  weekdays: Weekday[];
  locationFlexible: boolean | null;
  timeFlexible: boolean | null;
  summary: string | null;
  source: Source;
}

/** What one regulation does to another. */
export const RELATION_KINDS = ['AMENDS', 'REVOKES', 'REPLACES', 'IMPLEMENTS', 'EXTENDS'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** One regulation's relation to another, by slugs. */
export interface Relation extends Versioned {
  from: string;
  kind: RelationKind;
  to: string;
  source: Source;
}

/** The regulations and relations that a question about law looks at. */
export interface Law {
  regulations: ReadonlyMap<string, Regulation>;
  relations: readonly Relation[];
}

/** The first day in force: `effectiveFrom`, else the day of issue; null when neither was seen. */
export function firstDay(regulation: Regulation): Day | null {
  return regulation.effectiveFrom ?? regulation.issuedOn;
}

/**
 * The last day of a regulation in law; null when it has none.
 * Its own last day is moved on by instruments that EXTEND it (by theirs, in turn; one without an end lifts it) and cut to the
 * day before the first day of one that REVOKES or REPLACES it; one without a date cuts nothing. Rule: docs/domain.md, "Status".
 */
export function lastDay(slug: string, law: Law, seen: ReadonlySet<string> = new Set()): Day | null {
  const regulation = law.regulations.get(slug);
  if (regulation === undefined || seen.has(slug)) return null;
  const path = new Set(seen).add(slug);
  let last = regulation.effectiveUntil;
  for (const relation of law.relations) {
    if (relation.to !== slug || relation.kind !== 'EXTENDS') continue;
    if (path.has(relation.from) || !law.regulations.has(relation.from)) continue;
    last = laterEnd(last, lastDay(relation.from, law, path));
  }
  for (const relation of law.relations) {
    if (relation.to !== slug || (relation.kind !== 'REVOKES' && relation.kind !== 'REPLACES')) continue;
    const successor = law.regulations.get(relation.from);
    const start = successor === undefined ? null : firstDay(successor);
    if (start !== null) last = earlierEnd(last, dayBefore(start));
  }
  return last;
}

/** How a regulation stands on a day: UNDATED when its first day was not seen in a source. */
export type InForce =
  | { tag: 'IN_FORCE'; since: Day }
  | { tag: 'NOT_YET'; from: Day }
  | { tag: 'OVER'; lastDay: Day }
  | { tag: 'UNDATED' };

/** Whether a regulation is in force on a day, by its dates and relations. */
export function inForce(slug: string, on: Day, law: Law): InForce {
  const regulation = law.regulations.get(slug);
  if (regulation === undefined) return { tag: 'UNDATED' };
  const last = lastDay(slug, law);
  if (last !== null && on > last) return { tag: 'OVER', lastDay: last };
  const first = firstDay(regulation);
  if (first === null) return { tag: 'UNDATED' };
  return on < first ? { tag: 'NOT_YET', from: first } : { tag: 'IN_FORCE', since: first };
}
