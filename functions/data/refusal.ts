import { closestMatch } from 'leven';
import { LONGEST_REPEATED } from './limits.ts';

/** Codes of refusals; programs may count on them. Listed in docs/limits.md. */
export type RefusalCode =
  | 'NOT_THE_FRONT_DOOR'
  | 'METHOD_NOT_ALLOWED'
  | 'UNAUTHENTICATED'
  | 'NO_SUCH_TABLE'
  | 'NO_SUCH_FORM'
  | 'NOT_KNOWN_THEN'
  | 'QUERY_TOO_LONG'
  | 'BAD_ENCODING'
  | 'UNKNOWN_PARAMETER'
  | 'BAD_PARAMETER'
  | 'TOO_MANY_VALUES'
  | 'FILTER_NEEDED'
  | 'ANSWER_TOO_LARGE'
  | 'TOO_COSTLY'
  | 'TIMED_OUT'
  | 'BUDGET_EXHAUSTED'
  | 'INTERNAL_SERVER_ERROR';

/** What is told of a refusal beside its code and words. */
export interface RefusalDetails {
  /** The parameter that is to blame. */
  parameter?: string;
  /** What was perhaps meant. */
  nearest?: string | undefined;
  /** All that would do. */
  allowed?: readonly string[];
  /** Where the same data can be had whole. */
  snapshot?: string;
  headers?: Readonly<Record<string, string>>;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What a request is refused with. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly status: number;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, status: number, message: string, details: RefusalDetails = {}) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = status;
    this.details = details;
  }

  /** As RFC 9457 writes it. */
  get problem(): string {
    const { headers: _, ...told } = this.details;
    const { status, message: detail, code } = this;
    return JSON.stringify({ title: TITLES[status], status, detail, code, ...told });
  }
}

/** One letter in three may be another, three at most: what is further apart was hardly meant. */
const farthest = ({ length }: string): number => Math.min(3, Math.ceil(length / 3));

/** The name that was perhaps meant; undefined where none is near. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  if (given.length > LONGEST_REPEATED) return undefined;
  const lower = given.toLowerCase();
  const found = closestMatch(
    lower,
    names.map((name) => name.toLowerCase()),
    { maxDistance: farthest(given) },
  );
  return names.find((name) => name.toLowerCase() === found);
}

/** Words about what was perhaps meant, after a sentence. */
export const perhaps = (meant: string | undefined): string =>
  meant === undefined ? '' : ` Perhaps ${meant} is meant.`;

/** What a client sent, as far as a message repeats it. */
export const repeated = (text: string): string =>
  text.length <= LONGEST_REPEATED ? text : `${text.slice(0, LONGEST_REPEATED)}…`;
