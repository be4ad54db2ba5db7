/** What the function reads from its environment; every variable is named here and nowhere else. */
export interface Config {
  /** `TABLE_NAME`: the registry's table. */
  tableName: string;
  /** `DYNAMODB_ENDPOINT`: set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  /** `STAGE`: dev, staging, prod or local. */
  stage: string;
  /** `REGISTRY_SECRET`: what the registry seals with, known to no client; at least 32 characters. */
  secret: string;
  /** `TRUSTED_DOCUMENTS`: `required` where who carries neither a token nor an API key may send documents of the manifest alone. */
  trustedOnly: boolean;
  oidc: {
    /** `OIDC_ISSUER`: the `iss` of every token. */
    issuer: string;
    /** `OIDC_AUDIENCE`: the `aud` of every token. */
    audience: string;
    /** `OIDC_JWKS_URI`: where the issuer's public keys are read; https, or http on loopback. */
    jwksUri: string;
  };
}

const SHORTEST_SECRET = 32;

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const wrong: string[] = [];
  const needed = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === '') wrong.push(`${name} is not set`);
    return value ?? '';
  };
  const config: Config = {
    tableName: needed('TABLE_NAME'),
    dynamoDbEndpoint: environment.DYNAMODB_ENDPOINT || undefined,
    stage: needed('STAGE'),
    secret: needed('REGISTRY_SECRET'),
    trustedOnly: environment.TRUSTED_DOCUMENTS === 'required',
    oidc: {
      issuer: needed('OIDC_ISSUER'),
      audience: needed('OIDC_AUDIENCE'),
      jwksUri: needed('OIDC_JWKS_URI'),
    },
  };
  const { jwksUri } = config.oidc;
  if (jwksUri !== '' && !/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//.test(jwksUri)) {
    wrong.push('OIDC_JWKS_URI is neither an https address nor one on loopback');
  }
  if (config.secret !== '' && config.secret.length < SHORTEST_SECRET) {
    wrong.push(`REGISTRY_SECRET has fewer than ${SHORTEST_SECRET} characters`);
  }
  if (!['', 'required', undefined].includes(environment.TRUSTED_DOCUMENTS)) {
    wrong.push('TRUSTED_DOCUMENTS is neither empty nor "required"');
  }
  if (wrong.length > 0) throw new Error(`The configuration is wrong: ${wrong.join('; ')}.`);
  return config;
}
