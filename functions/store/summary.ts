import type { Figures, Sums } from '#domain/figure.ts';
import { NO_SUMS } from '#domain/figure.ts';
import { NO_PROGRESS, type Progress } from '#domain/progress.ts';
import { type LineSum, NO_LINES, sumText } from '#domain/revisionSum.ts';
import { type Group, isNothing, REPORT_GROUPINGS, type ReportGrouping, type Summary } from '#domain/summary.ts';
import { once } from './heldItems.ts';
import * as keys from './keys.ts';
import { integer, list, map, nullable, object, oneOf, type Parser, StoredItemError, text } from './parse.ts';
import { getItem, type Item, queryAll, type Table } from './table.ts';

/** A summary with the group that it is of. */
export interface GroupSummary {
  group: Group;
  summary: Summary;
}

/** How codes of regions begin. */
const FIRST_DIGITS = [...'0123456789'];

/**
 * The summaries of one grouping for a form and period, by the code of the group, as the projector kept them: one query of 0.5 RU for each
 * 4 kB. Those of regions come near the 1 MB that one query answers, so they are read in ten parts, in parallel. Groups of which nothing
 * is counted are left out.
 */
export async function readSummaries(
  table: Table,
  formId: string,
  period: string,
  by: ReportGrouping,
): Promise<GroupSummary[]> {
  const partition = keys.summaryPartition(formId, period);
  const whole = keys.summaryPrefix(by);
  const prefixes = by === 'REGION' ? FIRST_DIGITS.map((digit) => `${whole}${digit}`) : [whole];
  const parts = await Promise.all(prefixes.map((prefix) => queryAll(table, { partition, prefix })));
  return parts.flat().map(parseSummaryItem);
}

/** The summary of one group, as the projector kept it, seconds behind; null where nothing is counted: one request. */
export async function readSummary(table: Table, formId: string, period: string, group: Group): Promise<Summary | null> {
  const item = await getItem(table, keys.summaryKey(formId, period, group.by, group.code), false);
  return item === undefined ? null : parseSummaryItem(item).summary;
}

/** A summary with its key, in compact text; null where nothing is counted, and nothing is to be kept. */
export function summaryItem(formId: string, period: string, { group, summary }: GroupSummary) {
  if (isNothing(summary)) return null;
  return {
    ...keys.summaryKey(formId, period, group.by, group.code),
    progress: JSON.stringify(compact(summary.progress)),
    figures: JSON.stringify(compactFigures(summary.figures)),
    ...(summary.lines === null || summary.lines === NO_LINES ? {} : { lines: sumText(summary.lines) }),
  };
}

const storedSummary = object({ sk: text, progress: text, figures: text, lines: nullable(text) });
const parseGrouping = oneOf(...REPORT_GROUPINGS);

/** What a stored summary says. Throws `StoredItemError`. */
export const parseSummaryItem = (item: Item): GroupSummary => parseSummary(item, 'summary');

const parseSummary: Parser<GroupSummary> = once((item, place) => {
  const { sk, progress, figures, lines } = storedSummary(item, place);
  const [by = '', ...code] = sk.split('#');
  const counted = { ...NO_PROGRESS, ...parseProgress(json(progress, `${place}.progress`), `${place}.progress`) };
  return {
    group: { by: parseGrouping(by, `${place}.sk`), code: code.join('#') },
    summary: {
      progress: counted,
      figures: parseFigures(json(figures, `${place}.figures`), `${place}.figures`),
      lines: lines === null ? unkept(counted) : parseLines(lines, `${place}.lines`),
    },
  };
});

/** Without a sum it is of nothing, or was written before sums were kept: then `npm run rebuild` makes it. */
const unkept = ({ revisions }: Progress): LineSum => (Object.keys(revisions).length === 0 ? NO_LINES : null);

const parseLines: Parser<bigint> = (value, place) => {
  if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) throw new StoredItemError(place, 'sum of lines');
  return BigInt(`0x${value}`);
};

function json(stored: string, place: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    throw new StoredItemError(place, 'JSON');
  }
}

const counts: Parser<Record<string, number>> = map(integer);
const countsOrNone: Parser<Record<string, number>> = (value, place) => counts(value ?? {}, place);
const integerOrZero: Parser<number> = (value, place) => integer(value ?? 0, place);

const parseProgress: Parser<Progress> = object({
  open: countsOrNone,
  returned: countsOrNone,
  submitted: integerOrZero,
  late: integerOrZero,
  verified: integerOrZero,
  verifiedLate: integerOrZero,
  unowed: integerOrZero,
  revisions: countsOrNone,
});

/** Without what is nothing, names in code-point order: the same counts are the same bytes. */
function compact(progress: Progress): object {
  const kept = Object.entries(progress).filter(([, one]) =>
    typeof one === 'number' ? one !== 0 : Object.keys(one).length > 0,
  );
  return Object.fromEntries(kept.map(([name, one]) => [name, typeof one === 'number' ? one : sorted(one)]));
}

const sorted = <T>(named: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(named).sort(([one], [other]) => (one < other ? -1 : 1)));

function compactFigures(figures: Figures): object {
  return Object.fromEntries(
    Object.entries(sorted(figures)).map(([code, { all, shown }]) => [
      code,
      shown === null ? [compactSums(all)] : [compactSums(all), compactSums(shown)],
    ]),
  );
}

/** `[answered, sum, weight, counts]` without the last ones that are nothing. */
function compactSums({ answered, sum, weight, counts: chosen }: Sums): unknown[] {
  const parts: unknown[] = [answered, String(sum), String(weight), sorted(chosen)];
  if (Object.keys(chosen).length === 0) parts.pop();
  while (parts.length > 1 && parts.at(-1) === '0') parts.pop();
  return parts;
}

const whole: Parser<bigint> = (value, place) => {
  if (typeof value !== 'string' || !/^-?\d+$/.test(value)) throw new StoredItemError(place, 'whole number in text');
  return BigInt(value);
};

const parseSums: Parser<Sums> = (value, place) => {
  if (!Array.isArray(value)) throw new StoredItemError(place, 'list');
  const [answered, sum, weight, chosen] = value;
  return {
    ...NO_SUMS,
    answered: integer(answered, `${place}[0]`),
    sum: nullable(whole)(sum, `${place}[1]`) ?? 0n,
    weight: nullable(whole)(weight, `${place}[2]`) ?? 0n,
    counts: countsOrNone(chosen, `${place}[3]`),
  };
};

const parseFigures: Parser<Figures> = map((value, place) => {
  const [all, shown] = list(parseSums)(value, place);
  if (all === undefined) throw new StoredItemError(place, 'sums');
  return { all, shown: shown ?? null };
});
