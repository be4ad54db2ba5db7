import { contentSecurityPolicy } from '#config/securityHeaders.ts';
import { apiPage, graphiqlPage } from '../pages/api.ts';
import { element } from '../parts/element.ts';
import { sayApi } from '../words/api.ts';
import type { Asked, Written } from './page.ts';

/** How programs ask, with examples that run. It asks the registry nothing itself. */
export async function writeApi({ assets, language }: Asked): Promise<Written> {
  const say = sayApi(language);
  return { title: say('title'), description: say('about'), content: apiPage(assets, language) };
}

/** GraphiQL, of our own files alone. */
export async function writeGraphiql({ assets, language }: Asked): Promise<Written> {
  const say = sayApi(language);
  return {
    title: say('graphiqlTitle'),
    description: say('graphiqlAbout'),
    content: graphiqlPage(assets, language),
    // Its script brings its style, so that the page stands while both are on their way.
    head: [element('script', { type: 'module', src: `${assets.graphiql}main.js` })],
    headers: { 'content-security-policy': contentSecurityPolicy([], true) },
  };
}
