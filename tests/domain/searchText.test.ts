import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold, joined, tellingWords, wordsOf } from '#domain/searchText.ts';

describe('folding', () => {
  it.each([
    ['SUKABUMI', 'sukabumi'],
    ['Régulâtion', 'regulation'],
    ['Jum’at', 'jumat'],
    ["Jum'at", 'jumat'],
    ['ＷＦＨ', 'wfh'],
    ['İstanbul', 'istanbul'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('words', () => {
  it.each([
    ['800.1.5/3349/SJ', ['80015', '3349', 'sj']],
    ['32.72', ['3272']],
    ['3272', ['3272']],
    ['B/531/M.KT.02/2025', ['b', '531', 'm', 'kt', '02', '2025']],
    ['se-menpanrb-3-2026', ['se', 'menpanrb', '3', '2026']],
    ['SE No.3 Tahun 2026', ['se', 'no', '3', 'tahun', '2026']],
    ['–/.', []],
  ])('of %s are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('that name nothing are left out, unless there are no others', () => {
    expect(tellingWords(['kerja', 'dari', 'rumah'])).toEqual(['kerja', 'rumah']);
    expect(tellingWords(['di'])).toEqual(['di']);
  });

  test('a word has at most 40 characters', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => wordsOf(text).every((word) => word.length <= 40)));
  });
});

test('joined words are equal however they were parted, but digits stay parted from digits', () => {
  expect(joined(['pangkal', 'pinang'])).toBe(joined(['pangkalpinang']));
  expect(joined(['se', '3', '2026'])).toBe(joined(['se3', '2026']));
  expect(joined(['3', '2026'])).not.toBe(joined(['32', '026']));
});
