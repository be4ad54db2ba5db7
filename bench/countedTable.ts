import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { createTableInput } from '#stacks/tableDefinition.ts';
import type { Table } from '#store/table.ts';

/** What was asked of the table since the count was last taken. */
export interface Consumed {
  requests: number;
  /** Read units and write units together, as the engine counts them. */
  units: number;
  /** Items that queries looked at. */
  items: number;
}

/** A table of the one definition, whose engine tells what each request consumed; `take` answers and begins anew. */
export async function countedTable(endpoint: string, name: string): Promise<Table & { take(): Consumed }> {
  const client = new DynamoDBClient({ endpoint, region: localRegion, credentials: localCredentials });
  // Nobody reads the stream of a table that is measured, and the engine would keep it in memory.
  const { StreamSpecification: _stream, ...input } = createTableInput(name);
  await client.send(new CreateTableCommand(input));
  let consumed: Consumed = { requests: 0, units: 0, items: 0 };
  client.middlewareStack.add(
    (next) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const answer = await next(args);
      const { ConsumedCapacity, ScannedCount = 0 } = answer.output as {
        ConsumedCapacity?: unknown;
        ScannedCount?: number;
      };
      consumed.requests += 1;
      consumed.items += ScannedCount;
      for (const one of [ConsumedCapacity].flat()) consumed.units += unitsOf(one);
      return answer;
    },
    { step: 'initialize', name: 'countUnits' },
  );
  return {
    client,
    name,
    take() {
      const taken = consumed;
      consumed = { requests: 0, units: 0, items: 0 };
      return taken;
    },
  };
}

const unitsOf = (capacity: unknown): number =>
  typeof capacity === 'object' && capacity !== null && 'CapacityUnits' in capacity ? Number(capacity.CapacityUnits) : 0;
