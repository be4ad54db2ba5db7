/** A stored item is not what its key says it is; names the place, never the value. */
export class StoredItemError extends Error {
  constructor(place: string, expected: string) {
    super(`The stored item has no ${expected} at ${place}.`);
    this.name = 'StoredItemError';
  }
}

/** Makes a value of what was stored, or throws `StoredItemError` with the place. */
export type Parser<T> = (value: unknown, place: string) => T;
/** What a parser makes. */
export type Parsed<P> = P extends Parser<infer T> ? T : never;

export const text: Parser<string> = (value, place) => {
  if (typeof value !== 'string') throw new StoredItemError(place, 'text');
  return value;
};

export const integer: Parser<number> = (value, place) => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new StoredItemError(place, 'whole number');
  return value;
};

export const boolean: Parser<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw new StoredItemError(place, 'boolean');
  return value;
};

/** One of the listed texts. */
export function oneOf<const T extends string>(...allowed: readonly T[]): Parser<T> {
  return (value, place) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new StoredItemError(place, `value of ${allowed.join(', ')}`);
    return found;
  };
}

/** A value, or null where none is stored. */
export function nullable<T>(parser: Parser<T>): Parser<T | null> {
  return (value, place) => (value === null || value === undefined ? null : parser(value, place));
}

/** A list; an absent one is not a list. */
export function list<T>(parser: Parser<T>): Parser<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new StoredItemError(place, 'list');
    return value.map((one, index) => parser(one, `${place}[${index}]`));
  };
}

/** A list, or an empty one where none is stored. */
export function orEmpty<T>(parser: Parser<T[]>): Parser<T[]> {
  return (value, place) => (value === null || value === undefined ? [] : parser(value, place));
}

/** A map of any keys. */
export function map<T>(parser: Parser<T>): Parser<Record<string, T>> {
  return (value, place) =>
    Object.fromEntries(Object.entries(fields(value, place)).map(([key, one]) => [key, parser(one, `${place}.${key}`)]));
}

/** An object with these fields; others, such as keys, are left out. */
export function object<S extends Record<string, Parser<unknown>>>(shape: S): Parser<{ [K in keyof S]: Parsed<S[K]> }> {
  const entries = Object.entries(shape);
  return (value, place) => {
    const stored = fields(value, place);
    const made: Record<string, unknown> = {};
    for (const [key, parser] of entries) made[key] = parser(stored[key], `${place}.${key}`);
    return made as { [K in keyof S]: Parsed<S[K]> };
  };
}

/** One of several shapes, told apart by the value of `tag`. */
export function tagged<S extends Record<string, Parser<{ tag: string }>>>(shapes: S): Parser<Parsed<S[keyof S]>> {
  return (value, place) => {
    const tag = text(fields(value, place).tag, `${place}.tag`);
    const parser = Object.hasOwn(shapes, tag) ? shapes[tag] : undefined;
    if (parser === undefined) throw new StoredItemError(`${place}.tag`, `value of ${Object.keys(shapes).join(', ')}`);
    return parser(value, place) as Parsed<S[keyof S]>;
  };
}

function fields(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new StoredItemError(place, 'object');
  return value as Record<string, unknown>;
}
