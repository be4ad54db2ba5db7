import type { Answer } from '#domain/report.ts';
import { type Indicator, VALUE_TYPES } from '#domain/reportForm.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf, type Where } from '../table.ts';
import { namedReports } from './namedReports.ts';
import { headColumns, type NamedReport, tailColumns } from './reportColumns.ts';
import { seenAnswer } from './verifiedReports.ts';

/** One answer of a verified report, as anybody may see it. */
interface Answered extends NamedReport {
  indicator: Indicator;
  /** Null where it is withheld. */
  answer: Answer | null;
}

/** An answer as text: choices with `;` between. */
function textOf(answer: Answer | null): string | null {
  switch (answer?.tag) {
    case undefined:
      return null;
    case 'NUMBER':
      return answer.number;
    case 'BOOLEAN':
      return String(answer.boolean);
    case 'CHOICE':
      return answer.choice;
    case 'CHOICES':
      return answer.choices.join(';');
    case 'TEXT':
      return answer.text;
  }
}

const columns: readonly Column<Answered>[] = [
  ...headColumns<Answered>(),
  column(
    'indicator',
    'TEXT',
    { id: 'Kode indikator', en: 'Code of the indicator' },
    ({ indicator }) => indicator.code,
    {
      required: true,
    },
  ),
  column(
    'value_type',
    'TEXT',
    { id: 'Jenis jawaban', en: 'Type of the answer' },
    ({ indicator }) => indicator.valueType,
    {
      required: true,
      choices: VALUE_TYPES,
    },
  ),
  column('unit', 'TEXT', { id: 'Satuan', en: 'Unit' }, ({ indicator }) => indicator.unit),
  column(
    'value',
    'TEXT',
    {
      id: 'Jawaban sebagai teks; kosong: dirahasiakan',
      en: 'The answer as text, choices with `;` between; empty: withheld',
    },
    ({ answer }) => textOf(answer),
  ),
  column(
    'number',
    'DECIMAL',
    { id: 'Jawaban berupa bilangan, tepat', en: 'The answer where it is a number, exact' },
    ({ answer }) => (answer?.tag === 'NUMBER' ? answer.number : null),
  ),
  column(
    'withheld',
    'BOOLEAN',
    {
      id: 'Dirahasiakan: jumlah orang kurang dari 5 pada indikator disiplin',
      en: 'Withheld: a count of fewer than 5 persons in a disciplinary indicator',
    },
    ({ answer }) => answer === null,
    { required: true },
  ),
  ...tailColumns<Answered>(),
];

/** Every answer of every verified report, one row each, by form, period, province, region, agency, section and place. */
export const reports = (reading: Reading): OpenTable => answersTable((where) => namedReports(reading, where));

/** The same of verified reports from anywhere, page by page. */
export const answersTable = (reports: (where: Where) => AsyncIterable<readonly NamedReport[]>): OpenTable =>
  tableOf({
    name: 'reports',
    title: { id: 'Jawaban laporan', en: 'Answers of reports' },
    words: {
      id: 'Setiap jawaban laporan yang terverifikasi, satu baris per indikator; hanya revisi yang berlaku. Jumlah orang kurang dari 5 pada indikator disiplin dirahasiakan.',
      en: 'Every answer of every verified report, one row for each indicator; only the revision that counts. Counts of fewer than 5 persons in disciplinary indicators are withheld.',
    },
    licence: 'FACTS',
    columns,
    key: ['agency_key', 'form_id', 'period', 'indicator'],
    references: [
      { column: 'agency_key', table: 'agencies', of: 'agency_key' },
      { column: 'region_code', table: 'regions', of: 'code' },
    ],
    records: (where) => answers(reports(where)),
  });

async function* answers(reports: AsyncIterable<readonly NamedReport[]>): AsyncGenerator<Answered[]> {
  for await (const page of reports) yield page.flatMap(answersOf);
}

function answersOf(named: NamedReport): Answered[] {
  const answers: Answered[] = [];
  for (const indicator of named.indicators.values()) {
    const answer = seenAnswer(named, indicator);
    if (answer !== undefined) answers.push({ ...named, indicator, answer });
  }
  return answers;
}
