import { type Access, LONGEST_SUBJECT, type Subject } from './access.ts';
import type { Instant } from './day.ts';
import { type InputReader, versionConflict } from './input.ts';
import type { Change, Decision, Refusal } from './outcome.ts';

/** What every decision about an access is given. */
export interface AccessGiven {
  subject: string;
  reason: string;
  expectedVersion: number;
}

/** What a decision about an access looks at: what is kept of the subject, and who decides. */
export interface AccessRecords {
  of: Subject;
  current: Access | null;
  decidedBy: Subject;
}

/** A decision about what the registry says of a subject. */
export type AccessDecision = Decision<Change & { kind: 'ACCESS' }>;

const LONGEST_ISSUER = 500;

/** Why somebody gets or loses access, in its kept form. */
export const readReason = (reader: InputReader, reason: string): string => reader.text(['reason'], reason, 3, 1_000);

/** Notes whatever is wrong with the names of a subject. They are compared with those of tokens, so nothing is made of them. */
export function checkSubject(reader: InputReader, { issuer, subject }: Subject): void {
  for (const [path, name, most] of [
    ['issuer', issuer, LONGEST_ISSUER],
    ['subject', subject, LONGEST_SUBJECT],
  ] as const) {
    if (reader.text([path], name, 1, most) !== name) {
      reader.refuse(
        'INVALID_VALUE',
        [path],
        'This is not as tokens write it: it has spaces around it, or is not in NFC.',
      );
    }
  }
}

/** Refuses what was decided from another version, and a registrar that decides about itself. */
export function accessConflict(expectedVersion: number, { of, current, decidedBy }: AccessRecords): Refusal[] {
  const refusals = versionConflict('the access', expectedVersion, current?.version ?? 0, null);
  if (of.issuer === decidedBy.issuer && of.subject === decidedBy.subject) {
    refusals.push(wrongAccess('Nobody decides about their own access: another registrar does.'));
  }
  return refusals;
}

/** Refuses a step that what is kept of the subject does not allow. */
export const wrongAccess = (message: string): Refusal => ({ tag: 'WRONG_STATE', path: ['input', 'subject'], message });

/** The change from what is kept of a subject to its next version. */
export function nextAccess(
  { of, current }: AccessRecords,
  over: Partial<Pick<Access, 'grant' | 'denied'>>,
  reason: string,
  recordedAt: Instant,
): AccessDecision {
  const record: Access = {
    issuer: of.issuer,
    subject: of.subject,
    grant: current?.grant ?? null,
    denied: current?.denied ?? null,
    ...over,
    reason,
    version: (current?.version ?? 0) + 1,
    recordedAt,
  };
  return { tag: 'accepted', change: { kind: 'ACCESS', record, before: current }, also: [] };
}
