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

const READS = [GetItemCommand, QueryCommand, BatchGetItemCommand, ScanCommand, TransactGetItemsCommand];
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
  client.send = async (command: unknown, options?: unknown) => {
    const send = () => (table.client.send as (command: unknown, options: unknown) => Promise<Answer>)(command, options);
    const seen = seenNow.getStore();
    if (seen === undefined) return send();
    (command as Command).input.ReturnConsumedCapacity = 'TOTAL';
    if (seen.parts === null) return counted(seen, command, await send());
    const asked = { operation: nameOf(command), table: table.name };
    return counted(seen, command, await seen.part('DynamoDB', send, asked));
  };
  return { client, name: table.name };
}

const nameOf = (command: unknown): string => NAMES.get((command as object).constructor) ?? 'other';

function counted(seen: Seen, command: unknown, answer: Answer): Answer {
  const { ConsumedCapacity: told } = answer;
  if (told === undefined) return answer;
  const reads = READS.some((kind) => command instanceof kind);
  for (const { CapacityUnits = 0, ReadCapacityUnits, WriteCapacityUnits } of [told].flat() as Capacity[]) {
    if (ReadCapacityUnits === undefined && WriteCapacityUnits === undefined) {
      if (reads) seen.readUnits += CapacityUnits;
      else seen.writeUnits += CapacityUnits;
      continue;
    }
    seen.readUnits += ReadCapacityUnits ?? 0;
    seen.writeUnits += WriteCapacityUnits ?? 0;
  }
  return answer;
}
