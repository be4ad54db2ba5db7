import { checkAdopting } from './adoptionInput.ts';
import { type Agency, isSynthetic, parseAgencyKey, type ServiceClass, SYNTHETIC_PREFIX } from './agency.ts';
import { InputReader, notFound } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import type { Catalogue } from './reference.ts';
import type { Region } from './region.ts';

/** An agency as a client gives it. */
export interface AgencyGiven {
  regionCode: string;
  slug?: string | null | undefined;
  type?: string | null | undefined;
  name: string;
  serviceClass?: ServiceClass | null | undefined;
}

/**
 * Decides the registration of an agency: refused for every wrong field at once, or when its key is taken. Without a class of
 * its own it has its type's.
 */
export function decideAgency(
  given: AgencyGiven,
  records: { region: Region | undefined; catalogue: Catalogue; existing: Agency | null },
  moment: Moment,
): Decision<Change & { kind: 'AGENCY' }> {
  const reader = new InputReader();
  const type = given.type === null || given.type === undefined ? null : records.catalogue.agencyTypes.get(given.type);
  const key = agencyKeyOf(given);
  if (key === null || parseAgencyKey(key) === null) {
    reader.refuse(
      key === null ? 'MISSING_VALUE' : 'INVALID_VALUE',
      ['slug'],
      'A slug of 2 to 40 lower-case letters, digits and hyphens is needed, or a type whose code serves as one.',
    );
  } else if (isSynthetic(key)) {
    reader.refuse(
      'INVALID_VALUE',
      ['slug'],
      `A slug that begins with ${SYNTHETIC_PREFIX} names a synthetic agency, which is for tests and benchmarks alone: the registry publishes no synthetic data.`,
    );
  }
  const serviceClass = given.serviceClass ?? type?.serviceClass ?? null;
  if (serviceClass === null) {
    reader.refuse('MISSING_VALUE', ['serviceClass'], 'An agency without a registered type needs a service class.');
  }
  const name = reader.text(['name'], given.name, 3, 200);
  const refusals = [
    ...checkAdopting(given.regionCode, records.region),
    ...unknownType(given.type, type),
    ...reader.refusals,
    ...taken(records.existing),
  ];
  if (refusals.length > 0 || key === null || serviceClass === null) return refused(...refusals);
  const agency: Agency = {
    key,
    regionCode: given.regionCode,
    typeCode: type?.code ?? null,
    name,
    serviceClass,
    version: 1,
    recordedAt: moment.recordedAt,
    load: null,
  };
  return { tag: 'accepted', change: { kind: 'AGENCY', record: agency, before: null }, also: [] };
}

/** The key that an agency would have: the region's code and its slug, or its type's code; null when neither is given. */
export function agencyKeyOf(given: AgencyGiven): string | null {
  const slug = given.slug ?? given.type ?? null;
  return slug === null ? null : `${given.regionCode}-${slug}`;
}

function unknownType(code: string | null | undefined, type: unknown): Refusal[] {
  if (code === null || code === undefined || (type !== undefined && type !== null)) return [];
  return [notFound('UNKNOWN_AGENCY_TYPE', ['type'], `No agency type has the code ${code}.`)];
}

function taken(existing: Agency | null): Refusal[] {
  if (existing === null) return [];
  return [
    {
      tag: 'ALREADY_EXISTS',
      path: ['input', 'slug'],
      message: `The agency ${existing.key} is already registered.`,
      existing: { kind: 'AGENCY', key: existing.key },
    },
  ];
}
