import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type NativeAttributeValue, unmarshall } from '@aws-sdk/util-dynamodb';

/** What was asked of a table since the count was last taken. */
export interface Asked {
  /** One line for each request, in the order of sending: command, index, keys, and what else is asked of the engine. */
  requests: string[];
  /** The longest chain of requests of which each was sent after another was answered. */
  trips: number;
  /** As the engine counts them. */
  readUnits: number;
  writeUnits: number;
}

type Values = Parameters<typeof unmarshall>[0];
interface Input {
  Key?: Values;
  RequestItems?: Record<string, { Keys?: Values[]; ConsistentRead?: boolean }>;
  IndexName?: string;
  KeyConditionExpression?: string;
  ExpressionAttributeValues?: Values;
  ConsistentRead?: boolean;
  Limit?: number;
  TransactItems?: Record<string, { Key?: Values; Item?: Values }>[];
}
interface Capacity {
  CapacityUnits?: number;
}

/** Notes what a client asks from now on, when each request begins and when it is answered. */
export function noteAsked(client: DynamoDBClient): { take(): Asked } {
  const nothing = (): Asked => ({ requests: [], trips: 0, readUnits: 0, writeUnits: 0 });
  let asked = nothing();
  /** The trips that were answered so far. */
  let answered = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const command = String(context.commandName).replace('Command', '');
      const own = asked;
      const trip = answered + 1;
      own.requests.push(lineOf(command, args.input as Input));
      own.trips = Math.max(own.trips, trip);
      const answer = await next(args).finally(() => {
        if (own === asked) answered = Math.max(answered, trip);
      });
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: Capacity | Capacity[] };
      const units = [ConsumedCapacity ?? []].flat().reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
      if (/^(Get|Query|BatchGet|Scan|TransactGet)/.test(command)) own.readUnits += units;
      else own.writeUnits += units;
      return answer;
    },
    { step: 'initialize', name: 'noteAsked' },
  );
  return {
    take() {
      const taken = asked;
      asked = nothing();
      answered = 0;
      return taken;
    },
  };
}

const keyText = (key: Record<string, NativeAttributeValue>): string => `${key.pk} / ${key.sk}`;
const keysText = (keys: readonly Values[]): string =>
  keys
    .map((key) => keyText(unmarshall(key)))
    .sort()
    .join(', ');

function lineOf(command: string, input: Input): string {
  const [batch] = Object.values(input.RequestItems ?? {});
  const consistent = (batch ?? input).ConsistentRead === true ? ', consistent' : '';
  const limit = input.Limit === undefined ? '' : `, limit ${input.Limit}`;
  if (input.Key !== undefined) return `${command} ${keysText([input.Key])}${consistent}`;
  if (batch !== undefined) return `${command} ${keysText(batch.Keys ?? [])}${consistent}`;
  if (input.TransactItems !== undefined) return `${command} ${input.TransactItems.map(writeText).join(', ')}`;
  const values = Object.values(unmarshall(input.ExpressionAttributeValues ?? {}));
  return `${command} ${input.IndexName ?? 'table'} ${values.join(' / ')}${limit}${consistent}`;
}

const writeText = (item: Record<string, { Key?: Values; Item?: Values }>): string =>
  Object.entries(item)
    .map(([kind, { Key, Item }]) => `${kind} ${keysText([Key ?? Item ?? {}])}`)
    .join();
