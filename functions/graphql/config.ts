import { withoutDoor } from '#config/frontDoor.ts';
import { readVariables } from '#config/read.ts';
import type { Environment } from '#config/variable.ts';

/** What the function reads from its environment; what each variable means stands in `config/variables.ts`. */
export interface Config {
  tableName: string;
  /** Set where the engine is not AWS's own. */
  dynamoDbEndpoint: string | undefined;
  stage: string;
  /** What the registry seals with, known to no client. */
  secret: string;
  /** What CloudFront may send as the origin's secret; empty where nothing stands in front. */
  originSecrets: readonly string[];
  /** Whether who carries neither a token nor an API key may send documents of the manifest alone. */
  trustedOnly: boolean;
  oidc: { issuer: string; audience: string; jwksUri: string };
}

/** The configuration of an environment; throws one error that names every variable that is missing or wrong. */
export function readConfig(environment: Environment): Config {
  const read = readVariables('graphql', environment, undefined, (values) => withoutDoor(values));
  return {
    tableName: read.TABLE_NAME,
    dynamoDbEndpoint: read.DYNAMODB_ENDPOINT,
    stage: read.STAGE,
    secret: read.REGISTRY_SECRET,
    originSecrets: read.ORIGIN_SECRETS ?? [],
    trustedOnly: read.TRUSTED_DOCUMENTS === 'required',
    oidc: { issuer: read.OIDC_ISSUER, audience: read.OIDC_AUDIENCE, jwksUri: read.OIDC_JWKS_URI },
  };
}
