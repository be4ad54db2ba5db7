export type { Waiver as WaiverMapper } from '#domain/waiver.ts';
