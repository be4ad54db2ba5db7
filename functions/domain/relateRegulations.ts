import { InputReader, invalid, notFound, type SourceGiven } from './input.ts';
import { type Change, type Decision, type Moment, type Refusal, refused } from './outcome.ts';
import { type Catalogue, relationKey } from './reference.ts';
import type { Regulation, Relation, RelationKind } from './regulation.ts';
import { datesFault, wayBack, withinReach } from './relationRules.ts';

/** A relation as a client gives it, by slugs. */
export interface RelationGiven {
  from: string;
  kind: RelationKind;
  to: string;
  source: SourceGiven;
  /** True: the relation was recorded in error and holds no longer. */
  withdrawn?: boolean | null | undefined;
}

/**
 * Decides a relation between two regulations, or the withdrawal of one; every version stays. Refused for every fault at once: an
 * unknown slug, a relation to itself, one that closes a cycle, dates that do not fit, an instrument out of reach, or one already kept.
 */
export function decideRelation(
  given: RelationGiven,
  catalogue: Catalogue,
  moment: Moment,
): Decision<Change & { kind: 'RELATION' }> {
  const reader = new InputReader();
  const source = reader.source(['source'], given.source);
  const { from, kind, to } = given;
  const before = catalogue.relationVersions.get(relationKey(given)) ?? null;
  const withdrawn = given.withdrawn ?? false;
  const refusals = [...unknown(given, catalogue), ...reader.refusals];
  const [acting, acted] = [catalogue.regulations.get(from), catalogue.regulations.get(to)];
  if (acting !== undefined && acted !== undefined) {
    refusals.push(
      ...(withdrawn ? notKept(given, before) : [...faults(acting, kind, acted, catalogue), ...kept(given, before)]),
    );
  }
  if (refusals.length > 0) return refused(...refusals);
  const version = { version: (before?.version ?? 0) + 1, recordedAt: moment.recordedAt, load: null };
  const record: Relation = { from, kind, to, source, withdrawn, ...version };
  const regionCode = acting?.regionCode ?? null;
  return { tag: 'accepted', change: { kind: 'RELATION', record, before, regionCode }, also: [] };
}

function unknown({ from, to }: RelationGiven, { regulations }: Catalogue): Refusal[] {
  return Object.entries({ from, to })
    .filter(([, slug]) => !regulations.has(slug))
    .map(([field, slug]) => notFound('UNKNOWN_REGULATION', [field], `No regulation has the slug ${slug}.`));
}

function faults(from: Regulation, kind: RelationKind, to: Regulation, { relations }: Catalogue): Refusal[] {
  if (from.slug === to.slug) {
    return [invalid('RELATION_TO_ITSELF', ['to'], `${from.slug} cannot be related to itself.`)];
  }
  const refusals: Refusal[] = [];
  const back = wayBack({ from: from.slug, kind, to: to.slug }, relations);
  if (back !== null) {
    const message = `This closes a cycle: ${[from.slug, ...back].join(', ')}.`;
    refusals.push(invalid('RELATION_CYCLE', ['to'], message));
  }
  const dates = datesFault(from, kind, to);
  if (dates !== null) refusals.push(invalid('IMPOSSIBLE_DATE', ['from'], dates));
  if (!withinReach(from, kind, to)) {
    const message = `An instrument of region ${from.regionCode} ${kind} only instruments of the same region; it may implement any.`;
    refusals.push(invalid('INVALID_VALUE', ['to'], message));
  }
  return refusals;
}

function kept({ from, kind, to }: RelationGiven, before: Relation | null): Refusal[] {
  if (before === null || before.withdrawn) return [];
  return [
    {
      tag: 'ALREADY_EXISTS',
      path: ['input'],
      message: `That ${from} ${kind} ${to} is already kept.`,
      existing: { kind: 'REGULATION', slug: from },
    },
  ];
}

function notKept({ from, kind, to }: RelationGiven, before: Relation | null): Refusal[] {
  if (before !== null && !before.withdrawn) return [];
  return [notFound('UNKNOWN_RELATION', [], `That ${from} ${kind} ${to} is not kept.`)];
}
