import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { REGISTRY_NAMESPACE } from '#feeds/atom.ts';

/** One change as a program finds it in a feed, whatever the form of that. */
export interface ReadItem {
  id: string;
  title: string;
  url: string | null;
  html: string;
  summary: string;
  updated: string;
  own: {
    number: number;
    kind: string;
    action: string;
    key: string;
    version: number;
    region: string | null;
    node: string | null;
    cursor: string;
    figures: {
      indicator: string;
      group: { by: string; code: string };
      choice: string | null;
      before: string | null;
      after: string | null;
    }[];
    total: number;
  };
}

/** One document of a feed as a reader of feeds reads it. */
export interface ReadFeed {
  self: string;
  /** The page of the archive before it; null where none is named. */
  previous: string | null;
  title: string;
  items: ReadItem[];
}

const elements = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((one): one is XmlElement => one.type === 'element' && (one as XmlElement).name === name);

const needed = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The feed has no ${what}.`);
  return value;
};

/** Reads Atom with two readers that share no code: one of feeds for what Atom has, one of XML alone for the registry's own elements. */
export function readAtom(body: string): ReadFeed {
  const feed = parseAtomFeed(body);
  const root = needed(parseXml(body).root ?? undefined, 'root');
  if (root.attributes['xmlns:registry'] !== REGISTRY_NAMESPACE)
    throw new Error('The names of the registry are not told.');
  const entries = elements(root, 'entry');
  const linkOf = (rel: string) => feed.links?.find((one) => one.rel === rel)?.href;
  return {
    self: needed(linkOf('self'), 'self'),
    previous: linkOf('prev-archive') ?? null,
    title: needed(feed.title?.value, 'title'),
    items: (feed.entries ?? []).map((entry, place): ReadItem => {
      const element = needed(entries[place], 'entry');
      const text = (name: string) => elements(element, `registry:${name}`)[0]?.text ?? null;
      const figures = needed(elements(element, 'registry:figures')[0], 'figures');
      return {
        id: needed(entry.id, 'id'),
        title: needed(entry.title?.value, 'title'),
        url: entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? null,
        html: needed(entry.content?.value, 'content'),
        summary: needed(entry.summary?.value, 'summary'),
        updated: needed(entry.updated, 'updated'),
        own: {
          number: Number(text('number')),
          kind: String(text('kind')),
          action: String(text('action')),
          key: String(text('key')),
          version: Number(text('version')),
          region: text('region'),
          node: text('node'),
          cursor: String(text('cursor')),
          figures: elements(figures, 'registry:figure').map(({ attributes }) => ({
            indicator: String(attributes.indicator),
            group: { by: String(attributes.by), code: String(attributes.code) },
            choice: attributes.choice ?? null,
            before: attributes.before ?? null,
            after: attributes.after ?? null,
          })),
          total: Number(figures.attributes.total),
        },
      };
    }),
  };
}

/** Reads JSON Feed: what the form has with a reader of feeds, the registry's own as JSON. */
export function readJsonFeed(body: string): ReadFeed {
  const feed = parseJsonFeed(body);
  const own: { _registry: ReadItem['own'] & { figures_total: number; summary_en: string } }[] = JSON.parse(body).items;
  return {
    self: needed(feed.feed_url, 'feed_url'),
    previous: feed.next_url ?? null,
    title: needed(feed.title, 'title'),
    items: (feed.items ?? []).map((item, place): ReadItem => {
      const { figures_total: total, summary_en: _, ...rest } = needed(own[place], 'item')._registry;
      return {
        id: needed(item.id, 'id'),
        title: needed(item.title, 'title'),
        url: item.url ?? null,
        html: needed(item.content_html, 'content_html'),
        summary: needed(item.summary, 'summary'),
        updated: String(item.date_modified),
        own: { ...rest, total },
      };
    }),
  };
}
