import { readVariables } from './read.ts';
import type { Environment } from './variable.ts';

/** What whoever deploys says in the environment; what is undefined was not said. */
export interface Deployment {
  /** The AWS region of everything but the firewall. */
  readonly region: string;
  /** Who issues the access tokens; undefined parts are not known yet. */
  readonly oidc: {
    readonly issuer: string | undefined;
    readonly audience: string | undefined;
    readonly jwksUri: string | undefined;
  };
  readonly trustedDocuments: '' | 'required';
  readonly webAclArn: string | undefined;
  readonly alarmEmail: string | undefined;
  /** The registry's own name and the certificate for it. */
  readonly domain: { readonly name: string; readonly certificateArn: string } | undefined;
}

/** Reads what the stacks read; throws one error for all that is wrong. */
export function readDeployment(environment: Environment): Deployment {
  const read = readVariables('deploy', environment, undefined, ({ PORTAL_DOMAIN, CERTIFICATE_ARN }) => {
    const isHalf = (PORTAL_DOMAIN === undefined) !== (CERTIFICATE_ARN === undefined);
    return isHalf ? ['PORTAL_DOMAIN and CERTIFICATE_ARN go together, and only one of them can be used'] : [];
  });
  const { PORTAL_DOMAIN: name, CERTIFICATE_ARN: certificateArn } = read;
  return {
    region: read.REGISTRY_REGION,
    oidc: { issuer: read.OIDC_ISSUER, audience: read.OIDC_AUDIENCE, jwksUri: read.OIDC_JWKS_URI },
    trustedDocuments: read.TRUSTED_DOCUMENTS ?? '',
    webAclArn: read.WEB_ACL_ARN,
    alarmEmail: read.ALARM_EMAIL,
    domain: name === undefined || certificateArn === undefined ? undefined : { name, certificateArn },
  };
}

/** The AWS region to deploy to alone, for what needs nothing else. */
export const deploymentRegion = (environment: Environment): string =>
  readVariables('deploy', environment, ['REGISTRY_REGION']).REGISTRY_REGION;
