import { compareText, type Day, dayBefore, type Instant, laterDay } from './day.ts';
import { heldSince } from './learned.ts';
import { type Period, periodsBetween } from './period.ts';
import { type Catalogue, catalogueAt, type Reference } from './reference.ts';
import { firstDay } from './regulation.ts';
import { formInForce, type ReportForm } from './reportForm.ts';

/** A form that the law asks for in a period, of all governments or of those that ran its regulation. */
export interface Duty {
  /** The version that is in force on the period's last day. */
  form: ReportForm;
  period: Period;
  /** Since when the registry knows the form and its regulation so. */
  learnedAt: Instant;
}

/** The law as it was known. */
export interface LawAt {
  /** The catalogue as known at an instant, made once. */
  at(instant: Instant): Catalogue;
  /** The instants at which the registry learned of a form, its regulation, or what acts upon that. */
  instants(form: ReportForm): readonly Instant[];
}

/** The law of reference records, as known at each instant. */
export function lawOf(reference: Reference): LawAt {
  const catalogues = new Map<Instant, Catalogue>();
  const instants = new Map<string, Instant[]>();
  return {
    at(instant) {
      const held = catalogues.get(instant) ?? catalogueAt(reference, instant);
      catalogues.set(instant, held);
      return held;
    },
    instants({ id, regulationSlug }) {
      const name = `${id} ${regulationSlug}`;
      const held = instants.get(name) ?? instantsOf(reference, id, regulationSlug);
      instants.set(name, held);
      return held;
    },
  };
}

function instantsOf({ forms, regulations, relations }: Reference, formId: string, slug: string): Instant[] {
  const acting = new Set([slug]);
  for (let size = 0; size < acting.size; ) {
    size = acting.size;
    for (const { from, to } of relations) if (acting.has(to)) acting.add(from);
  }
  const records = [
    ...forms.filter(({ id }) => id === formId),
    ...regulations.filter((one) => acting.has(one.slug)),
    ...relations.filter(({ to }) => acting.has(to)),
  ];
  return [...new Set(records.map(({ recordedAt }) => recordedAt))].sort(compareText);
}

/**
 * Every form and period that has begun by a day for which the law asks: by form, then period. REGULATION_IN_FORCE asks while the form's
 * regulation is in force on any day of the period; ADOPTED from the period of its first day on. A regulation whose first day
 * was not seen asks for nothing. Rule: docs/domain.md, "Reports".
 */
export function dutiesOn(reference: Reference, today: Day, law: LawAt = lawOf(reference)): Duty[] {
  const now = catalogueAt(reference, null);
  return [...now.forms.keys()].flatMap((id) => {
    const versions = now.formVersions.filter((one) => one.id === id);
    const first = versions
      .flatMap((one) => begins(now, one.regulationSlug) ?? [])
      .sort()
      .at(0);
    const [one] = versions;
    if (first === undefined || one === undefined) return [];
    return periodsBetween(one.frequency, first, today).flatMap((period): Duty[] => {
      const form = formInForce(versions, id, period.lastDay);
      if (form === undefined || !asks(now, form, period)) return [];
      const learnedAt = heldSince(law.instants(form), (instant) => {
        const known = law.at(instant);
        const then = formInForce(known.formVersions, id, period.lastDay);
        return then !== undefined && asks(known, then, period);
      });
      return learnedAt === null ? [] : [{ form, period, learnedAt }];
    });
  });
}

function begins({ regulations }: Catalogue, slug: string): Day | null {
  const regulation = regulations.get(slug);
  return regulation === undefined ? null : firstDay(regulation);
}

function asks(catalogue: Catalogue, { regulationSlug, trigger }: ReportForm, period: Period): boolean {
  const first = begins(catalogue, regulationSlug);
  if (first === null || first > period.lastDay) return false;
  const last = catalogue.lastDay(regulationSlug);
  if (last === null) return true;
  // What was replaced before it began never was in force.
  if (dayBefore(first) >= last) return false;
  return trigger === 'ADOPTED' || laterDay(last, period.firstDay) === last;
}
