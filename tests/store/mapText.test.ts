import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansByRegion } from '#domain/adoptionSpans.ts';
import { addDays } from '#domain/day.ts';
import { BEFORE_ALL, type MapPage, MOST_CHANGES, mapPages } from '#domain/mapPages.ts';
import { pageText, parsePageText } from '#store/mapText.ts';
import { someLastDays, someYears } from '../domain/arbitraryYears.ts';
import { dataRegions } from '../domain/dataFiles.ts';
import { event } from '../domain/records.ts';

/** A span that began before its page is kept as from the page's first day. */
const fromStart = ({ start, regions }: MapPage): MapPage => ({
  start,
  regions: new Map(
    [...regions].map(([code, spans]) => [
      code,
      spans.map((span) => (span.from < start ? { ...span, from: start } : span)),
    ]),
  ),
});

describe('a page of the map', () => {
  it('is read as it was kept', () => {
    fc.assert(
      fc.property(someYears(), someLastDays, fc.constantFrom(1, 400), (steps, lastDay, most) => {
        for (const page of mapPages(spansByRegion(steps, null, null, lastDay), BEFORE_ALL, most)) {
          expect(parsePageText(pageText(page), page.start, 'page')).toEqual(fromStart(page));
        }
      }),
    );
  });

  it('keeps identities of any form', () => {
    for (const id of ['0f523ca4-e4f7-4ed3-98f2-a6000d42e7ed', '00ff', '00f', 'a b\n#=', 'Ü']) {
      const [, page] = mapPages(
        spansByRegion([event({ id })], null, null, () => null),
        BEFORE_ALL,
      );
      if (page === undefined) throw new Error('There is no page.');
      const parsed = parsePageText(pageText(page), page.start, 'page');
      expect(parsed.regions.get('32.72')?.[0]?.step.id).toBe(id);
    }
  });

  it('of 546 governments and as many changes as one takes stays within what 5 read units pay for', () => {
    const governments = dataRegions.filter(({ selfGoverning }) => selfGoverning);
    const uuid = (place: number) => `0f523ca4-e4f7-4ed3-98f2-${String(place).padStart(12, '0')}`;
    const before = governments.map(({ code }, place) =>
      event({ id: uuid(place), regionCode: code, effectiveOn: '2025-01-01' }),
    );
    const after = governments.slice(0, MOST_CHANGES).map(({ code }, place) =>
      event({
        id: uuid(place + 1_000),
        regionCode: code,
        status: 'SUSPENDED',
        effectiveOn: addDays('2026-01-02', place % 20),
      }),
    );
    const page = mapPages(
      spansByRegion([...before, ...after], null, null, () => null),
      BEFORE_ALL,
    ).at(-1);
    if (page === undefined) throw new Error('There is no page.');
    expect(page.start).toBe('2026-01-01');
    const { bases, regions } = pageText(page);
    expect(JSON.stringify(bases).length + regions.length + 'MAP#ALL PAGE#2026-01-01'.length).toBeLessThanOrEqual(
      40_960,
    );
  });

  it.each([
    ['32.72 0Q0k00xo000k00xh00ff', 'a status that there is none of'],
    ['32.72 0I0k00x=', 'an event of the span before, where there is none'],
    ['32.72 0I0k00xo070k00xh00ff', 'a basis that is not listed'],
    ['32.72 -I0k00xo000k00xh00ff', 'a day of the page that is none'],
  ])('that is damaged is refused: %s, %s', (regions) => {
    expect(() => parsePageText({ bases: ['local'], regions }, '2026-01-01', 'page')).toThrow('page.regions');
  });
});
