import type { Table } from '#store/table.ts';

/** A table that answers from what another one answered before. */
export interface RecordedStore {
  table: Table;
  /** From now on nothing is asked of the other table: what was not recorded is refused with an error that names the request. */
  seal(): void;
}

interface Command {
  input: Readonly<Record<string, unknown>>;
}
interface Recorded {
  /** As it is answered to who asks for the units consumed, and to who does not. */
  told: Readonly<Record<string, unknown>>;
  untold: Readonly<Record<string, unknown>>;
}

/** Numbers that each write draws anew: they are left out of what a write is known by. */
const DRAWN = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;
const WRITES: ReadonlySet<string> = new Set(['TransactWriteItemsCommand', 'PutItemCommand', 'UpdateItemCommand']);

/**
 * Records what a table answers, each request once, by its command and input; answers it again from then on, the very output of the SDK, frozen. A
 * write is made once and answered as made ever after, and what was read before it stays as it was read. What goes on after `client.send` goes
 * on as ever; before it, a request costs its name in the record, for everybody the same.
 */
export function recordStore({ client: recorded, name }: Table): RecordedStore {
  const answers = new Map<string, Recorded>();
  let isSealed = false;
  const ask = recorded.send.bind(recorded) as (command: unknown) => Promise<Readonly<Record<string, unknown>>>;
  const client: Table['client'] = Object.create(recorded);
  client.send = async (command: unknown): Promise<unknown> => {
    const { input } = command as Command;
    const key = keyOf(command as Command);
    let found = answers.get(key);
    if (found === undefined) {
      if (isSealed) throw new Error(`The record has no answer to ${key}`);
      Object.assign(input, { ReturnConsumedCapacity: 'TOTAL' });
      found = recordOf(await ask(command));
      answers.set(key, found);
    }
    return input.ReturnConsumedCapacity === undefined ? found.untold : found.told;
  };
  return {
    table: { client, name },
    seal() {
      isSealed = true;
    },
  };
}

function keyOf(command: Command): string {
  const { name } = command.constructor;
  const { ReturnConsumedCapacity: _told, ...asked } = command.input;
  const text = `${name} ${JSON.stringify(asked)}`;
  return WRITES.has(name) ? text.replace(DRAWN, '') : text;
}

function recordOf(answer: Readonly<Record<string, unknown>>): Recorded {
  const { ConsumedCapacity: _told, ...untold } = answer;
  return { told: frozen(answer), untold: frozen(untold) };
}

/** Frozen through and through: whoever changes what was answered to all is found out. Bytes cannot be frozen and are left. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) frozen(one);
  return Object.freeze(value);
}
