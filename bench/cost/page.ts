import { type Assumed, DEFAULTS } from './assumptions.ts';
import { estimate } from './estimate.ts';
import { SIZES } from './options.ts';
import { assumptionsTable, estimateTable } from './table.ts';

/** The page that holds what the command says. */
export const PAGE = 'docs/operations/cost.md';

const [BEGIN, END] = ['<!-- made by npm run cost -- --page -->', '<!-- end of what is made -->'];

/** What the command prints for these sizes: a table for each, and what was assumed. */
export const costText = (requests: readonly number[], assumed: Assumed, freeTier: boolean): string =>
  [
    ...requests.map((size) => estimateTable(estimate({ requests: size, assumed, freeTier }))),
    'An asterisk marks a price that is assumed. Assumed besides:',
    assumptionsTable(assumed),
  ].join('\n\n');

/** The page with its made part anew; throws where its marks are missing. */
export function renewed(page: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${PAGE} does not have the marks "${BEGIN}" and "${END}".`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${costText(SIZES, DEFAULTS, false)}\n\n${page.slice(end)}`;
}
