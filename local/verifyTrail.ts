import type { AuditEntry, AuditLink, NationHead, ScopeHead } from '#domain/auditChain.ts';
import {
  type Finding,
  linkFindings,
  nationFindings,
  notedFindings,
  type ReadChain,
  type ReadScope,
  scopeFindings,
  unlinkedFindings,
  waitingEvents,
} from '#domain/auditFindings.ts';
import { inTurns } from '#projector/inTurns.ts';
import { readEntries, readLinks, readNationHead, readScopeHead, sha256 } from '#store/audit.ts';
import { readScopes, readStoredEvents } from '#store/auditLog.ts';
import { auditLinkPart } from '#store/keys.ts';
import { StoredItemError } from '#store/parse.ts';
import { readHead } from '#store/reference.ts';
import type { Table } from '#store/table.ts';

/** A head of the nation's chain that somebody noted earlier. */
export interface NotedHead {
  number: number;
  hash: string;
}

/** What was found of the audit trail. */
export interface Verified {
  findings: Finding[];
  /** How many events are chained, in how many scopes. */
  events: number;
  scopes: number;
  /** How many events are about to be chained. */
  waiting: number;
  /** How many were chained more than a day after they were recorded. */
  late: number;
  head: NationHead | null;
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * Reads every log and chain as they are and works every hash out anew, some scopes at a time, so that no more than their entries
 * is held. What others write and chain meanwhile is no finding.
 */
export async function verifyTrail(table: Table, noted: NotedHead | null): Promise<Verified> {
  const chain: ReadChain = { last: null, scopes: new Map() };
  const findings = await readChain(table, chain, noted);
  const heads = new Map<string, ScopeHead>();
  const counts = { events: 0, scopes: 0, waiting: 0, late: 0 };
  // A link names its scope also where the region is kept no more.
  const scopes = [...new Set([...(await readScopes(table)), ...chain.scopes.keys()])];
  const found = await inTurns(scopes, async (scope) => {
    const read = await readScope(table, scope, chain);
    if (read.head !== null) heads.set(scope, read.head);
    counts.events += read.entries.length;
    counts.scopes += read.entries.length > 0 ? 1 : 0;
    counts.waiting += waitingEvents(read);
    counts.late += read.entries.filter(isLate).length;
    return scopeFindings(read, sha256);
  });
  findings.push(...found.flat());
  // Scopes may have moved on since their links were read, and each time with a link.
  findings.push(...(await readChain(table, chain, null)), ...unlinkedFindings(heads, chain));
  return { findings, ...counts, head: await orNull(readNationHead(table)) };
}

/** Each before what must have been there when it was read. */
async function readScope(table: Table, scope: string, { scopes }: ReadChain): Promise<ReadScope> {
  const head = await orNull(readScopeHead(table, scope));
  const entries = await readEntries(table, scope);
  const stored = await readStoredEvents(table, scope);
  const headAfter = entries.length === 0 ? head : await orNull(readScopeHead(table, scope));
  const pending = stored.some(({ load }) => load !== null) ? (await readHead(table)).pendingLoad : null;
  const events = stored.filter(({ load }) => load === null || load !== pending?.id);
  return { scope, linked: scopes.get(scope) ?? null, head, entries, events, headAfter };
}

const isLate = ({ chainedAt, recordedAt }: AuditEntry): boolean =>
  Date.parse(chainedAt) - Date.parse(recordedAt) > DAY_MS;

/** Reads the links after the last one that was read, up to the head, into what was read. */
async function readChain(table: Table, chain: ReadChain, noted: NotedHead | null): Promise<Finding[]> {
  const head = await orNull(readNationHead(table));
  const findings: Finding[] = [];
  let sought: AuditLink | undefined;
  const from = auditLinkPart((chain.last?.number ?? 0) + 1);
  for (let part = from; part <= auditLinkPart(head?.number ?? 0); part += 1) {
    const links = await readLinks(table, part);
    sought ??= links.find(({ number }) => number === noted?.number);
    const last = chain.last?.number ?? 0;
    const next = links.filter(({ number }) => number > last && number <= (head?.number ?? 0));
    findings.push(...linkFindings(chain, next, sha256));
  }
  findings.push(...nationFindings(chain, head));
  return noted === null ? findings : [...findings, ...notedFindings(noted, sought)];
}

/** A head that cannot be read tells nothing: what it should tell is found missing. */
async function orNull<T>(read: Promise<T | null>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof StoredItemError) return null;
    throw error;
  }
}
