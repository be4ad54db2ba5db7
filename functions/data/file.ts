import type { Day } from '#domain/day.ts';
import type { Form } from '#opendata/form.ts';
import type { OpenTable } from '#opendata/table.ts';
import { hintOf, isAskedFor, picked } from './picking.ts';
import type { Question } from './question.ts';

/** What reading is counted by. */
export interface Meter {
  /** Charges for so many rows that were read so far; false where one request may not have so many read. Throws where points are spent. */
  read(rows: number): Promise<boolean>;
}

/** A file, or what it is too much of: more bytes than may be sent, or more rows than one request may have read. */
export type FileMade = Buffer | 'TOO_LARGE' | 'TOO_COSTLY';

/** Writes what is asked of a table in a form; reads no further than it must to know that it is too much. */
export async function fileOf(
  { table, question, form, today }: { table: OpenTable; question: Question; form: Form; today: Day },
  { most, meter }: { most: number; meter: Meter },
): Promise<FileMade> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const sink = {
    write(bytes: Uint8Array): void {
      size += bytes.byteLength;
      // What is too large is not sent: it need not be held either.
      if (size <= most) pieces.push(bytes);
    },
  };
  const { head, pick } = picked(question, table);
  const isAsked = isAskedFor(question, table);
  const writer = form.open(head, sink, question.options);
  let read = 0;
  let left = question.limit ?? Number.POSITIVE_INFINITY;
  for await (const batch of table.batches(hintOf(question, table, today))) {
    read += batch.length;
    if (!(await meter.read(read))) return 'TOO_COSTLY';
    const asked = batch.filter(isAsked).slice(0, left);
    left -= asked.length;
    await writer.add(asked.map(pick));
    if (size > most) return 'TOO_LARGE';
    if (left === 0) break;
  }
  // A table may have read much and found nothing.
  if (!(await meter.read(read))) return 'TOO_COSTLY';
  await writer.end();
  return size > most ? 'TOO_LARGE' : Buffer.concat(pieces);
}
