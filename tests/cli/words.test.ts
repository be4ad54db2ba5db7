import { describe, expect, it } from 'vitest';
import { EXPORT_OPTIONS } from '#cli/commands/exportTable.ts';
import { IMPORT_OPTIONS } from '#cli/commands/importFile.ts';
import { QUERY_OPTIONS } from '#cli/commands/query.ts';
import { SNAPSHOT_OPTIONS } from '#cli/commands/snapshot.ts';
import { TOKEN_OPTIONS } from '#cli/commands/token.ts';
import { VERIFY_OPTIONS } from '#cli/commands/verify.ts';
import { showsProgress } from '#cli/progress.ts';
import { MESSAGES } from '#cli/words/catalogue.ts';
import { languageOf, say, tell } from '#cli/words/tell.ts';

const holes = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))];
/** Words that a language needs to bend others by, and that say nothing by themselves. */
const ONLY_TO_BEND = new Set(['count']);

describe('a message', () => {
  it.each(Object.entries(MESSAGES))(
    '%s is there in both languages, with the same places to fill',
    (_key, { id, en }) => {
      expect(id.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      const needed = holes(en).filter((name) => !ONLY_TO_BEND.has(name));
      expect(holes(id).sort()).toEqual(needed.sort());
    },
  );

  it('bends a word by its number', () => {
    expect(tell('en', say('mustBeMended', { cells: 1 }))).toBe('1 cell must be mended; nothing is written.');
    expect(tell('en', say('mustBeMended', { cells: 2 }))).toBe('2 cells must be mended; nothing is written.');
    expect(tell('id', say('mustBeMended', { cells: 2 }))).toBe('2 sel harus diperbaiki; tidak ada yang ditulis.');
  });
});

describe('the help of a command', () => {
  it.each([
    ['helpQuery', QUERY_OPTIONS],
    ['helpExport', EXPORT_OPTIONS],
    ['helpImport', IMPORT_OPTIONS],
    ['helpSnapshot', SNAPSHOT_OPTIONS],
    ['helpVerify', VERIFY_OPTIONS],
    ['helpToken', TOKEN_OPTIONS],
  ] as const)('%s names every option, and no other, in both languages', (key, options) => {
    for (const language of ['id', 'en'] as const) {
      const named = [...tell(language, say(key)).matchAll(/^ {2}--([a-z-]+)/gm)].map(([, name]) => name);
      expect(named.sort()).toEqual(Object.keys(options).sort());
    }
  });
});

describe('the language', () => {
  it.each([
    [{}, 'id'],
    [{ LANG: 'C.UTF-8' }, 'id'],
    [{ LANG: 'id_ID.UTF-8' }, 'id'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'nl_NL' }, 'en'],
    [{ LC_ALL: 'en_GB', LANG: 'id_ID' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'id', LANG: 'en_US' }, 'id'],
  ] as const)('of %j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});

it('progress is shown on a terminal alone', () => {
  expect(showsProgress({ isTTY: true })).toBe(true);
  expect(showsProgress({ isTTY: false })).toBe(false);
  expect(showsProgress({})).toBe(false);
});
