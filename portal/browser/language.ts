import type { Language } from '../words/words.ts';

/** The language that a page is written in. */
export const languageOf = (page: Document): Language => (page.documentElement.lang === 'en' ? 'en' : 'id');
