/** The languages of the command line. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One message in every language. `{name}` is a value; `{name#one#many}` is a word for one, and another for any other number. */
export type Entry = Readonly<Record<Language, string>>;

/** Messages by key, their texts kept as types so that what they must be given is known. */
export const entries = <const T extends Readonly<Record<string, Entry>>>(given: T): T => given;
