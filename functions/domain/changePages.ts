/** Consecutive numbers of changes, both ends among them. */
export interface NumberSpan {
  from: number;
  to: number;
}

/** How many changes a page of the archive holds at most; and the newest page at least, where there are as many. */
export const ARCHIVE_PAGE = 100;

/** The spans that a page of the archive may have: each a tenth of the one before, the last no more than a page holds. */
const SPANS = [10_000, 1_000, ARCHIVE_PAGE];

/** How many changes of a list before and after one tell in which page of the archive it is. */
export const SEEN_AROUND = ARCHIVE_PAGE;

/** How many of the newest changes of a list tell the newest page, and the page of the archive before it. */
export const SEEN_NEWEST = 3 * ARCHIVE_PAGE;

const isIn = ({ from, to }: NumberSpan, number: number): boolean => from <= number && number <= to;

/**
 * The page of the archive that a change is in: the widest of the spans of 10,000, 1,000 and 100 numbers with at most 100 changes of the
 * list. So the pages of every list, of all changes or of a region's, have each of its changes once, are never large and, however few changes
 * a region has, never many. `list` has the numbers of the list, in order, without gaps in it, and at least `SEEN_AROUND` before and after
 * the change, or as many as there are.
 */
export function archivePageOf(number: number, list: readonly number[]): NumberSpan {
  let span = spanOf(number, ARCHIVE_PAGE);
  for (const width of SPANS.toReversed()) {
    const wider = spanOf(number, width);
    if (list.filter((one) => isIn(wider, one)).length > ARCHIVE_PAGE) break;
    span = wider;
  }
  return span;
}

function spanOf(number: number, width: number): NumberSpan {
  const from = Math.floor((number - 1) / width) * width + 1;
  return { from, to: from + width - 1 };
}

/** Whether a span may be a page of the archive, whatever is in it. */
export const isSpan = ({ from, to }: NumberSpan): boolean =>
  from > 0 && SPANS.some((width) => spanOf(from, width).from === from && from + width - 1 === to);

/** A page of a list of changes: from a number on, and up to one where it is of the archive. */
export interface ChangePage {
  from: number;
  /** The page of the archive before it; null for the first. */
  previous: NumberSpan | null;
}

/**
 * The newest page: the page of the archive with the 100th newest change, and all that came after it, so 100 to 199 changes, or all where
 * there are fewer. `newest` has the last `SEEN_NEWEST` numbers of the list, or all of fewer.
 */
export function newestPage(newest: readonly number[]): ChangePage {
  const hundredth = newest.at(-ARCHIVE_PAGE);
  if (hundredth === undefined) return { from: 1, previous: null };
  const { from } = archivePageOf(hundredth, newest);
  return { from, previous: pageBefore(from, newest) };
}

/** The page of the archive before a number; null where the list has nothing before it. */
function pageBefore(from: number, list: readonly number[]): NumberSpan | null {
  const before = list.findLast((one) => one < from);
  return before === undefined ? null : archivePageOf(before, list);
}

/**
 * A page of the archive; null where the span is none: it holds nothing, is not as wide as it could be or too wide, or is not yet over. `list`
 * has `SEEN_AROUND` and one numbers before the span and as many from its beginning on, or as many as there are; `last` is the number of the last change of all. A
 * page is over when a page's worth of numbers came after it: every change of it was then kept by a transaction that ended before another began.
 */
export function archivePage(span: NumberSpan, list: readonly number[], last: number): ChangePage | null {
  const first = list.find((one) => isIn(span, one));
  if (first === undefined || span.to + ARCHIVE_PAGE > last) return null;
  const { from, to } = archivePageOf(first, list);
  return from === span.from && to === span.to ? { from, previous: pageBefore(from, list) } : null;
}
