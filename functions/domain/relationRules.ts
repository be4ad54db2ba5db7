import { firstDay, type Regulation, type Relation, type RelationKind } from './regulation.ts';

/** Kinds that make one chain: what ends another must not be ended by it, whether by revoking or by replacing. */
const CHAINS: Readonly<Record<RelationKind, readonly RelationKind[]>> = {
  AMENDS: ['AMENDS'],
  REVOKES: ['REVOKES', 'REPLACES'],
  REPLACES: ['REVOKES', 'REPLACES'],
  IMPLEMENTS: ['IMPLEMENTS'],
  EXTENDS: ['EXTENDS'],
};

/** Names a relation by its ends and kind. */
export type RelationName = Pick<Relation, 'from' | 'kind' | 'to'>;

/**
 * The way back from `to` to `from` along relations of the same chain, by slugs, both ends named; null when there is none.
 * A relation for which there is one would close a cycle.
 */
export function wayBack({ from, kind, to }: RelationName, relations: readonly RelationName[]): string[] | null {
  const kinds = CHAINS[kind];
  const cameFrom = new Map<string, string | null>([[to, null]]);
  const open = [to];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    if (one === from) return pathTo(one, cameFrom);
    for (const next of relations) {
      if (next.from !== one || !kinds.includes(next.kind) || cameFrom.has(next.to)) continue;
      cameFrom.set(next.to, one);
      open.push(next.to);
    }
  }
  return null;
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const path = [end];
  for (let one = cameFrom.get(end); one !== undefined && one !== null; one = cameFrom.get(one)) path.unshift(one);
  return path;
}

/** Why the first days of two regulations do not fit a relation: none acts before the other began. Null where they fit or one is not known. */
export function datesFault(from: Regulation, kind: RelationKind, to: Regulation): string | null {
  const [acting, acted] = [firstDay(from), firstDay(to)];
  if (acting === null || acted === null || acting >= acted) return null;
  return `${from.slug} begins on ${acting}, before ${to.slug} on ${acted}: it cannot be what ${kind} it.`;
}

/**
 * Whether one regulation may do this to another by its place: a region's instrument changes, extends and ends only instruments of
 * the same region, and implements any; a national one is not bound.
 */
export function withinReach(from: Regulation, kind: RelationKind, to: Regulation): boolean {
  return from.level === 'NATIONAL' || kind === 'IMPLEMENTS' || from.regionCode === to.regionCode;
}
