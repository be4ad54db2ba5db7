import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { canonicalText, type StoredEvent } from '#domain/auditChain.ts';
import { NATION } from '#domain/event.ts';
import { sha256 } from './audit.ts';
import * as keys from './keys.ts';
import { queryAll, queryPages, type Table } from './table.ts';

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
