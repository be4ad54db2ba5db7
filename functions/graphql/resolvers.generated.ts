/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { access as Query_access } from './resolvers/Query/access.ts';
import    { accesses as Query_accesses } from './resolvers/Query/accesses.ts';
import    { adoptionMap as Query_adoptionMap } from './resolvers/Query/adoptionMap.ts';
import    { adoptionSummary as Query_adoptionSummary } from './resolvers/Query/adoptionSummary.ts';
import    { adoptionTrend as Query_adoptionTrend } from './resolvers/Query/adoptionTrend.ts';
import    { agency as Query_agency } from './resolvers/Query/agency.ts';
import    { apiKeys as Query_apiKeys } from './resolvers/Query/apiKeys.ts';
import    { auditHead as Query_auditHead } from './resolvers/Query/auditHead.ts';
import    { auditTrail as Query_auditTrail } from './resolvers/Query/auditTrail.ts';
import    { baselineRequirements as Query_baselineRequirements } from './resolvers/Query/baselineRequirements.ts';
import    { changes as Query_changes } from './resolvers/Query/changes.ts';
import    { figure as Query_figure } from './resolvers/Query/figure.ts';
import    { figures as Query_figures } from './resolvers/Query/figures.ts';
import    { indicatorComparison as Query_indicatorComparison } from './resolvers/Query/indicatorComparison.ts';
import    { indicatorSummary as Query_indicatorSummary } from './resolvers/Query/indicatorSummary.ts';
import    { indicatorValues as Query_indicatorValues } from './resolvers/Query/indicatorValues.ts';
import    { node as Query_node } from './resolvers/Query/node.ts';
import    { nodes as Query_nodes } from './resolvers/Query/nodes.ts';
import    { obligations as Query_obligations } from './resolvers/Query/obligations.ts';
import    { region as Query_region } from './resolvers/Query/region.ts';
import    { regions as Query_regions } from './resolvers/Query/regions.ts';
import    { regulation as Query_regulation } from './resolvers/Query/regulation.ts';
import    { regulationImpact as Query_regulationImpact } from './resolvers/Query/regulationImpact.ts';
import    { regulations as Query_regulations } from './resolvers/Query/regulations.ts';
import    { report as Query_report } from './resolvers/Query/report.ts';
import    { reportForm as Query_reportForm } from './resolvers/Query/reportForm.ts';
import    { reportForms as Query_reportForms } from './resolvers/Query/reportForms.ts';
import    { reportingProgress as Query_reportingProgress } from './resolvers/Query/reportingProgress.ts';
import    { reports as Query_reports } from './resolvers/Query/reports.ts';
import    { restatements as Query_restatements } from './resolvers/Query/restatements.ts';
import    { search as Query_search } from './resolvers/Query/search.ts';
import    { snapshots as Query_snapshots } from './resolvers/Query/snapshots.ts';
import    { viewer as Query_viewer } from './resolvers/Query/viewer.ts';
import    { webhooks as Query_webhooks } from './resolvers/Query/webhooks.ts';
import    { amendRegulation as Mutation_amendRegulation } from './resolvers/Mutation/amendRegulation.ts';
import    { assessAgency as Mutation_assessAgency } from './resolvers/Mutation/assessAgency.ts';
import    { completeStudy as Mutation_completeStudy } from './resolvers/Mutation/completeStudy.ts';
import    { correctReport as Mutation_correctReport } from './resolvers/Mutation/correctReport.ts';
import    { createApiKey as Mutation_createApiKey } from './resolvers/Mutation/createApiKey.ts';
import    { declareAdoption as Mutation_declareAdoption } from './resolvers/Mutation/declareAdoption.ts';
import    { denySubject as Mutation_denySubject } from './resolvers/Mutation/denySubject.ts';
import    { disputeObservation as Mutation_disputeObservation } from './resolvers/Mutation/disputeObservation.ts';
import    { grantRole as Mutation_grantRole } from './resolvers/Mutation/grantRole.ts';
import    { grantWaiver as Mutation_grantWaiver } from './resolvers/Mutation/grantWaiver.ts';
import    { importReports as Mutation_importReports } from './resolvers/Mutation/importReports.ts';
import    { liftDenial as Mutation_liftDenial } from './resolvers/Mutation/liftDenial.ts';
import    { observeAdoption as Mutation_observeAdoption } from './resolvers/Mutation/observeAdoption.ts';
import    { planStudy as Mutation_planStudy } from './resolvers/Mutation/planStudy.ts';
import    { publishGuideline as Mutation_publishGuideline } from './resolvers/Mutation/publishGuideline.ts';
import    { registerAgency as Mutation_registerAgency } from './resolvers/Mutation/registerAgency.ts';
import    { registerForm as Mutation_registerForm } from './resolvers/Mutation/registerForm.ts';
import    { registerRegulation as Mutation_registerRegulation } from './resolvers/Mutation/registerRegulation.ts';
import    { registerWebhook as Mutation_registerWebhook } from './resolvers/Mutation/registerWebhook.ts';
import    { relateRegulations as Mutation_relateRegulations } from './resolvers/Mutation/relateRegulations.ts';
import    { removeWebhook as Mutation_removeWebhook } from './resolvers/Mutation/removeWebhook.ts';
import    { reopenPeriod as Mutation_reopenPeriod } from './resolvers/Mutation/reopenPeriod.ts';
import    { resumeWebhook as Mutation_resumeWebhook } from './resolvers/Mutation/resumeWebhook.ts';
import    { returnReport as Mutation_returnReport } from './resolvers/Mutation/returnReport.ts';
import    { revokeApiKey as Mutation_revokeApiKey } from './resolvers/Mutation/revokeApiKey.ts';
import    { revokeGrant as Mutation_revokeGrant } from './resolvers/Mutation/revokeGrant.ts';
import    { rotateWebhookSecret as Mutation_rotateWebhookSecret } from './resolvers/Mutation/rotateWebhookSecret.ts';
import    { saveReport as Mutation_saveReport } from './resolvers/Mutation/saveReport.ts';
import    { setRequirements as Mutation_setRequirements } from './resolvers/Mutation/setRequirements.ts';
import    { submitReport as Mutation_submitReport } from './resolvers/Mutation/submitReport.ts';
import    { supersedeAdoptionEvent as Mutation_supersedeAdoptionEvent } from './resolvers/Mutation/supersedeAdoptionEvent.ts';
import    { verifyReport as Mutation_verifyReport } from './resolvers/Mutation/verifyReport.ts';
import    { Access } from './resolvers/Access.ts';
import    { Adoption } from './resolvers/Adoption.ts';
import    { AdoptionEvent } from './resolvers/AdoptionEvent.ts';
import    { Agency } from './resolvers/Agency.ts';
import    { ApiKey } from './resolvers/ApiKey.ts';
import    { Assessment } from './resolvers/Assessment.ts';
import    { Change } from './resolvers/Change.ts';
import    { ChangedFigure } from './resolvers/ChangedFigure.ts';
import    { ComparedRegion } from './resolvers/ComparedRegion.ts';
import    { Dispute } from './resolvers/Dispute.ts';
import    { Figure } from './resolvers/Figure.ts';
import    { Guideline } from './resolvers/Guideline.ts';
import    { IndicatorAggregate } from './resolvers/IndicatorAggregate.ts';
import    { IndicatorValue } from './resolvers/IndicatorValue.ts';
import    { Obligation } from './resolvers/Obligation.ts';
import    { Readiness } from './resolvers/Readiness.ts';
import    { Region } from './resolvers/Region.ts';
import    { RegionAdoption } from './resolvers/RegionAdoption.ts';
import    { Regulation } from './resolvers/Regulation.ts';
import    { RegulationStatus } from './resolvers/RegulationStatus.ts';
import    { Relation } from './resolvers/Relation.ts';
import    { Reopening } from './resolvers/Reopening.ts';
import    { Report } from './resolvers/Report.ts';
import    { ReportForm } from './resolvers/ReportForm.ts';
import    { ReportGroup } from './resolvers/ReportGroup.ts';
import    { ReportValue } from './resolvers/ReportValue.ts';
import    { ReportingProgress } from './resolvers/ReportingProgress.ts';
import    { Requirement } from './resolvers/Requirement.ts';
import    { RequirementSet } from './resolvers/RequirementSet.ts';
import    { RequirementStatus } from './resolvers/RequirementStatus.ts';
import    { Restatement } from './resolvers/Restatement.ts';
import    { RoleGrant } from './resolvers/RoleGrant.ts';
import    { Snapshot } from './resolvers/Snapshot.ts';
import    { Study } from './resolvers/Study.ts';
import    { Viewer } from './resolvers/Viewer.ts';
import    { Waiver } from './resolvers/Waiver.ts';
import    { Webhook } from './resolvers/Webhook.ts';
import    { Date } from './resolvers/Date.ts';
import    { DateTime } from './resolvers/DateTime.ts';
import    { Decimal } from './resolvers/Decimal.ts';
import    { URL } from './resolvers/URL.ts';
    export const resolvers: Resolvers = {
      Query: { access: Query_access,accesses: Query_accesses,adoptionMap: Query_adoptionMap,adoptionSummary: Query_adoptionSummary,adoptionTrend: Query_adoptionTrend,agency: Query_agency,apiKeys: Query_apiKeys,auditHead: Query_auditHead,auditTrail: Query_auditTrail,baselineRequirements: Query_baselineRequirements,changes: Query_changes,figure: Query_figure,figures: Query_figures,indicatorComparison: Query_indicatorComparison,indicatorSummary: Query_indicatorSummary,indicatorValues: Query_indicatorValues,node: Query_node,nodes: Query_nodes,obligations: Query_obligations,region: Query_region,regions: Query_regions,regulation: Query_regulation,regulationImpact: Query_regulationImpact,regulations: Query_regulations,report: Query_report,reportForm: Query_reportForm,reportForms: Query_reportForms,reportingProgress: Query_reportingProgress,reports: Query_reports,restatements: Query_restatements,search: Query_search,snapshots: Query_snapshots,viewer: Query_viewer,webhooks: Query_webhooks },
      Mutation: { amendRegulation: Mutation_amendRegulation,assessAgency: Mutation_assessAgency,completeStudy: Mutation_completeStudy,correctReport: Mutation_correctReport,createApiKey: Mutation_createApiKey,declareAdoption: Mutation_declareAdoption,denySubject: Mutation_denySubject,disputeObservation: Mutation_disputeObservation,grantRole: Mutation_grantRole,grantWaiver: Mutation_grantWaiver,importReports: Mutation_importReports,liftDenial: Mutation_liftDenial,observeAdoption: Mutation_observeAdoption,planStudy: Mutation_planStudy,publishGuideline: Mutation_publishGuideline,registerAgency: Mutation_registerAgency,registerForm: Mutation_registerForm,registerRegulation: Mutation_registerRegulation,registerWebhook: Mutation_registerWebhook,relateRegulations: Mutation_relateRegulations,removeWebhook: Mutation_removeWebhook,reopenPeriod: Mutation_reopenPeriod,resumeWebhook: Mutation_resumeWebhook,returnReport: Mutation_returnReport,revokeApiKey: Mutation_revokeApiKey,revokeGrant: Mutation_revokeGrant,rotateWebhookSecret: Mutation_rotateWebhookSecret,saveReport: Mutation_saveReport,setRequirements: Mutation_setRequirements,submitReport: Mutation_submitReport,supersedeAdoptionEvent: Mutation_supersedeAdoptionEvent,verifyReport: Mutation_verifyReport },
      
      Access: Access,
Adoption: Adoption,
AdoptionEvent: AdoptionEvent,
Agency: Agency,
ApiKey: ApiKey,
Assessment: Assessment,
Change: Change,
ChangedFigure: ChangedFigure,
ComparedRegion: ComparedRegion,
Dispute: Dispute,
Figure: Figure,
Guideline: Guideline,
IndicatorAggregate: IndicatorAggregate,
IndicatorValue: IndicatorValue,
Obligation: Obligation,
Readiness: Readiness,
Region: Region,
RegionAdoption: RegionAdoption,
Regulation: Regulation,
RegulationStatus: RegulationStatus,
Relation: Relation,
Reopening: Reopening,
Report: Report,
ReportForm: ReportForm,
ReportGroup: ReportGroup,
ReportValue: ReportValue,
ReportingProgress: ReportingProgress,
Requirement: Requirement,
RequirementSet: RequirementSet,
RequirementStatus: RequirementStatus,
Restatement: Restatement,
RoleGrant: RoleGrant,
Snapshot: Snapshot,
Study: Study,
Viewer: Viewer,
Waiver: Waiver,
Webhook: Webhook,
Date: Date,
DateTime: DateTime,
Decimal: Decimal,
URL: URL
    }