/**
 * Every parameter that a page reads, of all pages together. The edge and the pages themselves leave out all others, so that what somebody else
 * hangs on an address (a campaign, a one-time code) makes no page anew and reaches nobody.
 */
export const PARAMETERS = [
  ...['on', 'basis', 'q', 'status', 'sort', 'dasar', 'before'],
  ...['level', 'type', 'force', 'after', 'indicator', 'window', 'angka', 'form', 'daerah', 'per', 'ralat', 'period'],
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** What follows the question mark, as far as pages read it. */
export interface Query {
  /** The first value of a parameter; null where it has none, or an empty one, as forms send what nobody filled in. */
  get(name: Parameter): string | null;
}

/** Reads what follows the question mark. */
export function readQuery(text: string): Query {
  const given = new URLSearchParams(text);
  return { get: (name) => given.get(name) || null };
}

/** What was asked, written again with the parameters that pages read alone: for the address of the same page in another language. */
export const askedAgain = (query: Query): string =>
  new URLSearchParams(
    PARAMETERS.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ).toString();
