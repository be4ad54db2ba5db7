/** Who asks, as the token claims; a token without the claim that its role needs is refused before. */
export type Actor =
  | { role: 'ANYONE' }
  | { role: 'AGENCY_REPORTER'; issuer: string; subject: string; agencyKey: string; regionCode: string }
  | { role: 'REGION_OFFICER'; issuer: string; subject: string; regionCode: string }
  | { role: 'MINISTRY_ANALYST'; issuer: string; subject: string }
  | { role: 'MINISTRY_REGISTRAR'; issuer: string; subject: string };

export type Role = Actor['role'];
/** An actor with a token. */
export type SignedIn = Exclude<Actor, { role: 'ANYONE' }>;
