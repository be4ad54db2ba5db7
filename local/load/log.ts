import { createHash } from 'node:crypto';
import type { RegistryEvent } from '#domain/event.ts';
import { eventKey } from '#store/keys.ts';
import type { LoadItem } from '#store/load.ts';

/** What an event of a load tells: which record, in whose chain, before and after. */
export type Told = Pick<RegistryEvent, 'scope' | 'record' | 'before' | 'after'>;

/** The event that a loaded record leaves; its identity follows from the load and the record, so that once more is the same. */
export function logItem(load: { id: string; recordedAt: string }, told: Told): LoadItem & RegistryEvent {
  const { key, kind, version } = told.record;
  const event: RegistryEvent = {
    ...told,
    id: digestOf([load.id, kind, key, version]).slice(0, 32),
    action: 'load',
    actor: { role: 'LOADER', issuer: null, subject: null },
    recordedAt: load.recordedAt,
    requestId: load.id,
  };
  return { ...eventKey(event.scope, event.recordedAt, event.id), ...event, load: load.id };
}

/** A digest of plain data, in hexadecimal digits. */
export const digestOf = (data: unknown): string => createHash('sha256').update(JSON.stringify(data)).digest('hex');
