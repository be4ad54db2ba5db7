export type { Agency as AgencyMapper } from '#domain/agency.ts';
