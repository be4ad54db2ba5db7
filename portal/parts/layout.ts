import type { ComponentChildren, VNode } from 'preact';
import { type Page, pagePath } from '../server/address.ts';
import { LANGUAGES, type Language, sayIn } from '../words/words.ts';
import { element } from './element.ts';

/** The addresses of what a page loads beside itself. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  /** What the office alone loads. */
  readonly office: string;
  readonly officeStyle: string;
  /** The folder of GraphiQL's files. */
  readonly graphiql: string;
  /** The schema as a file. */
  readonly schema: string;
}

/** What stands around a page. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  /** What the page says, in a sentence, to those who list it. */
  readonly description?: string;
  /** The same page in other languages is linked where there is one. */
  readonly page: Page | null;
  /** What is asked of the page, as it stands in the address: the other language is asked the same. */
  readonly query?: string;
  readonly assets: Assets;
  /** The feed of the page's own changes. */
  readonly feed?: string;
  /** What stands in the head of this page alone. */
  readonly head?: readonly VNode[];
}

/** A whole document. No script and no style stands inside: the content security policy lets neither run. */
export function layout(
  { language, title, page, assets, feed = '/changes.atom', description, query = '', head = [] }: Frame,
  ...content: ComponentChildren[]
): VNode {
  const say = sayIn(language);
  const other = language === 'id' ? 'en' : 'id';
  const inLanguage = (shown: Page, one: Language): string =>
    `${pagePath(shown, one)}${query === '' ? '' : `?${query}`}`;
  return element(
    'html',
    { lang: language },
    element(
      'head',
      null,
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', null, `${title} · ${say('registry')}`),
      description === undefined ? null : element('meta', { name: 'description', content: description }),
      element('link', { rel: 'icon', href: 'data:,' }),
      element('link', { rel: 'stylesheet', href: assets.style }),
      ...(page === null
        ? []
        : LANGUAGES.map((one) => element('link', { rel: 'alternate', hreflang: one, href: inLanguage(page, one) }))),
      element('link', { rel: 'alternate', type: 'application/atom+xml', title: say('feed'), href: feed }),
      element('script', { type: 'module', src: assets.script }),
      ...head,
    ),
    element(
      'body',
      null,
      element('a', { class: 'skip', href: '#isi' }, say('skip')),
      element(
        'header',
        null,
        element('a', { class: 'home', href: pagePath({ kind: 'nation' }, language) }, say('registry')),
        navigation(page, language),
        element(
          'a',
          { lang: other, hreflang: other, href: inLanguage(page ?? { kind: 'nation' }, other) },
          say('otherLanguage'),
        ),
      ),
      element('main', { id: 'isi' }, element('h1', null, title), ...content),
      element(
        'footer',
        null,
        element('a', { href: feed }, say('feed')),
        ' · ',
        element('a', { href: pagePath({ kind: 'openData' }, language) }, say('openData')),
        ' · ',
        element('a', { href: pagePath({ kind: 'api' }, language) }, say('api')),
      ),
    ),
  );
}

/** The pages that every page leads to, with the word for each. */
const MAIN_PAGES = ['nation', 'regulations', 'reports', 'openData', 'api', 'office'] as const;

function navigation(page: Page | null, language: Language): VNode {
  const say = sayIn(language);
  return element(
    'nav',
    { 'aria-label': say('pages') },
    element(
      'ul',
      null,
      ...MAIN_PAGES.map((kind) =>
        element(
          'li',
          null,
          element(
            'a',
            { href: pagePath({ kind }, language), 'aria-current': page?.kind === kind ? 'page' : undefined },
            say(kind),
          ),
        ),
      ),
    ),
  );
}
