import { describe, expect, it } from 'vitest';
import { type RegulationSelection, selectRegulations } from '#domain/regulationList.ts';
import { catalogue, regulation } from './records.ts';

const LAW = catalogue({
  regulations: [
    regulation({
      slug: 'b',
      year: 2024,
      issuedOn: '2024-04-12',
      effectiveFrom: '2024-04-16',
      effectiveUntil: '2024-04-17',
    }),
    regulation({ slug: 'a', type: 'PERMEN', issuedOn: '2025-04-16', effectiveFrom: '2025-04-21' }),
    regulation({ slug: 'd', issuedOn: null }),
    regulation({ slug: 'c', level: 'CITY', regionCode: '32.72', issuedOn: '2025-04-16', effectiveFrom: '2025-05-01' }),
  ],
});

const slugs = (
  selection: RegulationSelection,
  field: 'SLUG' | 'ISSUED_ON' | 'EFFECTIVE_FROM' = 'SLUG',
  direction: 'ASC' | 'DESC' = 'ASC',
) =>
  selectRegulations(selection, { field, direction }, LAW)
    .map((one) => one.slug)
    .join('');

describe('the regulations selected', () => {
  it('are all where nothing is asked', () => {
    expect(slugs({})).toBe('abcd');
    expect(slugs({ level: null, regionCode: undefined, type: null, year: null, inForceOn: null })).toBe('abcd');
  });

  it('fulfil each condition asked', () => {
    expect(slugs({ level: 'NATIONAL' })).toBe('abd');
    expect(slugs({ regionCode: '32.72' })).toBe('c');
    expect(slugs({ type: 'PERMEN' })).toBe('a');
    expect(slugs({ year: 2024 })).toBe('b');
  });

  it('fulfil all conditions asked at once', () => {
    expect(slugs({ level: 'CITY', type: 'PERMEN' })).toBe('');
    expect(slugs({ level: 'NATIONAL', year: 2025, type: 'SE' })).toBe('d');
  });

  it('are those in force on the day asked, and none of which no first day is known', () => {
    expect(slugs({ inForceOn: '2024-04-15' })).toBe('');
    expect(slugs({ inForceOn: '2024-04-17' })).toBe('b');
    expect(slugs({ inForceOn: '2025-04-30' })).toBe('a');
    expect(slugs({ inForceOn: '2025-05-01' })).toBe('ac');
  });
});

describe('the order of regulations', () => {
  it('is by slug, up or down', () => {
    expect(slugs({}, 'SLUG', 'DESC')).toBe('dcba');
  });

  it('is by day, then by slug; what has no day comes first when ascending', () => {
    expect(slugs({}, 'ISSUED_ON')).toBe('dbac');
    expect(slugs({}, 'ISSUED_ON', 'DESC')).toBe('cabd');
    expect(slugs({}, 'EFFECTIVE_FROM')).toBe('dbac');
    expect(slugs({}, 'EFFECTIVE_FROM', 'DESC')).toBe('cabd');
  });
});
