import { nameKey } from './searchRecord.ts';
import { wordsOf } from './searchText.ts';
import { partsOf, relatedTokens } from './searchWords.ts';
import { inKeptForm } from './text.ts';

/** A question has at most this many characters, counted in NFC. */
export const MOST_TEXT = 200;
/** Terms beyond these are not looked at, so that a pasted title still finds its regulation, at a bounded cost. */
export const MOST_TERMS = 10;
/** A shorter word is never taken for the beginning of another. */
const SHORTEST_PREFIX = 2;
/** A shorter word is never taken for a misspelt one: most words of three letters are one letter from another. */
const SHORTEST_MISSPELT = 4;

/** How well a word of a record answers a term, from 0 to 1. */
export const QUALITY = { exact: 1, prefix: 0.6, related: 0.2, misspelt: 0.3 } as const;

/** One thing that is asked for. */
export interface SearchTerm {
  /** The word as it was asked, folded; null when several words name a concept. */
  word: string | null;
  /** Whether words that begin with it answer too. */
  prefix: boolean;
  /** Whether words answer that differ by one letter changed, missing or too many, or by two neighbours that changed places. */
  misspelt: boolean;
  /** Words that answer as well as its own: the token of its concept. */
  same: readonly string[];
  /** Words that answer less well: tokens of related concepts. */
  related: readonly string[];
}

/** A question as the index takes it. */
export interface SearchQuery {
  /** The whole question as a name; records that have it come first. */
  name: string;
  terms: readonly SearchTerm[];
}

/** A text that can be searched for, in NFC without spaces around it; or why it cannot. */
export type SearchText = { tag: 'TEXT'; text: string } | { tag: 'REFUSED'; message: string };

/** Reads what a client asks for: 1 to 200 characters of well-formed text without control characters. */
export function readSearchText(given: string): SearchText {
  const text = inKeptForm(given, MOST_TEXT);
  if (text.length < 1 || text.length > MOST_TEXT) {
    return { tag: 'REFUSED', message: `text has ${text.length} characters; 1 to ${MOST_TEXT} are allowed.` };
  }
  if (!text.isWellFormed() || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) {
    return { tag: 'REFUSED', message: 'text has control characters, characters without width, or half characters.' };
  }
  return { tag: 'TEXT', text };
}

/** What a text asks for: each concept that it names, then each other word, in their order, each once, at most 10. */
export function searchQuery(text: string): SearchQuery {
  const words = wordsOf(text);
  const terms = new Map<string, SearchTerm>();
  for (const { words: own, concept } of partsOf(words)) {
    if (terms.size === MOST_TERMS) break;
    const [word = ''] = own;
    const alone = own.length === 1;
    terms.set(own.join(' '), {
      word: alone ? word : null,
      prefix: alone && word.length >= SHORTEST_PREFIX,
      misspelt: alone && word.length >= SHORTEST_MISSPELT && !/\d/.test(word),
      same: concept === null ? [] : [concept.token],
      related: concept === null ? [] : relatedTokens(concept),
    });
  }
  return { name: nameKey(words), terms: [...terms.values()] };
}

/** How a record answers a question: it bears it as its name, it has every term, or no record has more of the terms. */
export type SearchMatch = 'NAME' | 'ALL_TERMS' | 'SOME_TERMS';
