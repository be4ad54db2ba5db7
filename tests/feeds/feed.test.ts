import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicChange } from '#domain/change.ts';
import { namedIn } from '#domain/changeWords.ts';
import { atom } from '#feeds/atom.ts';
import { MOST_FIGURES } from '#feeds/content.ts';
import { feedOf } from '#feeds/feed.ts';
import { jsonFeed } from '#feeds/jsonFeed.ts';
import { lawful } from '#feeds/markup.ts';
import { form, guideline, indicator, reference, SUKABUMI } from '../domain/records.ts';
import { readAtom, readJsonFeed } from '../support/feedReader.ts';

const SECRET = 'a secret that seals cursors of one test';
const change = (given: Partial<PublicChange> = {}): PublicChange => ({
  number: 1,
  correction: null,
  eventId: 'e',
  kind: 'GUIDELINE',
  action: 'publishGuideline',
  key: 'juklak',
  version: 1,
  regionCode: '32.72',
  name: ['juklak'],
  recordedAt: '2026-06-01T03:00:00.000Z',
  figures: [],
  ...given,
});
const documents = (
  changes: readonly PublicChange[],
  words = namedIn(reference()),
  origin: string | null = 'https://a.go.id',
) => {
  const parts = { changes, previous: null, named: words, origin, secret: SECRET };
  return {
    atom: atom(feedOf({ ...parts, address: { regionCode: null, span: null, form: 'atom' } })),
    json: jsonFeed(feedOf({ ...parts, address: { regionCode: null, span: null, form: 'json' } })),
  };
};

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=y>',
  ']]>',
  '&lt;b&gt;',
  '</entry></feed>',
  '<![CDATA[',
  'javascript:alert(1)',
  '\0',
  '\ud800',
];
const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('whatever people wrote into records', () => {
  it('both forms say the same, and none of it is markup', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (region, title, value, key) => {
        const words = namedIn(
          reference({
            regions: [{ ...SUKABUMI, name: region }],
            guidelines: [guideline({ id: 'juklak', title })],
            forms: [form({ id: 'f', indicators: [indicator('i', { label: { id: title, en: region } })] })],
          }),
        );
        const figure = {
          indicator: 'i',
          group: { by: 'REGION', code: '32.72' },
          choice: key,
          before: value,
          after: null,
        } as const;
        const changes = [
          change(),
          change({ number: 2, kind: 'REPORT', key: `a f ${key.replaceAll(' ', '')} 2`, figures: [figure] }),
        ];
        const written = documents(changes, words);
        const [fromAtom, fromJson] = [readAtom(written.atom), readJsonFeed(written.json)];
        expect(fromAtom.items.map(({ own, html }) => [own.number, html])).toEqual(
          fromJson.items.map(({ own, html }) => [own.number, html]),
        );
        for (const { html } of fromAtom.items) {
          // Elements of the feed's own, with no attribute but the language.
          const tags = html.match(/<[^>]*>?/g) ?? [];
          for (const tag of tags) expect(tag).toMatch(/^<\/?(p|table|thead|tbody|tr|th|td)( lang="(id|en)")?>$/);
        }
        const [, correction] = fromAtom.items;
        expect(correction?.own.figures[0]).toMatchObject({ choice: lawful(key), before: lawful(value) });
      }),
    );
  });
});

describe('a document', () => {
  it('is the same text for the same changes', () => {
    expect(documents([change()])).toEqual(documents([change()]));
  });

  it('names paths alone where the registry does not know its address', () => {
    const { atom: written, json } = documents([change()], namedIn(reference()), null);
    expect(readAtom(written)).toMatchObject({ self: '/changes.atom', items: [{ url: '/daerah/32.72' }] });
    expect(readJsonFeed(json)).toMatchObject({ self: '/changes.json', items: [{ url: '/daerah/32.72' }] });
  });

  it('is no larger than a function may answer, on a day of corrections that move every figure', () => {
    const label = { id: 'Persentase layanan yang selesai tepat waktu', en: 'Share of services that were done on time' };
    const words = namedIn(
      reference({ forms: [form({ id: 'f', indicators: [indicator('services_done_on_time_rate', { label })] })] }),
    );
    const figures = Array.from({ length: 600 }, () => ({
      indicator: 'services_done_on_time_rate',
      group: { by: 'AGENCY_TYPE', code: 'sekretariat-daerah' } as const,
      choice: 'SEBAGIAN_BESAR',
      before: '123456789012345.123456',
      after: '123456789012346.123456',
    }));
    const corrections = Array.from({ length: 199 }, (_, place) =>
      change({ number: place + 1, kind: 'REPORT', key: '32.72-sekretariat f 2026-05 2', figures }),
    );
    const written = documents(corrections, words);
    for (const body of [written.atom, written.json]) expect(Buffer.byteLength(body)).toBeLessThan(6 * 1024 * 1024);
    const [first] = readAtom(written.atom).items;
    expect([first?.own.figures.length, first?.own.total]).toEqual([MOST_FIGURES, 600]);
    expect(first?.html).toContain('And 580 more figures, in GraphQL.');
  });
});

describe('as Atom', () => {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
  const parts = {
    changes: [change(), change({ number: 2 })],
    named: namedIn(reference()),
    origin: 'https://a.go.id',
    secret: SECRET,
  };
  const page = (span: { from: number; to: number } | null, previous: { from: number; to: number } | null) => {
    const { root } = parseXml(
      atom(feedOf({ ...parts, previous, address: { regionCode: '32.72', span, form: 'atom' } })),
    );
    if (root === null) throw new Error('There is no document.');
    return root;
  };
  const named = (parent: XmlElement, name: string): XmlElement[] =>
    parent.children.filter((one): one is XmlElement => one.type === 'element' && (one as XmlElement).name === name);
  const linked = (parent: XmlElement) =>
    named(parent, 'link').map(({ attributes }) => [attributes.rel, attributes.href]);

  it('has what RFC 4287 asks of a feed and of each entry, once', () => {
    const root = page(null, null);
    expect([root.name, root.attributes.xmlns, root.attributes['xml:lang']]).toEqual([
      'feed',
      'http://www.w3.org/2005/Atom',
      'id',
    ]);
    expect(named(root, 'author')).toHaveLength(1);
    const entries = named(root, 'entry');
    expect(entries).toHaveLength(2);
    for (const one of [root, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(named(one, name), name).toHaveLength(1);
      expect(URL.canParse(named(one, 'id')[0]?.text ?? '')).toBe(true);
      expect(named(one, 'updated')[0]?.text).toMatch(instant);
      const alternates = named(one, 'link').filter(({ attributes }) => attributes.rel === 'alternate');
      const kinds = alternates.map(({ attributes }) => `${attributes.type} ${attributes.hreflang}`);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
    for (const one of entries) expect(named(one, 'content')).toHaveLength(1);
  });

  it('has its place in the archive as RFC 5005 writes it', () => {
    const newest = page(null, { from: 101, to: 200 });
    expect(named(newest, 'fh:archive')).toEqual([]);
    expect(linked(newest)).toContainEqual(['prev-archive', 'https://a.go.id/changes/32.72/101-200.atom']);
    expect(linked(newest).map(([rel]) => rel)).not.toContain('current');
    const old = page({ from: 101, to: 200 }, null);
    expect(named(old, 'fh:archive')).toHaveLength(1);
    expect(linked(old)).toContainEqual(['self', 'https://a.go.id/changes/32.72/101-200.atom']);
    expect(linked(old)).toContainEqual(['current', 'https://a.go.id/changes/32.72.atom']);
    expect(linked(old).map(([rel]) => rel)).not.toContain('prev-archive');
    // All documents of a feed are the same feed.
    expect(named(old, 'id')[0]?.text).toBe(named(newest, 'id')[0]?.text);
  });
});

describe('as JSON Feed 1.1', () => {
  const { json } = documents([change()]);
  const feed = JSON.parse(json);

  it('has what the form asks for, and nothing that it does not know but under the registry’s name', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    const known = [
      'version',
      'title',
      'home_page_url',
      'feed_url',
      'description',
      'language',
      'authors',
      '_registry',
      'items',
    ];
    expect(Object.keys(feed).sort()).toEqual(known.sort());
    const [item] = feed.items;
    const ofItem = [
      'id',
      'url',
      'title',
      'content_html',
      'summary',
      'date_published',
      'date_modified',
      'tags',
      '_registry',
    ];
    expect(Object.keys(item).sort()).toEqual(ofItem.sort());
    expect(item.id).toEqual(expect.any(String));
    expect(item.tags.every((tag: unknown) => typeof tag === 'string')).toBe(true);
    for (const date of [item.date_published, item.date_modified]) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
    for (const url of [feed.home_page_url, feed.feed_url, item.url]) expect(URL.canParse(url)).toBe(true);
  });
});
