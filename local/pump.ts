import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { Refusal } from './refusal.ts';

/** What Lambda would call with a batch of the stream; answers the first record that is to be sent again. */
export type BatchHandler = (batch: {
  Records: readonly StreamRecord[];
}) => Promise<{ batchItemFailures: { itemIdentifier: string }[] }>;

/** What a pump feeds, and from where. */
export interface PumpOptions {
  client: DynamoDBClient;
  streams: DynamoDBStreamsClient;
  tableName: string;
  handler: BatchHandler;
  /** Told of a record that was given up, as the queue of failures on AWS is. */
  onGivenUp: (sequenceNumber: string) => void;
}

/** Hands the table's stream to the projector on one machine, as Lambda's event source does on AWS. */
export interface Pump {
  /** Hands on all that is in the stream by now; the engine has every write in it before it answers the writer. */
  drain(): Promise<void>;
  /** Drains again and again until stopped. */
  run(): void;
  /** Ends `run`; resolves when nothing is being handed on any more. */
  stop(): Promise<void>;
}

/** As on AWS a record that fails is tried again, and then given up, so that those after it go on. */
const ATTEMPTS = 3;
const PAUSE_MS = 200;

/**
 * Opens the stream of a table at its oldest record: what was handed on before a restart is handed on again, which makes no
 * difference. Throws a Refusal when the table has no stream.
 */
export async function openPump(options: PumpOptions): Promise<Pump> {
  const arn = await streamOf(options);
  const iterators = new Map<string, string | undefined>();
  let draining: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const drain = (): Promise<void> => {
    // Two at once would hand the same records on twice.
    draining = (draining ?? Promise.resolve()).catch(() => {}).then(() => drainShards(options, arn, iterators));
    return draining;
  };
  const run = (): void => {
    const again = () => {
      if (!stopped) timer = setTimeout(run, PAUSE_MS).unref();
    };
    drain().then(again, again);
  };
  return {
    drain,
    run,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await draining?.catch(() => {});
    },
  };
}

async function streamOf({ client, tableName }: PumpOptions): Promise<string> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  if (Table?.LatestStreamArn !== undefined) return Table.LatestStreamArn;
  throw new Refusal(`The table ${tableName} has no stream: set DATA_DIR (or TABLE_NAME) to a new one.`);
}

async function drainShards(
  options: PumpOptions,
  arn: string,
  iterators: Map<string, string | undefined>,
): Promise<void> {
  const { streams } = options;
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: arn }));
  // Parents come before their children in the description, so a key's records stay in their order.
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    if (ShardId === undefined) continue;
    if (!iterators.has(ShardId)) iterators.set(ShardId, await firstOf(streams, arn, ShardId));
    for (let iterator = iterators.get(ShardId); iterator !== undefined; ) {
      const page = await recordsAt(streams, arn, ShardId, iterator);
      await handOn(options, page.records);
      iterators.set(ShardId, page.next);
      iterator = page.records.length === 0 ? undefined : page.next;
    }
  }
}

async function firstOf(streams: DynamoDBStreamsClient, arn: string, shard: string): Promise<string | undefined> {
  const input = { StreamArn: arn, ShardId: shard, ShardIteratorType: 'TRIM_HORIZON' } as const;
  return (await streams.send(new GetShardIteratorCommand(input))).ShardIterator;
}

async function recordsAt(streams: DynamoDBStreamsClient, arn: string, shard: string, iterator: string) {
  try {
    const { Records, NextShardIterator } = await streams.send(new GetRecordsCommand({ ShardIterator: iterator }));
    return { records: Records ?? [], next: NextShardIterator };
  } catch (error) {
    // The records that it stood on are over a day old and gone; those after them are not.
    if (!(error instanceof TrimmedDataAccessException)) throw error;
    return { records: [], next: await firstOf(streams, arn, shard) };
  }
}

async function handOn({ handler, onGivenUp }: PumpOptions, records: readonly StreamRecord[]): Promise<void> {
  let left = records;
  let attempts = 0;
  while (left.length > 0) {
    const [failure] = (await handler({ Records: left })).batchItemFailures;
    if (failure === undefined) return;
    const place = left.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failure.itemIdentifier);
    attempts = place > 0 ? 1 : attempts + 1;
    left = left.slice(Math.max(place, 0));
    if (attempts < ATTEMPTS) continue;
    onGivenUp(failure.itemIdentifier);
    left = left.slice(1);
    attempts = 0;
  }
}
