import { parseArgs } from 'node:util';

/** Where answers come from: the SDK's outputs as they were recorded, or DynamoDB Local. */
export type StoreName = 'recorded' | 'local';

/** What is to be measured. */
export interface Options {
  store: StoreName | 'both';
  rounds: number;
  /** The only operation; null for all. */
  only: string | null;
  /** The file that takes the figures; null for none. */
  json: string | null;
  /** Whether a goal that is missed makes it fail. */
  check: boolean;
}

const ROUNDS = 30;

/** Reads the command's options; throws for one that is none, naming it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      store: { type: 'string', default: 'both' },
      rounds: { type: 'string', default: String(ROUNDS) },
      only: { type: 'string' },
      json: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const { store, only = null, json = null, check } = values;
  if (store !== 'recorded' && store !== 'local' && store !== 'both')
    throw new Error(`--store takes recorded, local or both, not ${store}.`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a whole number from 1, not ${values.rounds}.`);
  return { store, rounds, only, json, check };
}
