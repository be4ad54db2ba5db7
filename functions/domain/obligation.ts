import { addDays, type Day, dayAfter, type Instant, jakartaDay, laterDay } from './day.ts';
import type { Period } from './period.ts';
import type { Reopening } from './reopening.ts';
import type { ReportForm } from './reportForm.ts';

/** What one agency owes of a form for a period: derived from law and the region's records, never typed in. */
export interface Obligation {
  /** Since when the registry knows of all that makes the report owed. */
  learnedAt: Instant;
  /** The last day on time. */
  dueOn: Day;
  /** The last day on which a late report is still accepted, by the form. */
  closesOn: Day;
  /** The last day of a reopening beyond that; null where the registrar reopened nothing. */
  reopenedUntil: Day | null;
}

/** An obligation that the registry learns of late is due this many days after it was learned. Rule: docs/domain.md, "Reports". */
export const DAYS_AFTER_LEARNED = 14;

/** The day on which a form's report for a period is due when the registry knew in time. */
export function regularDueDay({ dueDayOfNextPeriod }: Pick<ReportForm, 'dueDayOfNextPeriod'>, period: Period): Day {
  return addDays(dayAfter(period.lastDay), dueDayOfNextPeriod - 1);
}

/** The obligation of one agency that the registry learned of at an instant; `reopenings` are those of its form and period. */
export function obligationOf(
  form: Pick<ReportForm, 'dueDayOfNextPeriod' | 'closesDaysAfterDue'>,
  period: Period,
  learnedAt: Instant,
  reopenings: readonly Reopening[],
  agencyKey: string,
): Obligation {
  const regular = regularDueDay(form, period);
  const dueOn = laterDay(regular, addDays(jakartaDay(new Date(learnedAt)), DAYS_AFTER_LEARNED));
  const closesOn = addDays(dueOn, form.closesDaysAfterDue);
  return { learnedAt, dueOn, closesOn, reopenedUntil: reopenedBeyond(closesOn, reopenings, agencyKey) };
}

/** An obligation as it stands with these reopenings of its form and period. */
export const withReopenings = (
  obligation: Obligation,
  reopenings: readonly Reopening[],
  agencyKey: string,
): Obligation => ({
  ...obligation,
  reopenedUntil: reopenedBeyond(obligation.closesOn, reopenings, agencyKey),
});

function reopenedBeyond(closesOn: Day, reopenings: readonly Reopening[], agencyKey: string): Day | null {
  const ends = reopenings
    .filter((one) => one.agencyKey === null || one.agencyKey === agencyKey)
    .map(({ until }) => until)
    .filter((until) => until > closesOn)
    .sort();
  return ends.at(-1) ?? null;
}

/** The day since which nothing is accepted any more; null while it is. Due, late and closed are three different things. */
export function closedSince({ closesOn, reopenedUntil }: Obligation, today: Day): Day | null {
  const last = reopenedUntil ?? closesOn;
  return today > last ? dayAfter(last) : null;
}

/** Whether what was first handed in at an instant came after the due day. */
export const isLate = ({ dueOn }: Obligation, firstSubmittedAt: Instant): boolean =>
  jakartaDay(new Date(firstSubmittedAt)) > dueOn;
