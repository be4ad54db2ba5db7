import { dataWords } from './data.ts';
import type { Entry } from './entry.ts';
import { helpWords } from './help.ts';
import { importWords } from './import.ts';
import { usageWords } from './usage.ts';

/** Everything that the command line says. */
export const MESSAGES = {
  ...usageWords,
  ...helpWords,
  ...importWords,
  ...dataWords,
} as const satisfies Readonly<Record<string, Entry>>;
