import type { AdoptionEvent } from './adoption.ts';
import { supersededBy } from './adoption.ts';
import { type Declaration, decideDeclaration } from './declareAdoption.ts';
import { InputReader, invalid, notFound } from './input.ts';
import { decideObservation, type Observation } from './observeAdoption.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import type { RegionRecords } from './regionRecords.ts';

/** A correction: why, and what takes the event's place; null: nothing does, the event is withdrawn. */
export interface Correction {
  eventId: string;
  reason: string;
  replacement: Replacement | null;
}

/** What takes the place of a declaration or an observation, on the same region and basis. */
export type Replacement =
  | { origin: 'DECLARED'; declaration: Omit<Declaration, 'regionCode' | 'basis' | 'expectedVersion'> }
  | { origin: 'OBSERVED'; observation: Omit<Observation, 'regionCode' | 'basis' | 'expectedVersion'> };

type SupersedeDecision = Decision<Change & { kind: 'ADOPTION_EVENT' }>;

/**
 * Decides a correction: the old event stays, readable by `recordedAt`, and the new one takes its place. A region corrects what it
 * declared, under the same requirements as a declaration; the ministry corrects what it observed. An event is superseded once.
 */
export function decideSupersession(
  given: Correction,
  corrector: 'REGION_OFFICER' | 'MINISTRY_REGISTRAR',
  records: RegionRecords,
  moment: Moment,
): SupersedeDecision {
  const event = records.events.find((one) => one.id === given.eventId);
  if (event === undefined) return refused(notFound('UNKNOWN_EVENT', ['eventId'], 'No such event is recorded.'));
  const reader = new InputReader();
  const reason = reader.text(['reason'], given.reason, 3, 1_000);
  const refusals = [...mayNotCorrect(event, corrector), ...alreadySuperseded(event, records), ...reader.refusals];
  if (refusals.length > 0) return refused(...refusals);
  if (given.replacement === null) return accepted(withdrawal(event, moment), event, reason);
  const decision = decideReplacement(given.replacement, event, records, moment);
  if (decision.tag === 'refused') return refused(...decision.refusals.map(inReplacement(given.replacement)));
  return accepted(decision.change.record, event, reason);
}

function decideReplacement(
  replacement: Replacement,
  event: AdoptionEvent,
  records: RegionRecords,
  moment: Moment,
): SupersedeDecision {
  const { regionCode, basis, origin } = event;
  if (replacement.origin !== origin) {
    return refused(invalid('INVALID_VALUE', [], `The event is ${origin}; what takes its place must be so too.`));
  }
  const others = { ...records, events: records.events.filter((one) => one.id !== event.id) };
  return replacement.origin === 'DECLARED'
    ? decideDeclaration({ ...replacement.declaration, regionCode, basis }, others, moment)
    : decideObservation({ ...replacement.observation, regionCode, basis }, others, moment);
}

function accepted(made: AdoptionEvent, event: AdoptionEvent, reason: string): SupersedeDecision {
  const record: AdoptionEvent = { ...made, supersedes: event.id, correctionReason: reason };
  return { tag: 'accepted', change: { kind: 'ADOPTION_EVENT', record, before: null }, also: [] };
}

/** Says that an event did not happen: it stands on the same day, and sets no status. */
function withdrawal(event: AdoptionEvent, moment: Moment): AdoptionEvent {
  return {
    ...event,
    id: moment.newId,
    status: 'WITHDRAWN',
    effectiveUntil: null,
    recordedAt: moment.recordedAt,
    ordinal: 0,
    scheme: null,
    localInstrument: null,
    reason: null,
    sources: [],
    shortfall: [],
    load: null,
  };
}

function mayNotCorrect(event: AdoptionEvent, corrector: 'REGION_OFFICER' | 'MINISTRY_REGISTRAR'): Refusal[] {
  const own = corrector === 'REGION_OFFICER' ? 'DECLARED' : 'OBSERVED';
  if (event.origin === own) return [];
  const advice =
    corrector === 'REGION_OFFICER'
      ? 'The ministry observed this event; dispute it instead.'
      : 'The region declared this event; its own officer corrects it.';
  return [invalid('INVALID_VALUE', ['eventId'], advice)];
}

function alreadySuperseded(event: AdoptionEvent, records: RegionRecords): Refusal[] {
  if (!supersededBy(records.events, null).has(event.id)) return [];
  const by = records.events.find((one) => one.supersedes === event.id);
  return [
    {
      tag: 'ALREADY_SUPERSEDED',
      path: ['input', 'eventId'],
      message: 'The event was superseded before; correct the one that took its place.',
      by: by === undefined ? null : { kind: 'ADOPTION_EVENT', event: by },
    },
  ];
}

/** Names the place in the field of the input that says what takes the event's place. */
const inReplacement =
  ({ origin }: Replacement) =>
  (refusal: Refusal): Refusal => {
    const [input = 'input', ...rest] = refusal.path;
    return { ...refusal, path: [input, origin === 'DECLARED' ? 'declaration' : 'observation', ...rest] };
  };
