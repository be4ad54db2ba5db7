import { contentOf, figuresTold } from './content.ts';
import { type Feed, type FeedItem, TAG } from './feed.ts';
import { element, type Markup } from './markup.ts';

/** The media type of Atom. */
export const ATOM_TYPE = 'application/atom+xml';
/** The names of what Atom has no elements for. */
export const REGISTRY_NAMESPACE = `${TAG}:feed`;

/** A document as Atom (RFC 4287), with its place among the pages of the archive (RFC 5005). The same document is the same text. */
export function atom(feed: Feed): string {
  const { id, title, about, links, address, updated, items } = feed;
  const link = (rel: string, href: string | null, type: string): Markup | null =>
    href === null ? null : element('link', { rel, type, href });
  const written = element(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:fh': 'http://purl.org/syndication/history/1.0',
      'xmlns:registry': REGISTRY_NAMESPACE,
      'xml:lang': 'id',
    },
    element('id', {}, id),
    element('title', {}, `${title.id} · ${title.en}`),
    element('subtitle', {}, `${about.id} · ${about.en}`),
    element('updated', {}, updated),
    element('author', {}, element('name', {}, 'Registri Nasional Kerja Fleksibel ASN')),
    element('generator', {}, 'flexible-work-registry'),
    link('self', links.self, ATOM_TYPE),
    link('alternate', links.home, 'text/html'),
    link('alternate', links.otherForm, 'application/feed+json'),
    address.span === null ? null : element('fh:archive', {}),
    address.span === null ? null : link('current', links.newest, ATOM_TYPE),
    link('prev-archive', links.previous, ATOM_TYPE),
    ...items.map(entry),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${written.markup}\n`;
}

function entry(item: FeedItem): Markup {
  const { change, id, title, words, page, node, cursor } = item;
  const { figures, total } = figuresTold(item);
  const own = (name: string, content: string | null): Markup | null =>
    content === null ? null : element(`registry:${name}`, {}, content);
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('published', {}, change.recordedAt),
    element('updated', {}, change.recordedAt),
    page === null ? null : element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('category', { scheme: `${TAG}:kind`, term: change.kind }),
    element('category', { scheme: `${TAG}:action`, term: change.action }),
    element('summary', {}, words.sentence.id),
    element('content', { type: 'html' }, contentOf(item)),
    own('number', String(change.number)),
    own('kind', change.kind),
    own('action', change.action),
    own('key', change.key),
    own('version', String(change.version)),
    own('region', change.regionCode),
    own('node', node),
    own('cursor', cursor),
    element('registry:summary', { 'xml:lang': 'en' }, words.sentence.en),
    element(
      'registry:figures',
      { total: String(total) },
      ...figures.map(({ indicator, group, choice, before, after }) =>
        element('registry:figure', { indicator, by: group.by, code: group.code, choice, before, after }),
      ),
    ),
  );
}
