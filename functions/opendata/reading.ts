import type { Day, Instant } from '#domain/day.ts';
import { type Catalogue, catalogueAt, type Reference } from '#domain/reference.ts';
import type { ReferenceHead } from '#store/reference.ts';
import type { Table } from '#store/table.ts';

/** From what published tables are made: the registry as known at an instant. */
export interface Reading {
  table: Table;
  head: ReferenceHead;
  reference: Reference;
  catalogue: Catalogue;
  /** The last day in Asia/Jakarta that is told of. */
  day: Day;
  /** The instant of knowledge: no record that the registry learned of later is told. */
  recordedAt: Instant;
  /**
   * Keeps what the records do not tell as of the instant, by name: the first to ask has it made, and whoever goes on with the same snapshot is
   * given what was made then. Left out: it is made each time.
   */
  keep?: (name: string, make: () => Promise<Counts>) => Promise<Counts>;
}

/** Whole numbers by name. */
export type Counts = Readonly<Record<string, number>>;

/** The registry as known at an instant, until the end of a day. */
export function readingOf(
  table: Table,
  { head, reference }: { head: ReferenceHead; reference: Reference },
  { day, recordedAt }: { day: Day; recordedAt: Instant },
): Reading {
  return { table, head, reference, catalogue: catalogueAt(reference, recordedAt), day, recordedAt };
}

/** Whether a load that is being written brought a record: such records are told to nobody yet. */
export const isPending = ({ head }: Pick<Reading, 'head'>, { load }: { load: string | null }): boolean =>
  head.pendingLoad !== null && load === head.pendingLoad.id;
