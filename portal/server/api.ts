import { apiPage, graphiqlPage } from '../pages/api.ts';
import { sayApi } from '../words/api.ts';
import type { Asked, Written } from './page.ts';

/** How programs ask, with examples that run. It asks the registry nothing itself. */
export async function writeApi({ assets, language }: Asked): Promise<Written> {
  const say = sayApi(language);
  return { title: say('title'), about: say('about'), content: apiPage(assets, language) };
}

/** GraphiQL, of our own files alone. */
export async function writeGraphiql({ assets, language }: Asked): Promise<Written> {
  const say = sayApi(language);
  return {
    title: say('graphiqlTitle'),
    about: say('graphiqlAbout'),
    content: graphiqlPage(assets, language),
    bringsStyles: true,
    also: { script: `${assets.graphiql}main.js`, style: `${assets.graphiql}main.css` },
  };
}
