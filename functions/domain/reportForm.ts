import { compareText, type Day } from './day.ts';
import type { ReportFrequency } from './period.ts';
import type { Source } from './source.ts';
import type { Versioned } from './versioned.ts';

/** Text in Indonesian, and in English where a translation is kept. */
export interface LocalizedText {
  id: string;
  en: string | null;
}

export const REPORT_TRIGGERS = ['REGULATION_IN_FORCE', 'ADOPTED'] as const;
export type ReportTrigger = (typeof REPORT_TRIGGERS)[number];

export const REPORT_REPORTERS = ['AGENCY', 'ELIGIBLE_AGENCY'] as const;
export type ReportReporter = (typeof REPORT_REPORTERS)[number];

export const VALUE_TYPES = ['INTEGER', 'NUMBER', 'MONEY', 'BOOLEAN', 'CHOICE', 'MULTI_CHOICE', 'TEXT'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

export const AGGREGATIONS = ['SUM', 'MEAN', 'WEIGHTED_MEAN', 'COUNT_BY_CHOICE', 'NONE'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export const INDICATOR_DIMENSIONS = [
  'DISCIPLINE',
  'OUTPUT',
  'SERVICE_EFFECTIVENESS',
  'ADOPTION',
  'INFRASTRUCTURE',
  'EFFICIENCY',
] as const;
export type IndicatorDimension = (typeof INDICATOR_DIMENSIONS)[number];

export const CHECK_SEVERITIES = ['ERROR', 'WARNING'] as const;
export type CheckSeverity = (typeof CHECK_SEVERITIES)[number];

/** One typed question of a form. */
export interface Indicator {
  code: string;
  section: number;
  sequence: number;
  label: LocalizedText;
  valueType: ValueType;
  unit: string | null;
  choices: string[];
  /** Least number, or length of a text, as an exact decimal. */
  minimum: string | null;
  /** Greatest number, or length of a text, as an exact decimal. */
  maximum: string | null;
  aggregation: Aggregation;
  /** The indicator that weighs a weighted mean. */
  weight: string | null;
  dimension: IndicatorDimension;
  required: boolean;
}

/** A condition over several answers; its expression is parsed by `check.ts`. */
export interface ReportCheck {
  code: string;
  expression: string;
  severity: CheckSeverity;
  message: LocalizedText;
}

/** A versioned list of indicators that a regulation asks for. */
export interface ReportForm extends Versioned {
  id: string;
  regulationSlug: string;
  name: LocalizedText;
  frequency: ReportFrequency;
  trigger: ReportTrigger;
  reporter: ReportReporter;
  dueDayOfNextPeriod: number;
  closesDaysAfterDue: number;
  /** The first day of periods' last days that this version applies to; null: from the first one on. */
  effectiveFrom: Day | null;
  indicators: Indicator[];
  checks: ReportCheck[];
  source: Source;
}

/** The order of a form's questions. */
export const bySection = (a: Indicator, b: Indicator): number => a.section - b.section || a.sequence - b.sequence;

/** The versions of a form among those known, the first one first. */
export const versionsOf = (versions: readonly ReportForm[], id: string): ReportForm[] =>
  versions.filter((one) => one.id === id).sort((a, b) => a.version - b.version);

/**
 * The version of a form that applies to a period with this last day, among those known: the one that begins last by then, the later
 * version where two begin together; undefined when none had begun. Rule: docs/domain.md, "Reports".
 */
export function formInForce(versions: readonly ReportForm[], id: string, lastDay: Day): ReportForm | undefined {
  return versions
    .filter((one) => one.id === id && (one.effectiveFrom === null || one.effectiveFrom <= lastDay))
    .sort((a, b) => compareText(a.effectiveFrom ?? '', b.effectiveFrom ?? '') || a.version - b.version)
    .at(-1);
}
