export type { Actor as ViewerMapper } from '#domain/actor.ts';
