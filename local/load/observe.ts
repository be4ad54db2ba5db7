import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type AdoptionEvent, compareSteps, stepDay } from '#domain/adoption.ts';
import { observedShortfall } from '#domain/observeAdoption.ts';
import type { Catalogue } from '#domain/reference.ts';
import type { Region } from '#domain/region.ts';
import type { RegionRecords } from '#domain/regionRecords.ts';
import type { ObservedRow } from './adoption.ts';
import { type Count, noCount } from './versions.ts';

/** What the observation of a region's rows looks at. */
export interface Observed {
  region: Region;
  /** As known with everything of this load. */
  catalogue: Catalogue;
  /** What else is kept of the region. */
  partition: Omit<RegionRecords, 'region' | 'catalogue'>;
  load: { id: string; recordedAt: string };
}

/** Why a loaded event takes the place of another. */
const CORRECTED = 'Data acuan diperbaiki. (The reference data were corrected.)';

/**
 * The events that a region's rows need beside those that are kept, with what was UNMET or UNKNOWN on their day. A row whose
 * event says something else supersedes it; its place in the file alone makes no difference, or a row above would.
 */
export function newEvents(rows: readonly ObservedRow[], seen: Observed): { events: AdoptionEvent[]; count: Count } {
  const { catalogue, load, partition, region } = seen;
  const count = noCount();
  const drafts: (AdoptionEvent & Pick<ObservedRow, 'status'>)[] = [];
  for (const row of rows) {
    const last = lastLoaded(row, partition.events);
    if (last !== undefined && isDeepStrictEqual(told(last), { ...row, ordinal: last.ordinal })) {
      count.unchanged += 1;
      continue;
    }
    count[last === undefined ? 'added' : 'changed'] += 1;
    const supersedes = last?.id ?? null;
    const id = eventId(row, supersedes);
    const correctionReason = supersedes === null ? null : CORRECTED;
    const { id: loadId, recordedAt } = load;
    drafts.push({ ...row, id, recordedAt, supersedes, correctionReason, shortfall: [], load: loadId });
  }
  const events: AdoptionEvent[] = [];
  for (const draft of drafts.sort(compareSteps)) {
    // What happened later cannot be evidence for it, and what it takes the place of is evidence for nothing.
    const earlier = [...partition.events, ...events].filter(
      (event) => event.id !== draft.supersedes && compareSteps(event, draft) < 0,
    );
    const records = { ...partition, region, catalogue, events: earlier };
    events.push({ ...draft, shortfall: observedShortfall(records, { ...draft, on: stepDay(draft) }) });
  }
  return { events, count };
}

const naturalKey = (row: ObservedRow | AdoptionEvent): (string | null)[] => [
  row.regionCode,
  row.basis,
  row.effectiveOn,
  row.status,
  row.reportedOn,
];

/** The same row makes the same identity in every registry; a correction has its own, by what it corrects. */
function eventId(row: ObservedRow, supersedes: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([...naturalKey(row), supersedes]))
    .digest('hex')
    .slice(0, 24);
}

/** The event that a load wrote last for a row's natural key; what others recorded since stays theirs. */
function lastLoaded(row: ObservedRow, events: readonly AdoptionEvent[]): AdoptionEvent | undefined {
  const name = JSON.stringify(naturalKey(row));
  const own = events.filter((event) => event.load !== null && JSON.stringify(naturalKey(event)) === name);
  const superseded = new Set(own.map((event) => event.supersedes));
  return own.find((event) => !superseded.has(event.id));
}

/** What a row told, as its event keeps it. */
function told(event: AdoptionEvent) {
  const { id: _id, recordedAt: _at, supersedes: _before, correctionReason: _why, ...content } = event;
  const { shortfall: _shortfall, load: _load, ...row } = content;
  return row;
}
