import { describe, expect, it } from 'vitest';
import { readCalendarConfig } from '#calendar/config.ts';
import { readFeedsConfig } from '#feeds/config.ts';
import { readConfig } from '#graphql/config.ts';

const right = {
  TABLE_NAME: 'registry',
  STAGE: 'local',
  REGISTRY_SECRET: 'a secret of thirty-two characters',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'registry',
  OIDC_JWKS_URI: 'https://issuer.example/jwks.json',
};

describe('the configuration', () => {
  it('is read whole', () => {
    expect(readConfig(right)).toEqual({
      tableName: 'registry',
      dynamoDbEndpoint: undefined,
      stage: 'local',
      trustedOnly: false,
      secret: right.REGISTRY_SECRET,
      originSecrets: [],
      oidc: { issuer: right.OIDC_ISSUER, audience: 'registry', jwksUri: right.OIDC_JWKS_URI },
    });
  });

  it('names everything that is wrong in one error', () => {
    expect(() => readConfig({ OIDC_JWKS_URI: 'http://example.org/jwks.json' })).toThrow(
      'TABLE_NAME is not set; STAGE is not set; REGISTRY_SECRET is not set; OIDC_ISSUER is not set; OIDC_AUDIENCE is not set; OIDC_JWKS_URI is neither',
    );
  });

  it('is wrong on AWS without what the distribution sends, since whoever goes around it would be answered', () => {
    const behind = { ...right, STAGE: 'prod', ORIGIN_SECRETS: 'o'.repeat(64) };
    expect(readConfig(behind).originSecrets).toEqual([behind.ORIGIN_SECRETS]);
    for (const read of [readConfig, readCalendarConfig, readFeedsConfig]) {
      for (const ORIGIN_SECRETS of [undefined, '']) {
        expect(() => read({ ...behind, ORIGIN_SECRETS })).toThrow('ORIGIN_SECRETS is not set, without which prod');
      }
    }
  });

  it('takes no secret that could be guessed, and never tells it', () => {
    const refused = () => readConfig({ ...right, REGISTRY_SECRET: 'x'.repeat(31) });
    expect(refused).toThrow('The configuration is wrong: REGISTRY_SECRET has fewer than 32 characters.');
    expect(refused).not.toThrow('xxx');
  });
});
