import { FIRST_DAY, WEEKDAYS, type Weekday } from './day.ts';
import type { InputReader, SourceGiven } from './input.ts';
import type { DocumentMetadata, Regulation } from './regulation.ts';
import type { Versioned } from './versioned.ts';

/** What JDIHN asks of a document, as a client gives it; what is not given was not seen in a source. */
export type DocumentMetadataGiven = { [K in keyof DocumentMetadata]?: string | null | undefined };

/** The fields of a regulation that may change from version to version, as a client gives them. */
export interface RegulationFieldsGiven {
  type: string;
  number: string;
  year?: number | null | undefined;
  title: string | null;
  issuer: string | null;
  issuedOn: string | null;
  effectiveFrom?: string | null | undefined;
  effectiveUntil?: string | null | undefined;
  maxDaysPerWeek?: number | null | undefined;
  weekdays?: readonly Weekday[] | null | undefined;
  locationFlexible?: boolean | null | undefined;
  timeFlexible?: boolean | null | undefined;
  summary?: string | null | undefined;
  metadata?: DocumentMetadataGiven | null | undefined;
  source: SourceGiven;
}

/** The fields of a regulation that may change from version to version. */
export type RegulationFields = Omit<Regulation, 'slug' | 'level' | 'regionCode' | keyof Versioned>;

/** Reads those fields, at registration and at every amendment alike; `today` bounds the year. */
export function readRegulationFields(
  reader: InputReader,
  given: RegulationFieldsGiven,
  today: string,
): RegulationFields {
  const issuedOn = reader.day(['issuedOn'], given.issuedOn);
  const effectiveFrom = reader.day(['effectiveFrom'], given.effectiveFrom);
  const effectiveUntil = reader.day(['effectiveUntil'], given.effectiveUntil);
  reader.order(['effectiveUntil'], effectiveFrom ?? issuedOn, effectiveUntil);
  const named = new Set(given.weekdays ?? []);
  return {
    type: reader.code(['type'], given.type, /^[A-Z]{2,20}$/, 'a type of 2 to 20 capital letters, such as PERMEN'),
    number: reader.text(['number'], given.number, 1, 80),
    year: reader.integer(['year'], given.year, Number(FIRST_DAY.slice(0, 4)), Number(today.slice(0, 4)) + 1),
    title: given.title === null ? null : reader.text(['title'], given.title, 3, 500),
    issuer: given.issuer === null ? null : reader.text(['issuer'], given.issuer, 2, 200),
    issuedOn,
    effectiveFrom,
    effectiveUntil,
    maxDaysPerWeek: reader.integer(['maxDaysPerWeek'], given.maxDaysPerWeek, 0, 7),
    weekdays: WEEKDAYS.filter((day) => named.has(day)),
    locationFlexible: given.locationFlexible ?? null,
    timeFlexible: given.timeFlexible ?? null,
    summary: reader.optionalText(['summary'], given.summary, 500),
    metadata: readMetadata(reader, given.metadata, issuedOn),
    source: reader.source(['source'], given.source),
  };
}

function readMetadata(
  reader: InputReader,
  given: DocumentMetadataGiven | null | undefined,
  issuedOn: string | null,
): DocumentMetadata | null {
  if (given === null || given === undefined) return null;
  const text = (field: keyof DocumentMetadata, most: number) =>
    reader.optionalText(['metadata', field], given[field], most);
  const promulgatedOn = reader.day(['metadata', 'promulgatedOn'], given.promulgatedOn);
  if (issuedOn !== null && promulgatedOn !== null && promulgatedOn < issuedOn) {
    reader.refuse(
      'IMPOSSIBLE_DATE',
      ['metadata', 'promulgatedOn'],
      `The day of promulgation ${promulgatedOn} lies before the day of issue ${issuedOn}.`,
    );
  }
  return {
    place: text('place', 100),
    promulgatedOn,
    gazette: text('gazette', 200),
    subject: text('subject', 500),
    location: text('location', 200),
    legalField: text('legalField', 200),
    attachment: text('attachment', 500),
    fileUrl:
      given.fileUrl === null || given.fileUrl === undefined
        ? null
        : reader.address(['metadata', 'fileUrl'], given.fileUrl),
  };
}
