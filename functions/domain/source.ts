/** Kinds of sources; OFFICIAL, PRESS and SECONDARY can be given with a write. */
export const SOURCE_KINDS = ['OFFICIAL', 'PRESS', 'SECONDARY', 'UNVERIFIED', 'REGISTRY'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A page, letter or record that a fact rests on. */
export interface Source {
  /** http or https; null when no page was seen. */
  url: string | null;
  kind: SourceKind;
  title: string | null;
}

/** Whether a kind may be given by someone who records a fact. */
export function isGivenKind(kind: SourceKind): boolean {
  return kind === 'OFFICIAL' || kind === 'PRESS' || kind === 'SECONDARY';
}
