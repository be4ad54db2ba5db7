import { LARGEST_ANSWER, LARGEST_PAGE, MOST_COST, REFUSED_COST, TRUSTED_SHARE } from '#callers/limits.ts';

/** Bytes of a file that is answered; what is larger is fetched from the snapshot, which caches keep and of which parts can be asked for. */
export const LARGEST_FILE = 5_000_000;
/** The same of a file that is no text, which Lambda carries as base64: four characters for three bytes. */
export const LARGEST_BINARY_FILE = Math.floor((LARGEST_ANSWER * 3) / 4);
/** Rows that are read for one answer: a row costs a quarter of a point, as in an operation of the manifest. */
export const MOST_ROWS = MOST_COST / TRUSTED_SHARE;
/** Characters after the question mark: a hundred values with their names fit. */
export const LONGEST_QUERY = 8_000;
/** Values of all filters together. */
export const MOST_VALUES = LARGEST_PAGE;
/** Characters of a name or value that a message repeats. */
export const LONGEST_REPEATED = 60;
/** Days between `from` and `to` that a table is told one by one, so that it reads of those alone. */
export const MOST_DAYS_NAMED = 400;
/** Points that a request costs before anything is read for it, whatever comes of it. */
export const REQUEST_COST = REFUSED_COST;
/** Points of one unit that the table counts for reading: 8 kB. */
export const READ_UNIT_COST = 1;
/**
 * Milliseconds after which nothing is recorded any more at an instant: a write is recorded at the moment of its request and seen some seconds
 * later, in the index a second after that.
 */
export const SETTLED_MS = 120_000;
