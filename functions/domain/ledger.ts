import type { Agency } from './agency.ts';
import type { Day, Instant } from './day.ts';
import { isLate, type Obligation } from './obligation.ts';
import type { Report } from './report.ts';

/** What was handed in of one form for one period by one agency; drafts are not. */
export interface HandedIn {
  state: 'SUBMITTED' | 'RETURNED' | 'VERIFIED';
  /** When the first revision was handed in: that decides whether the report was on time, returns and corrections do not. */
  firstSubmittedAt: Instant;
  /** The verified revision that figures are computed from; null before one was verified. */
  verifiedRevision: number | null;
}

/** What is counted of one agency, form and period: what is owed, and what was handed in. Lists and sums are made of the same entries. */
export interface LedgerEntry
  extends Pick<Agency, 'regionCode' | 'typeCode' | 'serviceClass' | 'name' | 'version' | 'recordedAt'> {
  agencyKey: string;
  formId: string;
  /** The period's key. */
  period: string;
  /** Null for a report that nobody owes, such as a baseline. */
  obligation: Obligation | null;
  /** Null where nothing was handed in yet. */
  handedIn: HandedIn | null;
}

/** An entry of something owed. */
export type OwedEntry = LedgerEntry & { obligation: Obligation };

/** Whether an entry is of something owed. */
export const isOwed = (entry: LedgerEntry): entry is OwedEntry => entry.obligation !== null;

/** The entry of an agency, its fields in one order: the same entry is the same text. */
export const ledgerEntry = (
  { key, regionCode, typeCode, serviceClass, name, version, recordedAt }: Agency,
  formId: string,
  period: string,
  obligation: Obligation | null,
  handedIn: HandedIn | null,
): LedgerEntry => ({
  agencyKey: key,
  regionCode,
  typeCode,
  serviceClass,
  name,
  version,
  recordedAt,
  formId,
  period,
  obligation,
  handedIn,
});

/** The agency of an entry, as it was when the entry was made. */
export const agencyOf = (entry: LedgerEntry): Agency => ({
  key: entry.agencyKey,
  regionCode: entry.regionCode,
  typeCode: entry.typeCode,
  serviceClass: entry.serviceClass,
  name: entry.name,
  version: entry.version,
  recordedAt: entry.recordedAt,
  load: null,
});

/** What was handed in, by every revision; a report that was verified once stays VERIFIED while its correction is looked at. */
export function handedInOf(revisions: readonly Report[]): HandedIn | null {
  const seen = revisions.filter(({ state }) => state !== 'DRAFT').sort((one, other) => one.revision - other.revision);
  const last = seen.at(-1);
  if (last === undefined) return null;
  const verified = seen.findLast(({ state }) => state === 'VERIFIED');
  const state = verified === undefined ? last.state : verified.state;
  if (state === 'DRAFT') return null;
  const [firstSubmittedAt = last.savedAt] = seen.flatMap((one) => one.submittedAt ?? []).sort();
  return { state, firstSubmittedAt, verifiedRevision: verified?.revision ?? null };
}

/** Where an obligation stands on a day. NOT_DUE until its period is over; then DUE, and OVERDUE past the due day. */
export const OBLIGATION_STATES = ['NOT_DUE', 'DUE', 'OVERDUE', 'SUBMITTED', 'LATE', 'RETURNED', 'VERIFIED'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** Where nothing is handed in, or what was handed in was sent back, the dates decide. */
export function openState(
  { dueOn }: Pick<Obligation, 'dueOn'>,
  lastDay: Day,
  today: Day,
): 'NOT_DUE' | 'DUE' | 'OVERDUE' {
  if (today > dueOn) return 'OVERDUE';
  return today > lastDay ? 'DUE' : 'NOT_DUE';
}

/** What was handed in, as far as an asker may know: to whom a returned report is not shown, nothing was. */
export const seenHandedIn = (handedIn: HandedIn | null, seesReturned: boolean): HandedIn | null =>
  handedIn?.state === 'RETURNED' && !seesReturned ? null : handedIn;

/**
 * The state of an obligation on a day, as an asker may see it: to whom a returned report is not shown, it is what it is without one.
 */
export function obligationState(
  { obligation, handedIn }: { obligation: Obligation; handedIn: HandedIn | null },
  lastDay: Day,
  today: Day,
  seesReturned: boolean,
): ObligationState {
  const seen = seenHandedIn(handedIn, seesReturned);
  if (seen === null) return openState(obligation, lastDay, today);
  if (seen.state === 'SUBMITTED') return isLate(obligation, seen.firstSubmittedAt) ? 'LATE' : 'SUBMITTED';
  return seen.state;
}
