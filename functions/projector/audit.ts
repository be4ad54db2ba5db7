import { chainSteps, placeOfEvent, type StoredEvent } from '#domain/auditChain.ts';
import { compareText } from '#domain/day.ts';
import { log } from '#observe/log.ts';
import {
  keepChained,
  MOST_CHAINED,
  newSalt,
  readChained,
  readNationHead,
  readScopeHeads,
  sha256,
} from '#store/audit.ts';
import { readScopes, readStoredEvents } from '#store/auditLog.ts';
import { readHead } from '#store/reference.ts';
import { type StreamRecord, storedEventsIn, touchedEventsIn } from '#store/stream.ts';
import type { Table } from '#store/table.ts';
import { inTurns } from './inTurns.ts';

/** What the chain of the audit trail is made of. */
export interface AuditSources {
  table: Table;
  clock: () => Date;
}

/** As often as this heads that others moved at the same time are read anew. */
const ATTEMPTS = 8;

/** The first instant of a load's events by scope, of loads that the stream told of while they were not yet to be seen. */
type OpenLoads = Map<string, Map<string, string>>;

/**
 * What chains the events that records of the stream tell, each once however often it is told; those of a load when it is not pending
 * any more, from the log as it then stands, so that one that was taken away leaves none. Tells in the log of events that were changed or
 * removed. Remembers the loads that it waits for: what a container forgets that ends meanwhile is overlooked.
 */
export function holdTrail(sources: AuditSources): (records: readonly StreamRecord[]) => Promise<void> {
  const loads: OpenLoads = new Map();
  return async (records) => {
    const told = storedEventsIn(records);
    await chainEvents(
      sources,
      told.filter(({ load }) => load === null),
    );
    for (const { load, scope, recordedAt } of told) {
      if (load === null) continue;
      const scopes = loads.get(load) ?? new Map<string, string>();
      loads.set(load, scopes.set(scope, recordedAt));
    }
    await chainLoads(sources, loads);
    await tellTouched(sources.table, records);
  };
}

async function chainLoads(sources: AuditSources, loads: OpenLoads): Promise<void> {
  if (loads.size === 0) return;
  const { pendingLoad } = await readHead(sources.table);
  for (const [id, scopes] of [...loads].filter(([load]) => load !== pendingLoad?.id)) {
    const logs = await inTurns([...scopes], ([scope, from]) => readStoredEvents(sources.table, scope, from));
    await chainEvents(
      sources,
      logs.flat().filter(({ load }) => load === id),
    );
    loads.delete(id);
  }
}

/** Chains every event of the log, from an instant on, that has no entry, the oldest first. Answers how many. */
export async function chainMissing(sources: AuditSources, from = '', until?: string): Promise<number> {
  const missing = await readMissing(sources.table, from);
  return chainEvents(
    sources,
    missing.filter(({ recordedAt }) => until === undefined || recordedAt < until),
  );
}

const MINUTE_MS = 60_000;
/** The stream tells of a write within seconds; what it still has to tell keeps its order. */
const TOLD_MS = 5 * MINUTE_MS;
/** So long the alarm has been on by then; what is older, `npm run rebuild` chains. */
const LOOKED_BACK_MS = 3 * 24 * 60 * MINUTE_MS;

/** Chains what the stream should have told by now and did not, of the last three days. Answers how many. */
export function chainOverlooked(sources: AuditSources): Promise<number> {
  const now = sources.clock().getTime();
  const ago = (milliseconds: number): string => new Date(now - milliseconds).toISOString();
  return chainMissing(sources, ago(LOOKED_BACK_MS), ago(TOLD_MS));
}

async function chainEvents(sources: AuditSources, told: readonly StoredEvent[]): Promise<number> {
  const events = [...new Map(told.map((event) => [`${event.scope} ${placeOfEvent(event)}`, event])).values()];
  let chained = 0;
  for (let attempt = 0; attempt < ATTEMPTS && events.length > 0; attempt += 1) {
    const { kept, isEnd } = await tryChain(sources, events);
    chained += kept;
    if (isEnd) return chained;
  }
  if (events.length > 0) throw new Error('Others kept chaining the same events.');
  return chained;
}

/** Chains what has no entry yet, step by step until others moved a head; answers how many events are in the steps that were kept. */
async function tryChain({ table, clock }: AuditSources, events: readonly StoredEvent[]) {
  const [nation, isChained] = await Promise.all([readNationHead(table), readChained(table, events)]);
  const fresh = events.filter((event) => !isChained(event));
  const scopes = await readScopeHeads(table, [...new Set(fresh.map(({ scope }) => scope))]);
  const made = { salt: newSalt, chainedAt: clock().toISOString() };
  const steps = chainSteps(fresh, { nation, scopes }, made, { digest: sha256, most: MOST_CHAINED });
  let before = nation;
  let kept = 0;
  for (const step of steps) {
    if ((await keepChained(table, before, step)) === 'CONFLICT') return { kept, isEnd: false };
    before = step.nation;
    kept += step.entries.length;
  }
  return { kept, isEnd: true };
}

/** Events of the log that have no entry, in order of recording, then scope, then identity; without those of a load that is not yet to be seen. */
async function readMissing(table: Table, from: string): Promise<StoredEvent[]> {
  const logs = await inTurns(await readScopes(table), (scope) => readStoredEvents(table, scope, from));
  // Read after the logs, so that it names whichever load they show a part of.
  const { pendingLoad } = await readHead(table);
  const events = logs.flat().filter(({ load }) => load === null || load !== pendingLoad?.id);
  const isChained = await readChained(table, events);
  return events
    .filter((event) => !isChained(event))
    .sort(
      (one, other) =>
        compareText(one.recordedAt, other.recordedAt) ||
        compareText(one.scope, other.scope) ||
        compareText(one.id, other.id),
    );
}

/** An event is never changed, and none is removed but those of a load that was taken away, which were never chained. */
async function tellTouched(table: Table, records: readonly StreamRecord[]): Promise<void> {
  const touched = touchedEventsIn(records);
  if (touched.length === 0) return;
  const isChained = await readChained(table, touched);
  for (const event of touched) {
    if (event.load !== null && !isChained(event)) continue;
    log('ERROR', { fault: 'an event of the log was changed or removed', scope: event.scope, event: event.id });
  }
}
