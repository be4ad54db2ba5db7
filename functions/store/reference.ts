import type { Reference } from '#domain/reference.ts';
import type { Region } from '#domain/region.ts';
import { REFERENCE, referenceHead } from './keys.ts';
import { integer, nullable, object, type Parser, text } from './parse.ts';
import {
  parseAgencyType,
  parseForm,
  parseGuideline,
  parseRegion,
  parseRegulation,
  parseRelation,
  parseRequirement,
} from './referenceRecords.ts';
import { getItem, type Item, queryAll, type Table } from './table.ts';

/** What the head of the reference records tells at one moment. */
export interface ReferenceHead {
  /** 0 before the first record. */
  version: number;
  /** The load that is being written, whose records are not yet to be seen; null when none is. */
  pendingLoad: { id: string; recordedAt: string } | null;
}

const parseHead: Parser<ReferenceHead> = object({
  version: integer,
  pendingLoad: nullable(object({ id: text, recordedAt: text })),
});

/** The head that an item is; that of no record where there is none. */
export const headOf = (item: Item | undefined): ReferenceHead =>
  item === undefined ? { version: 0, pendingLoad: null } : parseHead(item, 'reference head');

/** The head, as just written: one request. */
export const readHead = async (table: Table): Promise<ReferenceHead> => headOf(await getItem(table, referenceHead));

/** The head and every reference record, in one query of about 200 kB; records of a load that is being written are left out. */
export async function readReference(table: Table): Promise<{ head: ReferenceHead; reference: Reference }> {
  const items = await queryAll(table, { partition: REFERENCE, consistent: true });
  const head = headOf(items.find((item) => item.sk === referenceHead.sk));
  const visible = items.filter((item) => head.pendingLoad === null || item.load !== head.pendingLoad.id);
  const all = <T>(prefix: string, parse: Parser<T>): T[] =>
    visible.filter((item) => startsWith(item, prefix)).map((item) => parse(item, String(item.sk)));
  const regions: Region[] = all('REGION#', parseRegion);
  return {
    head,
    reference: {
      version: head.version,
      regions,
      regulations: all('REGULATION#', parseRegulation),
      relations: all('RELATION#', parseRelation),
      guidelines: all('GUIDELINE#', parseGuideline),
      requirements: all('REQUIREMENT#', parseRequirement),
      forms: all('FORM#', parseForm),
      agencyTypes: all('AGENCYTYPE#', parseAgencyType),
    },
  };
}

const startsWith = (item: Item, prefix: string): boolean => typeof item.sk === 'string' && item.sk.startsWith(prefix);

/** Holds the reference records of one container. */
export interface ReferenceHolder {
  /**
   * The records as they are now: one request while nothing was written, two when something was; the first call one alone. With a
   * `head` that is being read anyway: one request less.
   */
  current(head?: Promise<ReferenceHead>): Promise<{ head: ReferenceHead; reference: Reference }>;
  /** The records as they were at most `RECENT_MS` ago: no request while they are that young. */
  recent(): Promise<{ head: ReferenceHead; reference: Reference }>;
}

/** How long a map and its counts may be kept by caches, in milliseconds; regions are looked after as often. */
const RECENT_MS = 60_000;

/** A holder for one container; callers at the same moment share a read of the records. `clock` counts milliseconds. */
export function holdReference(table: Table, clock: () => number = () => performance.now()): ReferenceHolder {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let held: { head: ReferenceHead; reference: Reference } | null = null;
  let reading: Promise<{ head: ReferenceHead; reference: Reference }> | null = null;
  const read = () => {
    reading ??= readReference(table).finally(() => {
      reading = null;
    });
    return reading;
  };
  const current = async (head?: Promise<ReferenceHead>) => {
    const now = clock();
    const before = held;
    const same = before !== null && sameHead(await (head ?? readHead(table)), before.head);
    const found = same ? before : await read();
    held = found;
    lookedAt = now;
    return found;
  };
  return {
    current,
    recent: async () => (held !== null && clock() - lookedAt < RECENT_MS ? held : current()),
  };
}

function sameHead(one: ReferenceHead, other: ReferenceHead): boolean {
  return one.version === other.version && one.pendingLoad?.id === other.pendingLoad?.id;
}
