import type { Actor, Role, SignedIn } from './actor.ts';
import { parseAgencyKey } from './agency.ts';
import { mayAskTrail } from './auditTrail.ts';
import { isWithin } from './region.ts';
import { type Answer, type FailedCheck, isSmallCount, type Report, type ReportState } from './report.ts';
import type { Indicator, ReportForm } from './reportForm.ts';

/** Everything that can be done to the registry or asked of it by some alone, each with what decides whether one may. */
export type Action =
  | { action: 'registerRegulation'; regionCode: string | null }
  | { action: 'amendRegulation'; regionCode: string | null }
  | { action: 'relateRegulations'; regionCode: string | null }
  | { action: 'publishGuideline' }
  | { action: 'registerForm' }
  | { action: 'setRequirements' }
  | { action: 'grantWaiver' }
  | { action: 'declareAdoption'; regionCode: string }
  | { action: 'observeAdoption' }
  | { action: 'supersedeAdoptionEvent'; regionCode: string }
  | { action: 'disputeObservation'; regionCode: string }
  | { action: 'planStudy'; regionCode: string }
  | { action: 'completeStudy'; regionCode: string }
  | { action: 'registerAgency'; regionCode: string }
  | { action: 'assessAgency'; regionCode: string }
  | { action: 'saveReport'; agencyKey: string }
  | { action: 'submitReport'; agencyKey: string }
  | { action: 'verifyReport'; regionCode: string }
  | { action: 'returnReport'; regionCode: string }
  | { action: 'correctReport'; agencyKey: string }
  | { action: 'reopenPeriod' }
  /** Null: the call as a whole; else one of its rows, by the agency whose report it is. */
  | { action: 'importReports'; row: { agencyKey: string; regionCode: string } | null }
  | { action: 'auditTrail'; regionCode: string | null }
  | { action: 'regulationImpact' }
  | { action: 'grantRole' }
  | { action: 'revokeGrant' }
  | { action: 'denySubject' }
  | { action: 'liftDenial' }
  | { action: 'createApiKey' }
  | { action: 'revokeApiKey' }
  | { action: 'registerWebhook' }
  | { action: 'rotateWebhookSecret' }
  | { action: 'resumeWebhook' }
  | { action: 'removeWebhook' }
  | { action: 'access' }
  | { action: 'accesses' }
  | { action: 'apiKeys' }
  | { action: 'webhooks' };

export type ActionName = Action['action'];

/** Which roles may do an action at all; what is not listed is denied. */
const ROLES: Readonly<Record<ActionName, readonly Role[]>> = {
  registerRegulation: ['MINISTRY_REGISTRAR', 'REGION_OFFICER'],
  amendRegulation: ['MINISTRY_REGISTRAR', 'REGION_OFFICER'],
  relateRegulations: ['MINISTRY_REGISTRAR', 'REGION_OFFICER'],
  publishGuideline: ['MINISTRY_REGISTRAR'],
  registerForm: ['MINISTRY_REGISTRAR'],
  setRequirements: ['MINISTRY_REGISTRAR'],
  grantWaiver: ['MINISTRY_REGISTRAR'],
  declareAdoption: ['REGION_OFFICER'],
  observeAdoption: ['MINISTRY_REGISTRAR'],
  supersedeAdoptionEvent: ['REGION_OFFICER', 'MINISTRY_REGISTRAR'],
  disputeObservation: ['REGION_OFFICER'],
  planStudy: ['REGION_OFFICER'],
  completeStudy: ['REGION_OFFICER'],
  registerAgency: ['REGION_OFFICER'],
  assessAgency: ['REGION_OFFICER'],
  saveReport: ['AGENCY_REPORTER'],
  submitReport: ['AGENCY_REPORTER'],
  verifyReport: ['REGION_OFFICER', 'MINISTRY_REGISTRAR'],
  returnReport: ['REGION_OFFICER', 'MINISTRY_REGISTRAR'],
  correctReport: ['AGENCY_REPORTER'],
  reopenPeriod: ['MINISTRY_REGISTRAR'],
  importReports: ['AGENCY_REPORTER', 'REGION_OFFICER', 'MINISTRY_REGISTRAR'],
  auditTrail: ['AGENCY_REPORTER', 'REGION_OFFICER', 'MINISTRY_ANALYST', 'MINISTRY_REGISTRAR'],
  regulationImpact: ['MINISTRY_ANALYST', 'MINISTRY_REGISTRAR'],
  grantRole: ['MINISTRY_REGISTRAR'],
  revokeGrant: ['MINISTRY_REGISTRAR'],
  denySubject: ['MINISTRY_REGISTRAR'],
  liftDenial: ['MINISTRY_REGISTRAR'],
  createApiKey: ['MINISTRY_REGISTRAR'],
  revokeApiKey: ['MINISTRY_REGISTRAR'],
  registerWebhook: ['MINISTRY_REGISTRAR'],
  rotateWebhookSecret: ['MINISTRY_REGISTRAR'],
  resumeWebhook: ['MINISTRY_REGISTRAR'],
  removeWebhook: ['MINISTRY_REGISTRAR'],
  access: ['MINISTRY_REGISTRAR'],
  accesses: ['MINISTRY_REGISTRAR'],
  apiKeys: ['MINISTRY_REGISTRAR'],
  webhooks: ['MINISTRY_REGISTRAR'],
};

/** What the registrar does for the nation, and leaves to a region's own officer for a region's instrument. */
const KEPT_BY_REGIONS: ReadonlySet<ActionName> = new Set(['registerRegulation', 'amendRegulation']);

/** The actions that a role may do at all, in order of name. */
export function actionsOf(role: Role): ActionName[] {
  return (Object.keys(ROLES) as ActionName[]).filter((name) => ROLES[name].includes(role)).sort();
}

/** Whether the actor may do this. Rule: docs/domain.md, "Roles"; default deny. */
export function may(actor: Actor, what: Action): boolean {
  if (actor.role === 'ANYONE' || !ROLES[what.action].includes(actor.role)) return false;
  if (what.action === 'auditTrail') return mayAskTrail(actor, what.regionCode);
  if (what.action === 'importReports') return what.row === null || mayHandIn(actor, what.row);
  switch (actor.role) {
    case 'MINISTRY_REGISTRAR':
      return !('regionCode' in what) || what.regionCode === null || !KEPT_BY_REGIONS.has(what.action);
    case 'REGION_OFFICER':
      return 'regionCode' in what && what.regionCode === actor.regionCode;
    case 'AGENCY_REPORTER':
      return 'agencyKey' in what && what.agencyKey === actor.agencyKey;
    case 'MINISTRY_ANALYST':
      return what.action === 'regulationImpact';
  }
}

/** An officer hands in for the agencies of its own region alone, never of those below. Rule: docs/decisions/0010-imports.md. */
function mayHandIn(actor: SignedIn, row: { agencyKey: string; regionCode: string }): boolean {
  switch (actor.role) {
    case 'AGENCY_REPORTER':
      return row.agencyKey === actor.agencyKey;
    case 'REGION_OFFICER':
      return row.regionCode === actor.regionCode;
    case 'MINISTRY_REGISTRAR':
      return true;
    case 'MINISTRY_ANALYST':
      return false;
  }
}

/** Whose reports in one state an actor may see: everyone's, a region's with all below it or alone, or one agency's. */
export type ReportScope =
  | { tag: 'ALL' }
  | { tag: 'REGION'; regionCode: string }
  | { tag: 'GOVERNMENT'; regionCode: string }
  | { tag: 'AGENCY'; agencyKey: string };

/** The reports that an actor may see, by state; a state that is not listed is not seen. Rule: docs/domain.md, "Reports". */
export function visibleReports(actor: Actor): ReadonlyMap<ReportState, ReportScope> {
  const all: ReportScope = { tag: 'ALL' };
  switch (actor.role) {
    case 'ANYONE':
      return new Map([['VERIFIED', all]]);
    case 'AGENCY_REPORTER': {
      const own: ReportScope = { tag: 'AGENCY', agencyKey: actor.agencyKey };
      return new Map<ReportState, ReportScope>([
        ['DRAFT', own],
        ['SUBMITTED', own],
        ['RETURNED', own],
        ['VERIFIED', all],
      ]);
    }
    case 'REGION_OFFICER': {
      const below: ReportScope = { tag: 'REGION', regionCode: actor.regionCode };
      return new Map<ReportState, ReportScope>([
        ['SUBMITTED', below],
        ['RETURNED', below],
        ['VERIFIED', all],
      ]);
    }
    case 'MINISTRY_ANALYST':
    case 'MINISTRY_REGISTRAR':
      return new Map([
        ['SUBMITTED', all],
        ['RETURNED', all],
        ['VERIFIED', all],
      ]);
  }
}

/** What of a scope lies within a region and all below it; null when nothing does. */
export function narrow(scope: ReportScope, regionCode: string): ReportScope | null {
  switch (scope.tag) {
    case 'ALL':
      return { tag: 'REGION', regionCode };
    case 'REGION':
      if (isWithin(regionCode, scope.regionCode)) return { tag: 'REGION', regionCode };
      return isWithin(scope.regionCode, regionCode) ? scope : null;
    case 'GOVERNMENT':
      return isWithin(scope.regionCode, regionCode) ? scope : null;
    case 'AGENCY':
      return isWithin(parseAgencyKey(scope.agencyKey)?.regionCode ?? '', regionCode) ? scope : null;
  }
}

/** Whether a report of this agency, in this state, lies within what the actor may see. */
export function maySeeReport(
  actor: Actor,
  report: { agencyKey: string; regionCode: string; state: ReportState },
): boolean {
  const scope = visibleReports(actor).get(report.state);
  switch (scope?.tag) {
    case undefined:
      return false;
    case 'ALL':
      return true;
    case 'REGION':
      return isWithin(report.regionCode, scope.regionCode);
    case 'GOVERNMENT':
      return report.regionCode === scope.regionCode;
    case 'AGENCY':
      return report.agencyKey === scope.agencyKey;
  }
}

/**
 * Whether small counts in disciplinary indicators of an agency's reports are shown to the actor: to the agency itself, to its
 * region and province, and to the ministry; never to the public or to other regions.
 */
export function maySeeSmallCounts(actor: Actor, report: { agencyKey: string; regionCode: string }): boolean {
  switch (actor.role) {
    case 'ANYONE':
      return false;
    case 'AGENCY_REPORTER':
      return actor.agencyKey === report.agencyKey;
    case 'REGION_OFFICER':
      return isWithin(report.regionCode, actor.regionCode);
    case 'MINISTRY_ANALYST':
    case 'MINISTRY_REGISTRAR':
      return true;
  }
}

/** Whether an answer of a report that the actor may see is shown to it, or withheld. */
export const maySeeAnswer = (
  actor: Actor,
  report: { agencyKey: string; regionCode: string },
  indicator: Indicator,
  answer: Answer,
): boolean => maySeeSmallCounts(actor, report) || !isSmallCount(indicator, answer);

/** The warnings of a report that are shown to the actor: one that looks at a withheld answer would tell between which bounds it lies. */
export function visibleWarnings(actor: Actor, report: Report, form: ReportForm): FailedCheck[] {
  const withheld = new Set(
    form.indicators.flatMap((indicator) => {
      const answer = report.answers[indicator.code];
      return answer === undefined || maySeeAnswer(actor, report, indicator, answer) ? [] : [indicator.code];
    }),
  );
  return report.warnings.filter(({ indicators }) => !indicators.some((code) => withheld.has(code)));
}

/**
 * Whether the counts and sums of a group show the asker everything: returned reports apart, and small counts in disciplinary indicators.
 * To the ministry always; to an officer for its own region and those below it. `regionCode` null: a group of several regions.
 */
export function maySeeAllOf(actor: Actor, regionCode: string | null): boolean {
  switch (actor.role) {
    case 'MINISTRY_ANALYST':
    case 'MINISTRY_REGISTRAR':
      return true;
    case 'REGION_OFFICER':
      return regionCode !== null && isWithin(regionCode, actor.regionCode);
    default:
      return false;
  }
}
