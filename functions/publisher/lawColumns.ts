import type { Guideline } from '#domain/guideline.ts';
import type { Catalogue } from '#domain/reference.ts';
import type { Region } from '#domain/region.ts';
import type { DocumentMetadata, Regulation, Relation } from '#domain/regulation.ts';
import type { Requirement } from '#domain/requirement.ts';
import type { Source } from '#domain/source.ts';
import type { Versioned } from '#domain/versioned.ts';
import { type Column, column } from './column.ts';

// The columns of data/*.csv come first, in their order and by their names; what the registry knows beyond them follows.

/** A code that survives a spreadsheet: without its dot nothing takes it for a number with decimals. */
export const compact = (code: string | null): string | null => code?.replace('.', '') ?? null;

/** The kind of a source in the word that `data/README.md` explains. */
export const verificationOf = ({ kind }: Source): string => kind.toLowerCase();

const sourced = <T extends { source: Source }>(address = 'source_url'): Column<T>[] => [
  column(address, ({ source }) => source.url),
  column('verification', ({ source }) => verificationOf(source)),
  column('source_title', ({ source }) => source.title),
];
const versioned = <T extends Versioned>(): Column<T>[] => [
  column('version', ({ version }) => version),
  column('recorded_at', ({ recordedAt }) => recordedAt),
];

export const regionColumns: readonly Column<Region>[] = [
  column('code', ({ code }) => code),
  column('name', ({ name }) => name),
  column('level', ({ level }) => level),
  column('parent_code', ({ parentCode }) => parentCode),
  column('code_compact', ({ code }) => compact(code)),
  column('self_governing', ({ selfGoverning }) => selfGoverning),
  column('tile_column', ({ tile }) => tile?.column ?? null),
  column('tile_row', ({ tile }) => tile?.row ?? null),
];

const metadata = (name: string, of: (metadata: DocumentMetadata) => string | null): Column<Regulation> =>
  column(name, (regulation) => (regulation.metadata === null ? null : of(regulation.metadata)));

/** Columns of regulations; the last day in law follows from relations, so it takes the catalogue. */
export const regulationColumns = ({ lastDay }: Catalogue): readonly Column<Regulation>[] => [
  column('id', ({ slug }) => slug),
  column('level', ({ level }) => level),
  column('region_code', ({ regionCode }) => regionCode),
  column('type', ({ type }) => type),
  column('number', ({ number }) => number),
  column('year', ({ year }) => year),
  column('title', ({ title }) => title),
  column('issuer', ({ issuer }) => issuer),
  column('issued_on', ({ issuedOn }) => issuedOn),
  column('effective_from', ({ effectiveFrom }) => effectiveFrom),
  column('effective_until', ({ effectiveUntil }) => effectiveUntil),
  column('max_location_flexible_days_per_week', ({ maxDaysPerWeek }) => maxDaysPerWeek),
  column('weekday', ({ weekdays }) => weekdays),
  column('location_flexible', ({ locationFlexible }) => locationFlexible),
  column('time_flexible', ({ timeFlexible }) => timeFlexible),
  column('summary', ({ summary }) => summary),
  ...sourced<Regulation>(),
  column('region_code_compact', ({ regionCode }) => compact(regionCode)),
  column('last_day', ({ slug }) => lastDay(slug)),
  metadata('place', ({ place }) => place),
  metadata('promulgated_on', ({ promulgatedOn }) => promulgatedOn),
  metadata('gazette', ({ gazette }) => gazette),
  metadata('subject', ({ subject }) => subject),
  metadata('location', ({ location }) => location),
  metadata('legal_field', ({ legalField }) => legalField),
  metadata('attachment', ({ attachment }) => attachment),
  metadata('file_url', ({ fileUrl }) => fileUrl),
  ...versioned<Regulation>(),
];

export const relationColumns: readonly Column<Relation>[] = [
  column('from_id', ({ from }) => from),
  column('relation', ({ kind }) => kind),
  column('to_id', ({ to }) => to),
  ...sourced<Relation>(),
  ...versioned<Relation>(),
];

export const guidelineColumns: readonly Column<Guideline>[] = [
  column('regulation_id', ({ regulationSlug }) => regulationSlug),
  column('kind', ({ kind }) => kind),
  column('title', ({ title }) => title),
  column('issued_on', ({ issuedOn }) => issuedOn),
  column('issuer', ({ issuer }) => issuer),
  ...sourced<Guideline>(),
  column('effective_from', ({ effectiveFrom }) => effectiveFrom),
  column('effective_until', ({ effectiveUntil }) => effectiveUntil),
  column('document_url', ({ document }) => document?.url ?? null),
  column('document_sha256', ({ document }) => document?.sha256 ?? null),
  column('document_bytes', ({ document }) => document?.bytes ?? null),
  column('document_media_type', ({ document }) => document?.mediaType ?? null),
  ...versioned<Guideline>(),
];

export const requirementColumns: readonly Column<Requirement>[] = [
  column('regulation_id', ({ regulationSlug }) => regulationSlug),
  column('code', ({ code }) => code),
  column('gates_status', ({ gates }) => gates),
  column('kind', ({ kind }) => kind),
  column('parameters', ({ parameters }) => parameters),
  column('enforcement', ({ enforcement }) => enforcement),
  column('clause', ({ clause }) => clause),
  column('effective_from', ({ effectiveFrom }) => effectiveFrom),
  column('effective_until', ({ effectiveUntil }) => effectiveUntil),
  ...sourced<Requirement>('basis_url'),
  ...versioned<Requirement>(),
];
