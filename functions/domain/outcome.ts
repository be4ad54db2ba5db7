import type { Access } from './access.ts';
import type { AdoptionEvent } from './adoption.ts';
import type { Agency } from './agency.ts';
import type { ApiKey } from './apiKey.ts';
import type { Assessment } from './assessment.ts';
import type { Day } from './day.ts';
import type { Dispute } from './dispute.ts';
import type { Guideline } from './guideline.ts';
import type { Regulation, Relation } from './regulation.ts';
import type { Reopening } from './reopening.ts';
import type { FailedCheck, Report } from './report.ts';
import type { ReportForm } from './reportForm.ts';
import type { Requirement, RequirementStatus } from './requirement.ts';
import type { Baseline } from './requirements/facts.ts';
import type { RequirementSet } from './setRequirements.ts';
import type { Study } from './study.ts';
import type { Waiver } from './waiver.ts';
import type { Webhook } from './webhook.ts';

/** Names a record, so that an answer can show it. */
export type RecordName =
  | { kind: 'REGULATION'; slug: string }
  | { kind: 'GUIDELINE'; id: string }
  | { kind: 'ADOPTION'; regionCode: string; basis: string }
  | { kind: 'ADOPTION_EVENT'; event: AdoptionEvent }
  | { kind: 'STUDY'; regionCode: string; id: string }
  | { kind: 'AGENCY'; key: string }
  | { kind: 'FORM'; id: string }
  | { kind: 'REPORT'; agencyKey: string; formId: string; period: string };

interface Place {
  /** In English. */
  message: string;
  /** The place in the input, from `input` on. */
  path: string[];
}

export type InvalidCode =
  | 'INVALID_VALUE'
  | 'MISSING_VALUE'
  | 'IMPOSSIBLE_DATE'
  | 'NOT_SELF_GOVERNING'
  | 'PERIOD_NOT_BEGUN'
  | 'PERIOD_NOT_OVER'
  | 'UNKNOWN_INDICATOR'
  | 'OTHER_FORM_VERSION'
  | 'RELATION_TO_ITSELF'
  | 'RELATION_CYCLE';

export type NotFoundCode =
  | 'UNKNOWN_REGION'
  | 'UNKNOWN_REGULATION'
  | 'UNKNOWN_RELATION'
  | 'UNKNOWN_REQUIREMENT'
  | 'UNKNOWN_EVENT'
  | 'UNKNOWN_STUDY'
  | 'UNKNOWN_AGENCY_TYPE'
  | 'UNKNOWN_AGENCY'
  | 'UNKNOWN_FORM'
  | 'UNKNOWN_REPORT'
  | 'UNKNOWN_API_KEY'
  | 'UNKNOWN_WEBHOOK';

/** Why a write was refused, as a value; nothing was written. */
export type Refusal = Place &
  (
    | { tag: 'INVALID_INPUT'; code: InvalidCode }
    | { tag: 'NOT_FOUND'; code: NotFoundCode }
    | { tag: 'ALREADY_EXISTS'; existing: RecordName }
    | { tag: 'EDIT_CONFLICT'; expectedVersion: number; actualVersion: number; current: RecordName | null }
    | { tag: 'ALREADY_SUPERSEDED'; by: RecordName | null }
    | { tag: 'WRONG_STATE' }
    | { tag: 'REQUIREMENTS_NOT_MET'; shortfall: RequirementStatus[] }
    | { tag: 'SCHEME_BEYOND_LIMIT'; limit: RequirementStatus }
    | { tag: 'CHECK_FAILED'; check: FailedCheck }
    | {
        tag: 'PERIOD_CLOSED';
        since: Day;
        dueOn: Day;
        closesOn: Day;
        reopenedUntil: Day | null;
        /** The form's own rule, with its days. */
        rule: { id: string; en: string };
      }
    | { tag: 'IDEMPOTENCY_CONFLICT' }
  );

/** One record to be kept, with the version that it takes the place of; null: a new record. */
export type Change =
  | { kind: 'REGULATION'; record: Regulation; before: Regulation | null }
  | { kind: 'RELATION'; record: Relation; before: Relation | null; regionCode: string | null }
  | { kind: 'GUIDELINE'; record: Guideline; before: Guideline | null }
  | { kind: 'REQUIREMENTS'; record: RequirementSet; written: Requirement[]; before: RequirementSet }
  | { kind: 'ADOPTION_EVENT'; record: AdoptionEvent; before: null }
  | { kind: 'STUDY'; record: Study; before: Study | null }
  | { kind: 'ASSESSMENT'; record: Assessment; before: null }
  | { kind: 'WAIVER'; record: Waiver; before: null }
  | { kind: 'DISPUTE'; record: Dispute; before: null }
  | { kind: 'AGENCY'; record: Agency; before: Agency | null }
  | { kind: 'FORM'; record: ReportForm; before: ReportForm | null }
  | { kind: 'REPORT'; record: Report; before: Report | null }
  | { kind: 'REOPENING'; record: Reopening; before: null }
  | { kind: 'ACCESS'; record: Access; before: Access | null }
  | { kind: 'API_KEY'; record: ApiKey; before: ApiKey | null }
  | { kind: 'WEBHOOK'; record: Webhook; before: Webhook | null }
  | { kind: 'BASELINE'; regionCode: string; record: Baseline; before: Baseline | null };

/** What was decided: refused with every reason at once, or the changes to be kept together, the first being the record itself. */
export type Decision<C extends Change = Change> =
  | { tag: 'refused'; refusals: Refusal[] }
  | { tag: 'accepted'; change: C; also: Change[] };

/** When and as what a decision is made: the clock and the identity of what it makes come from outside. */
export interface Moment {
  /** Today in Asia/Jakarta. */
  today: string;
  recordedAt: string;
  /** A fresh identity for the record or event that the decision makes. */
  newId: string;
}

/** The decision to refuse. */
export const refused = (...refusals: Refusal[]): { tag: 'refused'; refusals: Refusal[] } => ({
  tag: 'refused',
  refusals,
});
