import type { SourceInput, SourceKind } from '#client/operations.generated.ts';
import type { Typed } from './field.ts';

/** A source as its three texts. */
export interface SourceTexts {
  readonly url: string;
  readonly kind: string;
  readonly title: string;
}

/** The texts of one source: `at` is its place, such as `sources.0`. */
export const sourceAt = (typed: Typed, at: string): SourceTexts => ({
  url: typed[`${at}.url`] ?? '',
  kind: typed[`${at}.kind`] ?? '',
  title: typed[`${at}.title`] ?? '',
});

/** What was typed, with other texts of one source. */
export const withSource = (typed: Typed, at: string, { url, kind, title }: SourceTexts): Typed => ({
  ...typed,
  [`${at}.url`]: url,
  [`${at}.kind`]: kind,
  [`${at}.title`]: title,
});

const isEmpty = ({ url, kind, title }: SourceTexts): boolean => `${url}${kind}${title}`.trim() === '';

/** How many sources a list shows: those that were begun, and one more at least while there is none. */
export function sourceCount(typed: Typed, name: string): number {
  const shown = Number(typed[`${name}.count`] ?? '1');
  return Math.min(10, Math.max(1, shown));
}

/** The sources typed at a place, be it one or a list, as the registry takes them: an empty one at the end is left out, one between stays to be told of. */
export function sourcesIn(typed: Typed, name: string): readonly SourceInput[] {
  const places = Array.from({ length: sourceCount(typed, name) }, (_, index) => `${name}.${index}`);
  const texts = [name, ...places].map((at) => sourceAt(typed, at)).slice(isEmpty(sourceAt(typed, name)) ? 1 : 0);
  const last = texts.findLastIndex((one) => !isEmpty(one));
  return texts.slice(0, last + 1).map(({ url, kind, title }) => ({
    url: url.trim(),
    kind: kind as SourceKind,
    ...(title.trim() === '' ? {} : { title: title.trim() }),
  }));
}

/** A source that the registry told of. */
interface ToldSource {
  readonly kind: string;
  readonly title: string | null;
  readonly url: string | null;
}

/** A recorded source as it is typed. */
export const typedSource = (at: string, { url, kind, title }: ToldSource): Typed =>
  withSource({}, at, { url: url ?? '', kind, title: title ?? '' });

/** Recorded sources as they are typed. */
export const typedSources = (name: string, sources: readonly ToldSource[]): Typed =>
  Object.assign(
    { [`${name}.count`]: String(sources.length) },
    ...sources.map((one, at) => typedSource(`${name}.${at}`, one)),
  );
