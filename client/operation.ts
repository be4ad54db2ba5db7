/**
 * One operation of the registry's own clients. Its text is in the registry's manifest of trusted documents, so that it can be asked for by its
 * hash alone. `Result` and `Variables` are types only: what `ask` answers, and what it must be given.
 */
export interface Operation<Result, Variables, Kind extends 'query' | 'mutation' = 'query' | 'mutation'> {
  /** As the document calls it; logs of the registry name it so. */
  readonly name: string;
  readonly kind: Kind;
  /** SHA-256 of the text, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The names of its variables, in the order in which the document declares them. */
  readonly variables: readonly string[];
  readonly text: string;
  /** Never there; it carries the types. */
  readonly types?: (variables: Variables) => Result;
}
