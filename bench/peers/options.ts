import { parseArgs } from 'node:util';
import { Refusal } from '#local/refusal.ts';
import { NAMES } from './operations.ts';

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

const USAGE = 'npm run bench -- [--store recorded|local|both] [--rounds N] [--only NAME] [--json FILE] [--check]';
const OPTIONS = {
  store: { type: 'string', default: 'both' },
  rounds: { type: 'string', default: String(ROUNDS) },
  only: { type: 'string' },
  json: { type: 'string' },
  check: { type: 'boolean', default: false },
} as const;

/** Reads the command's options; throws a Refusal for one that is none or has no such value, naming it. */
export function readOptions(args: readonly string[]): Options {
  const { store, rounds: asked, only = null, json = null, check } = valuesOf(args);
  if (store !== 'recorded' && store !== 'local' && store !== 'both')
    throw refusal(`--store takes recorded, local or both, not ${store}.`);
  const rounds = Number(asked);
  if (!Number.isInteger(rounds) || rounds < 1) throw refusal(`--rounds takes a whole number from 1, not ${asked}.`);
  if (only !== null && !NAMES.includes(only)) throw refusal(`--only takes one of ${NAMES.join(', ')}, not ${only}.`);
  return { store, rounds, only, json, check };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw error instanceof TypeError ? refusal(error.message) : error;
  }
}

const refusal = (message: string): Refusal => new Refusal(`${message}\n${USAGE}`);
