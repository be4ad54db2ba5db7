export type { Dispute as DisputeMapper } from '#domain/dispute.ts';
