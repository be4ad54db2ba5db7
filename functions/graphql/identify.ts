import { holdApiKeys } from '#callers/apiKeys.ts';
import { type Access, grantedActor } from '#domain/access.ts';
import type { Actor } from '#domain/actor.ts';
import { jakartaDay } from '#domain/day.ts';
import { readAccessAndHead } from '#store/access.ts';
import type { ReferenceHead } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import type { Authenticate } from './authenticate.ts';
import { unauthenticated } from './errors.ts';

/** Who asks. */
export interface Identified {
  actor: Actor;
  /**
   * Ends when the registry's own word on the asker is read; throws `UNAUTHENTICATED` for one that it denies. Nothing is written and nothing
   * is answered before, but everything may be read beside it.
   */
  notDenied: Promise<void>;
  /** The head of the reference records, read together with that word; undefined where it was not. */
  head: Promise<ReferenceHead> | undefined;
  /** The API key that was sent along, which raises what may be read; null without one. */
  apiKey: { id: string } | null;
}

/** Tells who asks by the headers `Authorization` and `x-api-key`; throws `UNAUTHENTICATED` for a bad one of either. */
export type Identify = (authorization: string | undefined, apiKey: string | undefined) => Promise<Identified>;

/**
 * Who asks, for one container. A token with a role is what it says. One without has the role that the registry granted, while the grant
 * holds. A denial counts at once, in every container, for both: it is read with each request, in one read with the head of the reference
 * records, so that a request makes as many trips as without. Rule: docs/decisions/0012-access.md.
 */
export function createIdentify(given: { table: Table; authenticate: Authenticate; clock: () => Date }): Identify {
  const { table, authenticate, clock } = given;
  const apiKeys = holdApiKeys(table, clock);
  return async (authorization, sent) => {
    const [bearer, apiKey] = await Promise.all([authenticate(authorization), apiKeys.read(sent)]);
    if (apiKey === 'NOT_VALID') throw unauthenticated('The API key is not valid here.');
    if (bearer === null) return { actor: { role: 'ANYONE' }, notDenied: Promise.resolve(), head: undefined, apiKey };
    const read = readAccessAndHead(table, bearer);
    const notDenied = read.then(({ access }) => refuseDenied(access));
    const head = read.then((both) => both.head);
    // Whoever needs one of them awaits it; a request that fails before must not leave it unheard.
    for (const promise of [notDenied, head]) promise.catch(() => undefined);
    if (bearer.actor !== null) return { actor: bearer.actor, notDenied, head, apiKey };
    await notDenied;
    const actor = grantedActor((await read).access, jakartaDay(clock()));
    if (actor === null) throw unauthenticated('The token claims no role, and the registry granted none.');
    return { actor, notDenied, head, apiKey };
  };
}

function refuseDenied(access: Access | null): void {
  if (access !== null && access.denied !== null) throw unauthenticated('The token is not valid here.');
}
