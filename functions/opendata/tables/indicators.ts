import { formulaOf } from '#domain/figureView.ts';
import { bySection, INDICATOR_DIMENSIONS, type Indicator, type ReportForm, VALUE_TYPES } from '#domain/reportForm.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf } from '../table.ts';
import { recordedAtColumn, verificationColumn, verificationOf } from './sharedColumns.ts';

/** An indicator with the version of the form that asks it. */
interface Asked extends Indicator {
  form: ReportForm;
}

const columns: readonly Column<Asked>[] = [
  column('form_id', 'TEXT', { id: 'Formulir', en: 'Report form' }, ({ form }) => form.id, { required: true }),
  column('section', 'INTEGER', { id: 'Bagian formulir', en: 'Section of the form' }, ({ section }) => section, {
    required: true,
  }),
  column('sequence', 'INTEGER', { id: 'Urutan dalam bagian', en: 'Place in its section' }, ({ sequence }) => sequence, {
    required: true,
  }),
  column('code', 'TEXT', { id: 'Kode indikator', en: 'Code of the indicator' }, ({ code }) => code, { required: true }),
  column('label_id', 'TEXT', { id: 'Pertanyaan', en: 'The question in Indonesian' }, ({ label }) => label.id, {
    required: true,
  }),
  column(
    'label_en',
    'TEXT',
    { id: 'Pertanyaan dalam bahasa Inggris', en: 'The question in English' },
    ({ label }) => label.en,
  ),
  column('value_type', 'TEXT', { id: 'Jenis jawaban', en: 'Type of the answer' }, ({ valueType }) => valueType, {
    required: true,
    choices: VALUE_TYPES,
  }),
  column('unit', 'TEXT', { id: 'Satuan', en: 'Unit' }, ({ unit }) => unit),
  column('choices', 'LIST', { id: 'Pilihan', en: 'Choices' }, ({ choices }) => choices),
  column(
    'minimum',
    'DECIMAL',
    { id: 'Bilangan terkecil, atau panjang teks', en: 'Least number, or length of a text' },
    ({ minimum }) => minimum,
  ),
  column(
    'maximum',
    'DECIMAL',
    { id: 'Bilangan terbesar, atau panjang teks', en: 'Greatest number, or length of a text' },
    ({ maximum }) => maximum,
  ),
  column(
    'aggregation',
    'TEXT',
    {
      id: 'Cara menjumlahkan; setelah titik dua: indikator penimbangnya',
      en: 'How answers are added up; after a colon, the indicator that weighs',
    },
    ({ aggregation, weight }) => (weight === null ? aggregation : `${aggregation}:${weight}`),
    { required: true },
  ),
  column('dimension', 'TEXT', { id: 'Aspek', en: 'Dimension' }, ({ dimension }) => dimension, {
    required: true,
    choices: INDICATOR_DIMENSIONS,
  }),
  column('required', 'BOOLEAN', { id: 'Wajib dijawab', en: 'Must be answered' }, ({ required }) => required, {
    required: true,
  }),
  column('formula', 'TEXT', { id: 'Rumus angka gabungannya', en: 'How its figures are worked out' }, (indicator) =>
    formulaOf(indicator),
  ),
  column('form_version', 'INTEGER', { id: 'Versi formulir', en: 'Version of the form' }, ({ form }) => form.version, {
    required: true,
  }),
  column(
    'effective_from',
    'DAY',
    {
      id: 'Versi ini berlaku bagi periode yang berakhir pada hari ini atau sesudahnya; kosong: sejak awal',
      en: 'This version applies to periods that end on this day or later; empty: from the first one on',
    },
    ({ form }) => form.effectiveFrom,
  ),
  column(
    'regulation_id',
    'TEXT',
    { id: 'Peraturan yang meminta', en: 'The regulation that asks for it' },
    ({ form }) => form.regulationSlug,
    {
      required: true,
    },
  ),
  column(
    'source_url',
    'URL',
    { id: 'Alamat sumber formulir', en: 'Address of the form’s source' },
    ({ form }) => form.source.url,
  ),
  verificationColumn(({ form }) => verificationOf(form.source)),
  (() => {
    const { of, ...head } = recordedAtColumn<ReportForm>();
    return { ...head, of: ({ form }: Asked) => of(form) };
  })(),
];

/** The indicators of every version of every form that is known, by form, version, section and place. */
export const indicators = ({ catalogue }: Reading): OpenTable =>
  tableOf({
    name: 'indicators',
    title: { id: 'Indikator', en: 'Indicators' },
    words: {
      id: 'Pertanyaan setiap versi formulir laporan, dengan satuan, pilihan dan cara menjumlahkannya.',
      en: 'The questions of every version of every report form, with unit, choices and way of adding up.',
    },
    licence: 'FACTS',
    columns,
    key: ['form_id', 'form_version', 'code'],
    references: [{ column: 'regulation_id', table: 'regulations', of: 'id' }],
    records: () =>
      [...catalogue.forms.keys()]
        .flatMap((id) => catalogue.formVersions.filter((form) => form.id === id).sort((a, b) => a.version - b.version))
        .map((form) => [...form.indicators].sort(bySection).map((indicator) => ({ ...indicator, form }))),
  });
