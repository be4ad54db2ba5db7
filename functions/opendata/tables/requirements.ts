import { ADOPTION_STATUSES } from '#domain/adoption.ts';
import { ENFORCEMENTS, REQUIREMENT_KINDS, type Requirement } from '#domain/requirement.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf } from '../table.ts';
import { EFFECTIVE_FROM, EFFECTIVE_UNTIL, sourced, versioned } from './sharedColumns.ts';

const columns: readonly Column<Requirement>[] = [
  column(
    'regulation_id',
    'TEXT',
    {
      id: 'Peraturan yang mensyaratkan; `*`: syarat dasar register, bagi setiap peraturan',
      en: 'The regulation that asks for it; `*`: the registry’s baseline, for every regulation',
    },
    ({ regulationSlug }) => regulationSlug,
    { required: true },
  ),
  column('code', 'TEXT', { id: 'Kode syarat', en: 'Code of the requirement' }, ({ code }) => code, { required: true }),
  column(
    'gates_status',
    'TEXT',
    { id: 'Status yang dijaga, dan yang lebih lanjut', en: 'The status that it gates, and those beyond' },
    ({ gates }) => gates,
    { required: true, choices: ADOPTION_STATUSES },
  ),
  column('kind', 'TEXT', { id: 'Jenis syarat', en: 'Kind of requirement' }, ({ kind }) => kind, {
    required: true,
    choices: REQUIREMENT_KINDS,
  }),
  column(
    'parameters',
    'LIST',
    { id: 'Parameter jenis itu', en: 'Parameters of the kind' },
    ({ parameters }) => parameters,
  ),
  column(
    'enforcement',
    'TEXT',
    { id: 'Menghalangi atau anjuran', en: 'Whether it blocks or advises' },
    ({ enforcement }) => enforcement,
    { required: true, choices: ENFORCEMENTS },
  ),
  column('clause', 'TEXT', { id: 'Pasal yang mendasari', en: 'The clause that it rests on' }, ({ clause }) => clause),
  column('effective_from', 'DAY', EFFECTIVE_FROM, ({ effectiveFrom }) => effectiveFrom),
  column('effective_until', 'DAY', EFFECTIVE_UNTIL, ({ effectiveUntil }) => effectiveUntil),
  ...sourced<Requirement>('basis_url'),
  ...versioned<Requirement>(),
];

/** The requirements that are asked; those that were withdrawn are left out, as in the API's lists. */
export const requirements = ({ catalogue }: Reading): OpenTable =>
  tableOf({
    name: 'requirements',
    title: { id: 'Syarat', en: 'Requirements' },
    words: {
      id: 'Syarat yang harus dipenuhi daerah sebelum mencapai suatu status.',
      en: 'The conditions that a region must meet before it may reach a status.',
    },
    licence: 'FACTS',
    columns,
    key: ['regulation_id', 'code'],
    records: () => [[...catalogue.requirements.values()].filter(({ withdrawn }) => !withdrawn)],
  });
