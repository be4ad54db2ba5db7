import { RELATION_KINDS, type Relation } from '#domain/regulation.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf } from '../table.ts';
import { sourced, versioned } from './sharedColumns.ts';

const columns: readonly Column<Relation>[] = [
  column('from_id', 'TEXT', { id: 'Peraturan yang bertindak', en: 'The regulation that acts' }, ({ from }) => from, {
    required: true,
  }),
  column(
    'relation',
    'TEXT',
    {
      id: 'Hubungan: mengubah, mencabut, mengganti, melaksanakan, memperpanjang',
      en: 'Relation: amends, revokes, replaces, implements, extends',
    },
    ({ kind }) => kind,
    { required: true, choices: RELATION_KINDS },
  ),
  column('to_id', 'TEXT', { id: 'Peraturan yang dikenai', en: 'The regulation acted on' }, ({ to }) => to, {
    required: true,
  }),
  ...sourced<Relation>(),
  ...versioned<Relation>(),
];

/** The relations between regulations that hold; those that were withdrawn are left out, as in the API's lists. */
export const relations = ({ catalogue }: Reading): OpenTable =>
  tableOf({
    name: 'relations',
    title: { id: 'Hubungan peraturan', en: 'Relations between regulations' },
    words: {
      id: 'Hubungan dari satu peraturan ke peraturan lain; yang ditarik tidak dimuat.',
      en: 'What one regulation does to another; relations that were withdrawn are left out.',
    },
    licence: 'FACTS',
    columns,
    key: ['from_id', 'relation', 'to_id'],
    references: [
      { column: 'from_id', table: 'regulations', of: 'id' },
      { column: 'to_id', table: 'regulations', of: 'id' },
    ],
    records: () => [catalogue.relations],
  });
