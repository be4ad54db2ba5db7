import type { AdoptionStep } from './adoption.ts';
import { type AdoptionSpan, regionSpans } from './adoptionSpans.ts';
import type { Agency } from './agency.ts';
import { type Assessment, assessmentsOn, isEligible } from './assessment.ts';
import { type Day, dayBefore, type Instant } from './day.ts';
import type { Duty, LawAt } from './duty.ts';
import { heldSince, latestOf } from './learned.ts';
import { type Obligation, obligationOf } from './obligation.ts';
import type { Reopening } from './reopening.ts';

/** Everything of a region that what its agencies owe follows from. */
export interface OwedFacts {
  agencies: readonly Agency[];
  /** Every adoption event of the region, superseded ones included. */
  steps: readonly AdoptionStep[];
  assessments: readonly Assessment[];
  reopenings: readonly Reopening[];
}

/** What one agency owes. */
export interface Owed {
  agency: Agency;
  duty: Duty;
  obligation: Obligation;
}

/**
 * What the agencies of a region owe, by the duties of the nation. The registry learned of an obligation when it knew the last of what
 * makes it owed: the law, the region's adoption, the agency and its eligibility; each since the first instant of the last run of
 * instants at which it held. Rule: docs/domain.md, "Reports".
 */
export function owedIn(
  { agencies, steps, assessments, reopenings }: OwedFacts,
  duties: readonly Duty[],
  law: LawAt,
): Owed[] {
  const ran = runningPeriods(steps, law);
  const byAgency = Map.groupBy(assessments, (one) => one.agencyKey);
  return duties.flatMap((duty) => {
    const { form, period } = duty;
    const regionLearned = form.trigger === 'ADOPTED' ? ran(duty) : duty.learnedAt;
    if (regionLearned === null) return [];
    const own = reopenings.filter((one) => one.formId === form.id && one.period === period.key);
    return agencies.flatMap((agency): Owed[] => {
      const agencyLearned =
        form.reporter === 'AGENCY' ? agency.recordedAt : eligibleSince(byAgency.get(agency.key) ?? [], period.lastDay);
      if (agencyLearned === null) return [];
      const learnedAt = latestOf(duty.learnedAt, regionLearned, agencyLearned, agency.recordedAt);
      return [{ agency, duty, obligation: obligationOf(form, period, learnedAt, own, agency.key) }];
    });
  });
}

/** Since when it is known that the region ran PILOT or IMPLEMENTED, on the form's regulation, on any day of a duty's period. */
function runningPeriods(steps: readonly AdoptionStep[], law: LawAt): (duty: Duty) => Instant | null {
  const known = new Map<string, AdoptionSpan[]>();
  const spansAt = (basis: string, instant: Instant): AdoptionSpan[] => {
    const key = `${basis} ${instant}`;
    const held = known.get(key) ?? regionSpans(steps, basis, instant, (slug) => law.at(instant).lastDay(slug));
    known.set(key, held);
    return held;
  };
  return ({ form, period }) => {
    const basis = form.regulationSlug;
    const own = steps.filter((step) => step.basis === basis).map((step) => step.recordedAt);
    if (own.length === 0) return null;
    return heldSince([...own, ...law.instants(form)], (instant) =>
      ranWithin(spansAt(basis, instant), period.firstDay, period.lastDay),
    );
  };
}

function ranWithin(spans: readonly AdoptionSpan[], firstDay: Day, lastDay: Day): boolean {
  return spans.some(({ from, status }, place) => {
    if (status !== 'PILOT' && status !== 'IMPLEMENTED') return false;
    const next = spans[place + 1];
    return from <= lastDay && (next === undefined || dayBefore(next.from) >= firstDay);
  });
}

function eligibleSince(assessments: readonly Assessment[], on: Day): Instant | null {
  return heldSince(
    assessments.map((one) => one.recordedAt),
    (instant) => [...assessmentsOn(assessments, on, instant).values()].some(isEligible),
  );
}
