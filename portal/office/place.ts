import type { Language } from '../words/words.ts';

/** Where an officer is: an address of the office without its language, such as `/kerja/laporan`. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The place that an address of a browser names. */
export const placeOf = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Place => ({
  path: pathname.replace(/^\/en(?=\/)/, '').replace(/(?<=.)\/$/, ''),
  query: new URLSearchParams(search),
});

/** The address of a place in a language. */
export const addressOf = (path: string, language: Language): string => (language === 'en' ? `/en${path}` : path);

/** What stands in a path in the place of each `:name` of a pattern; null where the path is not of the pattern. */
export function matched(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const [asked, given] = [pattern.split('/'), path.split('/')];
  if (asked.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [index, part] of asked.entries()) {
    const value = given[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== value) return null;
      continue;
    }
    const text = decoded(value);
    if (text === null || text === '') return null;
    found[part.slice(1)] = text;
  }
  return found;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
