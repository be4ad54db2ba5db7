import { LONGEST_QUERY } from './limits.ts';
import { Refusal, repeated } from './refusal.ts';

/** A parameter as it was given: decoded, in its place among the others. */
export type Parameter = readonly [name: string, value: string];

/**
 * The parameters after the question mark, in order; throws `Refusal` where there is too much of it, or where it is not percent-encoded UTF-8.
 * A plus is a space, as forms write it.
 */
export function readParameters(query: string): Parameter[] {
  if (query.length > LONGEST_QUERY) {
    const message = `What follows the question mark has ${query.length} characters; at most ${LONGEST_QUERY} are allowed.`;
    throw new Refusal('QUERY_TOO_LONG', 414, message);
  }
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part): Parameter => {
      const [name = '', ...rest] = part.split('=');
      return [decoded(name), decoded(rest.join('='))];
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    const message = `${repeated(text)} is no percent-encoded UTF-8: a percent sign itself is written %25.`;
    throw new Refusal('BAD_ENCODING', 400, message);
  }
}
