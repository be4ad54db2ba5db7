import { createHash, randomBytes } from 'node:crypto';
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type {
  AuditEntry,
  AuditLink,
  ChainStep,
  Digest,
  NationHead,
  ScopeHead,
  StoredEvent,
} from '#domain/auditChain.ts';
import { ABSENT } from './items.ts';
import * as keys from './keys.ts';
import { integer, object, type Parser, text } from './parse.ts';
import { getItem, getItems, type Item, queryAll, queryFirst, type Table, toItem } from './table.ts';
import { transact } from './transact.ts';

/** SHA-256 of a text as UTF-8, in hexadecimal digits. */
export const sha256: Digest = (of) => createHash('sha256').update(of).digest('hex');
/** 128 random bits. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/** Damage is the verifier's to find, by the hash: what is not there reads as nothing. */
const anyText: Parser<string> = (value) => (typeof value === 'string' ? value : '');
const anyNumber: Parser<number> = (value) => (typeof value === 'number' ? value : 0);
const hashBefore: Parser<string | null> = (value) => (typeof value === 'string' ? value : null);

const parseStoredEntry = object({
  seq: anyNumber,
  action: anyText,
  kind: anyText,
  key: anyText,
  eventHash: anyText,
  previous: hashBefore,
  salt: anyText,
  chainedAt: anyText,
  hash: anyText,
});
const parseKey = object({ pk: text, sk: text });

/** An entry, named by its key. */
const parseEntry: Parser<AuditEntry> = (value, place) => {
  const { pk, sk } = parseKey(value, place);
  const [recordedAt, id] = keys.partsOfEvent(sk.slice(keys.AUDIT_ENTRY_PREFIX.length));
  return { scope: pk.slice(keys.auditPartition('').length), id, recordedAt, ...parseStoredEntry(value, place) };
};

const parseStoredLink = object({
  scope: anyText,
  seq: anyNumber,
  head: anyText,
  previous: hashBefore,
  linkedAt: anyText,
  hash: anyText,
});
/** A link, numbered by its key. */
const parseLink: Parser<AuditLink> = (value, place) => ({
  number: Number(parseKey(value, place).sk),
  ...parseStoredLink(value, place),
});

const parseScopeHead: Parser<ScopeHead> = object({ seq: integer, hash: text });
const parseNationHead: Parser<NationHead> = object({ number: integer, hash: text, linkedAt: text });
const HEAD_OF_SCOPE = "head of a scope's chain";

/** The head of the nation's chain; null before the first link: one request, as just written unless told otherwise. */
export async function readNationHead(table: Table, consistent = true): Promise<NationHead | null> {
  const item = consistent
    ? await getItem(table, keys.auditNationHead)
    : (await getItems(table, [keys.auditNationHead]))[0];
  return item === undefined ? null : parseNationHead(item, "head of the nation's chain");
}

/** The head of a scope's chain, as just written; null before the first entry. */
export async function readScopeHead(table: Table, scope: string): Promise<ScopeHead | null> {
  const item = await getItem(table, keys.auditScopeHead(scope));
  return item === undefined ? null : parseScopeHead(item, HEAD_OF_SCOPE);
}

/** The heads of the chains of scopes that have one, as just written: one batch for each 100. */
export async function readScopeHeads(table: Table, scopes: readonly string[]): Promise<Map<string, ScopeHead>> {
  const items = await inBatches(table, scopes.map(keys.auditScopeHead));
  return new Map(
    items.map((item) => [String(item.pk).slice(keys.auditPartition('').length), parseScopeHead(item, HEAD_OF_SCOPE)]),
  );
}

/** Which of these events have an entry, as just written, each by its scope and place: one batch for each 100. */
export async function readChained(
  table: Table,
  events: readonly StoredEvent[],
): Promise<(event: StoredEvent) => boolean> {
  const keyOf = ({ scope, recordedAt, id }: StoredEvent) => keys.auditEntryKey(scope, recordedAt, id);
  const items = await inBatches(table, events.map(keyOf));
  const found = new Set(items.map(({ pk, sk }) => `${pk} ${sk}`));
  return (event) => found.has(Object.values(keyOf(event)).join(' '));
}

async function inBatches(table: Table, all: readonly keys.Key[]): Promise<Item[]> {
  const batches = Array.from({ length: Math.ceil(all.length / 100) }, (_, place) =>
    getItems(table, all.slice(place * 100, (place + 1) * 100), true),
  );
  return (await Promise.all(batches)).flat();
}

/** Every entry of a scope, as just written, in order of the events' recording: one query for each 1 MB, some 2,000 entries. */
export async function readEntries(table: Table, scope: string): Promise<AuditEntry[]> {
  const range = { partition: keys.auditPartition(scope), prefix: keys.AUDIT_ENTRY_PREFIX, consistent: true };
  return (await queryAll(table, range)).map((item) => parseEntry(item, 'entry of the audit trail'));
}

/** Entries of a scope after the place of an event, in order of the events' recording, at most `limit`. */
export async function readEntriesAfter(
  table: Table,
  scope: string,
  after: string | null,
  limit: number,
): Promise<AuditEntry[]> {
  const prefix = keys.AUDIT_ENTRY_PREFIX;
  const range = { partition: keys.auditPartition(scope), prefix, after: `${prefix}${after ?? ''}` };
  return (await queryFirst(table, range, limit)).map((item) => parseEntry(item, 'entry of the audit trail'));
}

/** The links of one part of the nation's chain in order of number, as just written. */
export async function readLinks(table: Table, part: number): Promise<AuditLink[]> {
  const items = await queryAll(table, { partition: keys.auditLinkPartition(part), consistent: true });
  return items.map((item) => parseLink(item, "link of the nation's chain"));
}

/** How many items one transaction holds. */
export const MOST_CHAINED = 100;

/**
 * Adds a step to the chains in one transaction, if both the nation's head and those of the scopes are what the step was made from; an
 * event that has an entry by then, and a link whose number was given, make it fail too.
 */
export async function keepChained(
  table: Table,
  before: NationHead | null,
  { entries, heads, links, nation }: ChainStep,
): Promise<'KEPT' | 'CONFLICT'> {
  const items = [
    put(table, { ...keys.auditNationHead, ...nation }, hashIs(before)),
    ...heads.map((one) => put(table, { ...keys.auditScopeHead(one.scope), ...one.after }, hashIs(one.before))),
    ...entries.map((entry) => put(table, entryItem(entry), hashIs(null))),
    ...links.map(({ number, ...link }) => put(table, { ...keys.auditLinkKey(number), ...link }, hashIs(null))),
  ];
  return transact(table, items);
}

/** What the key says of an entry is kept once. */
function entryItem({ scope, id, recordedAt, ...entry }: AuditEntry): object {
  return { ...keys.auditEntryKey(scope, recordedAt, id), ...entry };
}

const hashIs = (before: { hash: string } | null) =>
  before === null
    ? { ConditionExpression: ABSENT }
    : {
        ConditionExpression: '#hash = :before',
        ExpressionAttributeNames: { '#hash': 'hash' },
        ExpressionAttributeValues: toItem({ ':before': before.hash }),
      };

const put = (table: Table, item: object, condition: object): TransactWriteItem => ({
  Put: { TableName: table.name, Item: toItem(item), ...condition },
});
