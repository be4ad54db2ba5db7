import { FIRST_DAY, isDay } from '#domain/day.ts';
import { InputReader } from '#domain/input.ts';
import { isDecimal } from '#domain/rational.ts';

/** What a cell tells, or why it tells nothing. */
export type Read<T> = { value: T } | { fault: string };

/** A kind of value that a cell can hold. */
export type Kind<T> = (cell: string) => Read<T>;

const good = <T>(value: T): Read<T> => ({ value });
const bad = (fault: string): { fault: string } => ({ fault });

/** A cell that may be empty, which means: not seen in a source. */
export const optional =
  <T>(kind: Kind<T>): Kind<T | null> =>
  (cell) =>
    cell === '' ? good(null) : kind(cell);

/** A cell that holds something. */
export const required =
  <T>(kind: Kind<T>): Kind<T> =>
  (cell) =>
    cell === '' ? bad('must not be empty') : kind(cell);

/** Text of at most so many characters, in the form in which the registry keeps it: NFC, no spaces around it, none unseen. */
export const text =
  (most: number): Kind<string> =>
  (cell) => {
    const reader = new InputReader();
    const kept = reader.text([], cell, 1, most);
    const refusal = reader.refusals[0];
    if (refusal !== undefined) return bad(refusal.message);
    if (kept !== cell) return bad(kept === cell.trim() ? 'spaces around it' : 'not in Unicode normal form C');
    return good(kept);
  };

/** Text as above of at most so many words. */
export const words =
  (most: number, characters: number): Kind<string> =>
  (cell) => {
    const count = cell.split(/\s+/).filter(Boolean).length;
    return count > most ? bad(`${count} words; at most ${most} are allowed`) : text(characters)(cell);
  };

/** Text of a pattern, which `form` describes. */
export const code =
  (pattern: RegExp, form: string): Kind<string> =>
  (cell) =>
    pattern.test(cell) ? good(cell) : bad(`not ${form}`);

/** One of the listed words. */
export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Kind<T> =>
  (cell) => {
    const found = allowed.find((one) => one === cell);
    return found === undefined ? bad(`not one of ${allowed.join(', ')}`) : good(found);
  };

/** `true` or `false`. */
export const boolean: Kind<boolean> = (cell) =>
  cell === 'true' || cell === 'false' ? good(cell === 'true') : bad('neither true nor false');

/** A whole number between two bounds, written without sign or leading zeros. */
export const integer =
  (least: number, most: number): Kind<number> =>
  (cell) => {
    const number = /^(?:0|[1-9]\d{0,8})$/.test(cell) ? Number(cell) : Number.NaN;
    return number >= least && number <= most ? good(number) : bad(`not a whole number from ${least} to ${most}`);
  };

/** An exact decimal, kept as it is written. */
export const decimal: Kind<string> = (cell) => (isDecimal(cell) ? good(cell) : bad('not a decimal such as 37.5'));

/** A day of the calendar from 1945 on. */
export const day: Kind<string> = (cell) => {
  if (!isDay(cell)) return bad('not a day');
  return cell < FIRST_DAY ? bad(`before ${FIRST_DAY}`) : good(cell);
};

/** Values of one kind with `;` between them, each once; an empty cell is an empty list. */
export const list =
  <T>(kind: Kind<T>): Kind<T[]> =>
  (cell) => {
    if (cell === '') return good([]);
    const parts = cell.split(';');
    const values: T[] = [];
    for (const [place, part] of parts.entries()) {
      if (parts.indexOf(part) !== place) return bad(`${part} twice`);
      const read = kind(part);
      if ('fault' in read) return bad(`${JSON.stringify(part)} is ${read.fault}`);
      values.push(read.value);
    }
    return good(values);
  };

/** The listed words with `;` between them, each once, in the order of the list. */
export const setOf =
  <const T extends string>(...allowed: readonly T[]): Kind<T[]> =>
  (cell) => {
    const read = list(oneOf(...allowed))(cell);
    return 'fault' in read ? read : good(allowed.filter((one) => read.value.includes(one)));
  };
