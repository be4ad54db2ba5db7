import { Fragment, h, type VNode } from 'preact';
import { element } from '../parts/element.ts';
import type { Assets } from '../parts/layout.ts';
import { pagePath } from '../server/address.ts';
import { EXAMPLES, type Example, sayApi } from '../words/api.ts';
import type { Language } from '../words/words.ts';

/** How programs ask the registry: its address, examples that run by a plain link, tools, limits. */
export function apiPage({ schema }: Assets, language: Language): VNode {
  const say = sayApi(language);
  return h(
    Fragment,
    null,
    element('p', null, say('about')),
    element('h2', null, say('address')),
    element('p', null, element('code', null, '/graphql'), ' – ', say('addressAbout')),
    element('h2', null, say('explore')),
    element(
      'ul',
      null,
      element('li', null, element('a', { href: pagePath({ kind: 'graphiql' }, language) }, say('graphiql'))),
      element('li', null, element('a', { href: schema, download: 'registry.graphql' }, say('schema'))),
    ),
    element('h2', null, say('examples')),
    ...EXAMPLES.map((one, index) => example(one, index + 1, language)),
    element('h2', null, say('writing')),
    element('p', null, say('writingAbout')),
    element('h2', null, say('limits')),
    element('p', null, say('limitsAbout')),
    element('h2', null, say('tools')),
    element(
      'ul',
      null,
      element(
        'li',
        null,
        say('commandLine'),
        ' ',
        element('code', null, `npx flexwork query '${(EXAMPLES[0]?.query ?? '').replaceAll(/\s+/g, ' ')}'`),
      ),
      element('li', null, say('client')),
    ),
  );
}

function example({ asks, query }: Example, number: number, language: Language): VNode {
  const say = sayApi(language);
  const href = `/graphql?query=${encodeURIComponent(query.replaceAll(/\s+/g, ' '))}`;
  const graphiql = `${pagePath({ kind: 'graphiql' }, language)}#contoh-${number}`;
  return element(
    'section',
    { class: 'example' },
    element('h3', { id: `contoh-${number}` }, asks[language]),
    element('pre', { tabIndex: 0 }, element('code', null, query)),
    element(
      'p',
      null,
      element(
        'a',
        {
          class: 'run',
          href,
          'data-asking': say('asking'),
          'data-unreachable': say('unreachable'),
          'data-answered': say('answered'),
          'data-unread': say('unread'),
        },
        say('run'),
      ),
      ' · ',
      element('a', { href: graphiql }, say('inGraphiql')),
    ),
    element('p', { class: 'told', role: 'status' }),
    element('pre', {
      class: 'answer',
      hidden: true,
      tabIndex: 0,
      role: 'region',
      'aria-label': `${say('answer')}: ${asks[language]}`,
    }),
  );
}

/** The place that GraphiQL's script fills. Every example stands in it, so that one can be opened by its number. */
export function graphiqlPage({ schema, graphiql }: Assets, language: Language): VNode {
  const say = sayApi(language);
  return h(
    Fragment,
    null,
    element('p', null, element('a', { href: pagePath({ kind: 'api' }, language) }, say('backToApi'))),
    element(
      'div',
      {
        id: 'graphiql',
        // GraphiQL speaks English.
        lang: 'en',
        'data-endpoint': '/graphql',
        'data-schema': schema,
        'data-style': `${graphiql}main.css`,
        'data-failed': say('graphiqlFailed'),
      },
      element('p', { role: 'status', lang: language }, say('loading')),
      element('noscript', null, element('p', { lang: language }, say('needsScript'))),
      ...EXAMPLES.map(({ query }, index) => element('template', { 'data-example': `contoh-${index + 1}` }, query)),
    ),
  );
}
