import type { Environment, Parse, Reader, Variable } from './variable.ts';
import { VARIABLES, type VariableName } from './variables.ts';

type Table = typeof VARIABLES;
type ReadingOf<N extends VariableName, R extends Reader> = Table[N]['readers'] extends { readonly [K in R]: infer G }
  ? G
  : never;

/** The variables that a reader reads. */
export type NameFor<R extends Reader> = {
  [N in VariableName]: [ReadingOf<N, R>] extends [never] ? never : N;
}[VariableName];

type ValueOf<G> = G extends { is: infer I; parse: Parse<infer T> }
  ? T | (I extends 'optional' ? undefined : never)
  : never;

/** What a reader gets: a value of its type for each variable; undefined for an optional one that is not set. */
export type Values<R extends Reader, N extends NameFor<R> = NameFor<R>> = {
  readonly [K in N]: ValueOf<ReadingOf<K, R>>;
};

/** Thrown for an environment that cannot be used: names every variable that is missing or wrong, and no secret's value. */
export class WrongConfiguration extends Error {
  override readonly name = 'WrongConfiguration';

  constructor(faults: readonly string[]) {
    super(`The configuration is wrong: ${faults.join('; ')}.`);
  }
}

/**
 * Reads what a reader reads, or only the variables that are named. Throws one `WrongConfiguration` for all that is missing or
 * wrong, in the table's order; `alsoWrong` adds what can only be seen of several values together.
 */
export function readVariables<R extends Reader, const N extends NameFor<R> = NameFor<R>>(
  reader: R,
  environment: Environment,
  names?: readonly N[],
  alsoWrong: (values: Partial<Values<R, N>>) => readonly string[] = () => [],
): Values<R, N> {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  const asked: readonly string[] = names ?? Object.keys(VARIABLES);
  for (const [name, { readers }] of Object.entries<Variable>(VARIABLES)) {
    const reading = readers[reader];
    if (reading === undefined || !asked.includes(name)) continue;
    const given = environment[name];
    if (given === undefined || given === '') {
      if (reading.is === 'needed') faults.push(`${name} is not set`);
      values[name] = reading.is === 'default' ? reading.value : undefined;
      continue;
    }
    const parsed = reading.parse(given);
    if ('wrong' in parsed) faults.push(`${name} ${parsed.wrong}`);
    else values[name] = parsed.value;
  }
  faults.push(...alsoWrong(values as Partial<Values<R, N>>));
  if (faults.length > 0) throw new WrongConfiguration(faults);
  return values as Values<R, N>;
}
