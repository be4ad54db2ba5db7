import { compareText, type Instant } from './day.ts';

/** A digest of a text as 64 hexadecimal digits: SHA-256 everywhere but in the rules, which know no library. */
export type Digest = (text: string) => string;

/** An event as the chain takes it up: named by its key, with the digest of everything that is stored of it. */
export interface StoredEvent {
  /** A region's code, or `NATION`. */
  scope: string;
  id: string;
  recordedAt: Instant;
  /** Empty where the stored event tells none. */
  action: string;
  /** The record's kind and key; empty where the stored event tells none. */
  kind: string;
  key: string;
  /** The load that wrote it; null when a mutation did. */
  load: string | null;
  eventHash: string;
}

/** The place of an event in the chain of its scope. Nothing of it is ever changed. */
export interface AuditEntry extends Omit<StoredEvent, 'load'> {
  /** 1, 2, 3 in the order in which the scope's events were chained. */
  seq: number;
  /** The hash of the entry before; null for the first. */
  previous: string | null;
  /** Never shown: without it a reader of some entries could try out numbers until a hash fits, and count those that it may not see. */
  salt: string;
  chainedAt: Instant;
  hash: string;
}

/** The last entry of a scope. */
export interface ScopeHead {
  seq: number;
  hash: string;
}

/** What ties the head of a scope into the chain of the nation. */
export interface AuditLink {
  /** 1, 2, 3 without gaps. */
  number: number;
  scope: string;
  /** The number and hash of the scope's last entry then. */
  seq: number;
  head: string;
  /** The hash of the link before; null for the first. */
  previous: string | null;
  linkedAt: Instant;
  hash: string;
}

/** The last link of the nation's chain. */
export interface NationHead {
  number: number;
  hash: string;
  linkedAt: Instant;
}

/**
 * The one text of a value of plain data, whatever the order in which fields were stored: what is hashed. Lists keep their order,
 * texts and numerals every character.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  fields.sort(([one], [other]) => compareText(one, other));
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonicalText(one)}`).join()}}`;
}

/** The hash that an entry should have, from all else that it says. */
export function entryHash(entry: Omit<AuditEntry, 'hash'>, digest: Digest): string {
  const { scope, seq, previous, id, recordedAt, action, kind, key, eventHash, salt, chainedAt } = entry;
  return digest(
    canonicalText(['entry', scope, seq, previous, id, recordedAt, action, kind, key, eventHash, salt, chainedAt]),
  );
}

/** The hash that a link should have, from all else that it says. */
export function linkHash(link: Omit<AuditLink, 'hash'>, digest: Digest): string {
  const { number, scope, seq, head, previous, linkedAt } = link;
  return digest(canonicalText(['link', number, scope, seq, head, previous, linkedAt]));
}

/** The entry of an event after the last one of its scope. */
export function nextEntry(
  last: ScopeHead | null,
  { load: _load, ...event }: StoredEvent,
  made: { salt: string; chainedAt: Instant },
  digest: Digest,
): AuditEntry {
  const entry = { ...event, ...made, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? null };
  return { ...entry, hash: entryHash(entry, digest) };
}

/** The link of a scope's head after the last one of the nation. */
export function nextLink(
  last: Pick<NationHead, 'number' | 'hash'> | null,
  scope: string,
  head: ScopeHead,
  linkedAt: Instant,
  digest: Digest,
): AuditLink {
  const { seq, hash } = head;
  const link = { number: (last?.number ?? 0) + 1, scope, seq, head: hash, previous: last?.hash ?? null, linkedAt };
  return { ...link, hash: linkHash(link, digest) };
}

/** Names an event within its scope. */
export const placeOfEvent = ({ recordedAt, id }: Pick<StoredEvent, 'recordedAt' | 'id'>): string =>
  `${recordedAt}#${id}`;

/** What one transaction adds to the chains. */
export interface ChainStep {
  entries: AuditEntry[];
  /** The heads of the scopes that the entries belong to, before and after. */
  heads: { scope: string; before: ScopeHead | null; after: ScopeHead }[];
  links: AuditLink[];
  nation: NationHead;
}

/**
 * Chains events that have no entry yet, in their order within each scope, in steps of at most `most` items each: an entry for each
 * event, a head and a link for each scope of the step, and the nation's head.
 */
export function chainSteps(
  events: readonly StoredEvent[],
  heads: { nation: NationHead | null; scopes: ReadonlyMap<string, ScopeHead> },
  made: { salt: () => string; chainedAt: Instant },
  { digest, most }: { digest: Digest; most: number },
): ChainStep[] {
  const last = new Map(heads.scopes);
  let { nation } = heads;
  return inSteps(events, most).map((part) => {
    const entries: AuditEntry[] = [];
    const before = new Map(last);
    for (const event of part) {
      const { chainedAt } = made;
      const entry = nextEntry(last.get(event.scope) ?? null, event, { salt: made.salt(), chainedAt }, digest);
      entries.push(entry);
      last.set(event.scope, { seq: entry.seq, hash: entry.hash });
    }
    const links: AuditLink[] = [];
    const moved: ChainStep['heads'] = [];
    for (const scope of new Set(part.map((event) => event.scope))) {
      const after = last.get(scope);
      if (after === undefined) continue;
      const link = nextLink(nation, scope, after, made.chainedAt, digest);
      nation = link;
      links.push(link);
      moved.push({ scope, before: before.get(scope) ?? null, after });
    }
    if (nation === null) throw new Error('A step without a link.');
    const { number, hash, linkedAt } = nation;
    return { entries, heads: moved, links, nation: { number, hash, linkedAt } };
  });
}

/** Events by scope, cut into parts that fit: a head and a link for each scope, and the nation's head, beside the entries. */
function inSteps(events: readonly StoredEvent[], most: number): StoredEvent[][] {
  const parts: StoredEvent[][] = [];
  let room = 0;
  let scope: string | null = null;
  for (const event of [...Map.groupBy(events, (one) => one.scope).values()].flat()) {
    const needed = event.scope === scope ? 1 : 3;
    if (needed > room) {
      parts.push([]);
      room = most - 1;
      scope = null;
    }
    parts.at(-1)?.push(event);
    room -= event.scope === scope ? 1 : 3;
    scope = event.scope;
  }
  return parts;
}
