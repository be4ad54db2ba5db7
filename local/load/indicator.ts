import { type IndicatorRead, indicatorFaults } from '#domain/indicatorFault.ts';
import {
  AGGREGATIONS,
  type Aggregation,
  INDICATOR_DIMENSIONS,
  type Indicator,
  VALUE_TYPES,
} from '#domain/reportForm.ts';
import { boolean, code, decimal, integer, type Kind, list, oneOf, optional, required, text } from './cells.ts';
import type { Problems } from './problems.ts';
import { type Row, readSheet, tell, tellTwice } from './sheet.ts';

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
    const siblings = sheet.rows.filter(({ cells }) => cells.form_id === row.cells.form_id).map(partOf);
    for (const { field, reason } of indicatorFaults(partOf(row), sheet.complete ? siblings : null)) {
      tell(problems, sheet, row, field === 'weight' ? 'aggregation' : field, reason);
    }
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

/** An indicator as far as its row could be read. */
function partOf({ values }: IndicatorRow): IndicatorRead {
  const { code: name, value_type, choices, minimum, maximum, aggregation: added } = values;
  return {
    code: name,
    valueType: value_type,
    choices,
    minimum,
    maximum,
    aggregation: added?.how,
    weight: added?.weight,
  };
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
