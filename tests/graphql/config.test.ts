import { describe, expect, it } from 'vitest';
import { readConfig } from '#graphql/config.ts';

const right = {
  TABLE_NAME: 'registry',
  STAGE: 'dev',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'registry',
  OIDC_JWKS_URI: 'https://issuer.example/jwks.json',
};

describe('the configuration', () => {
  it('is read whole', () => {
    expect(readConfig(right)).toEqual({
      tableName: 'registry',
      dynamoDbEndpoint: undefined,
      stage: 'dev',
      oidc: { issuer: right.OIDC_ISSUER, audience: 'registry', jwksUri: right.OIDC_JWKS_URI },
    });
  });

  it('names everything that is wrong in one error', () => {
    expect(() => readConfig({ OIDC_JWKS_URI: 'http://example.org/jwks.json' })).toThrow(
      'TABLE_NAME is not set; STAGE is not set; OIDC_ISSUER is not set; OIDC_AUDIENCE is not set; OIDC_JWKS_URI is neither',
    );
  });
});
