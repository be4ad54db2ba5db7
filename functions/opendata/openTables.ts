import type { Reading } from './reading.ts';
import type { OpenTable } from './table.ts';
import { adoptionDaily } from './tables/adoptionDaily.ts';
import { adoptionEvents } from './tables/adoptionEvents.ts';
import { agencies } from './tables/agencies.ts';
import { changes } from './tables/changes.ts';
import { figures } from './tables/figures.ts';
import { formReports } from './tables/formReports.ts';
import { guidelines } from './tables/guidelines.ts';
import { indicators } from './tables/indicators.ts';
import { regions } from './tables/regions.ts';
import { regulations } from './tables/regulations.ts';
import { relations } from './tables/relations.ts';
import { reports } from './tables/reports.ts';
import { requirements } from './tables/requirements.ts';
import { restatements } from './tables/restatements.ts';

/** Every table that is published, in the order in which files are made and catalogues list them. */
export const openTables = (reading: Reading): OpenTable[] => [
  regions(reading),
  regulations(reading),
  relations(reading),
  guidelines(reading),
  requirements(reading),
  adoptionEvents(reading),
  adoptionDaily(reading),
  agencies(reading),
  indicators(reading),
  reports(reading),
  ...formReports(reading),
  figures(reading),
  changes(reading),
  restatements(reading),
];
