import type { Agency, AgencyType } from './agency.ts';
import { parseAgencyKey } from './agency.ts';
import type { Region } from './region.ts';
import type { Regulation } from './regulation.ts';
import { isTelling, joined, wordsOf } from './searchText.ts';
import { conceptsIn, partsOf } from './searchWords.ts';

export type SearchKind = 'REGULATION' | 'REGION' | 'AGENCY';

/** How much a word says about a record: that it names it, that it is another way to say so, or only what it has to do with. */
const NAMES = 8;
const ABOUT = 4;
const BESIDE = 2;

/** What of a record is searched. */
export interface SearchRecord {
  /** Kind and natural key: the same in every container, never the same for two records. */
  id: string;
  kind: SearchKind;
  /** The natural key: slug, code or agency key. */
  key: string;
  /** Each text that names exactly this record, or it and few others. */
  names: readonly string[];
  /** Every text in which words are found, with the weight of its words. */
  texts: readonly (readonly [text: string, weight: number])[];
}

const given = (...texts: readonly (string | number | null | undefined)[]): string =>
  texts.filter((text) => text !== null && text !== undefined).join(' ');

/** What of a regulation is searched; `region` is the one whose instrument it is. */
export function searchedRegulation(regulation: Regulation, region: Region | undefined): SearchRecord {
  const { slug, type, number, year, title, issuer, summary } = regulation;
  return {
    id: `REGULATION#${slug}`,
    kind: 'REGULATION',
    key: slug,
    names: [slug, number, given(type, number), given(type, number, year), given(number, year), given(title)],
    texts: [
      [given(slug, type, number, year, title), NAMES],
      [given(issuer, region?.name, region?.code), ABOUT],
      [given(summary), BESIDE],
    ],
  };
}

const LEVEL_WORDS: Readonly<Record<Region['level'], string>> = {
  PROVINCE: 'Provinsi',
  REGENCY: 'Kabupaten',
  CITY: 'Kota',
};

/** A region's name without the word for its level. */
const bareName = (region: Region): string => region.name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /, '');

/** What of a region is searched; `parent` is its province. */
export function searchedRegion(region: Region, parent: Region | undefined): SearchRecord {
  const { code, name, level } = region;
  const bare = bareName(region);
  return {
    id: `REGION#${code}`,
    kind: 'REGION',
    key: code,
    names: [code, name, bare, given(LEVEL_WORDS[level], bare), given(bare, LEVEL_WORDS[level])],
    texts: [
      [given(code, name), NAMES],
      [given(LEVEL_WORDS[level], joined(wordsOf(bare))), ABOUT],
      [given(parent?.name), BESIDE],
    ],
  };
}

/** What of an agency is searched, with its region and type. */
export function searchedAgency(agency: Agency, region: Region | undefined, type: AgencyType | undefined): SearchRecord {
  const { key, name, regionCode } = agency;
  const slug = parseAgencyKey(key)?.slug ?? key;
  return {
    id: `AGENCY#${key}`,
    kind: 'AGENCY',
    key,
    names: [key, name],
    texts: [
      [given(name, slug, type?.code), NAMES],
      [given(type?.name.id, type?.name.en, region?.name, regionCode), ABOUT],
    ],
  };
}

/** A name as it is looked up: concepts by their first way, parted or not. */
export function nameKey(words: readonly string[]): string {
  return joined(partsOf(words).flatMap(({ words: own, concept }) => (concept === null ? own : wordsOf(concept.name))));
}

/** The keys of a record's names, each once. */
export const nameKeys = ({ names }: SearchRecord): Set<string> =>
  new Set(names.map((name) => nameKey(wordsOf(name))).filter((key) => key !== ''));

/**
 * Every word that a record is found by, with its weight, 1 to 8: its own words, and for each concept that it names the
 * concept's token and its other single words at half the weight.
 */
export function weightedWords({ texts }: SearchRecord): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) => {
    if ((weights.get(word) ?? 0) < weight) weights.set(word, weight);
  };
  for (const [text, weight] of texts) {
    const words = wordsOf(text);
    for (const word of words) if (isTelling(word)) add(word, weight);
    for (const { token, single } of conceptsIn(words)) {
      add(token, weight);
      for (const word of single) add(word, weight / 2);
    }
  }
  return weights;
}
