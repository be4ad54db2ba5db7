import type { Language } from './words.ts';

/** Words that nearly every sentence of a language has some of, and the other language none. */
const MARKS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di ke dari untuk dengan pada dalam tidak belum akan sudah atau oleh karena bagi tentang sebagai ini itu adalah juga agar serta telah secara daerah pegawai kerja'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in for with on at not is are was were be been from by that this as but may must its their first no yet after before work staff'.split(
      ' ',
    ),
  ),
};

/**
 * The language that a text of a record seems to be in; null where its words do not tell. Records do not say it: reasons are written by people
 * of regions in Indonesian, and from press and circulars by the ministry in English.
 */
export function tongueOf(text: string): Language | null {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const [id, en] = [MARKS.id, MARKS.en].map((marks) => words.filter((word) => marks.has(word)).length);
  if (id === en || id === undefined || en === undefined) return null;
  return id > en ? 'id' : 'en';
}
