import { REGION_LEVELS, type Region } from '#domain/region.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf } from '../table.ts';
import { codeColumn, compactColumn } from './sharedColumns.ts';

// The columns of data/*.csv come first in each table, in their order and by their names; what the registry knows beyond them follows.

const columns: readonly Column<Region>[] = [
  codeColumn('code', ({ code }) => code, { required: true }),
  column('name', 'TEXT', { id: 'Nama daerah', en: 'Name of the region' }, ({ name }) => name, { required: true }),
  column(
    'level',
    'TEXT',
    { id: 'Tingkat: provinsi, kabupaten, kota', en: 'Level: province, regency, city' },
    ({ level }) => level,
    { required: true, choices: REGION_LEVELS },
  ),
  column(
    'parent_code',
    'CODE',
    { id: 'Kode provinsinya; kosong bagi provinsi', en: 'Code of its province; empty for a province' },
    ({ parentCode }) => parentCode,
  ),
  compactColumn('code_compact', ({ code }) => code, { required: true }),
  column(
    'self_governing',
    'BOOLEAN',
    {
      id: 'Pemerintahan sendiri; `false` bagi enam wilayah administrasi Jakarta, yang mengikuti provinsinya',
      en: 'A government of its own; `false` for the six administrative units of Jakarta, which follow their province',
    },
    ({ selfGoverning }) => selfGoverning,
    {
      required: true,
      origin: {
        id: 'Disimpulkan register dari kode, nama dan hukum',
        en: 'Worked out by the registry from code, name and law',
      },
    },
  ),
  column(
    'tile_column',
    'INTEGER',
    { id: 'Kolom provinsi pada peta ubin, dari 0', en: 'Column of a province in the tile map, from 0' },
    ({ tile }) => tile?.column ?? null,
  ),
  column(
    'tile_row',
    'INTEGER',
    { id: 'Baris provinsi pada peta ubin, dari 0', en: 'Row of a province in the tile map, from 0' },
    ({ tile }) => tile?.row ?? null,
  ),
];

/** The regions, by code. */
export const regions = ({ reference }: Reading): OpenTable =>
  tableOf({
    name: 'regions',
    title: { id: 'Daerah', en: 'Regions' },
    words: {
      id: 'Setiap provinsi, kabupaten dan kota: 38, 416 dan 98.',
      en: 'Every province, regency and city: 38, 416 and 98.',
    },
    licence: 'ODBL',
    columns,
    key: ['code'],
    references: [{ column: 'parent_code', table: 'regions', of: 'code' }],
    records: () => [reference.regions],
  });
