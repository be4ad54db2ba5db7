import type { Access, Grant } from '#domain/access.ts';

export type AccessMapper = Access;
export type RoleGrantMapper = Grant;
