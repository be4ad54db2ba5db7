import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Table } from '#store/table.ts';

/** One answer of the SDK: as it is given to who asks for the units consumed, and to who does not. */
interface Recorded {
  told: Readonly<Record<string, unknown>>;
  untold: Readonly<Record<string, unknown>>;
}

/** What was answered, by the command and its input. */
export type Answers = ReadonlyMap<string, Recorded>;

/** A table that answers from what another one answered before, and asks it what it has not seen. */
export interface RecordedStore {
  table: Table;
  answers: Answers;
}

interface Command {
  input: Readonly<Record<string, unknown>>;
}

/** Numbers that each write draws anew: they are left out of what a write is known by. */
const DRAWN = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;
const WRITES: ReadonlySet<string> = new Set(['TransactWriteItemsCommand', 'PutItemCommand', 'UpdateItemCommand']);

/**
 * Records what a table answers, each request once, by its command and input; answers it again from then on, the very output of the SDK, frozen. A
 * write is made once and answered as made ever after, and what was read before it stays as it was read. A failure is not recorded.
 */
export function recordStore({ client, name }: Table): RecordedStore {
  const answers = new Map<string, Recorded>();
  const ask = client.send.bind(client) as (command: unknown) => Promise<Recorded['told']>;
  const table = tableOf(name, answers, async (key, command) => {
    Object.assign(command.input, { ReturnConsumedCapacity: 'TOTAL' });
    const recorded = recordOf(await ask(command));
    answers.set(key, recorded);
    return recorded;
  });
  return { table, answers };
}

/**
 * A table that answers from a record alone, and refuses what is not in it with an error that names the request. What goes on after `client.send`
 * goes on as ever; before it, a request costs its name in the record, for everybody the same.
 */
export function replayedTable(name: string, recorded: Answers): Table {
  for (const { told, untold } of recorded.values()) for (const one of [told, untold]) frozen(one);
  return tableOf(name, recorded, async (key) => {
    throw new Error(`The record has no answer to ${key}`);
  });
}

function tableOf(name: string, answers: Answers, missing: (key: string, command: Command) => Promise<Recorded>): Table {
  const client: Table['client'] = Object.create(DynamoDBClient.prototype);
  client.send = async (asked: unknown): Promise<unknown> => {
    const command = asked as Command;
    const isTold = command.input.ReturnConsumedCapacity !== undefined;
    const key = keyOf(command);
    const { told, untold } = answers.get(key) ?? (await missing(key, command));
    return isTold ? told : untold;
  };
  return { client, name };
}

function keyOf(command: Command): string {
  const { name } = command.constructor;
  const { ReturnConsumedCapacity: _told, ...asked } = command.input;
  const text = `${name} ${JSON.stringify(asked)}`;
  return WRITES.has(name) ? text.replace(DRAWN, '') : text;
}

function recordOf(answer: Recorded['told']): Recorded {
  const { ConsumedCapacity: _told, ...untold } = answer;
  return { told: frozen(answer), untold: frozen(untold) };
}

/** Frozen through and through: whoever changes what was answered to all is found out. Bytes cannot be frozen and are left. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) frozen(one);
  return Object.freeze(value);
}
