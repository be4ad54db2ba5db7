import { readVariables } from './read.ts';
import type { Environment } from './variable.ts';

/** An issuer of tokens beside the stacks: the ministry's own, for example. */
export interface OutsideIssuer {
  /** The `iss` claim that tokens must carry: an https URL. */
  readonly issuer: string;
  /** The `aud` claim that tokens must carry. */
  readonly audience: string;
  /** Where the issuer publishes its signing keys: an https URL. */
  readonly jwksUri: string;
}

/** What the portal is at an issuer beside the stacks. */
export interface OutsideClient {
  readonly clientId: string;
  /** What it asks for. */
  readonly scope: string | null;
  /** Where the issuer answers, beside the origin of its name. */
  readonly connects: readonly string[];
}

/** The registry's own name on the internet. */
export interface OwnDomain {
  /** Such as `registri.example.go.id`. */
  readonly name: string;
  /** Its certificate, by ARN, in us-east-1. */
  readonly certificateArn: string;
}

/** Who offers the open data. */
export interface DeployedImprint {
  readonly publisherName: string;
  /** One of the two at least. */
  readonly contactEmail: string | null;
  readonly contactPage: string | null;
}

/** What whoever deploys says in the environment; what is null was not said. */
export interface Deployment {
  /** The AWS region of everything but the firewall. */
  readonly region: string;
  /** Who issues access tokens; null: a Cognito user pool that the stacks make. */
  readonly outsideIssuer: OutsideIssuer | null;
  /** The portal at that issuer; null: nobody signs in on the portal there. */
  readonly outsideClient: OutsideClient | null;
  /** Whether who carries neither a token nor an API key may send documents of the manifest alone; empty: any document. */
  readonly trustedDocuments: '' | 'required';
  /** The web ACL by ARN; null: a parameter of the edge stack, to be given at deployment. */
  readonly webAclArn: string | null;
  /** Where alarms are sent; null: nowhere yet. */
  readonly alarmEmail: string | null;
  /** null: the name that CloudFront gives. */
  readonly domain: OwnDomain | null;
  /** Who offers the open data and whom to ask; null: nobody was said, and no catalogue is written. */
  readonly imprint: DeployedImprint | null;
  /** Whose mails invite people to the user pool; null: Cognito's own. */
  readonly mailFrom: string | null;
}

/** Variables that mean something together only. */
const TOGETHER = [
  ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URI'],
  ['PORTAL_DOMAIN', 'CERTIFICATE_ARN'],
] as const;

/** What is said of the portal at an issuer beside the stacks; Cognito tells the stacks itself. */
const OF_THE_PORTAL = ['OIDC_CLIENT_ID', 'OIDC_SCOPE', 'PAGE_CONNECTS'] as const;

/** Reads what the stacks read; throws one error for all that is wrong. */
export function readDeployment(environment: Environment): Deployment {
  const read = readVariables('deploy', environment, undefined, (values) => {
    const isSaid = (name: keyof typeof values) => values[name] !== undefined || Boolean(environment[name]);
    const halves = TOGETHER.flatMap((names) => {
      const missing = names.filter((name) => !isSaid(name));
      const isHalf = missing.length > 0 && missing.length < names.length;
      return isHalf ? [`${names.join(', ')} go together, and ${missing.join(', ')} is not set`] : [];
    });
    const alone = isSaid('OIDC_ISSUER') ? [] : OF_THE_PORTAL.filter(isSaid);
    if (alone.length > 0) halves.push(`${alone.join(', ')} goes with OIDC_ISSUER, which is not set`);
    const isAsked = isSaid('CONTACT_EMAIL') || isSaid('CONTACT_PAGE');
    const isNamed = isSaid('PUBLISHER_NAME');
    if (isAsked === isNamed) return halves;
    return [
      ...halves,
      `PUBLISHER_NAME goes with CONTACT_EMAIL or CONTACT_PAGE, and ${isNamed ? 'neither is' : 'it is not'} set`,
    ];
  });
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URI: jwksUri } = read;
  const { PORTAL_DOMAIN: name, CERTIFICATE_ARN: certificateArn } = read;
  const { PUBLISHER_NAME: publisherName, CONTACT_EMAIL: contactEmail = null, CONTACT_PAGE: contactPage = null } = read;
  const { OIDC_CLIENT_ID: clientId, OIDC_SCOPE: scope = null, PAGE_CONNECTS: connects = [] } = read;
  const isOutside = issuer !== undefined && audience !== undefined && jwksUri !== undefined;
  return {
    region: read.REGISTRY_REGION,
    outsideIssuer: isOutside ? { issuer, audience, jwksUri } : null,
    outsideClient: clientId === undefined ? null : { clientId, scope, connects },
    trustedDocuments: read.TRUSTED_DOCUMENTS ?? '',
    webAclArn: read.WEB_ACL_ARN ?? null,
    alarmEmail: read.ALARM_EMAIL ?? null,
    mailFrom: read.MAIL_FROM ?? null,
    imprint: publisherName === undefined ? null : { publisherName, contactEmail, contactPage },
    domain: name === undefined || certificateArn === undefined ? null : { name, certificateArn },
  };
}

/** The AWS region to deploy to alone, for what needs nothing else. */
export const deploymentRegion = (environment: Environment): string =>
  readVariables('deploy', environment, ['REGISTRY_REGION']).REGISTRY_REGION;
