import type { Source } from '#domain/source.ts';
import { SOURCE_KINDS } from '#domain/source.ts';
import type { Versioned } from '#domain/versioned.ts';
import { type Column, type ColumnOptions, column, type Value } from '../column.ts';

/** A code that survives a spreadsheet: without its dot nothing takes it for a number with decimals. */
export const compact = (code: string | null): string | null => code?.replace('.', '') ?? null;

/** A code of a region and, in `compactColumn`, the same without its dot. */
export const codeColumn = <T>(name: string, of: (record: T) => string | null, options: ColumnOptions = {}): Column<T> =>
  column(
    name,
    'CODE',
    {
      id: 'Kode daerah Kementerian Dalam Negeri (`32`, `32.72`); baca sebagai teks, karena lembar kerja menjadikan 11.10 menjadi 11.1',
      en: 'Home Affairs code of the region (`32`, `32.72`); read it as text, since spreadsheets make 11.10 into 11.1',
    },
    of,
    options,
  );

/** Where the same code without its dot comes from. */
const COMPACTED = { id: 'Kode tanpa titiknya', en: 'The code without its dot' };

export const compactColumn = <T>(
  name: string,
  of: (record: T) => string | null,
  options: ColumnOptions = {},
): Column<T> =>
  column(
    name,
    'CODE',
    {
      id: 'Kode daerah yang sama tanpa titik (`3272`): selamat melalui lembar kerja',
      en: 'The same code of the region without its dot (`3272`): survives a spreadsheet',
    },
    (record) => compact(of(record)),
    { origin: COMPACTED, ...options },
  );

export const regionNameColumn = <T>(of: (record: T) => string | null): Column<T> =>
  column('region_name', 'TEXT', { id: 'Nama daerah', en: 'Name of the region' }, of);

/** The kind of a source in the word that `data/README.md` explains. */
export const verificationOf = ({ kind }: Source): string => kind.toLowerCase();

export const VERIFICATIONS: readonly string[] = SOURCE_KINDS.map((kind) => kind.toLowerCase());

export const verificationColumn = <T>(of: (record: T) => Value): Column<T> =>
  column(
    'verification',
    'TEXT',
    {
      id: 'Jenis halaman sumber: `official` (host .go.id), `press` (media), `secondary` (agregator, terjemahan, blog), `unverified` (tidak terlihat), `registry` (aturan register sendiri)',
      en: 'Kind of page that the row was read from: `official` (a .go.id host), `press`, `secondary` (aggregator, translation, blog), `unverified` (not seen), `registry` (the registry’s own rule)',
    },
    of,
    { choices: VERIFICATIONS },
  );

/** Where a record was read: address and kind. */
export const sourced = <T extends { source: Source }>(address = 'source_url'): Column<T>[] => [
  column(
    address,
    'URL',
    {
      id: 'Alamat halaman sumber; kosong: tidak ada',
      en: 'Address of the page that it was read from; empty: there is none',
    },
    ({ source }) => source.url,
  ),
  verificationColumn(({ source }) => verificationOf(source)),
  column(
    'source_title',
    'TEXT',
    { id: 'Judul halaman sumber', en: 'Title of that page' },
    ({ source }) => source.title,
  ),
];

export const recordedAtColumn = <T extends { recordedAt: string }>(): Column<T> =>
  column(
    'recorded_at',
    'INSTANT',
    { id: 'Saat register mencatatnya (UTC)', en: 'When the registry learned it (UTC)' },
    ({ recordedAt }) => recordedAt,
    { required: true },
  );

export const versioned = <T extends Versioned>(): Column<T>[] => [
  column(
    'version',
    'INTEGER',
    { id: 'Versi catatan, mulai dari 1', en: 'Version of the record, from 1' },
    ({ version }) => version,
    { required: true },
  ),
  recordedAtColumn(),
];

/** The last days that dates of law share. */
export const EFFECTIVE_FROM = {
  id: 'Hari pertama berlaku; kosong: tidak terlihat',
  en: 'First day in force; empty: not seen in a source',
};
export const EFFECTIVE_UNTIL = {
  id: 'Hari terakhir berlaku; kosong: tidak terlihat',
  en: 'Last day in force; empty: none was seen',
};

/** What each status of an adoption means. Rule: docs/domain.md, "Adoption". */
export const STATUS_WORDS = {
  id: 'Status: NOT_ADOPTED belum, DISCUSSED wacana, UNDER_STUDY kajian, DECREED ditetapkan, PILOT uji coba, IMPLEMENTED diterapkan, SUSPENDED dihentikan sementara, ENDED berakhir atau dicabut, DECLINED menolak',
  en: 'Status: NOT_ADOPTED not (yet), DISCUSSED talked of, UNDER_STUDY being studied, DECREED laid down by an instrument, PILOT on trial, IMPLEMENTED in use, SUSPENDED halted for a time, ENDED over or revoked, DECLINED refused',
};
