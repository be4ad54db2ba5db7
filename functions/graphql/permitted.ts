import type { Actor, SignedIn } from '#domain/actor.ts';
import { type Action, may } from '#domain/permission.ts';
import { forbidden, unauthenticated } from './errors.ts';

/** Who asks, when they may do this; throws `UNAUTHENTICATED` without a token, `FORBIDDEN` to anyone else. */
export function permitted(actor: Actor, action: Action, signIn: string): SignedIn {
  if (actor.role === 'ANYONE') throw unauthenticated(signIn);
  if (!may(actor, action)) throw forbidden();
  return actor;
}
