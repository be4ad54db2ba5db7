import type { Answer } from '#domain/report.ts';
import { bySection, type Indicator, type ReportForm } from '#domain/reportForm.ts';
import { type Column, type ColumnType, column, type Value } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf } from '../table.ts';
import { namedReports } from './namedReports.ts';
import { headColumns, type NamedReport, tailColumns } from './reportColumns.ts';
import { seenAnswer, versionsByForm } from './verifiedReports.ts';

/** Whole numbers up to here are the same in every program that reads them. */
const LARGEST_WHOLE = BigInt(Number.MAX_SAFE_INTEGER);

/** The verified reports of each form, one row for each report and one column for each indicator. */
export const formReports = (reading: Reading): OpenTable[] =>
  [...versionsByForm(reading)].map(([id, versions]) => formTable(reading, id, versions));

function formTable(reading: Reading, id: string, versions: readonly ReportForm[]): OpenTable {
  const { name } = versions.at(-1) ?? { name: { id, en: id } };
  return tableOf({
    // As a name in any database: a form's id has hyphens.
    name: `reports_${id.replaceAll('-', '_')}`,
    title: { id: `Laporan: ${name.id}`, en: `Reports: ${name.en ?? name.id}` },
    words: {
      id: `Laporan terverifikasi formulir ${id}, satu baris per laporan dan satu kolom per indikator. Jawaban kosong: tidak dijawab, atau dirahasiakan bila disebut di kolom withheld.`,
      en: `The verified reports of the form ${id}, one row for each report and one column for each indicator. An empty answer was not given, or is withheld where the column withheld names it.`,
    },
    licence: 'FACTS',
    columns: [
      ...headColumns<NamedReport>(),
      ...indicatorsOf(versions).map(indicatorColumn),
      withheldColumn,
      ...tailColumns<NamedReport>(),
    ],
    key: ['agency_key', 'period'],
    references: [
      { column: 'agency_key', table: 'agencies', of: 'agency_key' },
      { column: 'region_code', table: 'regions', of: 'code' },
    ],
    records: (where) => namedReports(reading, new Map([...where, ['form_id', [id]]])),
  });
}

/**
 * The indicators of every version, as the latest one that has each asks it, with the choices of all; those that are asked no longer stand
 * last.
 */
function indicatorsOf(versions: readonly ReportForm[]): Indicator[] {
  const indicators = new Map<string, Indicator>();
  for (const { indicators: asked } of [...versions].reverse()) {
    for (const one of [...asked].sort(bySection)) {
      const later = indicators.get(one.code);
      const choices = [...new Set([...(later?.choices ?? []), ...one.choices])];
      indicators.set(one.code, { ...(later ?? one), choices });
    }
  }
  return [...indicators.values()];
}

const withheldColumn: Column<NamedReport> = column(
  'withheld',
  'LIST',
  {
    id: 'Indikator disiplin yang dirahasiakan: jumlah orang kurang dari 5',
    en: 'The disciplinary indicators that are withheld: counts of fewer than 5 persons',
  },
  (named) => [...named.indicators.values()].filter((one) => seenAnswer(named, one) === null).map(({ code }) => code),
);

/** An indicator may be called as one of the columns that every report has. */
const TAKEN: ReadonlySet<string> = new Set(
  [...headColumns<NamedReport>(), withheldColumn, ...tailColumns<NamedReport>()].map(({ name }) => name),
);

function indicatorColumn(indicator: Indicator): Column<NamedReport> {
  const { code, label, unit, choices, valueType } = indicator;
  const type = typeOf(indicator);
  const of = (named: NamedReport): Value => {
    const answer = seenAnswer(named, named.indicators.get(code));
    return answer === undefined || answer === null ? nothing(type) : answerValue(answer, type);
  };
  return column(TAKEN.has(code) ? `answer_${code}` : code, type, { id: label.id, en: label.en ?? label.id }, of, {
    unit,
    choices: valueType === 'CHOICE' || valueType === 'MULTI_CHOICE' ? choices : null,
  });
}

function typeOf({ valueType, maximum }: Indicator): ColumnType {
  switch (valueType) {
    case 'INTEGER':
      return maximum !== null && BigInt(maximum.split('.')[0] ?? '') <= LARGEST_WHOLE ? 'INTEGER' : 'DECIMAL';
    case 'NUMBER':
    case 'MONEY':
      return 'DECIMAL';
    case 'BOOLEAN':
      return 'BOOLEAN';
    case 'MULTI_CHOICE':
      return 'LIST';
    default:
      return 'TEXT';
  }
}

const nothing = (type: ColumnType): Value => (type === 'LIST' ? [] : null);

/** An answer in the type of its column; one to an earlier version that asked for another type stands in the long table alone. */
function answerValue(answer: Answer, type: ColumnType): Value {
  switch (answer.tag) {
    case 'NUMBER':
      if (type === 'DECIMAL') return answer.number;
      return type === 'INTEGER' && Number.isSafeInteger(Number(answer.number)) ? Number(answer.number) : nothing(type);
    case 'BOOLEAN':
      return type === 'BOOLEAN' ? answer.boolean : nothing(type);
    case 'CHOICE':
      return type === 'TEXT' ? answer.choice : nothing(type);
    case 'CHOICES':
      return type === 'LIST' ? answer.choices : nothing(type);
    case 'TEXT':
      return type === 'TEXT' ? answer.text : nothing(type);
  }
}
