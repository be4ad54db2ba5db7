import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type Day, isDay } from '#domain/day.ts';

/** What of a schema can be deprecated, as the schema holds it. */
type Element = GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField | GraphQLEnumValue;

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

/** The last day that a reason names, `YYYY-MM-DD`; null where it names none that the calendar has. */
function lastDayIn(reason: string): Day | null {
  const [day] = /\b\d{4}-\d{2}-\d{2}\b/.exec(reason) ?? [];
  return day !== undefined && isDay(day) ? day : null;
}

function* elementsOf(schema: GraphQLSchema): Generator<readonly [string, Element]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field];
        for (const argument of field.args) yield [`${type.name}.${field.name}.${argument.name}`, argument];
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
    }
  }
  for (const directive of schema.getDirectives())
    for (const argument of directive.args) yield [`@${directive.name}.${argument.name}`, argument];
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
