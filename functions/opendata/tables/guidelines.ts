import { GUIDELINE_KINDS, type Guideline } from '#domain/guideline.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf } from '../table.ts';
import { EFFECTIVE_FROM, EFFECTIVE_UNTIL, sourced, versioned } from './sharedColumns.ts';

const columns: readonly Column<Guideline>[] = [
  column(
    'regulation_id',
    'TEXT',
    { id: 'Peraturan yang dipandu', en: 'The regulation that it guides' },
    ({ regulationSlug }) => regulationSlug,
    { required: true },
  ),
  column('kind', 'TEXT', { id: 'Jenis: juklak, juknis, formulir, lain', en: 'Kind' }, ({ kind }) => kind, {
    required: true,
    choices: GUIDELINE_KINDS,
  }),
  column('title', 'TEXT', { id: 'Judul', en: 'Title' }, ({ title }) => title, { required: true }),
  column(
    'issued_on',
    'DAY',
    { id: 'Tanggal terbit; kosong: terbitnya tidak terlihat', en: 'Day of issue; empty: its issue was not seen' },
    ({ issuedOn }) => issuedOn,
  ),
  column('issuer', 'TEXT', { id: 'Yang menerbitkan', en: 'Who issued it' }, ({ issuer }) => issuer),
  ...sourced<Guideline>(),
  column('effective_from', 'DAY', EFFECTIVE_FROM, ({ effectiveFrom }) => effectiveFrom),
  column('effective_until', 'DAY', EFFECTIVE_UNTIL, ({ effectiveUntil }) => effectiveUntil),
  column(
    'document_url',
    'URL',
    { id: 'Alamat dokumen', en: 'Address of the document' },
    ({ document }) => document?.url ?? null,
  ),
  column(
    'document_sha256',
    'TEXT',
    { id: 'SHA-256 dokumen yang dilihat panitera', en: 'SHA-256 of the document that the registrar saw' },
    ({ document }) => document?.sha256 ?? null,
  ),
  column(
    'document_bytes',
    'INTEGER',
    { id: 'Ukuran dokumen', en: 'Size of the document' },
    ({ document }) => document?.bytes ?? null,
    { unit: 'bytes' },
  ),
  column(
    'document_media_type',
    'TEXT',
    { id: 'Jenis media dokumen (IANA)', en: 'Media type of the document (IANA)' },
    ({ document }) => document?.mediaType ?? null,
  ),
  ...versioned<Guideline>(),
];

/** The guidelines of regulations, by regulation and identity. */
export const guidelines = ({ catalogue }: Reading): OpenTable =>
  tableOf({
    name: 'guidelines',
    title: { id: 'Juklak dan juknis', en: 'Guidelines' },
    words: {
      id: 'Petunjuk pelaksanaan dan teknis peraturan, termasuk yang masih disusun.',
      en: 'Implementation and technical guidelines of regulations, those still being drafted included.',
    },
    licence: 'FACTS',
    columns,
    key: ['regulation_id', 'kind', 'title'],
    references: [{ column: 'regulation_id', table: 'regulations', of: 'id' }],
    dayColumn: 'issued_on',
    records: () => [[...catalogue.guidelines.values()]],
  });
