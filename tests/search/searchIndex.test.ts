import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { searchQuery } from '#domain/searchQuery.ts';
import { wordsOf } from '#domain/searchText.ts';
import type { SearchIndex } from '#search/searchIndex.ts';
import { indexOf, regions, regulations, searchedData } from './searchData.ts';

const records = searchedData();
const index = indexOf(records);
const ALL = { count: 10_000, after: null };

const find = (text: string, from: SearchIndex = index) =>
  from.search(searchQuery(text), ALL)?.found.map(({ record, match }) => ({ key: record.key, match })) ?? [];
const keys = (text: string, from: SearchIndex = index) => find(text, from).map(({ key }) => key);
const named = (text: string) =>
  find(text)
    .filter(({ match }) => match === 'NAME')
    .map(({ key }) => key);

describe('regulations', () => {
  test('each is found first by its slug', () => {
    for (const { slug } of regulations) expect(keys(slug)[0]).toBe(slug);
  });

  test('each is found by its type, number and year, before all that do not bear them', () => {
    for (const { slug, type, number, year } of regulations) {
      for (const text of [`${type} ${number}/${year ?? ''}`, `${type} Nomor ${number} Tahun ${year ?? ''}`, number])
        expect(named(text), text).toContain(slug);
    }
  });

  test('each is found by its title', () => {
    for (const { slug, title } of regulations) if (title !== null) expect(keys(title.slice(0, 200))).toContain(slug);
  });

  it.each(['SE 3/2026', 'se 3 2026', 'SE3/2026', 'Surat Edaran Nomor 3 Tahun 2026', 'circular 3/2026'])(
    'SE 3/2026 is found as %s',
    (text) => {
      expect(find(text)[0]).toEqual({ key: 'se-menpanrb-3-2026', match: 'NAME' });
    },
  );

  it.each([
    'PermenPANRB 4/2025',
    'Permen PANRB 4 Tahun 2025',
    'permen 4/2025',
    'Peraturan Menteri PANRB nomor 4 tahun 2025',
  ])('PermenPANRB 4/2025 is found as %s', (text) => {
    expect(find(text)[0]).toEqual({ key: 'permenpanrb-4-2025', match: 'NAME' });
  });

  it.each(['800.1.5/3349/SJ', '800.1.5/3349', '3349/SJ', 'SE Mendagri 800.1.5/3349/SJ'])(
    'the Home Affairs circular is found as %s',
    (text) => {
      expect(keys(text)[0]).toBe('se-mendagri-800.1.5-3349-sj-2026');
    },
  );

  it('are found by every way to say how one works, in Indonesian and English', () => {
    const home = keys('kerja dari rumah');
    expect(home).toContain('se-menpanrb-19-2020');
    for (const text of ['work from home', 'WFH', 'bekerja di rumah', 'Working From Home', 'remote working'])
      expect(keys(text), text).toEqual(home);
    for (const text of ['fleksibel', 'flexible', 'WFA', 'work from anywhere', 'fleksibilitas', 'FWA'])
      expect(keys(text), text).toContain('permenpanrb-4-2025');
  });

  it('that say it themselves come before those on what is related', () => {
    const home = keys('WFH');
    expect(home.indexOf('se-menpanrb-19-2020')).toBeLessThan(home.indexOf('permenpanrb-4-2025'));
    expect(home).toContain('permenpanrb-4-2025');
  });
});

describe('regions', () => {
  test('each is found by its code, compact code and name, and first', () => {
    for (const { code, name } of regions) {
      for (const text of [code, code.replace('.', ''), name, name.toUpperCase()]) {
        expect(named(text), text).toContain(code);
      }
      expect(keys(code)[0]).toBe(code);
    }
  });

  it.each([
    ['sukabumi', ['32.02', '32.72']],
    ['Kab. Sukabumi', ['32.02']],
    ['Sukabumi City', ['32.72']],
    ['West Java', ['32']],
    ['jabar', ['32']],
    ['Provinsi Aceh', ['11']],
    ['DKI Jakarta', ['31']],
    ['Pangkal Pinang', ['19.71']],
    ['PANGKALPINANG', ['19.71']],
  ])('%s names %j', (text, codes) => {
    expect(named(text)).toEqual(codes);
  });

  it('are found by the beginning of a word', () => {
    for (const text of ['su', 'suka', 'sukabu', 'kota sukab']) expect(keys(text)).toContain('32.72');
    expect(keys('11.1')).toContain('11.10');
  });

  test('each is found with one letter of a long word changed, missing, too many, or in its neighbour’s place', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const edit = fc.record({
      kind: fc.constantFrom('change', 'drop', 'add', 'swap'),
      letter,
      at: fc.nat(),
      word: fc.nat(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...regions), edit, (region, { kind, letter: other, at, word }) => {
        const words = wordsOf(region.name);
        const long = words.flatMap((one, place) => (one.length >= 5 ? [place] : []));
        const chosen = long[word % long.length];
        fc.pre(chosen !== undefined);
        const right = words[chosen] ?? '';
        const place = at % (right.length - 1);
        const before = right.slice(0, place);
        const rest = right.slice(place);
        words[chosen] =
          {
            change: before + other + rest.slice(1),
            drop: before + rest.slice(1),
            add: before + other + rest,
            swap: before + rest.charAt(1) + rest.charAt(0) + rest.slice(2),
          }[kind] ?? right;
        const whole = find(words.join(' ')).filter(({ match }) => match !== 'SOME_TERMS');
        expect(whole.map(({ key }) => key)).toContain(region.code);
      }),
      { numRuns: 500 },
    );
  });
});

describe('agencies', () => {
  it.each([
    '32.72-bkpsdm',
    'bkpsdm sukabumi',
    'BKPSDM Kota Sukabumi',
    '3272 bkpsdm',
    'kepegawaian sukabumi',
    'personnel sukabumi',
  ])('is found as %s', (text) => {
    expect(keys(text)[0]).toBe('32.72-bkpsdm');
  });

  it('are found by the English name of their type', () => {
    expect(keys('health office sukabumi')[0]).toBe('32.72-dinkes');
  });
});

describe('what is found', () => {
  it('has every term; only where nothing has, the most of them, at least half', () => {
    expect(find('kota sukabumi zzzzzz')).toContainEqual({ key: '32.72', match: 'SOME_TERMS' });
    expect(find('kota sukabumi zzzzzz')).not.toContainEqual(expect.objectContaining({ key: '32.73' }));
    expect(find('sukabumi zzzzzz yyyyyy')).toEqual([]);
    expect(find('nomor')).toEqual([]);
    expect(find('///')).toEqual([]);
  });

  test('is the same in the same order, whatever order the records came in, and after changes taken back', () => {
    const texts = ['sukabumi', 'kerja dari rumah', 'kota', 'dinas', 'SE 2025', 'jawa barat', 'badan sukabmi'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.nat(records.length - 1),
        (order, one) => {
          const other = indexOf(order);
          const changed = records[one];
          if (changed === undefined) return;
          other.put({ ...changed, names: ['other'], texts: [['kota other sukabumi', 8]] });
          expect(keys('other', other)).toContain(changed.key);
          other.remove(changed.id);
          expect(other.size).toBe(records.length - 1);
          other.put(changed);
          for (const text of texts) expect(find(text, other)).toEqual(find(text));
        },
      ),
      { numRuns: 5 },
    );
  });

  test('is given exactly once when paged, whatever the size of pages', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('kota', 'sukabumi', 'dinas', 'WFH'),
        fc.integer({ min: 1, max: 60 }),
        (text, count) => {
          const paged: string[] = [];
          let after: string | null = null;
          for (let more = true; more; ) {
            const page = index.search(searchQuery(text), { count, after });
            if (page === null) throw new Error('A page has a place that is none.');
            paged.push(...page.found.map(({ record }) => record.key));
            after = page.found.at(-1)?.record.id ?? null;
            more = page.more;
            expect(page.total).toBe(keys(text).length);
          }
          expect(paged).toEqual(keys(text));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is null after a record that is not among it', () => {
    expect(index.search(searchQuery('sukabumi'), { count: 1, after: 'REGION#11' })).toBeNull();
    expect(index.search(searchQuery('sukabumi'), { count: 1, after: 'REGION#00' })).toBeNull();
  });

  test('does not depend on what was asked before, whatever it was', () => {
    const before = find('kota sukabumi');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const page = index.search(searchQuery(text), { count: 5, after: null });
        expect(page?.total).toBeGreaterThanOrEqual(page?.found.length ?? 0);
        expect(find('kota sukabumi')).toEqual(before);
      }),
    );
  });
});
