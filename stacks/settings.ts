/** The stages that exist. Each has its own stacks, whose names begin with it. */
export const stages = ['dev', 'staging', 'prod'] as const;

/** One of the stages that exist. */
export type Stage = (typeof stages)[number];

/** The product's name: the middle of every stack name. */
export const productName = 'flexible-work-registry';

/** Jakarta, AWS's region in Indonesia: public records stay in the country unless an operator says otherwise. */
export const defaultRegion = 'ap-southeast-3';

/**
 * Who issues the access tokens, as far as it is known at synthesis. What is missing becomes a CloudFormation parameter
 * without a default, to be given at deployment.
 */
export interface OidcSettings {
  /** The `iss` claim that tokens must carry: an https URL. */
  readonly issuer?: string;
  /** The `aud` claim (or Cognito client ID) that tokens must carry. */
  readonly audience?: string;
  /** Where the issuer publishes its signing keys: an https URL. */
  readonly jwksUri?: string;
}

/** What differs between stages. */
export interface StageSettings {
  readonly region: string;
  /** How long request and function logs are kept, in days. */
  readonly logRetentionDays: 7 | 30 | 365;
  /** Whether logs outlive their stack. */
  readonly keepLogs: boolean;
  /** The most the API lets through, over all callers together. */
  readonly throttle: {
    /** Sustained requests per second. */
    readonly rateLimit: number;
    /** Requests admitted at once before the rate applies. */
    readonly burstLimit: number;
  };
  readonly oidc: OidcSettings;
  /** Whether who carries neither a token nor an API key may send documents of the manifest alone; empty: any document. */
  readonly trustedDocuments: '' | 'required';
}

/** Environment variables by name, as the process has them. */
export type SettingsEnvironment = Readonly<Record<string, string | undefined>>;

const byStage: Record<Stage, Pick<StageSettings, 'logRetentionDays' | 'keepLogs' | 'throttle'>> = {
  dev: { logRetentionDays: 7, keepLogs: false, throttle: { rateLimit: 20, burstLimit: 40 } },
  staging: { logRetentionDays: 30, keepLogs: false, throttle: { rateLimit: 100, burstLimit: 200 } },
  prod: { logRetentionDays: 365, keepLogs: true, throttle: { rateLimit: 500, burstLimit: 1000 } },
};

/** The stage of that name. Throws when there is none, since a typing error must not become a second production. */
export function parseStage(name: string): Stage {
  const stage = stages.find((known) => known === name);
  if (stage === undefined) {
    throw new Error(`There is no stage "${name}". The stages are: ${stages.join(', ')}.`);
  }
  return stage;
}

/** The AWS region to deploy to: `REGISTRY_REGION` where it is set, else Jakarta. */
export function deploymentRegion(environment: SettingsEnvironment): string {
  return environment.REGISTRY_REGION || defaultRegion;
}

function httpsUrl(variable: string, value: string): string {
  if (URL.parse(value)?.protocol !== 'https:') {
    throw new Error(`${variable} must be an https URL, but is "${value}".`);
  }
  return value;
}

function oidcSettings(environment: SettingsEnvironment): OidcSettings {
  const { OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URI } = environment;
  return {
    ...(OIDC_ISSUER ? { issuer: httpsUrl('OIDC_ISSUER', OIDC_ISSUER) } : {}),
    ...(OIDC_AUDIENCE ? { audience: OIDC_AUDIENCE } : {}),
    ...(OIDC_JWKS_URI ? { jwksUri: httpsUrl('OIDC_JWKS_URI', OIDC_JWKS_URI) } : {}),
  };
}

function trustedDocuments({ TRUSTED_DOCUMENTS = '' }: SettingsEnvironment): StageSettings['trustedDocuments'] {
  if (TRUSTED_DOCUMENTS === '' || TRUSTED_DOCUMENTS === 'required') return TRUSTED_DOCUMENTS;
  throw new Error(`TRUSTED_DOCUMENTS must be empty or "required", but is "${TRUSTED_DOCUMENTS}".`);
}

/**
 * The settings of a stage, completed from the environment: `REGISTRY_REGION`, `OIDC_ISSUER`, `OIDC_AUDIENCE`,
 * `OIDC_JWKS_URI` and `TRUSTED_DOCUMENTS`, each optional, empty meaning absent. Throws when an issuer or key address is not an https
 * URL, or `TRUSTED_DOCUMENTS` is neither empty nor `required`.
 */
export function stageSettings(stage: Stage, environment: SettingsEnvironment): StageSettings {
  return {
    ...byStage[stage],
    region: deploymentRegion(environment),
    oidc: oidcSettings(environment),
    trustedDocuments: trustedDocuments(environment),
  };
}
