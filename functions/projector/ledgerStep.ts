import type { LoggedEvent } from '#domain/change.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import type { Reference } from '#domain/reference.ts';
import type { Report } from '#domain/report.ts';
import type { Correction } from '#domain/restatement.ts';
import { groupsOf } from '#domain/summary.ts';
import { StoredItemError } from '#store/parse.ts';
import type { Counted, Step } from './ledgerWriter.ts';

const revisionIn = (entry: LedgerEntry | null): number | null => entry?.handedIn?.verifiedRevision ?? null;
const places = (entry: LedgerEntry | null): string => JSON.stringify(entry === null ? [] : groupsOf(entry));

/** Whether figures move when an entry becomes another: the counted revision changes, or the groups that it is counted in. */
export function counts(before: LedgerEntry | null, after: LedgerEntry | null): boolean {
  const [one, other] = [revisionIn(before), revisionIn(after)];
  return one !== other || (one !== null && places(before) !== places(after));
}

/** The step from one entry to another, with the revisions of its report to choose from; null where they are the same. */
export function movedStep(
  before: LedgerEntry | null,
  after: LedgerEntry | null,
  revisions: readonly Counted[],
  event: LoggedEvent | null = null,
  correction: Correction | null = null,
): Step | null {
  if (event === null && JSON.stringify(before) === JSON.stringify(after)) return null;
  const counted = counts(before, after)
    ? { before: countedIn(before, revisions), after: countedIn(after, revisions) }
    : { before: null, after: null };
  return { before, after, counted, event, correction };
}

function countedIn(entry: LedgerEntry | null, revisions: readonly Counted[]): Counted | null {
  const revision = revisionIn(entry);
  if (revision === null) return null;
  const found = revisions.find(({ report }) => report.revision === revision);
  if (found === undefined) throw new StoredItemError('a counted report', `revision ${revision}`);
  return found;
}

/** Revisions, each with the form that it was written against. Throws `StoredItemError` where a form's version is not kept. */
export function withForms(revisions: readonly Report[], { forms }: Reference): Counted[] {
  return revisions.map((report) => {
    const form = forms.find(({ id, version }) => id === report.formId && version === report.formVersion);
    if (form === undefined) throw new StoredItemError(`report ${report.formId}`, 'known version of its form');
    return { report, form };
  });
}
