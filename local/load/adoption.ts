import { ADOPTION_STATUSES, type AdoptionEvent, type AdoptionStatus, LOCAL_BASIS } from '#domain/adoption.ts';
import { WEEKDAYS } from '#domain/day.ts';
import { day, integer, oneOf, optional, required, setOf, text, words } from './cells.ts';
import type { Problems } from './problems.ts';
import type { NamedRegions } from './region.ts';
import { type NamedRegulations, regulationFault } from './regulation.ts';
import { type Row, readSheet, type Sheet, tell, tellTwice, wholeRows } from './sheet.ts';
import { address, checkSources, SEEN, sourceOf, verification } from './source.ts';

const columns = {
  region_code: required(text(5)),
  region_name: required(text(100)),
  regulation_id: optional(text(80)),
  status: required(oneOf(...ADOPTION_STATUSES, 'EVALUATED')),
  effective_on: optional(day),
  effective_until: optional(day),
  reported_on: optional(day),
  local_instrument: optional(text(300)),
  weekdays: setOf(...WEEKDAYS),
  max_share_percent: optional(integer(0, 100)),
  excluded_services: optional(text(500)),
  reason: required(words(30, 1_000)),
  source_url: address,
  verification: required(verification(...SEEN)),
};
type EventRow = Row<typeof columns>;

/** An adoption event as the file tells it; its identity, shortfall and place in time come with the load. */
export type ObservedRow = Omit<
  AdoptionEvent,
  'id' | 'status' | 'recordedAt' | 'supersedes' | 'correctionReason' | 'shortfall' | 'load'
> & { status: AdoptionStatus | 'EVALUATED' };

/** Reads `adoption_events.csv`. */
export async function readAdoptionRows(
  dir: string,
  problems: Problems,
  regions: NamedRegions,
  regulations: NamedRegulations,
) {
  const sheet = await readSheet(dir, 'adoption_events.csv', columns, problems);
  tellTwice(problems, sheet, 'status', ({ cells, values }) => {
    const known = values.region_code !== undefined && values.status !== undefined && values.effective_on !== undefined;
    return known ? `${cells.region_code} ${cells.effective_on} ${cells.status}` : null;
  });
  checkSources(problems, sheet, 'source_url', 'verification');
  for (const row of sheet.rows) {
    checkRegion(problems, sheet, row, regions);
    checkDays(problems, sheet, row);
    const fault = regulationFault(row.values.regulation_id ?? undefined, regulations, true);
    if (fault !== null) tell(problems, sheet, row, 'regulation_id', fault);
  }
  return { records: (): ObservedRow[] => wholeRows(sheet).map(recordOf) };
}

function checkRegion(problems: Problems, sheet: Sheet<typeof columns>, row: EventRow, regions: NamedRegions): void {
  const { region_code, region_name } = row.values;
  if (region_code === undefined || regions === null) return;
  const region = regions.get(region_code);
  if (region === undefined) {
    tell(problems, sheet, row, 'region_code', 'no region has this code');
    return;
  }
  if (region_name !== undefined && region.name !== region_name) {
    tell(problems, sheet, row, 'region_name', `${region_code} is ${region.name}`);
  }
  if (region.selfGoverning === false) {
    tell(
      problems,
      sheet,
      row,
      'region_code',
      `does not govern itself; its province ${region.parentCode} adopts for it`,
    );
  }
}

function checkDays(problems: Problems, sheet: Sheet<typeof columns>, row: EventRow): void {
  const { effective_on, effective_until, reported_on } = row.values;
  if (effective_on === null && reported_on === null) {
    tell(problems, sheet, row, 'effective_on', 'either effective_on or reported_on is needed');
  }
  const first = effective_on === undefined ? null : (effective_on ?? reported_on);
  if (first && effective_until && effective_until < first) {
    tell(problems, sheet, row, 'effective_until', `before its first day ${first}`);
  }
}

function recordOf(row: NonNullable<EventRow['whole']>, index: number): ObservedRow {
  const { weekdays, max_share_percent, excluded_services } = row;
  const noScheme = weekdays.length === 0 && max_share_percent === null && excluded_services === null;
  return {
    regionCode: row.region_code,
    basis: row.regulation_id ?? LOCAL_BASIS,
    status: row.status,
    effectiveOn: row.effective_on,
    effectiveUntil: row.effective_until,
    reportedOn: row.reported_on,
    origin: 'OBSERVED',
    ordinal: index + 1,
    scheme: noScheme
      ? null
      : { weekdays, daysPerWeek: null, maxSharePercent: max_share_percent, excludedServices: excluded_services },
    localInstrument:
      row.local_instrument === null ? null : { name: row.local_instrument, number: null, issuedOn: null, signer: null },
    reason: row.reason,
    sources: [sourceOf(row.source_url, row.verification)],
  };
}
