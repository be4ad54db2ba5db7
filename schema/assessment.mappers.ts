export type { Assessment as AssessmentMapper } from '#domain/assessment.ts';
