import type { Table } from '#store/table.ts';
import { countRequests } from '../countedTable.ts';
import { clientOf } from './engineClient.ts';
import { eventOf } from './event.ts';
import type { Operation } from './operations.ts';
import { ours } from './ours.ts';
import { sameAnswers } from './sameAnswers.ts';
import type { Surroundings } from './surroundings.ts';

/** What an operation asks of the table, in a container that holds the law already. */
export interface TableUse {
  requests: number;
  /** Round trips of which each came after another was answered. */
  trips: number;
  readUnits: number;
  writeUnits: number;
}

/** Counts what our entry asks of an engine's table for one request of an operation. Units are as the entry's own line tells them. */
export async function tableUseOf(
  endpoint: string,
  { table, now }: Surroundings,
  operation: Operation,
): Promise<TableUse> {
  const client = clientOf(endpoint);
  const counter = countRequests(client);
  const own: Table = { client, name: table.name };
  let last = '{}';
  const write = (line: string): void => {
    last = line;
  };
  const handler = ours({ table: own, now }, write);
  const peer = { name: 'ours', handler } as const;
  await sameAnswers([peer], operation);
  counter.take();
  await handler(eventOf(operation));
  const { requests, trips } = counter.take();
  client.destroy();
  const { ReadUnits, WriteUnits } = JSON.parse(last) as { ReadUnits: number; WriteUnits: number };
  return { requests, trips, readUnits: ReadUnits, writeUnits: WriteUnits };
}
