import type { Language, Words } from '../../words/words.ts';
import { sourcesIn } from './typedSources.ts';

/** One thing that can be chosen, as the fields take it. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What is wrong, and its place in the input, as the summary of problems takes it. */
interface Problem {
  readonly message: string;
  readonly path: readonly string[];
}

/** What is typed in a form: a text for each place of the input, such as `localInstrument.number`; several choices stand with a space between. */
export type Typed = Readonly<Record<string, string>>;

/** One field of a form, and the place in the input that it fills. */
export interface FieldSpec {
  /** The place below `input`. */
  readonly name: string;
  /**
   * `one` of few choices, `many` of them, `pick` one of a long list by name or code, a `whole` number, `words` with spaces between them, one
   * `source`, or several `sources`.
   */
  readonly kind: 'line' | 'lines' | 'url' | 'whole' | 'day' | 'one' | 'many' | 'pick' | 'words' | 'source' | 'sources';
  readonly label: Words;
  readonly hint?: Words;
  readonly choices?: Readonly<Record<string, Words>>;
  /** Whether the form is not sent without it. The registry decides again. */
  readonly isRequired?: boolean | ((typed: Typed) => boolean);
  /** Whether it is asked for at all; what is hidden is not sent. */
  readonly isShown?: (typed: Typed) => boolean;
  /** Most characters. */
  readonly max?: number;
  /** Whether it only helps to fill the form, and is no part of the input. */
  readonly isAside?: true;
  /** What it always is; then nobody is asked. */
  readonly fixed?: string;
}

/** Choices that the registry told, by the name of the field. */
export type Lists = Readonly<Record<string, readonly Choice[]>>;

export const isShown = (field: FieldSpec, typed: Typed): boolean => field.isShown?.(typed) ?? true;

/** Whether somebody is asked for it now. */
export const isAsked = (field: FieldSpec, typed: Typed): boolean => field.fixed === undefined && isShown(field, typed);

export const isRequired = ({ isRequired: rule }: FieldSpec, typed: Typed): boolean =>
  typeof rule === 'function' ? rule(typed) : rule === true;

/** What a field can be chosen of, in the words of a language. */
export function choicesOf({ name, choices }: FieldSpec, lists: Lists, language: Language): readonly Choice[] {
  if (choices === undefined) return lists[name] ?? [];
  return Object.entries(choices).map(([value, words]) => ({ value, label: words[language] }));
}

/** What is meant by what was typed in a list that is picked from: a choice by its value, its whole label, or its name alone; null where none or several are. */
export function picked(text: string, choices: readonly Choice[]): string | null {
  const said = text.trim().toLowerCase();
  const exact = choices.find(({ value, label }) => said === value.toLowerCase() || said === label.toLowerCase());
  if (exact !== undefined) return exact.value;
  const [one, ...others] = said === '' ? [] : choices.filter(({ label }) => label.toLowerCase().includes(said));
  return one === undefined || others.length > 0 ? null : one.value;
}

const MISSING: Words = { id: 'wajib diisi.', en: 'is required.' };
const NO_NUMBER: Words = { id: 'harus berupa bilangan bulat.', en: 'must be a whole number.' };
const NO_SUCH: Words = {
  id: 'tidak ada dalam daftar, atau ada beberapa yang cocok.',
  en: 'is not in the list, or several match.',
};

/** What can be told before a form is sent: what is missing, no number, or in no list. The rest is the registry's to tell. */
export function problemsOf(
  fields: readonly FieldSpec[],
  typed: Typed,
  lists: Lists,
  language: Language,
): readonly Problem[] {
  return fields
    .filter((field) => isShown(field, typed))
    .flatMap((field) => {
      const tell = (words: Words, below = ''): Problem[] => [
        {
          message: `${field.label[language]}: ${words[language]}`,
          path: ['input', ...`${field.name}${below}`.split('.')],
        },
      ];
      const { name, kind } = field;
      const text = (typed[name] ?? '').trim();
      if (kind === 'sources' || kind === 'source') {
        const isNone = sourcesIn(typed, name).length === 0;
        if (!isNone || !isRequired(field, typed)) return [];
        return tell(MISSING, kind === 'sources' ? '.0.url' : '.url');
      }
      if (text === '') return isRequired(field, typed) ? tell(MISSING) : [];
      if (kind === 'whole' && !/^\d{1,9}$/.test(text)) return tell(NO_NUMBER);
      if (kind === 'pick' && picked(text, choicesOf(field, lists, language)) === null) return tell(NO_SUCH);
      return [];
    });
}

/** The input that typed fields make, as the registry takes it: what is hidden, empty or aside is left out. */
export function inputOf(fields: readonly FieldSpec[], typed: Typed, lists: Lists, language: Language): object {
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.isAside === true || !isShown(field, typed)) continue;
    const value = filledBy(field, typed, choicesOf(field, lists, language));
    if (value !== null) put(input, field.name.split('.'), value);
  }
  return listed(input) as object;
}

function filledBy(field: FieldSpec, typed: Typed, choices: readonly Choice[]): unknown {
  const { name, kind } = field;
  const text = (typed[name] ?? '').trim();
  if (kind === 'sources') {
    const sources = sourcesIn(typed, name);
    return sources.length === 0 ? null : sources;
  }
  if (field.fixed !== undefined) return field.fixed;
  if (kind === 'source') return sourcesIn(typed, name)[0] ?? null;
  if (text === '') return null;
  if (kind === 'whole') return Number(text);
  if (kind === 'many' || kind === 'words') return text.split(/\s+/);
  return kind === 'pick' ? picked(text, choices) : text;
}

function put(into: Record<string, unknown>, [name = '', ...below]: readonly string[], value: unknown): void {
  if (below.length === 0) {
    into[name] = value;
    return;
  }
  into[name] ??= {};
  put(into[name] as Record<string, unknown>, below, value);
}

/** Makes a list of whatever is named by numbers, all through. */
function listed(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, listed(one)] as const);
  const isList = entries.length > 0 && entries.every(([name]) => /^\d+$/.test(name));
  return isList ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** What one field says, for people; empty where nothing was typed. */
export function saidOf(field: FieldSpec, typed: Typed, lists: Lists, language: Language): string {
  const { name, kind } = field;
  if (kind === 'source' || kind === 'sources') {
    return sourcesIn(typed, name)
      .map(({ title, url }) => title ?? url)
      .join('; ');
  }
  const text = (typed[name] ?? '').trim();
  const choices = choicesOf(field, lists, language);
  const label = (value: string): string => choices.find((one) => one.value === value)?.label ?? value;
  if (kind === 'many') return text.split(' ').map(label).join(', ');
  if (kind === 'pick') return label(picked(text, choices) ?? text);
  return kind === 'one' ? label(text) : text;
}
