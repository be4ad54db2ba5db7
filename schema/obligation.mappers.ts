export type { OwedEntry as ObligationMapper } from '#domain/ledger.ts';
