import { WEEKDAYS } from '../day.ts';
import { GUIDELINE_KINDS } from '../guideline.ts';
import type { RequirementKind } from '../requirement.ts';
import { STUDY_DIMENSIONS } from '../study.ts';
import { agenciesAssessed } from './agenciesAssessed.ts';
import { baselineReported } from './baselineReported.ts';
import type { RequirementRule } from './facts.ts';
import { guidelineInForce } from './guidelineInForce.ts';
import { localInstrumentIssued } from './localInstrumentIssued.ts';
import { regulationInForce } from './regulationInForce.ts';
import { maxDaysPerWeek, maxShare, weekday } from './schemeLimits.ts';
import { studyCompleted } from './studyCompleted.ts';

/** What a kind of requirement is given: none, exactly one, or at least one parameter, each of these texts or numbers. */
type Takes =
  | { count: 'none' }
  | { count: 'one' | 'some'; of: readonly string[] }
  | { count: 'one'; from: number; to: number }
  | { count: 'one'; form: true };

/** A kind of requirement: what it is given, and how it is decided. */
interface Kind {
  takes: Takes;
  decide: RequirementRule;
}

/** Every kind of requirement: a new one is one file here, one line below, and one enum value. */
export const REQUIREMENT_RULES: Readonly<Record<RequirementKind, Kind>> = {
  REGULATION_IN_FORCE: { takes: { count: 'none' }, decide: regulationInForce },
  STUDY_COMPLETED: { takes: { count: 'some', of: STUDY_DIMENSIONS }, decide: studyCompleted },
  GUIDELINE_IN_FORCE: { takes: { count: 'one', of: GUIDELINE_KINDS }, decide: guidelineInForce },
  LOCAL_INSTRUMENT_ISSUED: { takes: { count: 'none' }, decide: localInstrumentIssued },
  AGENCIES_ASSESSED: { takes: { count: 'one', from: 1, to: 10_000 }, decide: agenciesAssessed },
  MAX_DAYS_PER_WEEK: { takes: { count: 'one', from: 0, to: 7 }, decide: maxDaysPerWeek },
  WEEKDAY: { takes: { count: 'some', of: WEEKDAYS }, decide: weekday },
  MAX_SHARE: { takes: { count: 'one', from: 0, to: 100 }, decide: maxShare },
  BASELINE_REPORTED: { takes: { count: 'one', form: true }, decide: baselineReported },
};

/** What is wrong with the parameters of a kind; null when nothing is. `forms` are the report forms that are kept. */
export function parametersFault(
  kind: RequirementKind,
  parameters: readonly string[],
  forms: { has(id: string): boolean },
): string | null {
  const { takes } = REQUIREMENT_RULES[kind];
  if (takes.count === 'none') return parameters.length === 0 ? null : `${kind} takes no parameter`;
  if (parameters.length === 0) return `${kind} needs a parameter`;
  if (takes.count === 'one' && parameters.length > 1) return `${kind} takes one parameter`;
  if (new Set(parameters).size < parameters.length) return `${kind} names a parameter twice`;
  for (const parameter of parameters) {
    const named = JSON.stringify(parameter.slice(0, 80));
    if ('of' in takes && !takes.of.includes(parameter)) return `${named} is none of ${takes.of.join(', ')}`;
    if ('form' in takes && !forms.has(parameter)) return `no report form has the ID ${named}`;
    if ('from' in takes && !isWithin(parameter, takes.from, takes.to)) {
      return `${named} is not a whole number from ${takes.from} to ${takes.to}`;
    }
  }
  return null;
}

const isWithin = (text: string, from: number, to: number): boolean =>
  /^(?:0|[1-9]\d{0,5})$/.test(text) && Number(text) >= from && Number(text) <= to;
