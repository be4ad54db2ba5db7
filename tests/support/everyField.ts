import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** The schema that the server answers by. */
export const SCHEMA = buildSchema(readFileSync('functions/graphql/schema.generated.graphqls', 'utf8'));
/** Every object type of it that is the registry's own. */
export const OBJECT_TYPES: readonly GraphQLObjectType[] = Object.values(SCHEMA.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
export const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
/** `Type.field`, as the tables of the tests name a field. */
export const nameOf = (type: GraphQLNamedType, field: { name: string }): string => `${type.name}.${field.name}`;

/** One step on the way to a type: a field with its arguments, and of an abstract type the one that is meant. */
interface Step {
  /** `Type.field`. */
  name: string;
  /** The field with its arguments, as it is written in a query. */
  call: string;
  field: string;
  /** The object type that is gone on with. */
  type: GraphQLObjectType;
  isAbstract: boolean;
}
export type Way = readonly Step[];

/** How fields that cannot be asked without arguments are asked, and others that need them to find something. */
export type Calls = Readonly<Record<string, readonly string[]>>;

function stepsFrom(type: GraphQLObjectType, calls: Calls): Step[] {
  return fieldsOf(type).flatMap((field) => {
    const name = nameOf(type, field);
    const asked = calls[name] ?? (field.args.some(isRequiredArgument) ? [] : [field.name]);
    const target = getNamedType(field.type);
    const types = isAbstractType(target) ? SCHEMA.getPossibleTypes(target) : isObjectType(target) ? [target] : [];
    return asked.flatMap((call) =>
      types.map((one) => ({ name, call, field: field.name, type: one, isAbstract: isAbstractType(target) })),
    );
  });
}

/** Ways from `Query` to every type that it leads to, shortest first, at most `deepest` steps and so many for each type. */
export function waysToTypes(calls: Calls, deepest = 5, most = 60): ReadonlyMap<string, readonly Way[]> {
  const ways = new Map<string, Way[]>();
  const query = SCHEMA.getQueryType();
  let edge: Way[] = query == null ? [] : stepsFrom(query, calls).map((step) => [step]);
  for (let depth = 1; depth <= deepest; depth += 1) {
    const next: Way[] = [];
    for (const way of edge) {
      const last = way.at(-1);
      if (last === undefined) continue;
      const known = ways.get(last.type.name) ?? [];
      if (known.length >= most) continue;
      ways.set(last.type.name, [...known, way]);
      // Going through a type twice finds nothing that is new.
      const seen = new Set(way.map(({ type }) => type.name));
      next.push(
        ...stepsFrom(last.type, calls)
          .filter(({ type }) => !seen.has(type.name))
          .map((step) => [...way, step]),
      );
    }
    edge = next;
  }
  return ways;
}

/** A field with what can be read below it without going further; null where nothing can be. */
function selectionOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  calls: Calls,
  isTold: (name: string) => boolean,
) {
  const call = calls[nameOf(type, field)]?.[0] ?? (field.args.some(isRequiredArgument) ? null : field.name);
  const target = getNamedType(field.type);
  if (call === null) return null;
  if (isLeafType(target)) return call;
  if (!isCompositeType(target)) return null;
  if (!isObjectType(target)) return `${call} { __typename }`;
  const leaves = fieldsOf(target)
    .filter((one) => isLeafType(getNamedType(one.type)) && one.args.length === 0 && isTold(nameOf(target, one)))
    .map((one) => one.name);
  return `${call} { __typename ${leaves.join(' ')} }`;
}

/** A query for every field of a type at the end of a way, each with the leaves below it that `isTold`. */
export function queryOf(way: Way, calls: Calls, isTold: (name: string) => boolean): string {
  const type = way.at(-1)?.type;
  if (type === undefined) throw new Error('A way has a step.');
  const fields = fieldsOf(type).flatMap((field) => selectionOf(type, field, calls, isTold) ?? []);
  let text = fields.join(' ');
  for (const step of way.toReversed()) {
    text = `${step.call} { ${step.isAbstract ? `__typename ... on ${step.type.name} { ${text} }` : text} }`;
  }
  return `{ ${text} }`;
}

type Json = Record<string, unknown>;
/** What stands at the end of a way in an answer. */
export function instancesAt(way: Way, data: unknown): Json[] {
  let found: unknown[] = [data];
  for (const { field, type, isAbstract } of way) {
    found = found
      .flatMap((one) => (one as Json | null)?.[field] ?? [])
      .flat()
      .filter((one) => one !== null && (!isAbstract || (one as Json).__typename === type.name));
  }
  return found as Json[];
}

/** The name under which a field stands in an answer: none is renamed. */
export const answersOf = (instances: readonly Json[], field: string): unknown[] => instances.map((one) => one[field]);
