import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { type Table, toItem } from '#store/table.ts';

/** What one request takes. */
const BATCH = 25;
const AT_ONCE = 4;

/** Puts items without conditions, as many at a time as a benchmark's engine takes; of any number in the same memory. */
export async function batchWrite(table: Table, items: Iterable<object>): Promise<number> {
  const open = items[Symbol.iterator]();
  let count = 0;
  const batch = (): object[] => {
    const taken: object[] = [];
    while (taken.length < BATCH) {
      const { value, done } = open.next();
      if (done === true) break;
      taken.push(value);
    }
    count += taken.length;
    return taken;
  };
  const writer = async (): Promise<void> => {
    for (let next = batch(); next.length > 0; next = batch()) {
      const requests = next.map((item) => ({ PutRequest: { Item: toItem(item) } }));
      const { UnprocessedItems = {} } = await table.client.send(
        new BatchWriteItemCommand({ RequestItems: { [table.name]: requests } }),
      );
      if (Object.keys(UnprocessedItems).length > 0) throw new Error('The engine left items unwritten.');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
  return count;
}
