import { log } from '#observe/log.ts';
import { StoredItemError } from '#store/parse.ts';
import { holdReference } from '#store/reference.ts';
import { parseStreamRecord, type StreamChange, type StreamRecord } from '#store/stream.ts';
import type { Table } from '#store/table.ts';
import { type MapSources, projectAll, projectSteps } from './adoptionMap.ts';
import { chainOverlooked, holdTrail } from './audit.ts';
import { type LedgerSources, projectEvents, workedOutFrom } from './ledger.ts';

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
 * The projector of one container: keeps the map of adoption, the ledger with its sums, the feed of changes and the chain of the audit
 * trail up to date with the table's stream. A batch is taken in as a whole, but for the records that cannot be read; the first of those is named, so that it is
 * sent again and then set aside, and those after it need not wait for that. Where something else fails, record by record.
 * Without records, as the schedule calls it after midnight, it opens the periods that began.
 */
export function createProjector(table: Table, clock: () => Date = () => new Date()): Projector {
  const sources: Sources = { table, reference: holdReference(table), clock };
  const audit = holdAudit(sources);
  return async ({ Records = [] }) => {
    // Side by side, and each goes on when the other fails; nothing is still being written when this answers.
    const [projected, chained] = await Promise.allSettled([projectBatch(sources, Records), audit(Records)]);
    for (const one of [projected, chained]) if (one.status === 'rejected') throw one.reason;
    return projected.status === 'fulfilled' ? projected.value : answer([]);
  };
}

async function projectBatch(sources: Sources, records: readonly StreamRecord[]): Promise<StreamAnswer> {
  try {
    return answer(await project(sources, records));
  } catch (fault) {
    if (records.length === 0) throw fault;
    if (records.length === 1) return answer(records.map((record) => failed(record, nameOf(fault))));
  }
  const poisoned: StreamRecord[] = [];
  for (const record of records) {
    try {
      poisoned.push(...(await project(sources, [record])));
    } catch (fault) {
      poisoned.push(failed(record, nameOf(fault)));
      break;
    }
  }
  return answer(poisoned);
}

/**
 * Chains a batch for the audit trail. A fault is told and left to the schedule: sending records again until they are given up would
 * hold up everything else that is made of them. Without records, once an hour, chains what was overlooked, and throws a fault.
 */
function holdAudit(sources: Sources): (records: readonly StreamRecord[]) => Promise<void> {
  const chain = holdTrail(sources);
  let lookedAt = '';
  return async (records) => {
    try {
      if (records.length > 0) {
        await chain(records);
        return;
      }
      const hour = sources.clock().toISOString().slice(0, 13);
      if (hour === lookedAt) return;
      await chainOverlooked(sources);
      lookedAt = hour;
    } catch (fault) {
      log('ERROR', { fault: 'events could not be chained', cause: nameOf(fault) });
      if (records.length === 0) throw fault;
    }
  };
}

type Sources = MapSources & LedgerSources;

/** A record with what it tells; null where it tells nothing. */
interface Told {
  record: StreamRecord;
  change: StreamChange | null;
}

/** Takes in what can be read, and answers the records that could not, in their order. */
async function project(sources: Sources, records: readonly StreamRecord[]): Promise<StreamRecord[]> {
  const damaged = new Set<StreamRecord>();
  const told = records.flatMap((record): Told[] => {
    try {
      return [{ record, change: parseStreamRecord(record) }];
    } catch (fault) {
      if (!(fault instanceof StoredItemError)) throw fault;
      damaged.add(failed(record, nameOf(fault)));
      return [];
    }
  });
  const changes = told.flatMap(({ change }) => change ?? []);
  if (records.length === 0 || changes.length > 0) {
    const isLost = await take(sources, changes);
    for (const { record, change } of told) {
      if (change !== null && isLost(change)) damaged.add(failed(record, StoredItemError.name));
    }
  }
  return records.filter((record) => damaged.has(record));
}

/** Takes changes in; answers which of them rest on records that cannot be read. */
async function take(sources: Sources, changes: readonly StreamChange[]): Promise<(change: StreamChange) => boolean> {
  const closed = changes.flatMap((one) => (one.tag === 'REFERENCE' && one.closed !== null ? [one.closed] : []));
  const regions = new Set(await unreadableOfMaps(sources, changes, closed.length > 0));
  const events = changes.flatMap((one) => (one.tag === 'EVENT' ? [one.event] : []));
  const [first = null, ...others] = closed;
  const turns = [await projectEvents(sources, events, first)];
  for (const one of others) turns.push(await projectEvents(sources, [], one));
  const names = new Set(turns.flatMap(({ unreadable }) => unreadable));
  if (names.size > 0) log('ERROR', { fault: 'unreadable records of the ledger', names: [...names] });
  const scopes = new Set(turns.flatMap(({ unnumbered }) => unnumbered));
  if (scopes.size > 0) log('ERROR', { fault: 'unreadable events of the log', scopes: [...scopes] });
  return (change) => {
    if (change.tag === 'REFERENCE' || change.tag === 'TOUCHED_EVENT') return false;
    return change.tag === 'EVENT' ? names.has(workedOutFrom(change.event) ?? '') : regions.has(change.step.regionCode);
  };
}

async function unreadableOfMaps(
  sources: Sources,
  changes: readonly StreamChange[],
  loadClosed: boolean,
): Promise<string[]> {
  if (!changes.some(({ tag }) => tag === 'ADOPTION_EVENT' || tag === 'REFERENCE')) return [];
  const steps = changes.flatMap((one) => (one.tag === 'ADOPTION_EVENT' ? [one.step] : []));
  const { unreadable } = await (loadClosed ? projectAll(sources) : projectSteps(sources, steps));
  if (unreadable.length > 0) log('ERROR', { fault: 'unreadable regions', regions: unreadable });
  return unreadable;
}

/** Tells the kind of fault and the place of the record, never what is in it. */
function failed(record: StreamRecord, fault: string): StreamRecord {
  log('ERROR', { fault, sequenceNumber: record.dynamodb?.SequenceNumber ?? '' });
  return record;
}

const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : typeof fault);

const answer = ([first]: readonly StreamRecord[]): StreamAnswer => ({
  batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first.dynamodb?.SequenceNumber ?? '' }],
});
