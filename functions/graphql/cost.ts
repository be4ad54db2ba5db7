import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE, INTROSPECTED_COST, INTROSPECTION_COST, LARGEST_PAGE, PAGES } from './limits.ts';
import { failed, refuse } from './refusal.ts';
import { coercedVariables } from './variables.ts';

/** Estimates what an operation costs, in whole points, at least one, from the request alone. */
export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => number;
type Variables = Readonly<Record<string, unknown>>;

/** What the schema says of a field: the points of one answer, and how long its list can be. */
interface Price {
  weight: number;
  /** Points of each item of a list. */
  item: number;
  isList: boolean;
  assumedSize: number | null;
  slicedBy: readonly string[];
  /** How many groups the list has, by the value of `groupBy` that makes the most; 1 where there is no such argument. */
  mostGroups: number;
  /** Whether the size holds for fields of the connection, not for a list of its own. */
  isConnection: boolean;
}

/** So many groups an answer has, by what it is grouped by. */
const GROUPS: Readonly<Record<string, number>> = {
  NATION: 1,
  PROVINCE: 38,
  LEVEL: 3,
  REGION: 546,
  AGENCY_TYPE: 40,
  SERVICE_CLASS: 3,
};

/** Points of each item of a page at least, also where nothing is selected of it: it is read and given a cursor all the same. */
const LEAST_OF_PAGE = 1;
/** How long lists of introspection are, about; `types` is counted. */
const INTROSPECTED: Readonly<Record<string, number>> = {
  fields: 10,
  args: 3,
  inputFields: 8,
  enumValues: 8,
  possibleTypes: 3,
  directives: 9,
};

/** Arguments are read once more than variables are: one that is null where that is not allowed is found only here. */
function complexity(estimate: () => number): number {
  try {
    return estimate();
  } catch (error) {
    if (error instanceof GraphQLError) throw failed('BAD_USER_INPUT', [error]);
    throw error;
  }
}

/**
 * The estimator of a schema: `@cost` and `@listSize`, with variables and defaults resolved; an object costs a point, a leaf nothing, a
 * list as much as its items. Of alternatives the dearest counts. Throws `Refused` for variables that do not fit, and for a page out of
 * range, naming the argument.
 */
export function createCostOf(schema: GraphQLSchema): CostOf {
  const prices = new Map<GraphQLField<unknown, unknown>, Price>();
  const priceOf = (field: GraphQLField<unknown, unknown>): Price => {
    const known = prices.get(field) ?? readPrice(schema, field);
    prices.set(field, known);
    return known;
  };
  const introspected: Readonly<Record<string, number>> = {
    ...INTROSPECTED,
    types: Object.keys(schema.getTypeMap()).length,
  };
  const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
    if (field.name === '__schema' || field.name === '__type') {
      return Math.max(INTROSPECTION_COST, childComplexity * INTROSPECTED_COST);
    }
    if (type.name.startsWith('__')) {
      return isLeafType(getNamedType(field.type)) ? 0 : (introspected[field.name] ?? 1) * (1 + childComplexity);
    }
    const price = priceOf(field);
    const size = sizeOf(price, args, `${type.name}.${field.name}`);
    if (price.isConnection) return price.weight + size * Math.max(childComplexity, LEAST_OF_PAGE);
    return !price.isList ? price.weight + childComplexity : price.weight + size * (price.item + childComplexity);
  };
  return (document, operation, variables) => {
    coercedVariables(schema, operation, variables);
    const alone = {
      ...document,
      definitions: document.definitions.filter((one) => one === operation || one.kind === Kind.FRAGMENT_DEFINITION),
    };
    const cost = complexity(() =>
      getComplexity({ schema, query: alone, variables: { ...variables }, estimators: [estimate] }),
    );
    // Tenths do not add up to the last bit.
    return Math.max(1, Math.ceil(cost - 1e-6));
  };
}

function readPrice(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Price {
  const values = (name: string, node: typeof field.astNode | GraphQLNamedType['astNode']) => {
    const directive = schema.getDirective(name);
    return directive && node ? getDirectiveValues(directive, node) : undefined;
  };
  const named = getNamedType(field.type);
  const cost = values('cost', field.astNode);
  const size = values('listSize', field.astNode);
  const isList = isListType(getNullableType(field.type));
  const ofType = isLeafType(named) ? 0 : Number(values('cost', named.astNode)?.weight ?? 1);
  const isSized = isList && size !== undefined && !isLeafType(named);
  return {
    // What a list's items cost is counted for each of them.
    weight: cost !== undefined ? Number(cost.weight) : isSized ? 0 : ofType,
    item: ofType,
    isList: isSized,
    assumedSize: typeof size?.assumedSize === 'number' ? size.assumedSize : null,
    slicedBy: Array.isArray(size?.slicingArguments) ? size.slicingArguments.map(String) : [],
    mostGroups: mostGroupsOf(field),
    isConnection: Array.isArray(size?.sizedFields),
  };
}

function mostGroupsOf({ args }: GraphQLField<unknown, unknown>): number {
  const grouping = args.find(({ name }) => name === 'groupBy');
  const type = grouping === undefined ? undefined : getNamedType(grouping.type);
  return isEnumType(type) ? Math.max(...type.getValues().map(({ name }) => GROUPS[name] ?? 1)) : 1;
}

function sizeOf({ assumedSize, slicedBy, mostGroups }: Price, args: Variables, coordinate: string): number {
  const asked = slicedBy.flatMap((name) => {
    const value = args[name];
    if (Array.isArray(value)) return [listed(value.length, name)];
    return typeof value === 'number' ? [pageAsked(value, name, coordinate)] : [];
  });
  if (asked.length > 0) return Math.max(...asked);
  if (assumedSize === null) return slicedBy.length > 0 ? DEFAULT_PAGE : 1;
  if (typeof args.from === 'string' && typeof args.to === 'string')
    return pointsOf(args.from, args.to, args.interval, assumedSize);
  const groups = typeof args.groupBy === 'string' ? GROUPS[args.groupBy] : undefined;
  if (groups === undefined) return assumedSize;
  // The assumed size is that of the grouping with the most groups; each may have several rows.
  return Math.ceil((groups * assumedSize) / mostGroups);
}

const INTERVAL_DAYS: Readonly<Record<string, number>> = { DAY: 1, WEEK: 7, MONTH: 28 };
const DAY_MS = 86_400_000;

/** At most so many points lie between two days; what is no range of days is refused where it is read. */
function pointsOf(from: string, to: string, interval: unknown, most: number): number {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  const apart = INTERVAL_DAYS[String(interval)] ?? 1;
  return days >= 0 ? Math.min(most, Math.floor(days / apart) + 1) : 1;
}

function listed(count: number, argument: string): number {
  if (count <= LARGEST_PAGE) return count;
  throw refuse('BAD_USER_INPUT', `${count} ${argument} are given; at most ${LARGEST_PAGE} are allowed.`, { argument });
}

const pages: Readonly<Record<string, number>> = PAGES;

/** What a page is asked for; throws where it is out of range, before anything is read. */
function pageAsked(size: number, argument: string, coordinate: string): number {
  const most = pages[coordinate] ?? LARGEST_PAGE;
  if (size >= 1 && size <= most) return size;
  throw refuse('BAD_USER_INPUT', `${argument} is ${size}; 1 to ${most} are allowed.`, { argument });
}
