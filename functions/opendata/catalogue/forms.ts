/** A form of a published file, as catalogues name it. */
export interface Form {
  name: string;
  /** Its entry in the EU's list of file types; the nearest one where the list has none. */
  fileType: string;
  /** Its entry in IANA's list of media types; null where it has none. */
  iana: string | null;
  /** The specification that it follows; null where the entries say it already. */
  standard: { address: string; title: string } | null;
}

const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type/';
const IANA = 'http://www.iana.org/assignments/media-types/';

const registered = (name: string, mediaType: string): Form => ({
  name,
  fileType: `${FILE_TYPES}${name.toUpperCase()}`,
  iana: `${IANA}${mediaType}`,
  standard: null,
});

/** By media type, without its parameters. */
const FORMS: Readonly<Record<string, Form>> = {
  'text/csv': registered('CSV', 'text/csv'),
  'application/json': registered('JSON', 'application/json'),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': registered(
    'XLSX',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ),
  'application/vnd.apache.parquet': registered('Parquet', 'application/vnd.apache.parquet'),
  // Neither list has lines of JSON: the nearest entry, with what says exactly how they are written.
  'application/x-ndjson': {
    name: 'NDJSON',
    fileType: `${FILE_TYPES}JSON`,
    iana: null,
    standard: { address: 'https://github.com/ndjson/ndjson-spec', title: 'Newline Delimited JSON' },
  },
};

/** The media type without its parameters: `text/csv`. */
export const essence = (mediaType: string): string => (mediaType.split(';')[0] ?? '').trim().toLowerCase();

/** The form of a media type; null where catalogues have no words for it. */
export const formOf = (mediaType: string): Form | null => FORMS[essence(mediaType)] ?? null;
