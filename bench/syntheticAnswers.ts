import { failedChecks } from '#domain/check.ts';
import { WEEKDAYS } from '#domain/day.ts';
import type { Answer, Answers } from '#domain/report.ts';
import type { Indicator, ReportForm } from '#domain/reportForm.ts';
import { between, type Draw, happens, oneOf } from './drawing.ts';

/** What answers are drawn for. */
export interface AnsweredFor {
  /** Civil servants of the agency. */
  employees: number;
  draw: Draw;
}

type Drawn = AnsweredFor & { answers: Readonly<Record<string, Answer>> };

/** As often as this answers are drawn anew when a check refuses them. */
const ATTEMPTS = 50;
/** An answer that is not required is missing in so many of a hundred reports. */
const LEFT_OUT = 25;
const OBSTACLES = [
  'Sintetis: jaringan internet di kantor belum stabil.',
  'Sintetis: belum semua layanan dapat dilayani secara daring.',
  'Sintetis: perangkat kerja di rumah terbatas.',
  'Sintetis: pengawasan kehadiran belum terhubung dengan SIMPEG.',
];

/**
 * Plausible answers to a form that no check of severity ERROR refuses; some that are not required are missing, and some checks of
 * severity WARNING fail. Throws for a form whose checks refuse everything that was drawn.
 */
export function syntheticAnswers(form: ReportForm, asked: AnsweredFor): Answers {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answers: Record<string, Answer> = {};
    for (const indicator of form.indicators) {
      if (!indicator.required && happens(asked.draw, LEFT_OUT)) continue;
      answers[indicator.code] = answerTo(indicator, { ...asked, answers });
    }
    if (!failedChecks(form, answers).some(({ severity }) => severity === 'ERROR')) return answers;
  }
  throw new Error(`No synthetic answers to the form ${form.id} pass its checks.`);
}

function answerTo(indicator: Indicator, drawn: Drawn): Answer {
  const { draw } = drawn;
  switch (indicator.valueType) {
    case 'INTEGER':
    case 'NUMBER':
    case 'MONEY':
      return { tag: 'NUMBER', number: numberTo(indicator, drawn) };
    case 'BOOLEAN':
      return { tag: 'BOOLEAN', boolean: happens(draw, 78) };
    case 'CHOICE':
      // What is asked for first is what is wanted, and mostly reported.
      return {
        tag: 'CHOICE',
        choice: happens(draw, 70) ? (indicator.choices[0] ?? '') : oneOf(draw, indicator.choices),
      };
    case 'MULTI_CHOICE': {
      const friday = indicator.choices.find((choice) => choice === WEEKDAYS[4]);
      const chosen = new Set([friday ?? oneOf(draw, indicator.choices)]);
      if (happens(draw, 20)) chosen.add(oneOf(draw, indicator.choices));
      return { tag: 'CHOICES', choices: indicator.choices.filter((choice) => chosen.has(choice)) };
    }
    case 'TEXT':
      return { tag: 'TEXT', text: oneOf(draw, OBSTACLES).slice(0, Number(indicator.maximum ?? 2_000)) };
  }
}

/** The number that was answered to another indicator; null where none was. */
function answered({ answers }: Drawn, code: string): number | null {
  const answer = answers[code];
  return answer?.tag === 'NUMBER' ? Number(answer.number) : null;
}

const partOf =
  (code: string, least: number, most: number) =>
  (drawn: Drawn): number =>
    (answered(drawn, code) ?? drawn.employees) * between(drawn.draw, least, most);

/** Sums of money in rupiah for each civil servant, in whole thousands: many small ones, few large ones. */
const rupiah =
  (most: number) =>
  ({ employees, draw }: Drawn): number =>
    Math.round((employees * between(draw, 0, most, 3)) / 1_000) * 1_000;

/** What is used of savings stays under what was saved, but for one report in fifty, which draws a warning. */
const used = (drawn: Drawn): number => {
  const saved = Object.keys(drawn.answers)
    .filter((code) => code.startsWith('saving_'))
    .reduce((sum, code) => sum + (answered(drawn, code) ?? 0), 0);
  return Math.floor((saved * between(drawn.draw, 0, happens(drawn.draw, 2) ? 1.5 : 0.33)) / 1_000) * 1_000;
};

/** What is plausible for indicators whose meaning is known; all others are drawn from their range. */
const PLAUSIBLE: Readonly<Record<string, (drawn: Drawn) => number>> = {
  employees_total: ({ employees }) => employees,
  employees_wfh: (drawn) =>
    drawn.answers.wfh_applied?.tag === 'CHOICE' && drawn.answers.wfh_applied.choice !== 'APPLIED'
      ? 0
      : partOf('employees_total', 0.05, 0.5)(drawn),
  employees_flexible: partOf('employees_total', 0.05, 0.5),
  flexible_days_mean: ({ draw }) => between(draw, 0.5, happens(draw, 3) ? 3 : 2),
  attendance_rate: ({ draw }) => 100 - between(draw, 0, 12, 2),
  working_hours_mean: ({ draw }) => (happens(draw, 5) ? between(draw, 34, 37.5) : between(draw, 37.5, 41)),
  sanctions_light: ({ draw }) => between(draw, 0, 8, 4),
  sanctions_medium: ({ draw }) => between(draw, 0, 5, 5),
  sanctions_severe: ({ draw }) => between(draw, 0, 3, 6),
  targets_planned: ({ draw }) => between(draw, 4, 60, 2),
  targets_achieved: partOf('targets_planned', 0.7, 1),
  skp_good_or_better: partOf('employees_total', 0.6, 1),
  satisfaction_index: ({ draw }) => between(draw, 70, 96),
  service_requests: ({ employees, draw }) => employees * between(draw, 0, 60, 2),
  service_requests_on_time: partOf('service_requests', 0.75, 1),
  complaints: ({ draw }) => between(draw, 0, 40, 3),
  complaints_resolved: partOf('complaints', 0.6, 1),
  travel_domestic_cut: ({ draw }) => between(draw, 0, 60),
  travel_foreign_cut: ({ draw }) => between(draw, 0, 80),
  vehicle_cut: ({ draw }) => between(draw, 0, 60),
  saving_electricity: rupiah(60_000),
  saving_fuel: rupiah(90_000),
  saving_water: rupiah(12_000),
  saving_telephone: rupiah(9_000),
  saving_operations: rupiah(120_000),
  saving_other: rupiah(40_000),
  use_priority_programmes: used,
  use_service_quality: used,
  use_other: used,
};

/** Where neither a range nor a meaning is known. */
const MOST_OF_ANYTHING = 100;

/** Only the indicator's own bounds and type are sure; the rest is made to fit them. */
function numberTo(indicator: Indicator, drawn: Drawn): string {
  const least = Number(indicator.minimum ?? 0);
  const most = indicator.maximum === null ? Number.MAX_SAFE_INTEGER : Number(indicator.maximum);
  const number =
    PLAUSIBLE[indicator.code]?.(drawn) ?? between(drawn.draw, least, Math.min(most, least + MOST_OF_ANYTHING), 2);
  const within = Math.min(Math.max(number, least), most);
  // Down, so that parts stay within their whole.
  if (indicator.valueType === 'INTEGER') return String(Math.max(Math.floor(within), Math.ceil(least)));
  return String(Number(within.toFixed(2)));
}
