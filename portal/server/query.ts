/**
 * Every parameter that a page reads, of all pages together. The edge and the pages themselves leave out all others, so that what somebody else
 * hangs on an address (a campaign, a one-time code) makes no page anew and reaches nobody.
 */
export const PARAMETERS = ['on', 'basis', 'q', 'status', 'sort', 'dasar', 'before'] as const;
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
