import { compare, parseDecimal } from '#domain/rational.ts';
import {
  AGGREGATIONS,
  type Aggregation,
  INDICATOR_DIMENSIONS,
  type Indicator,
  VALUE_TYPES,
  type ValueType,
} from '#domain/reportForm.ts';
import { boolean, code, decimal, integer, type Kind, list, oneOf, optional, required, text } from './cells.ts';
import type { Problems } from './problems.ts';
import { type Row, readSheet, type Sheet, tell, tellTwice } from './sheet.ts';

/** `SUM`, or `WEIGHTED_MEAN:` and the code of the indicator that weighs. */
const aggregation: Kind<{ how: Aggregation; weight: string | null }> = (cell) => {
  const [word = '', ...rest] = cell.split(':');
  const how = oneOf(...AGGREGATIONS)(word);
  if ('fault' in how) return how;
  const weight = rest.length === 0 ? null : rest.join(':');
  if ((how.value === 'WEIGHTED_MEAN') !== (weight !== null)) {
    return { fault: 'WEIGHTED_MEAN, and nothing else, names its weight after a colon' };
  }
  return { value: { how: how.value, weight } };
};

const columns = {
  form_id: required(text(80)),
  section: required(integer(1, 999)),
  sequence: required(integer(1, 999)),
  code: required(code(/^(?!(?:or|and)$)[a-z][a-z0-9_]{0,63}$/, 'a code of lower-case letters, digits and underscores')),
  label_id: required(text(300)),
  label_en: optional(text(300)),
  value_type: required(oneOf(...VALUE_TYPES)),
  unit: optional(text(40)),
  choices: list(code(/^[A-Z][A-Z0-9_]{0,39}$/, 'a choice of capital letters, digits and underscores')),
  minimum: optional(decimal),
  maximum: optional(decimal),
  aggregation: required(aggregation),
  dimension: required(oneOf(...INDICATOR_DIMENSIONS)),
  required: required(boolean),
};
type IndicatorRow = Row<typeof columns>;
type IndicatorSheet = Sheet<typeof columns>;

const NUMERIC: ReadonlySet<ValueType> = new Set(['INTEGER', 'NUMBER', 'MONEY']);
const CHOSEN: ReadonlySet<ValueType> = new Set(['CHOICE', 'MULTI_CHOICE']);

/** Reads `indicators.csv`. */
export async function readIndicators(dir: string, problems: Problems, forms: ReadonlySet<string> | null) {
  const sheet = await readSheet(dir, 'indicators.csv', columns, problems);
  tellTwice(problems, sheet, 'code', ({ values }) =>
    values.form_id === undefined || values.code === undefined ? null : `${values.form_id} ${values.code}`,
  );
  tellTwice(problems, sheet, 'sequence', ({ values: { form_id, section, sequence } }) =>
    form_id === undefined || section === undefined || sequence === undefined
      ? null
      : `${form_id} ${section}.${sequence}`,
  );
  for (const row of sheet.rows) {
    if (row.values.form_id !== undefined && forms !== null && !forms.has(row.values.form_id)) {
      tell(problems, sheet, row, 'form_id', 'no report form has this id');
    }
    checkChoices(problems, sheet, row);
    checkBounds(problems, sheet, row);
    checkAggregation(problems, sheet, row);
  }
  return {
    /** A form's indicators by section and sequence; null when one of them could not be read. */
    ofForm(formId: string): Indicator[] | null {
      const rows = sheet.rows.filter((row) => row.cells.form_id === formId);
      const whole = rows.flatMap((row) => (row.whole === null ? [] : [row.whole]));
      if (!sheet.complete || whole.length < rows.length) return null;
      return whole.map(recordOf).sort((a, b) => a.section - b.section || a.sequence - b.sequence);
    },
  };
}

function checkChoices(problems: Problems, sheet: IndicatorSheet, row: IndicatorRow): void {
  const { choices, value_type } = row.values;
  if (choices === undefined || value_type === undefined) return;
  if (!CHOSEN.has(value_type)) {
    if (choices.length > 0) tell(problems, sheet, row, 'choices', `${value_type} has no choices`);
  } else if (choices.length < 2) tell(problems, sheet, row, 'choices', `${value_type} needs two choices or more`);
}

function checkBounds(problems: Problems, sheet: IndicatorSheet, row: IndicatorRow): void {
  const { maximum, minimum, value_type } = row.values;
  if (value_type === undefined) return;
  for (const column of ['minimum', 'maximum'] as const) {
    const bound = row.values[column];
    if (bound === null || bound === undefined) continue;
    if (value_type === 'TEXT') {
      if (!/^\d{1,4}$/.test(bound)) tell(problems, sheet, row, column, 'not a length in characters');
    } else if (!NUMERIC.has(value_type)) tell(problems, sheet, row, column, `${value_type} has no bounds`);
    else if (value_type === 'INTEGER' && bound.includes('.')) tell(problems, sheet, row, column, 'not a whole number');
  }
  if (minimum && maximum && compare(parseDecimal(minimum), parseDecimal(maximum)) > 0) {
    tell(problems, sheet, row, 'maximum', `less than the minimum ${minimum}`);
  }
}

function checkAggregation(problems: Problems, sheet: IndicatorSheet, row: IndicatorRow): void {
  const { aggregation, value_type } = row.values;
  if (aggregation === undefined || value_type === undefined || aggregation.how === 'NONE') return;
  const counts = aggregation.how === 'COUNT_BY_CHOICE';
  const fits = counts ? CHOSEN.has(value_type) || value_type === 'BOOLEAN' : NUMERIC.has(value_type);
  if (!fits) tell(problems, sheet, row, 'aggregation', `${value_type} cannot be added up so`);
  if (!fits || aggregation.weight === null || !sheet.complete) return;
  const weight = sheet.rows.find(
    ({ cells }) => cells.form_id === row.cells.form_id && cells.code === aggregation.weight,
  );
  if (weight === undefined) {
    tell(problems, sheet, row, 'aggregation', `the form has no indicator ${aggregation.weight}`);
  } else if (weight === row) tell(problems, sheet, row, 'aggregation', 'an indicator cannot weigh itself');
  else if (weight.values.value_type !== undefined && !NUMERIC.has(weight.values.value_type)) {
    tell(problems, sheet, row, 'aggregation', `${aggregation.weight} is not a number`);
  }
}

const recordOf = (row: NonNullable<IndicatorRow['whole']>): Indicator => ({
  code: row.code,
  section: row.section,
  sequence: row.sequence,
  label: { id: row.label_id, en: row.label_en },
  valueType: row.value_type,
  unit: row.unit,
  choices: row.choices,
  minimum: row.minimum,
  maximum: row.maximum,
  aggregation: row.aggregation.how,
  weight: row.aggregation.weight,
  dimension: row.dimension,
  required: row.required,
});
