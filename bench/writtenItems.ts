import type { AttributeValue, DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { BY_DAY, BY_STATE } from '#store/keys.ts';
import type { StreamRecord } from '#store/stream.ts';

type Image = Record<string, AttributeValue>;

/** What was written to one item, or to all items under one partition key. */
export interface Written {
  name: string;
  writes: number;
  /** Write units: two for each kB that a transaction writes, one for each kB of an index. */
  units: number;
}

/** What transactions wrote since the watch began. */
export interface WrittenItems {
  transactions: number;
  items: ReadonlyMap<string, Written>;
  /** Partition keys of the table and of its indexes. */
  partitions: ReadonlyMap<string, Written>;
  /** The events of the log among them, as the table's stream would tell of them, in the order of their writing. */
  events: readonly StreamRecord[];
}

/** Watches what transactions of a client write, item by item; `end` answers it. */
export function watchWrites(client: DynamoDBClient): { end(): WrittenItems } {
  const items = new Map<string, Written>();
  const partitions = new Map<string, Written>();
  const events: StreamRecord[] = [];
  let transactions = 0;
  const name = 'watchWrites';
  client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const { TransactItems } = args.input as { TransactItems?: readonly TransactWriteItem[] };
      if (TransactItems === undefined) return answer;
      transactions += 1;
      for (const one of TransactItems) {
        note(one, items, partitions);
        const image = one.Put?.Item;
        if (image?.pk?.S?.startsWith('LOG#')) events.push(recordOf(image, transactions));
      }
      return answer;
    },
    { step: 'initialize', name },
  );
  return {
    end() {
      client.middlewareStack.remove(name);
      return { transactions, items, partitions, events };
    },
  };
}

/** The one with the most units, then writes. */
export function widest(written: ReadonlyMap<string, Written>): Written {
  const [first] = [...written.values()].sort((one, other) => other.units - one.units || other.writes - one.writes);
  return first ?? { name: 'none', writes: 0, units: 0 };
}

function note(one: TransactWriteItem, items: Map<string, Written>, partitions: Map<string, Written>): void {
  const image = one.Put?.Item ?? one.Update?.Key ?? one.Delete?.Key ?? one.ConditionCheck?.Key ?? {};
  const { pk, sk } = unmarshall(image);
  const size = kilobytes(image);
  add(items, `${pk} / ${sk}`, 2 * size);
  add(partitions, String(pk), 2 * size);
  for (const { indexName, pk: attribute } of [BY_DAY, BY_STATE]) {
    const partition = image[attribute]?.S;
    if (partition !== undefined) add(partitions, `${indexName}: ${partition}`, size);
  }
}

function add(written: Map<string, Written>, name: string, units: number): void {
  const before = written.get(name);
  written.set(name, { name, writes: (before?.writes ?? 0) + 1, units: (before?.units ?? 0) + units });
}

const recordOf = (image: Image, place: number): StreamRecord => {
  const { pk, sk } = image;
  const keys: Image = pk === undefined || sk === undefined ? {} : { pk, sk };
  return { dynamodb: { SequenceNumber: String(place).padStart(21, '0'), Keys: keys, NewImage: image } };
};

/** The size of an item in whole kB, at least 1, by DynamoDB's rules: names and values in UTF-8, 3 bytes and more for a list or map. */
export const kilobytes = (image: Image): number => Math.ceil(Math.max(attributes(image), 1) / 1_024);

const attributes = (image: Image): number =>
  Object.entries(image).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value), 0);

function sizeOf(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.length / 2) + 1;
  if (value.L !== undefined) return 3 + value.L.reduce((sum, one) => sum + 1 + sizeOf(one), 0);
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + attributes(value.M);
  return 1;
}
