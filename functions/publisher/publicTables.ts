import { type AdoptionEvent, supersededBy } from '#domain/adoption.ts';
import { governingEventOf } from '#domain/adoptionSpans.ts';
import type { Instant } from '#domain/day.ts';
import { type Catalogue, catalogueAt, type Reference } from '#domain/reference.ts';
import { readAdoptionEventsByName, readAdoptionSteps } from '#store/adoption.ts';
import type { ReferenceHead } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { eventColumns } from './eventColumns.ts';
import {
  guidelineColumns,
  regionColumns,
  regulationColumns,
  relationColumns,
  requirementColumns,
} from './lawColumns.ts';
import { type TableFiles, tableFiles } from './tableFiles.ts';

/** A table that anybody may see, made when it is its turn. */
export interface PublicTable {
  name: string;
  files: () => Promise<TableFiles>;
}

/** How many events are read at once: one batch. */
const BATCH = 100;

/**
 * The tables that are published, as known at an instant, each in a fixed order. What a load is still writing is left out, as it is for
 * every reader; relations and requirements that were withdrawn are left out, as they are in the API's lists; events that were superseded
 * stay, marked, as they do in a region's history.
 */
export function publicTables(
  table: Table,
  read: { head: ReferenceHead; reference: Reference },
  recordedAt: Instant,
): PublicTable[] {
  const catalogue: Catalogue = catalogueAt(read.reference, recordedAt);
  const requirements = [...catalogue.requirements.values()].filter(({ withdrawn }) => !withdrawn);
  return [
    { name: 'regions', files: () => tableFiles('regions', regionColumns, [read.reference.regions]) },
    {
      name: 'regulations',
      files: () => tableFiles('regulations', regulationColumns(catalogue), [[...catalogue.regulations.values()]]),
    },
    { name: 'relations', files: () => tableFiles('relations', relationColumns, [catalogue.relations]) },
    {
      name: 'guidelines',
      files: () => tableFiles('guidelines', guidelineColumns, [[...catalogue.guidelines.values()]]),
    },
    { name: 'requirements', files: () => tableFiles('requirements', requirementColumns, [requirements]) },
    { name: 'adoption_events', files: () => adoptionEvents(table, read, recordedAt) },
  ];
}

async function adoptionEvents(
  table: Table,
  { head, reference }: { head: ReferenceHead; reference: Reference },
  recordedAt: Instant,
): Promise<TableFiles> {
  const steps = (await readAdoptionSteps(table, null)).filter(
    (step) => step.recordedAt <= recordedAt && (head.pendingLoad === null || step.load !== head.pendingLoad.id),
  );
  const regions = new Map(reference.regions.map((region) => [region.code, region]));
  const columns = eventColumns(regions, supersededBy(steps, recordedAt));
  async function* batches(): AsyncGenerator<AdoptionEvent[]> {
    for (let place = 0; place < steps.length; place += BATCH) {
      const names = steps.slice(place, place + BATCH).map(governingEventOf);
      const found = new Map((await readAdoptionEventsByName(table, names)).map((event) => [event.id, event]));
      yield names.map(({ id, regionCode }) => {
        const event = found.get(id);
        // The index names what the table holds, so one that is missing is a fault, not a row less.
        if (event === undefined) throw new Error(`The adoption event ${id} of ${regionCode} is in the index alone.`);
        return event;
      });
    }
  }
  return tableFiles('adoption_events', columns, batches());
}
