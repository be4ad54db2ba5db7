import type { Words } from '../column.ts';
import type { TableHead } from '../form.ts';
import { LICENCE } from '../licence.ts';
import type { LicenceName } from '../table.ts';

/** The terms of a table, as catalogues name them. */
export interface Terms {
  /** The identifier in the Open Definition's list. */
  id: string;
  title: string;
  url: string;
  /** What it means for whoever uses the table. */
  words: Words;
}

const ATTRIBUTION: Words = {
  id: 'Memuat kode dan nama daerah dari idn-area-data 4.0.1, yang tersedia di bawah ODbL 1.0.',
  en: `${LICENCE.regions.attribution}.`,
};

const TERMS: Readonly<Record<LicenceName, Terms>> = {
  ODBL: { id: 'ODbL-1.0', title: LICENCE.regions.name, url: LICENCE.regions.url, words: ATTRIBUTION },
  // A mark that says there are no rights that we know of. CC0 would waive rights, and who claims none has none to waive.
  FACTS: {
    id: 'other-pd',
    title: 'Public Domain Mark 1.0',
    url: 'https://creativecommons.org/publicdomain/mark/1.0/',
    words: {
      id: 'Fakta; tidak ada hak yang diklaim atasnya. Setiap baris menyebut halaman asalnya.',
      en: 'Facts, in which no rights are claimed; each row names the page that it was read from.',
    },
  },
};

/** Whether a table bears codes of regions, which come from a database of others. */
const bearsRegions = ({ licence, references }: TableHead): boolean =>
  licence === 'ODBL' || references.some(({ table }) => table === 'regions');

/** On which terms a table is offered, the notice of what it took from others included. */
export function termsOf(head: TableHead): Terms {
  const terms = TERMS[head.licence];
  if (head.licence === 'ODBL' || !bearsRegions(head)) return terms;
  const { id, en } = terms.words;
  return { ...terms, words: { id: `${id} ${ATTRIBUTION.id}`, en: `${en} ${ATTRIBUTION.en}` } };
}

/** The databases of others that a table took from. */
export const sourcesOf = (head: TableHead): { title: string; path: string }[] =>
  bearsRegions(head) ? [{ title: 'idn-area-data 4.0.1', path: LICENCE.regions.source }] : [];
