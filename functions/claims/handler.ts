import { type ClaimFault, claimsOf, roleClaim } from '#domain/claims.ts';
import type { PreTokenEvent, PreTokenResponse } from './event.ts';

/** The user's attributes that say a role, by the claim that each becomes. */
const ATTRIBUTES = { role: 'custom:role', region: 'custom:region', agency: 'custom:agency' } as const;

/**
 * Refuses a sign-in. Cognito shows the message to who signs in, as `UserLambdaValidationException`: "PreTokenGeneration failed with error
 * <message>.", so it ends without a full stop and repeats no value.
 */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
  /** What was wrong, for the log: an attribute and its fault, no value. */
  readonly reason: string;

  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

const FAULTS: Readonly<Record<ClaimFault, string>> = {
  MISSING: 'is needed for this role and is not set',
  UNKNOWN: 'names no role of the registry',
  MALFORMED: 'has not the form that the registry knows',
};

/**
 * Adds to an access token what its user's attributes say of a role, and the audience by which the registry knows its own tokens. Throws
 * `SignInRefused` where the attributes do not fit together: no token is made then.
 */
export async function writeClaims(event: PreTokenEvent): Promise<PreTokenEvent & { response: PreTokenResponse }> {
  const { version, callerContext, request } = event;
  // One of version 1 has no way to change an access token: the pool is set up otherwise than the registry needs it.
  if (version !== '2') throw new SignInRefused('version', 'The user pool does not call this trigger by version 2');
  const said = roleClaim(claimed(request.userAttributes));
  if (said.tag === 'FAULT') {
    const attribute = ATTRIBUTES[said.claim];
    const message = `The account cannot be used yet: its attribute ${attribute} ${FAULTS[said.fault]}. Ask the registrar to correct it`;
    throw new SignInRefused(`${attribute} ${said.fault}`, message);
  }
  return {
    ...event,
    response: {
      claimsAndScopeOverrideDetails: {
        accessTokenGeneration: {
          claimsToAddOrOverride: {
            aud: callerContext.clientId,
            ...(said.tag === 'ROLE' ? claimsOf(said.role) : {}),
          },
          claimsToSuppress: ['cognito:groups'],
        },
      },
    },
  };
}

/** The claims that attributes make; one that is empty is as one that is not set. */
function claimed(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const claims: Record<string, string> = {};
  for (const [claim, attribute] of Object.entries(ATTRIBUTES)) {
    const value = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
    if (value !== undefined && value !== '') claims[claim] = value;
  }
  return claims;
}
