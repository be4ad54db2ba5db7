import type { VNode } from 'preact';
import { tongueOf } from '../words/tongue.ts';
import type { Language } from '../words/words.ts';
import { element } from './element.ts';

/** A text of a record in the page of a language, which says of it if it is in another. `tongue`: where it is known. */
export function recorded(text: string, language: Language, tongue: Language | null = tongueOf(text)): VNode {
  return element('span', tongue === null || tongue === language ? null : { lang: tongue }, text);
}

/** What law and regions name in Indonesian: titles, citations, names of offices. */
export const indonesian = (text: string, language: Language): VNode => recorded(text, language, 'id');

/** A text that is kept in both languages, or in Indonesian alone. */
export const localized = ({ id, en }: { id: string; en: string | null }, language: Language): VNode =>
  language === 'en' && en !== null ? recorded(en, language, 'en') : recorded(id, language, 'id');
