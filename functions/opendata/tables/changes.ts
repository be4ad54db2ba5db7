import type { PublicChange } from '#domain/change.ts';
import { readChanges } from '#store/change.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf, type Where } from '../table.ts';
import { codeColumn, compactColumn, recordedAtColumn } from './sharedColumns.ts';

/** How many changes are read at once. */
const PAGE = 1_000;

const columns: readonly Column<PublicChange>[] = [
  column(
    'number',
    'INTEGER',
    { id: 'Nomor perubahan, tanpa celah', en: 'Number of the change, without gaps' },
    ({ number }) => number,
    {
      required: true,
    },
  ),
  recordedAtColumn(),
  column('kind', 'TEXT', { id: 'Jenis catatan', en: 'Kind of record' }, ({ kind }) => kind, { required: true }),
  column('action', 'TEXT', { id: 'Yang dilakukan', en: 'What was done' }, ({ action }) => action, { required: true }),
  column('record_key', 'TEXT', { id: 'Kunci catatan', en: 'Key of the record' }, ({ key }) => key, { required: true }),
  column(
    'version',
    'INTEGER',
    { id: 'Versi catatan sesudahnya', en: 'Version of the record after it' },
    ({ version }) => version,
    {
      required: true,
    },
  ),
  codeColumn('region_code', ({ regionCode }) => regionCode),
  compactColumn('region_code_compact', ({ regionCode }) => regionCode),
  column(
    'figures_moved',
    'INTEGER',
    {
      id: 'Berapa angka yang berubah karena pembetulan laporan',
      en: 'How many published figures a corrected report moved',
    },
    ({ figures }) => figures.length,
    { required: true },
  ),
  column('event_id', 'TEXT', { id: 'Pengenal peristiwa', en: 'Identity of the event' }, ({ eventId }) => eventId, {
    required: true,
  }),
];

/** Every public change, by its number: what `changes` answers and the feeds tell. */
export const changes = (reading: Reading): OpenTable =>
  tableOf({
    name: 'changes',
    title: { id: 'Perubahan', en: 'Changes' },
    words: {
      id: 'Setiap perubahan catatan umum, menurut nomornya.',
      en: 'Every change of a public record, by its number.',
    },
    licence: 'FACTS',
    columns,
    key: ['number'],
    references: [{ column: 'region_code', table: 'regions', of: 'code' }],
    records: (where) => known(reading, where),
  });

async function* known({ table, recordedAt }: Reading, where: Where): AsyncGenerator<PublicChange[]> {
  const regions = where.get('region_code');
  // Of several regions their changes would have to be merged; all of them are read in order instead.
  const regionCode = regions?.length === 1 && regions[0] !== '' ? (regions[0] ?? null) : null;
  for (let after = 0; ; ) {
    const page = await readChanges(table, { after, limit: PAGE, regionCode });
    yield page.filter((change) => change.recordedAt <= recordedAt);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.number;
  }
}
