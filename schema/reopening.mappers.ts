export type { Reopening as ReopeningMapper } from '#domain/reopening.ts';
