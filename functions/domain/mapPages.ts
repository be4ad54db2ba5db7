import { type AdoptionSpan, saysTheSame, spanOn } from './adoptionSpans.ts';
import { addDays, compareText, type Day } from './day.ts';

/**
 * A page of the map of one basis: where every region stands from the page's first day until the next page begins. The page
 * that begins last on or before a day answers for the day alone, so a map costs one read, today's as well as a past one.
 */
export interface MapPage {
  /** The first day that it answers for. */
  start: Day;
  /** By code: the span that holds on `start` (its own `from` may be earlier) and those that begin on the page. */
  regions: ReadonlyMap<string, readonly AdoptionSpan[]>;
}

/** Spans of regions by code, each in order of day. */
export type SpansByRegion = ReadonlyMap<string, readonly AdoptionSpan[]>;

/** The start of the page before all others: nothing is recorded yet. */
export const BEFORE_ALL: Day = '0000-01-01';

/** A month in which more spans begin is divided, so that a page of 546 regions stays near 40 kB. */
export const MOST_CHANGES = 400;

/** The first day of a day's month: pages begin there, or within a month of many changes. */
export const monthStart = (day: Day): Day => `${day.slice(0, 7)}-01`;

/**
 * The pages that begin on `since` or later, in order: one for each month in which something begins, or several of one of many
 * changes. They depend on nothing but the spans, so whoever makes them, in whatever order events came, makes the same.
 * `since` is the first day of a month, or `BEFORE_ALL` for every page with the empty first one.
 */
export function mapPages(spans: SpansByRegion, since: Day, mostChanges = MOST_CHANGES): MapPage[] {
  const changes = new Map<Day, number>();
  for (const own of spans.values()) {
    for (const { from } of own) if (from >= since) changes.set(from, (changes.get(from) ?? 0) + 1);
  }
  const months = Map.groupBy([...changes.keys()].sort(compareText), monthStart);
  const codes = [...spans.keys()].sort(compareText);
  const pages: MapPage[] = since === BEFORE_ALL ? [{ start: BEFORE_ALL, regions: new Map() }] : [];
  for (const [month, days] of months) {
    for (const [first, last] of windows(
      month,
      addDays(monthStart(addDays(month, 31)), -1),
      days,
      changes,
      mostChanges,
    )) {
      pages.push({ start: first, regions: slice(codes, spans, first, last) });
    }
  }
  return pages;
}

/** A month cut in halves until each has few changes or is one day; parts without a change belong to the page before. */
function windows(
  first: Day,
  last: Day,
  days: readonly Day[],
  changes: ReadonlyMap<Day, number>,
  mostChanges: number,
): [Day, Day][] {
  const own = days.filter((day) => day >= first && day <= last);
  if (own.length === 0) return [];
  const count = own.reduce((sum, day) => sum + (changes.get(day) ?? 0), 0);
  if (count <= mostChanges || first === last) return [[first, last]];
  const half = Math.floor((Date.parse(last) - Date.parse(first)) / 86_400_000 / 2);
  const middle = addDays(first, half);
  return [
    ...windows(first, middle, own, changes, mostChanges),
    ...windows(addDays(middle, 1), last, own, changes, mostChanges),
  ];
}

function slice(codes: readonly string[], spans: SpansByRegion, first: Day, last: Day): Map<string, AdoptionSpan[]> {
  const regions = new Map<string, AdoptionSpan[]>();
  for (const code of codes) {
    const all = spans.get(code) ?? [];
    const held = spanOn(all, first);
    const own = all.filter(({ from }) => from > first && from <= last);
    if (held !== null) regions.set(code, [held, ...own]);
    else if (own.length > 0) regions.set(code, own);
  }
  return regions;
}

/** The spans that pages were made of; those before the first page are known by the last of them alone. `pages` are in order. */
export function spansOfPages(pages: readonly MapPage[]): Map<string, AdoptionSpan[]> {
  const spans = new Map<string, AdoptionSpan[]>();
  for (const { regions } of pages) {
    for (const [code, own] of regions) {
      const known = spans.get(code) ?? [];
      for (const span of own) {
        const last = known.at(-1);
        if (last === undefined || !saysTheSame(last, span)) known.push(span);
      }
      spans.set(code, known);
    }
  }
  return spans;
}
