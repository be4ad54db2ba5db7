import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ARCHIVE_PAGE,
  archivePage,
  archivePageOf,
  isSpan,
  type NumberSpan,
  newestPage,
  SEEN_AROUND,
  SEEN_NEWEST,
} from '#domain/changePages.ts';

/** What the store reads of a list around the beginning of a page. */
const around = (list: readonly number[], { from }: NumberSpan): number[] => [
  ...list.filter((one) => one < from).slice(-(SEEN_AROUND + 1)),
  ...list.filter((one) => one >= from).slice(0, SEEN_AROUND + 1),
];
const within = (list: readonly number[], { from, to }: NumberSpan) => list.filter((one) => from <= one && one <= to);

/** Every page of a list, the oldest first, as a reader finds them who begins at the newest and goes back; the last is the newest. */
function walk(list: readonly number[], last: number) {
  const newest = newestPage(list.slice(-SEEN_NEWEST));
  const pages = [list.filter((one) => one >= newest.from)];
  const spans: NumberSpan[] = [];
  for (let span = newest.previous; span !== null; ) {
    const page = archivePage(span, around(list, span), last);
    if (page === null) throw new Error(`${span.from}-${span.to} is linked and no page.`);
    pages.unshift(within(list, span));
    spans.unshift(span);
    span = page.previous;
  }
  return { pages, spans };
}

/** A list of a region's changes among those of the nation: in bursts, with silence between them. */
const lists = fc
  .array(fc.record({ silence: fc.integer({ min: 0, max: 9_000 }), burst: fc.integer({ min: 1, max: 260 }) }), {
    maxLength: 9,
  })
  .map((parts) => {
    const list: number[] = [];
    let number = 0;
    for (const { silence, burst } of parts) {
      number += silence;
      list.push(...Array.from({ length: burst }, (_, place) => number + place + 1));
      number += burst;
    }
    return list;
  });

describe('the pages of a list of changes', () => {
  it('have every change once, in order, however they lie, and no page is empty or large', () => {
    fc.assert(
      fc.property(lists, fc.nat(500), (list, later) => {
        const { pages, spans } = walk(list, (list.at(-1) ?? 0) + later);
        expect(pages.flat()).toEqual(list);
        for (const page of pages.slice(0, -1)) expect(page.length).toBeLessThanOrEqual(ARCHIVE_PAGE);
        for (const page of pages.slice(0, -1)) expect(page.length).toBeGreaterThan(0);
        const newest = pages.at(-1) ?? [];
        expect(newest.length).toBeLessThan(2 * ARCHIVE_PAGE);
        expect(newest.length).toBeGreaterThanOrEqual(Math.min(list.length, ARCHIVE_PAGE));
        expect(spans.every(isSpan)).toBe(true);
      }),
    );
  });

  it('stay pages with the same changes, whatever comes after', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (list, cut) => {
        const now = list.slice(0, list.length === 0 ? 0 : cut % (list.length + 1));
        const before = walk(now, now.at(-1) ?? 0).spans;
        const after = walk(list, list.at(-1) ?? 0).spans;
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it('are found by no other span than those that are linked', () => {
    fc.assert(
      fc.property(
        lists,
        fc.integer({ min: 0, max: 600 }),
        fc.constantFrom(100, 1_000, 10_000),
        (list, place, width) => {
          const last = (list.at(-1) ?? 0) + 200;
          const span = { from: place * width + 1, to: (place + 1) * width };
          const page = archivePage(span, around(list, span), last);
          const own = within(list, span);
          const isPage =
            own.length > 0 &&
            span.to + ARCHIVE_PAGE <= last &&
            own.length <= ARCHIVE_PAGE &&
            (width === 10_000 ||
              list.filter((one) => Math.ceil(one / (10 * width)) === Math.ceil(span.to / (10 * width))).length >
                ARCHIVE_PAGE);
          expect(page !== null).toBe(isPage);
        },
      ),
    );
  });

  it('of all changes are hundreds', () => {
    const list = Array.from({ length: 12_345 }, (_, place) => place + 1);
    const { pages, spans } = walk(list, list.length);
    expect(spans).toHaveLength(122);
    expect(spans.at(-1)).toEqual({ from: 12_101, to: 12_200 });
    expect(pages.at(-1)).toHaveLength(145);
  });

  it('of a region with few changes are few', () => {
    const list = Array.from({ length: 90 }, (_, place) => place * 1_000 + 7);
    // 100 or fewer: all on the newest page.
    expect(walk(list, 100_000).spans).toEqual([]);
    const more = Array.from({ length: 500 }, (_, place) => place * 1_000 + 7);
    expect(walk(more, 500_000).spans).toHaveLength(40);
    expect(archivePageOf(more[0] ?? 0, more)).toEqual({ from: 1, to: 10_000 });
  });

  it('are as wide as a hundred changes allow, and no wider', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, place) => place * 50 + 1);
    expect(archivePageOf(1, numbers(100))).toEqual({ from: 1, to: 10_000 });
    expect(archivePageOf(1, numbers(101))).toEqual({ from: 1, to: 1_000 });
    expect(
      archivePageOf(
        1,
        Array.from({ length: 100 }, (_, place) => place + 1),
      ),
    ).toEqual({ from: 1, to: 10_000 });
    expect(
      archivePageOf(
        1,
        Array.from({ length: 101 }, (_, place) => place + 1),
      ),
    ).toEqual({ from: 1, to: 100 });
  });

  it('are over when a hundred more numbers were given', () => {
    const list = Array.from({ length: 250 }, (_, place) => place + 1);
    const span = { from: 1, to: 100 };
    expect(archivePage(span, around(list, span), 199)).toBeNull();
    expect(archivePage(span, around(list, span), 200)).toEqual({ from: 1, previous: null });
  });

  it('begin where their width says', () => {
    for (const [from, to] of [
      [1, 100],
      [101, 200],
      [1, 1_000],
      [9_001, 10_000],
      [10_001, 20_000],
    ] as const) {
      expect(isSpan({ from, to })).toBe(true);
    }
    for (const [from, to] of [
      [0, 99],
      [2, 101],
      [1, 200],
      [1, 99],
      [100, 1],
      [101, 1_100],
      [1, 100_000],
    ] as const) {
      expect(isSpan({ from, to })).toBe(false);
    }
  });
});
