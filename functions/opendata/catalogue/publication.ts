import type { Day, Instant } from '#domain/day.ts';
import type { TableHead } from '../form.ts';
import type { ListedFile } from '../manifest.ts';

/** One form of a table as it was written. */
export interface WrittenFile extends ListedFile {
  rows: number;
  mediaType: string;
}

/** A table with what was written of it. */
export interface WrittenTable {
  head: TableHead;
  /** How many the table has; a form that holds fewer says so by its own `rows`. */
  rows: number;
  files: readonly WrittenFile[];
  /** The first and last day of its `dayColumn`; null where it has none, or no row bears a day. */
  firstDay: Day | null;
  lastDay: Day | null;
}

/** Who offers the files, where, and whom to ask. */
export interface Imprint {
  /** Where `snapshots/`, `latest/`, `data/` and `graphql` lie: an address without a slash at its end. */
  baseUrl: string;
  publisher: { name: string };
  /** An e-mail address, the address of a page, or both. */
  contact: { name: string; email: string | null; page: string | null };
}

/** All that catalogue documents are made of: the same gives the same bytes. */
export interface Publication {
  imprint: Imprint;
  /** The day in Asia/Jakarta that the snapshot is named by. */
  day: Day;
  /** The instant of knowledge. */
  recordedAt: Instant;
  tables: readonly WrittenTable[];
}

/** One document of the catalogue. */
export interface CatalogueDocument {
  name: string;
  mediaType: string;
  body: Uint8Array;
}

/** Where a file of the day's snapshot lies, for ever. */
export const snapshotAddress = ({ imprint, day }: Pick<Publication, 'imprint' | 'day'>, name: string): string =>
  `${imprint.baseUrl}/snapshots/${day}/${name}`;

/** Where a file of the newest snapshot lies. */
export const latestAddress = ({ imprint }: Pick<Publication, 'imprint'>, name: string): string =>
  `${imprint.baseUrl}/latest/${name}`;

/** The days that a table covers. Rows of no day tell what was known on the day of the snapshot. */
export const cover = ({ day }: Pick<Publication, 'day'>, { firstDay, lastDay }: WrittenTable): [Day, Day] =>
  firstDay === null || lastDay === null ? [day, day] : [firstDay, lastDay];

/** The CSV of a table. Throws where there is none, which `complete` has told before. */
export function csvOf({ head, files }: WrittenTable): WrittenFile {
  const csv = files.find(({ name }) => name === `${head.name}.csv`);
  if (csv === undefined) throw new Error(`${head.name}.csv was not written.`);
  return csv;
}

/** A document of JSON; members stand in the order in which they were given. */
export const jsonDocument = (name: string, value: object, mediaType = 'application/json'): CatalogueDocument => ({
  name,
  mediaType,
  body: Buffer.from(`${JSON.stringify(value, null, 2)}\n`),
});
