import { WEEKDAYS } from '../day.ts';
import { GUIDELINE_KINDS } from '../guideline.ts';
import type { RequirementKind } from '../requirement.ts';

type Parameters = { count: 'none' } | { count: 'one' | 'some'; allowed: (parameter: string) => boolean; form: string };

const none: Parameters = { count: 'none' };
const named = (count: 'one' | 'some', names: readonly string[]): Parameters => ({
  count,
  allowed: (parameter) => names.includes(parameter),
  form: `one of ${names.join(', ')}`,
});
const number = (least: number, most: number): Parameters => ({
  count: 'one',
  allowed: (parameter) => /^\d{1,9}$/.test(parameter) && Number(parameter) >= least && Number(parameter) <= most,
  form: `a whole number from ${least} to ${most}`,
});

const PARAMETERS: Readonly<Record<RequirementKind, Parameters>> = {
  REGULATION_IN_FORCE: none,
  STUDY_COMPLETED: named('some', ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS']),
  GUIDELINE_IN_FORCE: named('one', GUIDELINE_KINDS),
  LOCAL_INSTRUMENT_ISSUED: none,
  AGENCIES_ASSESSED: number(1, 10_000),
  MAX_DAYS_PER_WEEK: number(0, 7),
  WEEKDAY: named('some', WEEKDAYS),
  MAX_SHARE: number(0, 100),
  BASELINE_REPORTED: { count: 'one', allowed: () => true, form: 'a report form' },
};

/** What is wrong with the parameters of a kind of requirement, in English without a full stop; null when nothing is. */
export function parametersFault(
  kind: RequirementKind,
  given: readonly string[],
  forms: ReadonlyMap<string, unknown>,
): string | null {
  const asked = PARAMETERS[kind];
  if (asked.count === 'none') return given.length === 0 ? null : `${kind} takes no parameter`;
  if (given.length === 0) return `${kind} needs a parameter: ${asked.form}`;
  if (asked.count === 'one' && given.length > 1) return `${kind} takes one parameter`;
  const other = given.find((parameter) => !asked.allowed(parameter));
  if (other !== undefined) return `${JSON.stringify(other.slice(0, 100))} is not ${asked.form}`;
  const [form = ''] = given;
  return kind === 'BASELINE_REPORTED' && !forms.has(form) ? `No report form has the ID ${form.slice(0, 100)}` : null;
}
