import { describe, expect, it } from 'vitest';
import { ADOPTION_STATUSES, regionStanding } from '#domain/adoption.ts';
import { adoptionMap, adoptionSummary } from '#domain/adoptionMap.ts';
import { dataCatalogue, dataRegions, dataSteps } from './dataFiles.ts';
import { asOf } from './records.ts';
import { slowStanding } from './slowStanding.ts';

function stands(code: string, basis: string | null, day: string) {
  const own = dataSteps.filter((step) => step.regionCode === code);
  const { status, since, lapsed } = regionStanding(own, basis, asOf(day), dataCatalogue.lastDay);
  return [status, since, lapsed];
}

const COVID = 'se-menpanrb-19-2020';
const FLEXIBLE = 'permenpanrb-4-2025';

describe('what the reference data say', () => {
  it('carries the first circular of 2020 through four extensions to 4 June', () => {
    expect(dataCatalogue.lastDay(COVID)).toBe('2020-06-04');
  });

  it.each([
    ['32.72', COVID, '2020-03-15', 'NOT_ADOPTED', null, false],
    ['32.72', COVID, '2020-03-16', 'UNDER_STUDY', '2020-03-16', false],
    ['32.72', COVID, '2020-05-01', 'UNDER_STUDY', '2020-03-16', false],
    ['32.72', COVID, '2020-06-04', 'UNDER_STUDY', '2020-03-16', false],
    ['32.72', COVID, '2020-06-05', 'NOT_ADOPTED', '2020-06-05', true],
    ['32.72', 'local', '2019-11-25', 'DISCUSSED', '2019-11-25', false],
    ['32.72', 'local', '2026-06-01', 'DISCUSSED', '2019-11-25', false],
    ['32', FLEXIBLE, '2025-11-05', 'DECREED', '2025-10-22', false],
    ['32', FLEXIBLE, '2025-11-30', 'PILOT', '2025-11-06', false],
    ['32', FLEXIBLE, '2025-12-01', 'ENDED', '2025-12-01', true],
    ['32', FLEXIBLE, '2025-12-02', 'PILOT', '2025-12-02', false],
    ['32', FLEXIBLE, '2026-01-01', 'IMPLEMENTED', '2026-01-01', false],
    ['32', FLEXIBLE, '2026-01-06', 'IMPLEMENTED', '2026-01-01', false],
    ['64.01', COVID, '2020-04-06', 'IMPLEMENTED', '2020-03-23', false],
    ['64.01', COVID, '2020-04-07', 'ENDED', '2020-04-07', true],
    ['12.71', COVID, '2020-04-22', 'IMPLEMENTED', '2020-04-22', false],
    ['12.71', COVID, '2020-06-05', 'ENDED', '2020-06-05', true],
    ['51', 'local', '2020-05-20', 'IMPLEMENTED', '2020-03-16', false],
    ['51', 'local', '2020-05-30', 'ENDED', '2020-05-30', true],
    ['35.08', 'local', '2021-07-20', 'IMPLEMENTED', '2021-07-03', false],
    ['31', 'local', '2023-10-22', 'ENDED', '2023-10-22', true],
    ['31', 'local', '2025-09-03', 'ENDED', '2025-09-03', false],
    ['17', 'local', '2026-06-01', 'PILOT', '2026-01-01', false],
  ])('%s towards %s on %s is %s since %s, lapsed %s', (code, basis, day, ...expected) => {
    expect(stands(code, basis, day)).toEqual(expected);
  });

  it('has the mayor of Sukabumi stand at a wish once the circular that he studied is over', () => {
    expect(stands('32.72', null, '2020-05-01')[0]).toBe('UNDER_STUDY');
    expect(stands('32.72', null, '2020-06-05')[0]).toBe('DISCUSSED');
  });

  it('answers as the text of the domain does, for every region and basis on the first of every month', () => {
    const pairs = new Map(dataSteps.map((step) => [`${step.regionCode} ${step.basis}`, step]));
    const months = Array.from({ length: 84 }, (_, month) =>
      new Date(Date.UTC(2019, 6 + month, 1)).toISOString().slice(0, 10),
    );
    for (const { regionCode, basis } of pairs.values()) {
      const own = dataSteps.filter((step) => step.regionCode === regionCode && step.basis === basis);
      const lastDay = basis === 'local' ? null : dataCatalogue.lastDay(basis);
      for (const day of months) {
        const expected = slowStanding(own, asOf(day), lastDay);
        expect([regionCode, basis, day, ...stands(regionCode, basis, day)]).toEqual([
          ...[regionCode, basis, day, expected.status, expected.since, expected.lapsed],
        ]);
      }
    }
  });

  it('maps all 552 regions and counts the 546 governments', () => {
    const map = adoptionMap(dataRegions, dataSteps, null, asOf('2026-05-01'), dataCatalogue);
    const counts = adoptionSummary(map, 'NATION');
    expect(map).toHaveLength(552);
    expect(map.filter((one) => one.inherited)).toHaveLength(6);
    expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(546);
    expect(counts.map((one) => one.status).every((status) => ADOPTION_STATUSES.includes(status))).toBe(true);
  });

  it('has Jakarta answer for its six administrative units', () => {
    const map = adoptionMap(dataRegions, dataSteps, null, asOf('2026-05-01'), dataCatalogue);
    const jakarta = map.filter(({ region }) => region.code.startsWith('31'));
    expect(jakarta).toHaveLength(7);
    expect(new Set(jakarta.map(({ status, since, basis }) => `${status} ${since} ${basis}`))).toEqual(
      new Set(['IMPLEMENTED 2026-04-10 se-mendagri-800.1.5-3349-sj-2026']),
    );
  });
});
