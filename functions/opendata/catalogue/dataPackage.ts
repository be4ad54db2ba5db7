import type { ColumnHead, ColumnType } from '../column.ts';
import { csvHeader } from '../csv.ts';
import type { TableHead } from '../form.ts';
import { essence } from './forms.ts';
import {
  type CatalogueDocument,
  csvOf,
  jsonDocument,
  latestAddress,
  type Publication,
  snapshotAddress,
  type WrittenFile,
  type WrittenTable,
} from './publication.ts';
import { sourcesOf, type Terms, termsOf } from './terms.ts';
import { DEFUSED, DESCRIPTION, descriptionOf, EMPTY, KEYWORDS, NAME, partsOf, TITLE } from './words.ts';

/** What a column is called in Table Schema; the text of a code or of a decimal stands in the file digit by digit. */
const TYPES: Readonly<Record<ColumnType, { type: string; format?: string }>> = {
  CODE: { type: 'string' },
  TEXT: { type: 'string' },
  INTEGER: { type: 'integer' },
  // A number by its meaning and exact as it is written; a string would leave each reader to guess that it may be summed.
  DECIMAL: { type: 'number' },
  BOOLEAN: { type: 'boolean' },
  DAY: { type: 'date' },
  INSTANT: { type: 'datetime' },
  URL: { type: 'string', format: 'uri' },
  LIST: { type: 'list' },
};

/** `datapackage.json`: the snapshot as a Data Package, version 2, each table as its CSV. */
export const dataPackage = (publication: Publication): CatalogueDocument => {
  const { imprint, day, recordedAt, tables } = publication;
  const { publisher, contact } = imprint;
  return jsonDocument('datapackage.json', {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: NAME,
    id: snapshotAddress(publication, 'datapackage.json'),
    title: TITLE.en,
    description: [DESCRIPTION.en, EMPTY.en, DEFUSED.en, DESCRIPTION.id, EMPTY.id, DEFUSED.id].join('\n\n'),
    homepage: latestAddress(publication, 'dictionary.html'),
    version: day,
    created: recordedAt,
    keywords: KEYWORDS,
    contributors: [
      { title: publisher.name, path: `${imprint.baseUrl}/`, roles: ['publisher'] },
      {
        title: contact.name,
        ...(contact.email === null ? {} : { email: contact.email }),
        ...(contact.page === null ? {} : { path: contact.page }),
        roles: ['contact'],
      },
    ],
    licenses: [...new Map(tables.map(({ head }) => termsOf(head)).map((terms) => [terms.id, licence(terms)])).values()],
    resources: tables.map(resource),
  });
};

const licence = ({ id, url, title }: Terms) => ({ name: id, path: url, title });

function resource(table: WrittenTable) {
  const { head, rows, files } = table;
  const csv = csvOf(table);
  const terms = termsOf(head);
  const parts = partsOf(table);
  const sources = sourcesOf(head);
  const texts = (['en', 'id'] as const).flatMap((language) => [
    descriptionOf(head, language),
    terms.words[language],
    ...(parts === null ? [] : [parts[language]]),
  ]);
  return {
    name: head.name,
    type: 'table',
    title: `${head.title.en} / ${head.title.id}`,
    description: texts.join('\n\n'),
    ...file(csv),
    format: 'csv',
    encoding: 'utf-8',
    rows,
    dialect: { header: true, delimiter: ',', lineTerminator: csvHeader([]), quoteChar: '"', doubleQuote: true },
    licenses: [licence(terms)],
    ...(sources.length === 0 ? {} : { sources }),
    schema: schemaOf(head),
    alternatives: files.filter(({ name }) => name !== csv.name).map((one) => ({ ...file(one), rows: one.rows })),
  };
}

const file = ({ name, mediaType, bytes, sha256 }: WrittenFile) => ({
  path: name,
  mediatype: essence(mediaType),
  bytes,
  hash: `sha256:${sha256}`,
});

function schemaOf({ name, columns, key, references }: TableHead) {
  return {
    fields: columns.map(field),
    primaryKey: key,
    foreignKeys: references.map(({ column, table, of }) => ({
      fields: [column],
      reference: { ...(table === name ? {} : { resource: table }), fields: [of] },
    })),
    missingValues: [''],
  };
}

function field({ name, type, words, separator, required, choices, unit }: ColumnHead) {
  const isList = type === 'LIST';
  const constraints = {
    ...(required ? { required } : {}),
    // The list as a whole is not one of the choices; each of its parts is.
    ...(choices === null || isList ? {} : { enum: choices }),
  };
  return {
    name,
    ...TYPES[type],
    ...(isList ? { delimiter: separator, itemType: 'string' } : {}),
    ...(isList && choices !== null ? { choices } : {}),
    title: name,
    description: `${words.en} / ${words.id}`,
    ...(unit === null ? {} : { unit }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
