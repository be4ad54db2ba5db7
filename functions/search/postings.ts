/** Bits for the weight of a word in a record: 1 to 15. */
const WEIGHT_BITS = 4;
const WEIGHT = 2 ** WEIGHT_BITS - 1;

const placeOf = (packed: number): number => packed >>> WEIGHT_BITS;

/** The records that have a word, each as one number: its place and the word's weight there. */
export class Postings {
  readonly #packed: number[] = [];

  /** How many records have the word. */
  get size(): number {
    return this.#packed.length;
  }

  /** Notes that the record at a place has the word, with a whole weight of 1 to 15. */
  add(place: number, weight: number): void {
    this.#packed.push((place << WEIGHT_BITS) | weight);
  }

  /** Forgets the record at a place; the order of the others means nothing. */
  remove(place: number): void {
    const found = this.#packed.findIndex((packed) => placeOf(packed) === place);
    if (found < 0) return;
    const last = this.#packed.pop();
    if (found < this.#packed.length && last !== undefined) this.#packed[found] = last;
  }

  /** Raises `best` at each place to weight × quality where that is more; places that were 0 are added to `touched`. */
  raise(best: Float64Array, quality: number, touched: number[]): void {
    for (const packed of this.#packed) {
      const place = placeOf(packed);
      const value = (packed & WEIGHT) * quality;
      const before = best[place] ?? 0;
      if (before === 0) touched.push(place);
      if (value > before) best[place] = value;
    }
  }
}
