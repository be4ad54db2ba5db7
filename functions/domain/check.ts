import { type Comparator, type Expression, namesIn, parseExpression } from './checkExpression.ts';
import { isNumeric as isNumericType } from './indicatorFault.ts';
import { add, compare, divide, multiply, parseDecimal, type Rational, subtract } from './rational.ts';
import type { Answer, Answers, FailedCheck } from './report.ts';
import type { Indicator, ReportCheck, ReportForm } from './reportForm.ts';

/** What is wrong with a check's expression, and at which character, from 1. */
export interface CheckFault {
  at: number;
  reason: string;
}

/**
 * What is wrong with an expression over these indicators; null when nothing is.
 * A name must be an indicator, or a choice of the indicator that it is compared with; numbers are compared with numbers; a
 * division by the number zero is refused.
 */
export function checkFault(expression: string, indicators: readonly Indicator[]): CheckFault | null {
  const parsed = parseExpression(expression);
  if (parsed.tag === 'failed') return { at: parsed.at, reason: parsed.reason };
  const byCode = new Map(indicators.map((one) => [one.code, one]));
  return faultIn(parsed.expression, byCode);
}

function faultIn(expression: Expression, byCode: ReadonlyMap<string, Indicator>): CheckFault | null {
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
      if (choice === null) {
        if (namesIn(expression).length === 0) return { at: expression.at, reason: 'no answer is compared' };
        return faultIn(expression.left, byCode) ?? faultIn(expression.right, byCode);
      }
      if (expression.operator !== '=' && expression.operator !== '!=') {
        return { at: expression.at, reason: `choices are compared with = or !=, not ${expression.operator}` };
      }
      return choice.allowed.includes(choice.choice)
        ? null
        : { at: choice.at, reason: `${choice.indicator} has no choice ${choice.choice}` };
    }
    case 'arithmetic':
      if (expression.operator === '/' && isZero(expression.right)) {
        return { at: startOf(expression.right), reason: 'division by zero' };
      }
      return faultIn(expression.left, byCode) ?? faultIn(expression.right, byCode);
    default:
      return faultIn(expression.left, byCode) ?? faultIn(expression.right, byCode);
  }
}

/** Whether an expression without names comes to zero. */
function isZero(expression: Expression): boolean {
  return namesIn(expression).length === 0 && amount(expression, {})?.upper === 0n;
}

/** The character that an expression begins with. */
function startOf(expression: Expression): number {
  return expression.tag === 'number' || expression.tag === 'name' ? expression.at : startOf(expression.left);
}

const isNumeric = ({ valueType }: Indicator): boolean => isNumericType(valueType);

interface ChoiceComparison {
  indicator: string;
  choice: string;
  allowed: readonly string[];
  at: number;
}

/** `indicator = CHOICE`, either way round; null when the comparison is one of numbers. */
function choiceComparison(
  expression: Expression & { tag: 'compare' },
  byCode: ReadonlyMap<string, Indicator>,
): ChoiceComparison | null {
  const { left, right } = expression;
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.tag !== 'name' || other.tag !== 'name') continue;
    const indicator = byCode.get(one.name);
    if (indicator === undefined || isNumeric(indicator)) continue;
    const allowed = indicator.valueType === 'BOOLEAN' ? ['true', 'false'] : indicator.choices;
    return { indicator: one.name, choice: other.name, allowed, at: other.at };
  }
  return null;
}

/**
 * The checks of a form that fail on these answers, in the form's order. An answer that is missing makes no check fail: in a
 * sum it counts as nothing as long as another part of the sum is there, and a comparison with a side that is not there holds.
 */
export function failedChecks(form: ReportForm, answers: Answers): FailedCheck[] {
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
function holds(expression: Expression, answers: Answers, byCode: ReadonlyMap<string, Indicator>): boolean | null {
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
        const chosen = choicesOf(answers[choice.indicator]);
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
