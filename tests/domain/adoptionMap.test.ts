import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADOPTION_STATUSES, NOTHING_RECORDED, regionStanding } from '#domain/adoption.ts';
import { ADOPTION_GROUPINGS, adoptionMap, adoptionSummary } from '#domain/adoptionMap.ts';
import { provinceOf } from '#domain/region.ts';
import { BASES, someDay, someInstant, someSteps } from './arbitrarySteps.ts';
import { dataCatalogue, dataRegions, dataSteps } from './dataFiles.ts';
import { asOf, catalogue, event, JAKARTA, regulation, SOUTH_JAKARTA, SUKABUMI, WEST_JAVA } from './records.ts';

const REGIONS = [WEST_JAVA, JAKARTA, SOUTH_JAKARTA, SUKABUMI];
const NONE = catalogue();

describe('the map', () => {
  it('lists every region in the order given, recorded or not', () => {
    const map = adoptionMap(REGIONS, [event({})], 'rule', asOf('2026-02-01'), NONE);
    expect(map.map(({ region, status }) => [region.code, status])).toEqual([
      ['32', 'NOT_ADOPTED'],
      ['31', 'NOT_ADOPTED'],
      ['31.74', 'NOT_ADOPTED'],
      ['32.72', 'IMPLEMENTED'],
    ]);
  });

  it('names the basis asked where nothing is recorded, and none when none is asked', () => {
    const one = (basis: string | null, day: string) => adoptionMap([SUKABUMI], [event({})], basis, asOf(day), NONE)[0];
    expect(one('rule', '2020-01-01')).toMatchObject({ ...NOTHING_RECORDED, basis: 'rule', step: null });
    expect(one(null, '2020-01-01')).toMatchObject({ ...NOTHING_RECORDED, step: null });
    expect(adoptionMap([JAKARTA], [event({})], 'rule', asOf('2026-02-01'), NONE)[0]?.basis).toBe('rule');
  });

  it('answers for an administrative unit of Jakarta with the province, inherited', () => {
    const ofProvince = event({ id: 'province', regionCode: '31' });
    const ofUnit = event({ id: 'unit', regionCode: '31.74', status: 'DECLINED' });
    const map = adoptionMap([JAKARTA, SOUTH_JAKARTA], [ofUnit, ofProvince], null, asOf('2026-02-01'), NONE);
    expect(map.map(({ status, inherited, step }) => [status, inherited, step?.id])).toEqual([
      ['IMPLEMENTED', false, 'province'],
      ['IMPLEMENTED', true, 'province'],
    ]);
  });

  it('never lets a regency answer with its province when it governs itself', () => {
    const map = adoptionMap([SUKABUMI], [event({ regionCode: '32' })], null, asOf('2026-02-01'), NONE);
    expect(map[0]).toMatchObject({ status: 'NOT_ADOPTED', inherited: false });
  });

  it('gives the event whose end and scheme hold, not the one that began the run', () => {
    const again = event({ id: 'again', effectiveOn: '2026-01-20' });
    const map = adoptionMap([SUKABUMI], [event({}), again], 'rule', asOf('2026-02-01'), NONE);
    expect(map[0]?.step).toEqual({
      id: 'again',
      regionCode: '32.72',
      basis: 'rule',
      day: '2026-01-20',
      origin: 'OBSERVED',
    });
  });

  it('lapses with the regulation as the catalogue knows it', () => {
    const ended = catalogue({ regulations: [regulation({ effectiveUntil: '2026-01-31' })] });
    expect(adoptionMap([SUKABUMI], [event({})], null, asOf('2026-02-01'), ended)[0]).toMatchObject({
      status: 'ENDED',
      lapsed: true,
    });
  });

  it('leaves an event out that an event of another region supersedes', () => {
    const moved = event({ id: 'moved', regionCode: '32', supersedes: 'event' });
    const map = adoptionMap([SUKABUMI, WEST_JAVA], [event({}), moved], 'rule', asOf('2026-02-01'), NONE);
    expect(map.map((one) => one.status)).toEqual(['NOT_ADOPTED', 'IMPLEMENTED']);
  });

  it('answers for each region as the region alone would', () => {
    const instant = fc.option(someInstant);
    fc.assert(
      fc.property(someSteps(null), fc.constantFrom(null, ...BASES), someDay, instant, (steps, basis, day, known) => {
        const asked = asOf(day, known);
        const asOne = adoptionMap([SUKABUMI, WEST_JAVA], steps, basis, asked, NONE)[0];
        const own = basis === null ? steps : steps.filter((step) => step.basis === basis || step.supersedes !== null);
        const alone = regionStanding(own, basis, asked, NONE.lastDay);
        expect(asOne).toMatchObject(steps.length === 0 ? { ...NOTHING_RECORDED, basis } : alone);
      }),
    );
  });
});

describe('the counts', () => {
  const steps = [
    event({ regionCode: '31' }),
    event({ regionCode: '32', status: 'PILOT' }),
    event({ regionCode: '32.72' }),
  ];
  const map = adoptionMap(REGIONS, steps, 'rule', asOf('2026-02-01'), NONE);

  it('count the governments of the nation by status, in the order of the statuses, and none that inherits', () => {
    expect(adoptionSummary(map, 'NATION')).toEqual([
      { province: null, level: null, status: 'PILOT', count: 1 },
      { province: null, level: null, status: 'IMPLEMENTED', count: 2 },
    ]);
  });

  it('count a province with its regencies and cities, by code', () => {
    expect(adoptionSummary(map, 'PROVINCE')).toEqual([
      { province: '31', level: null, status: 'IMPLEMENTED', count: 1 },
      { province: '32', level: null, status: 'PILOT', count: 1 },
      { province: '32', level: null, status: 'IMPLEMENTED', count: 1 },
    ]);
  });

  it('count by level from provinces to cities, and leave a level out that has none', () => {
    const found = adoptionSummary([...map].reverse(), 'LEVEL').map(({ level, province, count }) => [
      level,
      province,
      count,
    ]);
    expect(found).toEqual([
      ['PROVINCE', null, 1],
      ['PROVINCE', null, 1],
      ['CITY', null, 1],
    ]);
  });

  it('equal the map less what is inherited, for any day, basis and grouping of the reference data', () => {
    const bases = [null, 'local', ...new Set(dataSteps.map((step) => step.basis))];
    const day = fc.date({ min: new Date('2019-08-01'), max: new Date('2026-06-30'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day.map((date) => date.toISOString().slice(0, 10)),
        fc.constantFrom(...bases),
        fc.constantFrom(...ADOPTION_GROUPINGS),
        (on, basis, groupBy) => {
          const listed = adoptionMap(dataRegions, dataSteps, basis, asOf(on), dataCatalogue);
          const counts = adoptionSummary(listed, groupBy);
          const tally = new Map<string, number>();
          for (const { region, status } of listed.filter((one) => one.region.selfGoverning)) {
            const group = { NATION: '', PROVINCE: provinceOf(region.code), LEVEL: region.level }[groupBy];
            tally.set(`${group} ${status}`, (tally.get(`${group} ${status}`) ?? 0) + 1);
          }
          expect(new Map(counts.map((one) => [`${one.province ?? one.level ?? ''} ${one.status}`, one.count]))).toEqual(
            tally,
          );
          expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(546);
          expect(counts.every((one) => one.count > 0 && ADOPTION_STATUSES.includes(one.status))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
