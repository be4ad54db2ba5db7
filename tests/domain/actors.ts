import type { Actor } from '#domain/actor.ts';

const identity = { issuer: 'https://issuer.example', subject: 'someone' };

/** One of each: the reporter of an agency of a city, that city's officer and its province's, and the ministry. */
export const ACTORS = {
  anyone: { role: 'ANYONE' },
  reporter: { role: 'AGENCY_REPORTER', ...identity, agencyKey: '32.72-bkpsdm', regionCode: '32.72' },
  city: { role: 'REGION_OFFICER', ...identity, regionCode: '32.72' },
  province: { role: 'REGION_OFFICER', ...identity, regionCode: '32' },
  analyst: { role: 'MINISTRY_ANALYST', ...identity },
  registrar: { role: 'MINISTRY_REGISTRAR', ...identity },
} as const satisfies Record<string, Actor>;
export type ActorName = keyof typeof ACTORS;
export const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[];
