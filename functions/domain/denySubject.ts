import {
  type AccessDecision,
  type AccessGiven,
  type AccessRecords,
  accessConflict,
  checkSubject,
  nextAccess,
  readReason,
  wrongAccess,
} from './accessInput.ts';
import { InputReader } from './input.ts';
import { type Moment, type Refusal, refused } from './outcome.ts';

/** Decides a denial: from now on no token of the subject counts, whatever it claims and until when. Its grant stays as it is. */
export function decideDenial(given: AccessGiven, records: AccessRecords, moment: Moment): AccessDecision {
  const reader = new InputReader();
  const reason = readReason(reader, given.reason);
  const isDenied = (records.current?.denied ?? null) !== null;
  const refusals = refusalsOf(reader, given, records, isDenied ? [wrongAccess('The subject is denied already.')] : []);
  if (refusals.length > 0) return refused(...refusals);
  return nextAccess(records, { denied: { since: moment.recordedAt, reason } }, reason, moment.recordedAt);
}

/** Decides the end of a denial: tokens of the subject count again, and a grant that still holds. */
export function decideLifting(given: AccessGiven, records: AccessRecords, moment: Moment): AccessDecision {
  const reader = new InputReader();
  const reason = readReason(reader, given.reason);
  const isDenied = (records.current?.denied ?? null) !== null;
  const refusals = refusalsOf(reader, given, records, isDenied ? [] : [wrongAccess('The subject is not denied.')]);
  return refusals.length > 0 ? refused(...refusals) : nextAccess(records, { denied: null }, reason, moment.recordedAt);
}

function refusalsOf(reader: InputReader, given: AccessGiven, records: AccessRecords, wrong: Refusal[]): Refusal[] {
  checkSubject(reader, records.of);
  return [...reader.refusals, ...accessConflict(given.expectedVersion, records), ...wrong];
}
