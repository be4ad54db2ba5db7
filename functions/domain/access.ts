import type { Role, SignedIn } from './actor.ts';
import { parseAgencyKey } from './agency.ts';
import type { Day, Instant } from './day.ts';

/** The roles that can be granted: every one but that of those who need none. */
export const GRANTED_ROLES = [
  'AGENCY_REPORTER',
  'REGION_OFFICER',
  'MINISTRY_ANALYST',
  'MINISTRY_REGISTRAR',
] as const satisfies readonly Exclude<Role, 'ANYONE'>[];
export type GrantedRole = (typeof GRANTED_ROLES)[number];

/** A role that the registrar gave to somebody whose tokens name none; it ends by itself where it has a last day. */
export interface Grant {
  role: GrantedRole;
  /** The region of an officer; null for other roles. */
  regionCode: string | null;
  /** The agency of a reporter; null for other roles. */
  agencyKey: string | null;
  /** The last day it holds; null: until it is revoked. */
  until: Day | null;
  reason: string;
}

/** The registrar's word that somebody's tokens count no longer, whatever they claim. */
export interface Denial {
  since: Instant;
  reason: string;
}

/** What the registry itself says of one subject of one issuer. */
export interface Access {
  issuer: string;
  subject: string;
  grant: Grant | null;
  denied: Denial | null;
  /** Why the registrar made it what it is, last. */
  reason: string;
  /** 1 at first. */
  version: number;
  recordedAt: Instant;
}

/** Whom an access is of. */
export type Subject = Pick<Access, 'issuer' | 'subject'>;

/** OpenID Connect allows a subject no more. */
export const LONGEST_SUBJECT = 255;

/** Whether a grant holds on a day. */
export const isInForce = ({ until }: Pick<Grant, 'until'>, today: Day): boolean => until === null || today <= until;

/** Who a subject is by the registry's grant on a day; null where none holds. A denial is another question. */
export function grantedActor(access: Access | null, today: Day): SignedIn | null {
  if (access === null || access.grant === null || !isInForce(access.grant, today)) return null;
  const { issuer, subject, grant } = access;
  switch (grant.role) {
    case 'MINISTRY_REGISTRAR':
    case 'MINISTRY_ANALYST':
      return { role: grant.role, issuer, subject };
    case 'REGION_OFFICER':
      return grant.regionCode === null ? null : { role: grant.role, issuer, subject, regionCode: grant.regionCode };
    case 'AGENCY_REPORTER': {
      const { agencyKey } = grant;
      const regionCode = agencyKey === null ? undefined : parseAgencyKey(agencyKey)?.regionCode;
      return agencyKey === null || regionCode === undefined
        ? null
        : { role: grant.role, issuer, subject, agencyKey, regionCode };
    }
  }
}
