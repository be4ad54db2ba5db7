import type { Day, Instant } from './day.ts';
import { NATION, type RegistryEvent } from './event.ts';
import type { Correction } from './restatement.ts';
import type { Group } from './summary.ts';

/** A public figure that a correction moved, before and after; null where it had or has no value. */
export interface ChangedFigure {
  indicator: string;
  group: Group;
  /** Counts by choice are told choice by choice; null for others. */
  choice: string | null;
  before: string | null;
  after: string | null;
}

/** What an event of the log can be about. */
export type LoggedKind = Exclude<RegistryEvent['record']['kind'], 'BASELINE'>;
/** Who may do what in the registry is its own affair: events of these are told to nobody. */
const PRIVATE_KINDS = ['ACCESS', 'API_KEY', 'WEBHOOK'] as const satisfies readonly LoggedKind[];
/** What a public change can be about. */
export type PublicKind = Exclude<LoggedKind, (typeof PRIVATE_KINDS)[number]>;

const isPublicKind = (kind: LoggedKind): kind is PublicKind => !PRIVATE_KINDS.some((one) => one === kind);

/** Which changes somebody wishes to be told: of one region's own records, of some kinds; null: of all. */
export interface ChangeWish {
  regionCode: string | null;
  kinds: PublicKind[] | null;
}

/** One public change, numbered in the order in which the registry took it in: 1, 2, 3, without gaps. */
export interface PublicChange {
  number: number;
  eventId: string;
  kind: PublicKind;
  action: string;
  /** The record's key, and its version after the change. */
  key: string;
  version: number;
  /** Null for what is the nation's. */
  regionCode: string | null;
  /** The parts that name the record for readers; null where it is none that can be read by itself. */
  name: string[] | null;
  recordedAt: Instant;
  /** The figures that a verified correction moved; empty for others. */
  figures: ChangedFigure[];
  /** What it corrects of what had been public; null where it corrects nothing. */
  correction: Correction | null;
}

/** What a change is made of: an event of the log. */
export interface LoggedEvent extends Pick<RegistryEvent, 'id' | 'scope' | 'action' | 'recordedAt'> {
  record: { kind: LoggedKind; key: string; version: number };
  /** The load that wrote it; null when a mutation did. */
  load: string | null;
  /** The basis and day of an adoption event, and the event whose place it takes; null for others. */
  adoption: { basis: string; day: Day; supersedes: string | null } | null;
}

/**
 * Whether everybody may know of an event: of reports, only what was verified; of accesses, API keys and subscriptions, nothing. Rule: docs/domain.md,
 * "Reports".
 */
export const isPublicEvent = ({ action, record }: Pick<LoggedEvent, 'action' | 'record'>): boolean =>
  isPublicKind(record.kind) && (record.kind !== 'REPORT' || action === 'verifyReport');

/** The public change of an event under its number. */
export function changeOf(
  event: LoggedEvent,
  number: number,
  figures: ChangedFigure[],
  correction: Correction | null = null,
): PublicChange {
  const { id, scope, action, record, recordedAt } = event;
  if (!isPublicKind(record.kind))
    throw new Error(`An event of kind ${record.kind} is told to nobody, so it has no number.`);
  return {
    number,
    eventId: id,
    kind: record.kind,
    action,
    key: record.key,
    version: record.version,
    regionCode: scope === NATION ? null : scope,
    name: nameOf(event),
    recordedAt,
    figures,
    correction,
  };
}

function nameOf({ scope, record: { kind, key }, adoption }: LoggedEvent): string[] | null {
  switch (kind) {
    case 'REGULATION':
    case 'GUIDELINE':
    case 'FORM':
    case 'AGENCY':
      return [key];
    case 'STUDY':
    case 'ASSESSMENT':
    case 'WAIVER':
    case 'DISPUTE':
    case 'REOPENING':
      return [scope, key];
    case 'REPORT':
      return key.split(' ').slice(0, 3);
    case 'ADOPTION_EVENT':
      return adoption === null ? null : [scope, adoption.basis, adoption.day, key];
    default:
      return null;
  }
}

/** The report that an event is about; null where it is about none. */
export function reportNamed({
  record: { kind, key },
}: {
  record: { kind: LoggedKind; key: string; version?: number };
}) {
  const [agencyKey, formId, period, revision] = key.split(' ');
  if (kind !== 'REPORT' || agencyKey === undefined || formId === undefined || period === undefined) return null;
  return { agencyKey, formId, period, revision: Number(revision) };
}

/** The figures that a change moved, each with the form and period that it is of. */
export function figuresMoved(
  change: Pick<PublicChange, 'kind' | 'key' | 'figures'>,
): (ChangedFigure & { formId: string; period: string })[] {
  const report = reportNamed({ record: change });
  if (report === null) return [];
  const { formId, period } = report;
  return change.figures.map((figure) => ({ ...figure, formId, period }));
}
