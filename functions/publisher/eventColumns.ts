import type { AdoptionEvent } from '#domain/adoption.ts';
import { regulationOfBasis } from '#domain/adoptionView.ts';
import type { Region } from '#domain/region.ts';
import { type Column, column } from './column.ts';
import { compact, verificationOf } from './lawColumns.ts';

/**
 * Columns of adoption events: those of `data/adoption_events.csv` first. `superseded` holds the identities of events that others took the
 * place of. Who signed a local instrument is left out: a file that never changes is no place for a person's name.
 */
export const eventColumns = (
  regions: ReadonlyMap<string, Region>,
  superseded: ReadonlySet<string>,
): readonly Column<AdoptionEvent>[] => [
  column('region_code', ({ regionCode }) => regionCode),
  column('region_name', ({ regionCode }) => regions.get(regionCode)?.name ?? null),
  column('regulation_id', ({ basis }) => regulationOfBasis(basis)),
  column('status', ({ status }) => status),
  column('effective_on', ({ effectiveOn }) => effectiveOn),
  column('effective_until', ({ effectiveUntil }) => effectiveUntil),
  column('reported_on', ({ reportedOn }) => reportedOn),
  column('local_instrument', ({ localInstrument }) => localInstrument?.name ?? null),
  column('weekdays', ({ scheme }) => scheme?.weekdays ?? []),
  column('max_share_percent', ({ scheme }) => scheme?.maxSharePercent ?? null),
  column('excluded_services', ({ scheme }) => scheme?.excludedServices ?? null),
  column('reason', ({ reason }) => reason),
  column('source_url', ({ sources }) => sources[0]?.url ?? null),
  column('verification', ({ sources: [first] }) => (first === undefined ? null : verificationOf(first))),
  // An address holds no space; it may hold a semicolon.
  column('further_sources', ({ sources }) => sources.slice(1).flatMap(({ url }) => url ?? []), ' '),
  column('event_id', ({ id }) => id),
  column('region_code_compact', ({ regionCode }) => compact(regionCode)),
  column('days_per_week', ({ scheme }) => scheme?.daysPerWeek ?? null),
  column('local_instrument_number', ({ localInstrument }) => localInstrument?.number ?? null),
  column('local_instrument_issued_on', ({ localInstrument }) => localInstrument?.issuedOn ?? null),
  column('origin', ({ origin }) => origin),
  column('recorded_at', ({ recordedAt }) => recordedAt),
  column('supersedes', ({ supersedes }) => supersedes),
  column('superseded', ({ id }) => superseded.has(id)),
  column('correction_reason', ({ correctionReason }) => correctionReason),
];
