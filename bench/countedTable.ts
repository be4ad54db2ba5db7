import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { createTableInput } from '#stacks/tableDefinition.ts';
import type { Table } from '#store/table.ts';

/** What was asked of the table since the count was last taken. */
export interface Consumed {
  requests: number;
  /**
   * The longest chain of requests of which each was sent after another was answered: round trips that cannot be told to have been made
   * side by side.
   */
  trips: number;
  /** How many of the requests were transactions, and the items of the largest one. */
  transactions: number;
  largest: number;
  /** Read units and write units together, as the engine counts them. */
  units: number;
  /** Items that queries looked at. */
  items: number;
}

const NOTHING: Consumed = { requests: 0, trips: 0, transactions: 0, largest: 0, units: 0, items: 0 };

/** A table whose client counts. */
export type CountedTable = Table & Counter;

/** Answers what was asked of a table since the last time, and begins anew. */
export interface Counter {
  take(): Consumed;
}

/** A table of the one definition, whose engine tells what each request consumed. */
export async function countedTable(endpoint: string, name: string): Promise<CountedTable> {
  const client = new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials });
  // Nobody reads the stream of a table that is measured, and the engine would keep it in memory.
  const { StreamSpecification: _stream, ...input } = createTableInput(name);
  await client.send(new CreateTableCommand(input));
  return { client, name, ...countRequests(client) };
}

/** Counts what a client asks from now on. */
export function countRequests(client: DynamoDBClient): Counter {
  let consumed = { ...NOTHING };
  /** The trips that were answered so far. */
  let answered = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const own = consumed;
      const trip = answered + 1;
      const written = (args.input as { TransactItems?: readonly unknown[] }).TransactItems;
      own.requests += 1;
      own.trips = Math.max(own.trips, trip);
      own.transactions += written === undefined ? 0 : 1;
      own.largest = Math.max(own.largest, written?.length ?? 0);
      const answer = await next(args).finally(() => {
        if (own === consumed) answered = Math.max(answered, trip);
      });
      const { ConsumedCapacity, ScannedCount = 0 } = answer.output as {
        ConsumedCapacity?: unknown;
        ScannedCount?: number;
      };
      own.items += ScannedCount;
      for (const one of [ConsumedCapacity].flat()) own.units += unitsOf(one);
      return answer;
    },
    { step: 'initialize', name: 'countUnits' },
  );
  return {
    take() {
      const taken = consumed;
      consumed = { ...NOTHING };
      answered = 0;
      return taken;
    },
  };
}

const unitsOf = (capacity: unknown): number =>
  typeof capacity === 'object' && capacity !== null && 'CapacityUnits' in capacity ? Number(capacity.CapacityUnits) : 0;
