import { parseAgencyKey } from '#domain/agency.ts';
import { type Instant, jakartaDay } from '#domain/day.ts';
import type { Authenticate } from '#graphql/authenticate.ts';
import type { Context } from '#graphql/context.ts';
import { createLoaders } from '#graphql/loaders.ts';
import { holdSearch } from '#graphql/search.ts';
import { holdReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';

/** What every peer is made on. */
export interface Surroundings {
  table: Table;
  /** The moment that stands still while it is measured. */
  now: Instant;
}

export const SECRET = 'a registry that lives for one measurement';

/** A token is the key of the agency whose reporter bears it: what a real one costs to verify is the same for everybody. */
export const authenticate: Authenticate = async (header) => {
  if (header === undefined) return null;
  const agencyKey = header.slice('Bearer '.length);
  const regionCode = parseAgencyKey(agencyKey)?.regionCode;
  if (regionCode === undefined) throw new Error(`${agencyKey} is the key of no agency.`);
  const reporter = { role: 'AGENCY_REPORTER', issuer: 'bench', subject: agencyKey, agencyKey, regionCode } as const;
  return { issuer: 'bench', subject: agencyKey, actor: reporter };
};

/** The context of one request: of whom by the `Authorization` header, and under which name. */
export type ContextOf = (authorization: string | undefined, requestId: string) => Promise<Context>;

/**
 * What resolvers work with where nothing stands in front of them: one container's law and index, and the reads of each request. No budget, no limit
 * of time, no word of the registry on who asks: less than our entry does.
 */
export function contextsOf({ table, now }: Surroundings): ContextOf {
  const instant = Date.parse(now);
  const holder = holdReference(table, () => instant);
  const search = holdSearch(table);
  const allowed = Promise.resolve();
  return async (authorization, requestId) => {
    const bearer = await authenticate(authorization);
    let writes = 0;
    return {
      actor: bearer?.actor ?? { role: 'ANYONE' },
      notDenied: allowed,
      cost: 0,
      now,
      today: jakartaDay(new Date(instant)),
      nextInstant: () => {
        const next = new Date(instant + writes).toISOString();
        writes += 1;
        return next;
      },
      requestId,
      secret: SECRET,
      loaders: createLoaders(table, holder, { isFresh: bearer !== null }),
      search,
      table,
    };
  };
}
