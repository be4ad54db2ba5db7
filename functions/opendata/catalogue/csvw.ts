import type { ColumnHead, ColumnType, Words } from '../column.ts';
import { csvHeader } from '../csv.ts';
import type { TableHead } from '../form.ts';
import { type CatalogueDocument, csvOf, jsonDocument, type Publication, type WrittenTable } from './publication.ts';
import { sourcesOf, termsOf } from './terms.ts';
import { DEFUSED, DESCRIPTION, descriptionOf, TITLE } from './words.ts';

const CONTEXT = 'http://www.w3.org/ns/csvw';
export const CSVW_MEDIA_TYPE = 'application/csvm+json';

const TYPES: Readonly<Record<ColumnType, string>> = {
  CODE: 'string',
  TEXT: 'string',
  INTEGER: 'integer',
  DECIMAL: 'decimal',
  BOOLEAN: 'boolean',
  DAY: 'date',
  INSTANT: 'dateTime',
  URL: 'anyURI',
  LIST: 'string',
};

/** Where a CSV lies and how it is written, where it is not as in a snapshot. */
export interface CsvAt {
  /** The address of the CSV, relative to its metadata or whole. */
  address: string;
  /** What stands between cells. */
  separator?: string;
  /** What stands before the decimals of a number. */
  decimal?: string;
}

/**
 * The CSVW metadata of one table (W3C, Metadata Vocabulary for Tabular Data), for `regions.csv-metadata.json` and for whoever serves
 * the table by URL. References to other tables stand in the metadata of the group alone: a table by itself names none that is not there.
 */
export const tableMetadata = (head: TableHead, at: CsvAt): object => ({
  '@context': CONTEXT,
  ...describe(head, at, (table) => (table === head.name ? at.address : null)),
});

/** The documents of CSVW: one of each table, by the name that readers of its CSV look for, and `csvw.json` of all of them. */
export const csvw = ({ imprint, day, recordedAt, tables }: Publication): CatalogueDocument[] => [
  ...tables.map((table) =>
    jsonDocument(metadataName(table), tableMetadata(table.head, { address: csvOf(table).name }), CSVW_MEDIA_TYPE),
  ),
  jsonDocument(
    'csvw.json',
    {
      '@context': CONTEXT,
      '@type': 'TableGroup',
      'dc:title': inBoth(TITLE),
      'dc:description': inBoth(DESCRIPTION),
      'dc:publisher': imprint.publisher.name,
      'dc:issued': { '@value': day, '@type': 'xsd:date' },
      'dc:modified': { '@value': recordedAt, '@type': 'xsd:dateTime' },
      notes: [{ 'dc:description': inBoth(DEFUSED) }],
      tables: tables.map((table) => describe(table.head, { address: csvOf(table).name }, (name) => `${name}.csv`)),
    },
    CSVW_MEDIA_TYPE,
  ),
];

/** The name under which readers of CSVW look for the metadata of a CSV. */
export const metadataName = (table: WrittenTable): string => `${csvOf(table).name}-metadata.json`;

function describe(
  head: TableHead,
  { address, separator = ',', decimal = '.' }: CsvAt,
  addressOf: (table: string) => string | null,
) {
  const terms = termsOf(head);
  return {
    '@type': 'Table',
    url: address,
    'dc:title': inBoth(head.title),
    'dc:description': inBoth({ id: descriptionOf(head, 'id'), en: descriptionOf(head, 'en') }),
    'dc:license': { '@id': terms.url },
    'dc:rights': inBoth(terms.words),
    'dc:source': sourcesOf(head).map(({ path }) => ({ '@id': path })),
    'dc:language': ['id', 'en'],
    dialect: {
      encoding: 'utf-8',
      header: true,
      delimiter: separator,
      lineTerminators: [csvHeader([])],
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: {
      columns: head.columns.map((column) => described(column, decimal)),
      primaryKey: head.key,
      foreignKeys: head.references.flatMap(({ column, table, of }) => {
        const resource = addressOf(table);
        return resource === null ? [] : [{ columnReference: [column], reference: { resource, columnReference: [of] } }];
      }),
    },
  };
}

/** The title of a column is the text in the header, by which readers know it; what it means in both languages is its description. */
function described({ name, type, words, separator, required, choices, unit }: ColumnHead, decimal: string) {
  return {
    name,
    titles: [name],
    'dc:description': inBoth(words),
    ...(unit === null ? {} : { 'schema:unitText': unit }),
    datatype: datatype(type, choices, decimal),
    ...(type === 'LIST' ? { separator, ordered: true } : {}),
    required,
    null: '',
  };
}

function datatype(type: ColumnType, choices: readonly string[] | null, decimal: string): string | object {
  const base = TYPES[type];
  if (choices !== null) return { base, format: `^(?:${choices.map(escaped).join('|')})$` };
  return type === 'DECIMAL' && decimal !== '.' ? { base, format: { decimalChar: decimal } } : base;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const inBoth = ({ id, en }: Words) => [
  { '@value': id, '@language': 'id' },
  { '@value': en, '@language': 'en' },
];
