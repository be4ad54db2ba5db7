import type { ColumnHead } from '#opendata/column.ts';
import type { Form, FormOptions, TableHead } from '#opendata/form.ts';
import type { Row } from '#opendata/table.ts';

export const NOTHING = { id: '', en: '' };

/** A table of these columns and no rows. */
export const tableHead = (columns: readonly ColumnHead[], name = 'things'): TableHead => ({
  name,
  title: { id: 'Hal-hal', en: 'Things' },
  words: { id: 'Satu baris, satu hal', en: 'One row is one thing' },
  licence: 'FACTS',
  columns,
  key: [],
  references: [],
  dayColumn: null,
});

/** The bytes of a file of rows that come batch by batch. */
export async function written(
  form: Form,
  table: TableHead,
  batches: readonly (readonly Row[])[],
  options?: FormOptions,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const writer = form.open(table, { write: (bytes) => void pieces.push(Buffer.from(bytes)) }, options);
  for (const batch of batches) await writer.add(batch);
  await writer.end();
  return Buffer.concat(pieces);
}
