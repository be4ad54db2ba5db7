import { CIRCLE, type Role } from './visibility.ts';

/*
 * Who may read what: a row for every field of every object type, restated from docs/domain.md, "Reports" and "Roles". A field that has no
 * row fails tests/graphql/fieldMatrix.test.ts, and so does one that is not read as its row says.
 */

/** Read by everybody alike. */
export const PUBLIC: Readonly<Record<string, string>> = {
  Adoption:
    'basis history id inherited lapsed ordinal origin region regulation scheme shortfall since sources status version',
  AdoptionCount: 'count level region status',
  AdoptionEvent:
    'basis correctionReason disputes effectiveOn effectiveUntil id kind localInstrument origin reason recordedAt region regulation reportedOn scheme shortfall sources status superseded supersedes',
  AdoptionEventConnection: 'edges nodes pageInfo totalCount',
  AdoptionEventEdge: 'cursor node',
  AdoptionTrendPoint: 'counts on',
  AffectedSnapshots: 'count first last',
  Agency: 'assessment assessments id key name recordedAt region reports serviceClass type version',
  AgencyConnection: 'edges nodes pageInfo totalCount',
  AgencyEdge: 'cursor node',
  AgencyType: 'code name serviceClass',
  AuditHead: 'hash number recordedAt',
  Assessment: 'agency effectiveFrom eligibility id reason recordedAt',
  Change: 'action figures key kind number record recordedAt region version',
  ChangeConnection: 'edges nodes pageInfo totalCount',
  ChangeEdge: 'cursor node',
  ChangedFigure: 'after before choice group indicator reference',
  ChoiceCount: 'choice count',
  ComparedRegion: 'after before region since',
  ComparisonCoverage: 'owed',
  ComparisonMeasure: 'after before change choice',
  CountedGovernmentConnection: 'edges nodes pageInfo totalCount',
  CountedGovernmentEdge: 'cursor node',
  CountedRevision: 'agencyKey agencyName line reportId revision',
  CountedRevisionConnection: 'edges nodes pageInfo totalCount',
  CountedRevisionEdge: 'cursor node',
  Coverage: 'answered owed unowed verified',
  DimensionFinding: 'dimension evidence finding text',
  Dispute: 'event id recordedAt sources statement',
  DocumentMetadata: 'attachment fileUrl gazette legalField location place promulgatedOn subject',
  Figure: 'aggregate computedFrom count coverage formula governments reference revisions sources',
  FigureCoverage: 'counted of',
  FigureRecords: 'count digest',
  Guideline: 'document effectiveFrom effectiveUntil id issuedOn issuer kind recordedAt regulation source title version',
  GuidelineDocument: 'bytes mediaType sha256 url',
  Indicator: 'aggregation choices code dimension label maximum minimum required section sequence unit valueType weight',
  IndicatorAggregate: 'choices coverage formula group indicator reference reports revisions',
  IndicatorComparison: 'basis coverageAfter coverageBefore formula indicator measures note reached status window',
  IndicatorValue: 'agency report value',
  IndicatorValueConnection: 'edges nodes pageInfo totalCount',
  IndicatorValueEdge: 'cursor node',
  JdihnDocument:
    'abbreviation attachment corporateAuthor documentType gazette issuedOn kind language legalField location number place promulgatedOn status subject title',
  LocalInstrument: 'issuedOn name number signer',
  LocalizedText: 'en id',
  Obligation: 'agency closesOn dueOn form learnedAt period reopenedUntil',
  ObligationConnection: 'edges nodes pageInfo totalCount',
  ObligationEdge: 'cursor node',
  PageInfo: 'endCursor hasNextPage hasPreviousPage startCursor',
  Query:
    'adoptionMap adoptionSummary adoptionTrend agency auditHead baselineRequirements changes figure figures indicatorComparison indicatorSummary indicatorValues node nodes obligations region regions regulation regulations report reportForm reportForms reportingProgress reports restatements search snapshots',
  Readiness: 'ready requirements',
  Region:
    'adoption adoptions agencies children code codeCompact id level name parent readiness reopenings selfGoverning studies waivers',
  RegionAdoption: 'basis eventId inherited lapsed ordinal origin region scheme since sources status',
  RegionConnection: 'edges nodes pageInfo totalCount',
  RegionEdge: 'cursor node',
  Regulation:
    'effectiveFrom effectiveUntil eli guidelines id issuedOn issuer jdihn jdihnFeed lastDay legislation level locationFlexible maxDaysPerWeek metadata number ownRequirements recordedAt region relatedFrom relations requirements slug source status summary timeFlexible title type version weekdays year',
  RegulationConnection: 'edges nodes pageInfo totalCount',
  RegulationEdge: 'cursor node',
  RegulationStatus: 'by inForce since state',
  Relation: 'from kind recordedAt source to version withdrawn',
  Reopening: 'agency form id period reason recordedAt region until',
  Report:
    'agency comments correctionReason form id obligation period replacedBy returnedAt revision revisions savedAt state submittedAt values verifiedAt version',
  ReportCheck: 'code expression message severity',
  ReportConnection: 'edges nodes pageInfo totalCount',
  ReportEdge: 'cursor node',
  ReportForm:
    'checks closesDaysAfterDue dueDayOfNextPeriod effectiveFrom frequency id indicators key name recordedAt regulation reporter source trigger version versions',
  ReportGroup: 'agencyType by region serviceClass',
  ReportValue: 'boolean choice choices indicator text',
  ReportingProgress: 'completeness group late onTime owed submitted timeliness unowed verified',
  Requirement:
    'clause code effectiveFrom effectiveUntil enforcement gates id kind parameters recordedAt regulation source version',
  RequirementSet: 'requirements version',
  RequirementStatus: 'evidence nextStep requirement since state waived',
  RestatedStatus: 'after basis before from until',
  Restatement: 'corrected figures key kind number publishedAt reason recordedAt recordId region snapshots statuses',
  RestatementConnection: 'edges nodes pageInfo totalCount',
  RestatementEdge: 'cursor node',
  RevisionCount: 'count revision',
  Scheme: 'daysPerWeek excludedServices maxSharePercent weekdays',
  SearchConnection: 'edges nodes pageInfo totalCount',
  SearchEdge: 'cursor match node',
  Snapshot: 'day keyId manifestPath manifestSha256 recordedAt',
  SnapshotConnection: 'edges nodes pageInfo totalCount',
  SnapshotEdge: 'cursor node',
  Source: 'kind title url',
  Study: 'basis completedOn conductedBy document findings id plannedOn recordedAt region regulation title version',
  Waiver: 'effectiveFrom effectiveUntil id reason recordedAt region requirement',
};

/** An officer for groups within its own region, and the ministry for all. */
const GROUP: readonly Role[] = ['own officer', 'province officer', 'analyst', 'registrar'];
/** Told more to these than to anybody else: of returned reports, and of small counts in disciplinary indicators. */
export const GUARDED: Readonly<Record<string, readonly Role[]>> = {
  'ReportValue.number': CIRCLE,
  'ReportValue.withheld': CIRCLE,
  'Report.warnings': CIRCLE,
  'Obligation.closedSince': CIRCLE,
  'Obligation.firstSubmittedAt': CIRCLE,
  'Obligation.late': CIRCLE,
  'Obligation.report': CIRCLE,
  'Obligation.state': CIRCLE,
  'IndicatorAggregate.atLeast': GROUP,
  'IndicatorAggregate.atMost': GROUP,
  'IndicatorAggregate.value': GROUP,
  'IndicatorAggregate.withheld': GROUP,
  'ReportingProgress.overdue': GROUP,
  'ReportingProgress.returned': GROUP,
  'ReportingProgress.states': GROUP,
  'IndicatorComparison.compared': GROUP,
  'IndicatorComparison.withBaseline': GROUP,
  'ComparisonCoverage.answered': GROUP,
  'ComparisonMeasure.regions': GROUP,
  'Spread.count': GROUP,
  'Spread.lowerQuartile': GROUP,
  'Spread.maximum': GROUP,
  'Spread.median': GROUP,
  'Spread.minimum': GROUP,
  'Spread.upperQuartile': GROUP,
};

/** Types that stand only where a guarded field shows them: to each asker as to anyone, or whole. */
export const HELD: Readonly<Record<string, string>> = {
  FailedCheck: 'code indicators message severity',
  ObligationCount: 'count state',
  ReviewComment: 'indicator text',
};

/** What the ministry alone may ask. */
export const MINISTRY: Readonly<Record<string, string>> = {
  Query: 'regulationImpact',
  RegulationImpact: 'counts on regionsGaining regionsLosing regulation runningAdoptions',
  RegulationImpactCounts: 'failing gaining governments losing running',
  ReadinessImpact: 'region regulation requirements status target',
  AdoptionImpact: 'adoption requirements statusAfter',
};

/** What the registrar alone may ask. */
export const REGISTRAR: Readonly<Record<string, string>> = {
  Query: 'access accesses apiKeys webhooks',
  Access: 'denial grant issuer reason recordedAt subject version',
  AccessConnection: 'edges nodes pageInfo totalCount',
  AccessEdge: 'cursor node',
  ApiKey: 'createdAt id name reason revokedAt version',
  ApiKeyConnection: 'edges nodes pageInfo totalCount',
  ApiKeyEdge: 'cursor node',
  Denial: 'reason since',
  RoleGrant: 'agency inForce reason region role until',
  Webhook:
    'createdAt cursor failures id kinds lastDeliveredAt lastFailure name nextAttemptAt previousSecretUntil reason region removedAt setAsideAt state url version',
  WebhookConnection: 'edges nodes pageInfo totalCount',
  WebhookEdge: 'cursor node',
  WebhookFailure: 'at cause status',
};

/** What each is told of the writes that concern them: by event, in tests/graphql/auditTrail.test.ts. */
export const TRAIL: Readonly<Record<string, string>> = {
  Query: 'auditTrail',
  AuditActor: 'issuer role subject',
  AuditEvent: 'action actor after before hash id previousHash recordKey recordKind recordVersion recordedAt requestId',
  AuditEventConnection: 'edges nodes pageInfo',
  AuditEventEdge: 'cursor node',
};

/** What everybody is told of themselves. */
export const OWN: Readonly<Record<string, string>> = {
  Query: 'viewer',
  Viewer: 'agency mayCall region role subject',
};

/** What the sender of a write is answered, and nobody else. */
export const SENDER: Readonly<Record<string, string>> = {
  AmendRegulationPayload: 'regulation userErrors',
  AssessAgencyPayload: 'assessment userErrors',
  CompleteStudyPayload: 'study userErrors',
  CreateApiKeyPayload: 'apiKey key userErrors',
  DenySubjectPayload: 'access userErrors',
  GrantRolePayload: 'access userErrors',
  LiftDenialPayload: 'access userErrors',
  RevokeApiKeyPayload: 'apiKey userErrors',
  RegisterWebhookPayload: 'secret userErrors webhook',
  RemoveWebhookPayload: 'userErrors webhook',
  ResumeWebhookPayload: 'userErrors webhook',
  RotateWebhookSecretPayload: 'secret userErrors webhook',
  RevokeGrantPayload: 'access userErrors',
  CorrectReportPayload: 'report userErrors',
  DeclareAdoptionPayload: 'adoption event userErrors',
  DisputeObservationPayload: 'dispute userErrors',
  GrantWaiverPayload: 'userErrors waiver',
  ImportReportsPayload: 'cells counts rows userErrors',
  ObserveAdoptionPayload: 'adoption event userErrors',
  PlanStudyPayload: 'study userErrors',
  PublishGuidelinePayload: 'guideline userErrors',
  RegisterAgencyPayload: 'agency userErrors',
  RegisterFormPayload: 'form userErrors',
  RegisterRegulationPayload: 'regulation userErrors',
  RelateRegulationsPayload: 'relation userErrors',
  ReopenPeriodPayload: 'reopening userErrors',
  ReturnReportPayload: 'report userErrors',
  SaveReportPayload: 'report userErrors',
  SetRequirementsPayload: 'requirementSet userErrors',
  SubmitReportPayload: 'report userErrors',
  SupersedeAdoptionEventPayload: 'adoption event userErrors',
  VerifyReportPayload: 'report userErrors',
  AlreadyExists: 'code existing message path',
  AlreadySuperseded: 'by code message path',
  BadCell: 'code column reason row value',
  CheckFailed: 'check code message path',
  EditConflict: 'actualVersion code current expectedVersion message path',
  IdempotencyConflict: 'code message path',
  ImportCounts: 'new refused unchanged written',
  ImportedRow: 'outcome report row warnings',
  InvalidInput: 'code message path',
  NotFound: 'code message path',
  PeriodClosed: 'closesOn code dueOn message path reopenableBy reopenedUntil rule since',
  RequirementsNotMet: 'code message path shortfall',
  SchemeBeyondLimit: 'code message nextStep path requirement',
  WrongState: 'code message path',
  Mutation:
    'amendRegulation assessAgency completeStudy correctReport createApiKey declareAdoption denySubject disputeObservation grantRole grantWaiver importReports liftDenial observeAdoption planStudy publishGuideline registerAgency registerForm registerRegulation registerWebhook relateRegulations removeWebhook reopenPeriod resumeWebhook returnReport revokeApiKey revokeGrant rotateWebhookSecret saveReport setRequirements submitReport supersedeAdoptionEvent verifyReport',
};
