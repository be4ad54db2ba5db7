export type { Group as ReportGroupMapper } from '#domain/summary.ts';
