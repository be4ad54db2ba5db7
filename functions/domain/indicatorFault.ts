import { compare, parseDecimal } from './rational.ts';
import type { Indicator, ValueType } from './reportForm.ts';

/** What is wrong with one field of an indicator. */
export interface IndicatorFault {
  field: 'choices' | 'minimum' | 'maximum' | 'aggregation' | 'weight';
  reason: string;
}

/** An indicator as far as it could be read; what is not there is not looked at. */
export type IndicatorRead = { [K in keyof Indicator]?: Indicator[K] | undefined };

const NUMERIC: ReadonlySet<ValueType> = new Set(['INTEGER', 'NUMBER', 'MONEY']);
const CHOSEN: ReadonlySet<ValueType> = new Set(['CHOICE', 'MULTI_CHOICE']);

/** Whether answers of a type are numbers. */
export const isNumeric = (valueType: ValueType): boolean => NUMERIC.has(valueType);

/**
 * What is wrong with an indicator beyond its single fields: choices, bounds and the way of adding up must fit its type, and what weighs it
 * must be a number of the same form. `siblings`: every indicator of the form; null where not all could be read.
 */
export function indicatorFaults(one: IndicatorRead, siblings: readonly IndicatorRead[] | null): IndicatorFault[] {
  const { valueType } = one;
  if (valueType === undefined) return [];
  return [
    ...choiceFaults(one, valueType),
    ...boundFaults(one, valueType),
    ...aggregationFaults(one, valueType, siblings),
  ];
}

function choiceFaults({ choices }: IndicatorRead, valueType: ValueType): IndicatorFault[] {
  if (choices === undefined) return [];
  const fault = (reason: string): IndicatorFault[] => [{ field: 'choices', reason }];
  if (!CHOSEN.has(valueType)) return choices.length > 0 ? fault(`${valueType} has no choices`) : [];
  if (choices.length < 2) return fault(`${valueType} needs two choices or more`);
  return new Set(choices).size < choices.length ? fault('a choice stands twice') : [];
}

function boundFaults({ minimum, maximum }: IndicatorRead, valueType: ValueType): IndicatorFault[] {
  const faults = (['minimum', 'maximum'] as const).flatMap((field): IndicatorFault[] => {
    const reason = boundFault(field === 'minimum' ? minimum : maximum, valueType);
    return reason === null ? [] : [{ field, reason }];
  });
  if (minimum && maximum && compare(parseDecimal(minimum), parseDecimal(maximum)) > 0) {
    faults.push({ field: 'maximum', reason: `less than the minimum ${minimum}` });
  }
  return faults;
}

function boundFault(bound: string | null | undefined, valueType: ValueType): string | null {
  if (bound === null || bound === undefined) return null;
  if (valueType === 'TEXT') return /^\d{1,4}$/.test(bound) ? null : 'not a length in characters';
  if (!isNumeric(valueType)) return `${valueType} has no bounds`;
  return valueType === 'INTEGER' && bound.includes('.') ? 'not a whole number' : null;
}

function aggregationFaults(
  one: IndicatorRead,
  valueType: ValueType,
  siblings: readonly IndicatorRead[] | null,
): IndicatorFault[] {
  const { aggregation, weight } = one;
  if (aggregation === undefined) return [];
  const fault = (field: 'aggregation' | 'weight', reason: string): IndicatorFault[] => [{ field, reason }];
  if ((aggregation === 'WEIGHTED_MEAN') !== (weight !== null && weight !== undefined)) {
    return fault('weight', 'WEIGHTED_MEAN, and nothing else, names its weight');
  }
  const fits =
    aggregation === 'NONE' ||
    (aggregation === 'COUNT_BY_CHOICE' ? CHOSEN.has(valueType) || valueType === 'BOOLEAN' : isNumeric(valueType));
  if (!fits) return fault('aggregation', `${valueType} cannot be added up so`);
  if (weight === null || weight === undefined || siblings === null) return [];
  if (weight === one.code) return fault('weight', 'an indicator cannot weigh itself');
  const other = siblings.find(({ code }) => code === weight);
  if (other === undefined) return fault('weight', `the form has no indicator ${weight}`);
  return other.valueType !== undefined && !isNumeric(other.valueType)
    ? fault('weight', `${weight} is not a number`)
    : [];
}
