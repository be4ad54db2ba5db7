import { describe, expect, it } from 'vitest';
import { InputReader, type SourceGiven } from '#domain/input.ts';
import { SOURCE_GIVEN } from './records.ts';
import { refusals } from './refusals.ts';

function read<T>(how: (reader: InputReader) => T): { kept: T; refused: string[] } {
  const reader = new InputReader();
  const kept = how(reader);
  return { kept, refused: refusals({ tag: 'refused', refusals: reader.refusals }) };
}

describe('a text', () => {
  const text = (given: string) => read((reader) => reader.text(['name'], given, 2, 5));

  it('is kept without spaces around it, in one form of each letter', () => {
    expect(text('  ab\n ').kept).toBe('ab');
    expect(text('e\u0301a').kept).toBe('\u00e9a');
  });

  it('has its length counted as it is kept', () => {
    expect(text(' ab ').refused).toEqual([]);
    expect(text('e\u0301e\u0301e\u0301').refused).toEqual([]);
    expect(text('abcde').refused).toEqual([]);
    expect(text(' a ').refused).toEqual(['INVALID_VALUE input.name']);
    expect(text('abcdef').refused).toEqual(['INVALID_VALUE input.name']);
  });

  it('may have tabs and line breaks within, but nothing that cannot be seen', () => {
    expect(text('a\tb\nc').refused).toEqual([]);
    for (const unseen of [
      '\u0000',
      '\u0007',
      '\r',
      '\u200b',
      '\u200f',
      '\u202e',
      '\ufeff',
      '\u2028',
      '\u2029',
      '\u00ad',
    ]) {
      expect(text(`a${unseen}b`).refused).toEqual(['INVALID_VALUE input.name']);
    }
  });

  it('is none where it is optional and nothing, or nothing but spaces, is given', () => {
    const optional = (given: string | null | undefined) => read((reader) => reader.optionalText(['note'], given, 3));
    for (const given of [null, undefined, '', ' \n ']) expect(optional(given)).toEqual({ kept: null, refused: [] });
    expect(optional('a')).toEqual({ kept: 'a', refused: [] });
    expect(optional(' abc ')).toEqual({ kept: 'abc', refused: [] });
    expect(optional('abcd').refused).toEqual(['INVALID_VALUE input.note']);
  });
});

describe('a code', () => {
  it('is of its pattern; what was given instead is quoted, cut off', () => {
    expect(read((reader) => reader.code(['slug'], 'ab', /^ab$/, 'a code')).refused).toEqual([]);
    const reader = new InputReader();
    reader.code(['slug'], 'x'.repeat(200), /^ab$/, 'a code');
    expect(reader.refusals).toMatchObject([{ code: 'INVALID_VALUE', message: `"${'x'.repeat(100)}" is not a code.` }]);
  });
});

describe('a whole number', () => {
  const integer = (given: number | null | undefined) => read((reader) => reader.integer(['year'], given, 1, 3));

  it('lies within its bounds, or is none', () => {
    for (const given of [1, 2, 3]) expect(integer(given)).toEqual({ kept: given, refused: [] });
    for (const given of [null, undefined]) expect(integer(given)).toEqual({ kept: null, refused: [] });
    for (const given of [0, 4, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(integer(given).refused).toEqual(['INVALID_VALUE input.year']);
    }
  });
});

describe('a day', () => {
  const day = (given: string | null | undefined) => read((reader) => reader.day(['on'], given));

  it('exists and lies in 1945 or later, or is none', () => {
    expect(day('1945-01-01')).toEqual({ kept: '1945-01-01', refused: [] });
    for (const given of [null, undefined]) expect(day(given)).toEqual({ kept: null, refused: [] });
    for (const given of ['1944-12-31', '2026-02-29', 'soon', '']) {
      expect(day(given).refused).toEqual(['IMPOSSIBLE_DATE input.on']);
    }
  });

  it('that is last does not lie before the first', () => {
    const order = (from: string | null, until: string | null) =>
      read((reader) => reader.order(['until'], from, until)).refused;
    expect(order('2026-01-01', '2026-01-01')).toEqual([]);
    expect(order('2026-01-02', '2026-01-01')).toEqual(['IMPOSSIBLE_DATE input.until']);
    expect(order(null, '2026-01-01')).toEqual([]);
    expect(order('2026-01-02', null)).toEqual([]);
  });
});

describe('a source', () => {
  const source = (given: Partial<SourceGiven>) =>
    read((reader) => reader.source(['source'], { ...SOURCE_GIVEN, ...given })).refused;

  it('is an http or https address', () => {
    for (const url of ['http://a.id', 'https://a.go.id/x?y=z#w', `https://a.id/${'a'.repeat(1_987)}`]) {
      expect(source({ url })).toEqual([]);
    }
    const wrong = ['', 'a.id', 'ftp://a.id', 'javascript:alert(1)', 'https://', 'https://a b', ' https://a.id'];
    for (const url of [...wrong, 'https://a.id\n', 'https://[', `https://a.id/${'a'.repeat(1_988)}`]) {
      expect([url, source({ url })]).toEqual([url, ['INVALID_VALUE input.source.url']]);
    }
  });

  it('is of a kind that can be given, and may have a title of at most 300 characters', () => {
    expect(source({ kind: 'PRESS', title: 'a'.repeat(300) })).toEqual([]);
    expect(source({ kind: 'REGISTRY' })).toEqual(['INVALID_VALUE input.source.kind']);
    expect(source({ title: 'a'.repeat(301) })).toEqual(['INVALID_VALUE input.source.title']);
  });

  it('is kept with its title, or none', () => {
    const kept = (title?: string) => read((reader) => reader.source([], { ...SOURCE_GIVEN, title })).kept;
    expect(kept(' Surat ')).toEqual({ ...SOURCE_GIVEN, title: 'Surat' });
    expect(kept()).toEqual({ ...SOURCE_GIVEN, title: null });
  });

  it('is one of at least so many and at most ten, each with its place', () => {
    const sources = (given: SourceGiven[] | null | undefined, least: number) =>
      read((reader) => reader.sources(['sources'], given, least));
    const many = (count: number) => Array.from({ length: count }, () => SOURCE_GIVEN);
    for (const given of [null, undefined, []]) {
      expect(sources(given, 0)).toEqual({ kept: [], refused: [] });
      expect(sources(given, 1).refused).toEqual(['MISSING_VALUE input.sources']);
    }
    expect(sources(many(10), 1).refused).toEqual([]);
    expect(sources(many(11), 1).refused).toEqual(['INVALID_VALUE input.sources']);
    expect(sources(many(11), 1).kept).toHaveLength(10);
    expect(sources([SOURCE_GIVEN, { ...SOURCE_GIVEN, url: 'x' }], 1).refused).toEqual([
      'INVALID_VALUE input.sources.1.url',
    ]);
  });
});
