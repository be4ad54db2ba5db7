import type { GraphQLSchema } from 'graphql';
import { type Day, isDay } from '#domain/day.ts';
import { elementsOf } from './elements.ts';

/** What was deprecated, and until when it stays. */
export interface Deprecation {
  /** As in `Region.adoption`, `Region.adoption.asOf`, `SourceKind.PRESS` or `@cost.weight`. */
  path: string;
  reason: string;
  /** The last day on which it is certain to be there; null where the reason names none. */
  lastDay: Day | null;
}

/** Every element that is deprecated, by its path. */
export function deprecationsOf(schema: GraphQLSchema): Map<string, Deprecation> {
  const found = [...elementsOf(schema)].flatMap(([path, { deprecationReason }]) =>
    typeof deprecationReason === 'string'
      ? [[path, { path, reason: deprecationReason, lastDay: lastDayIn(deprecationReason) }] as const]
      : [],
  );
  return new Map(found);
}

/** The latest of the days that a reason names, `YYYY-MM-DD`; null where it names none, or one that the calendar has not. */
function lastDayIn(reason: string): Day | null {
  const days = reason.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
  return days.every(isDay) ? (days.toSorted().at(-1) ?? null) : null;
}

/** What changed in the deprecations from one schema to the next, in words for clients. */
export function deprecationChanges(
  released: GraphQLSchema,
  current: GraphQLSchema,
): { path: string; message: string }[] {
  const before = deprecationsOf(released);
  const after = deprecationsOf(current);
  const elements = elementsOf(current);
  const told = [...after.values()].filter(({ path, reason }) => before.get(path)?.reason !== reason);
  const lifted = [...before.keys()].filter((path) => elements.has(path) && !after.has(path));
  return [
    ...told.map(({ path, reason }) => ({ path, message: `'${path}' is deprecated: ${reason}` })),
    ...lifted.map((path) => ({ path, message: `'${path}' is not deprecated any more` })),
  ];
}

/**
 * What is wrong with the deprecations of a schema: one without a day that the calendar has; one that a client learns of too late to
 * act, since its day has passed or is today; one whose day came nearer than it was promised. Empty when all is well.
 */
export function deprecationFaults(released: GraphQLSchema, current: GraphQLSchema, today: Day): string[] {
  const before = deprecationsOf(released);
  return [...deprecationsOf(current).values()].flatMap(({ path, reason, lastDay }) => {
    if (lastDay === null)
      return [`${path} is deprecated without a day: end its reason with the last day it stays, as in "… 2027-06-30".`];
    const promised = before.get(path)?.lastDay ?? null;
    if (promised === null && lastDay <= today)
      return [`${path} is newly deprecated until ${lastDay}, which is not after today, ${today} ("${reason}").`];
    if (promised !== null && lastDay < promised)
      return [`${path} was promised until ${promised} and cannot end on ${lastDay} already.`];
    return [];
  });
}
