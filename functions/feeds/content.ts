import type { ChangedFigure } from '#domain/change.ts';
import type { FeedItem } from './feed.ts';
import { element, type Markup, together } from './markup.ts';

/** How many figures of a correction stand in its table for people. */
const MOST_SHOWN = 20;
/** How many stand in the document for programs: with more, a page of corrections alone could be larger than a function may answer. */
export const MOST_FIGURES = 80;

/** The figures of a change that stand in a document, of `total`; the rest are in GraphQL's `changes`. */
export const figuresTold = ({
  change: { figures },
}: FeedItem): { figures: readonly ChangedFigure[]; total: number } => ({
  figures: figures.slice(0, MOST_FIGURES),
  total: figures.length,
});

/** What a change says, as HTML: a sentence in Indonesian, the same in English, and the figures that a correction moved. */
export function contentOf({ words: { sentence, figures } }: FeedItem): string {
  const shown = figures.slice(0, MOST_SHOWN);
  const cells = (name: string, texts: readonly string[]): Markup =>
    element('tr', {}, ...texts.map((text) => element(name, {}, text)));
  const rows = shown.map(({ indicator, group, before, after }) =>
    cells('td', [both(indicator), both(group), before ?? '–', after ?? '–']),
  );
  const head = cells('th', ['Indikator · Indicator', 'Kelompok · Group', 'Sebelum · Before', 'Sesudah · After']);
  const left = figures.length - shown.length;
  return together([
    element('p', { lang: 'id' }, sentence.id),
    element('p', { lang: 'en' }, sentence.en),
    ...(rows.length === 0 ? [] : [element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows))]),
    ...(left === 0
      ? []
      : [
          element('p', { lang: 'id' }, `Dan ${left} angka lagi, di GraphQL.`),
          element('p', { lang: 'en' }, `And ${left} more figures, in GraphQL.`),
        ]),
  ]).markup;
}

const both = ({ id, en }: { id: string; en: string }): string => (id === en ? id : `${id} · ${en}`);
