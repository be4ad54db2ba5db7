import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessMapper, RoleGrantMapper } from './../../schema/access.mappers.ts';
import type { AdoptionMapper, RegionAdoptionMapper } from './../../schema/adoption.mappers.ts';
import type { AdoptionEventMapper } from './../../schema/adoptionEvent.mappers.ts';
import type { AgencyMapper } from './../../schema/agency.mappers.ts';
import type { ApiKeyMapper } from './../../schema/apiKey.mappers.ts';
import type { AssessmentMapper } from './../../schema/assessment.mappers.ts';
import type { ChangeMapper } from './../../schema/change.mappers.ts';
import type { ChangedFigureMapper, RestatementMapper } from './../../schema/restatement.mappers.ts';
import type { ComparedRegionMapper } from './../../schema/indicatorComparison.mappers.ts';
import type { DisputeMapper } from './../../schema/dispute.mappers.ts';
import type { FigureMapper } from './../../schema/figure.mappers.ts';
import type { GuidelineMapper } from './../../schema/guideline.mappers.ts';
import type { IndicatorAggregateMapper, IndicatorValueMapper } from './../../schema/indicatorSummary.mappers.ts';
import type { ObligationMapper } from './../../schema/obligation.mappers.ts';
import type { ReadinessMapper, RequirementMapper, RequirementSetMapper, RequirementStatusMapper } from './../../schema/requirement.mappers.ts';
import type { RegionMapper } from './../../schema/region.mappers.ts';
import type { RegulationMapper, RegulationStatusMapper } from './../../schema/regulation.mappers.ts';
import type { RelationMapper } from './../../schema/relation.mappers.ts';
import type { ReopeningMapper } from './../../schema/reopening.mappers.ts';
import type { ReportMapper, ReportValueMapper } from './../../schema/report.mappers.ts';
import type { ReportFormMapper } from './../../schema/reportForm.mappers.ts';
import type { ReportGroupMapper } from './../../schema/reportGroup.mappers.ts';
import type { ReportingProgressMapper } from './../../schema/reportingProgress.mappers.ts';
import type { SnapshotMapper } from './../../schema/snapshot.mappers.ts';
import type { StudyMapper } from './../../schema/study.mappers.ts';
import type { ViewerMapper } from './../../schema/viewer.mappers.ts';
import type { WaiverMapper } from './../../schema/waiver.mappers.ts';
import type { WebhookMapper } from './../../schema/webhook.mappers.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, ISO 8601 `YYYY-MM-DD`, in Asia/Jakarta. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC, such as `2026-04-16T03:00:00.000Z`; offsets are accepted on input. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, at most 18 digits before and 6 after the point, sums up to 38 before it; on input a JSON integer is accepted too. */
  Decimal: { input: string; output: string; }
  /** An http or https address of at most 2,000 characters; it is kept, never fetched. */
  URL: { input: string; output: string; }
};

/** What the registry itself says of one subject's access (akses). */
export type Access = {
  __typename?: 'Access';
  /** Since when and why none of its tokens counts; null while they do. */
  denial: Maybe<Denial>;
  /** The role that was granted, also when its last day is over; null where none is, or it was revoked. */
  grant: Maybe<RoleGrant>;
  /** The `iss` of the subject's tokens. */
  issuer: Scalars['String']['output'];
  /** Why the registrar last changed this record. */
  reason: Scalars['String']['output'];
  /** When the registry learned of this version. */
  recordedAt: Scalars['DateTime']['output'];
  /** The `sub` of its tokens. The registry keeps no name. */
  subject: Scalars['String']['output'];
  /** How often the record has been written; 1 at first; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of accesses. */
export type AccessConnection = {
  __typename?: 'AccessConnection';
  /** The accesses with their cursors. */
  edges: Array<AccessEdge>;
  /** The accesses. */
  nodes: Array<Access>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Null: they are not counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An access in a list. */
export type AccessEdge = {
  __typename?: 'AccessEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The access. */
  node: Access;
};

/** Where one region stands towards one regulation, or on its own initiative (penerapan). */
export type Adoption = Node & {
  __typename?: 'Adoption';
  /** A national regulation's slug, or `local`; null where nothing is recorded on any basis. */
  basis: Maybe<Scalars['String']['output']>;
  /** Every event, in the order in which the status is derived; superseded ones too, marked (riwayat). */
  history: AdoptionEventConnection;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** Whether the answer is the province's, for the six administrative units of Jakarta. */
  inherited: Scalars['Boolean']['output'];
  /** Whether the status is derived from an end: its own last day, or the regulation's. */
  lapsed: Scalars['Boolean']['output'];
  /** The status as analysts' number, 0 to 5; SUSPENDED, ENDED and DECLINED are 0. */
  ordinal: Scalars['Int']['output'];
  /** Who recorded the status: the region or the ministry; null where nothing is recorded. */
  origin: Maybe<AdoptionOrigin>;
  /** The region. */
  region: Region;
  /** The regulation that it stands towards; null for basis `local` and where nothing is recorded. */
  regulation: Maybe<Regulation>;
  /** How flexible work is done; null where none is recorded. */
  scheme: Maybe<Scheme>;
  /** Requirements that were UNMET or UNKNOWN when this status was reached. */
  shortfall: Array<RequirementStatus>;
  /** The day the status began; null where nothing is recorded. */
  since: Maybe<Scalars['Date']['output']>;
  /** What the status rests on. */
  sources: Array<Source>;
  /** The status on the day asked. */
  status: AdoptionStatus;
  /** How many events are recorded towards this basis; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** Where one region stands towards one regulation, or on its own initiative (penerapan). */
export type AdoptionhistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  recordedAt: InputMaybe<Scalars['DateTime']['input']>;
};

/** How many governments of a group are in a status. */
export type AdoptionCount = {
  __typename?: 'AdoptionCount';
  /** How many governments; regions that inherit are not counted. */
  count: Scalars['Int']['output'];
  /** The level of the group; null unless grouped by level. */
  level: Maybe<RegionLevel>;
  /** The province of the group; null unless grouped by province. */
  region: Maybe<Region>;
  /** The status. */
  status: AdoptionStatus;
};

/** One dated step of an adoption (peristiwa); never changed, never deleted, an error is superseded. */
export type AdoptionEvent = Node & {
  __typename?: 'AdoptionEvent';
  /** A national regulation's slug, or `local`. */
  basis: Scalars['String']['output'];
  /** Why it takes that event's place; null where it corrects none (alasan koreksi). */
  correctionReason: Maybe<Scalars['String']['output']>;
  /** The region's statements beside this observation, in the order in which they were recorded (sanggahan). */
  disputes: Array<Dispute>;
  /** The first day it holds; null when no source gave one, then `reportedOn` counts. */
  effectiveOn: Maybe<Scalars['Date']['output']>;
  /** Its own last day; null: it ends with its regulation. */
  effectiveUntil: Maybe<Scalars['Date']['output']>;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** Whether it sets a status, records an evaluation, or takes another event back. */
  kind: AdoptionEventKind;
  /** The local instrument it rests on (Perkada, surat edaran); null where none is recorded. */
  localInstrument: Maybe<LocalInstrument>;
  /** Who recorded it. */
  origin: AdoptionOrigin;
  /** Why, in the words of the record. */
  reason: Maybe<Scalars['String']['output']>;
  /** When the registry learned of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region. */
  region: Region;
  /** The regulation that it stands towards; null for basis `local`. */
  regulation: Maybe<Regulation>;
  /** The day of the report or statement that tells of it. */
  reportedOn: Maybe<Scalars['Date']['output']>;
  /** How flexible work is done; null where none is recorded. */
  scheme: Maybe<Scheme>;
  /** Requirements that were UNMET or UNKNOWN at its day, as the registry then knew them. */
  shortfall: Array<RequirementStatus>;
  /** What it rests on; an observation has at least one. */
  sources: Array<Source>;
  /** The status that begins or goes on; null for an evaluation and a withdrawal. */
  status: Maybe<AdoptionStatus>;
  /** Whether a later event superseded it by the instant asked. */
  superseded: Scalars['Boolean']['output'];
  /** The event that this one takes the place of; null where it corrects none. */
  supersedes: Maybe<AdoptionEvent>;
};

/** A page of adoption events. */
export type AdoptionEventConnection = {
  __typename?: 'AdoptionEventConnection';
  /** The events with their cursors. */
  edges: Array<AdoptionEventEdge>;
  /** The events. */
  nodes: Array<AdoptionEvent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many events there are in all. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An adoption event in a list. */
export type AdoptionEventEdge = {
  __typename?: 'AdoptionEventEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AdoptionEvent;
};

/** What an adoption event says: a status that begins, or an evaluation that changes none. */
export type AdoptionEventKind =
  /** Evaluasi: a running adoption was evaluated; the status stays. */
  | 'EVALUATED'
  /** The status of the event begins or goes on. */
  | 'STATUS'
  /** Ditarik: the event that it supersedes did not happen; nothing takes its place. */
  | 'WITHDRAWN';

/** How counts are grouped. */
export type AdoptionGrouping =
  /** By level: provinces, regencies, cities (per tingkat). */
  | 'LEVEL'
  /** One group: the nation (nasional). */
  | 'NATION'
  /** By province: the province and all regencies and cities below it (per provinsi). */
  | 'PROVINCE';

/** One running adoption that a change of law would touch (dampak pada penerapan). */
export type AdoptionImpact = {
  __typename?: 'AdoptionImpact';
  /** The adoption on the day, by the law as it is. */
  adoption: Adoption;
  /** The blocking requirements that would newly stand in its way, by the changed law; UNKNOWN where no record tells, which is no breach. Those that it does not satisfy today are left out. */
  requirements: Array<RequirementStatus>;
  /** Its status on the day by the changed law: ENDED where it would lapse with its regulation, else the same. */
  statusAfter: AdoptionStatus;
};

/** Who recorded an event (asal). */
export type AdoptionOrigin =
  /** Dinyatakan: by the region's own officer; blocking requirements refuse it. */
  | 'DECLARED'
  /** Diamati: by the ministry's registrar from a public source; never refused. */
  | 'OBSERVED';

/** Where a region can stand (status penerapan). */
export type AdoptionStatus =
  /** Menolak: refused, ordinal 0. */
  | 'DECLINED'
  /** Ditetapkan: a local instrument was issued, ordinal 3. */
  | 'DECREED'
  /** Wacana: talked about in a dated statement, ordinal 1. */
  | 'DISCUSSED'
  /** Berakhir, dicabut: over, ordinal 0. */
  | 'ENDED'
  /** Diterapkan: in use, ordinal 5. */
  | 'IMPLEMENTED'
  /** Belum: nothing is adopted, ordinal 0. */
  | 'NOT_ADOPTED'
  /** Uji coba: tried from a first to a last day, ordinal 4. */
  | 'PILOT'
  /** Dihentikan sementara: paused, ordinal 0. */
  | 'SUSPENDED'
  /** Kajian: a study is under way, ordinal 2. */
  | 'UNDER_STUDY';

/** The counts of the nation on one day of a trend (titik tren). */
export type AdoptionTrendPoint = {
  __typename?: 'AdoptionTrendPoint';
  /** How many governments are in each status, in the order of the statuses; statuses that nobody is in are left out. */
  counts: Array<AdoptionCount>;
  /** The day. */
  on: Scalars['Date']['output'];
};

/**
 * The snapshots of the open data that show what was corrected later: those whose instant of knowledge is at or after `publishedAt` and before
 * `recordedAt` of the correction (cuplikan terdampak). They follow each other.
 */
export type AffectedSnapshots = {
  __typename?: 'AffectedSnapshots';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The first of them; null where there is none. */
  first: Maybe<Snapshot>;
  /** The last of them; null where there is none. */
  last: Maybe<Snapshot>;
};

/** An office of a region, or a central one (perangkat daerah, OPD, instansi). */
export type Agency = Node & {
  __typename?: 'Agency';
  /** Whether the agency may apply flexible work on a day; null while it was not assessed (kelayakan). */
  assessment: Maybe<Assessment>;
  /** Every assessment of the agency, by first day, then by instant of recording. */
  assessments: Array<Assessment>;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** The natural key: the region's code, a hyphen, and a slug: `32.72-bkpsdm`. */
  key: Scalars['String']['output'];
  /** The official name in Indonesian. */
  name: Scalars['String']['output'];
  /** When the registry learned of this version. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region whose office it is. */
  region: Region;
  /** The agency's reports that the asker may see, by form, then period (laporan). */
  reports: ReportConnection;
  /** How close its work is to the public. */
  serviceClass: ServiceClass;
  /** The type of office; null when none of the registered types fits. */
  type: Maybe<AgencyType>;
  /** How often the record has been written; 1 at first; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** An office of a region, or a central one (perangkat daerah, OPD, instansi). */
export type AgencyassessmentArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** An office of a region, or a central one (perangkat daerah, OPD, instansi). */
export type AgencyreportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** A page of agencies. */
export type AgencyConnection = {
  __typename?: 'AgencyConnection';
  /** The agencies with their cursors. */
  edges: Array<AgencyEdge>;
  /** The agencies. */
  nodes: Array<Agency>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many agencies the filter selects in all. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An agency in a list. */
export type AgencyEdge = {
  __typename?: 'AgencyEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The agency. */
  node: Agency;
};

/** Which agencies; all conditions must hold. */
export type AgencyFilter = {
  /** Only this service class. */
  serviceClass?: InputMaybe<ServiceClass>;
  /** Only this type, by code. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** A type of regional office (jenis perangkat daerah). */
export type AgencyType = {
  __typename?: 'AgencyType';
  /** The code: `bkpsdm`. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: LocalizedText;
  /** How close its work usually is to the public: the default for its agencies. */
  serviceClass: ServiceClass;
};

/** How answers are added up (agregasi). */
export type Aggregation =
  /** Cacah per pilihan. */
  | 'COUNT_BY_CHOICE'
  /** Rata-rata. */
  | 'MEAN'
  /** Tidak diagregasi. */
  | 'NONE'
  /** Jumlah. */
  | 'SUM'
  /** Rata-rata tertimbang, by the indicator named in `weight`. */
  | 'WEIGHTED_MEAN';

/** A record with the same key is already kept. */
export type AlreadyExists = UserError & {
  __typename?: 'AlreadyExists';
  /** A stable code for programs. */
  code: UserErrorCode;
  /** The record that is there. */
  existing: Maybe<Node>;
  /** Which record, in English. */
  message: Scalars['String']['output'];
  /** The place in the input, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** The event was superseded before. */
export type AlreadySuperseded = UserError & {
  __typename?: 'AlreadySuperseded';
  /** The event that took its place. */
  by: Maybe<AdoptionEvent>;
  /** A stable code for programs. */
  code: UserErrorCode;
  /** What to correct instead, in English. */
  message: Scalars['String']['output'];
  /** The place in the input, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** What changes of a regulation. A field that is left out stays as it is; null says that it was not seen in a source. */
export type AmendRegulationInput = {
  /** The first day in force. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day in force, by its own text. */
  effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the caller read. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The day it was issued. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it, 2 to 200 characters. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Whether it lets staff choose the place of work. */
  locationFlexible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Most days a week away from the office, 0 to 7. */
  maxDaysPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** What JDIHN asks of a document, whole. */
  metadata?: InputMaybe<DocumentMetadataInput>;
  /** The number as written, at most 80 characters; not null (nomor). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The regulation to write a new version of; slug, level and region never change. */
  slug: Scalars['String']['input'];
  /** Where the new version can be read. */
  source: SourceInput;
  /** What it says, in English, at most 500 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Whether it lets staff choose the hours of work. */
  timeFlexible?: InputMaybe<Scalars['Boolean']['input']>;
  /** The official title in Indonesian, 3 to 500 characters (tentang). */
  title?: InputMaybe<Scalars['String']['input']>;
  /** UU, PP, PERPRES, PERMEN, SE and the like: 2 to 20 capital letters; not null. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** The weekdays that it names; null: none. */
  weekdays?: InputMaybe<Array<Weekday>>;
  /** The year in its name, from 1945 (tahun). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of amending a regulation's record. */
export type AmendRegulationPayload = {
  __typename?: 'AmendRegulationPayload';
  /** The regulation in its new version; null when it was refused. */
  regulation: Maybe<Regulation>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** The right of an organisation to read more than anyone else (kunci API); it gives no role. The registry keeps a digest of the key alone. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The part of the key that names it: 32 hexadecimal digits between `frk_` and the secret. */
  id: Scalars['ID']['output'];
  /** The organisation that holds it. */
  name: Scalars['String']['output'];
  /** Why it was revoked; null while it counts. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was revoked; null while it counts. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** How often the record has been written; 1 at first; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of API keys. */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  /** The keys with their cursors. */
  edges: Array<ApiKeyEdge>;
  /** The keys. */
  nodes: Array<ApiKey>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Null: they are not counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An API key in a list. */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The key. */
  node: ApiKey;
};

/** The two clocks of a question: what held on a day, as the registry knew it at an instant. */
export type AsOf = {
  /** The day asked about (Asia/Jakarta); null: today. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** The instant of knowledge (UTC): records that came later are not seen; null: now. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An assessment of an agency. */
export type AssessAgencyInput = {
  /** The agency, by global ID or natural key: one of the officer's own region. */
  agency: Scalars['ID']['input'];
  /** The first day it holds, not before 1945. */
  effectiveFrom: Scalars['Date']['input'];
  /** Whether it may apply flexible work. */
  eligibility: Eligibility;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of an assessment. */
export type AssessAgencyPayload = {
  __typename?: 'AssessAgencyPayload';
  /** The assessment; null when it was refused. */
  assessment: Maybe<Assessment>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What a region found of one of its agencies (penilaian kelayakan). */
export type Assessment = Node & {
  __typename?: 'Assessment';
  /** The agency. */
  agency: Agency;
  /** The first day it holds; it holds until the first day of the next. */
  effectiveFrom: Scalars['Date']['output'];
  /** Whether it may apply flexible work. */
  eligibility: Eligibility;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When the registry learned of it. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Who wrote (pelaku). */
export type AuditActor = {
  __typename?: 'AuditActor';
  /** The issuer of the token; null for a load. */
  issuer: Maybe<Scalars['String']['output']>;
  /** The role, as in `Role`; `LOADER` for a load from files. */
  role: Scalars['String']['output'];
  /** The subject of the token; null for a load. */
  subject: Maybe<Scalars['String']['output']>;
};

/** What one write left in the audit trail (peristiwa audit). */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** The mutation, such as `declareAdoption`; `load` for reference data that were loaded. */
  action: Scalars['String']['output'];
  /** Who wrote. */
  actor: AuditActor;
  /** The record after, whole, as JSON text. */
  after: Maybe<Scalars['String']['output']>;
  /** The record before, whole, as JSON text; null before a new one, and where it was a draft that the asker may not see. */
  before: Maybe<Scalars['String']['output']>;
  /** The event's hash in the chain of its region or the nation: SHA-256, 64 hexadecimal digits. */
  hash: Scalars['String']['output'];
  /** The identity of the event. */
  id: Scalars['ID']['output'];
  /** The hash before it in the chain, which may be of an event that the asker may not see; null for the first. */
  previousHash: Maybe<Scalars['String']['output']>;
  /** The key of the record, and of a report its agency, form, period and revision. */
  recordKey: Scalars['String']['output'];
  /** The kind of record that was written, as in `ChangeKind`; for the registrar also kinds that are no public change. */
  recordKind: Scalars['String']['output'];
  /** The version of the record after the write. */
  recordVersion: Scalars['Int']['output'];
  /** When the registry learned of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The request that wrote it, as its answer named it in the header `x-request-id`. */
  requestId: Scalars['String']['output'];
};

/** A page of the audit trail. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The events with their cursors. */
  edges: Array<AuditEventEdge>;
  /** The events. */
  nodes: Array<AuditEvent>;
  /** Where the page stands; its end cursor is the one to read on from. */
  pageInfo: PageInfo;
};

/** An event in a list. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AuditEvent;
};

/** The last link of the nation's chain. */
export type AuditHead = {
  __typename?: 'AuditHead';
  /** Its hash: SHA-256, 64 hexadecimal digits; null before the first. */
  hash: Maybe<Scalars['String']['output']>;
  /** Its number: 1, 2, 3, without gaps; 0 before the first. It counts links, each of all that was chained of one region at a time. */
  number: Scalars['Int']['output'];
  /** When it was linked; null before the first. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A cell that keeps its row from being handed in. */
export type BadCell = {
  __typename?: 'BadCell';
  /** A stable code for programs. */
  code: BadCellCode;
  /** The column: an indicator's code, `agency`, `period`, or `values` for all answers together. */
  column: Scalars['String']['output'];
  /** What is wrong and what would be right, in English. */
  reason: Scalars['String']['output'];
  /** The row, from 1, in the order given. */
  row: Scalars['Int']['output'];
  /** What stands there, as text, cut at 100 characters; empty when nothing does. */
  value: Scalars['String']['output'];
};

/** Stable codes of bad cells. */
export type BadCellCode =
  /** A report with other answers was handed in or verified; it is corrected with `correctReport`. */
  | 'ALREADY_HANDED_IN'
  /** A check of the form fails; the cell is the first indicator that the check looks at. */
  | 'CHECK_FAILED'
  /** Another row is for the same agency and period: none of them is taken. */
  | 'DOUBLED_ROW'
  /** The agency keeps a draft, which only its own reporter may replace. */
  | 'DRAFT_IN_PROGRESS'
  /** The asker may not hand in reports of this agency. */
  | 'FORBIDDEN_AGENCY'
  /** The value is not of the form or range that its column asks for. */
  | 'INVALID_VALUE'
  /** An answer that the form requires is missing. */
  | 'MISSING_VALUE'
  /** The period is closed for this agency; the reason says since when, and who may reopen it (ditutup). */
  | 'PERIOD_CLOSED'
  /** The period has not begun. */
  | 'PERIOD_NOT_BEGUN'
  /** No agency of this key is registered. */
  | 'UNKNOWN_AGENCY'
  /** No version of the form is in force on the period's last day. */
  | 'UNKNOWN_FORM'
  /** The form has no such indicator. */
  | 'UNKNOWN_INDICATOR';

/** Who may keep an answer. */
export type CacheControlScope =
  /** The asker's own cache alone. */
  | 'PRIVATE'
  /** Any cache. */
  | 'PUBLIC';

/** One public change (perubahan). */
export type Change = {
  __typename?: 'Change';
  /** The mutation that changed it, such as `declareAdoption`; `load` for reference data that were loaded. */
  action: Scalars['String']['output'];
  /** The public figures that a verified correction moved, before and after; empty for other changes. */
  figures: Array<ChangedFigure>;
  /** The key of the record, and of a report its agency, form, period and revision. */
  key: Scalars['String']['output'];
  /** What kind of record changed. */
  kind: ChangeKind;
  /** Its number: 1, 2, 3, without gaps. */
  number: Scalars['Int']['output'];
  /** The record as it is now, as far as the asker may see it; null where it has no ID. */
  record: Maybe<Node>;
  /** When the registry learned of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region whose record it is; null for the nation's. */
  region: Maybe<Region>;
  /** The version of the record after the change. */
  version: Scalars['Int']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  edges: Array<ChangeEdge>;
  /** The changes. */
  nodes: Array<Change>;
  /** Where the page stands; its end cursor is the one to read on from, also where the page is empty. */
  pageInfo: PageInfo;
  /** Null: it grows all the time. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A change in a list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** Which changes. */
export type ChangeFilter = {
  /** Only changes of these kinds. */
  kinds?: InputMaybe<Array<ChangeKind>>;
  /** Only changes of this region's own records. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of records that change. */
export type ChangeKind =
  /** Peristiwa penerapan. */
  | 'ADOPTION_EVENT'
  /** Perangkat daerah. */
  | 'AGENCY'
  /** Penilaian kelayakan. */
  | 'ASSESSMENT'
  /** Keberatan. */
  | 'DISPUTE'
  /** Formulir. */
  | 'FORM'
  /** Juklak, juknis. */
  | 'GUIDELINE'
  /** Muatan data: reference data of other kinds that were loaded. */
  | 'LOAD'
  /** Peraturan. */
  | 'REGULATION'
  /** Hubungan antarperaturan. */
  | 'RELATION'
  /** Pembukaan kembali periode. */
  | 'REOPENING'
  /** Laporan that was verified. */
  | 'REPORT'
  /** Syarat of one regulation. */
  | 'REQUIREMENTS'
  /** Kajian. */
  | 'STUDY'
  /** Dispensasi. */
  | 'WAIVER';

/** A public figure that a correction moved. */
export type ChangedFigure = {
  __typename?: 'ChangedFigure';
  /** The figure after; null where it has no value. */
  after: Maybe<Scalars['Decimal']['output']>;
  /** The figure before; null where it had no value. */
  before: Maybe<Scalars['Decimal']['output']>;
  /** The choice that is counted; null for other figures. */
  choice: Maybe<Scalars['String']['output']>;
  /** The group whose figure it is. */
  group: ReportGroup;
  /** The indicator, by its code. */
  indicator: Scalars['String']['output'];
  /** The reference of the figure, by which `figure` tells where it comes from (rujukan angka). */
  reference: Scalars['String']['output'];
};

/** A check of severity ERROR failed, or an answer is missing. */
export type CheckFailed = UserError & {
  __typename?: 'CheckFailed';
  /** The check. */
  check: FailedCheck;
  /** A stable code for programs. */
  code: UserErrorCode;
  /** What is wrong, in English. */
  message: Scalars['String']['output'];
  /** The place in the report: the first indicator that the check looks at. */
  path: Array<Scalars['String']['output']>;
};

/** How grave a failing check is. */
export type CheckSeverity =
  /** Galat: refuses the submission. */
  | 'ERROR'
  /** Peringatan: kept with the report and shown to the verifier. */
  | 'WARNING';

/** How many chose a choice. */
export type ChoiceCount = {
  __typename?: 'ChoiceCount';
  /** The choice. */
  choice: Scalars['String']['output'];
  /** How many reports chose it. */
  count: Scalars['Int']['output'];
};

/** One region before and after. */
export type ComparedRegion = {
  __typename?: 'ComparedRegion';
  /** Its value after; null where nothing was reported yet. */
  after: Maybe<Scalars['Decimal']['output']>;
  /** Its value before. */
  before: Scalars['Decimal']['output'];
  /** The region. */
  region: Region;
  /** The day on which it first reached the status. */
  since: Scalars['Date']['output'];
};

/** How many reports the values of one side rest on, over the regions that have a baseline. */
export type ComparisonCoverage = {
  __typename?: 'ComparisonCoverage';
  /** Verified reports that answered, those whose answer is withheld from the asker left out. */
  answered: Scalars['Int']['output'];
  /** Reports owed. */
  owed: Scalars['Int']['output'];
};

/** One measure before and after. */
export type ComparisonMeasure = {
  __typename?: 'ComparisonMeasure';
  /** Over those of them that have an answer after the day. */
  after: Spread;
  /** Over the regions that have a baseline. */
  before: Spread;
  /** Over the same, the differences: after less before. */
  change: Spread;
  /** The choice whose share is meant; null for the indicator itself. */
  choice: Maybe<Scalars['String']['output']>;
  /** The regions that have a baseline, by code. */
  regions: Array<ComparedRegion>;
};

/** A study that is completed. */
export type CompleteStudyInput = {
  /** The day it was completed, not before it was opened, not after today. */
  completedOn: Scalars['Date']['input'];
  /** Where its report can be read. */
  document?: InputMaybe<SourceInput>;
  /** The `version` of the study that the caller read. */
  expectedVersion: Scalars['Int']['input'];
  /** One finding for each of the three dimensions. */
  findings: Array<DimensionFindingInput>;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The study, by its global ID. */
  studyId: Scalars['ID']['input'];
};

/** What came of completing a study. */
export type CompleteStudyPayload = {
  __typename?: 'CompleteStudyPayload';
  /** The study; null when it was refused. */
  study: Maybe<Study>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A verified report to be corrected. */
export type CorrectReportInput = {
  /** The `version` of the report that the caller read. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 2,000 characters: all may read it once the correction is verified. */
  reason: Scalars['String']['input'];
  /** The report, by its global ID. */
  reportId: Scalars['ID']['input'];
  /** The answers that change, at most 200; an entry without a value clears its answer, indicators that are not named stay as verified. */
  values: Array<ReportValueInput>;
};

/** What came of correcting a report. */
export type CorrectReportPayload = {
  __typename?: 'CorrectReportPayload';
  /** The report; null when it was refused. */
  report: Maybe<Report>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A page of governments that are counted. */
export type CountedGovernmentConnection = {
  __typename?: 'CountedGovernmentConnection';
  /** The governments with their cursors. */
  edges: Array<CountedGovernmentEdge>;
  /** Where each stands. */
  nodes: Array<RegionAdoption>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many are counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A government in a list. */
export type CountedGovernmentEdge = {
  __typename?: 'CountedGovernmentEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** Where it stands. */
  node: RegionAdoption;
};

/** A revision of a report that a figure is computed from. */
export type CountedRevision = {
  __typename?: 'CountedRevision';
  /** The key of the agency. */
  agencyKey: Scalars['String']['output'];
  /** The name of the agency. */
  agencyName: Scalars['String']['output'];
  /** What names it in the digest: agency, form, period and revision, `32.72-bkpsdm budaya-kerja-asn 2026-05 2`. */
  line: Scalars['String']['output'];
  /** The ID of the report, for `report` or `node`; its revisions are there. */
  reportId: Scalars['ID']['output'];
  /** The revision, from 1. */
  revision: Scalars['Int']['output'];
};

/** A page of revisions. */
export type CountedRevisionConnection = {
  __typename?: 'CountedRevisionConnection';
  /** The revisions with their cursors. */
  edges: Array<CountedRevisionEdge>;
  /** The revisions. */
  nodes: Array<CountedRevision>;
  /** Where the page stands; its end cursor is the one to read on from, also where the page is empty. */
  pageInfo: PageInfo;
  /** Null: `computedFrom` counts them. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A revision in a list. */
export type CountedRevisionEdge = {
  __typename?: 'CountedRevisionEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The revision. */
  node: CountedRevision;
};

/** What a figure covers (cakupan). */
export type Coverage = {
  __typename?: 'Coverage';
  /** How many verified reports answered the indicator; for weighted means its weight too. */
  answered: Scalars['Int']['output'];
  /** How many reports are owed. */
  owed: Scalars['Int']['output'];
  /** How many of the verified reports nobody owed. */
  unowed: Scalars['Int']['output'];
  /** How many reports are verified, those that nobody owed included. */
  verified: Scalars['Int']['output'];
};

/** An API key to be made. */
export type CreateApiKeyInput = {
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The organisation that will hold it, 3 to 200 characters; no person. */
  name: Scalars['String']['input'];
};

/** What came of making an API key. */
export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  /** The record of the key; null when it was refused. */
  apiKey: Maybe<ApiKey>;
  /**
   * The key itself, `frk_`, the ID, `_` and the secret: to be kept by its holder, since the registry cannot show it again. A retry with the
   * same idempotency key is answered the same for two days. Null when it was refused, or when the registry's own secret changed before the retry.
   */
  key: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A step that a region declares. */
export type DeclareAdoptionInput = {
  /** A national regulation's slug, or `local` for the region's own initiative. */
  basis: Scalars['String']['input'];
  /** The first day it holds, not before 1945. */
  effectiveOn: Scalars['Date']['input'];
  /** Its last day; needed for PILOT. */
  effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The `version` of the adoption that the caller read; null: whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The local instrument; needed for DECREED. */
  localInstrument?: InputMaybe<LocalInstrumentInput>;
  /** Why, at most 1,000 characters; needed for SUSPENDED and DECLINED, and for ENDED without a last day. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The region, by code: the officer's own. */
  regionCode: Scalars['String']['input'];
  /** How flexible work is done; needed for PILOT and IMPLEMENTED. */
  scheme?: InputMaybe<SchemeInput>;
  /** Where it can be read. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** The status that begins. */
  status: AdoptionStatus;
};

/** What came of a declaration. */
export type DeclareAdoptionPayload = {
  __typename?: 'DeclareAdoptionPayload';
  /** The adoption as this event left it; null when it was refused. */
  adoption: Maybe<Adoption>;
  /** The event; null when it was refused. */
  event: Maybe<AdoptionEvent>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** The registrar's word that no token of a subject counts (pencabutan akses). */
export type Denial = {
  __typename?: 'Denial';
  /** Why. */
  reason: Scalars['String']['output'];
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** A subject to be denied. */
export type DenySubjectInput = {
  /** The version of the access that was read; 0 where the registry said nothing of the subject. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The `iss` of its tokens; null: that of the asker's. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The `sub` of the subject's tokens, 1 to 255 characters, exactly as they have it. */
  subject: Scalars['String']['input'];
};

/** What came of denying a subject. */
export type DenySubjectPayload = {
  __typename?: 'DenySubjectPayload';
  /** The access as the mutation left it; null when it was refused. */
  access: Maybe<Access>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What a study found in one dimension. */
export type DimensionFinding = {
  __typename?: 'DimensionFinding';
  /** The dimension (aspek). */
  dimension: StudyDimension;
  /** What it rests on; at least one. */
  evidence: Array<Source>;
  /** What it found. */
  finding: StudyFinding;
  /** Why, in the study's words. */
  text: Scalars['String']['output'];
};

/** A finding given with a completed study. */
export type DimensionFindingInput = {
  /** The dimension; each of the three once. */
  dimension: StudyDimension;
  /** What it rests on, at least one, at most 10. */
  evidence: Array<SourceInput>;
  /** What the study found. */
  finding: StudyFinding;
  /** Why, 3 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** A region's statement beside an observation of it (sanggahan). */
export type Dispute = Node & {
  __typename?: 'Dispute';
  /** The observation that it disputes. */
  event: AdoptionEvent;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** When the registry learned of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the statement rests on. */
  sources: Array<Source>;
  /** What the region says. */
  statement: Scalars['String']['output'];
};

/** A region's statement beside an observation. */
export type DisputeObservationInput = {
  /** The observation, by its global ID. */
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** What the statement rests on, at most 10. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** What the region says, 3 to 2,000 characters. */
  statement: Scalars['String']['input'];
};

/** What came of a dispute. */
export type DisputeObservationPayload = {
  __typename?: 'DisputeObservationPayload';
  /** The statement; null when it was refused. */
  dispute: Maybe<Dispute>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/**
 * What the national network of legal documentation (JDIHN) asks of a document beyond what the registry needs itself; null where it
 * was not seen in a source.
 */
export type DocumentMetadata = {
  __typename?: 'DocumentMetadata';
  /** Its attachments, at most 500 characters (lampiran). */
  attachment: Maybe<Scalars['String']['output']>;
  /** The file of its text: http or https; the registry never fetches it. */
  fileUrl: Maybe<Scalars['URL']['output']>;
  /** Where it was published, at most 200 characters: `BN 2025 (305)` (sumber). */
  gazette: Maybe<Scalars['String']['output']>;
  /** The field of law, at most 200 characters (bidang hukum). */
  legalField: Maybe<Scalars['String']['output']>;
  /** Who holds the document, at most 200 characters (lokasi). */
  location: Maybe<Scalars['String']['output']>;
  /** Where it was issued, at most 100 characters (tempat penetapan). */
  place: Maybe<Scalars['String']['output']>;
  /** The day it was promulgated (tanggal pengundangan). */
  promulgatedOn: Maybe<Scalars['Date']['output']>;
  /** Subject headings, at most 500 characters (subjek). */
  subject: Maybe<Scalars['String']['output']>;
};

/**
 * What the national network of legal documentation (JDIHN) asks of a document beyond what the registry needs itself. What is left
 * out was not seen in a source.
 */
export type DocumentMetadataInput = {
  /** Its attachments, at most 500 characters (lampiran). */
  attachment?: InputMaybe<Scalars['String']['input']>;
  /** The file of its text: http or https; the registry never fetches it. */
  fileUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Where it was published, at most 200 characters: `BN 2025 (305)` (sumber). */
  gazette?: InputMaybe<Scalars['String']['input']>;
  /** The field of law, at most 200 characters (bidang hukum). */
  legalField?: InputMaybe<Scalars['String']['input']>;
  /** Who holds the document, at most 200 characters (lokasi). */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Where it was issued, at most 100 characters (tempat penetapan). */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The day it was promulgated (tanggal pengundangan). */
  promulgatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Subject headings, at most 500 characters (subjek). */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** The record was changed since the caller read it. */
export type EditConflict = UserError & {
  __typename?: 'EditConflict';
  /** The version that is there now. */
  actualVersion: Scalars['Int']['output'];
  /** A stable code for programs. */
  code: UserErrorCode;
  /** The record as it is now. */
  current: Maybe<Node>;
  /** The version that the caller expected. */
  expectedVersion: Scalars['Int']['output'];
  /** What was expected and what is there, in English. */
  message: Scalars['String']['output'];
  /** The place in the input, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** Whether an agency may apply flexible work (kelayakan). */
export type Eligibility =
  /** Layak. */
  | 'ELIGIBLE'
  /** Tidak layak. */
  | 'NOT_ELIGIBLE'
  /** Sebagian layak: some of its units. */
  | 'PARTLY';

/** Whether a requirement stops a declaration (sifat syarat). */
export type Enforcement =
  /** Anjuran: shown, never in the way. */
  | 'ADVISORY'
  /** Wajib: a declaration is refused while it is neither met nor waived. */
  | 'BLOCKING';

/** A check that failed on a report. */
export type FailedCheck = {
  __typename?: 'FailedCheck';
  /** The code of the check. */
  code: Scalars['String']['output'];
  /** The indicators that it looks at. */
  indicators: Array<Scalars['String']['output']>;
  /** What it means. */
  message: LocalizedText;
  /** How grave it is. */
  severity: CheckSeverity;
};

/** A published figure with where it comes from (asal-usul angka). */
export type Figure = {
  __typename?: 'Figure';
  /** The figure of reports, as the asker may see it; null for a count of adoption. */
  aggregate: Maybe<IndicatorAggregate>;
  /** The records that it is computed from: how many, and a digest by which two readers tell whether they speak of the same. */
  computedFrom: FigureRecords;
  /** How many governments are in the status; null for a figure of reports. */
  count: Maybe<Scalars['Int']['output']>;
  /** How many tell something, of how many (cakupan). */
  coverage: FigureCoverage;
  /**
   * How it is worked out (rumus), over codes of indicators, `sum(employees_wfh)`, or `count(governments where status = PILOT)`; null where
   * nothing is added up.
   */
  formula: Maybe<Scalars['String']['output']>;
  /** The very governments that are counted, by code, with the event and the sources that each stands by; null for a figure of reports. */
  governments: Maybe<CountedGovernmentConnection>;
  /** Its reference (rujukan angka). */
  reference: Scalars['String']['output'];
  /**
   * The very revisions of reports that it is computed from, by province, region and agency (revisi laporan); null for a count of adoption. Of a
   * type of agencies or a service class a page may have fewer than were asked for: read on while there is a next page.
   */
  revisions: Maybe<CountedRevisionConnection>;
  /**
   * What the form and the regulation that asks for it rest on, or the regulation that is adopted; what the events of a count rest on is in
   * `governments`.
   */
  sources: Array<Source>;
};


/** A published figure with where it comes from (asal-usul angka). */
export type FiguregovernmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** A published figure with where it comes from (asal-usul angka). */
export type FigurerevisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** What a figure covers (cakupan). */
export type FigureCoverage = {
  __typename?: 'FigureCoverage';
  /** How many verified reports answered; of a count, how many governments of the group have any record that holds on the day. */
  counted: Scalars['Int']['output'];
  /** How many reports are owed; of a count, how many governments the group has. */
  of: Scalars['Int']['output'];
};

/** The records that a figure is computed from (sumber hitungan). */
export type FigureRecords = {
  __typename?: 'FigureRecords';
  /** How many: verified reports in one revision each, or events that the counted governments stand by. */
  count: Scalars['Int']['output'];
  /**
   * The sum, modulo 2^256, of the SHA-256 of each record's `line` (UTF-8) taken as a whole number: 64 hexadecimal digits, whatever the order.
   * Null where it is not known.
   */
  digest: Maybe<Scalars['String']['output']>;
};

/** A role to be granted. */
export type GrantRoleInput = {
  /** The agency that a reporter is to act for, by global ID or natural key; for no other role. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the access that was read; 0 where the registry said nothing of the subject. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The `iss` of its tokens; null: that of the asker's. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The region that an officer is to act for, by code; for no other role. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The role; ANYONE cannot be granted. */
  role: Role;
  /** The `sub` of the subject's tokens, 1 to 255 characters, exactly as they have it. */
  subject: Scalars['String']['input'];
  /** The last day it shall hold, today or later; null: until it is revoked. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of granting a role. */
export type GrantRolePayload = {
  __typename?: 'GrantRolePayload';
  /** The access as the mutation left it; null when it was refused. */
  access: Maybe<Access>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A waiver to be granted. */
export type GrantWaiverInput = {
  /** The first day it holds; null: today. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day it holds. */
  effectiveUntil: Scalars['Date']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The region, by code. */
  regionCode: Scalars['String']['input'];
  /** The requirement, by its global ID. */
  requirementId: Scalars['ID']['input'];
};

/** What came of granting a waiver. */
export type GrantWaiverPayload = {
  __typename?: 'GrantWaiverPayload';
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
  /** The waiver; null when it was refused. */
  waiver: Maybe<Waiver>;
};

/** A document that says how to carry a regulation out (juklak, juknis). */
export type Guideline = Node & {
  __typename?: 'Guideline';
  /** The document itself; null while none was seen. */
  document: Maybe<GuidelineDocument>;
  /** The first day it is in force; null: the day it was issued. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Its last day; null: as long as its regulation. */
  effectiveUntil: Maybe<Scalars['Date']['output']>;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** The day it was issued; null while its issue was not seen in a source: such a guideline is in force nowhere. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Who issued it, or drafts it. */
  issuer: Maybe<Scalars['String']['output']>;
  /** What kind of guideline. */
  kind: GuidelineKind;
  /** When the registry learned of this version. */
  recordedAt: Scalars['DateTime']['output'];
  /** The regulation that it carries out. */
  regulation: Regulation;
  /** What the record rests on. */
  source: Source;
  /** Its title, or what is known of its drafting, in Indonesian. */
  title: Scalars['String']['output'];
  /** How often the record has been written; 1 at first. */
  version: Scalars['Int']['output'];
};

/** A guideline's document as a link: the registry never fetches it; the digest is what the registrar saw (dokumen pedoman). */
export type GuidelineDocument = {
  __typename?: 'GuidelineDocument';
  /** Its size in bytes. */
  bytes: Scalars['Int']['output'];
  /** Its IANA media type: `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** SHA-256 of its bytes: 64 lower-case hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Where it can be fetched: http or https. */
  url: Scalars['URL']['output'];
};

/** A guideline's document as a link: the registry never fetches it; the digest is what the registrar saw (dokumen pedoman). */
export type GuidelineDocumentInput = {
  /** Its size in bytes, at least 1. */
  bytes: Scalars['Int']['input'];
  /** Its IANA media type in lower case: `application/pdf`. */
  mediaType: Scalars['String']['input'];
  /** SHA-256 of its bytes: 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
  /** Where it can be fetched: http or https. */
  url: Scalars['URL']['input'];
};

/** Kinds of guidelines (jenis pedoman). */
export type GuidelineKind =
  /** Formulir: a form to be used. */
  | 'FORM'
  /** Petunjuk pelaksanaan: who does what, by which procedure. */
  | 'JUKLAK'
  /** Petunjuk teknis: the technical detail. */
  | 'JUKNIS'
  /** Anything else. */
  | 'OTHER';

/** A guideline that would lapse (juklak, juknis berakhir). */
export type GuidelineLapseInput = {
  /** The guideline, by its global ID: one of this regulation, with a day of issue. */
  guidelineId: Scalars['ID']['input'];
  /** The last day it would hold: not before its first day, not after the last day that it has. */
  lastDay: Scalars['Date']['input'];
};

/** The idempotency key was used before, by the same asker for the same mutation, with other input. */
export type IdempotencyConflict = UserError & {
  __typename?: 'IdempotencyConflict';
  /** A stable code for programs. */
  code: UserErrorCode;
  /** Which key, in English. */
  message: Scalars['String']['output'];
  /** The place in the input, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/** How many rows of an import came out how. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** Rows that were NEW. */
  new: Scalars['Int']['output'];
  /** Rows that were REFUSED. */
  refused: Scalars['Int']['output'];
  /** Rows that were UNCHANGED. */
  unchanged: Scalars['Int']['output'];
  /** Reports that this import wrote. */
  written: Scalars['Int']['output'];
};

/** How a row came out. */
export type ImportOutcome =
  /** Baru: handed in by this import; in a dry run, or where other rows are bad, to be handed in. */
  | 'NEW'
  /** Ditolak: some of its cells are bad. */
  | 'REFUSED'
  /** Tidak berubah: the same answers are handed in or verified already. */
  | 'UNCHANGED';

/** Reports to be handed in. The body of a request may have 1 MB. */
export type ImportReportsInput = {
  /** Whether to check only, and write nothing (uji coba). */
  dryRun: Scalars['Boolean']['input'];
  /** The form of all rows, by its key. */
  formId: Scalars['String']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. A dry run is not remembered. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether to write the good rows when others are bad; at most 1,000 bad cells, else nothing is written. */
  partial?: Scalars['Boolean']['input'];
  /** The rows, 1 to 500. */
  rows: Array<ImportRowInput>;
};

/** What came of an import, or would come of it. */
export type ImportReportsPayload = {
  __typename?: 'ImportReportsPayload';
  /** Every cell that keeps its row from being handed in, by row (sel yang salah). */
  cells: Array<BadCell>;
  /** How many rows came out how. */
  counts: ImportCounts;
  /** Every row, in the order given; empty when the call as a whole was refused. */
  rows: Array<ImportedRow>;
  /** Why the call as a whole was refused; empty when it was not. Bad cells are not told here. */
  userErrors: Array<UserError>;
};

/** One agency's report for one period (baris). */
export type ImportRowInput = {
  /** The agency, by global ID or natural key. */
  agency: Scalars['ID']['input'];
  /** The period: `2026-04` for monthly forms, `2026-Q2` for quarterly ones. */
  period: Scalars['String']['input'];
  /** The answers; indicators that are not named stay unanswered. At most 200. */
  values: Array<ReportValueInput>;
};

/** What became of a row. */
export type ImportedRow = {
  __typename?: 'ImportedRow';
  /** How it came out. */
  outcome: ImportOutcome;
  /** The report; null in a dry run, where the row was refused, and where nothing was written. */
  report: Maybe<Report>;
  /** Its number, from 1, in the order given. */
  row: Scalars['Int']['output'];
  /** Checks of severity WARNING that failed; they refuse nothing and are kept with the report. */
  warnings: Array<FailedCheck>;
};

/** One typed question (indikator). */
export type Indicator = {
  __typename?: 'Indicator';
  /** How answers are added up: SUM, MEAN, WEIGHTED_MEAN, COUNT_BY_CHOICE or NONE. */
  aggregation: Aggregation;
  /** The answers to choose from, in order; empty for other types. */
  choices: Array<Scalars['String']['output']>;
  /** The code, unique within its form: `employees_wfh`. */
  code: Scalars['String']['output'];
  /** What it tells about (aspek). */
  dimension: IndicatorDimension;
  /** The question. */
  label: LocalizedText;
  /** The greatest number, or length of a text; null: no bound. */
  maximum: Maybe<Scalars['Decimal']['output']>;
  /** The least number, or length of a text; null: no bound. */
  minimum: Maybe<Scalars['Decimal']['output']>;
  /** Whether a report without it is refused on submission (wajib). */
  required: Scalars['Boolean']['output'];
  /** The section of the form, from 1 (bagian). */
  section: Scalars['Int']['output'];
  /** The place within the section, from 1. */
  sequence: Scalars['Int']['output'];
  /** The unit: persons, percent, IDR, days; null where none is meant (satuan). */
  unit: Maybe<Scalars['String']['output']>;
  /** What kind of answer it takes. */
  valueType: ValueType;
  /** The indicator that weighs a weighted mean; null for others. */
  weight: Maybe<Scalars['String']['output']>;
};

/**
 * An indicator over a group of verified reports (agregat). Answers that are withheld from the asker are left out of it, so that no
 * difference of figures tells one: small counts in disciplinary indicators, for those who may not see them.
 */
export type IndicatorAggregate = {
  __typename?: 'IndicatorAggregate';
  /** What the sum with the withheld answers is at least; null where none is withheld, and for others than sums. */
  atLeast: Maybe<Scalars['Decimal']['output']>;
  /** What the sum with the withheld answers is at most. */
  atMost: Maybe<Scalars['Decimal']['output']>;
  /** How many chose each choice, in the order of the form; empty for others. `true` and `false` for BOOLEAN. */
  choices: Array<ChoiceCount>;
  /** Of how many reports, out of how many owed. */
  coverage: Coverage;
  /** How it is worked out, over the codes of indicators: `sum(employees_wfh)`; null where nothing is added up. */
  formula: Maybe<Scalars['String']['output']>;
  /** The group. */
  group: ReportGroup;
  /** The indicator, in the version of the form that is in force on the period's last day. */
  indicator: Indicator;
  /** The reference of the figure, by which `figure` tells where it comes from (rujukan angka). */
  reference: Scalars['String']['output'];
  /** The very reports that it is computed from, in the revisions counted; null for AGENCY_TYPE and SERVICE_CLASS. */
  reports: Maybe<ReportConnection>;
  /** How many reports count in which revision: more than 1 for those that were corrected. */
  revisions: Array<RevisionCount>;
  /** The sum, mean or weighted mean, exact to six places; null where nobody answered, and for counts by choice. */
  value: Maybe<Scalars['Decimal']['output']>;
  /** How many answers are withheld from the asker and left out. */
  withheld: Scalars['Int']['output'];
};


/**
 * An indicator over a group of verified reports (agregat). Answers that are withheld from the asker are left out of it, so that no
 * difference of figures tells one: small counts in disciplinary indicators, for those who may not see them.
 */
export type IndicatorAggregatereportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** An indicator before and after regions reached a status (perbandingan). It shows no cause. */
export type IndicatorComparison = {
  __typename?: 'IndicatorComparison';
  /** The basis. */
  basis: Scalars['String']['output'];
  /** Of these, how many have one after it too. */
  compared: Scalars['Int']['output'];
  /** What the values after rest on. */
  coverageAfter: ComparisonCoverage;
  /** What the values before rest on. */
  coverageBefore: ComparisonCoverage;
  /** How a region's value is worked out over the periods of a side; sums are taken per report. Null for indicators that are not added up. */
  formula: Maybe<Scalars['String']['output']>;
  /** The indicator, in the latest version of the form. */
  indicator: Indicator;
  /** The indicator itself, or one measure for each of its choices: the share of answers that chose it; of BOOLEAN the share of `true`. */
  measures: Array<ComparisonMeasure>;
  /** That the comparison shows no cause, to be shown beside it. */
  note: LocalizedText;
  /** How many regions reached the status by today. */
  reached: Scalars['Int']['output'];
  /** The status that regions reached. */
  status: AdoptionStatus;
  /** How many whole periods on each side. */
  window: Scalars['Int']['output'];
  /** Of these, how many have a verified answer before the day: a baseline. */
  withBaseline: Scalars['Int']['output'];
};

/** What an indicator tells about (aspek). */
export type IndicatorDimension =
  /** Penerapan. */
  | 'ADOPTION'
  /** Disiplin. */
  | 'DISCIPLINE'
  /** Efisiensi. */
  | 'EFFICIENCY'
  /** Infrastruktur. */
  | 'INFRASTRUCTURE'
  /** Keluaran, kinerja. */
  | 'OUTPUT'
  /** Efektivitas pelayanan publik. */
  | 'SERVICE_EFFECTIVENESS';

/** One question of a form to be registered (indikator). */
export type IndicatorInput = {
  /** How answers are added up: SUM, MEAN and WEIGHTED_MEAN for numbers, COUNT_BY_CHOICE for choices and BOOLEAN, NONE for all. */
  aggregation: Aggregation;
  /** For CHOICE and MULTI_CHOICE alone: the answers to choose from, 2 to 100, each once, of capital letters, digits and underscores. */
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The code, unique within its form: lower-case letters, digits and underscores, not `or`, `and`, `true` or `false`. */
  code: Scalars['String']['input'];
  /** What it tells about (aspek). */
  dimension: IndicatorDimension;
  /** The question, at most 300 characters in each language. */
  label: LocalizedTextInput;
  /** The greatest number, whole for INTEGER, or the greatest length of a TEXT, 1 to 9,999; null: no bound, 2,000 for a TEXT. */
  maximum?: InputMaybe<Scalars['Decimal']['input']>;
  /** The least number, whole for INTEGER, or the least length of a TEXT; null: no bound. Other types have none. */
  minimum?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether a report without it is refused on submission (wajib). */
  required: Scalars['Boolean']['input'];
  /** The section of the form, 1 to 999 (bagian). */
  section: Scalars['Int']['input'];
  /** The place within the section, 1 to 999; unique there. */
  sequence: Scalars['Int']['input'];
  /** The unit, at most 40 characters: persons, percent, IDR, days; null where none is meant (satuan). */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** What kind of answer it takes. */
  valueType: ValueType;
  /** For WEIGHTED_MEAN alone: the code of another indicator of the form, a number, that weighs it. */
  weight?: InputMaybe<Scalars['String']['input']>;
};

/** The answer of one agency. */
export type IndicatorValue = {
  __typename?: 'IndicatorValue';
  /** Whose answer. */
  agency: Agency;
  /** The verified report that it stands in. */
  report: Report;
  /** The answer; null where the report has none. */
  value: Maybe<ReportValue>;
};

/** A page of answers to an indicator. */
export type IndicatorValueConnection = {
  __typename?: 'IndicatorValueConnection';
  /** The answers with their cursors. */
  edges: Array<IndicatorValueEdge>;
  /** The answers. */
  nodes: Array<IndicatorValue>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Null: counting would read every report. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An answer in a list. */
export type IndicatorValueEdge = {
  __typename?: 'IndicatorValueEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The answer. */
  node: IndicatorValue;
};

/** How far the points of a trend are apart (selang). */
export type Interval =
  /** Every day (harian). */
  | 'DAY'
  /** The same day of every month, its last where it has no such day (bulanan). */
  | 'MONTH'
  /** Every seventh day (mingguan). */
  | 'WEEK';

/** A field of the input is wrong. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** A stable code for programs. */
  code: UserErrorCode;
  /** What is wrong and what would be right, in English. */
  message: Scalars['String']['output'];
  /** The place in the input, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/**
 * What JDIHN, the national network of legal documentation, asks of a regulation: 16 fields by Minister of Law and Human Rights
 * regulation 8/2019. Null where not seen in a source.
 */
export type JdihnDocument = {
  __typename?: 'JdihnDocument';
  /** Singkatan jenis: `Permen`. */
  abbreviation: Scalars['String']['output'];
  /** Lampiran: its attachments. */
  attachment: Maybe<Scalars['String']['output']>;
  /** Tajuk entri utama (T.E.U.) badan: the body that is its author. */
  corporateAuthor: Maybe<Scalars['String']['output']>;
  /** Tipe dokumen: `Peraturan Perundang-undangan`. */
  documentType: Scalars['String']['output'];
  /** Sumber: where it was published. */
  gazette: Maybe<Scalars['String']['output']>;
  /** Tanggal penetapan: the day it was issued. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Jenis, bentuk peraturan, in full: `Peraturan Menteri`. */
  kind: Scalars['String']['output'];
  /** Bahasa. */
  language: Scalars['String']['output'];
  /** Bidang hukum: the field of law. */
  legalField: Maybe<Scalars['String']['output']>;
  /** Lokasi: who holds the document. */
  location: Maybe<Scalars['String']['output']>;
  /** Nomor peraturan. */
  number: Scalars['String']['output'];
  /** Tempat penetapan: where it was issued. */
  place: Maybe<Scalars['String']['output']>;
  /** Tanggal pengundangan: the day it was promulgated. */
  promulgatedOn: Maybe<Scalars['Date']['output']>;
  /** Status: `Berlaku` or `Tidak Berlaku`; null where no first day was seen. */
  status: Maybe<Scalars['String']['output']>;
  /** Subjek: subject headings. */
  subject: Maybe<Scalars['String']['output']>;
  /** Judul, with kind, number and year before it. */
  title: Maybe<Scalars['String']['output']>;
};

/** A denial to be ended. */
export type LiftDenialInput = {
  /** The version of the access that was read; 0 where the registry said nothing of the subject. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The `iss` of its tokens; null: that of the asker's. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The `sub` of the subject's tokens, 1 to 255 characters, exactly as they have it. */
  subject: Scalars['String']['input'];
};

/** What came of ending a denial. */
export type LiftDenialPayload = {
  __typename?: 'LiftDenialPayload';
  /** The access as the mutation left it; null when it was refused. */
  access: Maybe<Access>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A region's own instrument (Perkada, surat edaran). */
export type LocalInstrument = {
  __typename?: 'LocalInstrument';
  /** The day it was issued. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** As named in the record: `SE Wali Kota 800/42/BKPSDM/2026`. */
  name: Scalars['String']['output'];
  /** The number alone; null when only the name is recorded. */
  number: Maybe<Scalars['String']['output']>;
  /** Who signed it, by office (penanda tangan). */
  signer: Maybe<Scalars['String']['output']>;
};

/** A region's own instrument (Perkada, surat edaran). */
export type LocalInstrumentInput = {
  /** The day it was issued. */
  issuedOn: Scalars['Date']['input'];
  /** The number as written, at most 80 characters. */
  number: Scalars['String']['input'];
  /** Who signed it, by office: `Wali Kota`, at most 200 characters. */
  signer: Scalars['String']['input'];
};

/** Text in both languages of the registry (teks dwibahasa). */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** In English; null when no translation is kept. */
  en: Maybe<Scalars['String']['output']>;
  /** In Indonesian. */
  id: Scalars['String']['output'];
};

/** A text in both languages, as it is given (teks dwibahasa). */
export type LocalizedTextInput = {
  /** In English; null: no translation is kept. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** In Indonesian. */
  id: Scalars['String']['input'];
};

/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Writes a new version of a regulation's record beside the old ones: national (registrar), or a region's own (that region's officer). */
  amendRegulation: AmendRegulationPayload;
  /** Records whether one of the region's agencies may apply flexible work, from a day on; earlier assessments stay. Region officer. */
  assessAgency: AssessAgencyPayload;
  /**
   * Completes a study with a finding, a text and evidence for each of the three dimensions; a completed one can be completed anew, the
   * older version stays. Region officer.
   */
  completeStudy: CompleteStudyPayload;
  /**
   * Corrects a verified report: a new revision of it, with a reason, checked and handed in at once. All see the verified revision until the
   * new one is verified. Agency reporter.
   */
  correctReport: CorrectReportPayload;
  /**
   * Makes an API key for an organisation (kunci API): sent as the header `x-api-key`, it raises how much may be read, and gives no role. The
   * key is in this answer and nowhere else. Registrar.
   */
  createApiKey: CreateApiKeyPayload;
  /** A region declares a step of its adoption; refused while a blocking requirement is neither met nor waived. Region officer. */
  declareAdoption: DeclareAdoptionPayload;
  /**
   * Denies a subject all access (pencabutan akses), at once: none of its tokens counts, whatever it claims, and is told `UNAUTHENTICATED`.
   * Its grant is kept. Registrar; nobody decides about their own access.
   */
  denySubject: DenySubjectPayload;
  /** Puts the region's own statement beside an observation of it; both stay visible. Region officer. */
  disputeObservation: DisputeObservationPayload;
  /**
   * Gives a role to a subject whose tokens claim none (penugasan peran), in place of the grant before. A token that claims a role is what it
   * says: a grant makes no difference to it. Registrar; nobody decides about their own access.
   */
  grantRole: GrantRolePayload;
  /** Lets one region go without one requirement, from a day to a day; it ends by itself. Registrar. */
  grantWaiver: GrantWaiverPayload;
  /**
   * Hands in reports of one form, of many agencies or periods at once (impor laporan): every row is one report, checked as `submitReport`
   * checks it, and every bad cell is answered at once. All or nothing, unless `partial`; try `dryRun` first. Safe to repeat: rows whose
   * answers are handed in already are UNCHANGED, and a call that was broken off is finished by the same call. Agency reporter for its own
   * agency, region officer for agencies of its own region, registrar for any.
   */
  importReports: ImportReportsPayload;
  /** Ends a denial (pemulihan akses): the subject's tokens count again, and so does a grant that still holds. Registrar. */
  liftDenial: LiftDenialPayload;
  /**
   * The ministry records, from a public source, a step that a region took; never refused for requirements, since it happened:
   * those that were UNMET or UNKNOWN at its day are kept with it. Registrar.
   */
  observeAdoption: ObserveAdoptionPayload;
  /** Records that the region opens a study towards a regulation, or on its own initiative. Region officer. */
  planStudy: PlanStudyPayload;
  /** Publishes a guideline (juklak, juknis) of a national regulation, or what became known of its drafting. Registrar. */
  publishGuideline: PublishGuidelinePayload;
  /** Registers an office of the officer's own region. Region officer. */
  registerAgency: RegisterAgencyPayload;
  /** Registers a report form (formulir) or its next version, whole; every version stays. Registrar. */
  registerForm: RegisterFormPayload;
  /** Registers a national regulation (registrar), or a region's own instrument (that region's officer). */
  registerRegulation: RegisterRegulationPayload;
  /**
   * Registers an organisation's address that is told of public changes (langganan webhook): they are posted there as JSON, in order and without
   * gaps, signed as Standard Webhooks 1.0.0 has it (HMAC-SHA256). A change may come more than once, under the same `webhook-id`. Registrar.
   */
  registerWebhook: RegisterWebhookPayload;
  /**
   * Records what one regulation does to another, or withdraws such a record: registrar, or a region's officer from its own instrument.
   * A region's instrument amends, revokes, replaces and extends only instruments of the same region, and implements any.
   */
  relateRegulations: RelateRegulationsPayload;
  /** Removes a subscription for good (penghentian langganan): nothing is sent any more, from the next minute on. Registrar. */
  removeWebhook: RemoveWebhookPayload;
  /** Opens a period that is over again, for the agencies of one region or for one agency, until a day. Registrar. */
  reopenPeriod: ReopenPeriodPayload;
  /** Has a subscription that fails or was set aside go on at once, from the change after the last that was taken. Registrar. */
  resumeWebhook: ResumeWebhookPayload;
  /**
   * Sends a submitted report, or a submitted correction, back to its agency with what is to be mended; the agency saves a new draft and
   * hands that in. The region's own officer, or the registrar.
   */
  returnReport: ReturnReportPayload;
  /** Revokes an API key for good (pencabutan kunci API). Requests with it are refused within a minute. Registrar. */
  revokeApiKey: RevokeApiKeyPayload;
  /**
   * Ends a grant before its last day (pencabutan penugasan), at once: the subject's tokens without a role count no longer. Registrar;
   * nobody decides about their own access.
   */
  revokeGrant: RevokeGrantPayload;
  /** Makes another secret for a subscription (penggantian kunci). The one before signs beside it for a day. Registrar. */
  rotateWebhookSecret: RotateWebhookSecretPayload;
  /**
   * Keeps a draft of the agency's report, whole or in part, against the version of the form that applies to the period; the answers given
   * replace those kept before. Agency reporter.
   */
  saveReport: SaveReportPayload;
  /**
   * Sets the requirements of a national regulation, or of the baseline: what differs is written in a new version, what is no longer named
   * is withdrawn; every version stays. Registrar.
   */
  setRequirements: SetRequirementsPayload;
  /**
   * Hands the draft in, if no check of severity ERROR fails and the period is not closed; every failing check is answered at once. A draft
   * that was written against another version of the form than the one that applies to its period must be saved again first. Agency reporter.
   */
  submitReport: SubmitReportPayload;
  /**
   * Corrects an event: the old one stays, readable by `recordedAt`, and another takes its place, or none. A region corrects what it
   * declared, under the same requirements; the registrar corrects what was observed. Region officer, registrar.
   */
  supersedeAdoptionEvent: SupersedeAdoptionEventPayload;
  /** Confirms a submitted report: from then on all may see it. The region's officer, or the registrar. */
  verifyReport: VerifyReportPayload;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationamendRegulationArgs = {
  input: AmendRegulationInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationassessAgencyArgs = {
  input: AssessAgencyInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationcompleteStudyArgs = {
  input: CompleteStudyInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationcorrectReportArgs = {
  input: CorrectReportInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationcreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationdeclareAdoptionArgs = {
  input: DeclareAdoptionInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationdenySubjectArgs = {
  input: DenySubjectInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationdisputeObservationArgs = {
  input: DisputeObservationInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationgrantRoleArgs = {
  input: GrantRoleInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationgrantWaiverArgs = {
  input: GrantWaiverInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationimportReportsArgs = {
  input: ImportReportsInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationliftDenialArgs = {
  input: LiftDenialInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationobserveAdoptionArgs = {
  input: ObserveAdoptionInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationplanStudyArgs = {
  input: PlanStudyInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationpublishGuidelineArgs = {
  input: PublishGuidelineInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationregisterAgencyArgs = {
  input: RegisterAgencyInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationregisterFormArgs = {
  input: RegisterFormInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationregisterRegulationArgs = {
  input: RegisterRegulationInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationregisterWebhookArgs = {
  input: RegisterWebhookInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationrelateRegulationsArgs = {
  input: RelateRegulationsInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationremoveWebhookArgs = {
  input: RemoveWebhookInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationreopenPeriodArgs = {
  input: ReopenPeriodInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationresumeWebhookArgs = {
  input: ResumeWebhookInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationreturnReportArgs = {
  input: ReturnReportInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationrevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationrevokeGrantArgs = {
  input: RevokeGrantInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationrotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationsaveReportArgs = {
  input: SaveReportInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationsetRequirementsArgs = {
  input: SetRequirementsInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationsubmitReportArgs = {
  input: SubmitReportInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationsupersedeAdoptionEventArgs = {
  input: SupersedeAdoptionEventInput;
};


/**
 * Writing. Each mutation takes one `input` with an `idempotencyKey`, and answers one payload: expected failures are `userErrors`,
 * while missing sign-in (`UNAUTHENTICATED`), missing permission (`FORBIDDEN`) and malformed input (`BAD_USER_INPUT`) are GraphQL errors.
 */
export type MutationverifyReportArgs = {
  input: VerifyReportInput;
};

/** A record with an opaque global ID. */
export type Node = {
  /** Opaque and global; stays the same for the life of the record. */
  id: Scalars['ID']['output'];
};

/** Something that the input names is not there, or may not be known to the asker. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** A stable code for programs. */
  code: UserErrorCode;
  /** What was looked for, in English. */
  message: Scalars['String']['output'];
  /** The place in the input, from `input` on. */
  path: Array<Scalars['String']['output']>;
};

/**
 * What one agency owes of a form for a period (kewajiban lapor). Due, late and closed are three things: it is due on a day; late after
 * it, and still accepted; closed when nothing is accepted any more.
 */
export type Obligation = {
  __typename?: 'Obligation';
  /** Whose report is owed. */
  agency: Agency;
  /** Since when nothing is accepted any more; null while it is, and where a report was handed in. */
  closedSince: Maybe<Scalars['Date']['output']>;
  /** The last day on which a late report is accepted, by the form (ditutup sesudahnya). */
  closesOn: Scalars['Date']['output'];
  /** The last day on time (jatuh tempo). */
  dueOn: Scalars['Date']['output'];
  /** When the report was first handed in; null before, and where the asker may not know. */
  firstSubmittedAt: Maybe<Scalars['DateTime']['output']>;
  /** The form, in the version that is in force on the period's last day. */
  form: ReportForm;
  /** Whether it was first handed in after the due day (terlambat); null before it was. */
  late: Maybe<Scalars['Boolean']['output']>;
  /** Since when the registry knew of all that makes it owed: it is due 14 days after that, if that is later. */
  learnedAt: Scalars['DateTime']['output'];
  /** The period: `2026-04`, `2026-Q2` (periode). */
  period: Scalars['String']['output'];
  /** The last day of a reopening beyond that; null where the registrar reopened nothing. */
  reopenedUntil: Maybe<Scalars['Date']['output']>;
  /** The report, in the latest revision that the asker may see. */
  report: Maybe<Report>;
  /** Where it stands today. */
  state: ObligationState;
};

/** A page of obligations. */
export type ObligationConnection = {
  __typename?: 'ObligationConnection';
  /** The obligations with their cursors. */
  edges: Array<ObligationEdge>;
  /** The obligations. */
  nodes: Array<Obligation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; null for a region over all forms and periods, where counting would read them all. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** How many obligations are in a state. */
export type ObligationCount = {
  __typename?: 'ObligationCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: ObligationState;
};

/** An obligation in a list. */
export type ObligationEdge = {
  __typename?: 'ObligationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The obligation. */
  node: Obligation;
};

/** Which obligations: `formId` with `period` (and a region, with all below it), or `regionCode` alone, or `agency` (and a form or period). */
export type ObligationFilter = {
  /** One agency, by global ID or natural key; without `regionCode`. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** The form, by its key; with `period`, or with `agency`. */
  formId?: InputMaybe<Scalars['String']['input']>;
  /** The period; with `formId`, or with `agency`. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** This province, regency or city, with all below it. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Only these states; null: all. */
  states?: InputMaybe<Array<ObligationState>>;
};

/** Where an obligation stands (status kewajiban). */
export type ObligationState =
  /** Jatuh tempo: its period is over, its due day is not; nothing is handed in. */
  | 'DUE'
  /** Terlambat: handed in after the due day, awaits verification. */
  | 'LATE'
  /** Belum jatuh tempo: its period is not over. */
  | 'NOT_DUE'
  /** Lewat jatuh tempo: its due day is over, nothing is handed in. */
  | 'OVERDUE'
  /** Dikembalikan: sent back to be mended. Only for those who may see returned reports. */
  | 'RETURNED'
  /** Diserahkan: handed in on time, awaits verification. */
  | 'SUBMITTED'
  /** Terverifikasi. */
  | 'VERIFIED';

/** A step that the ministry observed. */
export type ObserveAdoptionInput = {
  /** A national regulation's slug, or `local` for the region's own initiative. */
  basis: Scalars['String']['input'];
  /** The first day it held; null when the source gives none, then `reportedOn` is needed. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day, where the source gives one. */
  effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The `version` of the adoption that the caller read; null: whatever it is now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether a status began or a running adoption was evaluated. */
  kind?: AdoptionEventKind;
  /** The local instrument as the source names it, at most 300 characters. */
  localInstrument?: InputMaybe<Scalars['String']['input']>;
  /** What happened and why, in the registrar's own words, at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The region, by code. */
  regionCode: Scalars['String']['input'];
  /** The day of the report. */
  reportedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How flexible work is done, as far as the source tells. */
  scheme?: InputMaybe<SchemeInput>;
  /** The public sources, at least one, at most 10. */
  sources: Array<SourceInput>;
  /** The status that began; needed for kind STATUS, not allowed for EVALUATED. */
  status?: InputMaybe<AdoptionStatus>;
};

/** What came of an observation. */
export type ObserveAdoptionPayload = {
  __typename?: 'ObserveAdoptionPayload';
  /** The adoption as this event left it; null when it was refused. */
  adoption: Maybe<Adoption>;
  /** The event; null when it was refused. */
  event: Maybe<AdoptionEvent>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** Where a page of a list stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether `after: endCursor` would give more. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether `before: startCursor` would give more. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** The period of the report is closed for its agency: what was never handed in is not accepted any more. Late is not closed. */
export type PeriodClosed = UserError & {
  __typename?: 'PeriodClosed';
  /** The last day on which a late report was accepted, by the form. */
  closesOn: Scalars['Date']['output'];
  /** A stable code for programs. */
  code: UserErrorCode;
  /** The last day on time (jatuh tempo). */
  dueOn: Scalars['Date']['output'];
  /** Since when it is closed and who may reopen it, in English. */
  message: Scalars['String']['output'];
  /** The place in the input: `input`. */
  path: Array<Scalars['String']['output']>;
  /** Who may reopen it, with `reopenPeriod`. */
  reopenableBy: Role;
  /** The last day of a reopening beyond that, which is over; null where the registrar reopened nothing. */
  reopenedUntil: Maybe<Scalars['Date']['output']>;
  /** The form's own rule by which it is closed, with its days. */
  rule: LocalizedText;
  /** Since when it is closed (ditutup sejak). */
  since: Scalars['Date']['output'];
};

/** A study that a region opens. */
export type PlanStudyInput = {
  /** A national regulation's slug, or `local`. */
  basis: Scalars['String']['input'];
  /** Who carries it out, 2 to 200 characters. */
  conductedBy: Scalars['String']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The day it is opened, not before 1945. */
  plannedOn: Scalars['Date']['input'];
  /** The region, by code: the officer's own. */
  regionCode: Scalars['String']['input'];
  /** Its title, 3 to 300 characters. */
  title: Scalars['String']['input'];
};

/** What came of opening a study. */
export type PlanStudyPayload = {
  __typename?: 'PlanStudyPayload';
  /** The study; null when it was refused. */
  study: Maybe<Study>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A guideline to be published. */
export type PublishGuidelineInput = {
  /** The document itself; null: none was seen. */
  document?: InputMaybe<GuidelineDocumentInput>;
  /** The first day in force; null: the day it was issued. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day in force; null: as long as its regulation. */
  effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that the caller read; needed with `guidelineId`. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The guideline to write a new version of, by its global ID; null: a new guideline. */
  guidelineId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The day it was issued; null while it is only drafted. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it, or drafts it, at most 200 characters. */
  issuer: Scalars['String']['input'];
  /** What kind of guideline. */
  kind: GuidelineKind;
  /** The national regulation that it carries out. */
  regulationSlug: Scalars['String']['input'];
  /** Where it can be read. */
  source: SourceInput;
  /** Its title, at most 500 characters. */
  title: Scalars['String']['input'];
};

/** What came of publishing a guideline. */
export type PublishGuidelinePayload = {
  __typename?: 'PublishGuidelinePayload';
  /** The guideline; null when it was refused. */
  guideline: Maybe<Guideline>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type Query = {
  __typename?: 'Query';
  /** What the registry itself says of one subject's access; null where it never said anything. For the ministry's registrar alone. */
  access: Maybe<Access>;
  /**
   * What the registry itself says of the access of each subject that it ever said something of (daftar akses), in an order that tells
   * nothing. For the ministry's registrar alone.
   */
  accesses: AccessConnection;
  /**
   * Where every one of the 552 regions stands on a day, in one read, by code. Basis: a regulation's slug, `local`, or null for
   * each region's most advanced current adoption. As known now it follows what is recorded within seconds, not at once: an event
   * that was just taken may be missing still, and `Region.adoption` has it. With `recordedAt` it is exact.
   */
  adoptionMap: Array<RegionAdoption>;
  /**
   * Counts by status: for the nation, by province, by level; equal to what adoptionMap lists, less the regions that inherit, and
   * as soon.
   */
  adoptionSummary: Array<AdoptionCount>;
  /**
   * How the counts of the nation moved (tren penerapan): on `from` and every day, every seventh day or the same day of every month
   * after it, what adoptionSummary counts. At most 800 points, oldest first.
   */
  adoptionTrend: Array<AdoptionTrendPoint>;
  /** One agency by its ID, global or natural (`32.72-bkpsdm`); null when there is none. */
  agency: Maybe<Agency>;
  /** Every API key that was ever made (daftar kunci API), by ID; never the key itself. For the ministry's registrar alone. */
  apiKeys: ApiKeyConnection;
  /**
   * The head of the nation's chain (rantai jejak audit) now. Every event is chained to the one before it by hash, region by region, and the
   * regions' heads into the nation's: who notes the number and the hash can have it checked later that nothing before was changed, dropped or
   * reordered (`npm run audit:verify -- --head NUMBER:HASH`).
   */
  auditHead: AuditHead;
  /**
   * The audit trail (jejak audit) of a region or the nation: who wrote what, when, by which request, in the order of recording, the oldest
   * first. An event is here within seconds. The ministry reads all but drafts of reports; a region's officer its own region and those below;
   * an agency's reporter what was done to its agency's reports. Others are refused (FORBIDDEN, UNAUTHENTICATED). What the asker may not see
   * is absent.
   */
  auditTrail: AuditEventConnection;
  /** The registry's baseline: what is asked under every regulation that does not replace it (syarat dasar). */
  baselineRequirements: RequirementSet;
  /**
   * Every public change in the order in which the registry took it in, without gaps, from a cursor on: numbers 1, 2, 3. A change is here
   * within seconds, and stays as it is for ever. Read on from the last cursor to miss none.
   */
  changes: ChangeConnection;
  /**
   * Where a published figure comes from (asal-usul angka), by the reference that stands beside it in the tables of the open data: what it is
   * now, its formula, coverage, records and sources. Null where nothing of it is counted. Follows what is recorded within seconds.
   */
  figure: Maybe<Figure>;
  /**
   * Every figure of one group of reports, in the order of the form, each as `figure` tells it (semua angka satu kelompok). Indicators that are
   * not added up have none. Empty where nothing of the group is counted. Follows what is recorded within seconds.
   */
  figures: Array<Figure>;
  /**
   * Before and after: an indicator around the day on which each region first reached a status, over the regions that have a baseline. It
   * compares what was reported and shows no cause: regions differ, times differ, and other things change on the same day.
   */
  indicatorComparison: IndicatorComparison;
  /**
   * An indicator over the nation, provinces, governments, types of agencies or service classes, with its formula and coverage: computed
   * from the verified reports of the period, in their latest verified revision. Groups of which nothing is owed or verified are left out.
   * Follows what is recorded within seconds.
   */
  indicatorSummary: Array<IndicatorAggregate>;
  /** An indicator by agency: the answers that `indicatorSummary` adds up, from the verified reports, by province, region and agency. */
  indicatorValues: IndicatorValueConnection;
  /** Any record by its opaque global ID; null when there is none or the asker may not see it. */
  node: Maybe<Node>;
  /** Several records by their global IDs, in the order asked; null in each place where there is none. At most 100. */
  nodes: Array<Maybe<Node>>;
  /**
   * What is owed: by form and period, or of a region, or of an agency. Derived from law and the regions' records, never typed in;
   * follows what is recorded within seconds. By form and period in the order of province, region and agency; of a region or agency by due
   * day. To whom a returned report is not shown, its obligation reads as it is without one.
   */
  obligations: ObligationConnection;
  /** One region by its Home Affairs code, such as `32` or `32.72`; null when there is none. */
  region: Maybe<Region>;
  /** Regions in order of code. */
  regions: RegionConnection;
  /** One regulation by its slug, such as `permenpanrb-4-2025`; null when there is none, or it was not known at the instant. */
  regulation: Maybe<Regulation>;
  /**
   * What a change of one regulation's law would do on a day (dampak perubahan peraturan): which regions would lose or gain
   * readiness, and which running adoptions would no longer satisfy it. The rules of `readiness` and of the status are asked twice,
   * by the law as it is and as it would be; nothing is written. Only adoption towards this regulation, and towards those that it
   * extends and whose last day moves with it, is looked at. For the ministry's registrar and analyst alone: it reads the records
   * of every region. `BAD_USER_INPUT` names the argument that is wrong.
   */
  regulationImpact: RegulationImpact;
  /** National and regional regulations. */
  regulations: RegulationConnection;
  /** One report by its global ID; null when there is none or the asker may not see it. */
  report: Maybe<Report>;
  /** One report form by its ID, such as `budaya-kerja-asn`; null when there is none, or when none of its versions applies to the period. */
  reportForm: Maybe<ReportForm>;
  /** Every report form, by key, each in the version that was registered last, begun or not (semua formulir). */
  reportForms: Array<ReportForm>;
  /**
   * How far the reports of a form and period have come today, by group; groups of which nothing is owed or verified are left out. Sums of
   * the same entries that `obligations` lists; follows what is recorded within seconds.
   */
  reportingProgress: Array<ReportingProgress>;
  /**
   * The reports that the asker may see, of one form and period by agency, or of one agency by form and period. Each is listed once, in its
   * latest revision in one of the states that are asked for: with the state VERIFIED, a report that is being corrected as it was verified.
   */
  reports: ReportConnection;
  /**
   * The ledger of restatements (daftar ralat): each correction of what had been public, in the order of `changes`, with the figures that it
   * moved and the snapshots of the open data that show what was before. Corrections are verified revisions of reports that had a verified one,
   * and adoption events that take the place of another or withdraw it. Read on from the last cursor to miss none.
   */
  restatements: RestatementConnection;
  /**
   * Regulations, regions and agencies by what they are called (pencarian), best first, then by kind and natural key. Indonesian and
   * English; case and accents make no difference; numbers and codes as they are written (`SE 3/2026`, `32.72`, `3272`), beginnings
   * of words, and words with one letter wrong are found. First come records that bear the text as their name, number or code; then
   * those that have every word of it, or, where none has, the most of its words, at least half.
   */
  search: SearchConnection;
  /** Every whole snapshot of the open data (cuplikan data terbuka) in order of its instant of knowledge, from the first one that was recorded. */
  snapshots: SnapshotConnection;
  /** Who is asking, and what they may do. */
  viewer: Viewer;
  /** Every subscription that was ever registered (daftar langganan webhook), by ID; never its secret. For the ministry's registrar alone. */
  webhooks: WebhookConnection;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryaccessArgs = {
  issuer: InputMaybe<Scalars['String']['input']>;
  subject: Scalars['String']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryaccessesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryadoptionMapArgs = {
  asOf: InputMaybe<AsOf>;
  basis: InputMaybe<Scalars['String']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryadoptionSummaryArgs = {
  asOf: InputMaybe<AsOf>;
  basis: InputMaybe<Scalars['String']['input']>;
  groupBy: AdoptionGrouping;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryadoptionTrendArgs = {
  basis: InputMaybe<Scalars['String']['input']>;
  from: Scalars['Date']['input'];
  interval: Interval;
  recordedAt: InputMaybe<Scalars['DateTime']['input']>;
  to: Scalars['Date']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryagencyArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryapiKeysArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryauditTrailArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  regionCode: InputMaybe<Scalars['String']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QuerychangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ChangeFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryfigureArgs = {
  recordedAt: InputMaybe<Scalars['DateTime']['input']>;
  reference: Scalars['String']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryfiguresArgs = {
  by: ReportGrouping;
  code: InputMaybe<Scalars['String']['input']>;
  formId: Scalars['String']['input'];
  period: Scalars['String']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryindicatorComparisonArgs = {
  basis: Scalars['String']['input'];
  formId: Scalars['String']['input'];
  indicator: Scalars['String']['input'];
  status: AdoptionStatus;
  window: Scalars['Int']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryindicatorSummaryArgs = {
  formId: Scalars['String']['input'];
  groupBy: ReportGrouping;
  indicator: Scalars['String']['input'];
  period: Scalars['String']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryindicatorValuesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  formId: Scalars['String']['input'];
  indicator: Scalars['String']['input'];
  period: Scalars['String']['input'];
  regionCode: InputMaybe<Scalars['String']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QuerynodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryobligationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: ObligationFilter;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryregionArgs = {
  code: Scalars['String']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryregionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegionFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryregulationArgs = {
  recordedAt: InputMaybe<Scalars['DateTime']['input']>;
  slug: Scalars['String']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryregulationImpactArgs = {
  change: RegulationChangeInput;
  on: InputMaybe<Scalars['Date']['input']>;
  slug: Scalars['String']['input'];
  target: InputMaybe<AdoptionStatus>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryregulationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RegulationFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<RegulationOrder>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryreportArgs = {
  id: Scalars['ID']['input'];
  revision: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryreportFormArgs = {
  id: Scalars['String']['input'];
  period: InputMaybe<Scalars['String']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryreportingProgressArgs = {
  formId: Scalars['String']['input'];
  groupBy: ReportGrouping;
  period: Scalars['String']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryreportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: ReportFilter;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QueryrestatementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<RestatementFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QuerysearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QuerysnapshotsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Reading. Everything here is public unless a field says otherwise; what the asker may not know exists is absent, never an error. */
export type QuerywebhooksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Whether a region may reach a status, and why (kesiapan). */
export type Readiness = {
  __typename?: 'Readiness';
  /** Whether every blocking requirement is met or waived. */
  ready: Scalars['Boolean']['output'];
  /** Each requirement that gates the status, in order of the status it gates. */
  requirements: Array<RequirementStatus>;
};

/** One region that would lose or gain readiness towards one status (dampak pada kesiapan). */
export type ReadinessImpact = {
  __typename?: 'ReadinessImpact';
  /** The region. */
  region: Region;
  /** The regulation that it stands towards, as it is: the one that would change, or one that it extends. */
  regulation: Regulation;
  /** The blocking requirements that make it not ready: where readiness is lost by the changed law, where it is gained by the law as it is. One that would be new has an `id` that names no kept record. */
  requirements: Array<RequirementStatus>;
  /** Where the region stands towards it on the day, by the law as it is. */
  status: AdoptionStatus;
  /** The status that it would be ready, or no longer ready, to reach or hold. The scheme is the one of its adoption. */
  target: AdoptionStatus;
};

/** A region (daerah): one of 38 provinces, 416 regencies and 98 cities. Codes and names: idn-area-data, ODbL. */
export type Region = Node & {
  __typename?: 'Region';
  /** Towards one basis; null basis: the most advanced current one (penerapan). */
  adoption: Maybe<Adoption>;
  /** Towards every basis on which something is recorded, in order of basis. */
  adoptions: Array<Adoption>;
  /** The region's own offices, in order of ID (perangkat daerah). */
  agencies: AgencyConnection;
  /** The regencies and cities of a province, in order of code; none for others. */
  children: RegionConnection;
  /** The Home Affairs code (kode wilayah): `32`, `32.72`. */
  code: Scalars['String']['output'];
  /** The code without its dot, which survives spreadsheets: `3272`. */
  codeCompact: Scalars['String']['output'];
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** Province, regency or city. */
  level: RegionLevel;
  /** The official name (nama). */
  name: Scalars['String']['output'];
  /** The province of a regency or city; null for a province. */
  parent: Maybe<Region>;
  /** What stands between this region and a status, and what to do next: the same decision that `declareAdoption` obeys (kesiapan). */
  readiness: Readiness;
  /** Every reopening of a period that the registrar granted to the region or one of its agencies, by when it was recorded (pembukaan kembali). */
  reopenings: Array<Reopening>;
  /** Whether the region governs itself; false for the six administrative units of Jakarta, which inherit their province's adoption. */
  selfGoverning: Scalars['Boolean']['output'];
  /** The region's own studies, the latest planned first (kajian). */
  studies: Array<Study>;
  /** Every waiver that the ministry granted to the region, by first day (dispensasi). */
  waivers: Array<Waiver>;
};


/** A region (daerah): one of 38 provinces, 416 regencies and 98 cities. Codes and names: idn-area-data, ODbL. */
export type RegionadoptionArgs = {
  asOf: InputMaybe<AsOf>;
  basis: InputMaybe<Scalars['String']['input']>;
};


/** A region (daerah): one of 38 provinces, 416 regencies and 98 cities. Codes and names: idn-area-data, ODbL. */
export type RegionadoptionsArgs = {
  asOf: InputMaybe<AsOf>;
};


/** A region (daerah): one of 38 provinces, 416 regencies and 98 cities. Codes and names: idn-area-data, ODbL. */
export type RegionagenciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<AgencyFilter>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** A region (daerah): one of 38 provinces, 416 regencies and 98 cities. Codes and names: idn-area-data, ODbL. */
export type RegionchildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};


/** A region (daerah): one of 38 provinces, 416 regencies and 98 cities. Codes and names: idn-area-data, ODbL. */
export type RegionreadinessArgs = {
  basis: Scalars['String']['input'];
  localInstrument: InputMaybe<LocalInstrumentInput>;
  on: InputMaybe<Scalars['Date']['input']>;
  scheme: InputMaybe<SchemeInput>;
  target: AdoptionStatus;
};

/** Where a region stands, as the map shows it. */
export type RegionAdoption = {
  __typename?: 'RegionAdoption';
  /** A national regulation's slug, or `local`; null where nothing is recorded on any basis. */
  basis: Maybe<Scalars['String']['output']>;
  /** The ID of the event by which the region stands there; null where nothing is recorded. */
  eventId: Maybe<Scalars['ID']['output']>;
  /** Whether the answer is the province's, for the six administrative units of Jakarta. */
  inherited: Scalars['Boolean']['output'];
  /** Whether the status is derived from an end: its own last day, or the regulation's. */
  lapsed: Scalars['Boolean']['output'];
  /** The status as analysts' number, 0 to 5. */
  ordinal: Scalars['Int']['output'];
  /** Who recorded the status: the region or the ministry; null where nothing is recorded. */
  origin: Maybe<AdoptionOrigin>;
  /** The region. */
  region: Region;
  /** How flexible work is done; null where none is recorded. Reads the event. */
  scheme: Maybe<Scheme>;
  /** The day the status began; null where nothing is recorded. */
  since: Maybe<Scalars['Date']['output']>;
  /** What the status rests on. Reads the event. */
  sources: Array<Source>;
  /** The status on the day asked. */
  status: AdoptionStatus;
};

/** A page of regions. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The regions with their cursors. */
  edges: Array<RegionEdge>;
  /** The regions. */
  nodes: Array<Region>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many regions the filter selects in all. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A region in a list. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The region. */
  node: Region;
};

/** Which regions; all conditions must hold. */
export type RegionFilter = {
  /** Only this level. */
  level?: InputMaybe<RegionLevel>;
  /** Only the regencies and cities of this province, by code. */
  parentCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those that govern themselves, or only those that do not. */
  selfGoverning?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Levels of regions (tingkat). */
export type RegionLevel =
  /** Kota. */
  | 'CITY'
  /** Provinsi. */
  | 'PROVINCE'
  /** Kabupaten. */
  | 'REGENCY';

/** An agency to be registered. */
export type RegisterAgencyInput = {
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The official name in Indonesian, 3 to 200 characters. */
  name: Scalars['String']['input'];
  /** The region whose office it is, by code: the officer's own. */
  regionCode: Scalars['String']['input'];
  /** How close its work is to the public; null: the type's default. */
  serviceClass?: InputMaybe<ServiceClass>;
  /**
   * The second part of its natural key, 2 to 40 lower-case letters, digits and hyphens; null: the type's code. It must not begin with
   * `sintetis-`: that names synthetic agencies, which are for tests and benchmarks alone.
   */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** The type of office, by code, such as `bkpsdm`; null when none fits. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** What came of registering an agency. */
export type RegisterAgencyPayload = {
  __typename?: 'RegisterAgencyPayload';
  /** The agency; null when it was refused. */
  agency: Maybe<Agency>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A report form to be registered, whole: what it does not name is not part of this version. */
export type RegisterFormInput = {
  /** The checks over several answers, at most 100. */
  checks: Array<ReportCheckInput>;
  /** It is closed this many days after it was due, 0 to 366 (ditutup). */
  closesDaysAfterDue: Scalars['Int']['input'];
  /** It is due on this day of the month after the period, 1 to 28 (jatuh tempo). */
  dueDayOfNextPeriod: Scalars['Int']['input'];
  /**
   * The version applies to periods whose last day is on or after this day, until the next one begins; null: from the first period on, so that
   * a new form is owed for every period since its regulation was in force. Reports that were handed in keep the version that they were written
   * against; a draft must be saved again.
   */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The `version` that the caller read, the one registered last; 0 for a new form. */
  expectedVersion: Scalars['Int']['input'];
  /** How often it is owed. It cannot change from version to version, since the form's periods would: register another form instead. */
  frequency: ReportFrequency;
  /** The form's ID: 2 to 80 lower-case letters, digits and hyphens. */
  id: Scalars['String']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The questions, 1 to 200; at most 180,000 bytes of JSON together with the checks. */
  indicators: Array<IndicatorInput>;
  /** Its name, at most 300 characters in each language. */
  name: LocalizedTextInput;
  /** The national regulation that asks for it, by slug. */
  regulationSlug: Scalars['String']['input'];
  /** Who owes it. */
  reporter: ReportReporter;
  /** Where the form can be read. */
  source: SourceInput;
  /** What makes it owed. */
  trigger: ReportTrigger;
};

/** What came of registering a form. */
export type RegisterFormPayload = {
  __typename?: 'RegisterFormPayload';
  /** The version as it was registered; null when it was refused. */
  form: Maybe<ReportForm>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A regulation to be registered. */
export type RegisterRegulationInput = {
  /** The first day in force; null: not known. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day in force, by its own text. */
  effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The day it was issued. */
  issuedOn: Scalars['Date']['input'];
  /** Who issued it, at most 200 characters. */
  issuer: Scalars['String']['input'];
  /** Whether it lets staff choose the place of work. */
  locationFlexible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Most days a week away from the office, 0 to 7. */
  maxDaysPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** What JDIHN asks of a document beyond that. */
  metadata?: InputMaybe<DocumentMetadataInput>;
  /** The number as written, at most 80 characters (nomor). */
  number: Scalars['String']['input'];
  /** The region whose own instrument it is, by code; null for a national regulation. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The natural key, 3 to 80 lower-case letters, digits, dots and hyphens. */
  slug: Scalars['String']['input'];
  /** Where it can be read. */
  source: SourceInput;
  /** What it says, in English, at most 500 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Whether it lets staff choose the hours of work. */
  timeFlexible?: InputMaybe<Scalars['Boolean']['input']>;
  /** The official title in Indonesian, at most 500 characters (tentang). */
  title: Scalars['String']['input'];
  /** UU, PP, PERPRES, PERMEN, SE, KEPMEN, PERDA, PERGUB, PERBUP, PERWALI and the like: 2 to 20 capital letters. */
  type: Scalars['String']['input'];
  /** The weekdays that it names. */
  weekdays?: InputMaybe<Array<Weekday>>;
  /** The year in its name, from 1945 (tahun). */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of registering a regulation. */
export type RegisterRegulationPayload = {
  __typename?: 'RegisterRegulationPayload';
  /** The regulation; null when it was refused. */
  regulation: Maybe<Regulation>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A subscription to be registered. */
export type RegisterWebhookInput = {
  /** Only those after this cursor of `changes` with the same filter; null: those from now on. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Which changes; null: all. */
  filter?: InputMaybe<ChangeFilter>;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The organisation that listens, 3 to 200 characters; no person. */
  name: Scalars['String']['input'];
  /** Where changes are posted: an https address with a public host name, at port 443 or 8443, at most 500 characters, without user and fragment. */
  url: Scalars['URL']['input'];
};

/** What came of registering a subscription. */
export type RegisterWebhookPayload = {
  __typename?: 'RegisterWebhookPayload';
  /**
   * The secret that signs, `whsec_` and base64: to be kept by the receiver, since the registry does not show it again. A retry with the same
   * idempotency key is answered the same for two days. Null when it was refused, or when the registry's own secret changed before the retry.
   */
  secret: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
  /** The subscription; null when it was refused. */
  webhook: Maybe<Webhook>;
};

/** A legal instrument, national or regional (peraturan). */
export type Regulation = Node & {
  __typename?: 'Regulation';
  /** The first day it is in force (tanggal mulai berlaku). */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Its own last day, as its text gives it; see `lastDay` for the last day in law. */
  effectiveUntil: Maybe<Scalars['Date']['output']>;
  /** Its ELI-style address, relative to the registry: `/eli/id/permen/2025/4/permenpanrb-4-2025`; unique, the slug last. */
  eli: Scalars['String']['output'];
  /** Its guidelines (juklak, juknis), by kind, then title. */
  guidelines: Array<Guideline>;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** The day it was issued (tanggal penetapan). */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Who issued it (pemrakarsa, penetap); null when it was not seen in a source. */
  issuer: Maybe<Scalars['String']['output']>;
  /** The 16 fields that the national network of legal documentation (JDIHN) asks for, null where not seen in a source. */
  jdihn: JdihnDocument;
  /**
   * The document in the shape of JDIHN's feed, as JSON text of one object: `idData`, `noPeraturan`, `teuBadan` and so on, all text,
   * `-` where there is nothing.
   */
  jdihnFeed: Scalars['String']['output'];
  /** The last day in law: its own, moved on by instruments that extend it, cut by one that revokes or replaces it; null when it has none. */
  lastDay: Maybe<Scalars['Date']['output']>;
  /** The regulation as schema.org `Legislation`, as JSON-LD text. */
  legislation: Scalars['String']['output'];
  /** Who it binds: the nation, a province, a regency or a city. */
  level: RegulationLevel;
  /** Whether it lets staff choose the place of work; null when it is silent. */
  locationFlexible: Maybe<Scalars['Boolean']['output']>;
  /** Most days a week away from the office, 0 to 7; null when it sets none. */
  maxDaysPerWeek: Maybe<Scalars['Int']['output']>;
  /** What JDIHN asks of a document beyond the registry's own fields; null when nothing of it was seen in a source. */
  metadata: Maybe<DocumentMetadata>;
  /** The number, which is text: `800.1.5/3349/SJ` (nomor). */
  number: Scalars['String']['output'];
  /** The requirements that the regulation sets itself, with the version for `setRequirements`. */
  ownRequirements: RequirementSet;
  /** When the registry learned of this version. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region whose instrument it is; null for a national one. */
  region: Maybe<Region>;
  /** From other regulations to this one. */
  relatedFrom: Array<Relation>;
  /** From this regulation to others: what it amends, revokes, replaces, implements, extends. */
  relations: Array<Relation>;
  /** What it asks of a region before a status: its own rows and the registry's baseline where no own row replaces it. */
  requirements: Array<Requirement>;
  /** The natural key: `permenpanrb-4-2025`. */
  slug: Scalars['String']['output'];
  /** What the record rests on. */
  source: Source;
  /** How it stands in law on a day. */
  status: RegulationStatus;
  /** What it says, in the registry's words, in English. */
  summary: Maybe<Scalars['String']['output']>;
  /** Whether it lets staff choose the hours of work; null when it is silent. */
  timeFlexible: Maybe<Scalars['Boolean']['output']>;
  /** The official title in Indonesian (judul, tentang); null when it was not seen in a source. */
  title: Maybe<Scalars['String']['output']>;
  /** The kind of instrument as Indonesian law names it: UU, PP, PERPRES, PERMEN, SE, KEPMEN, PERGUB, KEPWALI and others. */
  type: Scalars['String']['output'];
  /** How often the record has been written; 1 at first. */
  version: Scalars['Int']['output'];
  /** The weekdays that it names. */
  weekdays: Array<Weekday>;
  /** The year in its name (tahun); null when no source gives one. */
  year: Maybe<Scalars['Int']['output']>;
};


/** A legal instrument, national or regional (peraturan). */
export type RegulationjdihnArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A legal instrument, national or regional (peraturan). */
export type RegulationjdihnFeedArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A legal instrument, national or regional (peraturan). */
export type RegulationlegislationArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** A legal instrument, national or regional (peraturan). */
export type RegulationstatusArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
  recordedAt: InputMaybe<Scalars['DateTime']['input']>;
};

/** A change of law that is only thought through (perubahan yang diandaikan): exactly one field is given. */
export type RegulationChangeInput =
  /** A guideline of the regulation lapses (juklak, juknis berakhir). */
  { guidelineLapses: GuidelineLapseInput; regulationRevoked?: never; requirementAdded?: never; requirementTightened?: never; }
  |  /** The regulation is revoked (peraturan dicabut). */
  { guidelineLapses?: never; regulationRevoked: RegulationRevocationInput; requirementAdded?: never; requirementTightened?: never; }
  |  /** The regulation sets one more requirement (syarat ditambah). */
  { guidelineLapses?: never; regulationRevoked?: never; requirementAdded: RequirementAdditionInput; requirementTightened?: never; }
  |  /** A requirement asks more (syarat diperketat). */
  { guidelineLapses?: never; regulationRevoked?: never; requirementAdded?: never; requirementTightened: RequirementTighteningInput; };

/** A page of regulations. */
export type RegulationConnection = {
  __typename?: 'RegulationConnection';
  /** The regulations with their cursors. */
  edges: Array<RegulationEdge>;
  /** The regulations. */
  nodes: Array<Regulation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many regulations the filter selects in all. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A regulation in a list. */
export type RegulationEdge = {
  __typename?: 'RegulationEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The regulation. */
  node: Regulation;
};

/** Which regulations; all conditions must hold. */
export type RegulationFilter = {
  /** Only those in force on this day, by their dates and relations; those without a first day are left out. */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only this level. */
  level?: InputMaybe<RegulationLevel>;
  /** Only the instruments of this region, by code. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this state on `stateOn`. */
  state?: InputMaybe<RegulationState>;
  /** The day of `state` (Asia/Jakarta); null: today. */
  stateOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only this kind of instrument, such as `SE`. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** Only those with this year in their name. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What a change of law would do on a day (dampak). */
export type RegulationImpact = {
  __typename?: 'RegulationImpact';
  /** How many, of how many. */
  counts: RegulationImpactCounts;
  /** The day looked at. */
  on: Scalars['Date']['output'];
  /** Readiness that would be gained, in the same order: not ready by the law as it is, ready by the changed one (kesiapan bertambah). */
  regionsGaining: Array<ReadinessImpact>;
  /** Readiness that would be lost, in order of region, regulation and status: ready by the law as it is, not ready by the changed one (kesiapan hilang). */
  regionsLosing: Array<ReadinessImpact>;
  /** The regulation, as it is. */
  regulation: Regulation;
  /** Running adoptions, PILOT or IMPLEMENTED, that would no longer satisfy the law: a blocking requirement would newly stand in the way, or the adoption would lapse (penerapan berjalan yang tidak lagi memenuhi). */
  runningAdoptions: Array<AdoptionImpact>;
};

/** How far a change of law would reach (jumlah). Regions that inherit, the six administrative units of Jakarta, are not counted. */
export type RegulationImpactCounts = {
  __typename?: 'RegulationImpactCounts';
  /** How many of them would no longer satisfy the law. */
  failing: Scalars['Int']['output'];
  /** Governments that would gain readiness towards at least one status. */
  gaining: Scalars['Int']['output'];
  /** Governments looked at. */
  governments: Scalars['Int']['output'];
  /** Governments that would lose readiness towards at least one status. */
  losing: Scalars['Int']['output'];
  /** Adoptions that are PILOT or IMPLEMENTED on the day by the law as it is. */
  running: Scalars['Int']['output'];
};

/** Whom a regulation binds (tingkat peraturan). */
export type RegulationLevel =
  /** Kota. */
  | 'CITY'
  /** Nasional. */
  | 'NATIONAL'
  /** Provinsi. */
  | 'PROVINCE'
  /** Kabupaten. */
  | 'REGENCY';

/** In which order regulations are listed. */
export type RegulationOrder = {
  /** Which end first. */
  direction: OrderDirection;
  /** By what; ties are broken by slug. */
  field: RegulationOrderField;
};

/** What regulations can be ordered by. */
export type RegulationOrderField =
  /** By the first day in force; those without one come first when ascending. */
  | 'EFFECTIVE_FROM'
  /** By the day of issue; those without one come first when ascending. */
  | 'ISSUED_ON'
  /** By slug, in code-point order. */
  | 'SLUG';

/** A revocation that would come (pencabutan). */
export type RegulationRevocationInput = {
  /** The first day on which the revoking instrument would be in force; the day before is the regulation's last. Not before its first day, not after the last day that it has. */
  effectiveFrom: Scalars['Date']['input'];
};

/** States of a regulation in law (status peraturan). */
export type RegulationState =
  /** Berlaku, diubah: in force, and changed by instruments that have begun. */
  | 'AMENDED'
  /** Berlaku. */
  | 'IN_FORCE'
  /** Habis masa berlaku: past its own last day, as extended. */
  | 'LAPSED'
  /** Belum berlaku: its first day is yet to come. */
  | 'NOT_YET'
  /** Dicabut, digantikan: ended by an instrument that revokes or replaces it. */
  | 'REVOKED'
  /** No first day was seen in a source, and it has not ended. */
  | 'UNDATED';

/** How a regulation stands in law on a day, derived from its dates and relations, never stored (status peraturan). */
export type RegulationStatus = {
  __typename?: 'RegulationStatus';
  /** What brought the state about: those that amended it, or revoked or replaced it, by first day, then slug; else none. */
  by: Array<Regulation>;
  /** Whether it is in force on the day: IN_FORCE and AMENDED. */
  inForce: Scalars['Boolean']['output'];
  /** The first day of the state; null for UNDATED and NOT_YET. */
  since: Maybe<Scalars['Date']['output']>;
  /** Exactly one state on each day. */
  state: RegulationState;
};

/** A relation between two regulations, or the withdrawal of one that was recorded in error. */
export type RelateRegulationsInput = {
  /** The slug of the regulation that does it. */
  from: Scalars['String']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** What it does. */
  kind: RelationKind;
  /** Where it can be read, or why it is withdrawn. */
  source: SourceInput;
  /** The slug of the regulation that it is done to. */
  to: Scalars['String']['input'];
  /** True: the relation was recorded in error and holds no longer; null: false. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of relating two regulations. */
export type RelateRegulationsPayload = {
  __typename?: 'RelateRegulationsPayload';
  /** The relation as it was recorded; null when it was refused. */
  relation: Maybe<Relation>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** One regulation's relation to another (hubungan). */
export type Relation = {
  __typename?: 'Relation';
  /** The regulation that does it. */
  from: Regulation;
  /** What it does. */
  kind: RelationKind;
  /** When the registry learned of this version. */
  recordedAt: Scalars['DateTime']['output'];
  /** What the record rests on. */
  source: Source;
  /** The regulation that it is done to. */
  to: Regulation;
  /** How often the record has been written; 1 at first. */
  version: Scalars['Int']['output'];
  /** Whether it was recorded in error and holds no longer; only the payload of a withdrawal shows such a one. */
  withdrawn: Scalars['Boolean']['output'];
};

/** What one regulation does to another (jenis hubungan). */
export type RelationKind =
  /** Mengubah. */
  | 'AMENDS'
  /** Memperpanjang. */
  | 'EXTENDS'
  /** Melaksanakan. */
  | 'IMPLEMENTS'
  /** Menggantikan. */
  | 'REPLACES'
  /** Mencabut. */
  | 'REVOKES';

/** A subscription to be removed. */
export type RemoveWebhookInput = {
  /** The version of the record that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The subscription, by its ID. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of removing a subscription. */
export type RemoveWebhookPayload = {
  __typename?: 'RemoveWebhookPayload';
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
  /** The subscription; null when it was refused. */
  webhook: Maybe<Webhook>;
};

/** A period to be opened again, for exactly one of `regionCode` and `agency`. */
export type ReopenPeriodInput = {
  /** The one agency that it is for, by global ID or natural key. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** The form, by its key. */
  formId: Scalars['String']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The period, which must be over: `2026-04` for monthly forms, `2026-Q2` for quarterly ones. */
  period: Scalars['String']['input'];
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The region whose agencies it is for, by code; those of regions below it are not meant. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which reports are accepted again: today or later. */
  until: Scalars['Date']['input'];
};

/** What came of reopening a period. */
export type ReopenPeriodPayload = {
  __typename?: 'ReopenPeriodPayload';
  /** The reopening; null when it was refused. */
  reopening: Maybe<Reopening>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/**
 * A period of a form in which reports are accepted again after it was closed (pembukaan kembali). It shortens nothing: the latest day on
 * which reports are accepted counts.
 */
export type Reopening = Node & {
  __typename?: 'Reopening';
  /** The one agency that it is for; null: every agency of the region, without those of regions below it. */
  agency: Maybe<Agency>;
  /** The form, in its latest version. */
  form: ReportForm;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** The period: `2026-04`, `2026-Q2` (periode). */
  period: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When the registry learned of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region. */
  region: Region;
  /** The last day on which reports are accepted again. */
  until: Scalars['Date']['output'];
};

/** A declaration that takes the place of another: the fields of `DeclareAdoptionInput`. */
export type ReplacingDeclarationInput = {
  /** The first day it holds, not before 1945. */
  effectiveOn: Scalars['Date']['input'];
  /** Its last day; needed for PILOT. */
  effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The local instrument; needed for DECREED. */
  localInstrument?: InputMaybe<LocalInstrumentInput>;
  /** Why, at most 1,000 characters; needed for SUSPENDED and DECLINED, and for ENDED without a last day. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How flexible work is done; needed for PILOT and IMPLEMENTED. */
  scheme?: InputMaybe<SchemeInput>;
  /** Where it can be read. */
  sources?: InputMaybe<Array<SourceInput>>;
  /** The status that begins. */
  status: AdoptionStatus;
};

/** An observation that takes the place of another: the fields of `ObserveAdoptionInput`. */
export type ReplacingObservationInput = {
  /** The first day it held; null when the source gives none, then `reportedOn` is needed. */
  effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day, where the source gives one. */
  effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Whether a status began or a running adoption was evaluated: STATUS or EVALUATED. */
  kind?: AdoptionEventKind;
  /** The local instrument as the source names it, at most 300 characters. */
  localInstrument?: InputMaybe<Scalars['String']['input']>;
  /** What happened and why, in the registrar's own words, at most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The day of the report. */
  reportedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How flexible work is done, as far as the source tells. */
  scheme?: InputMaybe<SchemeInput>;
  /** The public sources, at least one, at most 10. */
  sources: Array<SourceInput>;
  /** The status that began; needed for kind STATUS, not allowed for EVALUATED. */
  status?: InputMaybe<AdoptionStatus>;
};

/**
 * An agency's answers to a form for a period (laporan). DRAFT is seen by its agency alone; SUBMITTED and RETURNED also by its
 * region and the ministry; VERIFIED by all, small counts in disciplinary indicators withheld.
 */
export type Report = Node & {
  __typename?: 'Report';
  /** Whose report it is. */
  agency: Agency;
  /** What is to be mended (catatan verifikasi), in the order in which it was given; empty but for RETURNED, so that only those read it who see returned reports. */
  comments: Array<ReviewComment>;
  /** Why a verified report is corrected by this revision (alasan koreksi); null for others. For all who see the revision. */
  correctionReason: Maybe<Scalars['String']['output']>;
  /** The form that it answers, in the version that it was written against. */
  form: ReportForm;
  /** Opaque global ID of the report, the same for all of its revisions: it names the latest that the asker may see. */
  id: Scalars['ID']['output'];
  /** What made it owed; null for a report that nobody owes, such as a baseline. Follows what is recorded within seconds. */
  obligation: Maybe<Obligation>;
  /** The period: `2026-04`, `2026-Q2` (periode). */
  period: Scalars['String']['output'];
  /** The revision that took its place in lists and figures; null where none did. A returned revision gives its place when the next is handed in, a verified one when the next is verified. */
  replacedBy: Maybe<Scalars['Int']['output']>;
  /** When it was returned; null where it was not. */
  returnedAt: Maybe<Scalars['DateTime']['output']>;
  /** The revision, from 1: what is saved after a return and a correction are new ones (revisi). */
  revision: Scalars['Int']['output'];
  /** Every revision of the report that the asker may see, first to last (riwayat revisi). */
  revisions: Array<Report>;
  /** When it was last saved. */
  savedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: ReportState;
  /** When it was submitted; null for a draft. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** The answers, in the order of the form. */
  values: Array<ReportValue>;
  /** When it was verified; null before. */
  verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many steps the report has taken, over all revisions; for `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Checks of severity WARNING that failed on submission; without those that look at an answer that is withheld from the asker. */
  warnings: Array<FailedCheck>;
};

/** A check over several answers of a report (pemeriksaan). */
export type ReportCheck = {
  __typename?: 'ReportCheck';
  /** The code, unique within its form. */
  code: Scalars['String']['output'];
  /**
   * The condition that must hold: `employees_wfh <= employees_total`. Comparisons (`=`, `!=`, `<`, `<=`, `>`, `>=`), joined by `and`, `or` and
   * parentheses, of sums, differences, products and quotients of numbers and of the codes of INTEGER, NUMBER and MONEY indicators. With `=`
   * and `!=` a CHOICE is compared with one of its choices, a BOOLEAN with `true` or `false`; for a MULTI_CHOICE `=` means that the choice is
   * among those chosen, `!=` that it is not. TEXT is compared with nothing. What was not answered makes no check fail: it counts as nothing
   * in a sum of which another part is there. A quotient by an answer of 0 makes no check fail either.
   */
  expression: Scalars['String']['output'];
  /** What a failing check means. */
  message: LocalizedText;
  /** Whether a failing check refuses the submission. */
  severity: CheckSeverity;
};

/** A check of a form to be registered (pemeriksaan). */
export type ReportCheckInput = {
  /** The code, unique within its form: lower-case letters, digits and underscores. */
  code: Scalars['String']['input'];
  /**
   * The condition that must hold, at most 1,000 characters, as `ReportCheck.expression` describes it. Refused with the character at which it
   * is wrong: what cannot be read, a name that the form has not, values that cannot be compared, a division by constants that make zero, a
   * comparison of constants alone.
   */
  expression: Scalars['String']['input'];
  /** What a failing check means, at most 300 characters in each language. */
  message: LocalizedTextInput;
  /** Whether a failing check refuses the submission. */
  severity: CheckSeverity;
};

/** A page of reports. */
export type ReportConnection = {
  __typename?: 'ReportConnection';
  /** The reports with their cursors. */
  edges: Array<ReportEdge>;
  /** The reports. */
  nodes: Array<Report>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Null: counting would read every report. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A report in a list. */
export type ReportEdge = {
  __typename?: 'ReportEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: Report;
};

/** Which reports: `formId` with `period`, or `agency`. */
export type ReportFilter = {
  /** One agency, by global ID or natural key; alone, or with `formId`. */
  agency?: InputMaybe<Scalars['ID']['input']>;
  /** The form, by its key; with `period`. */
  formId?: InputMaybe<Scalars['String']['input']>;
  /** The period; with `formId`. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Only this province, regency or city, with all below it; with `formId` and `period`. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
  /** Only revisions in these states; null: in all that the asker may see. */
  states?: InputMaybe<Array<ReportState>>;
};

/** A versioned list of indicators that a regulation asks for, monthly or quarterly (formulir). */
export type ReportForm = Node & {
  __typename?: 'ReportForm';
  /** The checks over several answers. */
  checks: Array<ReportCheck>;
  /** It is closed this many days after it was due (ditutup). */
  closesDaysAfterDue: Scalars['Int']['output'];
  /** It is due on this day of the month after the period (jatuh tempo). */
  dueDayOfNextPeriod: Scalars['Int']['output'];
  /**
   * This version applies to periods whose last day is on or after this day, until the next one begins; of two that begin together the
   * later version applies. Null: from the first period on.
   */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** How often it is owed; the same in every version. */
  frequency: ReportFrequency;
  /** Opaque global ID, the same for every version. */
  id: Scalars['ID']['output'];
  /** The questions, by section and sequence. */
  indicators: Array<Indicator>;
  /** The natural key: `budaya-kerja-asn`. */
  key: Scalars['String']['output'];
  /** Its name. */
  name: LocalizedText;
  /** When the registry learned of this version. */
  recordedAt: Scalars['DateTime']['output'];
  /** The regulation that asks for it. */
  regulation: Regulation;
  /** Who owes it. */
  reporter: ReportReporter;
  /** What the record rests on. */
  source: Source;
  /** What makes it owed. */
  trigger: ReportTrigger;
  /** How often the record has been written; 1 at first. */
  version: Scalars['Int']['output'];
  /** Every version of the form, this one too, the first one first (versi). */
  versions: Array<ReportForm>;
};

/** How often a form is owed (frekuensi). */
export type ReportFrequency =
  /** Bulanan: periods such as `2026-04`. */
  | 'MONTH'
  /** Triwulanan: periods such as `2026-Q2`. */
  | 'QUARTER';

/** One group of agencies; the field that fits the grouping is set, none for the nation. */
export type ReportGroup = {
  __typename?: 'ReportGroup';
  /** For AGENCY_TYPE; null for agencies without a type. */
  agencyType: Maybe<AgencyType>;
  /** By what it is grouped. */
  by: ReportGrouping;
  /** For PROVINCE and REGION. */
  region: Maybe<Region>;
  /** For SERVICE_CLASS. */
  serviceClass: Maybe<ServiceClass>;
};

/** By what reports and figures are grouped (pengelompokan). */
export type ReportGrouping =
  /** Jenis perangkat daerah: agencies of a type, of the whole nation. */
  | 'AGENCY_TYPE'
  /** Nasional: one group, the nation. */
  | 'NATION'
  /** Provinsi: a province's own agencies and those of its regencies and cities. */
  | 'PROVINCE'
  /** Daerah: each government by itself, a province without its regencies and cities. */
  | 'REGION'
  /** Kelas layanan: agencies of a service class, of the whole nation. */
  | 'SERVICE_CLASS';

/** Who owes a form. */
export type ReportReporter =
  /** Every agency of the governments concerned. */
  | 'AGENCY'
  /** Agencies found ELIGIBLE or PARTLY on the period's last day. */
  | 'ELIGIBLE_AGENCY';

/** Where a report stands (status laporan). */
export type ReportState =
  /** Draf: seen by its agency alone. */
  | 'DRAFT'
  /** Dikembalikan: to be mended by its agency. */
  | 'RETURNED'
  /** Diserahkan: awaits verification. */
  | 'SUBMITTED'
  /** Terverifikasi: public. */
  | 'VERIFIED';

/** What makes a form owed. */
export type ReportTrigger =
  /** The region ran PILOT or IMPLEMENTED on any day of the period. */
  | 'ADOPTED'
  /** Its regulation was in force on any day of the period. */
  | 'REGULATION_IN_FORCE';

/** The answer to one indicator; the field that fits the indicator's type is set. */
export type ReportValue = {
  __typename?: 'ReportValue';
  /** For BOOLEAN. */
  boolean: Maybe<Scalars['Boolean']['output']>;
  /** For CHOICE. */
  choice: Maybe<Scalars['String']['output']>;
  /** For MULTI_CHOICE, in the order of the form. */
  choices: Maybe<Array<Scalars['String']['output']>>;
  /** The question. */
  indicator: Indicator;
  /** For INTEGER, NUMBER and MONEY, exact. */
  number: Maybe<Scalars['Decimal']['output']>;
  /** For TEXT. */
  text: Maybe<Scalars['String']['output']>;
  /** Whether the answer is kept from the public because the count is under 5 in a disciplinary indicator. */
  withheld: Scalars['Boolean']['output'];
};

/** The answer to one indicator; exactly the field that fits the indicator's type, or none to clear it. */
export type ReportValueInput = {
  /** For BOOLEAN. */
  boolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** For CHOICE. */
  choice?: InputMaybe<Scalars['String']['input']>;
  /** For MULTI_CHOICE. */
  choices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The indicator's code. */
  indicator: Scalars['String']['input'];
  /** For INTEGER, NUMBER and MONEY. */
  number?: InputMaybe<Scalars['Decimal']['input']>;
  /** For TEXT. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How far the reports of one group have come (kemajuan pelaporan). Counts are not secret; returned reports are told apart only for those
 * who may see them, for others they count as not handed in.
 */
export type ReportingProgress = {
  __typename?: 'ReportingProgress';
  /** Submitted or verified / owed (kelengkapan), a share from 0 to 1 to six places; null where nothing is owed. */
  completeness: Maybe<Scalars['Decimal']['output']>;
  /** The group. */
  group: ReportGroup;
  /** How many of the submitted were first handed in after it. */
  late: Scalars['Int']['output'];
  /** How many of the submitted were first handed in by their due day. */
  onTime: Scalars['Int']['output'];
  /** How many are past their due day with nothing handed in. */
  overdue: Scalars['Int']['output'];
  /** How many reports are owed. */
  owed: Scalars['Int']['output'];
  /** How many are sent back and not handed in again; null where the asker may not know. */
  returned: Maybe<Scalars['Int']['output']>;
  /** How many are in each state, as `obligations` lists them; they sum to `owed`. */
  states: Array<ObligationCount>;
  /** How many of them are submitted or verified. */
  submitted: Scalars['Int']['output'];
  /** On time / owed (ketepatan waktu), a share from 0 to 1 to six places; null where nothing is owed. */
  timeliness: Maybe<Scalars['Decimal']['output']>;
  /** How many verified reports nobody owed: they are not among the others. */
  unowed: Scalars['Int']['output'];
  /** How many are verified. */
  verified: Scalars['Int']['output'];
};

/** A condition that a regulation sets before a region may reach a status: data, not code (syarat). */
export type Requirement = Node & {
  __typename?: 'Requirement';
  /** The clause it rests on (pasal, ayat); null when none is known. */
  clause: Maybe<Scalars['String']['output']>;
  /** A short name, unique within its regulation: `juknis_in_force`. */
  code: Scalars['String']['output'];
  /** The first day it is asked; null: always. */
  effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** The last day it is asked; null: no end. */
  effectiveUntil: Maybe<Scalars['Date']['output']>;
  /** Whether a declaration is refused without it. */
  enforcement: Enforcement;
  /** The status that it gates, with every status of a higher ordinal. */
  gates: AdoptionStatus;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** What kind of condition it is. */
  kind: RequirementKind;
  /** What the kind asks about: dimensions, a guideline kind, a number, weekdays, or a form. */
  parameters: Array<Scalars['String']['output']>;
  /** When the registry learned of this version. */
  recordedAt: Scalars['DateTime']['output'];
  /** The regulation that sets it; null for the registry's baseline. */
  regulation: Maybe<Regulation>;
  /** What the record rests on. */
  source: Source;
  /** How often the record has been written; 1 at first. */
  version: Scalars['Int']['output'];
};

/**
 * A requirement that the regulation would set besides those it has (syarat baru). One of the same kind and parameters as a
 * requirement of the registry's baseline takes that one's place.
 */
export type RequirementAdditionInput = {
  /** The clause it would rest on (pasal, ayat), at most 200 characters. */
  clause?: InputMaybe<Scalars['String']['input']>;
  /** A short name, unique within the regulation: lower-case letters, digits and underscores, at most 64 characters. */
  code: Scalars['String']['input'];
  /** The first day it would be asked; null: on every day. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Whether a declaration is refused without it. */
  enforcement?: Enforcement;
  /** The status that it gates, with every status of a higher ordinal: DISCUSSED, UNDER_STUDY, DECREED, PILOT or IMPLEMENTED. */
  gates: AdoptionStatus;
  /** What kind of condition it is. */
  kind: RequirementKind;
  /** What the kind asks about: dimensions, a guideline kind, a number, weekdays, a form, or nothing. */
  parameters?: Array<Scalars['String']['input']>;
};

/** One requirement to be asked. */
export type RequirementInput = {
  /** The clause it rests on (pasal, ayat), 2 to 200 characters. */
  clause: Scalars['String']['input'];
  /** A short name, unique within its regulation: lower-case letters, digits and underscores. */
  code: Scalars['String']['input'];
  /** The first day it is asked; null: always. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day it is asked; null: no end. */
  effectiveUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Whether a declaration is refused without it. */
  enforcement: Enforcement;
  /** The status that it gates, with every status of a higher ordinal: DISCUSSED to IMPLEMENTED. */
  gates: AdoptionStatus;
  /** What kind of condition it is. */
  kind: RequirementKind;
  /** What the kind asks about: dimensions, a guideline kind, a number, weekdays, or a form. */
  parameters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where the clause can be read. */
  source: SourceInput;
};

/** Kinds of requirements (jenis syarat). */
export type RequirementKind =
  /** At least the number named of agencies were found eligible (kelayakan). */
  | 'AGENCIES_ASSESSED'
  /** A report of the form named was verified for a period before the day. */
  | 'BASELINE_REPORTED'
  /** A guideline of the kind named is in force on the day (juklak, juknis). */
  | 'GUIDELINE_IN_FORCE'
  /** The region issued its own instrument (Perkada, surat edaran). */
  | 'LOCAL_INSTRUMENT_ISSUED'
  /** The scheme has at most the number named of days a week. */
  | 'MAX_DAYS_PER_WEEK'
  /** The scheme lets at most the percentage named of staff work elsewhere. */
  | 'MAX_SHARE'
  /** The regulation is in force on the day. */
  | 'REGULATION_IN_FORCE'
  /** A study with a finding for each dimension named was completed (kajian). */
  | 'STUDY_COMPLETED'
  /** The scheme has no other weekdays than those named. */
  | 'WEEKDAY';

/** The requirements that one regulation sets itself, or the baseline. */
export type RequirementSet = {
  __typename?: 'RequirementSet';
  /** Those that are asked, by code. */
  requirements: Array<Requirement>;
  /** Grows with every write; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** States of a requirement (keadaan syarat). */
export type RequirementState =
  /** Terpenuhi: a record shows it. */
  | 'MET'
  /** Belum diketahui: no record tells; silence is not a breach. */
  | 'UNKNOWN'
  /** Tidak terpenuhi: a record says otherwise. */
  | 'UNMET';

/** One requirement as it stands for one region on one day. */
export type RequirementStatus = {
  __typename?: 'RequirementStatus';
  /** The records that say so. */
  evidence: Array<Source>;
  /** What to do next; null when it is met. */
  nextStep: Maybe<LocalizedText>;
  /** The requirement. */
  requirement: Requirement;
  /** Since which day it is in this state; null when no record tells. */
  since: Maybe<Scalars['Date']['output']>;
  /** Met, contradicted by a record, or silent. */
  state: RequirementState;
  /** Whether the ministry waived it for this region on this day. */
  waived: Scalars['Boolean']['output'];
};

/**
 * A requirement that would ask more (syarat diperketat); what is left out stays as it is, and at least one of gates, parameters and
 * enforcement is given. Asking less is answered too: then regions gain.
 */
export type RequirementTighteningInput = {
  /** Whether a declaration would be refused without it. */
  enforcement?: InputMaybe<Enforcement>;
  /** The status that it would gate: DISCUSSED, UNDER_STUDY, DECREED, PILOT or IMPLEMENTED. */
  gates?: InputMaybe<AdoptionStatus>;
  /** What it would ask about, as its kind takes it: `["1"]` in place of `["2"]` days a week. */
  parameters?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The requirement, by its global ID: one of this regulation or of the registry's baseline, which is changed for this regulation's answer. */
  requirementId: Scalars['ID']['input'];
};

/** A blocking requirement is neither met nor waived: the same list that `readiness` shows. */
export type RequirementsNotMet = UserError & {
  __typename?: 'RequirementsNotMet';
  /** A stable code for programs. */
  code: UserErrorCode;
  /** Which requirements, in English. */
  message: Scalars['String']['output'];
  /** The place in the input, from `input` on. */
  path: Array<Scalars['String']['output']>;
  /** Every blocking requirement that is neither met nor waived, with the next step. */
  shortfall: Array<RequirementStatus>;
};

/** Days on which a region stands elsewhere by a correction (status yang diralat). */
export type RestatedStatus = {
  __typename?: 'RestatedStatus';
  /** The status by the correction. */
  after: AdoptionStatus;
  /** A regulation's slug or `local`; null: the region's most advanced adoption. */
  basis: Maybe<Scalars['String']['output']>;
  /** The status that was published. */
  before: AdoptionStatus;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day; null: without an end, as known then. */
  until: Maybe<Scalars['Date']['output']>;
};

/** A correction of what had been public (ralat). */
export type Restatement = {
  __typename?: 'Restatement';
  /** What is corrected: agency, form, period and revision of a report, or the key of an adoption event. */
  corrected: Scalars['String']['output'];
  /** The public figures of reports that moved, before and after; empty for others. */
  figures: Array<ChangedFigure>;
  /** The key of the record that corrects, and of a report its agency, form, period and revision. */
  key: Scalars['String']['output'];
  /** What kind of record is corrected: REPORT or ADOPTION_EVENT. */
  kind: ChangeKind;
  /** The number of the change that corrects: 3, 17, 18. */
  number: Scalars['Int']['output'];
  /** When what is corrected had become public. */
  publishedAt: Scalars['DateTime']['output'];
  /** Why (alasan ralat); null where no reason is kept. */
  reason: Maybe<Scalars['String']['output']>;
  /** The ID of the record, for `node`; null where it has none. */
  recordId: Maybe<Scalars['ID']['output']>;
  /** When it was corrected: the registry learned of it then. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region whose record it is; null for the nation's. */
  region: Maybe<Region>;
  /** The snapshots that show what was corrected; they stay as they are. */
  snapshots: AffectedSnapshots;
  /**
   * The days on which the region stands elsewhere by the correction of an adoption event, as the law was known then: each count of governments
   * that it is in has one less in `before` and one more in `after`. Empty for others.
   */
  statuses: Array<RestatedStatus>;
};

/** A page of corrections. */
export type RestatementConnection = {
  __typename?: 'RestatementConnection';
  /** The corrections with their cursors. */
  edges: Array<RestatementEdge>;
  /** The corrections. */
  nodes: Array<Restatement>;
  /** Where the page stands; its end cursor is the one to read on from, also where the page is empty. */
  pageInfo: PageInfo;
  /** Null: it grows all the time. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A correction in a list. */
export type RestatementEdge = {
  __typename?: 'RestatementEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The correction. */
  node: Restatement;
};

/** Which corrections. */
export type RestatementFilter = {
  /** Only corrections of reports of this form, by its key. */
  formId?: InputMaybe<Scalars['String']['input']>;
  /** Only corrections of this region's own records. */
  regionCode?: InputMaybe<Scalars['String']['input']>;
};

/** A subscription that is to go on. */
export type ResumeWebhookInput = {
  /** The version of the record that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The subscription, by its ID. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** What came of having a subscription go on. */
export type ResumeWebhookPayload = {
  __typename?: 'ResumeWebhookPayload';
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
  /** The subscription; null when it was refused. */
  webhook: Maybe<Webhook>;
};

/** A submitted report to be sent back. */
export type ReturnReportInput = {
  /** What is to be mended, 1 to 50 comments. */
  comments: Array<ReviewCommentInput>;
  /** The `version` of the report that the caller read. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The report, by its global ID. */
  reportId: Scalars['ID']['input'];
};

/** What came of returning a report. */
export type ReturnReportPayload = {
  __typename?: 'ReturnReportPayload';
  /** The report; null when it was refused. */
  report: Maybe<Report>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** What a verifier says of a returned report (catatan verifikasi), on one answer or on the whole. */
export type ReviewComment = {
  __typename?: 'ReviewComment';
  /** The code of the indicator whose answer it is on; null: on the whole report. */
  indicator: Maybe<Scalars['String']['output']>;
  /** What is to be mended. */
  text: Scalars['String']['output'];
};

/** What a verifier says of a report, on one answer or on the whole. */
export type ReviewCommentInput = {
  /** The code of the indicator whose answer it is on; null: on the whole report. */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** What is to be mended, 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** How many reports are counted in a revision. */
export type RevisionCount = {
  __typename?: 'RevisionCount';
  /** How many reports. */
  count: Scalars['Int']['output'];
  /** The revision, from 1. */
  revision: Scalars['Int']['output'];
};

/** An API key to be revoked. */
export type RevokeApiKeyInput = {
  /** The version of the record that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The key, by its ID. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of revoking an API key. */
export type RevokeApiKeyPayload = {
  __typename?: 'RevokeApiKeyPayload';
  /** The record of the key; null when it was refused. */
  apiKey: Maybe<ApiKey>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A grant to be ended. */
export type RevokeGrantInput = {
  /** The version of the access that was read; 0 where the registry said nothing of the subject. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The `iss` of its tokens; null: that of the asker's. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The `sub` of the subject's tokens, 1 to 255 characters, exactly as they have it. */
  subject: Scalars['String']['input'];
};

/** What came of ending a grant. */
export type RevokeGrantPayload = {
  __typename?: 'RevokeGrantPayload';
  /** The access as the mutation left it; null when it was refused. */
  access: Maybe<Access>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** Roles (peran). */
export type Role =
  /** Agency reporter (pelapor perangkat daerah): drafts, submits and corrects its agency's reports. */
  | 'AGENCY_REPORTER'
  /** No token: reads what is public. */
  | 'ANYONE'
  /** Ministry analyst (analis kementerian): reads everything but drafts. */
  | 'MINISTRY_ANALYST'
  /** Ministry registrar (registrar kementerian): keeps national regulations, guidelines, forms and observations; verifies and returns reports, reopens periods; grants roles, denies access and makes API keys. */
  | 'MINISTRY_REGISTRAR'
  /** Region officer (petugas daerah): declares adoption and registers agencies of its own region, verifies and returns their reports; an officer of a province also reads its regencies and cities. */
  | 'REGION_OFFICER';

/** A role given by the registrar to a subject whose tokens claim none (penugasan). */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** The agency that a reporter acts for; null for other roles. */
  agency: Maybe<Agency>;
  /** Whether it holds today. */
  inForce: Scalars['Boolean']['output'];
  /** Why it was given. */
  reason: Scalars['String']['output'];
  /** The region that an officer acts for; null for other roles. */
  region: Maybe<Region>;
  /** The role. */
  role: Role;
  /** The last day it holds; null: until it is revoked. */
  until: Maybe<Scalars['Date']['output']>;
};

/** A subscription that gets another secret. */
export type RotateWebhookSecretInput = {
  /** The version of the record that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** The subscription, by its ID. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
};

/** What came of making another secret. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** The new secret, as `registerWebhook` tells it; null when it was refused, or when the registry's own secret changed before a retry. */
  secret: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
  /** The subscription; null when it was refused. */
  webhook: Maybe<Webhook>;
};

/** A draft to be kept. */
export type SaveReportInput = {
  /** The agency, by global ID or natural key: the reporter's own. */
  agency: Scalars['ID']['input'];
  /** The `version` of the report that the caller read; 0 for the first draft. */
  expectedVersion: Scalars['Int']['input'];
  /** The form, by its key. */
  formId: Scalars['String']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The period: `2026-04` for monthly forms, `2026-Q2` for quarterly ones. */
  period: Scalars['String']['input'];
  /** The answers; indicators that are not named stay unanswered. At most 200. */
  values: Array<ReportValueInput>;
};

/** What came of saving a draft. */
export type SaveReportPayload = {
  __typename?: 'SaveReportPayload';
  /** The report; null when it was refused. */
  report: Maybe<Report>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** How flexible work is done (skema). */
export type Scheme = {
  __typename?: 'Scheme';
  /** Most days a week away from the office, 0 to 7; null when not recorded. */
  daysPerWeek: Maybe<Scalars['Int']['output']>;
  /** Services or posts that stay in the office; null when not recorded. */
  excludedServices: Maybe<Scalars['String']['output']>;
  /** Ceiling of staff away from the office, percent, 0 to 100; null when not recorded. */
  maxSharePercent: Maybe<Scalars['Int']['output']>;
  /** Recurring weekdays away from the office; empty when none are fixed. */
  weekdays: Array<Weekday>;
};

/** The scheme goes beyond a limit that the regulation sets. */
export type SchemeBeyondLimit = UserError & {
  __typename?: 'SchemeBeyondLimit';
  /** A stable code for programs. */
  code: UserErrorCode;
  /** What is too much, and what is allowed, in English. */
  message: Scalars['String']['output'];
  /** What to change. */
  nextStep: Maybe<LocalizedText>;
  /** The place in the input, from `input` on. */
  path: Array<Scalars['String']['output']>;
  /** The requirement that sets the limit, with its clause. */
  requirement: Requirement;
};

/** How flexible work is to be done (skema). */
export type SchemeInput = {
  /** Most days a week away from the office, 0 to 7; null: as many as weekdays are named. */
  daysPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Services or posts that stay in the office, at most 500 characters. */
  excludedServices?: InputMaybe<Scalars['String']['input']>;
  /** Ceiling of staff away from the office, percent, 0 to 100. */
  maxSharePercent?: InputMaybe<Scalars['Int']['input']>;
  /** Recurring weekdays away from the office. */
  weekdays?: InputMaybe<Array<Weekday>>;
};

/** A page of what was found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The records with their cursors. */
  edges: Array<SearchEdge>;
  /** The records. */
  nodes: Array<SearchHit>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many records answer in all. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A record that was found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** How it answers. */
  match: SearchMatch;
  /** The record. */
  node: SearchHit;
};

/** A record that answers a search (hasil pencarian). */
export type SearchHit = Agency | Region | Regulation;

/** How a record answers a search. */
export type SearchMatch =
  /** It has every word of the text, or another way to say it. */
  | 'ALL_TERMS'
  /** It bears the text as its name, number or code. */
  | 'NAME'
  /** It has some words of the text, and no record has more of them. */
  | 'SOME_TERMS';

/** How close an agency's work is to the public (kelas layanan). */
export type ServiceClass =
  /** Layanan langsung: serves the public face to face. */
  | 'DIRECT'
  /** Campuran: part of it does. */
  | 'MIXED'
  /** Pendukung: serves other offices. */
  | 'SUPPORT';

/** All requirements of a regulation, or of the baseline. */
export type SetRequirementsInput = {
  /** The `version` of the set that the caller read. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The national regulation; null: the registry's baseline. */
  regulationSlug?: InputMaybe<Scalars['String']['input']>;
  /** Every requirement that is asked from now on, at most 40; one that is not named is withdrawn. */
  requirements: Array<RequirementInput>;
};

/** What came of setting requirements. */
export type SetRequirementsPayload = {
  __typename?: 'SetRequirementsPayload';
  /** The requirements as they are now; null when they were refused. */
  requirementSet: Maybe<RequirementSet>;
  /** Why they were refused; empty when they were not. */
  userErrors: Array<UserError>;
};

/** A whole snapshot of the open data: the files of one day, which are never changed (cuplikan data terbuka). */
export type Snapshot = {
  __typename?: 'Snapshot';
  /** The day in Asia/Jakarta that it is named by. */
  day: Scalars['Date']['output'];
  /** Names the key that its manifest is signed with (kunci tanda tangan); null where it is not signed. */
  keyId: Maybe<Scalars['String']['output']>;
  /** Where its manifest lies, from the root of the registry's address on: `/snapshots/2026-06-01/manifest.json`. */
  manifestPath: Scalars['String']['output'];
  /** SHA-256 of the bytes of its manifest, 64 lower-case hexadecimal digits. */
  manifestSha256: Scalars['String']['output'];
  /** The instant of knowledge (UTC): what the registry learned by then is in it, and nothing later. */
  recordedAt: Scalars['DateTime']['output'];
};

/** A page of snapshots. */
export type SnapshotConnection = {
  __typename?: 'SnapshotConnection';
  /** The snapshots with their cursors. */
  edges: Array<SnapshotEdge>;
  /** The snapshots. */
  nodes: Array<Snapshot>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many snapshots there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A snapshot in a list. */
export type SnapshotEdge = {
  __typename?: 'SnapshotEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The snapshot. */
  node: Snapshot;
};

/** A page, letter or record that a fact rests on (sumber). */
export type Source = {
  __typename?: 'Source';
  /** What kind of source it is. */
  kind: SourceKind;
  /** What it is, in the words of the record; null when only the address is kept. */
  title: Maybe<Scalars['String']['output']>;
  /** Where it can be read; null when the registry saw no page for it. */
  url: Maybe<Scalars['URL']['output']>;
};

/** A source given with a write (sumber). */
export type SourceInput = {
  /** What kind of source it is: OFFICIAL, PRESS or SECONDARY. */
  kind: SourceKind;
  /** What it is, at most 300 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read: http or https. */
  url: Scalars['URL']['input'];
};

/** Kinds of sources (jenis sumber). */
export type SourceKind =
  /** A page of the government, host `.go.id`, or a record of the registry itself made by an officer (resmi). */
  | 'OFFICIAL'
  /** A news outlet (pers). */
  | 'PRESS'
  /** The registry's own rule or setting (aturan registri). */
  | 'REGISTRY'
  /** An aggregator, mirror, translation, blog or document share (sekunder). */
  | 'SECONDARY'
  /** Not seen in a page (belum terverifikasi). */
  | 'UNVERIFIED';

/** How values of regions lie (sebaran); quartiles by linear interpolation, all to six places. Null where there are none. */
export type Spread = {
  __typename?: 'Spread';
  /** How many regions. */
  count: Scalars['Int']['output'];
  /** A quarter of the values are at most this. */
  lowerQuartile: Maybe<Scalars['Decimal']['output']>;
  /** The greatest. */
  maximum: Maybe<Scalars['Decimal']['output']>;
  /** Half of the values are at most this (median). */
  median: Maybe<Scalars['Decimal']['output']>;
  /** The least. */
  minimum: Maybe<Scalars['Decimal']['output']>;
  /** Three quarters of the values are at most this. */
  upperQuartile: Maybe<Scalars['Decimal']['output']>;
};

/** A region's study towards a regulation, with a finding for each dimension (kajian). */
export type Study = Node & {
  __typename?: 'Study';
  /** A national regulation's slug, or `local` for the region's own initiative. */
  basis: Scalars['String']['output'];
  /** The day it was completed; null while it is under way. */
  completedOn: Maybe<Scalars['Date']['output']>;
  /** Who carries it out (pelaksana). */
  conductedBy: Scalars['String']['output'];
  /** Where its report can be read. */
  document: Maybe<Source>;
  /** What it found, one finding for each dimension; empty while it is under way. */
  findings: Array<DimensionFinding>;
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** The day it was opened. */
  plannedOn: Scalars['Date']['output'];
  /** When the registry learned of this version. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region. */
  region: Region;
  /** The regulation that it looks at; null for basis `local`. */
  regulation: Maybe<Regulation>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** How often the record has been written; 1 at first; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What a study must look at (aspek). */
export type StudyDimension =
  /** Disiplin. */
  | 'DISCIPLINE'
  /** Keluaran, kinerja. */
  | 'OUTPUT'
  /** Efektivitas pelayanan publik. */
  | 'SERVICE_EFFECTIVENESS';

/** What a study found in a dimension (temuan). */
export type StudyFinding =
  /** Tidak mendukung: it does harm. */
  | 'AGAINST'
  /** Bersyarat: it does no harm under conditions that the text names. */
  | 'CONDITIONAL'
  /** Mendukung: flexible work does no harm, or helps. */
  | 'SUPPORTS';

/** A draft to be handed in. */
export type SubmitReportInput = {
  /** The `version` of the report that the caller read. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The report, by its global ID. */
  reportId: Scalars['ID']['input'];
};

/** What came of handing a report in. */
export type SubmitReportPayload = {
  __typename?: 'SubmitReportPayload';
  /** The report; null when it was refused. */
  report: Maybe<Report>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** A correction of an adoption event. */
export type SupersedeAdoptionEventInput = {
  /** What takes its place, on the same region and basis, when the region declared it; at most one of the two replacements. */
  declaration?: InputMaybe<ReplacingDeclarationInput>;
  /** The event, by its global ID. */
  eventId: Scalars['ID']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** What takes its place, on the same region and basis, when it was observed; without a replacement the event is withdrawn. */
  observation?: InputMaybe<ReplacingObservationInput>;
  /** Why it was wrong, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of a correction. */
export type SupersedeAdoptionEventPayload = {
  __typename?: 'SupersedeAdoptionEventPayload';
  /** The adoption as the correction left it; null when it was refused. */
  adoption: Maybe<Adoption>;
  /** The event that takes the place of the old one; null when it was refused. */
  event: Maybe<AdoptionEvent>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** An expected failure of a write: nothing was written, and the cause and place are named. */
export type UserError = {
  /** A stable code for programs. */
  code: UserErrorCode;
  /** What is wrong and what would be right, in English. */
  message: Scalars['String']['output'];
  /** The place in the input, from `input` on; empty when no single field is to blame. */
  path: Array<Scalars['String']['output']>;
};

/** Stable codes of expected failures. */
export type UserErrorCode =
  /** A record with this key is already kept. */
  | 'ALREADY_EXISTS'
  /** The event was superseded before. */
  | 'ALREADY_SUPERSEDED'
  /** A check of the form failed. */
  | 'CHECK_FAILED'
  /** The record was changed since it was read. */
  | 'EDIT_CONFLICT'
  /** The idempotency key was used before with other input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A day is impossible: before 1945, or an end before its start, one that acts on what began later. */
  | 'IMPOSSIBLE_DATE'
  /** A value is not of the form or range that its field asks for. */
  | 'INVALID_VALUE'
  /** A value that this write needs is missing. */
  | 'MISSING_VALUE'
  /** The region is an administrative unit of Jakarta and does not adopt by itself. */
  | 'NOT_SELF_GOVERNING'
  /** The draft was written against another version of the form than the one that applies to its period: save it again first. */
  | 'OTHER_FORM_VERSION'
  /** The period is closed for the agency; the registrar may reopen it. */
  | 'PERIOD_CLOSED'
  /** The period has not begun. */
  | 'PERIOD_NOT_BEGUN'
  /** The period is not over. */
  | 'PERIOD_NOT_OVER'
  /** The relation would close a cycle of its kind; REVOKES and REPLACES are one kind here. */
  | 'RELATION_CYCLE'
  /** A regulation cannot be related to itself. */
  | 'RELATION_TO_ITSELF'
  /** A blocking requirement is neither met nor waived. */
  | 'REQUIREMENTS_NOT_MET'
  /** The scheme goes beyond a limit that the regulation sets. */
  | 'SCHEME_BEYOND_LIMIT'
  /** No agency has this ID, or it may not be known to the asker. */
  | 'UNKNOWN_AGENCY'
  /** No agency type has this code. */
  | 'UNKNOWN_AGENCY_TYPE'
  /** No API key has this ID. */
  | 'UNKNOWN_API_KEY'
  /** No adoption event has this ID. */
  | 'UNKNOWN_EVENT'
  /** No report form has this ID, or none of its versions applies to the period. */
  | 'UNKNOWN_FORM'
  /** The form has no such indicator. */
  | 'UNKNOWN_INDICATOR'
  /** No region has this code. */
  | 'UNKNOWN_REGION'
  /** No regulation has this slug, or it is not one that can be a basis. */
  | 'UNKNOWN_REGULATION'
  /** No such relation between the two regulations is kept. */
  | 'UNKNOWN_RELATION'
  /** No report is kept for this agency, form and period, or it may not be known to the asker. */
  | 'UNKNOWN_REPORT'
  /** No requirement has this ID, or it is asked no longer. */
  | 'UNKNOWN_REQUIREMENT'
  /** No study has this ID. */
  | 'UNKNOWN_STUDY'
  /** No subscription has this ID. */
  | 'UNKNOWN_WEBHOOK'
  /** The record's state does not allow this step. */
  | 'WRONG_STATE';

/** What kind of answer an indicator takes (jenis nilai). */
export type ValueType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** One of the choices. */
  | 'CHOICE'
  /** A whole number. */
  | 'INTEGER'
  /** An exact amount in rupiah (IDR). */
  | 'MONEY'
  /** Any of the choices. */
  | 'MULTI_CHOICE'
  /** A number. */
  | 'NUMBER'
  /** Text. */
  | 'TEXT';

/** A submitted report to be confirmed. */
export type VerifyReportInput = {
  /** The `version` of the report that the caller read. */
  expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  idempotencyKey: Scalars['String']['input'];
  /** The report, by its global ID. */
  reportId: Scalars['ID']['input'];
};

/** What came of verifying a report. */
export type VerifyReportPayload = {
  __typename?: 'VerifyReportPayload';
  /** The report; null when it was refused. */
  report: Maybe<Report>;
  /** Why it was refused; empty when it was not. */
  userErrors: Array<UserError>;
};

/** Who is asking, and what they may do. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The agency that a reporter acts for; null for other roles. */
  agency: Maybe<Agency>;
  /** The mutations that this role may call at all, and the queries that are not for everyone, by name; each still asks whether the record is theirs. */
  mayCall: Array<Scalars['String']['output']>;
  /** The region that a region officer acts for; null for other roles. */
  region: Maybe<Region>;
  /** The role that the token claims, or that the registry granted to whom it is of where it claims none; ANYONE without a token. */
  role: Role;
  /** The subject of the token; null for ANYONE. The registry keeps no other personal data. */
  subject: Maybe<Scalars['String']['output']>;
};

/** The ministry's word that one region need not meet one requirement for a time (dispensasi). */
export type Waiver = Node & {
  __typename?: 'Waiver';
  /** The first day it holds. */
  effectiveFrom: Scalars['Date']['output'];
  /** The last day it holds. */
  effectiveUntil: Scalars['Date']['output'];
  /** Opaque global ID. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When the registry learned of it. */
  recordedAt: Scalars['DateTime']['output'];
  /** The region. */
  region: Region;
  /** The requirement that it waives. */
  requirement: Requirement;
};

/** An organisation's address that is told of public changes (langganan webhook). */
export type Webhook = {
  __typename?: 'Webhook';
  /** When it was registered. */
  createdAt: Scalars['DateTime']['output'];
  /** The cursor of `changes` with the same filter after which it is told next; null before the first change. */
  cursor: Maybe<Scalars['String']['output']>;
  /** How often in a row they were not taken; 0 when all is well. */
  failures: Scalars['Int']['output'];
  /** 32 hexadecimal digits. */
  id: Scalars['ID']['output'];
  /** Only changes of these kinds are sent, in this order in cursors; null: all. */
  kinds: Maybe<Array<ChangeKind>>;
  /** When changes were last taken; null before the first time. */
  lastDeliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** How they were not taken the last time; null when they always were. */
  lastFailure: Maybe<WebhookFailure>;
  /** The organisation that listens. */
  name: Scalars['String']['output'];
  /** When it is tried again at the earliest; null: with the next change, or not at all. */
  nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the secret before signs as well; null when there is none, or it no longer does. */
  previousSecretUntil: Maybe<Scalars['DateTime']['output']>;
  /** Why it was removed; null while it counts. */
  reason: Maybe<Scalars['String']['output']>;
  /** Only changes of this region's own records are sent; null: all. */
  region: Maybe<Region>;
  /** When it was removed; null while it counts. */
  removedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was set aside; null while it is not. */
  setAsideAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether changes are sent. */
  state: WebhookState;
  /** Where changes are posted. */
  url: Scalars['URL']['output'];
  /** How often the registrar has written it; 1 at first; for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of subscriptions. */
export type WebhookConnection = {
  __typename?: 'WebhookConnection';
  /** The subscriptions with their cursors. */
  edges: Array<WebhookEdge>;
  /** The subscriptions. */
  nodes: Array<Webhook>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Null: they are not counted. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A subscription in a list. */
export type WebhookEdge = {
  __typename?: 'WebhookEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The subscription. */
  node: Webhook;
};

/** How a message was not taken. */
export type WebhookFailure = {
  __typename?: 'WebhookFailure';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  cause: WebhookFailureCause;
  /** The HTTP status of the answer; null where there was none. */
  status: Maybe<Scalars['Int']['output']>;
};

/** Why a message was not taken. */
export type WebhookFailureCause =
  /** The answer was 410: the receiver wants no more. Set aside at once. */
  | 'GONE'
  /** The name of the host leads to an address that is not public. Set aside at once. */
  | 'NOT_PUBLIC'
  /** The answer was another than 2xx; a redirect is not followed. */
  | 'REFUSED'
  /** The registry's own secret changed, and the subscription's with it. Set aside at once: rotate its secret, then have it go on. */
  | 'SECRET_CHANGED'
  /** There was no answer within ten seconds. */
  | 'TIMED_OUT'
  /** There was no connection, or its certificate is not good. */
  | 'UNREACHABLE'
  /** The name of the host leads to no address. */
  | 'UNRESOLVED';

/** Whether a subscription is told of changes. */
export type WebhookState =
  /** Changes are sent within about a minute. */
  | 'ACTIVE'
  /** They were not taken; the same are tried again after waits from a minute to twelve hours. */
  | 'FAILING'
  /** It was removed. */
  | 'REMOVED'
  /** It was given up, after three days or for a reason that waiting does not mend. Nothing is lost: `resumeWebhook` goes on where it stopped. */
  | 'SET_ASIDE';

/** Days of the week (hari). */
export type Weekday =
  /** Jumat. */
  | 'FRI'
  /** Senin. */
  | 'MON'
  /** Sabtu. */
  | 'SAT'
  /** Minggu. */
  | 'SUN'
  /** Kamis. */
  | 'THU'
  /** Selasa. */
  | 'TUE'
  /** Rabu. */
  | 'WED';

/** The record's state does not allow this step. */
export type WrongState = UserError & {
  __typename?: 'WrongState';
  /** A stable code for programs. */
  code: UserErrorCode;
  /** The state that is there and those that would do, in English. */
  message: Scalars['String']['output'];
  /** The place in the input, from `input` on. */
  path: Array<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchHit:
    | ( AgencyMapper & { __typename: 'Agency' } )
    | ( RegionMapper & { __typename: 'Region' } )
    | ( RegulationMapper & { __typename: 'Regulation' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AdoptionMapper & { __typename: 'Adoption' } )
    | ( AdoptionEventMapper & { __typename: 'AdoptionEvent' } )
    | ( AgencyMapper & { __typename: 'Agency' } )
    | ( AssessmentMapper & { __typename: 'Assessment' } )
    | ( DisputeMapper & { __typename: 'Dispute' } )
    | ( GuidelineMapper & { __typename: 'Guideline' } )
    | ( RegionMapper & { __typename: 'Region' } )
    | ( RegulationMapper & { __typename: 'Regulation' } )
    | ( ReopeningMapper & { __typename: 'Reopening' } )
    | ( ReportMapper & { __typename: 'Report' } )
    | ( ReportFormMapper & { __typename: 'ReportForm' } )
    | ( RequirementMapper & { __typename: 'Requirement' } )
    | ( StudyMapper & { __typename: 'Study' } )
    | ( WaiverMapper & { __typename: 'Waiver' } )
  ;
  UserError:
    | ( Omit<AlreadyExists, 'code' | 'existing'> & { code: _RefType['UserErrorCode'], existing?: Maybe<_RefType['Node']> } & { __typename: 'AlreadyExists' } )
    | ( Omit<AlreadySuperseded, 'by' | 'code'> & { by?: Maybe<_RefType['AdoptionEvent']>, code: _RefType['UserErrorCode'] } & { __typename: 'AlreadySuperseded' } )
    | ( Omit<CheckFailed, 'check' | 'code'> & { check: _RefType['FailedCheck'], code: _RefType['UserErrorCode'] } & { __typename: 'CheckFailed' } )
    | ( Omit<EditConflict, 'code' | 'current'> & { code: _RefType['UserErrorCode'], current?: Maybe<_RefType['Node']> } & { __typename: 'EditConflict' } )
    | ( Omit<IdempotencyConflict, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'IdempotencyConflict' } )
    | ( Omit<InvalidInput, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'InvalidInput' } )
    | ( Omit<NotFound, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'NotFound' } )
    | ( Omit<PeriodClosed, 'code' | 'reopenableBy'> & { code: _RefType['UserErrorCode'], reopenableBy: _RefType['Role'] } & { __typename: 'PeriodClosed' } )
    | ( Omit<RequirementsNotMet, 'code' | 'shortfall'> & { code: _RefType['UserErrorCode'], shortfall: Array<_RefType['RequirementStatus']> } & { __typename: 'RequirementsNotMet' } )
    | ( Omit<SchemeBeyondLimit, 'code' | 'requirement'> & { code: _RefType['UserErrorCode'], requirement: _RefType['Requirement'] } & { __typename: 'SchemeBeyondLimit' } )
    | ( Omit<WrongState, 'code'> & { code: _RefType['UserErrorCode'] } & { __typename: 'WrongState' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: ResolverTypeWrapper<AccessMapper>;
  AccessConnection: ResolverTypeWrapper<Omit<AccessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccessEdge']>, nodes: Array<ResolversTypes['Access']> }>;
  AccessEdge: ResolverTypeWrapper<Omit<AccessEdge, 'node'> & { node: ResolversTypes['Access'] }>;
  Adoption: ResolverTypeWrapper<AdoptionMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdoptionCount: ResolverTypeWrapper<Omit<AdoptionCount, 'level' | 'region' | 'status'> & { level?: Maybe<ResolversTypes['RegionLevel']>, region?: Maybe<ResolversTypes['Region']>, status: ResolversTypes['AdoptionStatus'] }>;
  AdoptionEvent: ResolverTypeWrapper<AdoptionEventMapper>;
  AdoptionEventConnection: ResolverTypeWrapper<Omit<AdoptionEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AdoptionEventEdge']>, nodes: Array<ResolversTypes['AdoptionEvent']> }>;
  AdoptionEventEdge: ResolverTypeWrapper<Omit<AdoptionEventEdge, 'node'> & { node: ResolversTypes['AdoptionEvent'] }>;
  AdoptionEventKind: ResolverTypeWrapper<'STATUS' | 'EVALUATED' | 'WITHDRAWN'>;
  AdoptionGrouping: ResolverTypeWrapper<'NATION' | 'PROVINCE' | 'LEVEL'>;
  AdoptionImpact: ResolverTypeWrapper<Omit<AdoptionImpact, 'adoption' | 'requirements' | 'statusAfter'> & { adoption: ResolversTypes['Adoption'], requirements: Array<ResolversTypes['RequirementStatus']>, statusAfter: ResolversTypes['AdoptionStatus'] }>;
  AdoptionOrigin: ResolverTypeWrapper<'DECLARED' | 'OBSERVED'>;
  AdoptionStatus: ResolverTypeWrapper<'NOT_ADOPTED' | 'DISCUSSED' | 'UNDER_STUDY' | 'DECREED' | 'PILOT' | 'IMPLEMENTED' | 'SUSPENDED' | 'ENDED' | 'DECLINED'>;
  AdoptionTrendPoint: ResolverTypeWrapper<Omit<AdoptionTrendPoint, 'counts'> & { counts: Array<ResolversTypes['AdoptionCount']> }>;
  AffectedSnapshots: ResolverTypeWrapper<Omit<AffectedSnapshots, 'first' | 'last'> & { first?: Maybe<ResolversTypes['Snapshot']>, last?: Maybe<ResolversTypes['Snapshot']> }>;
  Agency: ResolverTypeWrapper<AgencyMapper>;
  AgencyConnection: ResolverTypeWrapper<Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgencyEdge']>, nodes: Array<ResolversTypes['Agency']> }>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AgencyType: ResolverTypeWrapper<Omit<AgencyType, 'serviceClass'> & { serviceClass: ResolversTypes['ServiceClass'] }>;
  Aggregation: ResolverTypeWrapper<'SUM' | 'MEAN' | 'WEIGHTED_MEAN' | 'COUNT_BY_CHOICE' | 'NONE'>;
  AlreadyExists: ResolverTypeWrapper<Omit<AlreadyExists, 'code' | 'existing'> & { code: ResolversTypes['UserErrorCode'], existing?: Maybe<ResolversTypes['Node']> }>;
  AlreadySuperseded: ResolverTypeWrapper<Omit<AlreadySuperseded, 'by' | 'code'> & { by?: Maybe<ResolversTypes['AdoptionEvent']>, code: ResolversTypes['UserErrorCode'] }>;
  AmendRegulationInput: AmendRegulationInput;
  AmendRegulationPayload: ResolverTypeWrapper<Omit<AmendRegulationPayload, 'regulation' | 'userErrors'> & { regulation?: Maybe<ResolversTypes['Regulation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApiKey: ResolverTypeWrapper<ApiKeyMapper>;
  ApiKeyConnection: ResolverTypeWrapper<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApiKeyEdge']>, nodes: Array<ResolversTypes['ApiKey']> }>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  AsOf: AsOf;
  AssessAgencyInput: AssessAgencyInput;
  AssessAgencyPayload: ResolverTypeWrapper<Omit<AssessAgencyPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversTypes['Assessment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Assessment: ResolverTypeWrapper<AssessmentMapper>;
  AuditActor: ResolverTypeWrapper<AuditActor>;
  AuditEvent: ResolverTypeWrapper<AuditEvent>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventConnection>;
  AuditEventEdge: ResolverTypeWrapper<AuditEventEdge>;
  AuditHead: ResolverTypeWrapper<AuditHead>;
  BadCell: ResolverTypeWrapper<Omit<BadCell, 'code'> & { code: ResolversTypes['BadCellCode'] }>;
  BadCellCode: ResolverTypeWrapper<'INVALID_VALUE' | 'MISSING_VALUE' | 'UNKNOWN_AGENCY' | 'UNKNOWN_FORM' | 'UNKNOWN_INDICATOR' | 'PERIOD_NOT_BEGUN' | 'PERIOD_CLOSED' | 'CHECK_FAILED' | 'FORBIDDEN_AGENCY' | 'DOUBLED_ROW' | 'DRAFT_IN_PROGRESS' | 'ALREADY_HANDED_IN'>;
  CacheControlScope: ResolverTypeWrapper<'PUBLIC' | 'PRIVATE'>;
  Change: ResolverTypeWrapper<ChangeMapper>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeKind: ResolverTypeWrapper<'REGULATION' | 'RELATION' | 'GUIDELINE' | 'REQUIREMENTS' | 'FORM' | 'ADOPTION_EVENT' | 'STUDY' | 'ASSESSMENT' | 'WAIVER' | 'DISPUTE' | 'AGENCY' | 'REPORT' | 'REOPENING' | 'LOAD'>;
  ChangedFigure: ResolverTypeWrapper<ChangedFigureMapper>;
  CheckFailed: ResolverTypeWrapper<Omit<CheckFailed, 'check' | 'code'> & { check: ResolversTypes['FailedCheck'], code: ResolversTypes['UserErrorCode'] }>;
  CheckSeverity: ResolverTypeWrapper<'ERROR' | 'WARNING'>;
  ChoiceCount: ResolverTypeWrapper<ChoiceCount>;
  ComparedRegion: ResolverTypeWrapper<ComparedRegionMapper>;
  ComparisonCoverage: ResolverTypeWrapper<ComparisonCoverage>;
  ComparisonMeasure: ResolverTypeWrapper<Omit<ComparisonMeasure, 'regions'> & { regions: Array<ResolversTypes['ComparedRegion']> }>;
  CompleteStudyInput: CompleteStudyInput;
  CompleteStudyPayload: ResolverTypeWrapper<Omit<CompleteStudyPayload, 'study' | 'userErrors'> & { study?: Maybe<ResolversTypes['Study']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CorrectReportInput: CorrectReportInput;
  CorrectReportPayload: ResolverTypeWrapper<Omit<CorrectReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CountedGovernmentConnection: ResolverTypeWrapper<Omit<CountedGovernmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CountedGovernmentEdge']>, nodes: Array<ResolversTypes['RegionAdoption']> }>;
  CountedGovernmentEdge: ResolverTypeWrapper<Omit<CountedGovernmentEdge, 'node'> & { node: ResolversTypes['RegionAdoption'] }>;
  CountedRevision: ResolverTypeWrapper<CountedRevision>;
  CountedRevisionConnection: ResolverTypeWrapper<CountedRevisionConnection>;
  CountedRevisionEdge: ResolverTypeWrapper<CountedRevisionEdge>;
  Coverage: ResolverTypeWrapper<Coverage>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclareAdoptionInput: DeclareAdoptionInput;
  DeclareAdoptionPayload: ResolverTypeWrapper<Omit<DeclareAdoptionPayload, 'adoption' | 'event' | 'userErrors'> & { adoption?: Maybe<ResolversTypes['Adoption']>, event?: Maybe<ResolversTypes['AdoptionEvent']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Denial: ResolverTypeWrapper<Denial>;
  DenySubjectInput: DenySubjectInput;
  DenySubjectPayload: ResolverTypeWrapper<Omit<DenySubjectPayload, 'access' | 'userErrors'> & { access?: Maybe<ResolversTypes['Access']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DimensionFinding: ResolverTypeWrapper<Omit<DimensionFinding, 'dimension' | 'evidence' | 'finding'> & { dimension: ResolversTypes['StudyDimension'], evidence: Array<ResolversTypes['Source']>, finding: ResolversTypes['StudyFinding'] }>;
  DimensionFindingInput: DimensionFindingInput;
  Dispute: ResolverTypeWrapper<DisputeMapper>;
  DisputeObservationInput: DisputeObservationInput;
  DisputeObservationPayload: ResolverTypeWrapper<Omit<DisputeObservationPayload, 'dispute' | 'userErrors'> & { dispute?: Maybe<ResolversTypes['Dispute']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DocumentMetadata: ResolverTypeWrapper<DocumentMetadata>;
  DocumentMetadataInput: DocumentMetadataInput;
  EditConflict: ResolverTypeWrapper<Omit<EditConflict, 'code' | 'current'> & { code: ResolversTypes['UserErrorCode'], current?: Maybe<ResolversTypes['Node']> }>;
  Eligibility: ResolverTypeWrapper<'ELIGIBLE' | 'PARTLY' | 'NOT_ELIGIBLE'>;
  Enforcement: ResolverTypeWrapper<'BLOCKING' | 'ADVISORY'>;
  FailedCheck: ResolverTypeWrapper<Omit<FailedCheck, 'severity'> & { severity: ResolversTypes['CheckSeverity'] }>;
  Figure: ResolverTypeWrapper<FigureMapper>;
  FigureCoverage: ResolverTypeWrapper<FigureCoverage>;
  FigureRecords: ResolverTypeWrapper<FigureRecords>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'access' | 'userErrors'> & { access?: Maybe<ResolversTypes['Access']>, userErrors: Array<ResolversTypes['UserError']> }>;
  GrantWaiverInput: GrantWaiverInput;
  GrantWaiverPayload: ResolverTypeWrapper<Omit<GrantWaiverPayload, 'userErrors' | 'waiver'> & { userErrors: Array<ResolversTypes['UserError']>, waiver?: Maybe<ResolversTypes['Waiver']> }>;
  Guideline: ResolverTypeWrapper<GuidelineMapper>;
  GuidelineDocument: ResolverTypeWrapper<GuidelineDocument>;
  GuidelineDocumentInput: GuidelineDocumentInput;
  GuidelineKind: ResolverTypeWrapper<'JUKLAK' | 'JUKNIS' | 'FORM' | 'OTHER'>;
  GuidelineLapseInput: GuidelineLapseInput;
  IdempotencyConflict: ResolverTypeWrapper<Omit<IdempotencyConflict, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportOutcome: ResolverTypeWrapper<'NEW' | 'UNCHANGED' | 'REFUSED'>;
  ImportReportsInput: ImportReportsInput;
  ImportReportsPayload: ResolverTypeWrapper<Omit<ImportReportsPayload, 'cells' | 'rows' | 'userErrors'> & { cells: Array<ResolversTypes['BadCell']>, rows: Array<ResolversTypes['ImportedRow']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportRowInput: ImportRowInput;
  ImportedRow: ResolverTypeWrapper<Omit<ImportedRow, 'outcome' | 'report' | 'warnings'> & { outcome: ResolversTypes['ImportOutcome'], report?: Maybe<ResolversTypes['Report']>, warnings: Array<ResolversTypes['FailedCheck']> }>;
  Indicator: ResolverTypeWrapper<Omit<Indicator, 'aggregation' | 'dimension' | 'valueType'> & { aggregation: ResolversTypes['Aggregation'], dimension: ResolversTypes['IndicatorDimension'], valueType: ResolversTypes['ValueType'] }>;
  IndicatorAggregate: ResolverTypeWrapper<IndicatorAggregateMapper>;
  IndicatorComparison: ResolverTypeWrapper<Omit<IndicatorComparison, 'indicator' | 'measures' | 'status'> & { indicator: ResolversTypes['Indicator'], measures: Array<ResolversTypes['ComparisonMeasure']>, status: ResolversTypes['AdoptionStatus'] }>;
  IndicatorDimension: ResolverTypeWrapper<'DISCIPLINE' | 'OUTPUT' | 'SERVICE_EFFECTIVENESS' | 'ADOPTION' | 'INFRASTRUCTURE' | 'EFFICIENCY'>;
  IndicatorInput: IndicatorInput;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueMapper>;
  IndicatorValueConnection: ResolverTypeWrapper<Omit<IndicatorValueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorValueEdge']>, nodes: Array<ResolversTypes['IndicatorValue']> }>;
  IndicatorValueEdge: ResolverTypeWrapper<Omit<IndicatorValueEdge, 'node'> & { node: ResolversTypes['IndicatorValue'] }>;
  Interval: ResolverTypeWrapper<'DAY' | 'WEEK' | 'MONTH'>;
  InvalidInput: ResolverTypeWrapper<Omit<InvalidInput, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  JdihnDocument: ResolverTypeWrapper<JdihnDocument>;
  LiftDenialInput: LiftDenialInput;
  LiftDenialPayload: ResolverTypeWrapper<Omit<LiftDenialPayload, 'access' | 'userErrors'> & { access?: Maybe<ResolversTypes['Access']>, userErrors: Array<ResolversTypes['UserError']> }>;
  LocalInstrument: ResolverTypeWrapper<LocalInstrument>;
  LocalInstrumentInput: LocalInstrumentInput;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<Omit<NotFound, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Obligation: ResolverTypeWrapper<ObligationMapper>;
  ObligationConnection: ResolverTypeWrapper<Omit<ObligationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObligationEdge']>, nodes: Array<ResolversTypes['Obligation']> }>;
  ObligationCount: ResolverTypeWrapper<Omit<ObligationCount, 'state'> & { state: ResolversTypes['ObligationState'] }>;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  ObligationFilter: ObligationFilter;
  ObligationState: ResolverTypeWrapper<'NOT_DUE' | 'DUE' | 'OVERDUE' | 'SUBMITTED' | 'LATE' | 'RETURNED' | 'VERIFIED'>;
  ObserveAdoptionInput: ObserveAdoptionInput;
  ObserveAdoptionPayload: ResolverTypeWrapper<Omit<ObserveAdoptionPayload, 'adoption' | 'event' | 'userErrors'> & { adoption?: Maybe<ResolversTypes['Adoption']>, event?: Maybe<ResolversTypes['AdoptionEvent']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderDirection: ResolverTypeWrapper<'ASC' | 'DESC'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PeriodClosed: ResolverTypeWrapper<Omit<PeriodClosed, 'code' | 'reopenableBy'> & { code: ResolversTypes['UserErrorCode'], reopenableBy: ResolversTypes['Role'] }>;
  PlanStudyInput: PlanStudyInput;
  PlanStudyPayload: ResolverTypeWrapper<Omit<PlanStudyPayload, 'study' | 'userErrors'> & { study?: Maybe<ResolversTypes['Study']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PublishGuidelineInput: PublishGuidelineInput;
  PublishGuidelinePayload: ResolverTypeWrapper<Omit<PublishGuidelinePayload, 'guideline' | 'userErrors'> & { guideline?: Maybe<ResolversTypes['Guideline']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Readiness: ResolverTypeWrapper<ReadinessMapper>;
  ReadinessImpact: ResolverTypeWrapper<Omit<ReadinessImpact, 'region' | 'regulation' | 'requirements' | 'status' | 'target'> & { region: ResolversTypes['Region'], regulation: ResolversTypes['Regulation'], requirements: Array<ResolversTypes['RequirementStatus']>, status: ResolversTypes['AdoptionStatus'], target: ResolversTypes['AdoptionStatus'] }>;
  Region: ResolverTypeWrapper<RegionMapper>;
  RegionAdoption: ResolverTypeWrapper<RegionAdoptionMapper>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionEdge']>, nodes: Array<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionLevel: ResolverTypeWrapper<'PROVINCE' | 'REGENCY' | 'CITY'>;
  RegisterAgencyInput: RegisterAgencyInput;
  RegisterAgencyPayload: ResolverTypeWrapper<Omit<RegisterAgencyPayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversTypes['Agency']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RegisterFormInput: RegisterFormInput;
  RegisterFormPayload: ResolverTypeWrapper<Omit<RegisterFormPayload, 'form' | 'userErrors'> & { form?: Maybe<ResolversTypes['ReportForm']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RegisterRegulationInput: RegisterRegulationInput;
  RegisterRegulationPayload: ResolverTypeWrapper<Omit<RegisterRegulationPayload, 'regulation' | 'userErrors'> & { regulation?: Maybe<ResolversTypes['Regulation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RegisterWebhookInput: RegisterWebhookInput;
  RegisterWebhookPayload: ResolverTypeWrapper<Omit<RegisterWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  Regulation: ResolverTypeWrapper<RegulationMapper>;
  RegulationChangeInput: RegulationChangeInput;
  RegulationConnection: ResolverTypeWrapper<Omit<RegulationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegulationEdge']>, nodes: Array<ResolversTypes['Regulation']> }>;
  RegulationEdge: ResolverTypeWrapper<Omit<RegulationEdge, 'node'> & { node: ResolversTypes['Regulation'] }>;
  RegulationFilter: RegulationFilter;
  RegulationImpact: ResolverTypeWrapper<Omit<RegulationImpact, 'regionsGaining' | 'regionsLosing' | 'regulation' | 'runningAdoptions'> & { regionsGaining: Array<ResolversTypes['ReadinessImpact']>, regionsLosing: Array<ResolversTypes['ReadinessImpact']>, regulation: ResolversTypes['Regulation'], runningAdoptions: Array<ResolversTypes['AdoptionImpact']> }>;
  RegulationImpactCounts: ResolverTypeWrapper<RegulationImpactCounts>;
  RegulationLevel: ResolverTypeWrapper<'NATIONAL' | 'PROVINCE' | 'REGENCY' | 'CITY'>;
  RegulationOrder: RegulationOrder;
  RegulationOrderField: ResolverTypeWrapper<'SLUG' | 'ISSUED_ON' | 'EFFECTIVE_FROM'>;
  RegulationRevocationInput: RegulationRevocationInput;
  RegulationState: ResolverTypeWrapper<'UNDATED' | 'NOT_YET' | 'IN_FORCE' | 'AMENDED' | 'LAPSED' | 'REVOKED'>;
  RegulationStatus: ResolverTypeWrapper<RegulationStatusMapper>;
  RelateRegulationsInput: RelateRegulationsInput;
  RelateRegulationsPayload: ResolverTypeWrapper<Omit<RelateRegulationsPayload, 'relation' | 'userErrors'> & { relation?: Maybe<ResolversTypes['Relation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Relation: ResolverTypeWrapper<RelationMapper>;
  RelationKind: ResolverTypeWrapper<'AMENDS' | 'REVOKES' | 'REPLACES' | 'IMPLEMENTS' | 'EXTENDS'>;
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookPayload: ResolverTypeWrapper<Omit<RemoveWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  ReopenPeriodInput: ReopenPeriodInput;
  ReopenPeriodPayload: ResolverTypeWrapper<Omit<ReopenPeriodPayload, 'reopening' | 'userErrors'> & { reopening?: Maybe<ResolversTypes['Reopening']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Reopening: ResolverTypeWrapper<ReopeningMapper>;
  ReplacingDeclarationInput: ReplacingDeclarationInput;
  ReplacingObservationInput: ReplacingObservationInput;
  Report: ResolverTypeWrapper<ReportMapper>;
  ReportCheck: ResolverTypeWrapper<Omit<ReportCheck, 'severity'> & { severity: ResolversTypes['CheckSeverity'] }>;
  ReportCheckInput: ReportCheckInput;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportEdge']>, nodes: Array<ResolversTypes['Report']> }>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportFilter: ReportFilter;
  ReportForm: ResolverTypeWrapper<ReportFormMapper>;
  ReportFrequency: ResolverTypeWrapper<'MONTH' | 'QUARTER'>;
  ReportGroup: ResolverTypeWrapper<ReportGroupMapper>;
  ReportGrouping: ResolverTypeWrapper<'NATION' | 'PROVINCE' | 'REGION' | 'AGENCY_TYPE' | 'SERVICE_CLASS'>;
  ReportReporter: ResolverTypeWrapper<'AGENCY' | 'ELIGIBLE_AGENCY'>;
  ReportState: ResolverTypeWrapper<'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'VERIFIED'>;
  ReportTrigger: ResolverTypeWrapper<'REGULATION_IN_FORCE' | 'ADOPTED'>;
  ReportValue: ResolverTypeWrapper<ReportValueMapper>;
  ReportValueInput: ReportValueInput;
  ReportingProgress: ResolverTypeWrapper<ReportingProgressMapper>;
  Requirement: ResolverTypeWrapper<RequirementMapper>;
  RequirementAdditionInput: RequirementAdditionInput;
  RequirementInput: RequirementInput;
  RequirementKind: ResolverTypeWrapper<'REGULATION_IN_FORCE' | 'STUDY_COMPLETED' | 'GUIDELINE_IN_FORCE' | 'LOCAL_INSTRUMENT_ISSUED' | 'AGENCIES_ASSESSED' | 'MAX_DAYS_PER_WEEK' | 'WEEKDAY' | 'MAX_SHARE' | 'BASELINE_REPORTED'>;
  RequirementSet: ResolverTypeWrapper<RequirementSetMapper>;
  RequirementState: ResolverTypeWrapper<'MET' | 'UNMET' | 'UNKNOWN'>;
  RequirementStatus: ResolverTypeWrapper<RequirementStatusMapper>;
  RequirementTighteningInput: RequirementTighteningInput;
  RequirementsNotMet: ResolverTypeWrapper<Omit<RequirementsNotMet, 'code' | 'shortfall'> & { code: ResolversTypes['UserErrorCode'], shortfall: Array<ResolversTypes['RequirementStatus']> }>;
  RestatedStatus: ResolverTypeWrapper<Omit<RestatedStatus, 'after' | 'before'> & { after: ResolversTypes['AdoptionStatus'], before: ResolversTypes['AdoptionStatus'] }>;
  Restatement: ResolverTypeWrapper<RestatementMapper>;
  RestatementConnection: ResolverTypeWrapper<Omit<RestatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RestatementEdge']>, nodes: Array<ResolversTypes['Restatement']> }>;
  RestatementEdge: ResolverTypeWrapper<Omit<RestatementEdge, 'node'> & { node: ResolversTypes['Restatement'] }>;
  RestatementFilter: RestatementFilter;
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookPayload: ResolverTypeWrapper<Omit<ResumeWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  ReturnReportInput: ReturnReportInput;
  ReturnReportPayload: ResolverTypeWrapper<Omit<ReturnReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReviewComment: ResolverTypeWrapper<ReviewComment>;
  ReviewCommentInput: ReviewCommentInput;
  RevisionCount: ResolverTypeWrapper<RevisionCount>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Omit<RevokeApiKeyPayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RevokeGrantInput: RevokeGrantInput;
  RevokeGrantPayload: ResolverTypeWrapper<Omit<RevokeGrantPayload, 'access' | 'userErrors'> & { access?: Maybe<ResolversTypes['Access']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Role: ResolverTypeWrapper<'ANYONE' | 'AGENCY_REPORTER' | 'REGION_OFFICER' | 'MINISTRY_ANALYST' | 'MINISTRY_REGISTRAR'>;
  RoleGrant: ResolverTypeWrapper<RoleGrantMapper>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  SaveReportInput: SaveReportInput;
  SaveReportPayload: ResolverTypeWrapper<Omit<SaveReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Scheme: ResolverTypeWrapper<Omit<Scheme, 'weekdays'> & { weekdays: Array<ResolversTypes['Weekday']> }>;
  SchemeBeyondLimit: ResolverTypeWrapper<Omit<SchemeBeyondLimit, 'code' | 'requirement'> & { code: ResolversTypes['UserErrorCode'], requirement: ResolversTypes['Requirement'] }>;
  SchemeInput: SchemeInput;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'match' | 'node'> & { match: ResolversTypes['SearchMatch'], node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  SearchMatch: ResolverTypeWrapper<'NAME' | 'ALL_TERMS' | 'SOME_TERMS'>;
  ServiceClass: ResolverTypeWrapper<'DIRECT' | 'MIXED' | 'SUPPORT'>;
  SetRequirementsInput: SetRequirementsInput;
  SetRequirementsPayload: ResolverTypeWrapper<Omit<SetRequirementsPayload, 'requirementSet' | 'userErrors'> & { requirementSet?: Maybe<ResolversTypes['RequirementSet']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Snapshot: ResolverTypeWrapper<SnapshotMapper>;
  SnapshotConnection: ResolverTypeWrapper<Omit<SnapshotConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SnapshotEdge']>, nodes: Array<ResolversTypes['Snapshot']> }>;
  SnapshotEdge: ResolverTypeWrapper<Omit<SnapshotEdge, 'node'> & { node: ResolversTypes['Snapshot'] }>;
  Source: ResolverTypeWrapper<Omit<Source, 'kind'> & { kind: ResolversTypes['SourceKind'] }>;
  SourceInput: SourceInput;
  SourceKind: ResolverTypeWrapper<'OFFICIAL' | 'PRESS' | 'SECONDARY' | 'UNVERIFIED' | 'REGISTRY'>;
  Spread: ResolverTypeWrapper<Spread>;
  Study: ResolverTypeWrapper<StudyMapper>;
  StudyDimension: ResolverTypeWrapper<'DISCIPLINE' | 'OUTPUT' | 'SERVICE_EFFECTIVENESS'>;
  StudyFinding: ResolverTypeWrapper<'SUPPORTS' | 'CONDITIONAL' | 'AGAINST'>;
  SubmitReportInput: SubmitReportInput;
  SubmitReportPayload: ResolverTypeWrapper<Omit<SubmitReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SupersedeAdoptionEventInput: SupersedeAdoptionEventInput;
  SupersedeAdoptionEventPayload: ResolverTypeWrapper<Omit<SupersedeAdoptionEventPayload, 'adoption' | 'event' | 'userErrors'> & { adoption?: Maybe<ResolversTypes['Adoption']>, event?: Maybe<ResolversTypes['AdoptionEvent']>, userErrors: Array<ResolversTypes['UserError']> }>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: ResolverTypeWrapper<'INVALID_VALUE' | 'MISSING_VALUE' | 'IMPOSSIBLE_DATE' | 'UNKNOWN_REGION' | 'NOT_SELF_GOVERNING' | 'UNKNOWN_REGULATION' | 'UNKNOWN_RELATION' | 'UNKNOWN_REQUIREMENT' | 'UNKNOWN_EVENT' | 'UNKNOWN_STUDY' | 'UNKNOWN_AGENCY_TYPE' | 'UNKNOWN_AGENCY' | 'UNKNOWN_FORM' | 'UNKNOWN_INDICATOR' | 'OTHER_FORM_VERSION' | 'UNKNOWN_REPORT' | 'UNKNOWN_API_KEY' | 'UNKNOWN_WEBHOOK' | 'RELATION_TO_ITSELF' | 'RELATION_CYCLE' | 'ALREADY_EXISTS' | 'REQUIREMENTS_NOT_MET' | 'SCHEME_BEYOND_LIMIT' | 'ALREADY_SUPERSEDED' | 'EDIT_CONFLICT' | 'WRONG_STATE' | 'PERIOD_NOT_BEGUN' | 'PERIOD_NOT_OVER' | 'PERIOD_CLOSED' | 'CHECK_FAILED' | 'IDEMPOTENCY_CONFLICT'>;
  ValueType: ResolverTypeWrapper<'INTEGER' | 'NUMBER' | 'MONEY' | 'BOOLEAN' | 'CHOICE' | 'MULTI_CHOICE' | 'TEXT'>;
  VerifyReportInput: VerifyReportInput;
  VerifyReportPayload: ResolverTypeWrapper<Omit<VerifyReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['Report']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Waiver: ResolverTypeWrapper<WaiverMapper>;
  Webhook: ResolverTypeWrapper<WebhookMapper>;
  WebhookConnection: ResolverTypeWrapper<Omit<WebhookConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WebhookEdge']>, nodes: Array<ResolversTypes['Webhook']> }>;
  WebhookEdge: ResolverTypeWrapper<Omit<WebhookEdge, 'node'> & { node: ResolversTypes['Webhook'] }>;
  WebhookFailure: ResolverTypeWrapper<Omit<WebhookFailure, 'cause'> & { cause: ResolversTypes['WebhookFailureCause'] }>;
  WebhookFailureCause: ResolverTypeWrapper<'UNRESOLVED' | 'NOT_PUBLIC' | 'UNREACHABLE' | 'TIMED_OUT' | 'REFUSED' | 'GONE' | 'SECRET_CHANGED'>;
  WebhookState: ResolverTypeWrapper<'ACTIVE' | 'FAILING' | 'SET_ASIDE' | 'REMOVED'>;
  Weekday: ResolverTypeWrapper<'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | 'SUN'>;
  WrongState: ResolverTypeWrapper<Omit<WrongState, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Access: AccessMapper;
  AccessConnection: Omit<AccessConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccessEdge']>, nodes: Array<ResolversParentTypes['Access']> };
  AccessEdge: Omit<AccessEdge, 'node'> & { node: ResolversParentTypes['Access'] };
  Adoption: AdoptionMapper;
  ID: Scalars['ID']['output'];
  AdoptionCount: Omit<AdoptionCount, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  AdoptionEvent: AdoptionEventMapper;
  AdoptionEventConnection: Omit<AdoptionEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AdoptionEventEdge']>, nodes: Array<ResolversParentTypes['AdoptionEvent']> };
  AdoptionEventEdge: Omit<AdoptionEventEdge, 'node'> & { node: ResolversParentTypes['AdoptionEvent'] };
  AdoptionImpact: Omit<AdoptionImpact, 'adoption' | 'requirements'> & { adoption: ResolversParentTypes['Adoption'], requirements: Array<ResolversParentTypes['RequirementStatus']> };
  AdoptionTrendPoint: Omit<AdoptionTrendPoint, 'counts'> & { counts: Array<ResolversParentTypes['AdoptionCount']> };
  AffectedSnapshots: Omit<AffectedSnapshots, 'first' | 'last'> & { first?: Maybe<ResolversParentTypes['Snapshot']>, last?: Maybe<ResolversParentTypes['Snapshot']> };
  Agency: AgencyMapper;
  AgencyConnection: Omit<AgencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgencyEdge']>, nodes: Array<ResolversParentTypes['Agency']> };
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  AgencyType: AgencyType;
  AlreadyExists: Omit<AlreadyExists, 'existing'> & { existing?: Maybe<ResolversParentTypes['Node']> };
  AlreadySuperseded: Omit<AlreadySuperseded, 'by'> & { by?: Maybe<ResolversParentTypes['AdoptionEvent']> };
  AmendRegulationInput: AmendRegulationInput;
  AmendRegulationPayload: Omit<AmendRegulationPayload, 'regulation' | 'userErrors'> & { regulation?: Maybe<ResolversParentTypes['Regulation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApiKey: ApiKeyMapper;
  ApiKeyConnection: Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApiKeyEdge']>, nodes: Array<ResolversParentTypes['ApiKey']> };
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  AsOf: AsOf;
  AssessAgencyInput: AssessAgencyInput;
  AssessAgencyPayload: Omit<AssessAgencyPayload, 'assessment' | 'userErrors'> & { assessment?: Maybe<ResolversParentTypes['Assessment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Assessment: AssessmentMapper;
  AuditActor: AuditActor;
  AuditEvent: AuditEvent;
  AuditEventConnection: AuditEventConnection;
  AuditEventEdge: AuditEventEdge;
  AuditHead: AuditHead;
  BadCell: BadCell;
  Change: ChangeMapper;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  ChangedFigure: ChangedFigureMapper;
  CheckFailed: Omit<CheckFailed, 'check'> & { check: ResolversParentTypes['FailedCheck'] };
  ChoiceCount: ChoiceCount;
  ComparedRegion: ComparedRegionMapper;
  ComparisonCoverage: ComparisonCoverage;
  ComparisonMeasure: Omit<ComparisonMeasure, 'regions'> & { regions: Array<ResolversParentTypes['ComparedRegion']> };
  CompleteStudyInput: CompleteStudyInput;
  CompleteStudyPayload: Omit<CompleteStudyPayload, 'study' | 'userErrors'> & { study?: Maybe<ResolversParentTypes['Study']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CorrectReportInput: CorrectReportInput;
  CorrectReportPayload: Omit<CorrectReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CountedGovernmentConnection: Omit<CountedGovernmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CountedGovernmentEdge']>, nodes: Array<ResolversParentTypes['RegionAdoption']> };
  CountedGovernmentEdge: Omit<CountedGovernmentEdge, 'node'> & { node: ResolversParentTypes['RegionAdoption'] };
  CountedRevision: CountedRevision;
  CountedRevisionConnection: CountedRevisionConnection;
  CountedRevisionEdge: CountedRevisionEdge;
  Coverage: Coverage;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeclareAdoptionInput: DeclareAdoptionInput;
  DeclareAdoptionPayload: Omit<DeclareAdoptionPayload, 'adoption' | 'event' | 'userErrors'> & { adoption?: Maybe<ResolversParentTypes['Adoption']>, event?: Maybe<ResolversParentTypes['AdoptionEvent']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Denial: Denial;
  DenySubjectInput: DenySubjectInput;
  DenySubjectPayload: Omit<DenySubjectPayload, 'access' | 'userErrors'> & { access?: Maybe<ResolversParentTypes['Access']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DimensionFinding: Omit<DimensionFinding, 'evidence'> & { evidence: Array<ResolversParentTypes['Source']> };
  DimensionFindingInput: DimensionFindingInput;
  Dispute: DisputeMapper;
  DisputeObservationInput: DisputeObservationInput;
  DisputeObservationPayload: Omit<DisputeObservationPayload, 'dispute' | 'userErrors'> & { dispute?: Maybe<ResolversParentTypes['Dispute']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DocumentMetadata: DocumentMetadata;
  DocumentMetadataInput: DocumentMetadataInput;
  EditConflict: Omit<EditConflict, 'current'> & { current?: Maybe<ResolversParentTypes['Node']> };
  FailedCheck: FailedCheck;
  Figure: FigureMapper;
  FigureCoverage: FigureCoverage;
  FigureRecords: FigureRecords;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'access' | 'userErrors'> & { access?: Maybe<ResolversParentTypes['Access']>, userErrors: Array<ResolversParentTypes['UserError']> };
  GrantWaiverInput: GrantWaiverInput;
  GrantWaiverPayload: Omit<GrantWaiverPayload, 'userErrors' | 'waiver'> & { userErrors: Array<ResolversParentTypes['UserError']>, waiver?: Maybe<ResolversParentTypes['Waiver']> };
  Guideline: GuidelineMapper;
  GuidelineDocument: GuidelineDocument;
  GuidelineDocumentInput: GuidelineDocumentInput;
  GuidelineLapseInput: GuidelineLapseInput;
  IdempotencyConflict: IdempotencyConflict;
  ImportCounts: ImportCounts;
  ImportReportsInput: ImportReportsInput;
  ImportReportsPayload: Omit<ImportReportsPayload, 'cells' | 'rows' | 'userErrors'> & { cells: Array<ResolversParentTypes['BadCell']>, rows: Array<ResolversParentTypes['ImportedRow']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportRowInput: ImportRowInput;
  ImportedRow: Omit<ImportedRow, 'report' | 'warnings'> & { report?: Maybe<ResolversParentTypes['Report']>, warnings: Array<ResolversParentTypes['FailedCheck']> };
  Indicator: Indicator;
  IndicatorAggregate: IndicatorAggregateMapper;
  IndicatorComparison: Omit<IndicatorComparison, 'indicator' | 'measures'> & { indicator: ResolversParentTypes['Indicator'], measures: Array<ResolversParentTypes['ComparisonMeasure']> };
  IndicatorInput: IndicatorInput;
  IndicatorValue: IndicatorValueMapper;
  IndicatorValueConnection: Omit<IndicatorValueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorValueEdge']>, nodes: Array<ResolversParentTypes['IndicatorValue']> };
  IndicatorValueEdge: Omit<IndicatorValueEdge, 'node'> & { node: ResolversParentTypes['IndicatorValue'] };
  InvalidInput: InvalidInput;
  JdihnDocument: JdihnDocument;
  LiftDenialInput: LiftDenialInput;
  LiftDenialPayload: Omit<LiftDenialPayload, 'access' | 'userErrors'> & { access?: Maybe<ResolversParentTypes['Access']>, userErrors: Array<ResolversParentTypes['UserError']> };
  LocalInstrument: LocalInstrument;
  LocalInstrumentInput: LocalInstrumentInput;
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: NotFound;
  Obligation: ObligationMapper;
  ObligationConnection: Omit<ObligationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObligationEdge']>, nodes: Array<ResolversParentTypes['Obligation']> };
  ObligationCount: ObligationCount;
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  ObligationFilter: ObligationFilter;
  ObserveAdoptionInput: ObserveAdoptionInput;
  ObserveAdoptionPayload: Omit<ObserveAdoptionPayload, 'adoption' | 'event' | 'userErrors'> & { adoption?: Maybe<ResolversParentTypes['Adoption']>, event?: Maybe<ResolversParentTypes['AdoptionEvent']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  PeriodClosed: PeriodClosed;
  PlanStudyInput: PlanStudyInput;
  PlanStudyPayload: Omit<PlanStudyPayload, 'study' | 'userErrors'> & { study?: Maybe<ResolversParentTypes['Study']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PublishGuidelineInput: PublishGuidelineInput;
  PublishGuidelinePayload: Omit<PublishGuidelinePayload, 'guideline' | 'userErrors'> & { guideline?: Maybe<ResolversParentTypes['Guideline']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  Readiness: ReadinessMapper;
  ReadinessImpact: Omit<ReadinessImpact, 'region' | 'regulation' | 'requirements'> & { region: ResolversParentTypes['Region'], regulation: ResolversParentTypes['Regulation'], requirements: Array<ResolversParentTypes['RequirementStatus']> };
  Region: RegionMapper;
  RegionAdoption: RegionAdoptionMapper;
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionEdge']>, nodes: Array<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegisterAgencyInput: RegisterAgencyInput;
  RegisterAgencyPayload: Omit<RegisterAgencyPayload, 'agency' | 'userErrors'> & { agency?: Maybe<ResolversParentTypes['Agency']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RegisterFormInput: RegisterFormInput;
  RegisterFormPayload: Omit<RegisterFormPayload, 'form' | 'userErrors'> & { form?: Maybe<ResolversParentTypes['ReportForm']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RegisterRegulationInput: RegisterRegulationInput;
  RegisterRegulationPayload: Omit<RegisterRegulationPayload, 'regulation' | 'userErrors'> & { regulation?: Maybe<ResolversParentTypes['Regulation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RegisterWebhookInput: RegisterWebhookInput;
  RegisterWebhookPayload: Omit<RegisterWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  Regulation: RegulationMapper;
  RegulationChangeInput: RegulationChangeInput;
  RegulationConnection: Omit<RegulationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegulationEdge']>, nodes: Array<ResolversParentTypes['Regulation']> };
  RegulationEdge: Omit<RegulationEdge, 'node'> & { node: ResolversParentTypes['Regulation'] };
  RegulationFilter: RegulationFilter;
  RegulationImpact: Omit<RegulationImpact, 'regionsGaining' | 'regionsLosing' | 'regulation' | 'runningAdoptions'> & { regionsGaining: Array<ResolversParentTypes['ReadinessImpact']>, regionsLosing: Array<ResolversParentTypes['ReadinessImpact']>, regulation: ResolversParentTypes['Regulation'], runningAdoptions: Array<ResolversParentTypes['AdoptionImpact']> };
  RegulationImpactCounts: RegulationImpactCounts;
  RegulationOrder: RegulationOrder;
  RegulationRevocationInput: RegulationRevocationInput;
  RegulationStatus: RegulationStatusMapper;
  RelateRegulationsInput: RelateRegulationsInput;
  RelateRegulationsPayload: Omit<RelateRegulationsPayload, 'relation' | 'userErrors'> & { relation?: Maybe<ResolversParentTypes['Relation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Relation: RelationMapper;
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookPayload: Omit<RemoveWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  ReopenPeriodInput: ReopenPeriodInput;
  ReopenPeriodPayload: Omit<ReopenPeriodPayload, 'reopening' | 'userErrors'> & { reopening?: Maybe<ResolversParentTypes['Reopening']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Reopening: ReopeningMapper;
  ReplacingDeclarationInput: ReplacingDeclarationInput;
  ReplacingObservationInput: ReplacingObservationInput;
  Report: ReportMapper;
  ReportCheck: ReportCheck;
  ReportCheckInput: ReportCheckInput;
  ReportConnection: Omit<ReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportEdge']>, nodes: Array<ResolversParentTypes['Report']> };
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportFilter: ReportFilter;
  ReportForm: ReportFormMapper;
  ReportGroup: ReportGroupMapper;
  ReportValue: ReportValueMapper;
  ReportValueInput: ReportValueInput;
  ReportingProgress: ReportingProgressMapper;
  Requirement: RequirementMapper;
  RequirementAdditionInput: RequirementAdditionInput;
  RequirementInput: RequirementInput;
  RequirementSet: RequirementSetMapper;
  RequirementStatus: RequirementStatusMapper;
  RequirementTighteningInput: RequirementTighteningInput;
  RequirementsNotMet: Omit<RequirementsNotMet, 'shortfall'> & { shortfall: Array<ResolversParentTypes['RequirementStatus']> };
  RestatedStatus: RestatedStatus;
  Restatement: RestatementMapper;
  RestatementConnection: Omit<RestatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RestatementEdge']>, nodes: Array<ResolversParentTypes['Restatement']> };
  RestatementEdge: Omit<RestatementEdge, 'node'> & { node: ResolversParentTypes['Restatement'] };
  RestatementFilter: RestatementFilter;
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookPayload: Omit<ResumeWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  ReturnReportInput: ReturnReportInput;
  ReturnReportPayload: Omit<ReturnReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReviewComment: ReviewComment;
  ReviewCommentInput: ReviewCommentInput;
  RevisionCount: RevisionCount;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Omit<RevokeApiKeyPayload, 'apiKey' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RevokeGrantInput: RevokeGrantInput;
  RevokeGrantPayload: Omit<RevokeGrantPayload, 'access' | 'userErrors'> & { access?: Maybe<ResolversParentTypes['Access']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoleGrant: RoleGrantMapper;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  SaveReportInput: SaveReportInput;
  SaveReportPayload: Omit<SaveReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Scheme: Scheme;
  SchemeBeyondLimit: Omit<SchemeBeyondLimit, 'requirement'> & { requirement: ResolversParentTypes['Requirement'] };
  SchemeInput: SchemeInput;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  SetRequirementsInput: SetRequirementsInput;
  SetRequirementsPayload: Omit<SetRequirementsPayload, 'requirementSet' | 'userErrors'> & { requirementSet?: Maybe<ResolversParentTypes['RequirementSet']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Snapshot: SnapshotMapper;
  SnapshotConnection: Omit<SnapshotConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SnapshotEdge']>, nodes: Array<ResolversParentTypes['Snapshot']> };
  SnapshotEdge: Omit<SnapshotEdge, 'node'> & { node: ResolversParentTypes['Snapshot'] };
  Source: Source;
  SourceInput: SourceInput;
  Spread: Spread;
  Study: StudyMapper;
  SubmitReportInput: SubmitReportInput;
  SubmitReportPayload: Omit<SubmitReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SupersedeAdoptionEventInput: SupersedeAdoptionEventInput;
  SupersedeAdoptionEventPayload: Omit<SupersedeAdoptionEventPayload, 'adoption' | 'event' | 'userErrors'> & { adoption?: Maybe<ResolversParentTypes['Adoption']>, event?: Maybe<ResolversParentTypes['AdoptionEvent']>, userErrors: Array<ResolversParentTypes['UserError']> };
  URL: Scalars['URL']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyReportInput: VerifyReportInput;
  VerifyReportPayload: Omit<VerifyReportPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['Report']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Viewer: ViewerMapper;
  Waiver: WaiverMapper;
  Webhook: WebhookMapper;
  WebhookConnection: Omit<WebhookConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WebhookEdge']>, nodes: Array<ResolversParentTypes['Webhook']> };
  WebhookEdge: Omit<WebhookEdge, 'node'> & { node: ResolversParentTypes['Webhook'] };
  WebhookFailure: WebhookFailure;
  WrongState: WrongState;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type cacheControlDirectiveArgs = {
  inheritMaxAge: Maybe<Scalars['Boolean']['input']>;
  maxAge: Maybe<Scalars['Int']['input']>;
  scope: Maybe<CacheControlScope>;
};

export type cacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = cacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type costDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type costDirectiveResolver<Result, Parent, ContextType = Context, Args = costDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type listSizeDirectiveArgs = {
  assumedSize: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments: Maybe<Array<Scalars['String']['input']>>;
};

export type listSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = listSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Access'] = ResolversParentTypes['Access']> = {
  denial?: Resolver<Maybe<ResolversTypes['Denial']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessConnection'] = ResolversParentTypes['AccessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Access']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEdge'] = ResolversParentTypes['AccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
};

export type AdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AdoptionEventConnection'], ParentType, ContextType, Partial<AdoptionhistoryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['AdoptionOrigin']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  shortfall?: Resolver<Array<ResolversTypes['RequirementStatus']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionCount'] = ResolversParentTypes['AdoptionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
};

export type AdoptionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionEvent'] = ResolversParentTypes['AdoptionEvent']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdoptionEventKind'], ParentType, ContextType>;
  localInstrument?: Resolver<Maybe<ResolversTypes['LocalInstrument']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['AdoptionOrigin'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  shortfall?: Resolver<Array<ResolversTypes['RequirementStatus']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AdoptionStatus']>, ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['AdoptionEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionEventConnection'] = ResolversParentTypes['AdoptionEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdoptionEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdoptionEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdoptionEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionEventEdge'] = ResolversParentTypes['AdoptionEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdoptionEvent'], ParentType, ContextType>;
};

export type AdoptionEventKindResolvers = EnumResolverSignature<{ EVALUATED?: any, STATUS?: any, WITHDRAWN?: any }, ResolversTypes['AdoptionEventKind']>;

export type AdoptionGroupingResolvers = EnumResolverSignature<{ LEVEL?: any, NATION?: any, PROVINCE?: any }, ResolversTypes['AdoptionGrouping']>;

export type AdoptionImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionImpact'] = ResolversParentTypes['AdoptionImpact']> = {
  adoption?: Resolver<ResolversTypes['Adoption'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementStatus']>, ParentType, ContextType>;
  statusAfter?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
};

export type AdoptionOriginResolvers = EnumResolverSignature<{ DECLARED?: any, OBSERVED?: any }, ResolversTypes['AdoptionOrigin']>;

export type AdoptionStatusResolvers = EnumResolverSignature<{ DECLINED?: any, DECREED?: any, DISCUSSED?: any, ENDED?: any, IMPLEMENTED?: any, NOT_ADOPTED?: any, PILOT?: any, SUSPENDED?: any, UNDER_STUDY?: any }, ResolversTypes['AdoptionStatus']>;

export type AdoptionTrendPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionTrendPoint'] = ResolversParentTypes['AdoptionTrendPoint']> = {
  counts?: Resolver<Array<ResolversTypes['AdoptionCount']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AffectedSnapshotsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedSnapshots'] = ResolversParentTypes['AffectedSnapshots']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, Partial<AgencyassessmentArgs>>;
  assessments?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, Partial<AgencyreportsArgs>>;
  serviceClass?: Resolver<ResolversTypes['ServiceClass'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['AgencyType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyType'] = ResolversParentTypes['AgencyType']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  serviceClass?: Resolver<ResolversTypes['ServiceClass'], ParentType, ContextType>;
};

export type AggregationResolvers = EnumResolverSignature<{ COUNT_BY_CHOICE?: any, MEAN?: any, NONE?: any, SUM?: any, WEIGHTED_MEAN?: any }, ResolversTypes['Aggregation']>;

export type AlreadyExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyExists'] = ResolversParentTypes['AlreadyExists']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadySupersededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadySuperseded'] = ResolversParentTypes['AlreadySuperseded']> = {
  by?: Resolver<Maybe<ResolversTypes['AdoptionEvent']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendRegulationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendRegulationPayload'] = ResolversParentTypes['AmendRegulationPayload']> = {
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type AssessAgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessAgencyPayload'] = ResolversParentTypes['AssessAgencyPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditActor'] = ResolversParentTypes['AuditActor']> = {
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['AuditActor'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type AuditHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditHead'] = ResolversParentTypes['AuditHead']> = {
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BadCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BadCell'] = ResolversParentTypes['BadCell']> = {
  code?: Resolver<ResolversTypes['BadCellCode'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BadCellCodeResolvers = EnumResolverSignature<{ ALREADY_HANDED_IN?: any, CHECK_FAILED?: any, DOUBLED_ROW?: any, DRAFT_IN_PROGRESS?: any, FORBIDDEN_AGENCY?: any, INVALID_VALUE?: any, MISSING_VALUE?: any, PERIOD_CLOSED?: any, PERIOD_NOT_BEGUN?: any, UNKNOWN_AGENCY?: any, UNKNOWN_FORM?: any, UNKNOWN_INDICATOR?: any }, ResolversTypes['BadCellCode']>;

export type CacheControlScopeResolvers = EnumResolverSignature<{ PRIVATE?: any, PUBLIC?: any }, ResolversTypes['CacheControlScope']>;

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ChangedFigure']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeKindResolvers = EnumResolverSignature<{ ADOPTION_EVENT?: any, AGENCY?: any, ASSESSMENT?: any, DISPUTE?: any, FORM?: any, GUIDELINE?: any, LOAD?: any, REGULATION?: any, RELATION?: any, REOPENING?: any, REPORT?: any, REQUIREMENTS?: any, STUDY?: any, WAIVER?: any }, ResolversTypes['ChangeKind']>;

export type ChangedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedFigure'] = ResolversParentTypes['ChangedFigure']> = {
  after?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ReportGroup'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckFailed'] = ResolversParentTypes['CheckFailed']> = {
  check?: Resolver<ResolversTypes['FailedCheck'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckSeverityResolvers = EnumResolverSignature<{ ERROR?: any, WARNING?: any }, ResolversTypes['CheckSeverity']>;

export type ChoiceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChoiceCount'] = ResolversParentTypes['ChoiceCount']> = {
  choice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedRegion'] = ResolversParentTypes['ComparedRegion']> = {
  after?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ComparisonCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonCoverage'] = ResolversParentTypes['ComparisonCoverage']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonMeasure'] = ResolversParentTypes['ComparisonMeasure']> = {
  after?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Spread'], ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['ComparedRegion']>, ParentType, ContextType>;
};

export type CompleteStudyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteStudyPayload'] = ResolversParentTypes['CompleteStudyPayload']> = {
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectReportPayload'] = ResolversParentTypes['CorrectReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountedGovernmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedGovernmentConnection'] = ResolversParentTypes['CountedGovernmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountedGovernmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RegionAdoption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountedGovernmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedGovernmentEdge'] = ResolversParentTypes['CountedGovernmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionAdoption'], ParentType, ContextType>;
};

export type CountedRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedRevision'] = ResolversParentTypes['CountedRevision']> = {
  agencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedRevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedRevisionConnection'] = ResolversParentTypes['CountedRevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountedRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CountedRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountedRevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedRevisionEdge'] = ResolversParentTypes['CountedRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CountedRevision'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclareAdoptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareAdoptionPayload'] = ResolversParentTypes['DeclareAdoptionPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['AdoptionEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DenialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Denial'] = ResolversParentTypes['Denial']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DenySubjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenySubjectPayload'] = ResolversParentTypes['DenySubjectPayload']> = {
  access?: Resolver<Maybe<ResolversTypes['Access']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DimensionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionFinding'] = ResolversParentTypes['DimensionFinding']> = {
  dimension?: Resolver<ResolversTypes['StudyDimension'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['StudyFinding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  event?: Resolver<ResolversTypes['AdoptionEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeObservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeObservationPayload'] = ResolversParentTypes['DisputeObservationPayload']> = {
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DocumentMetadataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentMetadata'] = ResolversParentTypes['DocumentMetadata']> = {
  attachment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  gazette?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalField?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promulgatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EditConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditConflict'] = ResolversParentTypes['EditConflict']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityResolvers = EnumResolverSignature<{ ELIGIBLE?: any, NOT_ELIGIBLE?: any, PARTLY?: any }, ResolversTypes['Eligibility']>;

export type EnforcementResolvers = EnumResolverSignature<{ ADVISORY?: any, BLOCKING?: any }, ResolversTypes['Enforcement']>;

export type FailedCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FailedCheck'] = ResolversParentTypes['FailedCheck']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CheckSeverity'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  aggregate?: Resolver<Maybe<ResolversTypes['IndicatorAggregate']>, ParentType, ContextType>;
  computedFrom?: Resolver<ResolversTypes['FigureRecords'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['FigureCoverage'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  governments?: Resolver<Maybe<ResolversTypes['CountedGovernmentConnection']>, ParentType, ContextType, Partial<FiguregovernmentsArgs>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions?: Resolver<Maybe<ResolversTypes['CountedRevisionConnection']>, ParentType, ContextType, Partial<FigurerevisionsArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type FigureCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureCoverage'] = ResolversParentTypes['FigureCoverage']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureRecordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRecords'] = ResolversParentTypes['FigureRecords']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  access?: Resolver<Maybe<ResolversTypes['Access']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GrantWaiverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantWaiverPayload'] = ResolversParentTypes['GrantWaiverPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType>;
};

export type GuidelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guideline'] = ResolversParentTypes['Guideline']> = {
  document?: Resolver<Maybe<ResolversTypes['GuidelineDocument']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GuidelineKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuidelineDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuidelineDocument'] = ResolversParentTypes['GuidelineDocument']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type GuidelineKindResolvers = EnumResolverSignature<{ FORM?: any, JUKLAK?: any, JUKNIS?: any, OTHER?: any }, ResolversTypes['GuidelineKind']>;

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportOutcomeResolvers = EnumResolverSignature<{ NEW?: any, REFUSED?: any, UNCHANGED?: any }, ResolversTypes['ImportOutcome']>;

export type ImportReportsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReportsPayload'] = ResolversParentTypes['ImportReportsPayload']> = {
  cells?: Resolver<Array<ResolversTypes['BadCell']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ImportedRow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedRow'] = ResolversParentTypes['ImportedRow']> = {
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['FailedCheck']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['IndicatorDimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<ResolversTypes['ValueType'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorAggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorAggregate'] = ResolversParentTypes['IndicatorAggregate']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['ChoiceCount']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ReportGroup'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['ReportConnection']>, ParentType, ContextType, Partial<IndicatorAggregatereportsArgs>>;
  revisions?: Resolver<Array<ResolversTypes['RevisionCount']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorComparison'] = ResolversParentTypes['IndicatorComparison']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverageAfter?: Resolver<ResolversTypes['ComparisonCoverage'], ParentType, ContextType>;
  coverageBefore?: Resolver<ResolversTypes['ComparisonCoverage'], ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['ComparisonMeasure']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withBaseline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorDimensionResolvers = EnumResolverSignature<{ ADOPTION?: any, DISCIPLINE?: any, EFFICIENCY?: any, INFRASTRUCTURE?: any, OUTPUT?: any, SERVICE_EFFECTIVENESS?: any }, ResolversTypes['IndicatorDimension']>;

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ReportValue']>, ParentType, ContextType>;
};

export type IndicatorValueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValueConnection'] = ResolversParentTypes['IndicatorValueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorValueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorValueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValueEdge'] = ResolversParentTypes['IndicatorValueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorValue'], ParentType, ContextType>;
};

export type IntervalResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, WEEK?: any }, ResolversTypes['Interval']>;

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JdihnDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JdihnDocument'] = ResolversParentTypes['JdihnDocument']> = {
  abbreviation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corporateAuthor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gazette?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalField?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promulgatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LiftDenialPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftDenialPayload'] = ResolversParentTypes['LiftDenialPayload']> = {
  access?: Resolver<Maybe<ResolversTypes['Access']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocalInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalInstrument'] = ResolversParentTypes['LocalInstrument']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendRegulation?: Resolver<ResolversTypes['AmendRegulationPayload'], ParentType, ContextType, RequireFields<MutationamendRegulationArgs, 'input'>>;
  assessAgency?: Resolver<ResolversTypes['AssessAgencyPayload'], ParentType, ContextType, RequireFields<MutationassessAgencyArgs, 'input'>>;
  completeStudy?: Resolver<ResolversTypes['CompleteStudyPayload'], ParentType, ContextType, RequireFields<MutationcompleteStudyArgs, 'input'>>;
  correctReport?: Resolver<ResolversTypes['CorrectReportPayload'], ParentType, ContextType, RequireFields<MutationcorrectReportArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationcreateApiKeyArgs, 'input'>>;
  declareAdoption?: Resolver<ResolversTypes['DeclareAdoptionPayload'], ParentType, ContextType, RequireFields<MutationdeclareAdoptionArgs, 'input'>>;
  denySubject?: Resolver<ResolversTypes['DenySubjectPayload'], ParentType, ContextType, RequireFields<MutationdenySubjectArgs, 'input'>>;
  disputeObservation?: Resolver<ResolversTypes['DisputeObservationPayload'], ParentType, ContextType, RequireFields<MutationdisputeObservationArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationgrantRoleArgs, 'input'>>;
  grantWaiver?: Resolver<ResolversTypes['GrantWaiverPayload'], ParentType, ContextType, RequireFields<MutationgrantWaiverArgs, 'input'>>;
  importReports?: Resolver<ResolversTypes['ImportReportsPayload'], ParentType, ContextType, RequireFields<MutationimportReportsArgs, 'input'>>;
  liftDenial?: Resolver<ResolversTypes['LiftDenialPayload'], ParentType, ContextType, RequireFields<MutationliftDenialArgs, 'input'>>;
  observeAdoption?: Resolver<ResolversTypes['ObserveAdoptionPayload'], ParentType, ContextType, RequireFields<MutationobserveAdoptionArgs, 'input'>>;
  planStudy?: Resolver<ResolversTypes['PlanStudyPayload'], ParentType, ContextType, RequireFields<MutationplanStudyArgs, 'input'>>;
  publishGuideline?: Resolver<ResolversTypes['PublishGuidelinePayload'], ParentType, ContextType, RequireFields<MutationpublishGuidelineArgs, 'input'>>;
  registerAgency?: Resolver<ResolversTypes['RegisterAgencyPayload'], ParentType, ContextType, RequireFields<MutationregisterAgencyArgs, 'input'>>;
  registerForm?: Resolver<ResolversTypes['RegisterFormPayload'], ParentType, ContextType, RequireFields<MutationregisterFormArgs, 'input'>>;
  registerRegulation?: Resolver<ResolversTypes['RegisterRegulationPayload'], ParentType, ContextType, RequireFields<MutationregisterRegulationArgs, 'input'>>;
  registerWebhook?: Resolver<ResolversTypes['RegisterWebhookPayload'], ParentType, ContextType, RequireFields<MutationregisterWebhookArgs, 'input'>>;
  relateRegulations?: Resolver<ResolversTypes['RelateRegulationsPayload'], ParentType, ContextType, RequireFields<MutationrelateRegulationsArgs, 'input'>>;
  removeWebhook?: Resolver<ResolversTypes['RemoveWebhookPayload'], ParentType, ContextType, RequireFields<MutationremoveWebhookArgs, 'input'>>;
  reopenPeriod?: Resolver<ResolversTypes['ReopenPeriodPayload'], ParentType, ContextType, RequireFields<MutationreopenPeriodArgs, 'input'>>;
  resumeWebhook?: Resolver<ResolversTypes['ResumeWebhookPayload'], ParentType, ContextType, RequireFields<MutationresumeWebhookArgs, 'input'>>;
  returnReport?: Resolver<ResolversTypes['ReturnReportPayload'], ParentType, ContextType, RequireFields<MutationreturnReportArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationrevokeApiKeyArgs, 'input'>>;
  revokeGrant?: Resolver<ResolversTypes['RevokeGrantPayload'], ParentType, ContextType, RequireFields<MutationrevokeGrantArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationrotateWebhookSecretArgs, 'input'>>;
  saveReport?: Resolver<ResolversTypes['SaveReportPayload'], ParentType, ContextType, RequireFields<MutationsaveReportArgs, 'input'>>;
  setRequirements?: Resolver<ResolversTypes['SetRequirementsPayload'], ParentType, ContextType, RequireFields<MutationsetRequirementsArgs, 'input'>>;
  submitReport?: Resolver<ResolversTypes['SubmitReportPayload'], ParentType, ContextType, RequireFields<MutationsubmitReportArgs, 'input'>>;
  supersedeAdoptionEvent?: Resolver<ResolversTypes['SupersedeAdoptionEventPayload'], ParentType, ContextType, RequireFields<MutationsupersedeAdoptionEventArgs, 'input'>>;
  verifyReport?: Resolver<ResolversTypes['VerifyReportPayload'], ParentType, ContextType, RequireFields<MutationverifyReportArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Adoption' | 'AdoptionEvent' | 'Agency' | 'Assessment' | 'Dispute' | 'Guideline' | 'Region' | 'Regulation' | 'Reopening' | 'Report' | 'ReportForm' | 'Requirement' | 'Study' | 'Waiver', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  closedSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  learnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ObligationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationCount'] = ResolversParentTypes['ObligationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type ObligationStateResolvers = EnumResolverSignature<{ DUE?: any, LATE?: any, NOT_DUE?: any, OVERDUE?: any, RETURNED?: any, SUBMITTED?: any, VERIFIED?: any }, ResolversTypes['ObligationState']>;

export type ObserveAdoptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObserveAdoptionPayload'] = ResolversParentTypes['ObserveAdoptionPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['AdoptionEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderDirectionResolvers = EnumResolverSignature<{ ASC?: any, DESC?: any }, ResolversTypes['OrderDirection']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodClosed'] = ResolversParentTypes['PeriodClosed']> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reopenableBy?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  reopenedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanStudyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanStudyPayload'] = ResolversParentTypes['PlanStudyPayload']> = {
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishGuidelinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishGuidelinePayload'] = ResolversParentTypes['PublishGuidelinePayload']> = {
  guideline?: Resolver<Maybe<ResolversTypes['Guideline']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  access?: Resolver<Maybe<ResolversTypes['Access']>, ParentType, ContextType, RequireFields<QueryaccessArgs, 'subject'>>;
  accesses?: Resolver<ResolversTypes['AccessConnection'], ParentType, ContextType, Partial<QueryaccessesArgs>>;
  adoptionMap?: Resolver<Array<ResolversTypes['RegionAdoption']>, ParentType, ContextType, Partial<QueryadoptionMapArgs>>;
  adoptionSummary?: Resolver<Array<ResolversTypes['AdoptionCount']>, ParentType, ContextType, RequireFields<QueryadoptionSummaryArgs, 'groupBy'>>;
  adoptionTrend?: Resolver<Array<ResolversTypes['AdoptionTrendPoint']>, ParentType, ContextType, RequireFields<QueryadoptionTrendArgs, 'from' | 'interval' | 'to'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryagencyArgs, 'id'>>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, Partial<QueryapiKeysArgs>>;
  auditHead?: Resolver<ResolversTypes['AuditHead'], ParentType, ContextType>;
  auditTrail?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, Partial<QueryauditTrailArgs>>;
  baselineRequirements?: Resolver<ResolversTypes['RequirementSet'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QuerychangesArgs>>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryfigureArgs, 'reference'>>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryfiguresArgs, 'by' | 'formId' | 'period'>>;
  indicatorComparison?: Resolver<ResolversTypes['IndicatorComparison'], ParentType, ContextType, RequireFields<QueryindicatorComparisonArgs, 'basis' | 'formId' | 'indicator' | 'status' | 'window'>>;
  indicatorSummary?: Resolver<Array<ResolversTypes['IndicatorAggregate']>, ParentType, ContextType, RequireFields<QueryindicatorSummaryArgs, 'formId' | 'groupBy' | 'indicator' | 'period'>>;
  indicatorValues?: Resolver<ResolversTypes['IndicatorValueConnection'], ParentType, ContextType, RequireFields<QueryindicatorValuesArgs, 'formId' | 'indicator' | 'period'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<QueryobligationsArgs, 'filter'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryregionArgs, 'code'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<QueryregionsArgs>>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType, RequireFields<QueryregulationArgs, 'slug'>>;
  regulationImpact?: Resolver<ResolversTypes['RegulationImpact'], ParentType, ContextType, RequireFields<QueryregulationImpactArgs, 'change' | 'slug'>>;
  regulations?: Resolver<ResolversTypes['RegulationConnection'], ParentType, ContextType, Partial<QueryregulationsArgs>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryreportArgs, 'id'>>;
  reportForm?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType, RequireFields<QueryreportFormArgs, 'id'>>;
  reportForms?: Resolver<Array<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  reportingProgress?: Resolver<Array<ResolversTypes['ReportingProgress']>, ParentType, ContextType, RequireFields<QueryreportingProgressArgs, 'formId' | 'groupBy' | 'period'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryreportsArgs, 'filter'>>;
  restatements?: Resolver<ResolversTypes['RestatementConnection'], ParentType, ContextType, Partial<QueryrestatementsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'text'>>;
  snapshots?: Resolver<ResolversTypes['SnapshotConnection'], ParentType, ContextType, Partial<QuerysnapshotsArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  webhooks?: Resolver<ResolversTypes['WebhookConnection'], ParentType, ContextType, Partial<QuerywebhooksArgs>>;
};

export type ReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementStatus']>, ParentType, ContextType>;
};

export type ReadinessImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessImpact'] = ResolversParentTypes['ReadinessImpact']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementStatus']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  adoption?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType, Partial<RegionadoptionArgs>>;
  adoptions?: Resolver<Array<ResolversTypes['Adoption']>, ParentType, ContextType, Partial<RegionadoptionsArgs>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<RegionagenciesArgs>>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, Partial<RegionchildrenArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeCompact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType, RequireFields<RegionreadinessArgs, 'basis' | 'target'>>;
  reopenings?: Resolver<Array<ResolversTypes['Reopening']>, ParentType, ContextType>;
  selfGoverning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  studies?: Resolver<Array<ResolversTypes['Study']>, ParentType, ContextType>;
  waivers?: Resolver<Array<ResolversTypes['Waiver']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionAdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionAdoption'] = ResolversParentTypes['RegionAdoption']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['AdoptionOrigin']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionLevelResolvers = EnumResolverSignature<{ CITY?: any, PROVINCE?: any, REGENCY?: any }, ResolversTypes['RegionLevel']>;

export type RegisterAgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAgencyPayload'] = ResolversParentTypes['RegisterAgencyPayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterFormPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFormPayload'] = ResolversParentTypes['RegisterFormPayload']> = {
  form?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterRegulationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterRegulationPayload'] = ResolversParentTypes['RegisterRegulationPayload']> = {
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWebhookPayload'] = ResolversParentTypes['RegisterWebhookPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type RegulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regulation'] = ResolversParentTypes['Regulation']> = {
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eli?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guidelines?: Resolver<Array<ResolversTypes['Guideline']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jdihn?: Resolver<ResolversTypes['JdihnDocument'], ParentType, ContextType, Partial<RegulationjdihnArgs>>;
  jdihnFeed?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegulationjdihnFeedArgs>>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legislation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegulationlegislationArgs>>;
  level?: Resolver<ResolversTypes['RegulationLevel'], ParentType, ContextType>;
  locationFlexible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  maxDaysPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['DocumentMetadata']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownRequirements?: Resolver<ResolversTypes['RequirementSet'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relatedFrom?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegulationStatus'], ParentType, ContextType, Partial<RegulationstatusArgs>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeFlexible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegulationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationConnection'] = ResolversParentTypes['RegulationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegulationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Regulation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegulationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationEdge'] = ResolversParentTypes['RegulationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
};

export type RegulationImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationImpact'] = ResolversParentTypes['RegulationImpact']> = {
  counts?: Resolver<ResolversTypes['RegulationImpactCounts'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  regionsGaining?: Resolver<Array<ResolversTypes['ReadinessImpact']>, ParentType, ContextType>;
  regionsLosing?: Resolver<Array<ResolversTypes['ReadinessImpact']>, ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  runningAdoptions?: Resolver<Array<ResolversTypes['AdoptionImpact']>, ParentType, ContextType>;
};

export type RegulationImpactCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationImpactCounts'] = ResolversParentTypes['RegulationImpactCounts']> = {
  failing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  governments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  losing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegulationLevelResolvers = EnumResolverSignature<{ CITY?: any, NATIONAL?: any, PROVINCE?: any, REGENCY?: any }, ResolversTypes['RegulationLevel']>;

export type RegulationOrderFieldResolvers = EnumResolverSignature<{ EFFECTIVE_FROM?: any, ISSUED_ON?: any, SLUG?: any }, ResolversTypes['RegulationOrderField']>;

export type RegulationStateResolvers = EnumResolverSignature<{ AMENDED?: any, IN_FORCE?: any, LAPSED?: any, NOT_YET?: any, REVOKED?: any, UNDATED?: any }, ResolversTypes['RegulationState']>;

export type RegulationStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationStatus'] = ResolversParentTypes['RegulationStatus']> = {
  by?: Resolver<Array<ResolversTypes['Regulation']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegulationState'], ParentType, ContextType>;
};

export type RelateRegulationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelateRegulationsPayload'] = ResolversParentTypes['RelateRegulationsPayload']> = {
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  from?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationKindResolvers = EnumResolverSignature<{ AMENDS?: any, EXTENDS?: any, IMPLEMENTS?: any, REPLACES?: any, REVOKES?: any }, ResolversTypes['RelationKind']>;

export type RemoveWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookPayload'] = ResolversParentTypes['RemoveWebhookPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type ReopenPeriodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenPeriodPayload'] = ResolversParentTypes['ReopenPeriodPayload']> = {
  reopening?: Resolver<Maybe<ResolversTypes['Reopening']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reopening'] = ResolversParentTypes['Reopening']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['ReviewComment']>, ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ReportValue']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['FailedCheck']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportCheck'] = ResolversParentTypes['ReportCheck']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CheckSeverity'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportForm'] = ResolversParentTypes['ReportForm']> = {
  checks?: Resolver<Array<ResolversTypes['ReportCheck']>, ParentType, ContextType>;
  closesDaysAfterDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueDayOfNextPeriod?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['ReportFrequency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  regulation?: Resolver<ResolversTypes['Regulation'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['ReportReporter'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['ReportTrigger'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportFrequencyResolvers = EnumResolverSignature<{ MONTH?: any, QUARTER?: any }, ResolversTypes['ReportFrequency']>;

export type ReportGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportGroup'] = ResolversParentTypes['ReportGroup']> = {
  agencyType?: Resolver<Maybe<ResolversTypes['AgencyType']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ReportGrouping'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  serviceClass?: Resolver<Maybe<ResolversTypes['ServiceClass']>, ParentType, ContextType>;
};

export type ReportGroupingResolvers = EnumResolverSignature<{ AGENCY_TYPE?: any, NATION?: any, PROVINCE?: any, REGION?: any, SERVICE_CLASS?: any }, ResolversTypes['ReportGrouping']>;

export type ReportReporterResolvers = EnumResolverSignature<{ AGENCY?: any, ELIGIBLE_AGENCY?: any }, ResolversTypes['ReportReporter']>;

export type ReportStateResolvers = EnumResolverSignature<{ DRAFT?: any, RETURNED?: any, SUBMITTED?: any, VERIFIED?: any }, ResolversTypes['ReportState']>;

export type ReportTriggerResolvers = EnumResolverSignature<{ ADOPTED?: any, REGULATION_IN_FORCE?: any }, ResolversTypes['ReportTrigger']>;

export type ReportValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportValue'] = ResolversParentTypes['ReportValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  choices?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportingProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingProgress'] = ResolversParentTypes['ReportingProgress']> = {
  completeness?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ReportGroup'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  states?: Resolver<Array<ResolversTypes['ObligationCount']>, ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enforcement?: Resolver<ResolversTypes['Enforcement'], ParentType, ContextType>;
  gates?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequirementKind'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementKindResolvers = EnumResolverSignature<{ AGENCIES_ASSESSED?: any, BASELINE_REPORTED?: any, GUIDELINE_IN_FORCE?: any, LOCAL_INSTRUMENT_ISSUED?: any, MAX_DAYS_PER_WEEK?: any, MAX_SHARE?: any, REGULATION_IN_FORCE?: any, STUDY_COMPLETED?: any, WEEKDAY?: any }, ResolversTypes['RequirementKind']>;

export type RequirementSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementSet'] = ResolversParentTypes['RequirementSet']> = {
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementStateResolvers = EnumResolverSignature<{ MET?: any, UNKNOWN?: any, UNMET?: any }, ResolversTypes['RequirementState']>;

export type RequirementStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementStatus'] = ResolversParentTypes['RequirementStatus']> = {
  evidence?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RequirementState'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequirementsNotMetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequirementsNotMet'] = ResolversParentTypes['RequirementsNotMet']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  shortfall?: Resolver<Array<ResolversTypes['RequirementStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestatedStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestatedStatus'] = ResolversParentTypes['RestatedStatus']> = {
  after?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RestatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restatement'] = ResolversParentTypes['Restatement']> = {
  corrected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ChangedFigure']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  snapshots?: Resolver<ResolversTypes['AffectedSnapshots'], ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['RestatedStatus']>, ParentType, ContextType>;
};

export type RestatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestatementConnection'] = ResolversParentTypes['RestatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RestatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Restatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RestatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestatementEdge'] = ResolversParentTypes['RestatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Restatement'], ParentType, ContextType>;
};

export type ResumeWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeWebhookPayload'] = ResolversParentTypes['ResumeWebhookPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type ReturnReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnReportPayload'] = ResolversParentTypes['ReturnReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewComment'] = ResolversParentTypes['ReviewComment']> = {
  indicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevisionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionCount'] = ResolversParentTypes['RevisionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeGrantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeGrantPayload'] = ResolversParentTypes['RevokeGrantPayload']> = {
  access?: Resolver<Maybe<ResolversTypes['Access']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ AGENCY_REPORTER?: any, ANYONE?: any, MINISTRY_ANALYST?: any, MINISTRY_REGISTRAR?: any, REGION_OFFICER?: any }, ResolversTypes['Role']>;

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type SaveReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveReportPayload'] = ResolversParentTypes['SaveReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  daysPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excludedServices?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maxSharePercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type SchemeBeyondLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemeBeyondLimit'] = ResolversParentTypes['SchemeBeyondLimit']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'Region' | 'Regulation', ParentType, ContextType>;
};

export type SearchMatchResolvers = EnumResolverSignature<{ ALL_TERMS?: any, NAME?: any, SOME_TERMS?: any }, ResolversTypes['SearchMatch']>;

export type ServiceClassResolvers = EnumResolverSignature<{ DIRECT?: any, MIXED?: any, SUPPORT?: any }, ResolversTypes['ServiceClass']>;

export type SetRequirementsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRequirementsPayload'] = ResolversParentTypes['SetRequirementsPayload']> = {
  requirementSet?: Resolver<Maybe<ResolversTypes['RequirementSet']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  keyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manifestPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manifestSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SnapshotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotConnection'] = ResolversParentTypes['SnapshotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SnapshotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SnapshotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotEdge'] = ResolversParentTypes['SnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type SourceKindResolvers = EnumResolverSignature<{ OFFICIAL?: any, PRESS?: any, REGISTRY?: any, SECONDARY?: any, UNVERIFIED?: any }, ResolversTypes['SourceKind']>;

export type SpreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spread'] = ResolversParentTypes['Spread']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowerQuartile?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  upperQuartile?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conductedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['DimensionFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  regulation?: Resolver<Maybe<ResolversTypes['Regulation']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyDimensionResolvers = EnumResolverSignature<{ DISCIPLINE?: any, OUTPUT?: any, SERVICE_EFFECTIVENESS?: any }, ResolversTypes['StudyDimension']>;

export type StudyFindingResolvers = EnumResolverSignature<{ AGAINST?: any, CONDITIONAL?: any, SUPPORTS?: any }, ResolversTypes['StudyFinding']>;

export type SubmitReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitReportPayload'] = ResolversParentTypes['SubmitReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupersedeAdoptionEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupersedeAdoptionEventPayload'] = ResolversParentTypes['SupersedeAdoptionEventPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['AdoptionEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AlreadyExists' | 'AlreadySuperseded' | 'CheckFailed' | 'EditConflict' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PeriodClosed' | 'RequirementsNotMet' | 'SchemeBeyondLimit' | 'WrongState', ParentType, ContextType>;
};

export type UserErrorCodeResolvers = EnumResolverSignature<{ ALREADY_EXISTS?: any, ALREADY_SUPERSEDED?: any, CHECK_FAILED?: any, EDIT_CONFLICT?: any, IDEMPOTENCY_CONFLICT?: any, IMPOSSIBLE_DATE?: any, INVALID_VALUE?: any, MISSING_VALUE?: any, NOT_SELF_GOVERNING?: any, OTHER_FORM_VERSION?: any, PERIOD_CLOSED?: any, PERIOD_NOT_BEGUN?: any, PERIOD_NOT_OVER?: any, RELATION_CYCLE?: any, RELATION_TO_ITSELF?: any, REQUIREMENTS_NOT_MET?: any, SCHEME_BEYOND_LIMIT?: any, UNKNOWN_AGENCY?: any, UNKNOWN_AGENCY_TYPE?: any, UNKNOWN_API_KEY?: any, UNKNOWN_EVENT?: any, UNKNOWN_FORM?: any, UNKNOWN_INDICATOR?: any, UNKNOWN_REGION?: any, UNKNOWN_REGULATION?: any, UNKNOWN_RELATION?: any, UNKNOWN_REPORT?: any, UNKNOWN_REQUIREMENT?: any, UNKNOWN_STUDY?: any, UNKNOWN_WEBHOOK?: any, WRONG_STATE?: any }, ResolversTypes['UserErrorCode']>;

export type ValueTypeResolvers = EnumResolverSignature<{ BOOLEAN?: any, CHOICE?: any, INTEGER?: any, MONEY?: any, MULTI_CHOICE?: any, NUMBER?: any, TEXT?: any }, ResolversTypes['ValueType']>;

export type VerifyReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyReportPayload'] = ResolversParentTypes['VerifyReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  mayCall?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WaiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waiver'] = ResolversParentTypes['Waiver']> = {
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['ChangeKind']>>, ParentType, ContextType>;
  lastDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['WebhookFailure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setAsideAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type WebhookFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookFailure'] = ResolversParentTypes['WebhookFailure']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['WebhookFailureCause'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookFailureCauseResolvers = EnumResolverSignature<{ GONE?: any, NOT_PUBLIC?: any, REFUSED?: any, SECRET_CHANGED?: any, TIMED_OUT?: any, UNREACHABLE?: any, UNRESOLVED?: any }, ResolversTypes['WebhookFailureCause']>;

export type WebhookStateResolvers = EnumResolverSignature<{ ACTIVE?: any, FAILING?: any, REMOVED?: any, SET_ASIDE?: any }, ResolversTypes['WebhookState']>;

export type WeekdayResolvers = EnumResolverSignature<{ FRI?: any, MON?: any, SAT?: any, SUN?: any, THU?: any, TUE?: any, WED?: any }, ResolversTypes['Weekday']>;

export type WrongStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongState'] = ResolversParentTypes['WrongState']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Access?: AccessResolvers<ContextType>;
  AccessConnection?: AccessConnectionResolvers<ContextType>;
  AccessEdge?: AccessEdgeResolvers<ContextType>;
  Adoption?: AdoptionResolvers<ContextType>;
  AdoptionCount?: AdoptionCountResolvers<ContextType>;
  AdoptionEvent?: AdoptionEventResolvers<ContextType>;
  AdoptionEventConnection?: AdoptionEventConnectionResolvers<ContextType>;
  AdoptionEventEdge?: AdoptionEventEdgeResolvers<ContextType>;
  AdoptionEventKind?: AdoptionEventKindResolvers;
  AdoptionGrouping?: AdoptionGroupingResolvers;
  AdoptionImpact?: AdoptionImpactResolvers<ContextType>;
  AdoptionOrigin?: AdoptionOriginResolvers;
  AdoptionStatus?: AdoptionStatusResolvers;
  AdoptionTrendPoint?: AdoptionTrendPointResolvers<ContextType>;
  AffectedSnapshots?: AffectedSnapshotsResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyType?: AgencyTypeResolvers<ContextType>;
  Aggregation?: AggregationResolvers;
  AlreadyExists?: AlreadyExistsResolvers<ContextType>;
  AlreadySuperseded?: AlreadySupersededResolvers<ContextType>;
  AmendRegulationPayload?: AmendRegulationPayloadResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  AssessAgencyPayload?: AssessAgencyPayloadResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AuditActor?: AuditActorResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  AuditHead?: AuditHeadResolvers<ContextType>;
  BadCell?: BadCellResolvers<ContextType>;
  BadCellCode?: BadCellCodeResolvers;
  CacheControlScope?: CacheControlScopeResolvers;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeKind?: ChangeKindResolvers;
  ChangedFigure?: ChangedFigureResolvers<ContextType>;
  CheckFailed?: CheckFailedResolvers<ContextType>;
  CheckSeverity?: CheckSeverityResolvers;
  ChoiceCount?: ChoiceCountResolvers<ContextType>;
  ComparedRegion?: ComparedRegionResolvers<ContextType>;
  ComparisonCoverage?: ComparisonCoverageResolvers<ContextType>;
  ComparisonMeasure?: ComparisonMeasureResolvers<ContextType>;
  CompleteStudyPayload?: CompleteStudyPayloadResolvers<ContextType>;
  CorrectReportPayload?: CorrectReportPayloadResolvers<ContextType>;
  CountedGovernmentConnection?: CountedGovernmentConnectionResolvers<ContextType>;
  CountedGovernmentEdge?: CountedGovernmentEdgeResolvers<ContextType>;
  CountedRevision?: CountedRevisionResolvers<ContextType>;
  CountedRevisionConnection?: CountedRevisionConnectionResolvers<ContextType>;
  CountedRevisionEdge?: CountedRevisionEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeclareAdoptionPayload?: DeclareAdoptionPayloadResolvers<ContextType>;
  Denial?: DenialResolvers<ContextType>;
  DenySubjectPayload?: DenySubjectPayloadResolvers<ContextType>;
  DimensionFinding?: DimensionFindingResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeObservationPayload?: DisputeObservationPayloadResolvers<ContextType>;
  DocumentMetadata?: DocumentMetadataResolvers<ContextType>;
  EditConflict?: EditConflictResolvers<ContextType>;
  Eligibility?: EligibilityResolvers;
  Enforcement?: EnforcementResolvers;
  FailedCheck?: FailedCheckResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureCoverage?: FigureCoverageResolvers<ContextType>;
  FigureRecords?: FigureRecordsResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  GrantWaiverPayload?: GrantWaiverPayloadResolvers<ContextType>;
  Guideline?: GuidelineResolvers<ContextType>;
  GuidelineDocument?: GuidelineDocumentResolvers<ContextType>;
  GuidelineKind?: GuidelineKindResolvers;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportOutcome?: ImportOutcomeResolvers;
  ImportReportsPayload?: ImportReportsPayloadResolvers<ContextType>;
  ImportedRow?: ImportedRowResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorAggregate?: IndicatorAggregateResolvers<ContextType>;
  IndicatorComparison?: IndicatorComparisonResolvers<ContextType>;
  IndicatorDimension?: IndicatorDimensionResolvers;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  IndicatorValueConnection?: IndicatorValueConnectionResolvers<ContextType>;
  IndicatorValueEdge?: IndicatorValueEdgeResolvers<ContextType>;
  Interval?: IntervalResolvers;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JdihnDocument?: JdihnDocumentResolvers<ContextType>;
  LiftDenialPayload?: LiftDenialPayloadResolvers<ContextType>;
  LocalInstrument?: LocalInstrumentResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationCount?: ObligationCountResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  ObligationState?: ObligationStateResolvers;
  ObserveAdoptionPayload?: ObserveAdoptionPayloadResolvers<ContextType>;
  OrderDirection?: OrderDirectionResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PeriodClosed?: PeriodClosedResolvers<ContextType>;
  PlanStudyPayload?: PlanStudyPayloadResolvers<ContextType>;
  PublishGuidelinePayload?: PublishGuidelinePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  ReadinessImpact?: ReadinessImpactResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionAdoption?: RegionAdoptionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionLevel?: RegionLevelResolvers;
  RegisterAgencyPayload?: RegisterAgencyPayloadResolvers<ContextType>;
  RegisterFormPayload?: RegisterFormPayloadResolvers<ContextType>;
  RegisterRegulationPayload?: RegisterRegulationPayloadResolvers<ContextType>;
  RegisterWebhookPayload?: RegisterWebhookPayloadResolvers<ContextType>;
  Regulation?: RegulationResolvers<ContextType>;
  RegulationConnection?: RegulationConnectionResolvers<ContextType>;
  RegulationEdge?: RegulationEdgeResolvers<ContextType>;
  RegulationImpact?: RegulationImpactResolvers<ContextType>;
  RegulationImpactCounts?: RegulationImpactCountsResolvers<ContextType>;
  RegulationLevel?: RegulationLevelResolvers;
  RegulationOrderField?: RegulationOrderFieldResolvers;
  RegulationState?: RegulationStateResolvers;
  RegulationStatus?: RegulationStatusResolvers<ContextType>;
  RelateRegulationsPayload?: RelateRegulationsPayloadResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationKind?: RelationKindResolvers;
  RemoveWebhookPayload?: RemoveWebhookPayloadResolvers<ContextType>;
  ReopenPeriodPayload?: ReopenPeriodPayloadResolvers<ContextType>;
  Reopening?: ReopeningResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportCheck?: ReportCheckResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportForm?: ReportFormResolvers<ContextType>;
  ReportFrequency?: ReportFrequencyResolvers;
  ReportGroup?: ReportGroupResolvers<ContextType>;
  ReportGrouping?: ReportGroupingResolvers;
  ReportReporter?: ReportReporterResolvers;
  ReportState?: ReportStateResolvers;
  ReportTrigger?: ReportTriggerResolvers;
  ReportValue?: ReportValueResolvers<ContextType>;
  ReportingProgress?: ReportingProgressResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementKind?: RequirementKindResolvers;
  RequirementSet?: RequirementSetResolvers<ContextType>;
  RequirementState?: RequirementStateResolvers;
  RequirementStatus?: RequirementStatusResolvers<ContextType>;
  RequirementsNotMet?: RequirementsNotMetResolvers<ContextType>;
  RestatedStatus?: RestatedStatusResolvers<ContextType>;
  Restatement?: RestatementResolvers<ContextType>;
  RestatementConnection?: RestatementConnectionResolvers<ContextType>;
  RestatementEdge?: RestatementEdgeResolvers<ContextType>;
  ResumeWebhookPayload?: ResumeWebhookPayloadResolvers<ContextType>;
  ReturnReportPayload?: ReturnReportPayloadResolvers<ContextType>;
  ReviewComment?: ReviewCommentResolvers<ContextType>;
  RevisionCount?: RevisionCountResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  RevokeGrantPayload?: RevokeGrantPayloadResolvers<ContextType>;
  Role?: RoleResolvers;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SaveReportPayload?: SaveReportPayloadResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeBeyondLimit?: SchemeBeyondLimitResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers;
  ServiceClass?: ServiceClassResolvers;
  SetRequirementsPayload?: SetRequirementsPayloadResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotConnection?: SnapshotConnectionResolvers<ContextType>;
  SnapshotEdge?: SnapshotEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceKind?: SourceKindResolvers;
  Spread?: SpreadResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  StudyDimension?: StudyDimensionResolvers;
  StudyFinding?: StudyFindingResolvers;
  SubmitReportPayload?: SubmitReportPayloadResolvers<ContextType>;
  SupersedeAdoptionEventPayload?: SupersedeAdoptionEventPayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  ValueType?: ValueTypeResolvers;
  VerifyReportPayload?: VerifyReportPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Waiver?: WaiverResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookFailure?: WebhookFailureResolvers<ContextType>;
  WebhookFailureCause?: WebhookFailureCauseResolvers;
  WebhookState?: WebhookStateResolvers;
  Weekday?: WeekdayResolvers;
  WrongState?: WrongStateResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: cacheControlDirectiveResolver<any, any, ContextType>;
  cost?: costDirectiveResolver<any, any, ContextType>;
  listSize?: listSizeDirectiveResolver<any, any, ContextType>;
};
