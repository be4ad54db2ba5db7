import type { GatewayResponse } from '#graphql/handler.ts';
import type { Table } from '#store/table.ts';
import { countRequests } from '../countedTable.ts';
import { clientOf } from '../peers/engineClient.ts';
import { eventOf } from '../peers/event.ts';
import type { Operation } from '../peers/operations.ts';
import { ours } from '../peers/ours.ts';
import type { Use } from './growth.ts';

/** As often an operation is asked before it is counted: by then a container holds whatever it holds of the law. */
const WARMING = 3;

/**
 * Counts what our entry asks of an engine's table for one request of an operation, in a container of its own. Units are as the entry's own
 * line tells them. Throws when it answers an error or refuses a write.
 */
export async function useOf(
  endpoint: string,
  { table, now }: { table: string; now: string },
  operation: Operation,
): Promise<Use> {
  const client = clientOf(endpoint);
  const counter = countRequests(client);
  const own: Table = { client, name: table };
  let last = '{}';
  const handler = ours({ table: own, now }, (line) => {
    last = line;
  });
  for (let asked = 0; asked < WARMING; asked += 1) checkAnswered(operation, await handler(eventOf(operation)));
  counter.take();
  checkAnswered(operation, await handler(eventOf(operation)));
  const { requests, trips } = counter.take();
  client.destroy();
  const { ReadUnits, WriteUnits } = JSON.parse(last) as { ReadUnits: number; WriteUnits: number };
  return { requests, trips, readUnits: ReadUnits, writeUnits: WriteUnits };
}

function checkAnswered({ name }: Operation, { statusCode, body }: Pick<GatewayResponse, 'statusCode' | 'body'>): void {
  const { errors } = JSON.parse(body) as { errors?: unknown };
  if (statusCode !== 200 || errors !== undefined || body.includes('"userErrors":[{'))
    throw new Error(`${name} was answered ${statusCode} ${body}`);
}
