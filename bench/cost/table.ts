import { ASSUMPTIONS, type Assumed, type Assumption } from './assumptions.ts';
import type { Estimate } from './estimate.ts';

/** A number as people read it: whole where it is large, never so short that a small one is nothing. */
export function told(value: number): string {
  if (value === 0) return '0';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 0.01 ? String(Number(value.toFixed(2))) : value.toPrecision(2);
}

const money = (usd: number): string => usd.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plain = (usd: number): string => usd.toFixed(10).replace(/\.?0+$/, '');

/** A table as the formatter keeps it: each column as wide as its widest cell; numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], right: readonly boolean[]): string[] {
  const widths = head.map((word, at) => Math.max(3, word.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const pad = (cell: string, at: number) =>
    right[at] === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
  const line = (cells: readonly string[]) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = widths.map((width, at) => (right[at] === true ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...rows.map(line)];
}

/** One size as a table, the sum in its last row. An asterisk: the price is assumed. */
export function estimateTable({ requests, lines, usd, usdPerMillionRequests }: Estimate): string {
  const rows = lines.map(({ service, what, quantity, price, usd: cost }) => [
    service,
    what,
    told(quantity),
    price.unit,
    `${plain(price.usd)}${price.basis === 'ASSUMED' ? '*' : ''}`,
    money(cost),
  ]);
  const head = ['service', 'what', 'a month', 'unit', 'USD each', 'USD a month'];
  return [
    `${told(requests)} requests a month: ${money(usd)} USD, ${money(usdPerMillionRequests)} for each million`,
    '',
    ...table(head, [...rows, ['', '**all**', '', '', '', money(usd)]], [false, false, true, false, true, true]),
  ].join('\n');
}

/** What was assumed, each with what it is. */
export function assumptionsTable(assumed: Assumed): string {
  const rows = Object.entries<Assumption>(ASSUMPTIONS).map(([name, { means }]) => [
    `\`--${name}\``,
    String(assumed[name as keyof Assumed]),
    means,
  ]);
  return table(['option', 'value', 'what it is'], rows, [false, true, false]).join('\n');
}
