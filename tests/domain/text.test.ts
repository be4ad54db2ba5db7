import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress } from '#domain/address.ts';
import { hasUnseen, inKeptForm } from '#domain/text.ts';

describe('what cannot be seen', () => {
  const UNSEEN = [
    '\u0000',
    '\u0007',
    '\r',
    '\u007f',
    '\u00ad',
    '\u034f',
    '\u115f',
    '\u200b',
    '\u200d',
    '\u200f',
    '\u2028',
  ];
  it.each([...UNSEEN, '\u202e', '\u2060', '\u2066', '\u3164', '\ufe0f', '\ufeff', '\uffa0', '\u{e0001}', '\u{e0100}'])(
    'is found: %j',
    (unseen) => {
      for (const text of [unseen, `a${unseen}`, `${unseen}b`, `a${unseen}b`]) expect(hasUnseen(text)).toBe(true);
    },
  );

  it('is half a character too, wherever it stands', () => {
    for (const half of ['\ud83d', '\ude00', 'a\ud83d', '\ude00\ud83d']) expect(hasUnseen(half)).toBe(true);
    expect(hasUnseen('\ud83d\ude00')).toBe(false);
  });

  it('are neither tabs, line feeds, accents nor letters of any script', () => {
    for (const seen of ['a\tb\nc', 'é', 'e\u0301', 'ꦲꦏ꧀ꦱꦫ', 'حکومت', '漢字', 'ا\u064b'])
      expect(hasUnseen(seen)).toBe(false);
  });

  it('leaves well-formed text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (!hasUnseen(text)) expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the kept form', () => {
  it('is the same for what is equal, and for itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
        const kept = inKeptForm(text, 500);
        expect(inKeptForm(`  ${text.normalize('NFD')}\n`, 500)).toBe(kept);
        expect(inKeptForm(kept, 500)).toBe(kept);
      }),
    );
  });

  it('is composed wherever it could be short enough', () => {
    // One unit that NFD writes as four.
    const joined = '\u1f82'.repeat(10);
    expect(joined.normalize('NFD')).toHaveLength(40);
    expect(inKeptForm(joined.normalize('NFD'), 10)).toBe(joined);
  });
});

describe('an address', () => {
  it('bears no user, no backslash and nothing unseen', () => {
    const wrong = [
      'https://a@b.id',
      'https://a:b@b.id',
      'https://b.id\\c',
      'https://b.id/\u200b',
      'https://b.id/\u0001',
    ];
    for (const url of [...wrong, 'https://b.id/\ud83d', 'mailto:a@b.id', 'https://'])
      expect([url, isAddress(url)]).toEqual([url, false]);
    for (const url of ['https://b.id/@c', 'http://b.id/a?b=c@d', 'https://例え.jp/ä'])
      expect([url, isAddress(url)]).toEqual([url, true]);
  });
});
