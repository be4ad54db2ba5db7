export type { Study as StudyMapper } from '#domain/study.ts';
