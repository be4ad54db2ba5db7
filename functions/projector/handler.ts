import type { AdoptionStep } from '#domain/adoption.ts';
import { StoredItemError } from '#store/parse.ts';
import { holdReference } from '#store/reference.ts';
import { parseStreamRecord, type StreamChange, type StreamRecord } from '#store/stream.ts';
import type { Table } from '#store/table.ts';
import { type MapSources, projectAll, projectSteps } from './adoptionMap.ts';
import { type LedgerProjected, type LedgerSources, projectEvents } from './ledger.ts';
import { log } from './log.ts';

/** A batch of the table's stream, in its order; without records when the schedule calls. */
export interface StreamBatch {
  Records?: readonly StreamRecord[];
}

/** The first record that could not be taken in; it and those after it are sent again. Empty when all were taken in. */
export interface StreamAnswer {
  batchItemFailures: { itemIdentifier: string }[];
}

/** What Lambda calls with a batch. */
export type Projector = (batch: StreamBatch) => Promise<StreamAnswer>;

/**
 * The projector of one container: keeps the map of adoption, the ledger with its sums, and the feed of changes up to date with the
 * table's stream. A batch is taken in as a whole; where that fails, record by record, so that a poisoned one holds up none before it.
 * Without records, as the schedule calls it after midnight, it opens the periods that began.
 */
export function createProjector(table: Table, clock: () => Date = () => new Date()): Projector {
  const sources: Sources = { table, reference: holdReference(table), clock };
  return async ({ Records = [] }) => {
    try {
      await project(sources, Records.map(parseStreamRecord));
      return { batchItemFailures: [] };
    } catch (fault) {
      if (Records.length === 0) throw fault;
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

type Sources = MapSources & LedgerSources;

async function project(sources: Sources, changes: readonly (StreamChange | null)[]): Promise<void> {
  const told = changes.filter((change) => change !== null);
  if (changes.length > 0 && told.length === 0) return;
  const steps = told.flatMap((change) => (change.tag === 'ADOPTION_EVENT' ? [change.step] : []));
  const events = told.flatMap((change) => (change.tag === 'EVENT' ? [change.event] : []));
  const closed = told.flatMap((change) =>
    change.tag === 'REFERENCE' && change.closed !== null ? [change.closed] : [],
  );
  if (told.some(({ tag }) => tag !== 'EVENT')) await projectMaps(sources, steps, closed.length > 0);
  const [first = null, ...others] = closed;
  report(await projectEvents(sources, events, first), events.length > 0);
  for (const one of others) report(await projectEvents(sources, [], one), false);
}

async function projectMaps(sources: Sources, steps: readonly AdoptionStep[], loadClosed: boolean): Promise<void> {
  const { unreadable } = await (loadClosed ? projectAll(sources) : projectSteps(sources, steps));
  if (unreadable.length > 0) log('ERROR', { fault: 'unreadable regions', regions: unreadable });
  const lost = steps.find(({ regionCode }) => unreadable.includes(regionCode));
  if (lost !== undefined) throw new StoredItemError(`region ${lost.regionCode}`, 'readable adoption events');
}

function report({ unreadable }: LedgerProjected, isTold: boolean): void {
  if (unreadable.length === 0) return;
  log('ERROR', { fault: 'unreadable records of the ledger', names: unreadable });
  if (isTold) throw new StoredItemError(unreadable.join(), 'readable records');
}

/** Tells the kind of fault and the place of the record, never what is in it. */
function failed(record: StreamRecord | undefined, fault: unknown): StreamAnswer {
  const sequenceNumber = record?.dynamodb?.SequenceNumber ?? '';
  log('ERROR', { fault: fault instanceof Error ? fault.name : typeof fault, sequenceNumber });
  return { batchItemFailures: [{ itemIdentifier: sequenceNumber }] };
}
