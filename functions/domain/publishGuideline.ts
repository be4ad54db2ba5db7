import type { Guideline, GuidelineDocument, GuidelineKind } from './guideline.ts';
import { InputReader, invalid, notFound, type SourceGiven, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import type { Catalogue } from './reference.ts';

/** A guideline as the registrar gives it. */
export interface GuidelineGiven {
  /** The guideline to write a new version of; null: a new one. */
  guidelineId: string | null;
  expectedVersion?: number | null | undefined;
  regulationSlug: string;
  kind: GuidelineKind;
  title: string;
  issuer: string;
  issuedOn?: string | null | undefined;
  effectiveFrom?: string | null | undefined;
  effectiveUntil?: string | null | undefined;
  document?: GuidelineDocument | null | undefined;
  source: SourceGiven;
}

/**
 * Decides the publication of a guideline, or of a new version of one: refused for every wrong field at once, or for another
 * version than expected.
 */
export function decideGuideline(
  given: GuidelineGiven,
  catalogue: Catalogue,
  moment: Moment,
): Decision<Change & { kind: 'GUIDELINE' }> {
  const before = given.guidelineId === null ? null : (catalogue.guidelines.get(given.guidelineId) ?? null);
  const reader = new InputReader();
  const issuedOn = reader.day(['issuedOn'], given.issuedOn);
  const effectiveFrom = reader.day(['effectiveFrom'], given.effectiveFrom);
  const effectiveUntil = reader.day(['effectiveUntil'], given.effectiveUntil);
  reader.order(['effectiveUntil'], effectiveFrom ?? issuedOn, effectiveUntil);
  if (issuedOn === null && effectiveFrom !== null) {
    reader.refuse('MISSING_VALUE', ['issuedOn'], 'A guideline with a first day in force needs its day of issue.');
  }
  const guideline: Guideline = {
    id: before?.id ?? moment.newId,
    regulationSlug: given.regulationSlug,
    kind: given.kind,
    title: reader.text(['title'], given.title, 3, 500),
    issuer: reader.text(['issuer'], given.issuer, 2, 200),
    issuedOn,
    effectiveFrom,
    effectiveUntil,
    document: readDocument(reader, given.document),
    source: reader.source(['source'], given.source),
    version: (before?.version ?? 0) + 1,
    recordedAt: moment.recordedAt,
    load: null,
  };
  const refusals = [...ofNation(given.regulationSlug, catalogue), ...reader.refusals, ...conflict(given, before)];
  if (refusals.length > 0) return refused(...refusals);
  return { tag: 'accepted', change: { kind: 'GUIDELINE', record: guideline, before }, also: [] };
}

const SHA256 = /^[0-9a-fA-F]{64}$/;
/** Type and subtype. Rule: RFC 6838, section 4.2. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
/** The largest whole number that a GraphQL Int holds. */
const MOST_BYTES = 2_147_483_647;

function readDocument(reader: InputReader, given: GuidelineDocument | null | undefined): GuidelineDocument | null {
  if (given === null || given === undefined) return null;
  const at = (field: string) => ['document', field];
  reader.integer(at('bytes'), given.bytes, 1, MOST_BYTES);
  return {
    url: reader.address(at('url'), given.url),
    sha256: reader.code(at('sha256'), given.sha256, SHA256, 'a SHA-256 of 64 hexadecimal digits').toLowerCase(),
    bytes: given.bytes,
    mediaType: reader.code(at('mediaType'), given.mediaType, MEDIA_TYPE, 'a media type such as application/pdf'),
  };
}

/** Refuses a slug that names no national regulation. */
export function ofNation(slug: string, catalogue: Catalogue): Refusal[] {
  if (catalogue.regulations.get(slug)?.level === 'NATIONAL') return [];
  return [notFound('UNKNOWN_REGULATION', ['regulationSlug'], `No national regulation has the slug ${slug}.`)];
}

function conflict(given: GuidelineGiven, before: Guideline | null): Refusal[] {
  if (given.guidelineId === null) return [];
  if (before === null) return [invalid('INVALID_VALUE', ['guidelineId'], 'No guideline has this ID.')];
  if (before.regulationSlug !== given.regulationSlug) {
    return [
      invalid(
        'INVALID_VALUE',
        ['regulationSlug'],
        `The guideline belongs to ${before.regulationSlug} and stays there.`,
      ),
    ];
  }
  if (given.expectedVersion === null || given.expectedVersion === undefined) {
    return [invalid('MISSING_VALUE', ['expectedVersion'], 'A new version needs the version that was read.')];
  }
  return versionConflict('the guideline', given.expectedVersion, before.version, { kind: 'GUIDELINE', id: before.id });
}
