import type { AdoptionEvent } from './adoption.ts';
import type { Dispute } from './dispute.ts';
import { InputReader, invalid, notFound, type SourceGiven } from './input.ts';
import { type Change, type Decision, type Moment, refused } from './outcome.ts';

/** A region's statement beside an observation. */
export interface DisputeGiven {
  statement: string;
  sources?: readonly SourceGiven[] | null | undefined;
}

/** Decides a dispute: only an observation can be disputed, by the region that it speaks of; both stay visible. */
export function decideDispute(
  given: DisputeGiven,
  event: AdoptionEvent | undefined,
  moment: Moment,
): Decision<Change & { kind: 'DISPUTE' }> {
  const reader = new InputReader();
  const statement = reader.text(['statement'], given.statement, 3, 2_000);
  const sources = reader.sources(['sources'], given.sources, 0);
  if (event === undefined) {
    return refused(notFound('UNKNOWN_EVENT', ['eventId'], 'No such event is recorded.'), ...reader.refusals);
  }
  if (event.origin !== 'OBSERVED') {
    reader.refusals.push(
      invalid('INVALID_VALUE', ['eventId'], 'The event was declared by the region itself; supersede it instead.'),
    );
  }
  if (reader.refusals.length > 0) return refused(...reader.refusals);
  const record: Dispute = {
    id: moment.newId,
    regionCode: event.regionCode,
    eventId: event.id,
    statement,
    sources,
    recordedAt: moment.recordedAt,
  };
  return { tag: 'accepted', change: { kind: 'DISPUTE', record, before: null }, also: [] };
}
