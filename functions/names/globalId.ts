import { createHash } from 'node:crypto';
import type { LoggedKind, PublicChange } from '#domain/change.ts';

/** Types with a global ID, and the parts that name a record of each. */
export interface NodeNames {
  Region: [code: string];
  Regulation: [slug: string];
  Guideline: [id: string];
  Requirement: [id: string];
  Adoption: [regionCode: string, basis: string | null];
  AdoptionEvent: [regionCode: string, basis: string, day: string, id: string];
  Dispute: [regionCode: string, id: string];
  Study: [regionCode: string, id: string];
  Assessment: [regionCode: string, id: string];
  Waiver: [regionCode: string, id: string];
  Reopening: [regionCode: string, id: string];
  Agency: [key: string];
  ReportForm: [id: string];
  Report: [agencyKey: string, formId: string, period: string];
}
export type NodeType = keyof NodeNames;
/** A decoded global ID. */
export type NodeName = { [T in NodeType]: { type: T; parts: NodeNames[T] } }[NodeType];

const LENGTHS: Readonly<Record<NodeType, number>> = {
  Region: 1,
  Regulation: 1,
  Guideline: 1,
  Requirement: 1,
  Adoption: 2,
  AdoptionEvent: 4,
  Dispute: 2,
  Study: 2,
  Assessment: 2,
  Waiver: 2,
  Reopening: 2,
  Agency: 1,
  ReportForm: 1,
  Report: 3,
};
const LONGEST = 500;

/** The opaque global ID of a record. */
export function globalId<T extends NodeType>(type: T, ...parts: NodeNames[T]): string {
  const name = Buffer.from(JSON.stringify([type, ...parts])).toString('base64url');
  return `${name}${checkOf(name)}`;
}

/** Tells a changed character from another record's name. It is no secret: what an ID may open is for permission to decide, so IDs stay the same for ever, whatever becomes of the registry's secret. */
const checkOf = (name: string): string =>
  createHash('sha256').update(name).digest('base64url').slice(0, CHECK_CHARACTERS);
const CHECK_CHARACTERS = 6;

/** What a global ID names; null when the registry never gave such an ID. */
export function parseGlobalId(id: string): NodeName | null {
  if (id.length > LONGEST || !/^[A-Za-z0-9_-]+$/.test(id)) return null;
  const encoded = id.slice(0, -CHECK_CHARACTERS);
  if (checkOf(encoded) !== id.slice(-CHECK_CHARACTERS)) return null;
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(encoded, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(decoded)) return null;
  const [type, ...parts] = decoded;
  if (typeof type !== 'string' || !Object.hasOwn(LENGTHS, type) || parts.length !== LENGTHS[type as NodeType])
    return null;
  const nullAt = type === 'Adoption' ? 1 : -1;
  if (!parts.every((part, place) => typeof part === 'string' || (part === null && place === nullAt))) return null;
  // Only one spelling of an ID is valid, so that a changed byte never names the same record.
  if (Buffer.from(JSON.stringify(decoded)).toString('base64url') !== encoded) return null;
  return { type, parts } as NodeName;
}

const NODE_OF: Readonly<Partial<Record<LoggedKind, NodeType>>> = {
  REGULATION: 'Regulation',
  GUIDELINE: 'Guideline',
  FORM: 'ReportForm',
  AGENCY: 'Agency',
  STUDY: 'Study',
  ASSESSMENT: 'Assessment',
  WAIVER: 'Waiver',
  REOPENING: 'Reopening',
  DISPUTE: 'Dispute',
  REPORT: 'Report',
  ADOPTION_EVENT: 'AdoptionEvent',
};

/** The decoded ID of the record that a public change is about; null where the record has no ID. */
export function changeNode({ kind, name }: Pick<PublicChange, 'kind' | 'name'>): NodeName | null {
  const type = NODE_OF[kind];
  return type === undefined || name === null || name.length !== LENGTHS[type]
    ? null
    : ({ type, parts: name } as NodeName);
}
