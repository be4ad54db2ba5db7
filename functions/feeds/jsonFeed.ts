import { contentOf, figuresTold } from './content.ts';
import type { Feed, FeedItem } from './feed.ts';

/** The media type of JSON Feed. */
export const JSON_FEED_TYPE = 'application/feed+json';

/** A document as JSON Feed 1.1. The same document is the same text. */
export function jsonFeed({ title, about, links, address, items }: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${title.id} · ${title.en}`,
    home_page_url: links.home,
    feed_url: links.self,
    description: `${about.id} · ${about.en}`,
    ...(links.previous === null ? {} : { next_url: links.previous }),
    language: 'id',
    authors: [{ name: 'Registri Nasional Kerja Fleksibel ASN' }],
    _registry: { region: address.regionCode, archive: address.span !== null, newest: links.newest },
    items: items.map(itemOf),
  })}\n`;
}

function itemOf(item: FeedItem) {
  const { change, id, title, words, page, node, cursor } = item;
  const { figures, total } = figuresTold(item);
  return {
    id,
    ...(page === null ? {} : { url: page }),
    title: title.toWellFormed(),
    content_html: contentOf(item),
    summary: words.sentence.id,
    date_published: change.recordedAt,
    date_modified: change.recordedAt,
    tags: [change.kind, change.action],
    _registry: {
      number: change.number,
      kind: change.kind,
      action: change.action,
      key: change.key,
      version: change.version,
      region: change.regionCode,
      node,
      cursor,
      summary_en: words.sentence.en,
      figures,
      figures_total: total,
    },
  };
}
