/** The stages that exist. Each has its own stacks, whose names begin with it. */
export const stages = ['dev', 'staging', 'prod'] as const;

/** One of the stages that exist. */
export type Stage = (typeof stages)[number];

/** The product's name: the middle of every stack name. */
export const productName = 'flexible-work-registry';

/** Jakarta, AWS's region in Indonesia: records stay in the country unless an operator says otherwise. */
export const defaultRegion = 'ap-southeast-3';

/** The only region from which CloudFront takes a web ACL and a certificate. No record is ever there. */
export const edgeRegion = 'us-east-1';

/** An issuer of tokens beside the stacks: the ministry's own, for example. */
export interface OutsideIssuer {
  /** The `iss` claim that tokens must carry: an https URL. */
  readonly issuer: string;
  /** The `aud` claim that tokens must carry. */
  readonly audience: string;
  /** Where the issuer publishes its signing keys: an https URL. */
  readonly jwksUri: string;
}

/** The registry's own name on the internet. */
export interface OwnDomain {
  /** Such as `registri.example.go.id`. */
  readonly name: string;
  /** Its certificate, by ARN, in `edgeRegion`. */
  readonly certificateArn: string;
}

/** What differs between stages. */
interface StageDifferences {
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
  /** How many copies of each function may run at once, kept for it alone; null: what the account has left. */
  readonly concurrency: { readonly reader: number | null; readonly writer: number | null };
  /** How a new version comes: at once, or to a tenth of the requests for five minutes first. An alarm takes it back either way. */
  readonly rollout: 'AT_ONCE' | 'CANARY';
  /** How long backups are kept beside point-in-time recovery, in days; `lockedDays`: nobody shortens that before. */
  readonly backups: { readonly dailyDays: number; readonly monthlyDays: number; readonly lockedDays: number };
  /** Raised by one and deployed, each makes a new secret: `docs/operations/rotate-keys.md`. */
  readonly generations: {
    /** What the distribution sends to the API. Functions accept this generation and the one before. */
    readonly origin: number;
    /** What the registry seals with. Cursors of the one before are no longer accepted. */
    readonly registry: number;
  };
  /** Requests that one address may send in five minutes before the firewall refuses it; half as many by POST. A whole office may share one. */
  readonly requestsPerAddress: number;
  /** USD: an alarm tells when the functions, the API and the table together cost more in a day. */
  readonly mostCostOfDay: number;
  /** Whether an officer needs a second factor to sign in (Cognito). */
  readonly secondFactor: 'OPTIONAL' | 'REQUIRED';
}

/** The settings of a stage, with what its environment says. */
export interface StageSettings extends StageDifferences {
  readonly region: string;
  /** Who issues access tokens; null: a Cognito user pool that the stacks make. */
  readonly outsideIssuer: OutsideIssuer | null;
  /** null: the name that CloudFront gives. */
  readonly domain: OwnDomain | null;
  /** The web ACL by ARN; null: a parameter of the edge stack, to be given at deployment. */
  readonly webAclArn: string | null;
  /** Where alarms are sent; null: nowhere yet. */
  readonly alarmEmail: string | null;
  /** Whether who carries neither a token nor an API key may send documents of the manifest alone; empty: any document. */
  readonly trustedDocuments: '' | 'required';
}

/** Environment variables by name, as the process has them. */
export type SettingsEnvironment = Readonly<Record<string, string | undefined>>;

const byStage: Record<Stage, StageDifferences> = {
  dev: {
    logRetentionDays: 7,
    keepLogs: false,
    throttle: { rateLimit: 20, burstLimit: 40 },
    // A new account has few: what is kept for one function is taken from all others.
    concurrency: { reader: null, writer: null },
    rollout: 'AT_ONCE',
    backups: { dailyDays: 7, monthlyDays: 31, lockedDays: 1 },
    generations: { origin: 1, registry: 1 },
    requestsPerAddress: 2_000,
    mostCostOfDay: 2,
    secondFactor: 'OPTIONAL',
  },
  staging: {
    logRetentionDays: 30,
    keepLogs: false,
    throttle: { rateLimit: 100, burstLimit: 200 },
    concurrency: { reader: 50, writer: 20 },
    rollout: 'CANARY',
    backups: { dailyDays: 14, monthlyDays: 93, lockedDays: 7 },
    generations: { origin: 1, registry: 1 },
    requestsPerAddress: 2_000,
    mostCostOfDay: 10,
    secondFactor: 'REQUIRED',
  },
  prod: {
    logRetentionDays: 365,
    keepLogs: true,
    throttle: { rateLimit: 500, burstLimit: 1000 },
    // A read takes some 20 ms, a write some 60: twice what the throttle lets through at once, and writers never wait for readers.
    concurrency: { reader: 400, writer: 100 },
    rollout: 'CANARY',
    backups: { dailyDays: 35, monthlyDays: 366, lockedDays: 30 },
    generations: { origin: 1, registry: 1 },
    requestsPerAddress: 10_000,
    mostCostOfDay: 60,
    secondFactor: 'REQUIRED',
  },
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

/**
 * The settings of a stage, completed from the environment: `REGISTRY_REGION`, `OIDC_ISSUER`, `OIDC_AUDIENCE` and `OIDC_JWKS_URI` (all
 * three or none), `PORTAL_DOMAIN` and `CERTIFICATE_ARN` (both or none), `WEB_ACL_ARN`, `ALARM_EMAIL` and `TRUSTED_DOCUMENTS`, each
 * optional, empty meaning absent. Throws one error that names everything that is wrong.
 */
export function stageSettings(stage: Stage, environment: SettingsEnvironment): StageSettings {
  const wrong: string[] = [];
  const settings: StageSettings = {
    ...byStage[stage],
    region: deploymentRegion(environment),
    outsideIssuer: outsideIssuer(environment, wrong),
    domain: ownDomain(environment, wrong),
    webAclArn: matching(environment, 'WEB_ACL_ARN', webAclPattern, 'the ARN of a web ACL in us-east-1', wrong),
    alarmEmail: matching(environment, 'ALARM_EMAIL', /^[^\s@]+@[^\s@]+$/, 'an e-mail address', wrong),
    trustedDocuments: environment.TRUSTED_DOCUMENTS === 'required' ? 'required' : '',
  };
  if (!['', 'required', undefined].includes(environment.TRUSTED_DOCUMENTS)) {
    wrong.push(`TRUSTED_DOCUMENTS must be empty or "required", but is "${environment.TRUSTED_DOCUMENTS}"`);
  }
  if (wrong.length > 0) throw new Error(`The settings are wrong: ${wrong.join('; ')}.`);
  return settings;
}

/** What a web ACL that CloudFront takes is named by. */
export const webAclPattern = /^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\/[\w-]+\/[\w-]+$/;

function matching(from: SettingsEnvironment, name: string, form: RegExp, must: string, wrong: string[]): string | null {
  const value = from[name] || null;
  if (value !== null && !form.test(value)) wrong.push(`${name} must be ${must}, but is "${value}"`);
  return value;
}

/** Several variables that mean something together only; null where none is given. */
function together<T extends string>(
  from: SettingsEnvironment,
  names: readonly T[],
  wrong: string[],
): Record<T, string> | null {
  const missing = names.filter((name) => !from[name]);
  if (missing.length === names.length) return null;
  for (const name of missing) wrong.push(`${name} must be given too: ${names.join(', ')} belong together`);
  return Object.fromEntries(names.map((name) => [name, from[name] ?? ''])) as Record<T, string>;
}

function outsideIssuer(environment: SettingsEnvironment, wrong: string[]): OutsideIssuer | null {
  const given = together(environment, ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URI'], wrong);
  if (given === null) return null;
  for (const name of ['OIDC_ISSUER', 'OIDC_JWKS_URI'] as const) {
    if (given[name] !== '' && URL.parse(given[name])?.protocol !== 'https:') {
      wrong.push(`${name} must be an https URL, but is "${given[name]}"`);
    }
  }
  return { issuer: given.OIDC_ISSUER, audience: given.OIDC_AUDIENCE, jwksUri: given.OIDC_JWKS_URI };
}

function ownDomain(environment: SettingsEnvironment, wrong: string[]): OwnDomain | null {
  const given = together(environment, ['PORTAL_DOMAIN', 'CERTIFICATE_ARN'], wrong);
  if (given === null) return null;
  matching(environment, 'PORTAL_DOMAIN', /^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain name in small letters', wrong);
  const certificate = /^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/;
  matching(environment, 'CERTIFICATE_ARN', certificate, 'the ARN of a certificate in us-east-1', wrong);
  return { name: given.PORTAL_DOMAIN, certificateArn: given.CERTIFICATE_ARN };
}
