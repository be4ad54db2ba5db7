import type {
  BatchGetItemCommandInput,
  DynamoDBClient,
  GetItemCommandInput,
  PutItemCommandInput,
  QueryCommandInput,
  TransactWriteItemsCommandInput,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';

/** What a request needs a right for: an action, the index that it is of, and the partition. */
export interface Asked {
  readonly action: string;
  readonly index?: string;
  readonly partition: string;
}

/** What is allowed: an action on the partitions of a pattern, of the table or of an index. */
export interface Right {
  readonly action: string;
  readonly index?: string;
  readonly pattern: string;
}

/** What a request needs rights for, one for each item or partition. `command` is the command's name, with or without its last word. */
export function rightsFor(input: unknown, command: string | undefined): Asked[] {
  const name = String(command).replace(/Command$/, '');
  const of = (action: string, keys: readonly (string | undefined)[]): Asked[] =>
    keys.map((partition) => ({ action: `dynamodb:${action}`, partition: partition ?? '' }));
  switch (name) {
    case 'GetItem':
      return of(name, [(input as GetItemCommandInput).Key?.pk?.S]);
    case 'PutItem':
      return of(name, [(input as PutItemCommandInput).Item?.pk?.S]);
    case 'UpdateItem':
      return of(name, [(input as UpdateItemCommandInput).Key?.pk?.S]);
    case 'Query': {
      const { IndexName: index, ExpressionAttributeValues: values } = input as QueryCommandInput;
      return of(name, [values?.[':pk']?.S]).map((one) => (index === undefined ? one : { ...one, index }));
    }
    case 'BatchGetItem': {
      const tables = Object.values((input as BatchGetItemCommandInput).RequestItems ?? {});
      return of(
        name,
        tables.flatMap(({ Keys }) => Keys?.map(({ pk }) => pk?.S) ?? []),
      );
    }
    case 'TransactWriteItems':
      return ((input as TransactWriteItemsCommandInput).TransactItems ?? []).flatMap((item) => [
        ...(item.Put === undefined ? [] : of('PutItem', [item.Put.Item?.pk?.S])),
        ...(item.Update === undefined ? [] : of('UpdateItem', [item.Update.Key?.pk?.S])),
        ...(item.Delete === undefined ? [] : of('DeleteItem', [item.Delete.Key?.pk?.S])),
        ...(item.ConditionCheck === undefined ? [] : of('ConditionCheckItem', [item.ConditionCheck.Key?.pk?.S])),
      ]);
    default:
      return of(name, ['']);
  }
}

/** Notes what every request of a client needs rights for. */
export function noteRights(client: DynamoDBClient, asked: Asked[]): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      asked.push(...rightsFor(args.input, context.commandName));
      return next(args);
    },
    { step: 'initialize', name: 'noteRights' },
  );
}

/** Whether a right is for what was asked. */
export const covers = (right: Right, { action, index, partition }: Asked): boolean =>
  right.action === action &&
  right.index === index &&
  (right.pattern.endsWith('*') ? partition.startsWith(right.pattern.slice(0, -1)) : partition === right.pattern);
