import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionMap, adoptionMapOfSpans, adoptionSummary } from '#domain/adoptionMap.ts';
import { regionSpans, spansByRegion } from '#domain/adoptionSpans.ts';
import { addDays } from '#domain/day.ts';
import { BEFORE_ALL, type MapPage, mapPages, monthStart, spansOfPages } from '#domain/mapPages.ts';
import { BASES } from './arbitrarySteps.ts';
import { DAYS, FIRST, someLastDays, someYearDay, someYears } from './arbitraryYears.ts';
import { dataCatalogue, dataRegions, dataSteps } from './dataFiles.ts';
import { asOf, catalogue, JAKARTA, SOUTH_JAKARTA, SUKABUMI, WEST_JAVA } from './records.ts';

const REGIONS = [JAKARTA, SOUTH_JAKARTA, WEST_JAVA, SUKABUMI];
const someBasis = fc.constantFrom(null, ...BASES);
const pageOf = (pages: readonly MapPage[], day: string) => pages.findLast(({ start }) => start <= day);
const bare = (map: ReturnType<typeof adoptionMap>) =>
  map.map(({ region, inherited, basis, status, since, lapsed, eventId, step }) => ({
    code: region.code,
    inherited,
    basis,
    status,
    since,
    lapsed,
    eventId,
    step,
  }));

describe('the pages of a map', () => {
  it('give for every day and basis the map that all events give, however months are divided', () => {
    fc.assert(
      fc.property(someYears(), someBasis, someLastDays, fc.constantFrom(1, 2, 400), (steps, basis, lastDay, most) => {
        const law = { ...catalogue(), lastDay };
        const own = basis === null ? steps : steps.filter((step) => step.basis === basis);
        const pages = mapPages(spansByRegion(own, basis, null, lastDay), BEFORE_ALL, most);
        for (let count = -3; count <= DAYS + 100; count += 1) {
          const day = addDays(FIRST, count);
          const found = adoptionMapOfSpans(REGIONS, pageOf(pages, day)?.regions ?? new Map(), basis, day);
          expect(bare(found)).toEqual(bare(adoptionMap(REGIONS, own, basis, asOf(day), law)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold the days that are to come: nothing is written at midnight', () => {
    const pages = mapPages(spansByRegion(dataSteps, null, null, dataCatalogue.lastDay), BEFORE_ALL);
    for (const day of [
      '2019-11-24',
      '2019-11-25',
      '2024-04-16',
      '2024-04-17',
      '2026-05-29',
      '2026-12-31',
      '2027-01-01',
    ]) {
      const found = adoptionMapOfSpans(dataRegions, pageOf(pages, day)?.regions ?? new Map(), null, day);
      expect(bare(found)).toEqual(bare(adoptionMap(dataRegions, dataSteps, null, asOf(day), dataCatalogue)));
    }
  });

  it('give counts that equal the map less the inherited', () => {
    fc.assert(
      fc.property(someYears(), someBasis, someYearDay, someLastDays, (steps, basis, day, lastDay) => {
        const own = basis === null ? steps : steps.filter((step) => step.basis === basis);
        const pages = mapPages(spansByRegion(own, basis, null, lastDay), BEFORE_ALL);
        const map = adoptionMapOfSpans(REGIONS, pageOf(pages, day)?.regions ?? new Map(), basis, day);
        const listed = map.filter(({ region }) => region.selfGoverning);
        for (const { status, count } of adoptionSummary(map, 'NATION')) {
          expect(count).toBe(listed.filter((one) => one.status === status).length);
        }
      }),
    );
  });

  it('made anew for one region from the month of a late event on, are those that all events make', () => {
    fc.assert(
      fc.property(someYears(), someBasis, someLastDays, fc.constantFrom(1, 2, 400), (steps, basis, lastDay, most) => {
        let pages: MapPage[] = mapPages(new Map(), BEFORE_ALL, most);
        const recorded: typeof steps = [];
        for (const step of basis === null ? steps : steps.filter((one) => one.basis === basis)) {
          recorded.push(step);
          const before = recorded.find(({ id }) => id === step.supersedes);
          const days = [step, before].flatMap((one) => (one === undefined ? [] : [one.effectiveOn ?? '']));
          const since = monthStart(days.sort()[0] ?? '');
          const kept = pages.filter(({ start }) => start < since);
          const spans = spansOfPages([...kept.slice(-1), ...pages.filter(({ start }) => start >= since)]);
          const own = regionSpans(
            recorded.filter(({ regionCode }) => regionCode === step.regionCode),
            basis,
            null,
            lastDay,
          );
          if (own.length > 0) spans.set(step.regionCode, own);
          else spans.delete(step.regionCode);
          pages = [...kept, ...mapPages(spans, since, most)];
        }
        const anew = mapPages(spansByRegion(recorded, basis, null, lastDay), BEFORE_ALL, most);
        expect(told(pages)).toEqual(told(anew));
      }),
      { numRuns: 300 },
    );
  });

  it('begin with an empty one, so that a day before everything is answered too', () => {
    expect(mapPages(new Map(), BEFORE_ALL)).toEqual([{ start: BEFORE_ALL, regions: new Map() }]);
  });
});

/** What pages say: a span that began before its page is held from the page's first day. */
const told = (pages: readonly MapPage[]) =>
  pages.map(({ start, regions }) => [
    start,
    [...regions].map(([code, spans]) => [
      code,
      spans.map((span) => ({ ...span, from: [span.from, start].sort().at(-1) })),
    ]),
  ]);
