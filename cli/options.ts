import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';
import { type Message, say } from './words/tell.ts';

/** One option of a command: a text, a text that may be given many times, or a flag. */
export interface OptionSpec {
  readonly is: 'text' | 'texts' | 'flag';
  /** The texts that it takes; any where it is not there. */
  readonly oneOf?: readonly string[];
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What options were given: a text undefined and texts empty where none was. */
export type Given<S extends OptionSpecs> = {
  readonly [K in keyof S]: S[K]['is'] extends 'flag'
    ? boolean
    : S[K]['is'] extends 'texts'
      ? readonly string[]
      : string | undefined;
};

/** What was given to a command, and everything that is wrong with it; a value is never repeated, since it may be a token. */
export interface Arguments<S extends OptionSpecs> {
  readonly given: Given<S>;
  readonly words: readonly string[];
  readonly problems: Message[];
}

/** Reads the options and words of a command. `mostWords`: how many words it takes. */
export function readArguments<const S extends OptionSpecs>(
  args: readonly string[],
  specs: S,
  mostWords: number,
): Arguments<S> {
  const asked = Object.fromEntries(
    Object.entries(specs).map(([name, { is }]) => [
      name,
      { type: is === 'flag' ? 'boolean' : 'string', multiple: is === 'texts' } as const,
    ]),
  );
  const { values, positionals, tokens } = parseArgs({ args: [...args], options: asked, strict: false, tokens: true });
  const seen = new Set<string>();
  const problems = tokens.flatMap((token): Message[] => {
    if (token.kind !== 'option') return [];
    const { name, rawName: option, value } = token;
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined) return [unknownOption(name, option, Object.keys(specs))];
    const isTwice = spec.is !== 'texts' && seen.has(name);
    seen.add(name);
    return [...(isTwice ? [say('optionTwice', { option })] : []), ...valueProblems(spec, option, value)];
  });
  if (positionals.length > mostWords) problems.push(say('argumentTooMany'));
  const given = Object.entries(specs).map(([name, { is }]) => [name, valueGiven(is, values[name])]);
  return { given: Object.fromEntries(given) as Given<S>, words: positionals, problems };
}

function valueGiven(is: OptionSpec['is'], value: unknown): unknown {
  if (is === 'flag') return value === true;
  const texts = [value].flat().filter((one): one is string => typeof one === 'string' && one !== '');
  return is === 'texts' ? texts : texts.at(-1);
}

function unknownOption(name: string, option: string, names: readonly string[]): Message {
  if (name === 'token') return say('tokenAsArgument');
  const near = nearest(name, names);
  return near === null ? say('unknownOption', { option }) : say('unknownOptionNear', { option, near: `--${near}` });
}

function valueProblems({ is, oneOf }: OptionSpec, option: string, value: string | undefined): Message[] {
  if (is === 'flag') return value === undefined ? [] : [say('optionTakesNoValue', { option })];
  // What looks like the next option is one: its value was forgotten.
  if (value === undefined || value === '' || /^--[a-z]/.test(value)) return [say('optionNeedsValue', { option })];
  return oneOf === undefined || oneOf.includes(value)
    ? []
    : [say('optionOneOf', { option, choices: oneOf.join(', ') })];
}
