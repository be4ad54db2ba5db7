import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AdoptionStep } from '#domain/adoption.ts';
import type { StoredEvent } from '#domain/auditChain.ts';
import type { LoggedEvent } from '#domain/change.ts';
import { storedEventOf } from './auditLog.ts';
import { ADOPTION_PREFIX, type Key, logPartition, REFERENCE, referenceHead, regionPartition } from './keys.ts';
import { parseLoggedEvent } from './log.ts';
import { nullable, object, text } from './parse.ts';
import { parseAdoptionStep } from './regionRecords.ts';

type Image = Record<string, AttributeValue>;

/** A record of the table's stream, as Lambda and the stream itself give it, as far as it is read. */
export interface StreamRecord {
  dynamodb?:
    | {
        SequenceNumber?: string | undefined;
        Keys?: Image | undefined;
        NewImage?: Image | undefined;
        OldImage?: Image | undefined;
      }
    | undefined;
}

/** A load that is pending no more. */
export interface ClosedLoad {
  id: string;
  recordedAt: string;
}

/** What a record of the stream tells those who keep summaries. */
export type StreamChange =
  | { tag: 'ADOPTION_EVENT'; step: AdoptionStep }
  /** The law may have changed; `closed`: the load that became visible, or was taken away. */
  | { tag: 'REFERENCE'; closed: ClosedLoad | null }
  /** A write left its event. */
  | { tag: 'EVENT'; event: LoggedEvent }
  /** An event that was there was changed or removed: no summary follows from that, but the audit trail tells of it. */
  | { tag: 'TOUCHED_EVENT' };

const parseKey = object({ pk: text, sk: text });
const parsePending = object({ pendingLoad: nullable(object({ id: text, recordedAt: text })) });
const REGION_PREFIX = regionPartition('');
const LOG_PREFIX = logPartition('');

/** Whether a key is of an item that summaries are made of; the event source lets no other through. */
const isAdoptionEvent = ({ pk, sk }: Key): boolean => pk.startsWith(REGION_PREFIX) && sk.startsWith(ADOPTION_PREFIX);
const isReferenceHead = ({ pk, sk }: Key): boolean => pk === REFERENCE && sk === referenceHead.sk;

/** What a record tells; null where it tells nothing. Throws `StoredItemError` for a record that is not what its key says. */
export function parseStreamRecord({ dynamodb }: StreamRecord): StreamChange | null {
  const key = parseKey(unmarshall(dynamodb?.Keys ?? {}), 'keys of a stream record');
  if (isAdoptionEvent(key)) {
    const image = unmarshall(dynamodb?.NewImage ?? dynamodb?.OldImage ?? {});
    return { tag: 'ADOPTION_EVENT', step: parseAdoptionStep(image, 'adoption event in the stream') };
  }
  if (key.pk.startsWith(LOG_PREFIX)) {
    // The event of a write is never changed; one that may be removed is that of a load that was taken away.
    if (dynamodb?.OldImage !== undefined) return { tag: 'TOUCHED_EVENT' };
    return { tag: 'EVENT', event: parseLoggedEvent(unmarshall(dynamodb?.NewImage ?? {}), 'event in the stream') };
  }
  if (!isReferenceHead(key)) return null;
  return { tag: 'REFERENCE', closed: pendingIn(dynamodb?.NewImage) === null ? pendingIn(dynamodb?.OldImage) : null };
}

/** The events of writes that records tell, as they were stored, in order; read or not, since the trail leaves none out. */
export const storedEventsIn = (records: readonly StreamRecord[]): StoredEvent[] =>
  logged(records).flatMap(({ OldImage, NewImage }) =>
    OldImage === undefined && NewImage !== undefined ? [storedEventOf(NewImage)] : [],
  );

/** The events that were there and that records tell a change or the end of, as they were before, in order. */
export const touchedEventsIn = (records: readonly StreamRecord[]): StoredEvent[] =>
  logged(records).flatMap(({ OldImage }) => (OldImage === undefined ? [] : [storedEventOf(OldImage)]));

function logged(records: readonly StreamRecord[]): NonNullable<StreamRecord['dynamodb']>[] {
  return records.flatMap(({ dynamodb }) => (dynamodb?.Keys?.pk?.S?.startsWith(LOG_PREFIX) === true ? [dynamodb] : []));
}

const pendingIn = (image: Image | undefined): ClosedLoad | null =>
  image === undefined ? null : parsePending(unmarshall(image), 'reference head in the stream').pendingLoad;
