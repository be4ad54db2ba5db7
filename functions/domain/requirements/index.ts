import type { RequirementKind } from '../requirement.ts';
import { agenciesAssessed } from './agenciesAssessed.ts';
import { baselineReported } from './baselineReported.ts';
import type { RequirementRule } from './facts.ts';
import { guidelineInForce } from './guidelineInForce.ts';
import { localInstrumentIssued } from './localInstrumentIssued.ts';
import { regulationInForce } from './regulationInForce.ts';
import { maxDaysPerWeek, maxShare, weekday } from './schemeLimits.ts';
import { studyCompleted } from './studyCompleted.ts';

/** The rule of each kind of requirement: a new kind is one file here, one line below, and one enum value. */
export const REQUIREMENT_RULES: Readonly<Record<RequirementKind, RequirementRule>> = {
  REGULATION_IN_FORCE: regulationInForce,
  STUDY_COMPLETED: studyCompleted,
  GUIDELINE_IN_FORCE: guidelineInForce,
  LOCAL_INSTRUMENT_ISSUED: localInstrumentIssued,
  AGENCIES_ASSESSED: agenciesAssessed,
  MAX_DAYS_PER_WEEK: maxDaysPerWeek,
  WEEKDAY: weekday,
  MAX_SHARE: maxShare,
  BASELINE_REPORTED: baselineReported,
};
