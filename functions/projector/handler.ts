import { StoredItemError } from '#store/parse.ts';
import { holdReference } from '#store/reference.ts';
import { parseStreamRecord, type StreamChange, type StreamRecord } from '#store/stream.ts';
import type { Table } from '#store/table.ts';
import { type MapSources, projectAll, projectSteps } from './adoptionMap.ts';
import { log } from './log.ts';

/** A batch of the table's stream, in its order. */
export interface StreamBatch {
  Records: readonly StreamRecord[];
}

/** The first record that could not be taken in; it and those after it are sent again. Empty when all were taken in. */
export interface StreamAnswer {
  batchItemFailures: { itemIdentifier: string }[];
}

/** What Lambda calls with a batch. */
export type Projector = (batch: StreamBatch) => Promise<StreamAnswer>;

/**
 * The projector of one container: keeps the map of adoption up to date with the table's stream. A batch is taken in as a whole;
 * where that fails, record by record, so that a poisoned one holds up none before it.
 */
export function createProjector(table: Table): Projector {
  const sources: MapSources = { table, reference: holdReference(table) };
  return async ({ Records }) => {
    try {
      await project(sources, Records.map(parseStreamRecord));
      return { batchItemFailures: [] };
    } catch (fault) {
      if (Records.length === 1) return failed(Records[0], fault);
    }
    for (const record of Records) {
      try {
        await project(sources, [parseStreamRecord(record)]);
      } catch (fault) {
        return failed(record, fault);
      }
    }
    return { batchItemFailures: [] };
  };
}

async function project(sources: MapSources, changes: readonly (StreamChange | null)[]): Promise<void> {
  const told = changes.filter((change) => change !== null);
  if (told.length === 0) return;
  const steps = told.flatMap((change) => (change.tag === 'ADOPTION_EVENT' ? [change.step] : []));
  const loadClosed = told.some((change) => change.tag === 'REFERENCE' && change.loadClosed);
  const { unreadable } = await (loadClosed ? projectAll(sources) : projectSteps(sources, steps));
  if (unreadable.length > 0) log('ERROR', { fault: 'unreadable regions', regions: unreadable });
  const lost = steps.find(({ regionCode }) => unreadable.includes(regionCode));
  if (lost !== undefined) throw new StoredItemError(`region ${lost.regionCode}`, 'readable adoption events');
}

/** Tells the kind of fault and the place of the record, never what is in it. */
function failed(record: StreamRecord | undefined, fault: unknown): StreamAnswer {
  const sequenceNumber = record?.dynamodb?.SequenceNumber ?? '';
  log('ERROR', { fault: fault instanceof Error ? fault.name : typeof fault, sequenceNumber });
  return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] };
}
