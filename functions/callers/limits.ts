/** What one request may ask, whatever it asks for: the same for GraphQL and for tables by address (`docs/limits.md`). */

/** Points of one request: the nation with every region's adoption, province and sources fits in one page. */
export const MOST_COST = 5_000;
/** Bytes of an answer as Lambda carries it, which is 6 MB of JSON at most. */
export const LARGEST_ANSWER = 5_900_000;
/** The share of its cost that is charged for what was measured when it was written: an operation of the manifest, a row of a table. */
export const TRUSTED_SHARE = 0.25;
/** Points that are charged for a request that was refused for what it asks: it was read, not answered. */
export const REFUSED_COST = 5;
/** What one request names at most of one kind: items of a page, values of a filter. */
export const LARGEST_PAGE = 100;
/** Milliseconds until everything that a request still reads or writes is given up. */
export const TIME_LIMIT_MS = 5_000;
