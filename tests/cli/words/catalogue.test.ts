import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#cli/flexwork.ts';
import { STATUS } from '#cli/status.ts';
import { MESSAGES } from '#cli/words/catalogue.ts';
import { LANGUAGES } from '#cli/words/entry.ts';
import { languageOf, say, tell } from '#cli/words/tell.ts';

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?:#[^#}]*#[^}]*)?\}/g)].map(([, name]) => String(name)))].sort();
const entries = Object.entries(MESSAGES);

describe('every message', () => {
  it('is there in both languages, and is not the same words twice unless it is values alone', () => {
    for (const [name, message] of entries) {
      expect(Object.keys(message).sort(), name).toEqual([...LANGUAGES].sort());
      for (const text of Object.values(message)) expect(text.trim(), name).not.toBe('');
      const hasWords = /\p{L}/u.test(message.en.replace(/\{[^}]*\}/g, ''));
      if (hasWords) expect(message.id, name).not.toBe(message.en);
    }
  });

  it('says the same values in both languages: Indonesian may leave out a count that only bends a word', () => {
    for (const [name, { id, en }] of entries) {
      const bending = placeholders(en).filter((one) => !en.includes(`{${one}}`));
      expect(placeholders(id), name).toEqual(placeholders(en).filter((one) => !bending.includes(one)));
    }
  });

  it('has no brace that is no placeholder', () => {
    for (const [name, message] of entries)
      for (const text of Object.values(message))
        expect(text.replace(/\{\w+(?:#[^#}]*#[^}]*)?\}/g, ''), name).not.toMatch(/[{}]/);
  });
});

describe('the help of a command', () => {
  it('names each of its options in both languages, and none that it does not take', () => {
    for (const [name, { options, help }] of Object.entries(COMMANDS)) {
      for (const language of LANGUAGES) {
        const told = [help, 'helpEveryCommand' as const].map((key) => tell(language, say(key))).join('\n');
        const named = new Set([...told.matchAll(/--([a-z][a-z-]*)/g)].map(([, option]) => String(option)));
        expect([...named].sort(), `${name} ${language}`).toEqual(Object.keys(options).sort());
        expect(told).toContain(`flexwork ${name} `);
      }
    }
  });

  it('names every status and every command', () => {
    for (const language of LANGUAGES) {
      for (const status of Object.values(STATUS))
        expect(tell(language, say('helpStatus'))).toMatch(new RegExp(`\\b${status}:? \\p{L}`, 'u'));
      for (const name of Object.keys(COMMANDS)) expect(tell(language, say('helpAll'))).toContain(`flexwork ${name} `);
    }
  });
});

describe('the language', () => {
  it.each([
    [{}, 'id'],
    [{ LANG: 'C.UTF-8' }, 'id'],
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'in_ID' }, 'id'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'id_ID', LC_MESSAGES: 'en_US' }, 'en'],
    [{ LANG: 'en_US', LC_MESSAGES: 'en_US', LC_ALL: 'id_ID' }, 'id'],
    [{ LANG: 'en_US', LC_ALL: '' }, 'en'],
    [{ LANG: 'nl_NL@euro' }, 'en'],
  ] as const)('of %j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });

  it('bends words by their count', () => {
    const told = (rows: number) => tell('en', say('exported', { rows, bytes: 1 }));
    expect([told(1), told(0), told(2)]).toEqual(['1 row, 1 byte.', '0 rows, 1 byte.', '2 rows, 1 byte.']);
  });
});
