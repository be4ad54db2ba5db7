import { type Comparator, type Expression, namesIn, parseExpression, startOf } from './checkExpression.ts';
import { add, compare, divide, multiply, parseDecimal, type Rational, subtract } from './rational.ts';
import type { Answer, Answers, FailedCheck } from './report.ts';
import type { Indicator, ReportCheck } from './reportForm.ts';

/** What is wrong with a check's expression, and at which character, from 1. */
export interface CheckFault {
  at: number;
  reason: string;
}

/**
 * What is wrong with an expression over these indicators; null when nothing is.
 * A name must be an indicator, or a choice of the indicator that it is compared with; numbers are compared with numbers; a
 * division by constants that make zero is refused, and so is a comparison of constants alone, which says nothing of the answers.
 */
export function checkFault(expression: string, indicators: readonly Indicator[]): CheckFault | null {
  const parsed = parseExpression(expression);
  if (parsed.tag === 'failed') return { at: parsed.at, reason: parsed.reason };
  const byCode = new Map(indicators.map((one) => [one.code, one]));
  return faultIn(parsed.expression, byCode);
}

function faultIn(expression: Expression, byCode: ReadonlyMap<string, CheckedIndicator>): CheckFault | null {
  switch (expression.tag) {
    case 'number':
      return null;
    case 'name': {
      const indicator = byCode.get(expression.name);
      if (indicator === undefined) return { at: expression.at, reason: `the form has no indicator ${expression.name}` };
      return isNumeric(indicator) ? null : { at: expression.at, reason: `${expression.name} is not a number` };
    }
    case 'compare': {
      const choice = choiceComparison(expression, byCode);
      if (choice !== null) return choiceFault(choice, expression, byCode);
      return faultIn(expression.left, byCode) ?? faultIn(expression.right, byCode) ?? constantsFault(expression);
    }
    case 'arithmetic':
      return faultIn(expression.left, byCode) ?? faultIn(expression.right, byCode) ?? zeroFault(expression);
    default:
      return faultIn(expression.left, byCode) ?? faultIn(expression.right, byCode);
  }
}

const isConstant = (expression: Expression): boolean => namesIn(expression).length === 0;

function zeroFault({ operator, right }: Expression & { tag: 'arithmetic' }): CheckFault | null {
  if (operator !== '/' || !isConstant(right) || amount(right, {})?.upper !== 0n) return null;
  return { at: startOf(right), reason: 'division by zero' };
}

function constantsFault({ left, right, at }: Expression & { tag: 'compare' }): CheckFault | null {
  if (!isConstant(left) || !isConstant(right)) return null;
  return { at, reason: 'a comparison of constants alone: at least one side names an indicator' };
}

/** Whether answers to an indicator are numbers. */
export const isNumeric = ({ valueType }: Pick<Indicator, 'valueType'>): boolean =>
  valueType === 'INTEGER' || valueType === 'NUMBER' || valueType === 'MONEY';

interface ChoiceComparison {
  indicator: CheckedIndicator;
  choice: string;
  /** Where the indicator stands, and where the choice does. */
  at: { indicator: number; choice: number };
}

/** `indicator = CHOICE`, either way round; null when the comparison is one of numbers. */
function choiceComparison(
  expression: Expression & { tag: 'compare' },
  byCode: ReadonlyMap<string, CheckedIndicator>,
): ChoiceComparison | null {
  const { left, right } = expression;
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.tag !== 'name' || other.tag !== 'name') continue;
    const indicator = byCode.get(one.name);
    if (indicator === undefined || isNumeric(indicator)) continue;
    return { indicator, choice: other.name, at: { indicator: one.at, choice: other.at } };
  }
  return null;
}

function choiceFault(
  { indicator, choice, at }: ChoiceComparison,
  expression: Expression & { tag: 'compare' },
  byCode: ReadonlyMap<string, CheckedIndicator>,
): CheckFault | null {
  const { code, valueType } = indicator;
  if (valueType === 'TEXT') return { at: at.indicator, reason: `${code} is TEXT, which is compared with nothing` };
  if (expression.operator !== '=' && expression.operator !== '!=') {
    return { at: expression.at, reason: `choices are compared with = or !=, not ${expression.operator}` };
  }
  const other = byCode.get(choice);
  if (other !== undefined) {
    const choices = valueType === 'BOOLEAN' ? 'true or false' : 'one of its choices';
    const reason = `${code} is ${valueType} and compared with ${choices}, not with ${choice}, which is ${other.valueType}`;
    return { at: at.choice, reason };
  }
  const allowed = valueType === 'BOOLEAN' ? ['true', 'false'] : indicator.choices;
  return allowed.includes(choice) ? null : { at: at.choice, reason: `${code} has no choice ${choice}` };
}

/** What of an indicator its checks look at. */
type CheckedIndicator = Pick<Indicator, 'code' | 'valueType'> & { choices: readonly string[] };

/** What of a form is needed to check answers. */
export interface CheckedForm {
  indicators: readonly CheckedIndicator[];
  checks: readonly ReportCheck[];
}

/**
 * The checks of a form that fail on these answers, in the form's order. An answer that is missing makes no check fail: in a
 * sum it counts as nothing as long as another part of the sum is there, and a comparison with a side that is not there holds.
 */
export function failedChecks(form: CheckedForm, answers: Answers): FailedCheck[] {
  const byCode = new Map(form.indicators.map((one) => [one.code, one]));
  return form.checks.flatMap((check) => {
    const parsed = parseExpression(check.expression);
    if (parsed.tag === 'failed' || holds(parsed.expression, answers, byCode) !== false) return [];
    return [
      failed(
        check,
        namesIn(parsed.expression).filter((name) => byCode.has(name)),
      ),
    ];
  });
}

const failed = ({ code, severity, message }: ReportCheck, indicators: string[]): FailedCheck => ({
  code,
  severity,
  message,
  indicators,
});

/** Whether a condition holds; null when an answer that decides it is missing. */
function holds(
  expression: Expression,
  answers: Answers,
  byCode: ReadonlyMap<string, CheckedIndicator>,
): boolean | null {
  switch (expression.tag) {
    case 'or':
    case 'and': {
      const decisive = expression.tag === 'or';
      const left = holds(expression.left, answers, byCode);
      const right = holds(expression.right, answers, byCode);
      if (left === decisive || right === decisive) return decisive;
      return left === null || right === null ? null : !decisive;
    }
    case 'compare': {
      const choice = choiceComparison(expression, byCode);
      if (choice !== null) {
        const chosen = choicesOf(answers[choice.indicator.code]);
        return chosen === null ? null : chosen.includes(choice.choice) === (expression.operator === '=');
      }
      const left = amount(expression.left, answers);
      const right = amount(expression.right, answers);
      return left === null || right === null ? null : compared(compare(left, right), expression.operator);
    }
    default:
      return null;
  }
}

function choicesOf(answer: Answer | undefined): string[] | null {
  switch (answer?.tag) {
    case 'CHOICE':
      return [answer.choice];
    case 'CHOICES':
      return answer.choices;
    case 'BOOLEAN':
      return [String(answer.boolean)];
    default:
      return null;
  }
}

function compared(order: number, operator: Comparator): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function amount(expression: Expression, answers: Answers): Rational | null {
  switch (expression.tag) {
    case 'number':
      return parseDecimal(expression.text);
    case 'name': {
      const answer = answers[expression.name];
      return answer?.tag === 'NUMBER' ? parseDecimal(answer.number) : null;
    }
    case 'arithmetic': {
      const left = amount(expression.left, answers);
      const right = amount(expression.right, answers);
      if (expression.operator === '+' || expression.operator === '-') {
        if (left === null && right === null) return null;
        const nothing = { upper: 0n, lower: 1n };
        return (expression.operator === '+' ? add : subtract)(left ?? nothing, right ?? nothing);
      }
      if (left === null || right === null) return null;
      return expression.operator === '*' ? multiply(left, right) : divide(left, right);
    }
    default:
      return null;
  }
}
