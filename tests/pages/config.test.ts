import { describe, expect, it } from 'vitest';
import { readPagesConfig } from '#pages/config.ts';

const SET = {
  STAGE: 'local',
  GRAPHQL_URL: 'https://api.example/graphql',
  PAGE_ASSETS:
    '{"script":"/assets/script-A.js","style":"/assets/style-B.css","schema":"/assets/schema-C.graphql","graphiql":"/assets/graphiql/D/"}',
};

describe('the configuration of pages', () => {
  it('is read with what is not set left out', () => {
    expect(readPagesConfig(SET)).toEqual({
      graphql: 'https://api.example/graphql',
      assets: {
        script: '/assets/script-A.js',
        style: '/assets/style-B.css',
        schema: '/assets/schema-C.graphql',
        graphiql: '/assets/graphiql/D/',
      },
      connects: [],
      originSecrets: [],
    });
    const connects = 'https://login.example https://tokens.example:8443';
    expect(readPagesConfig({ ...SET, PAGE_CONNECTS: connects }).connects).toEqual(connects.split(' '));
  });

  it.each([
    ['PAGE_CONNECTS', 'https://login.example/realms'],
    ['PAGE_CONNECTS', "'unsafe-inline'"],
    ['PAGE_CONNECTS', 'http://login.example'],
    ['PAGE_ASSETS', '{"script":"https://elsewhere.example/x.js","style":"/assets/style-B.css"}'],
    ['PAGE_ASSETS', '{"script":"/assets/../x.js","style":"/assets/style-B.css"}'],
    ['PAGE_ASSETS', '["/assets/script-A.js"]'],
    ['PAGE_ASSETS', '{"script":"/assets/script-A.js"}'],
    ['PAGE_ASSETS', 'script'],
    ['GRAPHQL_URL', 'http://api.example/graphql'],
  ])('refuses %s that is %s, by its name', (name, value) => {
    expect(() => readPagesConfig({ ...SET, [name]: value })).toThrow(name);
  });

  it('names all that is missing, and on a stage of the cloud the door', () => {
    expect(() => readPagesConfig({ STAGE: 'prod' })).toThrow(/GRAPHQL_URL.*PAGE_ASSETS.*ORIGIN_SECRETS/);
  });
});
