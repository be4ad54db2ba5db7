/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Operation } from './operation.ts';
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

/** An assessment of an agency. */
export type AssessAgencyInput = {
  /** The agency, by global ID or natural key: one of the officer's own region. */
  readonly agency: string;
  /** The first day it holds, not before 1945. */
  readonly effectiveFrom: string;
  /** Whether it may apply flexible work. */
  readonly eligibility: Eligibility;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** Why, 3 to 1,000 characters. */
  readonly reason: string;
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

/** Which changes. */
export type ChangeFilter = {
  /** Only changes of these kinds. */
  readonly kinds?: ReadonlyArray<ChangeKind> | null | undefined;
  /** Only changes of this region's own records. */
  readonly regionCode?: string | null | undefined;
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

/** How grave a failing check is. */
export type CheckSeverity =
  /** Galat: refuses the submission. */
  | 'ERROR'
  /** Peringatan: kept with the report and shown to the verifier. */
  | 'WARNING';

/** A study that is completed. */
export type CompleteStudyInput = {
  /** The day it was completed, not before it was opened, not after today. */
  readonly completedOn: string;
  /** Where its report can be read. */
  readonly document?: SourceInput | null | undefined;
  /** The `version` of the study that the caller read. */
  readonly expectedVersion: number;
  /** One finding for each of the three dimensions. */
  readonly findings: ReadonlyArray<DimensionFindingInput>;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The study, by its global ID. */
  readonly studyId: string;
};

/** A verified report to be corrected. */
export type CorrectReportInput = {
  /** The `version` of the report that the caller read. */
  readonly expectedVersion: number;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** Why, 1 to 2,000 characters: all may read it once the correction is verified. */
  readonly reason: string;
  /** The report, by its global ID. */
  readonly reportId: string;
  /** The answers that change, at most 200; an entry without a value clears its answer, indicators that are not named stay as verified. */
  readonly values: ReadonlyArray<ReportValueInput>;
};

/** An API key to be made. */
export type CreateApiKeyInput = {
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The organisation that will hold it, 3 to 200 characters; no person. */
  readonly name: string;
};

/** A step that a region declares. */
export type DeclareAdoptionInput = {
  /** A national regulation's slug, or `local` for the region's own initiative. */
  readonly basis: string;
  /** The first day it holds, not before 1945. */
  readonly effectiveOn: string;
  /** Its last day; needed for PILOT. */
  readonly effectiveUntil?: string | null | undefined;
  /** The `version` of the adoption that the caller read; null: whatever it is now. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The local instrument; needed for DECREED. */
  readonly localInstrument?: LocalInstrumentInput | null | undefined;
  /** Why, at most 1,000 characters; needed for SUSPENDED and DECLINED, and for ENDED without a last day. */
  readonly reason?: string | null | undefined;
  /** The region, by code: the officer's own. */
  readonly regionCode: string;
  /** How flexible work is done; needed for PILOT and IMPLEMENTED. */
  readonly scheme?: SchemeInput | null | undefined;
  /** Where it can be read. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The status that begins. */
  readonly status: AdoptionStatus;
};

/** A subject to be denied. */
export type DenySubjectInput = {
  /** The version of the access that was read; 0 where the registry said nothing of the subject. */
  readonly expectedVersion: number;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The `iss` of its tokens; null: that of the asker's. */
  readonly issuer?: string | null | undefined;
  /** Why, 3 to 1,000 characters. */
  readonly reason: string;
  /** The `sub` of the subject's tokens, 1 to 255 characters, exactly as they have it. */
  readonly subject: string;
};

/** A finding given with a completed study. */
export type DimensionFindingInput = {
  /** The dimension; each of the three once. */
  readonly dimension: StudyDimension;
  /** What it rests on, at least one, at most 10. */
  readonly evidence: ReadonlyArray<SourceInput>;
  /** What the study found. */
  readonly finding: StudyFinding;
  /** Why, 3 to 2,000 characters. */
  readonly text: string;
};

/** A region's statement beside an observation. */
export type DisputeObservationInput = {
  /** The observation, by its global ID. */
  readonly eventId: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** What the statement rests on, at most 10. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** What the region says, 3 to 2,000 characters. */
  readonly statement: string;
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

/** A role to be granted. */
export type GrantRoleInput = {
  /** The agency that a reporter is to act for, by global ID or natural key; for no other role. */
  readonly agency?: string | null | undefined;
  /** The version of the access that was read; 0 where the registry said nothing of the subject. */
  readonly expectedVersion: number;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The `iss` of its tokens; null: that of the asker's. */
  readonly issuer?: string | null | undefined;
  /** Why, 3 to 1,000 characters. */
  readonly reason: string;
  /** The region that an officer is to act for, by code; for no other role. */
  readonly regionCode?: string | null | undefined;
  /** The role; ANYONE cannot be granted. */
  readonly role: Role;
  /** The `sub` of the subject's tokens, 1 to 255 characters, exactly as they have it. */
  readonly subject: string;
  /** The last day it shall hold, today or later; null: until it is revoked. */
  readonly until?: string | null | undefined;
};

/** A waiver to be granted. */
export type GrantWaiverInput = {
  /** The first day it holds; null: today. */
  readonly effectiveFrom?: string | null | undefined;
  /** The last day it holds. */
  readonly effectiveUntil: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** Why, 3 to 1,000 characters. */
  readonly reason: string;
  /** The region, by code. */
  readonly regionCode: string;
  /** The requirement, by its global ID. */
  readonly requirementId: string;
};

/** A guideline's document as a link: the registry never fetches it; the digest is what the registrar saw (dokumen pedoman). */
export type GuidelineDocumentInput = {
  /** Its size in bytes, at least 1. */
  readonly bytes: number;
  /** Its IANA media type in lower case: `application/pdf`. */
  readonly mediaType: string;
  /** SHA-256 of its bytes: 64 hexadecimal digits. */
  readonly sha256: string;
  /** Where it can be fetched: http or https. */
  readonly url: string;
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
  readonly guidelineId: string;
  /** The last day it would hold: not before its first day, not after the last day that it has. */
  readonly lastDay: string;
};

/** Reports to be handed in. The body of a request may have 1 MB. */
export type ImportReportsInput = {
  /** Whether to check only, and write nothing (uji coba). */
  readonly dryRun: boolean;
  /** The form of all rows, by its key. */
  readonly formId: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. A dry run is not remembered. */
  readonly idempotencyKey: string;
  /** Whether to write the good rows when others are bad; at most 1,000 bad cells, else nothing is written. */
  readonly partial?: boolean;
  /** The rows, 1 to 500. */
  readonly rows: ReadonlyArray<ImportRowInput>;
};

/** One agency's report for one period (baris). */
export type ImportRowInput = {
  /** The agency, by global ID or natural key. */
  readonly agency: string;
  /** The period: `2026-04` for monthly forms, `2026-Q2` for quarterly ones. */
  readonly period: string;
  /** The answers; indicators that are not named stay unanswered. At most 200. */
  readonly values: ReadonlyArray<ReportValueInput>;
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

/** How far the points of a trend are apart (selang). */
export type Interval =
  /** Every day (harian). */
  | 'DAY'
  /** The same day of every month, its last where it has no such day (bulanan). */
  | 'MONTH'
  /** Every seventh day (mingguan). */
  | 'WEEK';

/** A denial to be ended. */
export type LiftDenialInput = {
  /** The version of the access that was read; 0 where the registry said nothing of the subject. */
  readonly expectedVersion: number;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The `iss` of its tokens; null: that of the asker's. */
  readonly issuer?: string | null | undefined;
  /** Why, 3 to 1,000 characters. */
  readonly reason: string;
  /** The `sub` of the subject's tokens, 1 to 255 characters, exactly as they have it. */
  readonly subject: string;
};

/** A region's own instrument (Perkada, surat edaran). */
export type LocalInstrumentInput = {
  /** The day it was issued. */
  readonly issuedOn: string;
  /** The number as written, at most 80 characters. */
  readonly number: string;
  /** Who signed it, by office: `Wali Kota`, at most 200 characters. */
  readonly signer: string;
};

/** Which obligations: `formId` with `period` (and a region, with all below it), or `regionCode` alone, or `agency` (and a form or period). */
export type ObligationFilter = {
  /** One agency, by global ID or natural key; without `regionCode`. */
  readonly agency?: string | null | undefined;
  /** The form, by its key; with `period`, or with `agency`. */
  readonly formId?: string | null | undefined;
  /** The period; with `formId`, or with `agency`. */
  readonly period?: string | null | undefined;
  /** This province, regency or city, with all below it. */
  readonly regionCode?: string | null | undefined;
  /** Only these states; null: all. */
  readonly states?: ReadonlyArray<ObligationState> | null | undefined;
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
  readonly basis: string;
  /** The first day it held; null when the source gives none, then `reportedOn` is needed. */
  readonly effectiveOn?: string | null | undefined;
  /** Its last day, where the source gives one. */
  readonly effectiveUntil?: string | null | undefined;
  /** The `version` of the adoption that the caller read; null: whatever it is now. */
  readonly expectedVersion?: number | null | undefined;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** Whether a status began or a running adoption was evaluated. */
  readonly kind?: AdoptionEventKind;
  /** The local instrument as the source names it, at most 300 characters. */
  readonly localInstrument?: string | null | undefined;
  /** What happened and why, in the registrar's own words, at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The region, by code. */
  readonly regionCode: string;
  /** The day of the report. */
  readonly reportedOn?: string | null | undefined;
  /** How flexible work is done, as far as the source tells. */
  readonly scheme?: SchemeInput | null | undefined;
  /** The public sources, at least one, at most 10. */
  readonly sources: ReadonlyArray<SourceInput>;
  /** The status that began; needed for kind STATUS, not allowed for EVALUATED. */
  readonly status?: AdoptionStatus | null | undefined;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** Smallest or earliest first. */
  | 'ASC'
  /** Largest or latest first. */
  | 'DESC';

/** A study that a region opens. */
export type PlanStudyInput = {
  /** A national regulation's slug, or `local`. */
  readonly basis: string;
  /** Who carries it out, 2 to 200 characters. */
  readonly conductedBy: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The day it is opened, not before 1945. */
  readonly plannedOn: string;
  /** The region, by code: the officer's own. */
  readonly regionCode: string;
  /** Its title, 3 to 300 characters. */
  readonly title: string;
};

/** A guideline to be published. */
export type PublishGuidelineInput = {
  /** The document itself; null: none was seen. */
  readonly document?: GuidelineDocumentInput | null | undefined;
  /** The first day in force; null: the day it was issued. */
  readonly effectiveFrom?: string | null | undefined;
  /** The last day in force; null: as long as its regulation. */
  readonly effectiveUntil?: string | null | undefined;
  /** The version that the caller read; needed with `guidelineId`. */
  readonly expectedVersion?: number | null | undefined;
  /** The guideline to write a new version of, by its global ID; null: a new guideline. */
  readonly guidelineId?: string | null | undefined;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The day it was issued; null while it is only drafted. */
  readonly issuedOn?: string | null | undefined;
  /** Who issued it, or drafts it, at most 200 characters. */
  readonly issuer: string;
  /** What kind of guideline. */
  readonly kind: GuidelineKind;
  /** The national regulation that it carries out. */
  readonly regulationSlug: string;
  /** Where it can be read. */
  readonly source: SourceInput;
  /** Its title, at most 500 characters. */
  readonly title: string;
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
  readonly idempotencyKey: string;
  /** The official name in Indonesian, 3 to 200 characters. */
  readonly name: string;
  /** The region whose office it is, by code: the officer's own. */
  readonly regionCode: string;
  /** How close its work is to the public; null: the type's default. */
  readonly serviceClass?: ServiceClass | null | undefined;
  /**
   * The second part of its natural key, 2 to 40 lower-case letters, digits and hyphens; null: the type's code. It must not begin with
   * `sintetis-`: that names synthetic agencies, which are for tests and benchmarks alone.
   */
  readonly slug?: string | null | undefined;
  /** The type of office, by code, such as `bkpsdm`; null when none fits. */
  readonly type?: string | null | undefined;
};

/** A subscription to be registered. */
export type RegisterWebhookInput = {
  /** Only those after this cursor of `changes` with the same filter; null: those from now on. */
  readonly after?: string | null | undefined;
  /** Which changes; null: all. */
  readonly filter?: ChangeFilter | null | undefined;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The organisation that listens, 3 to 200 characters; no person. */
  readonly name: string;
  /** Where changes are posted: an https address with a public host name, at port 443 or 8443, at most 500 characters, without user and fragment. */
  readonly url: string;
};

/** A change of law that is only thought through (perubahan yang diandaikan): exactly one field is given. */
export type RegulationChangeInput =
  {   /** A guideline of the regulation lapses (juklak, juknis berakhir). */
  readonly guidelineLapses: GuidelineLapseInput; readonly regulationRevoked?: never; readonly requirementAdded?: never; readonly requirementTightened?: never; }
  |  { readonly guidelineLapses?: never;   /** The regulation is revoked (peraturan dicabut). */
  readonly regulationRevoked: RegulationRevocationInput; readonly requirementAdded?: never; readonly requirementTightened?: never; }
  |  { readonly guidelineLapses?: never; readonly regulationRevoked?: never;   /** The regulation sets one more requirement (syarat ditambah). */
  readonly requirementAdded: RequirementAdditionInput; readonly requirementTightened?: never; }
  |  { readonly guidelineLapses?: never; readonly regulationRevoked?: never; readonly requirementAdded?: never;   /** A requirement asks more (syarat diperketat). */
  readonly requirementTightened: RequirementTighteningInput; };

/** Which regulations; all conditions must hold. */
export type RegulationFilter = {
  /** Only those in force on this day, by their dates and relations; those without a first day are left out. */
  readonly inForceOn?: string | null | undefined;
  /** Only this level. */
  readonly level?: RegulationLevel | null | undefined;
  /** Only the instruments of this region, by code. */
  readonly regionCode?: string | null | undefined;
  /** Only those in this state on `stateOn`. */
  readonly state?: RegulationState | null | undefined;
  /** The day of `state` (Asia/Jakarta); null: today. */
  readonly stateOn?: string | null | undefined;
  /** Only this kind of instrument, such as `SE`. */
  readonly type?: string | null | undefined;
  /** Only those with this year in their name. */
  readonly year?: number | null | undefined;
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
  readonly direction: OrderDirection;
  /** By what; ties are broken by slug. */
  readonly field: RegulationOrderField;
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
  readonly effectiveFrom: string;
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
  readonly expectedVersion: number;
  /** The subscription, by its ID. */
  readonly id: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** Why, 3 to 1,000 characters. */
  readonly reason: string;
};

/** A period to be opened again, for exactly one of `regionCode` and `agency`. */
export type ReopenPeriodInput = {
  /** The one agency that it is for, by global ID or natural key. */
  readonly agency?: string | null | undefined;
  /** The form, by its key. */
  readonly formId: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The period, which must be over: `2026-04` for monthly forms, `2026-Q2` for quarterly ones. */
  readonly period: string;
  /** Why, 3 to 1,000 characters. */
  readonly reason: string;
  /** The region whose agencies it is for, by code; those of regions below it are not meant. */
  readonly regionCode?: string | null | undefined;
  /** The last day on which reports are accepted again: today or later. */
  readonly until: string;
};

/** A declaration that takes the place of another: the fields of `DeclareAdoptionInput`. */
export type ReplacingDeclarationInput = {
  /** The first day it holds, not before 1945. */
  readonly effectiveOn: string;
  /** Its last day; needed for PILOT. */
  readonly effectiveUntil?: string | null | undefined;
  /** The local instrument; needed for DECREED. */
  readonly localInstrument?: LocalInstrumentInput | null | undefined;
  /** Why, at most 1,000 characters; needed for SUSPENDED and DECLINED, and for ENDED without a last day. */
  readonly reason?: string | null | undefined;
  /** How flexible work is done; needed for PILOT and IMPLEMENTED. */
  readonly scheme?: SchemeInput | null | undefined;
  /** Where it can be read. */
  readonly sources?: ReadonlyArray<SourceInput> | null | undefined;
  /** The status that begins. */
  readonly status: AdoptionStatus;
};

/** An observation that takes the place of another: the fields of `ObserveAdoptionInput`. */
export type ReplacingObservationInput = {
  /** The first day it held; null when the source gives none, then `reportedOn` is needed. */
  readonly effectiveOn?: string | null | undefined;
  /** Its last day, where the source gives one. */
  readonly effectiveUntil?: string | null | undefined;
  /** Whether a status began or a running adoption was evaluated: STATUS or EVALUATED. */
  readonly kind?: AdoptionEventKind;
  /** The local instrument as the source names it, at most 300 characters. */
  readonly localInstrument?: string | null | undefined;
  /** What happened and why, in the registrar's own words, at most 1,000 characters. */
  readonly reason?: string | null | undefined;
  /** The day of the report. */
  readonly reportedOn?: string | null | undefined;
  /** How flexible work is done, as far as the source tells. */
  readonly scheme?: SchemeInput | null | undefined;
  /** The public sources, at least one, at most 10. */
  readonly sources: ReadonlyArray<SourceInput>;
  /** The status that began; needed for kind STATUS, not allowed for EVALUATED. */
  readonly status?: AdoptionStatus | null | undefined;
};

/** Which reports: `formId` with `period`, or `agency`. */
export type ReportFilter = {
  /** One agency, by global ID or natural key; alone, or with `formId`. */
  readonly agency?: string | null | undefined;
  /** The form, by its key; with `period`. */
  readonly formId?: string | null | undefined;
  /** The period; with `formId`. */
  readonly period?: string | null | undefined;
  /** Only this province, regency or city, with all below it; with `formId` and `period`. */
  readonly regionCode?: string | null | undefined;
  /** Only revisions in these states; null: in all that the asker may see. */
  readonly states?: ReadonlyArray<ReportState> | null | undefined;
};

/** How often a form is owed (frekuensi). */
export type ReportFrequency =
  /** Bulanan: periods such as `2026-04`. */
  | 'MONTH'
  /** Triwulanan: periods such as `2026-Q2`. */
  | 'QUARTER';

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

/** The answer to one indicator; exactly the field that fits the indicator's type, or none to clear it. */
export type ReportValueInput = {
  /** For BOOLEAN. */
  readonly boolean?: boolean | null | undefined;
  /** For CHOICE. */
  readonly choice?: string | null | undefined;
  /** For MULTI_CHOICE. */
  readonly choices?: ReadonlyArray<string> | null | undefined;
  /** The indicator's code. */
  readonly indicator: string;
  /** For INTEGER, NUMBER and MONEY. */
  readonly number?: string | null | undefined;
  /** For TEXT. */
  readonly text?: string | null | undefined;
};

/**
 * A requirement that the regulation would set besides those it has (syarat baru). One of the same kind and parameters as a
 * requirement of the registry's baseline takes that one's place.
 */
export type RequirementAdditionInput = {
  /** The clause it would rest on (pasal, ayat), at most 200 characters. */
  readonly clause?: string | null | undefined;
  /** A short name, unique within the regulation: lower-case letters, digits and underscores, at most 64 characters. */
  readonly code: string;
  /** The first day it would be asked; null: on every day. */
  readonly effectiveFrom?: string | null | undefined;
  /** Whether a declaration is refused without it. */
  readonly enforcement?: Enforcement;
  /** The status that it gates, with every status of a higher ordinal: DISCUSSED, UNDER_STUDY, DECREED, PILOT or IMPLEMENTED. */
  readonly gates: AdoptionStatus;
  /** What kind of condition it is. */
  readonly kind: RequirementKind;
  /** What the kind asks about: dimensions, a guideline kind, a number, weekdays, a form, or nothing. */
  readonly parameters?: ReadonlyArray<string>;
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

/** States of a requirement (keadaan syarat). */
export type RequirementState =
  /** Terpenuhi: a record shows it. */
  | 'MET'
  /** Belum diketahui: no record tells; silence is not a breach. */
  | 'UNKNOWN'
  /** Tidak terpenuhi: a record says otherwise. */
  | 'UNMET';

/**
 * A requirement that would ask more (syarat diperketat); what is left out stays as it is, and at least one of gates, parameters and
 * enforcement is given. Asking less is answered too: then regions gain.
 */
export type RequirementTighteningInput = {
  /** Whether a declaration would be refused without it. */
  readonly enforcement?: Enforcement | null | undefined;
  /** The status that it would gate: DISCUSSED, UNDER_STUDY, DECREED, PILOT or IMPLEMENTED. */
  readonly gates?: AdoptionStatus | null | undefined;
  /** What it would ask about, as its kind takes it: `["1"]` in place of `["2"]` days a week. */
  readonly parameters?: ReadonlyArray<string> | null | undefined;
  /** The requirement, by its global ID: one of this regulation or of the registry's baseline, which is changed for this regulation's answer. */
  readonly requirementId: string;
};

/** Which corrections. */
export type RestatementFilter = {
  /** Only corrections of reports of this form, by its key. */
  readonly formId?: string | null | undefined;
  /** Only corrections of this region's own records. */
  readonly regionCode?: string | null | undefined;
};

/** A subscription that is to go on. */
export type ResumeWebhookInput = {
  /** The version of the record that was read. */
  readonly expectedVersion: number;
  /** The subscription, by its ID. */
  readonly id: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
};

/** A submitted report to be sent back. */
export type ReturnReportInput = {
  /** What is to be mended, 1 to 50 comments. */
  readonly comments: ReadonlyArray<ReviewCommentInput>;
  /** The `version` of the report that the caller read. */
  readonly expectedVersion: number;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The report, by its global ID. */
  readonly reportId: string;
};

/** What a verifier says of a report, on one answer or on the whole. */
export type ReviewCommentInput = {
  /** The code of the indicator whose answer it is on; null: on the whole report. */
  readonly indicator?: string | null | undefined;
  /** What is to be mended, 1 to 2,000 characters. */
  readonly text: string;
};

/** An API key to be revoked. */
export type RevokeApiKeyInput = {
  /** The version of the record that was read. */
  readonly expectedVersion: number;
  /** The key, by its ID. */
  readonly id: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** Why, 3 to 1,000 characters. */
  readonly reason: string;
};

/** A grant to be ended. */
export type RevokeGrantInput = {
  /** The version of the access that was read; 0 where the registry said nothing of the subject. */
  readonly expectedVersion: number;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The `iss` of its tokens; null: that of the asker's. */
  readonly issuer?: string | null | undefined;
  /** Why, 3 to 1,000 characters. */
  readonly reason: string;
  /** The `sub` of the subject's tokens, 1 to 255 characters, exactly as they have it. */
  readonly subject: string;
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

/** A subscription that gets another secret. */
export type RotateWebhookSecretInput = {
  /** The version of the record that was read. */
  readonly expectedVersion: number;
  /** The subscription, by its ID. */
  readonly id: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
};

/** A draft to be kept. */
export type SaveReportInput = {
  /** The agency, by global ID or natural key: the reporter's own. */
  readonly agency: string;
  /** The `version` of the report that the caller read; 0 for the first draft. */
  readonly expectedVersion: number;
  /** The form, by its key. */
  readonly formId: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The period: `2026-04` for monthly forms, `2026-Q2` for quarterly ones. */
  readonly period: string;
  /** The answers; indicators that are not named stay unanswered. At most 200. */
  readonly values: ReadonlyArray<ReportValueInput>;
};

/** How flexible work is to be done (skema). */
export type SchemeInput = {
  /** Most days a week away from the office, 0 to 7; null: as many as weekdays are named. */
  readonly daysPerWeek?: number | null | undefined;
  /** Services or posts that stay in the office, at most 500 characters. */
  readonly excludedServices?: string | null | undefined;
  /** Ceiling of staff away from the office, percent, 0 to 100. */
  readonly maxSharePercent?: number | null | undefined;
  /** Recurring weekdays away from the office. */
  readonly weekdays?: ReadonlyArray<Weekday> | null | undefined;
};

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

/** A source given with a write (sumber). */
export type SourceInput = {
  /** What kind of source it is: OFFICIAL, PRESS or SECONDARY. */
  readonly kind: SourceKind;
  /** What it is, at most 300 characters. */
  readonly title?: string | null | undefined;
  /** Where it can be read: http or https. */
  readonly url: string;
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
  readonly expectedVersion: number;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The report, by its global ID. */
  readonly reportId: string;
};

/** A correction of an adoption event. */
export type SupersedeAdoptionEventInput = {
  /** What takes its place, on the same region and basis, when the region declared it; at most one of the two replacements. */
  readonly declaration?: ReplacingDeclarationInput | null | undefined;
  /** The event, by its global ID. */
  readonly eventId: string;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** What takes its place, on the same region and basis, when it was observed; without a replacement the event is withdrawn. */
  readonly observation?: ReplacingObservationInput | null | undefined;
  /** Why it was wrong, 3 to 1,000 characters. */
  readonly reason: string;
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
  readonly expectedVersion: number;
  /** Chosen by the client, 8 to 64 letters, digits, `-` and `_`: the same key with the same input answers the same. */
  readonly idempotencyKey: string;
  /** The report, by its global ID. */
  readonly reportId: string;
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

export type AccessQueryVariables = Exact<{
  subject: string;
  issuer?: string | null | undefined;
}>;


export type AccessQuery = { readonly access: { readonly version: number } | null };

export type AccessesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AccessesQuery = { readonly accesses: { readonly nodes: ReadonlyArray<{ readonly issuer: string, readonly subject: string, readonly reason: string, readonly version: number, readonly grant: { readonly role: Role, readonly until: string | null, readonly inForce: boolean, readonly reason: string, readonly region: { readonly code: string } | null, readonly agency: { readonly key: string } | null } | null, readonly denial: { readonly since: string, readonly reason: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AdoptionEventQueryVariables = Exact<{
  id: string;
}>;


export type AdoptionEventQuery = { readonly node:
    | { readonly __typename: 'Adoption' }
    | { readonly __typename: 'AdoptionEvent', readonly id: string, readonly basis: string, readonly kind: AdoptionEventKind, readonly status: AdoptionStatus | null, readonly effectiveOn: string | null, readonly effectiveUntil: string | null, readonly reportedOn: string | null, readonly origin: AdoptionOrigin, readonly recordedAt: string, readonly reason: string | null, readonly superseded: boolean, readonly correctionReason: string | null, readonly supersedes: { readonly id: string } | null, readonly region: { readonly code: string, readonly name: string }, readonly scheme: { readonly daysPerWeek: number | null, readonly weekdays: ReadonlyArray<Weekday>, readonly maxSharePercent: number | null, readonly excludedServices: string | null } | null, readonly localInstrument: { readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly signer: string | null } | null, readonly sources: ReadonlyArray<{ readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }>, readonly disputes: ReadonlyArray<{ readonly statement: string, readonly recordedAt: string }> }
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Dispute' }
    | { readonly __typename: 'Guideline' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Regulation' }
    | { readonly __typename: 'Reopening' }
    | { readonly __typename: 'Report' }
    | { readonly __typename: 'ReportForm' }
    | { readonly __typename: 'Requirement' }
    | { readonly __typename: 'Study' }
    | { readonly __typename: 'Waiver' }
   | null };

export type AgencyAssessmentsQueryVariables = Exact<{
  id: string;
}>;


export type AgencyAssessmentsQuery = { readonly agency: { readonly key: string, readonly name: string, readonly region: { readonly code: string }, readonly assessments: ReadonlyArray<{ readonly id: string, readonly eligibility: Eligibility, readonly effectiveFrom: string, readonly reason: string, readonly recordedAt: string }> } | null };

export type ApiKeysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { readonly apiKeys: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly revokedAt: string | null, readonly reason: string | null, readonly version: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AssessAgencyMutationVariables = Exact<{
  input: AssessAgencyInput;
}>;


export type AssessAgencyMutation = { readonly assessAgency: { readonly assessment: { readonly id: string, readonly eligibility: Eligibility, readonly effectiveFrom: string, readonly reason: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type ChangesQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: ChangeKind, readonly key: string, readonly version: number, readonly action: string, readonly recordedAt: string, readonly region: { readonly code: string, readonly name: string } | null, readonly figures: ReadonlyArray<{ readonly indicator: string, readonly choice: string | null, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CompleteStudyMutationVariables = Exact<{
  input: CompleteStudyInput;
}>;


export type CompleteStudyMutation = { readonly completeStudy: { readonly study: { readonly id: string, readonly title: string, readonly plannedOn: string, readonly completedOn: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly actualVersion: number, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type CorrectReportMutationVariables = Exact<{
  input: CorrectReportInput;
}>;


export type CorrectReportMutation = { readonly correctReport: { readonly report: { readonly id: string, readonly period: string, readonly state: ReportState, readonly revision: number, readonly version: number, readonly savedAt: string, readonly submittedAt: string | null, readonly returnedAt: string | null, readonly verifiedAt: string | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly severity: CheckSeverity, readonly indicators: ReadonlyArray<string>, readonly message: { readonly id: string, readonly en: string | null } }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly check: { readonly code: string, readonly indicators: ReadonlyArray<string>, readonly message: { readonly id: string, readonly en: string | null } } }
      | { readonly __typename: 'EditConflict', readonly actualVersion: number, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly since: string, readonly reopenableBy: Role, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type CountsQueryVariables = Exact<{
  basis?: string | null | undefined;
  on?: string | null | undefined;
  recordedAt?: string | null | undefined;
  groupBy: AdoptionGrouping;
}>;


export type CountsQuery = { readonly adoptionSummary: ReadonlyArray<{ readonly level: RegionLevel | null, readonly status: AdoptionStatus, readonly count: number, readonly region: { readonly code: string } | null }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { readonly createApiKey: { readonly key: string | null, readonly apiKey: { readonly id: string, readonly name: string, readonly createdAt: string, readonly revokedAt: string | null, readonly reason: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type DeclareAdoptionMutationVariables = Exact<{
  input: DeclareAdoptionInput;
}>;


export type DeclareAdoptionMutation = { readonly declareAdoption: { readonly adoption: { readonly basis: string | null, readonly status: AdoptionStatus, readonly since: string | null, readonly version: number } | null, readonly event: { readonly id: string, readonly status: AdoptionStatus | null, readonly effectiveOn: string | null, readonly recordedAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly actualVersion: number, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly shortfall: ReadonlyArray<{ readonly state: RequirementState, readonly nextStep: { readonly id: string, readonly en: string | null } | null, readonly requirement: { readonly code: string, readonly clause: string | null } }> }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly nextStep: { readonly id: string, readonly en: string | null } | null }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type DenySubjectMutationVariables = Exact<{
  input: DenySubjectInput;
}>;


export type DenySubjectMutation = { readonly denySubject: { readonly access: { readonly issuer: string, readonly subject: string, readonly reason: string, readonly version: number, readonly grant: { readonly role: Role, readonly until: string | null, readonly inForce: boolean, readonly reason: string, readonly region: { readonly code: string } | null, readonly agency: { readonly key: string } | null } | null, readonly denial: { readonly since: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type DisputeObservationMutationVariables = Exact<{
  input: DisputeObservationInput;
}>;


export type DisputeObservationMutation = { readonly disputeObservation: { readonly dispute: { readonly id: string, readonly statement: string, readonly recordedAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type FigureQueryVariables = Exact<{
  reference: string;
  recordedAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FigureQuery = { readonly figure: { readonly reference: string, readonly count: number | null, readonly formula: string | null, readonly aggregate: { readonly value: string | null, readonly withheld: number, readonly atLeast: string | null, readonly atMost: string | null, readonly choices: ReadonlyArray<{ readonly choice: string, readonly count: number }>, readonly indicator: { readonly code: string, readonly unit: string | null, readonly label: { readonly id: string, readonly en: string | null } } } | null, readonly coverage: { readonly counted: number, readonly of: number }, readonly computedFrom: { readonly count: number, readonly digest: string | null }, readonly sources: ReadonlyArray<{ readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }>, readonly revisions: { readonly nodes: ReadonlyArray<{ readonly line: string, readonly agencyName: string, readonly reportId: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type FigureGovernmentsQueryVariables = Exact<{
  reference: string;
  recordedAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FigureGovernmentsQuery = { readonly figure: { readonly governments: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly since: string | null, readonly eventId: string | null, readonly region: { readonly code: string, readonly name: string }, readonly sources: ReadonlyArray<{ readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type FiguresQueryVariables = Exact<{
  formId: string;
  period: string;
  by: ReportGrouping;
  code?: string | null | undefined;
}>;


export type FiguresQuery = { readonly figures: ReadonlyArray<{ readonly reference: string, readonly formula: string | null, readonly aggregate: { readonly value: string | null, readonly atLeast: string | null, readonly atMost: string | null, readonly withheld: number, readonly indicator: { readonly code: string, readonly unit: string | null, readonly dimension: IndicatorDimension, readonly label: { readonly id: string, readonly en: string | null } }, readonly choices: ReadonlyArray<{ readonly choice: string, readonly count: number }>, readonly coverage: { readonly answered: number, readonly verified: number, readonly owed: number, readonly unowed: number } } | null }> };

export type FormIndicatorsQueryVariables = Exact<{
  id: string;
}>;


export type FormIndicatorsQuery = { readonly reportForm: { readonly indicators: ReadonlyArray<{ readonly code: string, readonly valueType: ValueType, readonly required: boolean }> } | null };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { readonly grantRole: { readonly access: { readonly issuer: string, readonly subject: string, readonly reason: string, readonly version: number, readonly grant: { readonly role: Role, readonly until: string | null, readonly inForce: boolean, readonly reason: string, readonly region: { readonly code: string } | null, readonly agency: { readonly key: string } | null } | null, readonly denial: { readonly since: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type GrantWaiverMutationVariables = Exact<{
  input: GrantWaiverInput;
}>;


export type GrantWaiverMutation = { readonly grantWaiver: { readonly waiver: { readonly id: string, readonly reason: string, readonly effectiveFrom: string, readonly effectiveUntil: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type GuidelinesQueryVariables = Exact<{
  slug: string;
}>;


export type GuidelinesQuery = { readonly regulation: { readonly guidelines: ReadonlyArray<{ readonly id: string, readonly kind: GuidelineKind, readonly title: string, readonly issuer: string | null, readonly issuedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly version: number, readonly document: { readonly url: string, readonly sha256: string, readonly bytes: number, readonly mediaType: string } | null, readonly source: { readonly kind: SourceKind, readonly title: string | null, readonly url: string | null } }> } | null };

export type ImportReportsMutationVariables = Exact<{
  input: ImportReportsInput;
}>;


export type ImportReportsMutation = { readonly importReports: { readonly rows: ReadonlyArray<{ readonly row: number, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: { readonly id: string, readonly en: string | null } }> }>, readonly cells: ReadonlyArray<{ readonly row: number, readonly column: string, readonly value: string, readonly reason: string, readonly code: BadCellCode }>, readonly counts: { readonly new: number, readonly unchanged: number, readonly refused: number, readonly written: number }, readonly userErrors: ReadonlyArray<
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
      | { readonly message: string, readonly code: UserErrorCode }
    > } };

export type IndicatorComparisonQueryVariables = Exact<{
  formId: string;
  indicator: string;
  basis: string;
  status: AdoptionStatus;
  window: number;
}>;


export type IndicatorComparisonQuery = { readonly indicatorComparison: { readonly reached: number, readonly withBaseline: number, readonly compared: number, readonly formula: string | null, readonly indicator: { readonly code: string, readonly unit: string | null, readonly label: { readonly id: string, readonly en: string | null } }, readonly note: { readonly id: string, readonly en: string | null }, readonly coverageBefore: { readonly answered: number, readonly owed: number }, readonly coverageAfter: { readonly answered: number, readonly owed: number }, readonly measures: ReadonlyArray<{ readonly choice: string | null, readonly before: { readonly count: number, readonly minimum: string | null, readonly lowerQuartile: string | null, readonly median: string | null, readonly upperQuartile: string | null, readonly maximum: string | null }, readonly after: { readonly count: number, readonly minimum: string | null, readonly lowerQuartile: string | null, readonly median: string | null, readonly upperQuartile: string | null, readonly maximum: string | null }, readonly change: { readonly count: number, readonly minimum: string | null, readonly lowerQuartile: string | null, readonly median: string | null, readonly upperQuartile: string | null, readonly maximum: string | null } }> } };

export type IndicatorProvenanceQueryVariables = Exact<{
  formId: string;
  period: string;
  indicator: string;
  groupBy: ReportGrouping;
}>;


export type IndicatorProvenanceQuery = { readonly indicatorSummary: ReadonlyArray<{ readonly reference: string, readonly value: string | null, readonly formula: string | null, readonly group: { readonly by: ReportGrouping, readonly serviceClass: ServiceClass | null, readonly region: { readonly code: string } | null, readonly agencyType: { readonly code: string } | null }, readonly coverage: { readonly answered: number, readonly verified: number, readonly unowed: number, readonly owed: number }, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly count: number }> }> };

export type IndicatorSummaryQueryVariables = Exact<{
  formId: string;
  period: string;
  indicator: string;
  groupBy: ReportGrouping;
}>;


export type IndicatorSummaryQuery = { readonly indicatorSummary: ReadonlyArray<{ readonly value: string | null, readonly atLeast: string | null, readonly atMost: string | null, readonly formula: string | null, readonly withheld: number, readonly group: { readonly by: ReportGrouping, readonly serviceClass: ServiceClass | null, readonly region: { readonly code: string, readonly name: string } | null, readonly agencyType: { readonly code: string } | null }, readonly choices: ReadonlyArray<{ readonly choice: string, readonly count: number }>, readonly coverage: { readonly answered: number, readonly verified: number, readonly owed: number, readonly unowed: number } }> };

export type LiftDenialMutationVariables = Exact<{
  input: LiftDenialInput;
}>;


export type LiftDenialMutation = { readonly liftDenial: { readonly access: { readonly issuer: string, readonly subject: string, readonly reason: string, readonly version: number, readonly grant: { readonly role: Role, readonly until: string | null, readonly inForce: boolean, readonly reason: string, readonly region: { readonly code: string } | null, readonly agency: { readonly key: string } | null } | null, readonly denial: { readonly since: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type NationQueryVariables = Exact<{
  basis?: string | null | undefined;
  on?: string | null | undefined;
  recordedAt?: string | null | undefined;
}>;


export type NationQuery = { readonly adoptionMap: ReadonlyArray<{ readonly status: AdoptionStatus, readonly since: string | null, readonly basis: string | null, readonly lapsed: boolean, readonly inherited: boolean, readonly origin: AdoptionOrigin | null, readonly region: { readonly code: string } }> };

export type ObligationsQueryVariables = Exact<{
  filter: ObligationFilter;
  after?: string | null | undefined;
}>;


export type ObligationsQuery = { readonly obligations: { readonly nodes: ReadonlyArray<{ readonly period: string, readonly state: ObligationState, readonly dueOn: string, readonly closesOn: string, readonly closedSince: string | null, readonly reopenedUntil: string | null, readonly late: boolean | null, readonly agency: { readonly key: string, readonly name: string }, readonly form: { readonly key: string, readonly name: { readonly id: string, readonly en: string | null } }, readonly report: { readonly id: string, readonly state: ReportState, readonly version: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ObserveAdoptionMutationVariables = Exact<{
  input: ObserveAdoptionInput;
}>;


export type ObserveAdoptionMutation = { readonly observeAdoption: { readonly adoption: { readonly basis: string | null, readonly status: AdoptionStatus, readonly since: string | null, readonly version: number } | null, readonly event: { readonly id: string, readonly status: AdoptionStatus | null, readonly effectiveOn: string | null, readonly recordedAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly actualVersion: number, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type OfficeReportQueryVariables = Exact<{
  agency: string;
  formId: string;
  period: string;
}>;


export type OfficeReportQuery = { readonly obligations: { readonly nodes: ReadonlyArray<{ readonly state: ObligationState, readonly dueOn: string, readonly closesOn: string, readonly closedSince: string | null, readonly reopenedUntil: string | null, readonly report: { readonly id: string } | null }> }, readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string, readonly revision: number }> }, readonly agency: { readonly key: string, readonly name: string, readonly region: { readonly code: string, readonly name: string } } | null };

export type OpenObligationsQueryVariables = Exact<{
  filter: ObligationFilter;
  after?: string | null | undefined;
}>;


export type OpenObligationsQuery = { readonly obligations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly state: ObligationState, readonly dueOn: string, readonly closesOn: string, readonly closedSince: string | null, readonly reopenedUntil: string | null, readonly agency: { readonly key: string, readonly name: string, readonly region: { readonly code: string, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlacesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlacesQuery = { readonly regions: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly level: RegionLevel, readonly selfGoverning: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlanStudyMutationVariables = Exact<{
  input: PlanStudyInput;
}>;


export type PlanStudyMutation = { readonly planStudy: { readonly study: { readonly id: string, readonly title: string, readonly plannedOn: string, readonly completedOn: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type PublishGuidelineMutationVariables = Exact<{
  input: PublishGuidelineInput;
}>;


export type PublishGuidelineMutation = { readonly publishGuideline: { readonly guideline: { readonly id: string, readonly kind: GuidelineKind, readonly title: string, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly actualVersion: number, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type RegionAgenciesQueryVariables = Exact<{
  code: string;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionAgenciesQuery = { readonly region: { readonly agencies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly name: string, readonly serviceClass: ServiceClass, readonly version: number, readonly type: { readonly code: string, readonly name: { readonly id: string, readonly en: string | null } } | null, readonly assessment: { readonly eligibility: Eligibility, readonly effectiveFrom: string, readonly reason: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RegionHistoryQueryVariables = Exact<{
  code: string;
  basis?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionHistoryQuery = { readonly region: { readonly adoption: { readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: AdoptionEventKind, readonly status: AdoptionStatus | null, readonly effectiveOn: string | null, readonly effectiveUntil: string | null, readonly reportedOn: string | null, readonly recordedAt: string, readonly origin: AdoptionOrigin, readonly reason: string | null, readonly superseded: boolean, readonly correctionReason: string | null, readonly supersedes: { readonly id: string } | null, readonly scheme: { readonly daysPerWeek: number | null, readonly weekdays: ReadonlyArray<Weekday>, readonly maxSharePercent: number | null, readonly excludedServices: string | null } | null, readonly localInstrument: { readonly name: string, readonly number: string | null, readonly issuedOn: string | null, readonly signer: string | null } | null, readonly sources: ReadonlyArray<{ readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }>, readonly disputes: ReadonlyArray<{ readonly statement: string, readonly recordedAt: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type RegionPageQueryVariables = Exact<{
  code: string;
  basis?: string | null | undefined;
  on?: string | null | undefined;
  recordedAt?: string | null | undefined;
}>;


export type RegionPageQuery = { readonly region: { readonly id: string, readonly code: string, readonly name: string, readonly level: RegionLevel, readonly selfGoverning: boolean, readonly parent: { readonly code: string, readonly name: string } | null, readonly adoption: { readonly basis: string | null, readonly status: AdoptionStatus, readonly since: string | null, readonly lapsed: boolean, readonly inherited: boolean, readonly origin: AdoptionOrigin | null, readonly version: number, readonly regulation: { readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly title: string | null, readonly issuer: string | null } | null, readonly scheme: { readonly daysPerWeek: number | null, readonly weekdays: ReadonlyArray<Weekday>, readonly maxSharePercent: number | null, readonly excludedServices: string | null } | null, readonly sources: ReadonlyArray<{ readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }> } | null, readonly adoptions: ReadonlyArray<{ readonly basis: string | null, readonly status: AdoptionStatus, readonly since: string | null, readonly regulation: { readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly issuer: string | null } | null }>, readonly studies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly basis: string, readonly conductedBy: string, readonly plannedOn: string, readonly completedOn: string | null, readonly version: number }>, readonly waivers: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly effectiveFrom: string, readonly effectiveUntil: string, readonly requirement: { readonly code: string } }>, readonly reopenings: ReadonlyArray<{ readonly id: string, readonly period: string, readonly until: string, readonly reason: string }> } | null };

export type RegionReadinessQueryVariables = Exact<{
  code: string;
  basis: string;
  target: AdoptionStatus;
  on?: string | null | undefined;
  scheme?: SchemeInput | null | undefined;
  localInstrument?: LocalInstrumentInput | null | undefined;
}>;


export type RegionReadinessQuery = { readonly region: { readonly readiness: { readonly ready: boolean, readonly requirements: ReadonlyArray<{ readonly state: RequirementState, readonly since: string | null, readonly waived: boolean, readonly nextStep: { readonly id: string, readonly en: string | null } | null, readonly evidence: ReadonlyArray<{ readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }>, readonly requirement: { readonly id: string, readonly code: string, readonly kind: RequirementKind, readonly clause: string | null, readonly enforcement: Enforcement, readonly gates: AdoptionStatus, readonly parameters: ReadonlyArray<string>, readonly regulation: { readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly issuer: string | null } | null } }> } } | null };

export type RegionRecordsQueryVariables = Exact<{
  code: string;
}>;


export type RegionRecordsQuery = { readonly region: { readonly studies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly basis: string, readonly conductedBy: string, readonly plannedOn: string, readonly completedOn: string | null, readonly regulation: { readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly issuer: string | null } | null, readonly findings: ReadonlyArray<{ readonly dimension: StudyDimension, readonly finding: StudyFinding, readonly text: string, readonly evidence: ReadonlyArray<{ readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }> }>, readonly document: { readonly kind: SourceKind, readonly title: string | null, readonly url: string | null } | null }>, readonly waivers: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly effectiveFrom: string, readonly effectiveUntil: string, readonly recordedAt: string, readonly requirement: { readonly code: string, readonly kind: RequirementKind, readonly parameters: ReadonlyArray<string>, readonly clause: string | null, readonly regulation: { readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly issuer: string | null } | null } }>, readonly reopenings: ReadonlyArray<{ readonly id: string, readonly period: string, readonly until: string, readonly reason: string, readonly recordedAt: string, readonly form: { readonly key: string, readonly name: { readonly id: string, readonly en: string | null } }, readonly agency: { readonly key: string, readonly name: string } | null }> } | null };

export type RegionStudiesQueryVariables = Exact<{
  code: string;
}>;


export type RegionStudiesQuery = { readonly region: { readonly studies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly basis: string, readonly conductedBy: string, readonly plannedOn: string, readonly completedOn: string | null, readonly version: number, readonly regulation: { readonly title: string | null } | null, readonly findings: ReadonlyArray<{ readonly dimension: StudyDimension, readonly finding: StudyFinding, readonly text: string, readonly evidence: ReadonlyArray<{ readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }> }>, readonly document: { readonly kind: SourceKind, readonly title: string | null, readonly url: string | null } | null }> } | null };

export type RegisterAgencyMutationVariables = Exact<{
  input: RegisterAgencyInput;
}>;


export type RegisterAgencyMutation = { readonly registerAgency: { readonly agency: { readonly id: string, readonly key: string, readonly name: string, readonly serviceClass: ServiceClass, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type RegisterWebhookMutationVariables = Exact<{
  input: RegisterWebhookInput;
}>;


export type RegisterWebhookMutation = { readonly registerWebhook: { readonly secret: string | null, readonly webhook: { readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<ChangeKind> | null, readonly state: WebhookState, readonly cursor: string | null, readonly lastDeliveredAt: string | null, readonly failures: number, readonly nextAttemptAt: string | null, readonly setAsideAt: string | null, readonly previousSecretUntil: string | null, readonly createdAt: string, readonly removedAt: string | null, readonly reason: string | null, readonly version: number, readonly region: { readonly code: string } | null, readonly lastFailure: { readonly at: string, readonly cause: WebhookFailureCause, readonly status: number | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type RegulationImpactQueryVariables = Exact<{
  slug: string;
  change: RegulationChangeInput;
  on?: string | null | undefined;
  target?: AdoptionStatus | null | undefined;
}>;


export type RegulationImpactQuery = { readonly regulationImpact: { readonly on: string, readonly counts: { readonly governments: number, readonly losing: number, readonly gaining: number, readonly running: number, readonly failing: number }, readonly regionsLosing: ReadonlyArray<{ readonly status: AdoptionStatus, readonly target: AdoptionStatus, readonly region: { readonly code: string, readonly name: string }, readonly requirements: ReadonlyArray<{ readonly state: RequirementState, readonly requirement: { readonly code: string, readonly clause: string | null } }> }>, readonly regionsGaining: ReadonlyArray<{ readonly status: AdoptionStatus, readonly target: AdoptionStatus, readonly region: { readonly code: string, readonly name: string }, readonly requirements: ReadonlyArray<{ readonly state: RequirementState, readonly requirement: { readonly code: string, readonly clause: string | null } }> }>, readonly runningAdoptions: ReadonlyArray<{ readonly statusAfter: AdoptionStatus, readonly adoption: { readonly status: AdoptionStatus, readonly region: { readonly code: string, readonly name: string } }, readonly requirements: ReadonlyArray<{ readonly state: RequirementState, readonly requirement: { readonly code: string, readonly clause: string | null } }> }> } };

export type RegulationPageQueryVariables = Exact<{
  slug: string;
  on?: string | null | undefined;
  recordedAt?: string | null | undefined;
}>;


export type RegulationPageQuery = { readonly regulation: { readonly id: string, readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly title: string | null, readonly summary: string | null, readonly issuer: string | null, readonly level: RegulationLevel, readonly issuedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly lastDay: string | null, readonly maxDaysPerWeek: number | null, readonly weekdays: ReadonlyArray<Weekday>, readonly eli: string, readonly version: number, readonly region: { readonly code: string, readonly name: string } | null, readonly status: { readonly state: RegulationState, readonly inForce: boolean, readonly since: string | null, readonly by: ReadonlyArray<{ readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly title: string | null }> }, readonly source: { readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }, readonly relations: ReadonlyArray<{ readonly kind: RelationKind, readonly withdrawn: boolean, readonly source: { readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }, readonly to: { readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly title: string | null, readonly issuedOn: string | null, readonly effectiveFrom: string | null } }>, readonly relatedFrom: ReadonlyArray<{ readonly kind: RelationKind, readonly withdrawn: boolean, readonly source: { readonly kind: SourceKind, readonly title: string | null, readonly url: string | null }, readonly from: { readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly title: string | null, readonly issuedOn: string | null, readonly effectiveFrom: string | null } }>, readonly guidelines: ReadonlyArray<{ readonly id: string, readonly kind: GuidelineKind, readonly title: string, readonly issuer: string | null, readonly issuedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly version: number, readonly document: { readonly url: string, readonly bytes: number, readonly mediaType: string } | null, readonly source: { readonly kind: SourceKind, readonly title: string | null, readonly url: string | null } }>, readonly requirements: ReadonlyArray<{ readonly id: string, readonly code: string, readonly kind: RequirementKind, readonly clause: string | null, readonly enforcement: Enforcement, readonly gates: AdoptionStatus, readonly parameters: ReadonlyArray<string>, readonly effectiveFrom: string | null, readonly effectiveUntil: string | null, readonly regulation: { readonly slug: string } | null, readonly source: { readonly kind: SourceKind, readonly title: string | null, readonly url: string | null } }> } | null };

export type RegulationSearchQueryVariables = Exact<{
  text: string;
  on?: string | null | undefined;
}>;


export type RegulationSearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Agency' }
        | { readonly __typename: 'Region' }
        | { readonly __typename: 'Regulation', readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly title: string | null, readonly issuer: string | null, readonly level: RegulationLevel, readonly issuedOn: string | null, readonly effectiveFrom: string | null, readonly lastDay: string | null, readonly status: { readonly state: RegulationState, readonly inForce: boolean } }
       }> } };

export type RegulationTypesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RegulationTypesQuery = { readonly regulations: { readonly nodes: ReadonlyArray<{ readonly type: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RegulationsQueryVariables = Exact<{
  filter?: RegulationFilter | null | undefined;
  orderBy?: RegulationOrder | null | undefined;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RegulationsQuery = { readonly regulations: { readonly nodes: ReadonlyArray<{ readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly title: string | null, readonly issuer: string | null, readonly level: RegulationLevel, readonly issuedOn: string | null, readonly effectiveFrom: string | null, readonly lastDay: string | null, readonly status: { readonly state: RegulationState, readonly inForce: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RemoveWebhookMutationVariables = Exact<{
  input: RemoveWebhookInput;
}>;


export type RemoveWebhookMutation = { readonly removeWebhook: { readonly webhook: { readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<ChangeKind> | null, readonly state: WebhookState, readonly cursor: string | null, readonly lastDeliveredAt: string | null, readonly failures: number, readonly nextAttemptAt: string | null, readonly setAsideAt: string | null, readonly previousSecretUntil: string | null, readonly createdAt: string, readonly removedAt: string | null, readonly reason: string | null, readonly version: number, readonly region: { readonly code: string } | null, readonly lastFailure: { readonly at: string, readonly cause: WebhookFailureCause, readonly status: number | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type ReopenPeriodMutationVariables = Exact<{
  input: ReopenPeriodInput;
}>;


export type ReopenPeriodMutation = { readonly reopenPeriod: { readonly reopening: { readonly id: string, readonly period: string, readonly until: string, readonly reason: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type ReportQueryVariables = Exact<{
  id: string;
  revision?: number | null | undefined;
}>;


export type ReportQuery = { readonly report: { readonly id: string, readonly period: string, readonly state: ReportState, readonly revision: number, readonly version: number, readonly savedAt: string, readonly submittedAt: string | null, readonly returnedAt: string | null, readonly verifiedAt: string | null, readonly correctionReason: string | null, readonly replacedBy: number | null, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly state: ReportState, readonly submittedAt: string | null, readonly verifiedAt: string | null }>, readonly agency: { readonly key: string, readonly name: string }, readonly form: { readonly key: string, readonly version: number }, readonly values: ReadonlyArray<{ readonly number: string | null, readonly text: string | null, readonly choice: string | null, readonly choices: ReadonlyArray<string> | null, readonly boolean: boolean | null, readonly withheld: boolean, readonly indicator: { readonly code: string } }>, readonly comments: ReadonlyArray<{ readonly indicator: string | null, readonly text: string }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly severity: CheckSeverity, readonly indicators: ReadonlyArray<string>, readonly message: { readonly id: string, readonly en: string | null } }> } | null };

export type ReportFormQueryVariables = Exact<{
  id: string;
  period?: string | null | undefined;
}>;


export type ReportFormQuery = { readonly reportForm: { readonly key: string, readonly version: number, readonly frequency: ReportFrequency, readonly dueDayOfNextPeriod: number, readonly closesDaysAfterDue: number, readonly name: { readonly id: string, readonly en: string | null }, readonly indicators: ReadonlyArray<{ readonly code: string, readonly section: number, readonly sequence: number, readonly dimension: IndicatorDimension, readonly valueType: ValueType, readonly unit: string | null, readonly required: boolean, readonly minimum: string | null, readonly maximum: string | null, readonly choices: ReadonlyArray<string>, readonly aggregation: Aggregation, readonly label: { readonly id: string, readonly en: string | null } }>, readonly checks: ReadonlyArray<{ readonly code: string, readonly expression: string, readonly severity: CheckSeverity, readonly message: { readonly id: string, readonly en: string | null } }> } | null };

export type ReportFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormsQuery = { readonly reportForms: ReadonlyArray<{ readonly key: string, readonly frequency: ReportFrequency, readonly trigger: ReportTrigger, readonly reporter: ReportReporter, readonly dueDayOfNextPeriod: number, readonly effectiveFrom: string | null, readonly name: { readonly id: string, readonly en: string | null }, readonly regulation: { readonly slug: string, readonly type: string, readonly number: string, readonly year: number | null, readonly effectiveFrom: string | null, readonly issuedOn: string | null }, readonly indicators: ReadonlyArray<{ readonly code: string, readonly valueType: ValueType, readonly aggregation: Aggregation, readonly dimension: IndicatorDimension, readonly unit: string | null, readonly label: { readonly id: string, readonly en: string | null } }> }> };

export type ReportingProgressQueryVariables = Exact<{
  formId: string;
  period: string;
  groupBy: ReportGrouping;
}>;


export type ReportingProgressQuery = { readonly reportingProgress: ReadonlyArray<{ readonly owed: number, readonly unowed: number, readonly submitted: number, readonly verified: number, readonly returned: number | null, readonly onTime: number, readonly late: number, readonly overdue: number, readonly completeness: string | null, readonly timeliness: string | null, readonly group: { readonly by: ReportGrouping, readonly serviceClass: ServiceClass | null, readonly region: { readonly code: string, readonly name: string } | null, readonly agencyType: { readonly code: string } | null } }> };

export type ReportsPageQueryVariables = Exact<{
  filter: ReportFilter;
  after?: string | null | undefined;
}>;


export type ReportsPageQuery = { readonly reports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string, readonly state: ReportState, readonly revision: number, readonly version: number, readonly savedAt: string, readonly submittedAt: string | null, readonly returnedAt: string | null, readonly verifiedAt: string | null, readonly form: { readonly key: string }, readonly agency: { readonly key: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RestatementsQueryVariables = Exact<{
  filter?: RestatementFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RestatementsQuery = { readonly restatements: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly kind: ChangeKind, readonly key: string, readonly recordId: string | null, readonly corrected: string, readonly reason: string | null, readonly publishedAt: string, readonly recordedAt: string, readonly region: { readonly code: string, readonly name: string } | null, readonly figures: ReadonlyArray<{ readonly reference: string, readonly choice: string | null, readonly before: string | null, readonly after: string | null }>, readonly statuses: ReadonlyArray<{ readonly basis: string | null, readonly from: string, readonly until: string | null, readonly before: AdoptionStatus, readonly after: AdoptionStatus }>, readonly snapshots: { readonly count: number, readonly first: { readonly day: string } | null, readonly last: { readonly day: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ResumeWebhookMutationVariables = Exact<{
  input: ResumeWebhookInput;
}>;


export type ResumeWebhookMutation = { readonly resumeWebhook: { readonly webhook: { readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<ChangeKind> | null, readonly state: WebhookState, readonly cursor: string | null, readonly lastDeliveredAt: string | null, readonly failures: number, readonly nextAttemptAt: string | null, readonly setAsideAt: string | null, readonly previousSecretUntil: string | null, readonly createdAt: string, readonly removedAt: string | null, readonly reason: string | null, readonly version: number, readonly region: { readonly code: string } | null, readonly lastFailure: { readonly at: string, readonly cause: WebhookFailureCause, readonly status: number | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { readonly returnReport: { readonly report: { readonly id: string, readonly period: string, readonly state: ReportState, readonly revision: number, readonly version: number, readonly savedAt: string, readonly submittedAt: string | null, readonly returnedAt: string | null, readonly verifiedAt: string | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly severity: CheckSeverity, readonly indicators: ReadonlyArray<string>, readonly message: { readonly id: string, readonly en: string | null } }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly actualVersion: number, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { readonly revokeApiKey: { readonly apiKey: { readonly id: string, readonly name: string, readonly createdAt: string, readonly revokedAt: string | null, readonly reason: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type RevokeGrantMutationVariables = Exact<{
  input: RevokeGrantInput;
}>;


export type RevokeGrantMutation = { readonly revokeGrant: { readonly access: { readonly issuer: string, readonly subject: string, readonly reason: string, readonly version: number, readonly grant: { readonly role: Role, readonly until: string | null, readonly inForce: boolean, readonly reason: string, readonly region: { readonly code: string } | null, readonly agency: { readonly key: string } | null } | null, readonly denial: { readonly since: string, readonly reason: string } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret: { readonly secret: string | null, readonly webhook: { readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<ChangeKind> | null, readonly state: WebhookState, readonly cursor: string | null, readonly lastDeliveredAt: string | null, readonly failures: number, readonly nextAttemptAt: string | null, readonly setAsideAt: string | null, readonly previousSecretUntil: string | null, readonly createdAt: string, readonly removedAt: string | null, readonly reason: string | null, readonly version: number, readonly region: { readonly code: string } | null, readonly lastFailure: { readonly at: string, readonly cause: WebhookFailureCause, readonly status: number | null } | null } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type SaveReportMutationVariables = Exact<{
  input: SaveReportInput;
}>;


export type SaveReportMutation = { readonly saveReport: { readonly report: { readonly id: string, readonly period: string, readonly state: ReportState, readonly revision: number, readonly version: number, readonly savedAt: string, readonly submittedAt: string | null, readonly returnedAt: string | null, readonly verifiedAt: string | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly severity: CheckSeverity, readonly indicators: ReadonlyArray<string>, readonly message: { readonly id: string, readonly en: string | null } }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly actualVersion: number, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly since: string, readonly reopenableBy: Role, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type SearchQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly match: SearchMatch, readonly node:
        | { readonly __typename: 'Agency', readonly key: string, readonly name: string }
        | { readonly __typename: 'Region', readonly code: string, readonly name: string }
        | { readonly __typename: 'Regulation', readonly slug: string, readonly title: string | null }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SnapshotsQueryVariables = Exact<{
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SnapshotsQuery = { readonly snapshots: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly day: string, readonly recordedAt: string, readonly manifestPath: string, readonly manifestSha256: string, readonly keyId: string | null }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { readonly submitReport: { readonly report: { readonly id: string, readonly period: string, readonly state: ReportState, readonly revision: number, readonly version: number, readonly savedAt: string, readonly submittedAt: string | null, readonly returnedAt: string | null, readonly verifiedAt: string | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly severity: CheckSeverity, readonly indicators: ReadonlyArray<string>, readonly message: { readonly id: string, readonly en: string | null } }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly check: { readonly code: string, readonly indicators: ReadonlyArray<string>, readonly message: { readonly id: string, readonly en: string | null } } }
      | { readonly __typename: 'EditConflict', readonly actualVersion: number, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly since: string, readonly reopenableBy: Role, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type SupersedeAdoptionEventMutationVariables = Exact<{
  input: SupersedeAdoptionEventInput;
}>;


export type SupersedeAdoptionEventMutation = { readonly supersedeAdoptionEvent: { readonly event: { readonly id: string, readonly kind: AdoptionEventKind, readonly status: AdoptionStatus | null, readonly effectiveOn: string | null, readonly recordedAt: string } | null, readonly adoption: { readonly basis: string | null, readonly status: AdoptionStatus, readonly since: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly shortfall: ReadonlyArray<{ readonly state: RequirementState, readonly nextStep: { readonly id: string, readonly en: string | null } | null, readonly requirement: { readonly code: string, readonly clause: string | null } }> }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly nextStep: { readonly id: string, readonly en: string | null } | null }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type TrendQueryVariables = Exact<{
  basis?: string | null | undefined;
  from: string;
  to: string;
  interval: Interval;
  recordedAt?: string | null | undefined;
}>;


export type TrendQuery = { readonly adoptionTrend: ReadonlyArray<{ readonly on: string, readonly counts: ReadonlyArray<{ readonly status: AdoptionStatus, readonly count: number }> }> };

export type VerifyReportMutationVariables = Exact<{
  input: VerifyReportInput;
}>;


export type VerifyReportMutation = { readonly verifyReport: { readonly report: { readonly id: string, readonly period: string, readonly state: ReportState, readonly revision: number, readonly version: number, readonly savedAt: string, readonly submittedAt: string | null, readonly returnedAt: string | null, readonly verifiedAt: string | null, readonly warnings: ReadonlyArray<{ readonly code: string, readonly severity: CheckSeverity, readonly indicators: ReadonlyArray<string>, readonly message: { readonly id: string, readonly en: string | null } }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly __typename: 'AlreadyExists', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'AlreadySuperseded', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'CheckFailed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'EditConflict', readonly actualVersion: number, readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'IdempotencyConflict', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'InvalidInput', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'NotFound', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'PeriodClosed', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'RequirementsNotMet', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'SchemeBeyondLimit', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
      | { readonly __typename: 'WrongState', readonly code: UserErrorCode, readonly path: ReadonlyArray<string>, readonly message: string }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly role: Role, readonly subject: string | null, readonly mayCall: ReadonlyArray<string>, readonly region: { readonly code: string, readonly name: string } | null, readonly agency: { readonly key: string, readonly name: string } | null } };

export type WebhooksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebhooksQuery = { readonly webhooks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string, readonly kinds: ReadonlyArray<ChangeKind> | null, readonly state: WebhookState, readonly cursor: string | null, readonly lastDeliveredAt: string | null, readonly failures: number, readonly nextAttemptAt: string | null, readonly setAsideAt: string | null, readonly previousSecretUntil: string | null, readonly createdAt: string, readonly removedAt: string | null, readonly reason: string | null, readonly version: number, readonly region: { readonly code: string } | null, readonly lastFailure: { readonly at: string, readonly cause: WebhookFailureCause, readonly status: number | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const access: Operation<AccessQuery, AccessQueryVariables, 'query'> = {
  name: 'Access',
  kind: 'query',
  sha256: '5e3120040a1618bf93d6d21ef0a9b54e4077e2fddea0de4e9e8c49e492b0cd6e',
  variables: ["subject","issuer"],
  text: "query Access($subject: String!, $issuer: String) {\n  access(subject: $subject, issuer: $issuer) {\n    version\n  }\n}",
};

export const accesses: Operation<AccessesQuery, AccessesQueryVariables, 'query'> = {
  name: 'Accesses',
  kind: 'query',
  sha256: '052942daf4fb0b2cdcd3c5bdcba1cf000ad95f5a046cebcbee60f5c88b32e27e',
  variables: ["after"],
  text: "query Accesses($after: String) {\n  accesses(first: 100, after: $after) {\n    nodes {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const adoptionEvent: Operation<AdoptionEventQuery, AdoptionEventQueryVariables, 'query'> = {
  name: 'AdoptionEvent',
  kind: 'query',
  sha256: '838159124a2cee6001249b37455b92a17f9b1fd45c49fc5972a5200517aa5d3c',
  variables: ["id"],
  text: "query AdoptionEvent($id: ID!) {\n  node(id: $id) {\n    __typename\n    ... on AdoptionEvent {\n      id\n      basis\n      kind\n      status\n      effectiveOn\n      effectiveUntil\n      reportedOn\n      origin\n      recordedAt\n      reason\n      superseded\n      correctionReason\n      supersedes {\n        id\n      }\n      region {\n        code\n        name\n      }\n      scheme {\n        daysPerWeek\n        weekdays\n        maxSharePercent\n        excludedServices\n      }\n      localInstrument {\n        name\n        number\n        issuedOn\n        signer\n      }\n      sources {\n        kind\n        title\n        url\n      }\n      disputes {\n        statement\n        recordedAt\n      }\n    }\n  }\n}",
};

export const agencyAssessments: Operation<AgencyAssessmentsQuery, AgencyAssessmentsQueryVariables, 'query'> = {
  name: 'AgencyAssessments',
  kind: 'query',
  sha256: '9c01b38fe0b94fdea331baf9d2688ef2357fa06948adffc36a715e277983d732',
  variables: ["id"],
  text: "query AgencyAssessments($id: ID!) {\n  agency(id: $id) {\n    key\n    name\n    region {\n      code\n    }\n    assessments {\n      id\n      eligibility\n      effectiveFrom\n      reason\n      recordedAt\n    }\n  }\n}",
};

export const apiKeys: Operation<ApiKeysQuery, ApiKeysQueryVariables, 'query'> = {
  name: 'ApiKeys',
  kind: 'query',
  sha256: 'b6eccc36a38a98186c7e3921262e5c62e5abf73111144710c9f660491ec5fa9b',
  variables: ["after"],
  text: "query ApiKeys($after: String) {\n  apiKeys(first: 100, after: $after) {\n    nodes {\n      id\n      name\n      createdAt\n      revokedAt\n      reason\n      version\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const assessAgency: Operation<AssessAgencyMutation, AssessAgencyMutationVariables, 'mutation'> = {
  name: 'AssessAgency',
  kind: 'mutation',
  sha256: '8912b70dcd8e532a35e11d2b2764edd6b865e94c7507de8789602c540847744f',
  variables: ["input"],
  text: "mutation AssessAgency($input: AssessAgencyInput!) {\n  assessAgency(input: $input) {\n    assessment {\n      id\n      eligibility\n      effectiveFrom\n      reason\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n    }\n  }\n}",
};

export const changes: Operation<ChangesQuery, ChangesQueryVariables, 'query'> = {
  name: 'Changes',
  kind: 'query',
  sha256: '3e1c22a9df9d9d41914a6582cff191a427e10d63602f5216471b86f58b76e2e5',
  variables: ["filter","after"],
  text: "query Changes($filter: ChangeFilter, $after: String) {\n  changes(first: 50, filter: $filter, after: $after) {\n    nodes {\n      number\n      kind\n      key\n      version\n      action\n      recordedAt\n      region {\n        code\n        name\n      }\n      figures {\n        indicator\n        choice\n        before\n        after\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const completeStudy: Operation<CompleteStudyMutation, CompleteStudyMutationVariables, 'mutation'> = {
  name: 'CompleteStudy',
  kind: 'mutation',
  sha256: 'cf2fa3f3d1d8869cd5fa48d68202bc5ca0ccc5f3e2196189b0d0e34c49716f27',
  variables: ["input"],
  text: "mutation CompleteStudy($input: CompleteStudyInput!) {\n  completeStudy(input: $input) {\n    study {\n      id\n      title\n      plannedOn\n      completedOn\n      version\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on EditConflict {\n        actualVersion\n      }\n    }\n  }\n}",
};

export const correctReport: Operation<CorrectReportMutation, CorrectReportMutationVariables, 'mutation'> = {
  name: 'CorrectReport',
  kind: 'mutation',
  sha256: '79651f7fb5878556557f7ad2b3876d605b8af84ee9fcad9b2c22a5d7b9088573',
  variables: ["input"],
  text: "mutation CorrectReport($input: CorrectReportInput!) {\n  correctReport(input: $input) {\n    report {\n      id\n      period\n      state\n      revision\n      version\n      savedAt\n      submittedAt\n      returnedAt\n      verifiedAt\n      warnings {\n        code\n        severity\n        indicators\n        message {\n          id\n          en\n        }\n      }\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on EditConflict {\n        actualVersion\n      }\n      ... on PeriodClosed {\n        since\n        reopenableBy\n      }\n      ... on CheckFailed {\n        check {\n          code\n          indicators\n          message {\n            id\n            en\n          }\n        }\n      }\n    }\n  }\n}",
};

export const counts: Operation<CountsQuery, CountsQueryVariables, 'query'> = {
  name: 'Counts',
  kind: 'query',
  sha256: '49c90cda92db907a00524b455cb590ad9c3d708f6ea04f314a356e4016e323b1',
  variables: ["basis","on","recordedAt","groupBy"],
  text: "query Counts($basis: String, $on: Date, $recordedAt: DateTime, $groupBy: AdoptionGrouping!) {\n  adoptionSummary(basis: $basis, asOf: { effectiveOn: $on, recordedAt: $recordedAt }, groupBy: $groupBy) {\n    level\n    region {\n      code\n    }\n    status\n    count\n  }\n}",
};

export const createApiKey: Operation<CreateApiKeyMutation, CreateApiKeyMutationVariables, 'mutation'> = {
  name: 'CreateApiKey',
  kind: 'mutation',
  sha256: '18082e41227db48156dd08e858a11f6066d08bf8ac44d882570a63ec856afffe',
  variables: ["input"],
  text: "mutation CreateApiKey($input: CreateApiKeyInput!) {\n  createApiKey(input: $input) {\n    apiKey {\n      id\n      name\n      createdAt\n      revokedAt\n      reason\n      version\n    }\n    key\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const declareAdoption: Operation<DeclareAdoptionMutation, DeclareAdoptionMutationVariables, 'mutation'> = {
  name: 'DeclareAdoption',
  kind: 'mutation',
  sha256: 'd246aceedb1ae580e44cc1450cecaf122f333321890582a45ab65d9f25228fe7',
  variables: ["input"],
  text: "mutation DeclareAdoption($input: DeclareAdoptionInput!) {\n  declareAdoption(input: $input) {\n    adoption {\n      basis\n      status\n      since\n      version\n    }\n    event {\n      id\n      status\n      effectiveOn\n      recordedAt\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on EditConflict {\n        actualVersion\n      }\n      ... on RequirementsNotMet {\n        shortfall {\n          state\n          nextStep {\n            id\n            en\n          }\n          requirement {\n            code\n            clause\n          }\n        }\n      }\n      ... on SchemeBeyondLimit {\n        nextStep {\n          id\n          en\n        }\n      }\n    }\n  }\n}",
};

export const denySubject: Operation<DenySubjectMutation, DenySubjectMutationVariables, 'mutation'> = {
  name: 'DenySubject',
  kind: 'mutation',
  sha256: '2559d6089e86787a04cd5ab56af4cc05845844faf568c1c61608f3fec1c7a3c3',
  variables: ["input"],
  text: "mutation DenySubject($input: DenySubjectInput!) {\n  denySubject(input: $input) {\n    access {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const disputeObservation: Operation<DisputeObservationMutation, DisputeObservationMutationVariables, 'mutation'> = {
  name: 'DisputeObservation',
  kind: 'mutation',
  sha256: '83a258de913c205fc76d6418542a3acdd3d0f3cd5dfcde1c4cd9d50e838efe6c',
  variables: ["input"],
  text: "mutation DisputeObservation($input: DisputeObservationInput!) {\n  disputeObservation(input: $input) {\n    dispute {\n      id\n      statement\n      recordedAt\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n    }\n  }\n}",
};

export const figure: Operation<FigureQuery, FigureQueryVariables, 'query'> = {
  name: 'Figure',
  kind: 'query',
  sha256: 'b9096d1e92068b6c2f750cc0754102e59ba9c3b6f9ac9adf7161bb945b7285e5',
  variables: ["reference","recordedAt","after"],
  text: "query Figure($reference: String!, $recordedAt: DateTime, $after: String) {\n  figure(reference: $reference, recordedAt: $recordedAt) {\n    reference\n    count\n    aggregate {\n      value\n      choices {\n        choice\n        count\n      }\n      withheld\n      atLeast\n      atMost\n      indicator {\n        code\n        unit\n        label {\n          id\n          en\n        }\n      }\n    }\n    formula\n    coverage {\n      counted\n      of\n    }\n    computedFrom {\n      count\n      digest\n    }\n    sources {\n      kind\n      title\n      url\n    }\n    revisions(first: 100, after: $after) {\n      nodes {\n        line\n        agencyName\n        reportId\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}",
};

export const figureGovernments: Operation<FigureGovernmentsQuery, FigureGovernmentsQueryVariables, 'query'> = {
  name: 'FigureGovernments',
  kind: 'query',
  sha256: '4b9c063833fb04d586fec071a0b0d33c3d56cc8dcce6a4ee0c95db7ba7c4d57c',
  variables: ["reference","recordedAt","after"],
  text: "query FigureGovernments($reference: String!, $recordedAt: DateTime, $after: String) {\n  figure(reference: $reference, recordedAt: $recordedAt) {\n    governments(first: 100, after: $after) {\n      nodes {\n        region {\n          code\n          name\n        }\n        since\n        eventId\n        sources {\n          kind\n          title\n          url\n        }\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}",
};

export const figures: Operation<FiguresQuery, FiguresQueryVariables, 'query'> = {
  name: 'Figures',
  kind: 'query',
  sha256: 'eeb171ab14da347324fa04795102802c488b8d6b1cb40dffd16bfcd852be9024',
  variables: ["formId","period","by","code"],
  text: "query Figures($formId: String!, $period: String!, $by: ReportGrouping!, $code: String) {\n  figures(formId: $formId, period: $period, by: $by, code: $code) {\n    reference\n    formula\n    aggregate {\n      indicator {\n        code\n        unit\n        dimension\n        label {\n          id\n          en\n        }\n      }\n      value\n      atLeast\n      atMost\n      withheld\n      choices {\n        choice\n        count\n      }\n      coverage {\n        answered\n        verified\n        owed\n        unowed\n      }\n    }\n  }\n}",
};

export const formIndicators: Operation<FormIndicatorsQuery, FormIndicatorsQueryVariables, 'query'> = {
  name: 'FormIndicators',
  kind: 'query',
  sha256: '91f47d2faae14378f165026f10650dda6f92e8cc207433991a07a4544384309a',
  variables: ["id"],
  text: "query FormIndicators($id: String!) {\n  reportForm(id: $id) {\n    indicators {\n      code\n      valueType\n      required\n    }\n  }\n}",
};

export const grantRole: Operation<GrantRoleMutation, GrantRoleMutationVariables, 'mutation'> = {
  name: 'GrantRole',
  kind: 'mutation',
  sha256: '809cb957de916666fc9f493aba31144e502f790f02cad64927d613edc122049f',
  variables: ["input"],
  text: "mutation GrantRole($input: GrantRoleInput!) {\n  grantRole(input: $input) {\n    access {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const grantWaiver: Operation<GrantWaiverMutation, GrantWaiverMutationVariables, 'mutation'> = {
  name: 'GrantWaiver',
  kind: 'mutation',
  sha256: '00a45fd0d43a185258a60c074d6ee3fcfe6a1d3fa586f444cd0a9c1bafdd720b',
  variables: ["input"],
  text: "mutation GrantWaiver($input: GrantWaiverInput!) {\n  grantWaiver(input: $input) {\n    waiver {\n      id\n      reason\n      effectiveFrom\n      effectiveUntil\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n    }\n  }\n}",
};

export const guidelines: Operation<GuidelinesQuery, GuidelinesQueryVariables, 'query'> = {
  name: 'Guidelines',
  kind: 'query',
  sha256: 'eaa91bb673624d22b283b6231fe5fe98e0f2ba148d636fee2b15eb8fd32c0729',
  variables: ["slug"],
  text: "query Guidelines($slug: String!) {\n  regulation(slug: $slug) {\n    guidelines {\n      id\n      kind\n      title\n      issuer\n      issuedOn\n      effectiveFrom\n      effectiveUntil\n      version\n      document {\n        url\n        sha256\n        bytes\n        mediaType\n      }\n      source {\n        kind\n        title\n        url\n      }\n    }\n  }\n}",
};

export const importReports: Operation<ImportReportsMutation, ImportReportsMutationVariables, 'mutation'> = {
  name: 'ImportReports',
  kind: 'mutation',
  sha256: '25cbe1b50853d299276193c845c44d288b7fdb6241ee4a55329628d040a655b3',
  variables: ["input"],
  text: "mutation ImportReports($input: ImportReportsInput!) {\n  importReports(input: $input) {\n    rows {\n      row\n      warnings {\n        code\n        message {\n          id\n          en\n        }\n      }\n    }\n    cells {\n      row\n      column\n      value\n      reason\n      code\n    }\n    counts {\n      new\n      unchanged\n      refused\n      written\n    }\n    userErrors {\n      message\n      code\n    }\n  }\n}",
};

export const indicatorComparison: Operation<IndicatorComparisonQuery, IndicatorComparisonQueryVariables, 'query'> = {
  name: 'IndicatorComparison',
  kind: 'query',
  sha256: 'e871d652ff2d5f26ed359e9038a99a940bcdeab38571266f2129a8b72a6cc913',
  variables: ["formId","indicator","basis","status","window"],
  text: "query IndicatorComparison(\n  $formId: String!\n  $indicator: String!\n  $basis: String!\n  $status: AdoptionStatus!\n  $window: Int!\n) {\n  indicatorComparison(formId: $formId, indicator: $indicator, basis: $basis, status: $status, window: $window) {\n    indicator {\n      code\n      unit\n      label {\n        id\n        en\n      }\n    }\n    reached\n    withBaseline\n    compared\n    formula\n    note {\n      id\n      en\n    }\n    coverageBefore {\n      answered\n      owed\n    }\n    coverageAfter {\n      answered\n      owed\n    }\n    measures {\n      choice\n      before {\n        count\n        minimum\n        lowerQuartile\n        median\n        upperQuartile\n        maximum\n      }\n      after {\n        count\n        minimum\n        lowerQuartile\n        median\n        upperQuartile\n        maximum\n      }\n      change {\n        count\n        minimum\n        lowerQuartile\n        median\n        upperQuartile\n        maximum\n      }\n    }\n  }\n}",
};

export const indicatorProvenance: Operation<IndicatorProvenanceQuery, IndicatorProvenanceQueryVariables, 'query'> = {
  name: 'IndicatorProvenance',
  kind: 'query',
  sha256: '1560efef6fb8acd899ab60f4c29eeafddc82d9855dea71237b6429d9bbf6cab4',
  variables: ["formId","period","indicator","groupBy"],
  text: "query IndicatorProvenance($formId: String!, $period: String!, $indicator: String!, $groupBy: ReportGrouping!) {\n  indicatorSummary(formId: $formId, period: $period, indicator: $indicator, groupBy: $groupBy) {\n    group {\n      by\n      region {\n        code\n      }\n      agencyType {\n        code\n      }\n      serviceClass\n    }\n    reference\n    value\n    formula\n    coverage {\n      answered\n      verified\n      unowed\n      owed\n    }\n    revisions {\n      revision\n      count\n    }\n  }\n}",
};

export const indicatorSummary: Operation<IndicatorSummaryQuery, IndicatorSummaryQueryVariables, 'query'> = {
  name: 'IndicatorSummary',
  kind: 'query',
  sha256: 'a24f7c5d489dd21b181824476d2c0ae6b39a0ef602c831f79f7ced6345ed3064',
  variables: ["formId","period","indicator","groupBy"],
  text: "query IndicatorSummary($formId: String!, $period: String!, $indicator: String!, $groupBy: ReportGrouping!) {\n  indicatorSummary(formId: $formId, period: $period, indicator: $indicator, groupBy: $groupBy) {\n    group {\n      by\n      region {\n        code\n        name\n      }\n      agencyType {\n        code\n      }\n      serviceClass\n    }\n    value\n    atLeast\n    atMost\n    choices {\n      choice\n      count\n    }\n    formula\n    coverage {\n      answered\n      verified\n      owed\n      unowed\n    }\n    withheld\n  }\n}",
};

export const liftDenial: Operation<LiftDenialMutation, LiftDenialMutationVariables, 'mutation'> = {
  name: 'LiftDenial',
  kind: 'mutation',
  sha256: '953d5311ffc105b631efb8a84df1f8de58a823c6c688c1f0b6aaa824b887bff7',
  variables: ["input"],
  text: "mutation LiftDenial($input: LiftDenialInput!) {\n  liftDenial(input: $input) {\n    access {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const nation: Operation<NationQuery, NationQueryVariables, 'query'> = {
  name: 'Nation',
  kind: 'query',
  sha256: '13c598018fbf6f96c39a59257beeb4a9a791c4fe2639c90301b9b704b362f654',
  variables: ["basis","on","recordedAt"],
  text: "query Nation($basis: String, $on: Date, $recordedAt: DateTime) {\n  adoptionMap(basis: $basis, asOf: { effectiveOn: $on, recordedAt: $recordedAt }) {\n    region {\n      code\n    }\n    status\n    since\n    basis\n    lapsed\n    inherited\n    origin\n  }\n}",
};

export const obligations: Operation<ObligationsQuery, ObligationsQueryVariables, 'query'> = {
  name: 'Obligations',
  kind: 'query',
  sha256: '0e9712810d660b0f8b492518ed79dc15dffc696f05144317077f23f883fd4349',
  variables: ["filter","after"],
  text: "query Obligations($filter: ObligationFilter!, $after: String) {\n  obligations(filter: $filter, first: 50, after: $after) {\n    nodes {\n      agency {\n        key\n        name\n      }\n      form {\n        key\n        name {\n          id\n          en\n        }\n      }\n      period\n      state\n      dueOn\n      closesOn\n      closedSince\n      reopenedUntil\n      late\n      report {\n        id\n        state\n        version\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const observeAdoption: Operation<ObserveAdoptionMutation, ObserveAdoptionMutationVariables, 'mutation'> = {
  name: 'ObserveAdoption',
  kind: 'mutation',
  sha256: 'f598ff2cb087506315181c87457b733bf3ea1b0cd64596f427e7df56010ae576',
  variables: ["input"],
  text: "mutation ObserveAdoption($input: ObserveAdoptionInput!) {\n  observeAdoption(input: $input) {\n    adoption {\n      basis\n      status\n      since\n      version\n    }\n    event {\n      id\n      status\n      effectiveOn\n      recordedAt\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on EditConflict {\n        actualVersion\n      }\n    }\n  }\n}",
};

export const officeReport: Operation<OfficeReportQuery, OfficeReportQueryVariables, 'query'> = {
  name: 'OfficeReport',
  kind: 'query',
  sha256: '8b51f93726346b3fca27791918dc91f4fa3ef702561e095693f0d82f925d2118',
  variables: ["agency","formId","period"],
  text: "query OfficeReport($agency: ID!, $formId: String!, $period: String!) {\n  obligations(filter: { agency: $agency, formId: $formId, period: $period }, first: 1) {\n    nodes {\n      state\n      dueOn\n      closesOn\n      closedSince\n      reopenedUntil\n      report {\n        id\n      }\n    }\n  }\n  reports(filter: { agency: $agency, formId: $formId }, first: 100) {\n    nodes {\n      id\n      period\n      revision\n    }\n  }\n  agency(id: $agency) {\n    key\n    name\n    region {\n      code\n      name\n    }\n  }\n}",
};

export const openObligations: Operation<OpenObligationsQuery, OpenObligationsQueryVariables, 'query'> = {
  name: 'OpenObligations',
  kind: 'query',
  sha256: 'afa9d203de9d14709d43901c60f92679947a7b09809343a6eb109b11fc33ca60',
  variables: ["filter","after"],
  text: "query OpenObligations($filter: ObligationFilter!, $after: String) {\n  obligations(filter: $filter, first: 50, after: $after) {\n    nodes {\n      agency {\n        key\n        name\n        region {\n          code\n          name\n        }\n      }\n      state\n      dueOn\n      closesOn\n      closedSince\n      reopenedUntil\n    }\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const places: Operation<PlacesQuery, PlacesQueryVariables, 'query'> = {
  name: 'Places',
  kind: 'query',
  sha256: '48179e4f36728d203975d7727154007bf1e35fc5e524a54c87990079d71c7edd',
  variables: ["after"],
  text: "query Places($after: String) {\n  regions(first: 600, after: $after) {\n    nodes {\n      code\n      name\n      level\n      selfGoverning\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const planStudy: Operation<PlanStudyMutation, PlanStudyMutationVariables, 'mutation'> = {
  name: 'PlanStudy',
  kind: 'mutation',
  sha256: '5957ceff67902f9d75070ece41e27ce623973766b5dd4ecbba7b821b661c23bf',
  variables: ["input"],
  text: "mutation PlanStudy($input: PlanStudyInput!) {\n  planStudy(input: $input) {\n    study {\n      id\n      title\n      plannedOn\n      completedOn\n      version\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n    }\n  }\n}",
};

export const publishGuideline: Operation<PublishGuidelineMutation, PublishGuidelineMutationVariables, 'mutation'> = {
  name: 'PublishGuideline',
  kind: 'mutation',
  sha256: 'af95b475beabd519416b7dd6e2a84d225759f1fe2f58fc9f786273ed7274d4ea',
  variables: ["input"],
  text: "mutation PublishGuideline($input: PublishGuidelineInput!) {\n  publishGuideline(input: $input) {\n    guideline {\n      id\n      kind\n      title\n      effectiveFrom\n      effectiveUntil\n      version\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on EditConflict {\n        actualVersion\n      }\n    }\n  }\n}",
};

export const regionAgencies: Operation<RegionAgenciesQuery, RegionAgenciesQueryVariables, 'query'> = {
  name: 'RegionAgencies',
  kind: 'query',
  sha256: '7e7314c0603440b12794f4c2ba20930b0cb5d66f8d91fdc0c041afe5036ae857',
  variables: ["code","on","after"],
  text: "query RegionAgencies($code: String!, $on: Date, $after: String) {\n  region(code: $code) {\n    agencies(first: 50, after: $after) {\n      nodes {\n        id\n        key\n        name\n        serviceClass\n        version\n        type {\n          code\n          name {\n            id\n            en\n          }\n        }\n        assessment(on: $on) {\n          eligibility\n          effectiveFrom\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}",
};

export const regionHistory: Operation<RegionHistoryQuery, RegionHistoryQueryVariables, 'query'> = {
  name: 'RegionHistory',
  kind: 'query',
  sha256: '1cd189aad81611cdce04cf46a9971af73315f2437f6268ef518690bc0d9cc77a',
  variables: ["code","basis","after"],
  text: "query RegionHistory($code: String!, $basis: String, $after: String) {\n  region(code: $code) {\n    adoption(basis: $basis) {\n      history(first: 20, after: $after) {\n        nodes {\n          id\n          kind\n          status\n          effectiveOn\n          effectiveUntil\n          reportedOn\n          recordedAt\n          origin\n          reason\n          superseded\n          correctionReason\n          supersedes {\n            id\n          }\n          scheme {\n            daysPerWeek\n            weekdays\n            maxSharePercent\n            excludedServices\n          }\n          localInstrument {\n            name\n            number\n            issuedOn\n            signer\n          }\n          sources {\n            kind\n            title\n            url\n          }\n          disputes {\n            statement\n            recordedAt\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}",
};

export const regionPage: Operation<RegionPageQuery, RegionPageQueryVariables, 'query'> = {
  name: 'RegionPage',
  kind: 'query',
  sha256: '133bcba09863712a2c5557b1126a9d47d7bf156a65de799389b02b67246af5f7',
  variables: ["code","basis","on","recordedAt"],
  text: "query RegionPage($code: String!, $basis: String, $on: Date, $recordedAt: DateTime) {\n  region(code: $code) {\n    id\n    code\n    name\n    level\n    selfGoverning\n    parent {\n      code\n      name\n    }\n    adoption(basis: $basis, asOf: { effectiveOn: $on, recordedAt: $recordedAt }) {\n      basis\n      status\n      since\n      lapsed\n      inherited\n      origin\n      version\n      regulation {\n        slug\n        type\n        number\n        year\n        title\n        issuer\n      }\n      scheme {\n        daysPerWeek\n        weekdays\n        maxSharePercent\n        excludedServices\n      }\n      sources {\n        kind\n        title\n        url\n      }\n    }\n    adoptions(asOf: { effectiveOn: $on, recordedAt: $recordedAt }) {\n      basis\n      status\n      since\n      regulation {\n        slug\n        type\n        number\n        year\n        issuer\n      }\n    }\n    studies {\n      id\n      title\n      basis\n      conductedBy\n      plannedOn\n      completedOn\n      version\n    }\n    waivers {\n      id\n      reason\n      effectiveFrom\n      effectiveUntil\n      requirement {\n        code\n      }\n    }\n    reopenings {\n      id\n      period\n      until\n      reason\n    }\n  }\n}",
};

export const regionReadiness: Operation<RegionReadinessQuery, RegionReadinessQueryVariables, 'query'> = {
  name: 'RegionReadiness',
  kind: 'query',
  sha256: '65e6dcd6c4fe8b18d1a3cc690eeea47895461222413f22de511b481fa5d30876',
  variables: ["code","basis","target","on","scheme","localInstrument"],
  text: "query RegionReadiness(\n  $code: String!\n  $basis: String!\n  $target: AdoptionStatus!\n  $on: Date\n  $scheme: SchemeInput\n  $localInstrument: LocalInstrumentInput\n) {\n  region(code: $code) {\n    readiness(basis: $basis, target: $target, on: $on, scheme: $scheme, localInstrument: $localInstrument) {\n      ready\n      requirements {\n        state\n        since\n        waived\n        nextStep {\n          id\n          en\n        }\n        evidence {\n          kind\n          title\n          url\n        }\n        requirement {\n          id\n          code\n          kind\n          clause\n          enforcement\n          gates\n          parameters\n          regulation {\n            slug\n            type\n            number\n            year\n            issuer\n          }\n        }\n      }\n    }\n  }\n}",
};

export const regionRecords: Operation<RegionRecordsQuery, RegionRecordsQueryVariables, 'query'> = {
  name: 'RegionRecords',
  kind: 'query',
  sha256: '00cf1104d40ca2a0ff7b10b3ef55a3e3cf5ce4e938f9a4d30f0ed4920f3ec24a',
  variables: ["code"],
  text: "query RegionRecords($code: String!) {\n  region(code: $code) {\n    studies {\n      id\n      title\n      basis\n      regulation {\n        slug\n        type\n        number\n        year\n        issuer\n      }\n      conductedBy\n      plannedOn\n      completedOn\n      findings {\n        dimension\n        finding\n        text\n        evidence {\n          kind\n          title\n          url\n        }\n      }\n      document {\n        kind\n        title\n        url\n      }\n    }\n    waivers {\n      id\n      reason\n      effectiveFrom\n      effectiveUntil\n      recordedAt\n      requirement {\n        code\n        kind\n        parameters\n        clause\n        regulation {\n          slug\n          type\n          number\n          year\n          issuer\n        }\n      }\n    }\n    reopenings {\n      id\n      period\n      until\n      reason\n      recordedAt\n      form {\n        key\n        name {\n          id\n          en\n        }\n      }\n      agency {\n        key\n        name\n      }\n    }\n  }\n}",
};

export const regionStudies: Operation<RegionStudiesQuery, RegionStudiesQueryVariables, 'query'> = {
  name: 'RegionStudies',
  kind: 'query',
  sha256: 'cea06cfb84ca848431d29018e172d732ef88016f9b41bf1a69158696305ee23c',
  variables: ["code"],
  text: "query RegionStudies($code: String!) {\n  region(code: $code) {\n    studies {\n      id\n      title\n      basis\n      conductedBy\n      plannedOn\n      completedOn\n      version\n      regulation {\n        title\n      }\n      findings {\n        dimension\n        finding\n        text\n        evidence {\n          kind\n          title\n          url\n        }\n      }\n      document {\n        kind\n        title\n        url\n      }\n    }\n  }\n}",
};

export const registerAgency: Operation<RegisterAgencyMutation, RegisterAgencyMutationVariables, 'mutation'> = {
  name: 'RegisterAgency',
  kind: 'mutation',
  sha256: 'cfb6c07c04757b309bcff5b08d9f6b70f240a5926bd1c6283d419fdfcfd35da0',
  variables: ["input"],
  text: "mutation RegisterAgency($input: RegisterAgencyInput!) {\n  registerAgency(input: $input) {\n    agency {\n      id\n      key\n      name\n      serviceClass\n      version\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n    }\n  }\n}",
};

export const registerWebhook: Operation<RegisterWebhookMutation, RegisterWebhookMutationVariables, 'mutation'> = {
  name: 'RegisterWebhook',
  kind: 'mutation',
  sha256: 'a098ce7dc16665d009e1b64a77ecd39e447d7f87e9cae0cf1ac1e7d862ed08d5',
  variables: ["input"],
  text: "mutation RegisterWebhook($input: RegisterWebhookInput!) {\n  registerWebhook(input: $input) {\n    webhook {\n      id\n      name\n      url\n      region {\n        code\n      }\n      kinds\n      state\n      cursor\n      lastDeliveredAt\n      failures\n      lastFailure {\n        at\n        cause\n        status\n      }\n      nextAttemptAt\n      setAsideAt\n      previousSecretUntil\n      createdAt\n      removedAt\n      reason\n      version\n    }\n    secret\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const regulationImpact: Operation<RegulationImpactQuery, RegulationImpactQueryVariables, 'query'> = {
  name: 'RegulationImpact',
  kind: 'query',
  sha256: '2dc757b52244e4f0eba6354c19fc4cbf9cdd4c5d87e86e0b9c7c750b8ab5ca12',
  variables: ["slug","change","on","target"],
  text: "query RegulationImpact($slug: String!, $change: RegulationChangeInput!, $on: Date, $target: AdoptionStatus) {\n  regulationImpact(slug: $slug, change: $change, on: $on, target: $target) {\n    on\n    counts {\n      governments\n      losing\n      gaining\n      running\n      failing\n    }\n    regionsLosing {\n      status\n      target\n      region {\n        code\n        name\n      }\n      requirements {\n        state\n        requirement {\n          code\n          clause\n        }\n      }\n    }\n    regionsGaining {\n      status\n      target\n      region {\n        code\n        name\n      }\n      requirements {\n        state\n        requirement {\n          code\n          clause\n        }\n      }\n    }\n    runningAdoptions {\n      statusAfter\n      adoption {\n        status\n        region {\n          code\n          name\n        }\n      }\n      requirements {\n        state\n        requirement {\n          code\n          clause\n        }\n      }\n    }\n  }\n}",
};

export const regulationPage: Operation<RegulationPageQuery, RegulationPageQueryVariables, 'query'> = {
  name: 'RegulationPage',
  kind: 'query',
  sha256: 'f1dd40ce740dfdfd49971e08fa7d7bd2d0481f613342aa0674aeb1f10aca6d39',
  variables: ["slug","on","recordedAt"],
  text: "query RegulationPage($slug: String!, $on: Date, $recordedAt: DateTime) {\n  regulation(slug: $slug, recordedAt: $recordedAt) {\n    id\n    slug\n    type\n    number\n    year\n    title\n    summary\n    issuer\n    level\n    region {\n      code\n      name\n    }\n    issuedOn\n    effectiveFrom\n    effectiveUntil\n    lastDay\n    maxDaysPerWeek\n    weekdays\n    eli\n    version\n    status(on: $on) {\n      state\n      inForce\n      since\n      by {\n        slug\n        type\n        number\n        year\n        title\n      }\n    }\n    source {\n      kind\n      title\n      url\n    }\n    relations {\n      kind\n      withdrawn\n      source {\n        kind\n        title\n        url\n      }\n      to {\n        slug\n        type\n        number\n        year\n        title\n        issuedOn\n        effectiveFrom\n      }\n    }\n    relatedFrom {\n      kind\n      withdrawn\n      source {\n        kind\n        title\n        url\n      }\n      from {\n        slug\n        type\n        number\n        year\n        title\n        issuedOn\n        effectiveFrom\n      }\n    }\n    guidelines {\n      id\n      kind\n      title\n      issuer\n      issuedOn\n      effectiveFrom\n      effectiveUntil\n      version\n      document {\n        url\n        bytes\n        mediaType\n      }\n      source {\n        kind\n        title\n        url\n      }\n    }\n    requirements {\n      id\n      code\n      kind\n      clause\n      enforcement\n      gates\n      parameters\n      effectiveFrom\n      effectiveUntil\n      regulation {\n        slug\n      }\n      source {\n        kind\n        title\n        url\n      }\n    }\n  }\n}",
};

export const regulationSearch: Operation<RegulationSearchQuery, RegulationSearchQueryVariables, 'query'> = {
  name: 'RegulationSearch',
  kind: 'query',
  sha256: '814cfc6f152ef0043a93f5ec6150f8ebcde937cf87a9b60ab701d43cc557cb44',
  variables: ["text","on"],
  text: "query RegulationSearch($text: String!, $on: Date) {\n  search(text: $text, first: 100) {\n    edges {\n      node {\n        __typename\n        ... on Regulation {\n          slug\n          type\n          number\n          year\n          title\n          issuer\n          level\n          issuedOn\n          effectiveFrom\n          lastDay\n          status(on: $on) {\n            state\n            inForce\n          }\n        }\n      }\n    }\n  }\n}",
};

export const regulationTypes: Operation<RegulationTypesQuery, RegulationTypesQueryVariables, 'query'> = {
  name: 'RegulationTypes',
  kind: 'query',
  sha256: 'c44aa4b803a9aeee73cc87630c39f4c6f4c0270735c58a944a4ec69ccbdc6d66',
  variables: ["after"],
  text: "query RegulationTypes($after: String) {\n  regulations(first: 100, after: $after) {\n    nodes {\n      type\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const regulations: Operation<RegulationsQuery, RegulationsQueryVariables, 'query'> = {
  name: 'Regulations',
  kind: 'query',
  sha256: '512c454b36725d44617581f5dd8106aa80c489ccca00c574d96fb233be07effb',
  variables: ["filter","orderBy","on","after"],
  text: "query Regulations($filter: RegulationFilter, $orderBy: RegulationOrder, $on: Date, $after: String) {\n  regulations(first: 50, filter: $filter, orderBy: $orderBy, after: $after) {\n    nodes {\n      slug\n      type\n      number\n      year\n      title\n      issuer\n      level\n      issuedOn\n      effectiveFrom\n      lastDay\n      status(on: $on) {\n        state\n        inForce\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const removeWebhook: Operation<RemoveWebhookMutation, RemoveWebhookMutationVariables, 'mutation'> = {
  name: 'RemoveWebhook',
  kind: 'mutation',
  sha256: '1782522a4fa46ea663489213728996720e990e343cbb92db8688e120ba7b5172',
  variables: ["input"],
  text: "mutation RemoveWebhook($input: RemoveWebhookInput!) {\n  removeWebhook(input: $input) {\n    webhook {\n      id\n      name\n      url\n      region {\n        code\n      }\n      kinds\n      state\n      cursor\n      lastDeliveredAt\n      failures\n      lastFailure {\n        at\n        cause\n        status\n      }\n      nextAttemptAt\n      setAsideAt\n      previousSecretUntil\n      createdAt\n      removedAt\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const reopenPeriod: Operation<ReopenPeriodMutation, ReopenPeriodMutationVariables, 'mutation'> = {
  name: 'ReopenPeriod',
  kind: 'mutation',
  sha256: 'adc802a8501c87c6c2d8e04c3649f6503ab91e5fb7b9034b1a108822e77c8c28',
  variables: ["input"],
  text: "mutation ReopenPeriod($input: ReopenPeriodInput!) {\n  reopenPeriod(input: $input) {\n    reopening {\n      id\n      period\n      until\n      reason\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n    }\n  }\n}",
};

export const report: Operation<ReportQuery, ReportQueryVariables, 'query'> = {
  name: 'Report',
  kind: 'query',
  sha256: '61a4dc2f5d2a13e4a88c2ae542556867a4b7ed4f234915f95e1a123bd4209058',
  variables: ["id","revision"],
  text: "query Report($id: ID!, $revision: Int) {\n  report(id: $id, revision: $revision) {\n    id\n    period\n    state\n    revision\n    version\n    savedAt\n    submittedAt\n    returnedAt\n    verifiedAt\n    correctionReason\n    replacedBy\n    revisions {\n      revision\n      state\n      submittedAt\n      verifiedAt\n    }\n    agency {\n      key\n      name\n    }\n    form {\n      key\n      version\n    }\n    values {\n      indicator {\n        code\n      }\n      number\n      text\n      choice\n      choices\n      boolean\n      withheld\n    }\n    comments {\n      indicator\n      text\n    }\n    warnings {\n      code\n      severity\n      indicators\n      message {\n        id\n        en\n      }\n    }\n  }\n}",
};

export const reportForm: Operation<ReportFormQuery, ReportFormQueryVariables, 'query'> = {
  name: 'ReportForm',
  kind: 'query',
  sha256: 'd54562c57ff35fb92e77760f051f101322e40b9056582cde0ae9830ea6fda25a',
  variables: ["id","period"],
  text: "query ReportForm($id: String!, $period: String) {\n  reportForm(id: $id, period: $period) {\n    key\n    version\n    frequency\n    dueDayOfNextPeriod\n    closesDaysAfterDue\n    name {\n      id\n      en\n    }\n    indicators {\n      code\n      section\n      sequence\n      dimension\n      label {\n        id\n        en\n      }\n      valueType\n      unit\n      required\n      minimum\n      maximum\n      choices\n      aggregation\n    }\n    checks {\n      code\n      expression\n      severity\n      message {\n        id\n        en\n      }\n    }\n  }\n}",
};

export const reportForms: Operation<ReportFormsQuery, ReportFormsQueryVariables, 'query'> = {
  name: 'ReportForms',
  kind: 'query',
  sha256: '92b6f5b9ca99d606b7658f1e56f1b05794f8e1f1403eb009ae88df390d7f7f49',
  variables: [],
  text: "query ReportForms {\n  reportForms {\n    key\n    frequency\n    trigger\n    reporter\n    dueDayOfNextPeriod\n    effectiveFrom\n    name {\n      id\n      en\n    }\n    regulation {\n      slug\n      type\n      number\n      year\n      effectiveFrom\n      issuedOn\n    }\n    indicators {\n      code\n      valueType\n      aggregation\n      dimension\n      unit\n      label {\n        id\n        en\n      }\n    }\n  }\n}",
};

export const reportingProgress: Operation<ReportingProgressQuery, ReportingProgressQueryVariables, 'query'> = {
  name: 'ReportingProgress',
  kind: 'query',
  sha256: '7279a635de45a9a76b501c8696cc7fc716c146504d1bb151b9959765ba642f10',
  variables: ["formId","period","groupBy"],
  text: "query ReportingProgress($formId: String!, $period: String!, $groupBy: ReportGrouping!) {\n  reportingProgress(formId: $formId, period: $period, groupBy: $groupBy) {\n    group {\n      by\n      region {\n        code\n        name\n      }\n      agencyType {\n        code\n      }\n      serviceClass\n    }\n    owed\n    unowed\n    submitted\n    verified\n    returned\n    onTime\n    late\n    overdue\n    completeness\n    timeliness\n  }\n}",
};

export const reportsPage: Operation<ReportsPageQuery, ReportsPageQueryVariables, 'query'> = {
  name: 'ReportsPage',
  kind: 'query',
  sha256: 'e23c1aa226c030f3dc1ae39e10042169acf0618233040648b9c1d395858b7727',
  variables: ["filter","after"],
  text: "query ReportsPage($filter: ReportFilter!, $after: String) {\n  reports(filter: $filter, first: 50, after: $after) {\n    nodes {\n      id\n      period\n      state\n      revision\n      version\n      savedAt\n      submittedAt\n      returnedAt\n      verifiedAt\n      form {\n        key\n      }\n      agency {\n        key\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const restatements: Operation<RestatementsQuery, RestatementsQueryVariables, 'query'> = {
  name: 'Restatements',
  kind: 'query',
  sha256: '1cb2dc3426630631c8fefd9635daae6931320ca377ef8c3fc87fe69bcf8bcf7e',
  variables: ["filter","after"],
  text: "query Restatements($filter: RestatementFilter, $after: String) {\n  restatements(first: 20, after: $after, filter: $filter) {\n    nodes {\n      number\n      kind\n      key\n      recordId\n      corrected\n      reason\n      publishedAt\n      recordedAt\n      region {\n        code\n        name\n      }\n      figures {\n        reference\n        choice\n        before\n        after\n      }\n      statuses {\n        basis\n        from\n        until\n        before\n        after\n      }\n      snapshots {\n        count\n        first {\n          day\n        }\n        last {\n          day\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const resumeWebhook: Operation<ResumeWebhookMutation, ResumeWebhookMutationVariables, 'mutation'> = {
  name: 'ResumeWebhook',
  kind: 'mutation',
  sha256: 'f1eabf2667241f0cd8b9bb5c58451ded5a6533a9508c826c07ff43d234643ba7',
  variables: ["input"],
  text: "mutation ResumeWebhook($input: ResumeWebhookInput!) {\n  resumeWebhook(input: $input) {\n    webhook {\n      id\n      name\n      url\n      region {\n        code\n      }\n      kinds\n      state\n      cursor\n      lastDeliveredAt\n      failures\n      lastFailure {\n        at\n        cause\n        status\n      }\n      nextAttemptAt\n      setAsideAt\n      previousSecretUntil\n      createdAt\n      removedAt\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const returnReport: Operation<ReturnReportMutation, ReturnReportMutationVariables, 'mutation'> = {
  name: 'ReturnReport',
  kind: 'mutation',
  sha256: '78fe149f2fa15db966afe49461a4a883b49718d44698baab7de08040965b09f4',
  variables: ["input"],
  text: "mutation ReturnReport($input: ReturnReportInput!) {\n  returnReport(input: $input) {\n    report {\n      id\n      period\n      state\n      revision\n      version\n      savedAt\n      submittedAt\n      returnedAt\n      verifiedAt\n      warnings {\n        code\n        severity\n        indicators\n        message {\n          id\n          en\n        }\n      }\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on EditConflict {\n        actualVersion\n      }\n    }\n  }\n}",
};

export const revokeApiKey: Operation<RevokeApiKeyMutation, RevokeApiKeyMutationVariables, 'mutation'> = {
  name: 'RevokeApiKey',
  kind: 'mutation',
  sha256: 'b7ed32ac3eeae363b269fb868d5bc4a8cb47953bb1deb9712ae5364a6fa6adc0',
  variables: ["input"],
  text: "mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n  revokeApiKey(input: $input) {\n    apiKey {\n      id\n      name\n      createdAt\n      revokedAt\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const revokeGrant: Operation<RevokeGrantMutation, RevokeGrantMutationVariables, 'mutation'> = {
  name: 'RevokeGrant',
  kind: 'mutation',
  sha256: '5541b011a484ce95d6e53e9d9880e1b9fb4093e0fe1e4a4547c25a35d8d576e3',
  variables: ["input"],
  text: "mutation RevokeGrant($input: RevokeGrantInput!) {\n  revokeGrant(input: $input) {\n    access {\n      issuer\n      subject\n      grant {\n        role\n        region {\n          code\n        }\n        agency {\n          key\n        }\n        until\n        inForce\n        reason\n      }\n      denial {\n        since\n        reason\n      }\n      reason\n      version\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const rotateWebhookSecret: Operation<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables, 'mutation'> = {
  name: 'RotateWebhookSecret',
  kind: 'mutation',
  sha256: 'd2a45746feeacfd675d07ee21f931562f07aebffcc77165ded2cdda8856d1bc6',
  variables: ["input"],
  text: "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n  rotateWebhookSecret(input: $input) {\n    webhook {\n      id\n      name\n      url\n      region {\n        code\n      }\n      kinds\n      state\n      cursor\n      lastDeliveredAt\n      failures\n      lastFailure {\n        at\n        cause\n        status\n      }\n      nextAttemptAt\n      setAsideAt\n      previousSecretUntil\n      createdAt\n      removedAt\n      reason\n      version\n    }\n    secret\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}",
};

export const saveReport: Operation<SaveReportMutation, SaveReportMutationVariables, 'mutation'> = {
  name: 'SaveReport',
  kind: 'mutation',
  sha256: 'e208069a10cbf5637f4e3b6eb6bcbc844ab37feb01e167e6297d0f9ef8ebfa66',
  variables: ["input"],
  text: "mutation SaveReport($input: SaveReportInput!) {\n  saveReport(input: $input) {\n    report {\n      id\n      period\n      state\n      revision\n      version\n      savedAt\n      submittedAt\n      returnedAt\n      verifiedAt\n      warnings {\n        code\n        severity\n        indicators\n        message {\n          id\n          en\n        }\n      }\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on EditConflict {\n        actualVersion\n      }\n      ... on PeriodClosed {\n        since\n        reopenableBy\n      }\n    }\n  }\n}",
};

export const search: Operation<SearchQuery, SearchQueryVariables, 'query'> = {
  name: 'Search',
  kind: 'query',
  sha256: '5eabfc03b6e6528cb3fe8f91dfadc76ac59acc487560747a9c3c4ecab81c694c',
  variables: ["text","after"],
  text: "query Search($text: String!, $after: String) {\n  search(text: $text, first: 20, after: $after) {\n    edges {\n      match\n      node {\n        __typename\n        ... on Region {\n          code\n          name\n        }\n        ... on Regulation {\n          slug\n          title\n        }\n        ... on Agency {\n          key\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};

export const snapshots: Operation<SnapshotsQuery, SnapshotsQueryVariables, 'query'> = {
  name: 'Snapshots',
  kind: 'query',
  sha256: '948997d9e1c879861b3c54b42ad829d0e2922fd5a755b9d358e84e1c30abd39d',
  variables: ["last","before"],
  text: "query Snapshots($last: Int, $before: String) {\n  snapshots(last: $last, before: $before) {\n    nodes {\n      day\n      recordedAt\n      manifestPath\n      manifestSha256\n      keyId\n    }\n    totalCount\n    pageInfo {\n      hasPreviousPage\n      startCursor\n    }\n  }\n}",
};

export const submitReport: Operation<SubmitReportMutation, SubmitReportMutationVariables, 'mutation'> = {
  name: 'SubmitReport',
  kind: 'mutation',
  sha256: '6c60b05b9d0f90bf0ee039f811d6217df60604fee2370de2d9c6c16fcc1a9a20',
  variables: ["input"],
  text: "mutation SubmitReport($input: SubmitReportInput!) {\n  submitReport(input: $input) {\n    report {\n      id\n      period\n      state\n      revision\n      version\n      savedAt\n      submittedAt\n      returnedAt\n      verifiedAt\n      warnings {\n        code\n        severity\n        indicators\n        message {\n          id\n          en\n        }\n      }\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on EditConflict {\n        actualVersion\n      }\n      ... on PeriodClosed {\n        since\n        reopenableBy\n      }\n      ... on CheckFailed {\n        check {\n          code\n          indicators\n          message {\n            id\n            en\n          }\n        }\n      }\n    }\n  }\n}",
};

export const supersedeAdoptionEvent: Operation<SupersedeAdoptionEventMutation, SupersedeAdoptionEventMutationVariables, 'mutation'> = {
  name: 'SupersedeAdoptionEvent',
  kind: 'mutation',
  sha256: '67bab81d7fef31607ac542d54c3f3fdac0920207e2a15003ed2715911a718d65',
  variables: ["input"],
  text: "mutation SupersedeAdoptionEvent($input: SupersedeAdoptionEventInput!) {\n  supersedeAdoptionEvent(input: $input) {\n    event {\n      id\n      kind\n      status\n      effectiveOn\n      recordedAt\n    }\n    adoption {\n      basis\n      status\n      since\n      version\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on RequirementsNotMet {\n        shortfall {\n          state\n          nextStep {\n            id\n            en\n          }\n          requirement {\n            code\n            clause\n          }\n        }\n      }\n      ... on SchemeBeyondLimit {\n        nextStep {\n          id\n          en\n        }\n      }\n    }\n  }\n}",
};

export const trend: Operation<TrendQuery, TrendQueryVariables, 'query'> = {
  name: 'Trend',
  kind: 'query',
  sha256: 'c2d098bbc649d2413db0193a4adbd46e0fabbdccd406fd8368e1dcf8afc23eaa',
  variables: ["basis","from","to","interval","recordedAt"],
  text: "query Trend($basis: String, $from: Date!, $to: Date!, $interval: Interval!, $recordedAt: DateTime) {\n  adoptionTrend(basis: $basis, from: $from, to: $to, interval: $interval, recordedAt: $recordedAt) {\n    on\n    counts {\n      status\n      count\n    }\n  }\n}",
};

export const verifyReport: Operation<VerifyReportMutation, VerifyReportMutationVariables, 'mutation'> = {
  name: 'VerifyReport',
  kind: 'mutation',
  sha256: '13f0d7c15a3063f83d06f8d741cb7d56593db61240f00f20bf66ea966b80eede',
  variables: ["input"],
  text: "mutation VerifyReport($input: VerifyReportInput!) {\n  verifyReport(input: $input) {\n    report {\n      id\n      period\n      state\n      revision\n      version\n      savedAt\n      submittedAt\n      returnedAt\n      verifiedAt\n      warnings {\n        code\n        severity\n        indicators\n        message {\n          id\n          en\n        }\n      }\n    }\n    userErrors {\n      __typename\n      code\n      path\n      message\n      ... on EditConflict {\n        actualVersion\n      }\n    }\n  }\n}",
};

export const viewer: Operation<ViewerQuery, ViewerQueryVariables, 'query'> = {
  name: 'Viewer',
  kind: 'query',
  sha256: '092d8c039bcd817f07fb02456321f80c674e0c2c68f74a2db5352da13b63d113',
  variables: [],
  text: "query Viewer {\n  viewer {\n    role\n    subject\n    mayCall\n    region {\n      code\n      name\n    }\n    agency {\n      key\n      name\n    }\n  }\n}",
};

export const webhooks: Operation<WebhooksQuery, WebhooksQueryVariables, 'query'> = {
  name: 'Webhooks',
  kind: 'query',
  sha256: '295b6ebafa2d36632aa151dceec10863dfb934a2d8e9d3f3848ea006e1276645',
  variables: ["after"],
  text: "query Webhooks($after: String) {\n  webhooks(first: 100, after: $after) {\n    nodes {\n      id\n      name\n      url\n      region {\n        code\n      }\n      kinds\n      state\n      cursor\n      lastDeliveredAt\n      failures\n      lastFailure {\n        at\n        cause\n        status\n      }\n      nextAttemptAt\n      setAsideAt\n      previousSecretUntil\n      createdAt\n      removedAt\n      reason\n      version\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}",
};
