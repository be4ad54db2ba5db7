import type { Language } from '../words/words.ts';

/** A page of the portal. */
export type Page = { kind: 'nation' } | { kind: 'region'; code: string };

/** The path of a page: Indonesian at the root, English below `/en`. */
export function pagePath(page: Page, language: Language): string {
  const path = page.kind === 'nation' ? '/' : `/daerah/${page.code}`;
  return language === 'id' ? path : `/en${path}`;
}

/** Which page, in which language, a path leads to; the page is null where there can be none. Whether there is such a region is not looked at. */
export function pageAt(path: string): { page: Page | null; language: Language } {
  const language = /^\/en(\/|$)/.test(path) ? 'en' : 'id';
  const rest = language === 'en' ? path.slice(3) : path;
  const code = /^\/daerah\/(\d{2}(?:\.\d{2})?)$/.exec(rest)?.[1];
  if (code !== undefined) return { page: { kind: 'region', code }, language };
  return { page: rest === '/' ? { kind: 'nation' } : null, language };
}
