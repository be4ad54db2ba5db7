import { WEEKDAYS } from '#domain/day.ts';
import type { Catalogue } from '#domain/reference.ts';
import { type DocumentMetadata, REGULATION_LEVELS, type Regulation } from '#domain/regulation.ts';
import { type Column, type ColumnType, column, type Words } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf } from '../table.ts';
import { codeColumn, compactColumn, EFFECTIVE_FROM, EFFECTIVE_UNTIL, sourced, versioned } from './sharedColumns.ts';

const metadata = (
  name: string,
  type: ColumnType,
  words: Words,
  of: (metadata: DocumentMetadata) => string | null,
): Column<Regulation> =>
  column(name, type, words, (regulation) => (regulation.metadata === null ? null : of(regulation.metadata)));

/** The last day in law follows from relations, so it takes the catalogue. */
const columns = ({ lastDay }: Catalogue): readonly Column<Regulation>[] => [
  column('id', 'TEXT', { id: 'Pengenal peraturan', en: 'Identifier of the regulation' }, ({ slug }) => slug, {
    required: true,
  }),
  column('level', 'TEXT', { id: 'Siapa yang terikat', en: 'Whom it binds' }, ({ level }) => level, {
    required: true,
    choices: REGULATION_LEVELS,
  }),
  codeColumn('region_code', ({ regionCode }) => regionCode),
  column('type', 'TEXT', { id: 'Jenis peraturan', en: 'Type of instrument' }, ({ type }) => type, { required: true }),
  column('number', 'TEXT', { id: 'Nomor, sebagai teks', en: 'Number, as text' }, ({ number }) => number, {
    required: true,
  }),
  column('year', 'INTEGER', { id: 'Tahun', en: 'Year' }, ({ year }) => year),
  column('title', 'TEXT', { id: 'Judul resmi (tentang)', en: 'Official title, in Indonesian' }, ({ title }) => title),
  column('issuer', 'TEXT', { id: 'Yang menetapkan', en: 'Who issued it' }, ({ issuer }) => issuer),
  column('issued_on', 'DAY', { id: 'Tanggal penetapan', en: 'Day of issue' }, ({ issuedOn }) => issuedOn),
  column('effective_from', 'DAY', EFFECTIVE_FROM, ({ effectiveFrom }) => effectiveFrom),
  column('effective_until', 'DAY', EFFECTIVE_UNTIL, ({ effectiveUntil }) => effectiveUntil),
  column(
    'max_location_flexible_days_per_week',
    'INTEGER',
    { id: 'Paling banyak hari kerja luar kantor seminggu', en: 'Most days a week away from the office' },
    ({ maxDaysPerWeek }) => maxDaysPerWeek,
    { unit: 'days' },
  ),
  column(
    'weekday',
    'LIST',
    { id: 'Hari yang ditentukan', en: 'The weekdays that it names' },
    ({ weekdays }) => weekdays,
    { choices: WEEKDAYS },
  ),
  column(
    'location_flexible',
    'BOOLEAN',
    { id: 'Membolehkan fleksibel tempat; kosong: tidak terlihat', en: 'Allows a flexible place; empty: not seen' },
    ({ locationFlexible }) => locationFlexible,
  ),
  column(
    'time_flexible',
    'BOOLEAN',
    { id: 'Membolehkan fleksibel waktu; kosong: tidak terlihat', en: 'Allows flexible hours; empty: not seen' },
    ({ timeFlexible }) => timeFlexible,
  ),
  column('summary', 'TEXT', { id: 'Ringkasan register', en: 'The registry’s summary' }, ({ summary }) => summary),
  ...sourced<Regulation>(),
  compactColumn('region_code_compact', ({ regionCode }) => regionCode),
  column(
    'last_day',
    'DAY',
    {
      id: 'Hari terakhir menurut hukum, dengan perpanjangan dan pencabutan; kosong: tidak ada',
      en: 'Last day in law, with what extends, revokes or replaces it; empty: none',
    },
    ({ slug }) => lastDay(slug),
    {
      origin: {
        id: 'Dihitung register dari hari terakhir yang tercatat dan dari `relations`',
        en: 'Worked out by the registry from the last day that is recorded and from `relations`',
      },
    },
  ),
  metadata('place', 'TEXT', { id: 'Tempat penetapan', en: 'Where it was issued' }, ({ place }) => place),
  metadata(
    'promulgated_on',
    'DAY',
    { id: 'Tanggal pengundangan', en: 'Day of promulgation' },
    ({ promulgatedOn }) => promulgatedOn,
  ),
  metadata('gazette', 'TEXT', { id: 'Sumber (berita negara)', en: 'Gazette' }, ({ gazette }) => gazette),
  metadata('subject', 'TEXT', { id: 'Subjek', en: 'Subject headings' }, ({ subject }) => subject),
  metadata('location', 'TEXT', { id: 'Lokasi dokumen', en: 'Who holds the document' }, ({ location }) => location),
  metadata('legal_field', 'TEXT', { id: 'Bidang hukum', en: 'Field of law' }, ({ legalField }) => legalField),
  metadata('attachment', 'TEXT', { id: 'Lampiran', en: 'Attachments' }, ({ attachment }) => attachment),
  metadata('file_url', 'URL', { id: 'Alamat berkas', en: 'Address of its text' }, ({ fileUrl }) => fileUrl),
  ...versioned<Regulation>(),
];

/** The regulations, by identifier. */
export const regulations = ({ catalogue }: Reading): OpenTable =>
  tableOf({
    name: 'regulations',
    title: { id: 'Peraturan', en: 'Regulations' },
    words: {
      id: 'Peraturan nasional dan daerah tentang kerja fleksibel ASN, masing-masing pada versi terakhirnya.',
      en: 'National and regional regulations on flexible work of civil servants, each in its latest version.',
    },
    licence: 'FACTS',
    columns: columns(catalogue),
    key: ['id'],
    references: [{ column: 'region_code', table: 'regions', of: 'code' }],
    dayColumn: 'issued_on',
    records: () => [[...catalogue.regulations.values()]],
  });
