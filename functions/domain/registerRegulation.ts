import { LOCAL_BASIS } from './adoption.ts';
import { InputReader, notFound } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import type { Catalogue } from './reference.ts';
import type { Region } from './region.ts';
import type { Regulation } from './regulation.ts';
import { type RegulationFieldsGiven, readRegulationFields } from './regulationInput.ts';

/** A regulation as a client gives it. */
export interface RegulationGiven extends RegulationFieldsGiven {
  slug: string;
  regionCode?: string | null | undefined;
  title: string;
  issuer: string;
  issuedOn: string;
}

/** Slugs of regulations. */
export const SLUG = /^[a-z0-9](?:[a-z0-9.-]{1,78})[a-z0-9]$/;

/** Decides the registration of a new regulation: refused for every wrong field at once, or when the slug is taken. */
export function decideRegulation(
  given: RegulationGiven,
  catalogue: Catalogue,
  region: Region | undefined,
  moment: Moment,
): Decision<Change & { kind: 'REGULATION' }> {
  const reader = new InputReader();
  const slug = reader.code(
    ['slug'],
    given.slug,
    SLUG,
    'a slug of 3 to 80 lower-case letters, digits, dots and hyphens',
  );
  if (slug === LOCAL_BASIS) {
    reader.refuse(
      'INVALID_VALUE',
      ['slug'],
      `${LOCAL_BASIS} stands for a region's own initiative and names no regulation.`,
    );
  }
  const regulation: Regulation = {
    slug,
    level: region?.level ?? 'NATIONAL',
    regionCode: region?.code ?? null,
    ...readRegulationFields(reader, given, moment.today),
    version: 1,
    recordedAt: moment.recordedAt,
    load: null,
  };
  const refusals = [...unknownRegion(given.regionCode, region), ...reader.refusals, ...taken(slug, catalogue)];
  if (refusals.length > 0) return refused(...refusals);
  return { tag: 'accepted', change: { kind: 'REGULATION', record: regulation, before: null }, also: [] };
}

function unknownRegion(code: string | null | undefined, region: Region | undefined): Refusal[] {
  if (code === null || code === undefined || region !== undefined) return [];
  return [notFound('UNKNOWN_REGION', ['regionCode'], `No region has the code ${code}.`)];
}

function taken(slug: string, catalogue: Catalogue): Refusal[] {
  if (!catalogue.regulations.has(slug)) return [];
  return [
    {
      tag: 'ALREADY_EXISTS',
      path: ['input', 'slug'],
      message: `A regulation with the slug ${slug} is already registered.`,
      existing: { kind: 'REGULATION', slug },
    },
  ];
}
