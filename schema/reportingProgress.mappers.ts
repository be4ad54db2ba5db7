import type { ProgressView } from '#domain/progress.ts';
import type { Group } from '#domain/summary.ts';

/** How far a group has come, as the asker may see it. */
export type ReportingProgressMapper = { group: Group; view: ProgressView; seesReturned: boolean };
