import type { Reading } from './reading.ts';
import type { OpenTable } from './table.ts';
import { adoptionEvents } from './tables/adoptionEvents.ts';
import { guidelines } from './tables/guidelines.ts';
import { regions } from './tables/regions.ts';
import { regulations } from './tables/regulations.ts';
import { relations } from './tables/relations.ts';
import { requirements } from './tables/requirements.ts';

/** Every table that is published, in the order in which files are made and catalogues list them. */
export const openTables = (reading: Reading): OpenTable[] =>
  [regions, regulations, relations, guidelines, requirements, adoptionEvents].map((table) => table(reading));
