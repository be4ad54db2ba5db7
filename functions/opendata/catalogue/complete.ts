import { isDay } from '#domain/day.ts';
import type { TableHead } from '../form.ts';
import { formOf } from './forms.ts';
import type { Imprint, Publication, WrittenFile, WrittenTable } from './publication.ts';

const NAME = /^[a-z][a-z0-9_]*$/;
const SHA256 = /^[0-9a-f]{64}$/;
const EMAIL = /^[^\s@<>"{}|^`\\]+@[^\s@<>"{}|^`\\]+$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * The publication, where nothing is missing that a catalogue must say. Harvesters delete what a feed leaves out, so half a catalogue does
 * more harm than none: throws one error that names all that is missing or wrong.
 */
export function complete(publication: Publication): Publication {
  const missing = [...ofImprint(publication.imprint), ...ofDay(publication), ...ofTables(publication.tables)];
  if (missing.length > 0) throw new Error(`The catalogue is not complete, so none is written: ${missing.join('; ')}.`);
  return publication;
}

/** An address that may stand in Turtle as it is. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"{}|^`\\]+$/.test(text) && URL.canParse(text);
}

function* ofImprint({ baseUrl, publisher, contact }: Imprint): Iterable<string> {
  if (!isAddress(baseUrl) || /[/?#]$/.test(baseUrl)) {
    yield `the address of the registry is "${baseUrl}", not an http or https address without a slash at its end`;
  }
  if (publisher.name.trim() === '') yield 'the publisher has no name';
  if (contact.name.trim() === '') yield 'the contact has no name';
  if (contact.email === null && contact.page === null) yield 'the contact has neither an e-mail address nor a page';
  if (contact.email !== null && !EMAIL.test(contact.email)) yield `the contact’s e-mail address is "${contact.email}"`;
  if (contact.page !== null && !isAddress(contact.page)) yield `the contact’s page is "${contact.page}"`;
}

function* ofDay({ day, recordedAt }: Publication): Iterable<string> {
  if (!isDay(day)) yield `the day is "${day}"`;
  if (!INSTANT.test(recordedAt)) yield `the instant of knowledge is "${recordedAt}"`;
}

function* ofTables(tables: readonly WrittenTable[]): Iterable<string> {
  if (tables.length === 0) yield 'there is no table';
  const heads = new Map(tables.map(({ head }) => [head.name, head]));
  if (heads.size < tables.length) yield 'a table is listed twice';
  for (const table of tables) {
    yield* ofHead(table.head, heads);
    yield* ofWritten(table);
  }
}

function* ofHead(head: TableHead, heads: ReadonlyMap<string, TableHead>): Iterable<string> {
  const { name, columns, key, references, dayColumn } = head;
  if (!NAME.test(name)) yield `"${name}" is no name of a table`;
  for (const [what, words] of [['title', head.title] as const, ['description', head.words] as const]) {
    if (words.id.trim() === '' || words.en.trim() === '') yield `${name} has no ${what} in both languages`;
  }
  const names = columns.map((column) => column.name);
  if (names.length === 0) yield `${name} has no columns`;
  for (const column of columns) {
    if (!NAME.test(column.name)) yield `${name} has a column "${column.name}"`;
    const isSaid = column.words.id.trim() !== '' && column.words.en.trim() !== '';
    if (!isSaid) yield `${name}.${column.name} has no meaning in both languages`;
  }
  if (key.length === 0) yield `${name} has no key`;
  for (const column of [...key, ...(dayColumn === null ? [] : [dayColumn])]) {
    if (!names.includes(column)) yield `${name} has no column ${column}`;
  }
  for (const { column, table, of } of references) {
    if (!names.includes(column)) yield `${name} has no column ${column}`;
    const isThere = heads.get(table)?.columns.some((other) => other.name === of) ?? false;
    if (!isThere) yield `${name}.${column} refers to ${table}.${of}, which is not listed`;
  }
}

function* ofWritten({ head, rows, files, firstDay, lastDay }: WrittenTable): Iterable<string> {
  const { name } = head;
  if (files.length === 0) yield `${name} has no file`;
  else if (!files.some((file) => file.name === `${name}.csv`)) yield `${name} has no CSV`;
  for (const file of files) yield* ofFile(file, name, rows);
  if (files.length > 0 && files.every((file) => file.rows < rows)) yield `no file of ${name} has all ${rows} rows`;
  if (!Number.isSafeInteger(rows) || rows < 0) yield `${name} has ${rows} rows`;
  if ((firstDay === null) !== (lastDay === null)) yield `${name} has one end of its days alone`;
  if (firstDay !== null && lastDay !== null && firstDay > lastDay) yield `${name} ends before it begins`;
}

function* ofFile({ name, mediaType, bytes, sha256, rows }: WrittenFile, table: string, all: number): Iterable<string> {
  if (!name.startsWith(`${table}.`) || !NAME.test(name.replaceAll('.', '_'))) yield `${table} has a file "${name}"`;
  if (formOf(mediaType) === null) yield `the media type of ${name}, "${mediaType}", is not known`;
  // Lines of no row are no bytes.
  if (!Number.isSafeInteger(bytes) || bytes < (rows === 0 ? 0 : 1)) yield `${name} has ${bytes} bytes`;
  if (!SHA256.test(sha256)) yield `${name} has no digest`;
  if (rows > all) yield `${name} has ${rows} rows of ${all}`;
}
