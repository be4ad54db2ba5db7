import { parseArgs } from 'node:util';

/** What is to be measured. */
export interface Options {
  /** Reports, ascending. */
  sizes: readonly number[];
  /** The file that takes the figures; null for none. */
  json: string | null;
}

const SIZES = [10_000, 30_000, 100_000];
/** Of 24 periods of 16,000 agencies. */
const FULL = 384_000;

/** Reads the command's options; throws for one that is none, naming it. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      size: { type: 'string', multiple: true },
      json: { type: 'string' },
    },
  });
  const sizes = values.size?.map(sizeOf) ?? [...SIZES, ...(values.full ? [FULL] : [])];
  return { sizes: sizes.toSorted((one, other) => one - other), json: values.json ?? null };
}

function sizeOf(text: string): number {
  const size = Number(text);
  if (Number.isInteger(size) && size > 0) return size;
  throw new Error(`--size takes a whole number of reports from 1, not ${text}.`);
}
