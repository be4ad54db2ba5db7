import type { Actor } from './actor.ts';
import type { Instant } from './day.ts';
import type { Change } from './outcome.ts';
import { relationKey } from './reference.ts';

/** The chain of events that an event belongs to: a region's code, or the nation's. */
export const NATION = 'NATION';

/**
 * What every write leaves, in the same transaction: who, what, before and after, when, by which request. Append-only.
 * Its number in the order of all events is not part of it: the sequencer gives it.
 */
export interface RegistryEvent {
  id: string;
  /** A region's code, or `NATION`. */
  scope: string;
  action: string;
  /** Null issuer and subject for a load from files. */
  actor: { role: Actor['role'] | 'LOADER'; issuer: string | null; subject: string | null };
  /** The record's kind, key, and version after the write. */
  record: { kind: Change['kind'] | 'LOAD'; key: string; version: number };
  /** The record before and after, whole; null before a new one. */
  before: unknown;
  after: unknown;
  recordedAt: Instant;
  requestId: string;
}

/** The event of a change. */
export function eventOf(
  change: Change,
  made: { id: string; action: string; actor: RegistryEvent['actor']; recordedAt: Instant; requestId: string },
): RegistryEvent {
  return { ...made, scope: scopeOf(change), record: nameOf(change), before: change.before, after: change.record };
}

function scopeOf(change: Change): string {
  switch (change.kind) {
    case 'REGULATION':
      return change.record.regionCode ?? NATION;
    case 'GUIDELINE':
    case 'REQUIREMENTS':
    case 'FORM':
    case 'ACCESS':
    case 'API_KEY':
    case 'WEBHOOK':
      return NATION;
    case 'RELATION':
      return change.regionCode ?? NATION;
    case 'BASELINE':
      return change.regionCode;
    case 'ADOPTION_EVENT':
    case 'STUDY':
    case 'ASSESSMENT':
    case 'WAIVER':
    case 'DISPUTE':
    case 'AGENCY':
    case 'REPORT':
    case 'REOPENING':
      return change.record.regionCode;
  }
}

function nameOf(change: Change): RegistryEvent['record'] {
  const { kind } = change;
  switch (kind) {
    case 'REGULATION':
      return { kind, key: change.record.slug, version: change.record.version };
    case 'RELATION':
      return { kind, key: relationKey(change.record), version: change.record.version };
    case 'GUIDELINE':
      return { kind, key: change.record.id, version: change.record.version };
    case 'REQUIREMENTS':
      return { kind, key: change.record.regulationSlug, version: change.record.version };
    case 'FORM':
    case 'STUDY':
    case 'API_KEY':
    case 'WEBHOOK':
      return { kind, key: change.record.id, version: change.record.version };
    case 'ADOPTION_EVENT':
    case 'ASSESSMENT':
    case 'WAIVER':
    case 'DISPUTE':
    case 'REOPENING':
      return { kind, key: change.record.id, version: 1 };
    case 'ACCESS':
      return { kind, key: `${change.record.issuer} ${change.record.subject}`, version: change.record.version };
    case 'AGENCY':
      return { kind, key: change.record.key, version: change.record.version };
    case 'REPORT': {
      const { agencyKey, formId, period, revision, version } = change.record;
      return { kind, key: `${agencyKey} ${formId} ${period} ${revision}`, version };
    }
    case 'BASELINE':
      return { kind, key: `${change.regionCode} ${change.record.formId}`, version: 1 };
  }
}
