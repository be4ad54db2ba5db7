import type { VNode } from 'preact';
import type { SourceKind } from '#client/operations.generated.ts';
import { SOURCE_KINDS, sayRegion } from '../words/region.ts';
import type { Language } from '../words/words.ts';
import { element } from './element.ts';
import { recorded } from './recorded.ts';

/** What a fact rests on, as the registry tells it. */
export interface Source {
  readonly kind: SourceKind;
  readonly title: string | null;
  readonly url: string | null;
}

/** Sources as a list, each with its kind in words; nothing where there are none. */
export function sourceList(sources: readonly Source[], language: Language): VNode | null {
  if (sources.length === 0) return null;
  const say = sayRegion(language);
  return element(
    'ul',
    { class: 'sources', 'aria-label': say('sources') },
    ...sources.map(({ kind, title, url }) => {
      const name = title === null ? (url === null ? say('noPage') : new URL(url).host) : recorded(title, language);
      return element(
        'li',
        null,
        `${SOURCE_KINDS[kind][language]}: `,
        url === null ? name : element('a', { href: url, rel: 'noreferrer' }, name),
      );
    }),
  );
}
