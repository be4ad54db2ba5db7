import type { SignedIn } from './actor.ts';
import { parseAgencyKey } from './agency.ts';

/** The claims of an access token that say which role its bearer has, for which region or agency. */
export type ClaimName = 'role' | 'region' | 'agency';

/** Distributes over the roles, so that each keeps the bounds that it has. */
type Bounded<T> = T extends unknown ? Omit<T, 'issuer' | 'subject'> : never;

/** A role with its bounds, whoever has it. */
export type ClaimedRole = Bounded<SignedIn>;

/** What is wrong with a claim: the role needs it, no role is called so, or it is no code or key. */
export type ClaimFault = 'MISSING' | 'UNKNOWN' | 'MALFORMED';

/** What claims say of a role. */
export type RoleClaim =
  | { tag: 'NONE' }
  | { tag: 'ROLE'; role: ClaimedRole }
  | { tag: 'FAULT'; claim: ClaimName; fault: ClaimFault };

const REGION_CODE = /^\d{2}(\.\d{2})?$/;

/**
 * What claims say of a role: none where there is no `role`; else the role with the region or agency that bounds it.
 * A claim that the role does not need says nothing. The one rule for the token that is made and for the token that is read.
 */
export function roleClaim(claims: Readonly<Record<string, unknown>>): RoleClaim {
  if (!Object.hasOwn(claims, 'role')) return { tag: 'NONE' };
  const { role, region, agency } = claims;
  switch (role) {
    case 'ministry-registrar':
      return { tag: 'ROLE', role: { role: 'MINISTRY_REGISTRAR' } };
    case 'ministry-analyst':
      return { tag: 'ROLE', role: { role: 'MINISTRY_ANALYST' } };
    case 'region-officer':
      if (region === undefined) return { tag: 'FAULT', claim: 'region', fault: 'MISSING' };
      if (typeof region !== 'string' || !REGION_CODE.test(region)) {
        return { tag: 'FAULT', claim: 'region', fault: 'MALFORMED' };
      }
      return { tag: 'ROLE', role: { role: 'REGION_OFFICER', regionCode: region } };
    case 'agency-reporter': {
      if (agency === undefined) return { tag: 'FAULT', claim: 'agency', fault: 'MISSING' };
      const parsed = typeof agency === 'string' ? parseAgencyKey(agency) : null;
      if (typeof agency !== 'string' || parsed === null) return { tag: 'FAULT', claim: 'agency', fault: 'MALFORMED' };
      return { tag: 'ROLE', role: { role: 'AGENCY_REPORTER', agencyKey: agency, regionCode: parsed.regionCode } };
    }
    default:
      return { tag: 'FAULT', claim: 'role', fault: 'UNKNOWN' };
  }
}

/** The claims that say a role: what `roleClaim` reads as that role again. */
export function claimsOf(role: ClaimedRole): { role: string; region?: string; agency?: string } {
  switch (role.role) {
    case 'MINISTRY_REGISTRAR':
      return { role: 'ministry-registrar' };
    case 'MINISTRY_ANALYST':
      return { role: 'ministry-analyst' };
    case 'REGION_OFFICER':
      return { role: 'region-officer', region: role.regionCode };
    case 'AGENCY_REPORTER':
      return { role: 'agency-reporter', agency: role.agencyKey };
  }
}
