import {
  CHOICE,
  FORM_NUMBERS,
  FORM_TEXTS,
  INDICATOR_CODE,
  indicatorFaults,
  type PartlyRead,
} from '#domain/formFaults.ts';
import {
  AGGREGATIONS,
  type Aggregation,
  bySection,
  INDICATOR_DIMENSIONS,
  type Indicator,
  VALUE_TYPES,
} from '#domain/reportForm.ts';
import { boolean, code, decimal, integer, type Kind, list, oneOf, optional, required, text } from './cells.ts';
import { tellParts } from './formPart.ts';
import type { Problems } from './problems.ts';
import { type Row, readSheet, tell } from './sheet.ts';

/** `SUM`, or `WEIGHTED_MEAN:` and the code of the indicator that weighs. */
const aggregation: Kind<{ how: Aggregation; weight: string | null }> = (cell) => {
  const [word = '', ...rest] = cell.split(':');
  const how = oneOf(...AGGREGATIONS)(word);
  return 'fault' in how ? how : { value: { how: how.value, weight: rest.length === 0 ? null : rest.join(':') } };
};

const columns = {
  form_id: required(text(80)),
  section: required(integer(...FORM_NUMBERS.section)),
  sequence: required(integer(...FORM_NUMBERS.sequence)),
  code: required(code(INDICATOR_CODE.pattern, INDICATOR_CODE.words)),
  label_id: required(text(FORM_TEXTS.label)),
  label_en: optional(text(FORM_TEXTS.label)),
  value_type: required(oneOf(...VALUE_TYPES)),
  unit: optional(text(FORM_TEXTS.unit)),
  choices: list(code(CHOICE.pattern, CHOICE.words)),
  minimum: optional(decimal),
  maximum: optional(decimal),
  aggregation: required(aggregation),
  dimension: required(oneOf(...INDICATOR_DIMENSIONS)),
  required: required(boolean),
};
type IndicatorRow = Row<typeof columns>;

const COLUMN_OF: Readonly<Record<keyof Indicator, keyof typeof columns>> = {
  code: 'code',
  section: 'section',
  sequence: 'sequence',
  label: 'label_id',
  valueType: 'value_type',
  unit: 'unit',
  choices: 'choices',
  minimum: 'minimum',
  maximum: 'maximum',
  aggregation: 'aggregation',
  weight: 'aggregation',
  dimension: 'dimension',
  required: 'required',
};

/** Reads `indicators.csv`. */
export async function readIndicators(dir: string, problems: Problems, forms: ReadonlySet<string> | null) {
  const sheet = await readSheet(dir, 'indicators.csv', columns, problems);
  for (const row of sheet.rows) {
    if (row.values.form_id !== undefined && forms !== null && !forms.has(row.values.form_id)) {
      tell(problems, sheet, row, 'form_id', 'no report form has this id');
    }
  }
  for (const rows of Map.groupBy(sheet.rows, (row) => row.cells.form_id).values()) {
    const faults = indicatorFaults(rows.map(partlyRead), { complete: sheet.complete });
    tellParts(problems, sheet, rows, faults, (field) => COLUMN_OF[field]);
  }
  return {
    /** A form's indicators by section and sequence; null when one of them could not be read. */
    ofForm(formId: string): Indicator[] | null {
      const rows = sheet.rows.filter((row) => row.cells.form_id === formId);
      const whole = rows.flatMap((row) => (row.whole === null ? [] : [row.whole]));
      if (!sheet.complete || whole.length < rows.length) return null;
      return whole.map(recordOf).sort(bySection);
    },
  };
}

const partlyRead = ({ values }: IndicatorRow): PartlyRead<Indicator> => ({
  code: values.code,
  section: values.section,
  sequence: values.sequence,
  valueType: values.value_type,
  choices: values.choices,
  minimum: values.minimum,
  maximum: values.maximum,
  aggregation: values.aggregation?.how,
  weight: values.aggregation?.weight,
});

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
