import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { projectAll } from '#projector/adoptionMap.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { createTableInput } from '#stacks/tableDefinition.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { fillReports, type ReportRegistry } from '../reportRegistry.ts';
import { clientOf } from './engineClient.ts';

/** How much is asked of: so many agencies of a nation of so many, and so many periods of each. */
export interface Size {
  agencies: number;
  nation: number;
  periods: number;
  /** Agencies that have a draft of the running period. */
  drafts: number;
}

/** Some thousand reports, with the whole of the reference data: enough for every page to be full. */
export const SOME_THOUSANDS: Size = { agencies: 1_500, nation: 1_500, periods: 4, drafts: 4 };

/** An empty table of the one definition, without a stream, since nobody reads it. */
export async function emptyTable(endpoint: string, name: string): Promise<Table> {
  const client = clientOf(endpoint);
  const { StreamSpecification: _stream, ...input } = createTableInput(name);
  await client.send(new CreateTableCommand(input));
  return { client, name };
}

/** Fills an empty table with reference data and synthetic reports, and makes of them what the projector makes: maps, ledger and sums. */
export async function fillTable(table: Table, size: Size): Promise<ReportRegistry> {
  const registry = await fillReports(table, size);
  const reference = holdReference(table);
  await projectAll({ table, reference });
  const { unreadable } = await rebuildLedger({ table, reference, clock: () => new Date(registry.now) });
  if (unreadable.length > 0) throw new Error(`The ledger could not be made: ${unreadable.join()}`);
  return registry;
}
