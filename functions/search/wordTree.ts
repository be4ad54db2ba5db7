import SearchableMap from 'minisearch/SearchableMap';
import { QUALITY, type SearchTerm } from '#domain/searchQuery.ts';
import { Postings } from './postings.ts';

/** Every word of the records, with the records that have it. */
export class WordTree {
  readonly #tree = new SearchableMap<Postings>();

  /** The records of a word, which are none at first. */
  at(word: string): Postings {
    return this.#tree.fetch(word, () => new Postings());
  }

  /** Notes that the record at a place has the word no longer. */
  remove(word: string, place: number): void {
    const postings = this.#tree.get(word);
    postings?.remove(place);
    if (postings?.size === 0) this.#tree.delete(word);
  }

  /** The words that answer a term, each with how well it does; a word may come more than once. */
  answers({ word, prefix, misspelt, same, related }: SearchTerm): [Postings, number][] {
    const answers: [Postings, number][] = [];
    const add = (one: string, quality: number) => {
      const postings = this.#tree.get(one);
      if (postings !== undefined) answers.push([postings, quality]);
    };
    for (const one of same) add(one, QUALITY.exact);
    for (const one of related) add(one, QUALITY.related);
    if (word === null) return answers;
    add(word, QUALITY.exact);
    if (prefix) {
      for (const postings of this.#tree.atPrefix(word).values()) answers.push([postings, QUALITY.prefix]);
    }
    if (misspelt) {
      for (const [, [postings, distance]] of this.#tree.fuzzyGet(word, 1)) {
        if (distance === 1) answers.push([postings, QUALITY.misspelt]);
      }
      for (const one of swapped(word)) add(one, QUALITY.misspelt);
    }
    return answers;
  }
}

/** The word with each two neighbours in each other's place. */
function* swapped(word: string): Iterable<string> {
  for (let place = 1; place < word.length; place += 1) {
    if (word[place - 1] !== word[place]) {
      yield word.slice(0, place - 1) + word[place] + word[place - 1] + word.slice(place + 1);
    }
  }
}
