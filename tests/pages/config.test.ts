import { describe, expect, it } from 'vitest';
import { readPagesConfig } from '#pages/config.ts';
import { pageAssets } from '../support/pageAssets.ts';

const SET = {
  STAGE: 'local',
  GRAPHQL_URL: 'https://api.example/graphql',
  PAGE_ASSETS: JSON.stringify(pageAssets),
};

describe('the configuration of pages', () => {
  it('is read with what is not set left out', () => {
    expect(readPagesConfig(SET)).toEqual({
      settings: {
        graphql: 'https://api.example/graphql',
        assets: pageAssets,
      },
      originSecrets: [],
    });
  });

  it('says where officers sign in, where both the issuer and the portal at it are told', () => {
    const OIDC = { OIDC_ISSUER: 'https://login.example/asn', OIDC_CLIENT_ID: 'portal' };
    const told = (more: Record<string, string>) => readPagesConfig({ ...SET, ...more }).settings.signIn;
    const [issuer, clientId] = ['https://login.example/asn', 'portal'];
    expect(told(OIDC)).toEqual({ issuer, clientId, scope: 'openid', connects: [] });
    expect(
      told({
        ...OIDC,
        OIDC_SCOPE: 'openid registry',
        OIDC_DISCOVERY: '/.well-known/x',
        PAGE_CONNECTS: 'https://login.example https://tokens.example:8443',
      }),
    ).toEqual({
      ...{ issuer, clientId, scope: 'openid registry', discovery: '/.well-known/x' },
      connects: ['https://login.example', 'https://tokens.example:8443'],
    });
    expect(told({ OIDC_ISSUER: issuer })).toBeUndefined();
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
