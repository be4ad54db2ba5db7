import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MOST_TERMS, readSearchText, searchQuery } from '#domain/searchQuery.ts';

const tokens = (text: string) => searchQuery(text).terms.map(({ word, same }) => word ?? same[0]);

describe('the text of a search', () => {
  it('is taken in NFC without spaces around it', () => {
    expect(readSearchText('  Re\u0301gion ')).toEqual({ tag: 'TEXT', text: 'R\u00e9gion' });
    expect(readSearchText('a'.repeat(200))).toMatchObject({ tag: 'TEXT' });
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['201 characters', 'a'.repeat(201)],
    ['a control character', 'suka\u0000bumi'],
    ['a character without width', 'suka\u200bbumi'],
    ['half a character', 'suka\ud800bumi'],
  ])('is refused when it is %s', (_what, text) => {
    expect(readSearchText(text)).toMatchObject({ tag: 'REFUSED', message: expect.stringContaining('text') });
  });
});

describe('a question', () => {
  it('takes the longest way to name a concept as one term', () => {
    expect(tokens('kerja dari rumah Sukabumi')).toEqual(['#wfh', 'sukabumi']);
    expect(tokens('Surat Edaran Menteri PANRB Nomor 3 Tahun 2026')).toEqual(['#se', '#menpanrb', '3', '2026']);
  });

  it('asks for the concept of a single word besides the word', () => {
    expect(searchQuery('WFH').terms).toEqual([
      { word: 'wfh', prefix: true, misspelt: false, same: ['#wfh'], related: ['#fleksibel'] },
    ]);
  });

  it('names the same thing in every way to say it', () => {
    const name = searchQuery('SE MenPANRB 3/2026').name;
    for (const text of [
      'surat edaran menteri PANRB nomor 3 tahun 2026',
      'se-menpanrb-3-2026',
      'Circular MENPAN RB no. 3/2026',
    ])
      expect(searchQuery(text).name).toBe(name);
  });

  it('takes no number and no short word for a misspelt one, and no single letter for a beginning', () => {
    expect(searchQuery('800.1.5 abc s').terms.map(({ prefix, misspelt }) => [prefix, misspelt])).toEqual([
      [true, false],
      [true, false],
      [false, false],
    ]);
  });

  it('asks for each word once', () => {
    expect(tokens('kota KOTA kota sukabumi')).toEqual(['kota', 'sukabumi']);
  });

  test('has at most 10 terms, none for a text without words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(searchQuery(text).terms.length).toBeLessThanOrEqual(MOST_TERMS);
      }),
    );
    expect(tokens('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11')).toHaveLength(MOST_TERMS);
    expect(tokens('/// –')).toEqual([]);
  });
});
