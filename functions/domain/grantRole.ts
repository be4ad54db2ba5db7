import { GRANTED_ROLES, type Grant, type GrantedRole } from './access.ts';
import {
  type AccessDecision,
  type AccessGiven,
  type AccessRecords,
  accessConflict,
  checkSubject,
  nextAccess,
  readReason,
  wrongAccess,
} from './accessInput.ts';
import type { Role } from './actor.ts';
import { checkAdopting } from './adoptionInput.ts';
import type { Agency } from './agency.ts';
import { InputReader, notFound } from './input.ts';
import { type Moment, type Refusal, refused } from './outcome.ts';
import type { Region } from './region.ts';

/** A grant as the registrar gives it. */
export interface GrantGiven extends AccessGiven {
  role: Role;
  regionCode?: string | null | undefined;
  agencyKey?: string | null | undefined;
  until?: string | null | undefined;
}

/** Decides the grant of a role, which takes the place of the one before: refused for every wrong field at once. */
export function decideGrant(
  given: GrantGiven,
  records: AccessRecords & { region: Region | undefined; agency: Agency | null },
  moment: Moment,
): AccessDecision {
  const reader = new InputReader();
  checkSubject(reader, records.of);
  const role = grantedRole(reader, given.role);
  const until = reader.day(['until'], given.until);
  if (until !== null && until < moment.today) {
    reader.refuse('IMPOSSIBLE_DATE', ['until'], `The last day ${until} lies before today.`);
  }
  const reason = readReason(reader, given.reason);
  const grant: Grant | null = role === null ? null : { ...placeOf(given), role, until, reason };
  const refusals = [
    ...(role === null ? [] : checkPlace(reader, given, role, records)),
    ...reader.refusals,
    ...accessConflict(given.expectedVersion, records),
  ];
  return refusals.length > 0 ? refused(...refusals) : nextAccess(records, { grant }, reason, moment.recordedAt);
}

/** Decides the end of a grant before its last day. */
export function decideGrantRevocation(given: AccessGiven, records: AccessRecords, moment: Moment): AccessDecision {
  const reader = new InputReader();
  checkSubject(reader, records.of);
  const reason = readReason(reader, given.reason);
  const refusals = [
    ...reader.refusals,
    ...accessConflict(given.expectedVersion, records),
    ...((records.current?.grant ?? null) === null ? [wrongAccess('The subject has no grant.')] : []),
  ];
  return refusals.length > 0 ? refused(...refusals) : nextAccess(records, { grant: null }, reason, moment.recordedAt);
}

function grantedRole(reader: InputReader, role: Role): GrantedRole | null {
  const granted = GRANTED_ROLES.find((one) => one === role);
  if (granted !== undefined) return granted;
  reader.refuse('INVALID_VALUE', ['role'], `${role} is no role that is granted: ${GRANTED_ROLES.join(', ')} are.`);
  return null;
}

const placeOf = ({ regionCode = null, agencyKey = null }: GrantGiven) => ({ regionCode, agencyKey });

function checkPlace(
  reader: InputReader,
  given: GrantGiven,
  role: GrantedRole,
  { region, agency }: { region: Region | undefined; agency: Agency | null },
): Refusal[] {
  const { regionCode, agencyKey } = placeOf(given);
  if (regionCode !== null && role !== 'REGION_OFFICER') {
    reader.refuse('INVALID_VALUE', ['regionCode'], `${role} acts for no region of its own.`);
  }
  if (agencyKey !== null && role !== 'AGENCY_REPORTER') {
    reader.refuse('INVALID_VALUE', ['agency'], `${role} acts for no agency of its own.`);
  }
  switch (role) {
    case 'REGION_OFFICER':
      if (regionCode !== null) return checkAdopting(regionCode, region);
      reader.refuse('MISSING_VALUE', ['regionCode'], 'An officer acts for a region.');
      return [];
    case 'AGENCY_REPORTER':
      if (agencyKey === null) reader.refuse('MISSING_VALUE', ['agency'], 'A reporter acts for an agency.');
      if (agencyKey === null || agency !== null) return [];
      return [notFound('UNKNOWN_AGENCY', ['agency'], `No agency ${agencyKey.slice(0, 100)} is registered.`)];
    default:
      return [];
  }
}
