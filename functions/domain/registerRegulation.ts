import { LOCAL_BASIS } from './adoption.ts';
import { FIRST_DAY, WEEKDAYS, type Weekday } from './day.ts';
import { InputReader, notFound, type SourceGiven } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import type { Catalogue } from './reference.ts';
import type { Region } from './region.ts';
import type { Regulation } from './regulation.ts';

/** A regulation as a client gives it. */
export interface RegulationGiven {
  slug: string;
  regionCode?: string | null | undefined;
  type: string;
  number: string;
  year?: number | null | undefined;
  title: string;
  issuer: string;
  issuedOn: string;
  effectiveFrom?: string | null | undefined;
  effectiveUntil?: string | null | undefined;
  maxDaysPerWeek?: number | null | undefined;
  weekdays?: readonly Weekday[] | null | undefined;
  locationFlexible?: boolean | null | undefined;
  timeFlexible?: boolean | null | undefined;
  summary?: string | null | undefined;
  source: SourceGiven;
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
  const issuedOn = reader.day(['issuedOn'], given.issuedOn);
  const effectiveFrom = reader.day(['effectiveFrom'], given.effectiveFrom);
  const effectiveUntil = reader.day(['effectiveUntil'], given.effectiveUntil);
  reader.order(['effectiveUntil'], effectiveFrom ?? issuedOn, effectiveUntil);
  const named = new Set(given.weekdays ?? []);
  const regulation: Regulation = {
    slug,
    level: region?.level ?? 'NATIONAL',
    regionCode: region?.code ?? null,
    type: reader.code(['type'], given.type, /^[A-Z]{2,20}$/, 'a type of 2 to 20 capital letters, such as PERMEN'),
    number: reader.text(['number'], given.number, 1, 80),
    year: reader.integer(['year'], given.year, Number(FIRST_DAY.slice(0, 4)), Number(moment.today.slice(0, 4)) + 1),
    title: reader.text(['title'], given.title, 3, 500),
    issuer: reader.text(['issuer'], given.issuer, 2, 200),
    issuedOn,
    effectiveFrom,
    effectiveUntil,
    maxDaysPerWeek: reader.integer(['maxDaysPerWeek'], given.maxDaysPerWeek, 0, 7),
    weekdays: WEEKDAYS.filter((day) => named.has(day)),
    locationFlexible: given.locationFlexible ?? null,
    timeFlexible: given.timeFlexible ?? null,
    summary: reader.optionalText(['summary'], given.summary, 500),
    source: reader.source(['source'], given.source),
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
