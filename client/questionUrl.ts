import type { Operation } from './operation.ts';

/** Longer addresses are posted instead: proxies and browsers differ in what they carry, and all carry this. */
export const LONGEST_URL = 2_000;

type Asked = Pick<Operation<unknown, never>, 'sha256' | 'text' | 'variables'>;

/**
 * The one address of a question: the same variables, in whatever order they were written, make the same letters, so that caches share the
 * answer (docs/caching.md). Names stand in the order of the document, those of objects in the order of the alphabet; what is null or undefined
 * is left out, since no query's variable has a default. `byText`: with the text in place of its hash.
 */
export function questionUrl(url: string, operation: Asked, variables: object, byText = false): string {
  const address = new URL(url);
  const named = byText ? `query=${encodeURIComponent(operation.text)}` : `documentId=sha256:${operation.sha256}`;
  const text = canonicalVariables(operation.variables, variables);
  const parts = [named, ...(text === '{}' ? [] : [`variables=${encodeURIComponent(text)}`])];
  return `${address.origin}${address.pathname}?${parts.join('&')}`;
}

/** Variables as JSON without white space, each question in one way. */
function canonicalVariables(names: readonly string[], variables: object): string {
  const given = new Map(Object.entries(variables));
  const ordered = names.flatMap((name): [string, unknown][] => {
    const value: unknown = given.get(name);
    return value === null || value === undefined ? [] : [[name, sorted(value)]];
  });
  return JSON.stringify(Object.fromEntries(ordered));
}

/** A value whose objects have their names in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, one]) => [name, sorted(one)]),
  );
}
