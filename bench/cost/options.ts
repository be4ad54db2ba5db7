import { parseArgs } from 'node:util';
import { ASSUMPTIONS, type Assumed, type Assumption, DEFAULTS } from './assumptions.ts';

/** What the command is asked, or everything that is wrong with the asking. */
export type CostOptions =
  | {
      readonly ok: true;
      /** Each is a month of its own. */
      readonly requests: readonly number[];
      readonly assumed: Assumed;
      readonly freeTier: boolean;
      readonly output: 'TABLE' | 'JSON' | 'PAGE';
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The two sizes that are shown unless another is asked for. */
export const SIZES = [1e6, 100e6] as const;
const MOST_REQUESTS = 1e12;

const flags = ['json', 'free-tier', 'page', 'help'] as const;
const options = {
  ...Object.fromEntries(['requests', ...Object.keys(ASSUMPTIONS)].map((name) => [name, { type: 'string' as const }])),
  ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
};

/** How the command is used: each option with its default and its meaning. */
export const costUsage = [
  'npm run cost -- [--requests N] [--free-tier] [--json] [options]',
  'npm run cost -- --page    writes the tables of docs/operations/cost.md anew',
  '',
  ...Object.entries<Assumption>(ASSUMPTIONS).map(
    ([name, { default: standard, means }]) => `  --${name.padEnd(18)} ${String(standard).padStart(7)}  ${means}`,
  ),
].join('\n');

/** Reads the command's arguments; names every problem at once. `--help` is a problem whose only word is how to use it. */
export function readCostOptions(args: readonly string[]): CostOptions {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(`"${token.value}" is not an option`);
    if (token.kind !== 'option') continue;
    const isFlag = flags.some((flag) => flag === token.name);
    if (!Object.hasOwn(options, token.name)) problems.push(`${token.rawName} is not known`);
    else if (seen.has(token.name)) problems.push(`${token.rawName} is given twice`);
    else if (isFlag && token.value !== undefined) problems.push(`${token.rawName} takes no value`);
    seen.add(token.name);
  }
  const number = (name: string, { least, most }: Pick<Assumption, 'least' | 'most'>): number | null => {
    const value = values[name];
    if (value === undefined) return null;
    // What `Number` takes beyond this, such as an empty text or 0x10, is rather a slip.
    if (typeof value !== 'string' || !/^\d+(\.\d+)?(e\d{1,2})?$/.test(value)) {
      problems.push(`--${name} ${typeof value === 'string' ? `"${value}" is no number` : 'needs a number'}`);
      return null;
    }
    const read = Number(value);
    if (read >= least && read <= most) return read;
    problems.push(`--${name} ${value} is not from ${least} to ${most}`);
    return null;
  };
  const requests = number('requests', { least: 1, most: MOST_REQUESTS });
  const given = Object.entries<Assumption>(ASSUMPTIONS).map(([name, one]) => [name, number(name, one)] as const);
  const changed = given.filter(([, value]) => value !== null);
  const hasPage = values.page === true;
  if (hasPage && seen.size > 1) problems.push('--page goes with no other option: the page is of the defaults');
  if (values.help === true) return { ok: false, problems: [] };
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    requests: requests === null ? SIZES : [requests],
    assumed: { ...DEFAULTS, ...Object.fromEntries(changed) },
    freeTier: values['free-tier'] === true,
    output: hasPage ? 'PAGE' : values.json === true ? 'JSON' : 'TABLE',
  };
}
