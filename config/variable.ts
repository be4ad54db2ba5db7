/** Environment variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a parser makes of a text: a value, or what is wrong with it, to be read after the variable's name. */
export type Parsed<T> = { value: T } | { wrong: string };

/** Reads the text of a variable, which is never empty. What is wrong with a secret is told without the text. */
export type Parse<T> = (text: string) => Parsed<T>;

/** Who reads variables. `sdk` is the AWS SDK, in every function and every tool that speaks to AWS. */
export const READERS = [
  'graphql',
  'calendar',
  'feeds',
  'data',
  'pages',
  'projector',
  'publisher',
  'webhooks',
  'claims',
  'local',
  'cli',
  'shots',
  'deploy',
  'sdk',
] as const;
export type Reader = (typeof READERS)[number];

/** How one reader reads a variable. A variable that is set to an empty text is not set. */
export type Reading<T> =
  | { is: 'needed'; parse: Parse<T> }
  | { is: 'optional'; parse: Parse<T> }
  | { is: 'default'; parse: Parse<T>; value: T };

export const needed = <T>(parse: Parse<T>) => ({ is: 'needed', parse }) as const;
export const optional = <T>(parse: Parse<T>) => ({ is: 'optional', parse }) as const;
export const otherwise = <T>(parse: Parse<T>, value: T) => ({ is: 'default', parse, value }) as const;

/** One environment variable. */
export interface Variable {
  /** What it means, in full sentences. */
  description: string;
  /** Which texts it takes, in words. */
  form: string;
  /** One such text; for a secret it says how to make one. */
  example: string;
  /** Whether it must appear nowhere: not in an error, a log or a template. */
  secret?: true;
  readers: Readonly<Partial<Record<Reader, Reading<unknown>>>>;
}
