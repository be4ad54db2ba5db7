import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { canonicalText, type StoredEvent } from '#domain/auditChain.ts';
import type { TrailEvent } from '#domain/auditTrail.ts';
import { NATION } from '#domain/event.ts';
import { sha256 } from './audit.ts';
import * as keys from './keys.ts';
import { integer, nullable, object, type Parser, StoredItemError, text } from './parse.ts';
import { getItems, queryAll, queryPages, type Table } from './table.ts';

type Image = Readonly<Record<string, AttributeValue>>;

/**
 * What the chain takes up of an event as it is stored, also of one that nothing can read: its hash is of every attribute, keys included.
 */
export function storedEventOf(image: Image): StoredEvent {
  const [recordedAt, id] = keys.partsOfEvent(textIn(image.sk));
  const record = image.record?.M;
  return {
    scope: textIn(image.pk).slice(keys.logPartition('').length),
    id,
    recordedAt,
    action: textIn(image.action),
    kind: textIn(record?.kind),
    key: textIn(record?.key),
    load: image.load?.S ?? null,
    eventHash: sha256(canonicalText(image)),
  };
}

const textIn = (value: AttributeValue | undefined): string => value?.S ?? '';

/**
 * The events of a scope's log from an instant on, as just written, without what they say: one query for each 1 MB, and no more than
 * that is held of them at a time.
 */
export async function readStoredEvents(table: Table, scope: string, from = ''): Promise<StoredEvent[]> {
  const events: StoredEvent[] = [];
  const range = { partition: keys.logPartition(scope), after: from, consistent: true };
  for await (const page of queryPages(table, range)) events.push(...page.map(storedEventOf));
  return events;
}

/** The nation, and every region that is kept, also by a record that cannot be read. */
export async function readScopes(table: Table): Promise<string[]> {
  const prefix = keys.regionKey('').sk;
  const items = await queryAll(table, { partition: keys.REFERENCE, prefix, consistent: true });
  return [NATION, ...items.map(({ sk }) => String(sk).slice(prefix.length))];
}

const parseEvent: Parser<TrailEvent> = (value, place) => {
  const { record, ...event } = parseStored(value, place);
  const { before = null, after = null } = Object(value);
  return { ...event, recordKind: record.kind, recordKey: record.key, recordVersion: record.version, before, after };
};
const parseStored = object({
  id: text,
  action: text,
  actor: object({ role: text, issuer: nullable(text), subject: nullable(text) }),
  record: object({ kind: text, key: text, version: integer }),
  recordedAt: text,
  requestId: text,
});

/** Events of a scope's log by their identity, without those that are gone or cannot be read: one batch for each 100. */
export async function readTrailEvents(
  table: Table,
  scope: string,
  names: readonly Pick<StoredEvent, 'id' | 'recordedAt'>[],
): Promise<Map<string, TrailEvent>> {
  const batches = Array.from({ length: Math.ceil(names.length / 100) }, (_, place) => {
    const part = names.slice(place * 100, (place + 1) * 100);
    return getItems(
      table,
      part.map(({ recordedAt, id }) => keys.eventKey(scope, recordedAt, id)),
    );
  });
  const events = (await Promise.all(batches)).flat().flatMap((item) => {
    try {
      return [parseEvent(item, 'event of the log')];
    } catch (error) {
      if (!(error instanceof StoredItemError)) throw error;
      return [];
    }
  });
  return new Map(events.map((event) => [event.id, event]));
}
