import { createHash } from 'node:crypto';

/**
 * Every key of the table, and nothing else makes one. docs/access-patterns.md tells which query uses which.
 * Parts are joined by `#`; no part may contain it: codes, slugs, periods and identities do not.
 */
export interface Key {
  pk: string;
  sk: string;
}

/** Index of adoption events by basis and day, and of agencies by when they were recorded. */
export const BY_DAY = { indexName: 'byDay', pk: 'gsi1pk', sk: 'gsi1sk' } as const;
/** Index of reports by form, period and state. */
export const BY_STATE = { indexName: 'byState', pk: 'gsi2pk', sk: 'gsi2sk' } as const;

const padded = (count: number): string => String(count).padStart(4, '0');

/** The one partition of reference records: regions and the catalogue, in every version. */
export const REFERENCE = 'REF';
export const referenceHead: Key = { pk: REFERENCE, sk: 'HEAD' };
export const regionKey = (code: string): Key => ({ pk: REFERENCE, sk: `REGION#${code}` });
export const regulationKey = (slug: string, version: number): Key => ({
  pk: REFERENCE,
  sk: `REGULATION#${slug}#${padded(version)}`,
});
export const relationKey = (from: string, kind: string, to: string, version: number): Key => ({
  pk: REFERENCE,
  sk: `RELATION#${from}#${kind}#${to}#${padded(version)}`,
});
export const guidelineKey = (id: string, version: number): Key => ({
  pk: REFERENCE,
  sk: `GUIDELINE#${id}#${padded(version)}`,
});
export const requirementKey = (slug: string, code: string, version: number): Key => ({
  pk: REFERENCE,
  sk: `REQUIREMENT#${slug}#${code}#${padded(version)}`,
});
export const formKey = (id: string, version: number): Key => ({ pk: REFERENCE, sk: `FORM#${id}#${padded(version)}` });
export const agencyTypeKey = (code: string, version: number): Key => ({
  pk: REFERENCE,
  sk: `AGENCYTYPE#${code}#${padded(version)}`,
});

/** One region's own records. */
export const regionPartition = (code: string): string => `RGN#${code}`;
export const regionHead = (code: string): Key => ({ pk: regionPartition(code), sk: 'HEAD' });
export const ADOPTION_PREFIX = 'AD#';
export const adoptionEventKey = (code: string, basis: string, day: string, id: string): Key => ({
  pk: regionPartition(code),
  sk: `${ADOPTION_PREFIX}${basis}#${day}#${id}`,
});
export const AGENCY_PREFIX = 'AGENCY#';
export const agencyRecordKey = (code: string, key: string): Key => ({
  pk: regionPartition(code),
  sk: `${AGENCY_PREFIX}${key}`,
});
export const STUDY_PREFIX = 'STUDY#';
export const studyKey = (code: string, id: string, version: number): Key => ({
  pk: regionPartition(code),
  sk: `${STUDY_PREFIX}${id}#${padded(version)}`,
});
export const ASSESSMENT_PREFIX = 'ASSESSMENT#';
export const assessmentKey = (code: string, agencyKey: string, id: string): Key => ({
  pk: regionPartition(code),
  sk: `${ASSESSMENT_PREFIX}${agencyKey}#${id}`,
});
export const WAIVER_PREFIX = 'WAIVER#';
export const waiverKey = (code: string, id: string): Key => ({
  pk: regionPartition(code),
  sk: `${WAIVER_PREFIX}${id}`,
});
export const DISPUTE_PREFIX = 'DISPUTE#';
export const disputeKey = (code: string, eventId: string, id: string): Key => ({
  pk: regionPartition(code),
  sk: `${DISPUTE_PREFIX}${eventId}#${id}`,
});
export const BASELINE_PREFIX = 'BASELINE#';
export const baselineKey = (code: string, formId: string): Key => ({
  pk: regionPartition(code),
  sk: `${BASELINE_PREFIX}${formId}`,
});
export const REOPENING_PREFIX = 'REOPENING#';
export const reopeningPrefix = (formId: string, period: string): string => `${REOPENING_PREFIX}${formId}#${period}#`;
export const reopeningKey = (code: string, formId: string, period: string, id: string): Key => ({
  pk: regionPartition(code),
  sk: `${reopeningPrefix(formId, period)}${id}`,
});

/** All adoption events, by basis, then day. */
export const ADOPTION_INDEX = 'ADOPTION';
export const adoptionIndexPrefix = (basis: string): string => `${basis}#`;
export const adoptionIndexKey = (basis: string, day: string, code: string, id: string) => ({
  [BY_DAY.pk]: ADOPTION_INDEX,
  [BY_DAY.sk]: `${adoptionIndexPrefix(basis)}${day}#${code}#${id}`,
});

/** What the projector made of adoption events: the map of one basis, or of all (null), in pages by their first day. */
export const mapPartition = (basis: string | null): string => `MAP#${basis ?? 'ALL'}`;
export const MAP_PAGE_PREFIX = 'PAGE#';
export const mapPageKey = (basis: string | null, start: string): Key => ({
  pk: mapPartition(basis),
  sk: `${MAP_PAGE_PREFIX}${start}`,
});
/** Whose turn it is to write maps, and under which law they were made. */
export const mapHead: Key = { pk: 'MAP#HEAD', sk: 'HEAD' };

/** All agencies, by when their last version was recorded. */
export const AGENCY_INDEX = 'AGENCY';
export const agencyIndexKey = (recordedAt: string, key: string) => ({
  [BY_DAY.pk]: AGENCY_INDEX,
  [BY_DAY.sk]: `${recordedAt}#${key}`,
});

/** One agency's reports, every revision. */
export const agencyPartition = (key: string): string => `AGN#${key}`;
export const REPORT_PREFIX = 'REPORT#';
export const reportPrefix = (formId: string, period: string): string => `${REPORT_PREFIX}${formId}#${period}#`;
export const reportKey = (agencyKey: string, formId: string, period: string, revision: number): Key => ({
  pk: agencyPartition(agencyKey),
  sk: `${reportPrefix(formId, period)}${padded(revision)}`,
});

/** An import that is about to write an agency's report of a form for a period: others wait. */
export const claimKey = (agencyKey: string, formId: string, period: string): Key => ({
  pk: agencyPartition(agencyKey),
  sk: `CLAIM#${formId}#${period}`,
});

/** What is counted of one agency, by form and period; only the projector writes it. */
export const LEDGER_PREFIX = 'LEDGER#';
export const ledgerPartition = (agencyKey: string): string => `${LEDGER_PREFIX}${agencyKey}`;
export const ledgerKey = (agencyKey: string, formId: string, period: string): Key => ({
  pk: ledgerPartition(agencyKey),
  sk: `${formId}#${period}`,
});
/** Whose turn it is to write entries, summaries and changes, and under which law the entries were made. */
export const ledgerHead: Key = { pk: `${LEDGER_PREFIX}HEAD`, sk: 'HEAD' };

/** What is counted of every group for one form and period. */
export const SUMMARY_PREFIX = 'SUM#';
export const summaryPartition = (formId: string, period: string): string => `${SUMMARY_PREFIX}${formId}#${period}`;
export const summaryPrefix = (by: string): string => `${by}#`;
export const summaryKey = (formId: string, period: string, by: string, code: string): Key => ({
  pk: summaryPartition(formId, period),
  sk: `${summaryPrefix(by)}${code}`,
});

/** Public changes by number, in parts of a thousand; and once more by region. */
const CHANGES_IN_PART = 1_000;
const numbered = (number: number): string => String(number).padStart(12, '0');
export const changePart = (number: number): number => Math.floor(number / CHANGES_IN_PART);
export const changePartition = (part: number): string => `CHG#${String(part).padStart(9, '0')}`;
export const changeRegionPartition = (code: string): string => `CHG#REGION#${code}`;
export const changeKey = (number: number): Key => ({ pk: changePartition(changePart(number)), sk: numbered(number) });
export const changeRegionKey = (code: string, number: number): Key => ({
  pk: changeRegionPartition(code),
  sk: numbered(number),
});
/** The sort key after which changes with greater numbers stand. */
export const changesAfter = numbered;
/** Changes that correct what had been public, by number: all of them, those of a region, of a form, and of both. */
export function correctionPartition(regionCode: string | null, formId: string | null): string {
  const of = [...(regionCode === null ? [] : ['REGION', regionCode]), ...(formId === null ? [] : ['FORM', formId])];
  return ['CHG', 'CORRECTION', ...of].join('#');
}
export const correctionKey = (regionCode: string | null, formId: string | null, number: number): Key => ({
  pk: correctionPartition(regionCode, formId),
  sk: numbered(number),
});
/** The sort key before which changes with smaller numbers stand; null: before which all do. */
export const changesBefore = (number: number | null): string => (number === null ? ':' : numbered(number));
/** Which number an event was given. */
export const changeOfEventKey = (eventId: string): Key => ({ pk: `CHG#EVENT#${eventId}`, sk: 'EVENT' });

/**
 * What is counted by form, period and state, with the due day where nothing valid is handed in; and what is owed by province, then
 * region, state and due day. Entries without an obligation stand in the first alone.
 */
export const ledgerIndexPartition = (formId: string, period: string, state: LedgerIndexState, dueOn?: string): string =>
  `${LEDGER_PREFIX}${formId}#${period}#${state}${dueOn === undefined ? '' : `#${dueOn}`}`;
/** UNOWED: handed in without an obligation. OPEN and RETURNED stand by their due day. */
export type LedgerIndexState = 'OPEN' | 'RETURNED' | 'SUBMITTED' | 'LATE' | 'VERIFIED' | 'UNOWED';
export const owedPartition = (provinceCode: string): string => `${LEDGER_PREFIX}${provinceCode}`;
export const owedPrefix = (regionCode: string, state?: LedgerIndexState): string =>
  `${regionCode}#${state === undefined ? '' : `${state}#`}`;

/** Reports of one form, period and state, by province, region and agency. */
export const reportIndexPartition = (formId: string, period: string, state: string): string =>
  `REPORT#${formId}#${period}#${state}`;
/** The place in a list after every revision of the report that stands at this one. */
export const pastRevisions = (place: string): string => `${place.slice(0, place.lastIndexOf('#') + 1)}~`;
/** Names a province with all below it, a region, or one agency in the order of the index. */
export function reportIndexPrefix(regionCode: string, agencyKey?: string): string {
  const province = regionCode.slice(0, 2);
  if (agencyKey !== undefined) return `${province}#${regionCode}#${agencyKey}#`;
  return regionCode.length === 2 ? `${province}#` : `${province}#${regionCode}#`;
}
/** Names a government without those below it in the order of the index. */
export const governmentIndexPrefix = (regionCode: string): string => `${regionCode.slice(0, 2)}#${regionCode}#`;
export const reportIndexKey = (report: {
  agencyKey: string;
  regionCode: string;
  formId: string;
  period: string;
  state: string;
  revision: number;
}) => ({
  [BY_STATE.pk]: reportIndexPartition(report.formId, report.period, report.state),
  [BY_STATE.sk]: `${reportIndexPrefix(report.regionCode, report.agencyKey)}${padded(report.revision)}`,
});

/** What the registry says of everybody's access, by a digest of issuer and subject: neither is bounded to what a key may hold. */
export const ACCESS = 'ACCESS';
export const accessKey = (issuer: string, subject: string): Key => ({
  pk: ACCESS,
  sk: createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest('base64url'),
});
/** Every API key by its ID. */
export const API_KEYS = 'APIKEY';
export const apiKeyKey = (id: string): Key => ({ pk: API_KEYS, sk: id });
/** Every subscription by its ID; and how far each was told, which the deliverer alone writes. */
export const WEBHOOKS = 'WEBHOOK';
export const webhookKey = (id: string): Key => ({ pk: WEBHOOKS, sk: id });
export const WEBHOOK_PROGRESS = 'WEBHOOK#PROGRESS';
export const webhookProgressKey = (id: string): Key => ({ pk: WEBHOOK_PROGRESS, sk: id });

/** What every write leaves, by region or for the nation, in order of recording. */
export const logPartition = (scope: string): string => `LOG#${scope}`;
export const eventKey = (scope: string, recordedAt: string, id: string): Key => ({
  pk: logPartition(scope),
  sk: `${recordedAt}#${id}`,
});
/** When an event of the log was recorded and its identity, of its sort key. */
export function partsOfEvent(sk: string): [recordedAt: string, id: string] {
  const [recordedAt = '', ...id] = sk.split('#');
  return [recordedAt, id.join('#')];
}

/** The place of each event in the chain of its scope, and the last place; only the projector writes them. */
export const auditPartition = (scope: string): string => `AUDIT#${scope}`;
export const AUDIT_ENTRY_PREFIX = 'EVENT#';
export const auditEntryKey = (scope: string, recordedAt: string, id: string): Key => ({
  pk: auditPartition(scope),
  sk: `${AUDIT_ENTRY_PREFIX}${eventKey(scope, recordedAt, id).sk}`,
});
export const auditScopeHead = (scope: string): Key => ({ pk: auditPartition(scope), sk: 'HEAD' });
/** The links of the nation's chain by number, in parts of a thousand, and the last of them. */
const LINKS_IN_PART = 1_000;
export const auditLinkPart = (number: number): number => Math.floor(number / LINKS_IN_PART);
export const auditLinkPartition = (part: number): string => `AUDIT#CHAIN#${String(part).padStart(9, '0')}`;
export const auditLinkKey = (number: number): Key => ({
  pk: auditLinkPartition(auditLinkPart(number)),
  sk: numbered(number),
});
export const auditNationHead: Key = { pk: 'AUDIT#CHAIN', sk: 'HEAD' };

/** Every whole snapshot of the open data, by its instant of knowledge; the publisher puts each once. */
export const SNAPSHOTS = 'SNAPSHOT';
export const snapshotKey = (recordedAt: string, day: string): Key => ({ pk: SNAPSHOTS, sk: `${recordedAt}#${day}` });

/** What a mutation answered, by a digest of who asked, which mutation and which key. */
export const idempotencyKey = (digest: string): Key => ({ pk: `IDEM#${digest}`, sk: 'IDEM' });

/** What one caller spent in one minute, by a seal of both. */
export const budgetKey = (seal: string): Key => ({ pk: `BUD#${seal}`, sk: 'BUD' });

/** An import of a whole table that is under way or was broken off. Nobody but the import reads it. */
export const importMark: Key = { pk: 'IMPORT', sk: 'MARK' };
