import type { Attack } from './attack.ts';
import { costAttacks } from './costs.ts';
import { documentAttacks } from './documents.ts';
import { nameAttacks } from './names.ts';
import { transportAttacks } from './transport.ts';

/** Every attack that is made on a registry, by group. */
export const attackGroups: Readonly<Record<string, readonly Attack[]>> = {
  documents: documentAttacks,
  'pages, costs and variables': costAttacks,
  transport: transportAttacks,
  'names and permissions': nameAttacks,
};
