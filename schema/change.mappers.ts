export type { PublicChange as ChangeMapper } from '#domain/change.ts';
