import {
  BatchGetItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Table } from '#store/table.ts';
import { type Seen, seenNow } from './seen.ts';

const READS = new Set<unknown>([
  GetItemCommand,
  QueryCommand,
  BatchGetItemCommand,
  ScanCommand,
  TransactGetItemsCommand,
]);
/** By class, since the names of classes are shortened in what is deployed. */
const NAMES = new Map<unknown, string>([
  [GetItemCommand, 'GetItem'],
  [QueryCommand, 'Query'],
  [BatchGetItemCommand, 'BatchGetItem'],
  [ScanCommand, 'Scan'],
  [TransactGetItemsCommand, 'TransactGetItems'],
  [PutItemCommand, 'PutItem'],
  [UpdateItemCommand, 'UpdateItem'],
  [TransactWriteItemsCommand, 'TransactWriteItems'],
]);

interface Command {
  input: { ReturnConsumedCapacity?: string };
}
interface Answer {
  ConsumedCapacity?: Capacity | readonly Capacity[];
}
interface Capacity {
  CapacityUnits?: number;
  ReadCapacityUnits?: number;
  WriteCapacityUnits?: number;
}

/**
 * The table of a container that tells the request which asks it what it consumed, indexes included, and how long it took. What a
 * failed write consumed is not told by the table, and so not counted.
 */
export function observedTable(table: Table): Table {
  const client: Table['client'] = Object.create(table.client);
  const ask = table.client.send.bind(table.client) as (command: unknown, options: unknown) => Promise<Answer>;
  // Without a function of its own for each request: it is in the way of every read.
  client.send = (command: unknown, options?: unknown): Promise<Answer> => {
    const seen = seenNow.getStore();
    if (seen === undefined) return ask(command, options);
    (command as Command).input.ReturnConsumedCapacity = 'TOTAL';
    if (seen.parts === null) return ask(command, options).then((answer) => counted(seen, command, answer));
    const asked = { operation: nameOf(command), table: table.name };
    return seen.part('DynamoDB', () => ask(command, options), asked).then((answer) => counted(seen, command, answer));
  };
  return { client, name: table.name };
}

const nameOf = (command: unknown): string => NAMES.get((command as object).constructor) ?? 'other';

function counted(seen: Seen, command: unknown, answer: Answer): Answer {
  const { ConsumedCapacity: told } = answer;
  if (told === undefined) return answer;
  for (const { CapacityUnits = 0, ReadCapacityUnits, WriteCapacityUnits } of Array.isArray(told) ? told : [told]) {
    if (ReadCapacityUnits === undefined && WriteCapacityUnits === undefined) {
      if (READS.has((command as object).constructor)) seen.readUnits += CapacityUnits;
      else seen.writeUnits += CapacityUnits;
      continue;
    }
    seen.readUnits += ReadCapacityUnits ?? 0;
    seen.writeUnits += WriteCapacityUnits ?? 0;
  }
  return answer;
}
