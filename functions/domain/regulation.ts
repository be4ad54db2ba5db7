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
  /** Null: nothing of it was seen. */
  metadata: DocumentMetadata | null;
  source: Source;
}

/**
 * What the national network of legal documentation (JDIHN) asks of a document beyond what the registry needs itself.
 * Null means: not seen in a source.
 */
export interface DocumentMetadata {
  /** Where it was issued (tempat penetapan). */
  place: string | null;
  /** The day it was promulgated (tanggal pengundangan). */
  promulgatedOn: Day | null;
  /** Where it was published (sumber): `BN 2025 (305)`. */
  gazette: string | null;
  /** Subject headings (subjek). */
  subject: string | null;
  /** Who holds the document (lokasi). */
  location: string | null;
  /** The field of law (bidang hukum). */
  legalField: string | null;
  /** Its attachments (lampiran). */
  attachment: string | null;
  /** The file of its text: http or https. */
  fileUrl: string | null;
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
  /** It was recorded in error and holds no longer; the version stays readable. */
  withdrawn: boolean;
}

/** The regulations and relations that a question about law looks at; relations that were withdrawn are left out. */
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
export function lastDay(slug: string, law: Law): Day | null {
  const extensions = extensionsOf(slug, law);
  const ends = new Map([...extensions].map(([one, { own, cut }]) => [one, earlierEnd(own, cut)]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const [one, { own, cut, extendedBy }] of extensions) {
      const extended = extendedBy.map((other) => ends.get(other) ?? null).reduce(laterEnd, own);
      const end = earlierEnd(extended, cut);
      moved ||= end !== ends.get(one);
      ends.set(one, end);
    }
  }
  return ends.get(slug) ?? null;
}

interface Extension {
  own: Day | null;
  /** The day before the first that REVOKES or REPLACES it; null when none does. */
  cut: Day | null;
  extendedBy: string[];
}

/** A regulation and all that extend it, directly or in turn; empty when it is not registered. */
function extensionsOf(slug: string, law: Law): Map<string, Extension> {
  const found = new Map<string, Extension>();
  const open = [slug];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const regulation = law.regulations.get(one);
    if (regulation === undefined || found.has(one)) continue;
    const others = law.relations.filter(({ from, to }) => to === one && from !== one && law.regulations.has(from));
    const extendedBy = others.filter(({ kind }) => kind === 'EXTENDS').map(({ from }) => from);
    const cut = others
      .filter(({ kind }) => kind === 'REVOKES' || kind === 'REPLACES')
      .map(({ from }) => dayBeforeFirst(law.regulations.get(from)))
      .reduce(earlierEnd, null);
    found.set(one, { own: regulation.effectiveUntil, cut, extendedBy });
    open.push(...extendedBy);
  }
  return found;
}

function dayBeforeFirst(regulation: Regulation | undefined): Day | null {
  const first = regulation === undefined ? null : firstDay(regulation);
  return first === null ? null : dayBefore(first);
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
  // Replaced before it began: it never is in force.
  if (last !== null && last < first) return { tag: 'OVER', lastDay: last };
  return on < first ? { tag: 'NOT_YET', from: first } : { tag: 'IN_FORCE', since: first };
}
