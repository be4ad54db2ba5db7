import type { Actor } from './actor.ts';
import { parseAgencyKey } from './agency.ts';
import { reportNamed } from './change.ts';
import type { Instant } from './day.ts';
import { isWithin } from './region.ts';

/** An event of the log as the trail tells it. */
export interface TrailEvent {
  id: string;
  action: string;
  actor: { role: string; issuer: string | null; subject: string | null };
  recordKind: string;
  recordKey: string;
  recordVersion: number;
  before: unknown;
  after: unknown;
  recordedAt: Instant;
  requestId: string;
}

/** An event with its place in the chain, as it is shown: the record before and after as JSON text. */
export interface ShownEvent extends Omit<TrailEvent, 'before' | 'after'> {
  before: string | null;
  after: string | null;
  hash: string;
  previousHash: string | null;
}

/** What the chain tells of an event before it is read. */
export interface NamedEvent {
  action: string;
  kind: string;
  key: string;
}

/** Kinds of records that others than the registrar may read of; one that is not listed is the registrar's alone. */
const READ_BY_OTHERS: ReadonlySet<string> = new Set([
  'REGULATION',
  'RELATION',
  'GUIDELINE',
  'REQUIREMENTS',
  'FORM',
  'ADOPTION_EVENT',
  'STUDY',
  'ASSESSMENT',
  'WAIVER',
  'DISPUTE',
  'AGENCY',
  'REPORT',
  'REOPENING',
  'LOAD',
]);

/** Whether an actor may ask for the trail of a region, or of the nation (null), at all. Rule: docs/domain.md, "Roles". */
export function mayAskTrail(actor: Actor, regionCode: string | null): boolean {
  switch (actor.role) {
    case 'MINISTRY_REGISTRAR':
    case 'MINISTRY_ANALYST':
      return true;
    case 'REGION_OFFICER':
      return regionCode !== null && isWithin(regionCode, actor.regionCode);
    case 'AGENCY_REPORTER':
      return regionCode === parseAgencyKey(actor.agencyKey)?.regionCode;
    default:
      return false;
  }
}

/** Whether an actor who may ask for a trail sees this event of it. A draft is seen by its agency alone. */
export function maySeeEvent(actor: Actor, { action, kind, key }: NamedEvent): boolean {
  const agencyKey = kind === 'REPORT' ? (reportNamed({ record: { kind, key, version: 0 } })?.agencyKey ?? null) : null;
  switch (actor.role) {
    case 'AGENCY_REPORTER':
      return agencyKey === actor.agencyKey;
    case 'MINISTRY_REGISTRAR':
      return action !== 'saveReport';
    case 'MINISTRY_ANALYST':
    case 'REGION_OFFICER':
      return READ_BY_OTHERS.has(kind) && action !== 'saveReport';
    default:
      return false;
  }
}

/**
 * An event as it is shown to an actor who may see it by its name, or null where it turns out to be of a draft that the actor may not see;
 * a draft that a submission took the place of is left out of it.
 */
export function shownEvent(
  actor: Actor,
  { before, after, ...event }: TrailEvent,
  chained: { hash: string; previous: string | null },
): ShownEvent | null {
  const seesDrafts = actor.role === 'AGENCY_REPORTER';
  if (isDraft(after) && !seesDrafts) return null;
  return {
    ...event,
    before: isDraft(before) && !seesDrafts ? null : jsonText(before),
    after: jsonText(after),
    hash: chained.hash,
    previousHash: chained.previous,
  };
}

const isDraft = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'state' in record && record.state === 'DRAFT';

const jsonText = (record: unknown): string | null =>
  record === null || record === undefined ? null : JSON.stringify(record);
