import { compareText } from '#domain/day.ts';
import type { SearchMatch, SearchQuery } from '#domain/searchQuery.ts';
import { nameKeys, type SearchRecord, weightedWords } from '#domain/searchRecord.ts';
import type { Postings } from './postings.ts';
import { WordTree } from './wordTree.ts';

/** A record that answers a question. */
export interface SearchFound {
  record: SearchRecord;
  match: SearchMatch;
}

/** The records of one page, and of how many. */
export interface SearchPage {
  found: SearchFound[];
  /** Whether others come after them. */
  more: boolean;
  total: number;
}

interface Held {
  record: SearchRecord;
  /** Makes up for length: a word says more of a record that has few. */
  norm: number;
}

/** Before every score: a record that bears the question as its name. */
const NAMED = 1e9;

/**
 * Finds records by their words. The words are kept in a radix tree of minisearch, which finds prefixes and misspellings; the
 * records of each word are kept as numbers, so that also a question that half of all records answer costs a millisecond.
 * Everything is synchronous; the same records give the same answer in the same order, whatever order they came in.
 */
export class SearchIndex {
  readonly #places = new Map<string, number>();
  readonly #held: (Held | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #words = new WordTree();
  /** The records that bear a name, by its key. */
  readonly #named = new Map<string, number[]>();
  /** Of the question being answered, by place; all 0 between questions. */
  #best = new Float64Array(1_024);
  #score = new Float64Array(1_024);
  #terms = new Uint8Array(1_024);

  /** How many records it holds. */
  get size(): number {
    return this.#places.size;
  }

  /** Holds a record, in place of the one with its id; one that is held as it is stays untouched. */
  put(record: SearchRecord): void {
    const known = this.#places.get(record.id);
    if (known !== undefined && JSON.stringify(this.#held[known]?.record) === JSON.stringify(record)) return;
    this.remove(record.id);
    const place = this.#free.pop() ?? this.#held.length;
    const words = weightedWords(record);
    this.#held[place] = { record, norm: 0.6 + 0.4 / Math.sqrt(words.size) };
    this.#places.set(record.id, place);
    for (const [word, weight] of words) this.#words.at(word).add(place, weight);
    for (const name of nameKeys(record)) {
      const named = this.#named.get(name);
      if (named === undefined) this.#named.set(name, [place]);
      else named.push(place);
    }
    this.#grow();
  }

  /** Holds a record no longer. */
  remove(id: string): void {
    const place = this.#places.get(id);
    const held = place === undefined ? undefined : this.#held[place];
    if (place === undefined || held === undefined) return;
    for (const word of weightedWords(held.record).keys()) this.#words.remove(word, place);
    for (const name of nameKeys(held.record)) {
      const others = (this.#named.get(name) ?? []).filter((one) => one !== place);
      if (others.length > 0) this.#named.set(name, others);
      else this.#named.delete(name);
    }
    this.#places.delete(id);
    this.#held[place] = undefined;
    this.#free.push(place);
  }

  /**
   * The best `count` records after the one of id `after`, or from the start; null when `after` does not answer the question.
   * Records that bear the question as their name come first; the others have every term, or, where no record has, the most
   * of them, at least half. Order: score, then id.
   */
  search(query: SearchQuery, { count, after }: { count: number; after: string | null }): SearchPage | null {
    const touched: number[] = [];
    for (const term of query.terms) this.#addTerm(this.#words.answers(term), touched);
    const named = new Set(this.#named.get(query.name));
    for (const place of named) if (this.#terms[place] === 0) touched.push(place);
    const asked = query.terms.length;
    const needed = this.#termsNeeded(touched, asked, named.size > 0);
    const hits: number[] = [];
    for (const place of touched) {
      const isNamed = named.has(place);
      if (isNamed || (this.#terms[place] ?? 0) >= needed) hits.push(place);
      this.#score[place] = (this.#score[place] ?? 0) * (this.#held[place]?.norm ?? 0) + (isNamed ? NAMED : 0);
    }
    const page = this.#page(hits, count + 1, after);
    const matchOf = (place: number): SearchMatch =>
      named.has(place) ? 'NAME' : this.#terms[place] === asked ? 'ALL_TERMS' : 'SOME_TERMS';
    const found = page?.slice(0, count).flatMap((place): SearchFound[] => {
      const held = this.#held[place];
      return held === undefined ? [] : [{ record: held.record, match: matchOf(place) }];
    });
    for (const place of touched) {
      this.#score[place] = 0;
      this.#terms[place] = 0;
    }
    return page === null || found === undefined ? null : { found, more: page.length > count, total: hits.length };
  }

  /** How many terms a record without the name must have: all, or where none has, the most that one has, at least half. */
  #termsNeeded(touched: readonly number[], asked: number, isNamed: boolean): number {
    if (isNamed) return Math.max(1, asked);
    let most = 1;
    for (const place of touched) most = Math.max(most, this.#terms[place] ?? 0);
    return most * 2 >= asked ? most : asked;
  }

  /** Adds what one term says of each record: its best word there, the more the fewer records the term has. */
  #addTerm(answers: readonly (readonly [Postings, number])[], touched: number[]): void {
    const best = this.#best;
    const own: number[] = [];
    for (const [postings, quality] of answers) postings.raise(best, quality, own);
    const rarity = Math.log1p(this.size / own.length);
    for (const place of own) {
      if (this.#terms[place] === 0) touched.push(place);
      this.#terms[place] = (this.#terms[place] ?? 0) + 1;
      this.#score[place] = (this.#score[place] ?? 0) + (best[place] ?? 0) * rarity;
      best[place] = 0;
    }
  }

  /** The first `count` hits in order, or after a record; null when that is no hit. */
  #page(hits: readonly number[], count: number, after: string | null): number[] | null {
    const from = after === null ? null : this.#places.get(after);
    if (from === undefined || (from !== null && !hits.includes(from))) return null;
    const page: number[] = [];
    for (const hit of hits) {
      if (from !== null && this.#compare(hit, from) <= 0) continue;
      const last = page.at(-1);
      if (page.length === count && last !== undefined && this.#compare(hit, last) > 0) continue;
      let low = 0;
      for (let high = page.length; low < high; ) {
        const middle = (low + high) >> 1;
        if (this.#compare(page[middle] ?? hit, hit) < 0) low = middle + 1;
        else high = middle;
      }
      page.splice(low, 0, hit);
      if (page.length > count) page.pop();
    }
    return page;
  }

  #compare(one: number, other: number): number {
    const scores = (this.#score[other] ?? 0) - (this.#score[one] ?? 0);
    return scores || compareText(this.#held[one]?.record.id ?? '', this.#held[other]?.record.id ?? '');
  }

  #grow(): void {
    const needed = this.#held.length;
    if (needed <= this.#best.length) return;
    this.#best = new Float64Array(needed * 2);
    this.#score = new Float64Array(needed * 2);
    this.#terms = new Uint8Array(needed * 2);
  }
}
