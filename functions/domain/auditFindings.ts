import {
  type AuditEntry,
  type AuditLink,
  type Digest,
  entryHash,
  linkHash,
  type NationHead,
  placeOfEvent,
  type ScopeHead,
  type StoredEvent,
} from './auditChain.ts';
import type { Instant } from './day.ts';

/**
 * What is wrong: an event that is not what was chained, one that is gone, entries that do not follow each other, a chain that ends
 * before its head or is not the one that was linked, an event that was put in among chained ones.
 */
export type FindingKind = 'EDITED' | 'DROPPED' | 'REORDERED' | 'CUT_OFF' | 'UNCHAINED';

/** One thing that is wrong with the trail, with what names the event where one is known. */
export interface Finding {
  kind: FindingKind;
  /** A region's code, `NATION`, or `CHAIN` for the links of the nation's chain. */
  scope: string;
  /** The entry's or the link's number; null where there is none. */
  number: number | null;
  event: { id: string; action: string; recordedAt: Instant } | null;
  /** What is wrong, in words. */
  what: string;
}

/** A scope as it was read, in this order: the links, its head, its entries, the events of its log, and its head once more. */
export interface ReadScope {
  scope: string;
  /** The last link of the scope in the nation's chain; null when there is none. */
  linked: Pick<AuditLink, 'number' | 'seq' | 'head'> | null;
  head: ScopeHead | null;
  entries: readonly AuditEntry[];
  /** Without those of a load that is not yet to be seen. */
  events: readonly StoredEvent[];
  headAfter: ScopeHead | null;
}

/** Names the links of the nation's chain in findings. */
export const CHAIN = 'CHAIN';

/** Everything that is wrong with a scope's log and chain; events and entries that came while it was read are no finding. */
export function scopeFindings(read: ReadScope, digest: Digest): Finding[] {
  const { scope, head, events, headAfter } = read;
  const entries = read.entries.toSorted((one, other) => one.seq - other.seq);
  // Of what was chained meanwhile a later entry may have been read and an earlier one not.
  const settled = head?.hash === headAfter?.hash ? entries : entries.filter(({ seq }) => seq <= (head?.seq ?? 0));
  const found = new Map(events.map((event) => [placeOfEvent(event), event]));
  return [
    ...orderFindings(settled, (entry) => entryHash(entry, digest)).map(({ one, ...finding }) => ({
      ...finding,
      scope,
      event: one === null ? null : eventOf(one),
    })),
    ...entries.flatMap((entry): Finding[] => {
      const named = { scope, number: entry.seq, event: eventOf(entry) };
      const event = found.get(placeOfEvent(entry));
      if (event === undefined) return [{ ...named, kind: 'DROPPED', what: 'the event is gone from the log' }];
      if (event.eventHash === entry.eventHash) return [];
      return [{ ...named, kind: 'EDITED', what: 'the event is not what was chained' }];
    }),
    ...endFindings(read, entries),
    ...unchained(entries, events).map(
      (event): Finding => ({
        kind: 'UNCHAINED',
        scope,
        number: null,
        event: eventOf(event),
        what: 'the event has no entry, while later ones have',
      }),
    ),
  ];
}

const eventOf = ({ id, action, recordedAt }: Omit<StoredEvent, 'load'> | AuditEntry): Finding['event'] => ({
  id,
  action,
  recordedAt,
});

/** An entry or a link, as far as its order goes. */
interface Chained {
  previous: string | null;
  hash: string;
}
/** With so many places it is tried whether a changed one was moved. */
const MOST_COMPARED = 100;
type OrderFinding<T> = Pick<Finding, 'kind' | 'number' | 'what'> & { one: T | null };

/** What is wrong with the order of chained things, sorted by number, from the first on or after one that was looked at. */
export function orderFindings<T extends Chained & ({ seq: number } | { number: number })>(
  sorted: readonly T[],
  hashOf: (one: T) => string,
  after: { number: number; hash: string } | null = null,
): OrderFinding<T>[] {
  const findings: OrderFinding<T>[] = [];
  const numberOf = (one: T): number => ('number' in one ? one.number : one.seq);
  const changed = new Set(sorted.filter((one) => hashOf(one) !== one.hash));
  /** Whether it has its hash in the place of another that is not what its hash says either: they changed places. */
  const isMoved = (one: T): boolean =>
    [...changed].slice(0, MOST_COMPARED).some((other) => {
      const place = 'number' in other ? { number: other.number } : { seq: other.seq };
      return other !== one && hashOf({ ...one, ...place, previous: other.previous }) === one.hash;
    });
  let [number, hash] = [after?.number ?? 0, after?.hash ?? null];
  let isKnown = true;
  for (const one of sorted) {
    const own = numberOf(one);
    for (let gone = number + 1; gone < own; gone += 1) {
      findings.push({ kind: 'DROPPED', number: gone, one: null, what: 'nothing has this number' });
      isKnown = false;
    }
    const wrong = (kind: FindingKind, what: string) => findings.push({ kind, number: own, one, what });
    if (own <= number) wrong('REORDERED', 'another has this number too');
    else if (isKnown && one.previous !== hash) wrong('REORDERED', 'it does not follow the one before it');
    else if (changed.has(one)) {
      if (isMoved(one)) wrong('REORDERED', 'it was chained in another place');
      else wrong('EDITED', 'it is not what its hash says');
    }
    [number, hash, isKnown] = [Math.max(own, number), one.hash, true];
  }
  return findings;
}

function endFindings({ scope, head, linked, headAfter }: ReadScope, entries: readonly AuditEntry[]): Finding[] {
  const cut = (number: number, what: string): Finding => ({ kind: 'CUT_OFF', scope, number, event: null, what });
  const last = entries.at(-1)?.seq ?? 0;
  const against = (end: ScopeHead, teller: string): Finding[] => {
    if (end.seq > last) return [cut(end.seq, `the chain ends at ${last}, before ${teller}`)];
    const hash = entries.find(({ seq }) => seq === end.seq)?.hash ?? end.hash;
    return hash === end.hash ? [] : [cut(end.seq, `the chain is not the one that ${teller} tells`)];
  };
  const findings = head === null ? [] : against(head, 'its head');
  if (linked !== null && (linked.seq !== head?.seq || linked.head !== head.hash)) {
    const link = `link ${linked.number} of the nation's chain`;
    findings.push(...against({ seq: linked.seq, hash: linked.head }, link));
    if ((head?.seq ?? 0) <= linked.seq) findings.push(cut(linked.seq, `its head is not the one of ${link}`));
  }
  if (last > (headAfter?.seq ?? 0))
    findings.push(cut(last, `the chain goes on after its head, ${headAfter?.seq ?? 0}`));
  return findings;
}

/** Events come to be chained a little out of their order: two writers have two clocks. */
const OUT_OF_ORDER_MS = 60_000;

/** Events without an entry, though one that was recorded more than a minute later has one. */
function unchained(entries: readonly AuditEntry[], events: readonly StoredEvent[]): StoredEvent[] {
  const chained = new Set(entries.map(placeOfEvent));
  const latest = entries.reduce((most, { recordedAt }) => Math.max(most, Date.parse(recordedAt) || 0), 0);
  const until = new Date(latest - OUT_OF_ORDER_MS).toISOString();
  return events.filter((event) => !chained.has(placeOfEvent(event)) && event.recordedAt < until);
}

/** How many events have no entry yet and are no finding: the chain is about to take them up. */
export function waitingEvents({ entries, events }: Pick<ReadScope, 'entries' | 'events'>): number {
  const chained = new Set(entries.map(placeOfEvent));
  return events.filter((event) => !chained.has(placeOfEvent(event))).length - unchained(entries, events).length;
}

/** What was read of the nation's chain so far. */
export interface ReadChain {
  /** The last link. */
  last: Pick<NationHead, 'number' | 'hash'> | null;
  /** The last link of each scope. */
  scopes: Map<string, AuditLink>;
}

/** What is wrong with the next links of the nation's chain, in order of number; takes them into what was read. */
export function linkFindings(read: ReadChain, links: readonly AuditLink[], digest: Digest): Finding[] {
  const findings: Finding[] = orderFindings(links, (link) => linkHash(link, digest), read.last).map(
    ({ one: _link, ...finding }) => ({ ...finding, scope: CHAIN, event: null }),
  );
  for (const link of links) {
    const before = read.scopes.get(link.scope);
    if (before !== undefined && before.seq >= link.seq) {
      const what = `it links ${link.seq} of ${link.scope}, which ends at ${before.seq} by then`;
      findings.push({ kind: 'REORDERED', scope: CHAIN, number: link.number, event: null, what });
    }
    read.scopes.set(link.scope, link);
    read.last = { number: link.number, hash: link.hash };
  }
  return findings;
}

/** What is wrong with the end of the nation's chain, read up to its head. `head` was read before the links. */
export function nationFindings({ last }: Pick<ReadChain, 'last'>, head: NationHead | null): Finding[] {
  const cut = (what: string): Finding[] => [
    { kind: 'CUT_OFF', scope: CHAIN, number: head?.number ?? last?.number ?? null, event: null, what },
  ];
  if ((last?.number ?? 0) < (head?.number ?? 0)) return cut(`the links end at ${last?.number ?? 0}, before the head`);
  return [];
}

/** What is wrong with heads of scopes, by scope, that no link tells; the links were read last. */
export function unlinkedFindings(
  heads: ReadonlyMap<string, ScopeHead>,
  { scopes }: Pick<ReadChain, 'scopes'>,
): Finding[] {
  return [...heads].flatMap(([scope, { seq, hash }]): Finding[] => {
    const link = scopes.get(scope);
    if (link !== undefined && (link.seq > seq || (link.seq === seq && link.head === hash))) return [];
    return [{ kind: 'CUT_OFF', scope, number: seq, event: null, what: "its head is in no link of the nation's chain" }];
  });
}

/** What is wrong where a head that was noted earlier is not in the chain. `found` is the link of its number. */
export function notedFindings(noted: { number: number; hash: string }, found: AuditLink | undefined): Finding[] {
  if (found?.hash === noted.hash) return [];
  const what =
    found === undefined ? 'the head that was noted is not there' : 'the head that was noted had another hash';
  return [{ kind: 'CUT_OFF', scope: CHAIN, number: noted.number, event: null, what }];
}
