/** One hostile request, and what a safe registry answers. */
export interface Attack {
  /** What is tried, in a few words; unique. */
  name: string;
  method?: string;
  /** Text behind the `?`. */
  search?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
  /** Whose token is carried; none by default. */
  as?: 'registrar' | 'officer' | 'reporter';
  /** The status under `application/json`, and under `application/graphql-response+json` where it is another. */
  status: number | readonly [json: number, response: number];
  /** The code of the first error; null where the attempt comes to nothing and is simply answered. */
  code: string | null;
}

/** The values of one attack that make it new each time, so that what is held of it does not help. */
export const fresh = (attack: Attack, nonce: string): Attack =>
  typeof attack.body === 'string' && attack.body.startsWith('{"query":"')
    ? { ...attack, body: attack.body.replace('{"query":"', `{"query":"# ${nonce}\\n`) }
    : attack;

/** A POST of a document with variables. */
export const post = (
  name: string,
  query: string,
  [status, code]: readonly [Attack['status'], string | null],
  variables: unknown = {},
  more: Partial<Attack> = {},
): Attack => ({
  name,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
  status,
  code,
  ...more,
});

/** Refused for a limit: the same under both media types. */
export const limit = (code: string): readonly [number, string] => [400, code];
/** A well-formed request that is no good GraphQL. */
export const failed = (code: string): readonly [readonly [number, number], string] => [[200, 400], code];
export const INVALID = failed('GRAPHQL_VALIDATION_FAILED');
export const UNREADABLE = failed('GRAPHQL_PARSE_FAILED');
/** Answered as any other, since it does no harm. */
export const HARMLESS: readonly [number, null] = [200, null];

/** The same text so many times, told its place. */
export const many = (count: number, text: (place: number) => string, by = ' '): string =>
  Array.from({ length: count }, (_, place) => text(place)).join(by);
