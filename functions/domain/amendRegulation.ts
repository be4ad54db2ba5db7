import type { Weekday } from './day.ts';
import { InputReader, invalid, notFound, type SourceGiven, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import type { Catalogue } from './reference.ts';
import type { Regulation } from './regulation.ts';
import { type DocumentMetadataGiven, type RegulationFieldsGiven, readRegulationFields } from './regulationInput.ts';
import { datesFault } from './relationRules.ts';

/** What changes of a regulation: a field that is left out (undefined) stays as it is; null says that it was not seen in a source. */
export interface AmendmentGiven {
  slug: string;
  /** The version that the caller read. */
  expectedVersion: number;
  type?: string | null | undefined;
  number?: string | null | undefined;
  year?: number | null | undefined;
  title?: string | null | undefined;
  issuer?: string | null | undefined;
  issuedOn?: string | null | undefined;
  effectiveFrom?: string | null | undefined;
  effectiveUntil?: string | null | undefined;
  maxDaysPerWeek?: number | null | undefined;
  weekdays?: readonly Weekday[] | null | undefined;
  locationFlexible?: boolean | null | undefined;
  timeFlexible?: boolean | null | undefined;
  summary?: string | null | undefined;
  metadata?: DocumentMetadataGiven | null | undefined;
  source: SourceGiven;
}

/**
 * Decides a new version of a regulation beside the old ones: a correction of what the registry knows, by the rules of registration;
 * slug, level and region never change. Refused for every wrong field at once, for another version than expected, and where the
 * first day would no longer fit a relation that it fitted before.
 */
export function decideAmendment(
  given: AmendmentGiven,
  catalogue: Catalogue,
  moment: Moment,
): Decision<Change & { kind: 'REGULATION' }> {
  const before = catalogue.regulations.get(given.slug);
  if (before === undefined) {
    return refused(notFound('UNKNOWN_REGULATION', ['slug'], `No regulation has the slug ${given.slug}.`));
  }
  const reader = new InputReader();
  for (const field of ['type', 'number'] as const) {
    if (given[field] === null) reader.refuse('MISSING_VALUE', [field], `A regulation always has a ${field}.`);
  }
  const record: Regulation = {
    slug: before.slug,
    level: before.level,
    regionCode: before.regionCode,
    ...readRegulationFields(reader, merged(before, given), moment.today),
    version: before.version + 1,
    recordedAt: moment.recordedAt,
    load: null,
  };
  const refusals = [
    ...reader.refusals,
    ...versionConflict(before.slug, given.expectedVersion, before.version, { kind: 'REGULATION', slug: before.slug }),
    ...misfits(record, before, catalogue),
  ];
  if (refusals.length > 0) return refused(...refusals);
  return { tag: 'accepted', change: { kind: 'REGULATION', record, before }, also: [] };
}

function merged(before: Regulation, given: AmendmentGiven): RegulationFieldsGiven {
  const or = <T>(told: T | undefined, kept: T): T => (told === undefined ? kept : told);
  return {
    type: given.type ?? before.type,
    number: given.number ?? before.number,
    year: or(given.year, before.year),
    title: or(given.title, before.title),
    issuer: or(given.issuer, before.issuer),
    issuedOn: or(given.issuedOn, before.issuedOn),
    effectiveFrom: or(given.effectiveFrom, before.effectiveFrom),
    effectiveUntil: or(given.effectiveUntil, before.effectiveUntil),
    maxDaysPerWeek: or(given.maxDaysPerWeek, before.maxDaysPerWeek),
    weekdays: or<readonly Weekday[] | null>(given.weekdays, before.weekdays),
    locationFlexible: or(given.locationFlexible, before.locationFlexible),
    timeFlexible: or(given.timeFlexible, before.timeFlexible),
    summary: or(given.summary, before.summary),
    metadata: or<DocumentMetadataGiven | null>(given.metadata, before.metadata),
    source: given.source,
  };
}

function misfits(record: Regulation, before: Regulation, { relations, regulations }: Catalogue): Refusal[] {
  const field = record.effectiveFrom === null ? 'issuedOn' : 'effectiveFrom';
  const at = (slug: string, own: Regulation) => (slug === own.slug ? own : regulations.get(slug));
  return relations.flatMap(({ from, kind, to }) => {
    if (from !== record.slug && to !== record.slug) return [];
    const fault = (own: Regulation) => {
      const [acting, acted] = [at(from, own), at(to, own)];
      return acting === undefined || acted === undefined ? null : datesFault(acting, kind, acted);
    };
    const message = fault(record);
    return message === null || fault(before) !== null ? [] : [invalid('IMPOSSIBLE_DATE', [field], message)];
  });
}
