import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eliOf } from '#domain/eli.ts';
import { SLUG } from '#domain/registerRegulation.ts';
import { rows } from './dataFiles.ts';
import { regulation } from './records.ts';

const dataRegulations = rows('regulations.csv').map((row) =>
  regulation({
    slug: row.id ?? '',
    regionCode: row.region_code || null,
    type: row.type ?? '',
    number: row.number ?? '',
    year: row.year ? Number(row.year) : null,
  }),
);

describe('the ELI-style address of a regulation', () => {
  it('names country, region, type, year and number, and the slug last', () => {
    const permen = regulation({ slug: 'permenpanrb-4-2025', type: 'PERMEN', number: '4', year: 2025 });
    expect(eliOf(permen)).toBe('/eli/id/permen/2025/4/permenpanrb-4-2025');
    const city = { regionCode: '32.71', type: 'KEPWALI', number: '800.1/Kep.196-BKPSDM/2025' };
    expect(eliOf(regulation({ ...city, slug: 'kepwali-bogor' }))).toBe(
      '/eli/id/32.71/kepwali/2025/800.1-kep.196-bkpsdm-2025/kepwali-bogor',
    );
  });

  it('marks a year that was not seen, and a number of which no letter or digit is left', () => {
    expect(eliOf(regulation({ year: null, number: ' / ' }))).toBe('/eli/id/se/-/-/rule');
  });

  it('is unique, and a path of plain segments, for all of the reference data', () => {
    const all = dataRegulations.map(eliOf);
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^(\/[a-z0-9.-]+){6,7}$/);
  });

  it('is unique and a plain path whatever the number, as long as slugs are', () => {
    const some = fc
      .record({
        slug: fc.stringMatching(SLUG),
        regionCode: fc.constantFrom(null, '32', '32.72'),
        type: fc.constantFrom('SE', 'PERMEN'),
        number: fc.string({ minLength: 1, maxLength: 80 }),
        year: fc.constantFrom(null, 2025),
      })
      .map(regulation);
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(eliOf(one)).toMatch(/^(\/[a-z0-9.-]+){6,7}$/);
        expect(eliOf(one) === eliOf(other) && one.slug !== other.slug).toBe(false);
      }),
    );
  });
});
