import { join } from 'node:path';
import type { Day } from '#domain/day.ts';
import { daySpan } from '#opendata/catalogue/daySpan.ts';
import type { Form, TableHead } from '#opendata/form.ts';
import { EVERYTHING, type OpenTable } from '#opendata/table.ts';
import { type FileInMaking, makeFile } from './madeFile.ts';
import type { FileOnDisk } from './shelf.ts';

/** One form of a table, as it lies on this machine. */
export interface MadeFile extends FileOnDisk {
  name: string;
  mediaType: string;
  /** How many rows are in it: a form may hold fewer than the table has. */
  rows: number;
}

/** A table that was written in every form. */
export interface MadeTable {
  head: TableHead;
  rows: number;
  files: MadeFile[];
  /** The first and last day of its `dayColumn`; null where it has none, or no row bears a day. */
  firstDay: Day | null;
  lastDay: Day | null;
}

/**
 * Writes a table in each form into a folder: rows are read once and given to all writers batch by batch, so that no more than a batch and
 * what the writers keep is held, however many rows there are.
 */
export async function makeTable(table: OpenTable, forms: readonly Form[], folder: string): Promise<MadeTable> {
  const { batches, ...head } = table;
  const names = forms.map(({ extension }) => `${head.name}.${extension}`);
  const files: FileInMaking[] = [];
  let rows = 0;
  const span = daySpan(head);
  try {
    for (const name of names) files.push(await makeFile(join(folder, name)));
    const writers = forms.map((form, place) => form.open(head, files[place] as FileInMaking));
    for await (const batch of batches(EVERYTHING)) {
      rows += batch.length;
      span.see(batch);
      for (const writer of writers) await writer.add(batch);
    }
    for (const writer of writers) await writer.end();
  } catch (error) {
    await Promise.all(files.map((file) => file.abandon()));
    throw error;
  }
  const made = await Promise.all(files.map((file) => file.end()));
  return {
    head,
    rows,
    ...span.days(),
    files: forms.map(({ mediaType, mostRows = rows }, place) => ({
      ...(made[place] as FileOnDisk),
      name: names[place] as string,
      mediaType,
      rows: Math.min(rows, mostRows),
    })),
  };
}
