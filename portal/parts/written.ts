import type { VNode } from 'preact';
import type { SourceKind } from '#client/operations.generated.ts';
import { type Cited, citation, SOURCE_KINDS } from '../words/law.ts';
import type { Language } from '../words/words.ts';
import { element } from './element.ts';

/** A day or an instant as a reader of the language writes it, `29 November 2026`; the machine's form is beside it. Instants show their day in Jakarta. */
export function dayOf(day: string, language: Language): VNode {
  const at = new Date(day.length === 10 ? `${day}T00:00:00Z` : day);
  const timeZone = day.length === 10 ? 'UTC' : 'Asia/Jakarta';
  const said = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone }).format(at);
  return element('time', { dateTime: day }, said);
}

/** The words for a day that no source gave, or what is said of it. */
export const dayOr = (day: string | null, otherwise: string, language: Language): VNode | string =>
  day === null ? otherwise : dayOf(day, language);

/** How numbers and days of a language are written. */
export const localeOf = (language: Language): string => (language === 'id' ? 'id-ID' : 'en-GB');

/** A whole number as the language writes it. */
export const countOf = (count: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(count);

/** A share from 0 to 1 as a percentage with one decimal at most; a dash where there is none. */
export const shareOf = (share: string | null, language: Language): string =>
  share === null
    ? '–'
    : new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 1 }).format(Number(share));

/** What is written in Indonesian whatever the page's language, such as titles of law and names of offices. */
export const inIndonesian = (text: string, language: Language): VNode | string =>
  language === 'id' ? text : element('span', { lang: 'id' }, text);

/** What is kept in English alone. */
export const inEnglish = (text: string, language: Language): VNode | string =>
  language === 'en' ? text : element('span', { lang: 'en' }, text);

/** A text of both languages; where no translation is kept it says which language it is. */
export const ofBoth = (text: { id: string; en: string | null }, language: Language): VNode | string =>
  language === 'en' && text.en !== null ? text.en : inIndonesian(text.id, language);

/** A source: its title or host as a link, and what kind it is. */
export function sourceOf(
  source: { kind: SourceKind; title: string | null; url: string | null },
  language: Language,
): VNode {
  const kind = SOURCE_KINDS[source.kind][language];
  if (source.url === null) {
    return element('span', null, source.title === null ? kind : `${source.title} (${kind})`);
  }
  const name = source.title ?? new URL(source.url).host;
  return element('span', null, element('a', { href: source.url, rel: 'noreferrer' }, name), ` (${kind})`);
}

/** A regulation as a link, cited, with its title beside it. */
export const citedLink = (cited: Cited, href: string, language: Language): VNode =>
  element('a', { href }, citation(cited, language));
