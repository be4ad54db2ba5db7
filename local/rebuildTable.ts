import { projectAll } from '#projector/adoptionMap.ts';
import { chainMissing } from '#projector/audit.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';

/** What came of a rebuild. */
export interface Rebuilt {
  /** How many events were chained for the audit trail. */
  chained: number;
  maps: Awaited<ReturnType<typeof projectAll>>;
  ledger: Awaited<ReturnType<typeof rebuildLedger>>;
}

/** Makes every summary of a table anew from the events and records, and chains the events that have no place in the audit trail. */
export async function rebuildTable(table: Table, clock: () => Date): Promise<Rebuilt> {
  // First, and from what is stored alone: what cannot be read is chained all the same.
  const chained = await chainMissing({ table, clock });
  const reference = holdReference(table);
  const maps = await projectAll({ table, reference });
  const ledger = await rebuildLedger({ table, reference, clock });
  return { chained, maps, ledger };
}

/** A line for each record that kept a rebuild from being whole; none when it is. */
export const rebuildFaults = ({ maps, ledger }: Rebuilt): string[] => [
  ...maps.unreadable.map((code) => `${code}: its part of the maps is as it was.`),
  ...ledger.unreadable.map((code) => `${code}: no sum of reports was written, since each would be wrong.`),
  ...ledger.unnumbered.map((code) => `${code}: an event of its log has no number among the changes.`),
];
