import { MESSAGES } from './catalogue.ts';
import { LANGUAGES, type Language } from './entry.ts';

export type { Language } from './entry.ts';

export type MessageKey = keyof typeof MESSAGES;
type Holes<T extends string> = T extends `${string}{${infer Hole}}${infer Rest}` ? NameOf<Hole> | Holes<Rest> : never;
type NameOf<Hole extends string> = Hole extends `${infer Name}#${string}` ? Name : Hole;
/** What a message must be given. */
export type ValuesOf<K extends MessageKey> = Readonly<Record<Holes<(typeof MESSAGES)[K]['en']>, string | number>>;

/** Something to be told, in whatever language it will be told. */
export interface Message {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A message with what it needs. */
export function say<K extends MessageKey>(
  key: K,
  ...given: keyof ValuesOf<K> extends never ? [] : [values: ValuesOf<K>]
): Message {
  return { key, values: given[0] ?? {} };
}

/** A message in one language. */
export function tell(language: Language, { key, values }: Message): string {
  const text: string = MESSAGES[key][language];
  return text.replace(/\{(\w+)(?:#([^#}]*)#([^}]*))?\}/g, (_hole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message ${key} was not given its ${name}.`);
    return one === undefined ? String(value) : String(value === 1 ? one : many);
  });
}

/**
 * The language that is asked for by the environment, in the order of POSIX: LC_ALL, LC_MESSAGES, LANG. Where none names a language (not
 * set, `C`, `POSIX`) it is Indonesian, since officials in Indonesia use this; any other language is answered in English.
 */
export function languageOf({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Partial<Record<'LC_ALL' | 'LC_MESSAGES' | 'LANG', string | undefined>>>): Language {
  const named = LC_ALL || LC_MESSAGES || LANG || '';
  const [language = ''] = named.toLowerCase().split(/[._@-]/);
  return ['', 'c', 'posix', 'id', 'in', 'ind'].includes(language) ? 'id' : 'en';
}

export const isLanguage = (text: string): text is Language => LANGUAGES.some((one) => one === text);
