import { buildSchema, type GraphQLObjectType, type GraphQLScalarType, type GraphQLSchema } from 'graphql';

const SDL = `
  scalar Odd
  enum Colour { RED GREEN }
  input Point { x: Int! = 1, y: [Int!], colour: Colour = RED, inner: Inner }
  input Inner { word: String!, words: [[String]!] }
  input Endless { within: Endless }
  interface Named { name: String! other: Named }
  union Any = One | Two | Three
  type Query { one: One two: Two! three: Three any: Any anyList: [Any] anyAll: [Any!]! named: Named namedList: [Named!]
    echo(text: String = "default", number: Int, point: Point, points: [Point!], colour: Colour = GREEN, odd: Odd): String
    endless(of: Endless): String
    echoed(text: String!): String! untyped(fails: Boolean = false): Any getter(fails: Boolean = false): One iterator(fails: Boolean = false): [Int] items(fails: Boolean = false): [One] broken(fails: Boolean = false): One rejected(fails: Boolean = false): One! nothing: One nothingAtAll(fails: Boolean = false): One! }
  type One implements Named { name: String! other: Named id: ID number: Int float: Float flag: Boolean colour: Colour odd: Odd oddBad(fails: Boolean = false): Odd!
    two: Two twos: [Two!]! matrix: [[Int!]!] holes: [Int] holesNot(fails: Boolean = false): [Int!] slow: String slowNot: String! throwing(fails: Boolean = false): String throwingNot(fails: Boolean = false): String!
    method(by: Int = 2): Int list: [One!] }
  type Two implements Named { name: String! other: Named one: One ones(fails: Boolean = false): [One] slowOnes: [One!]! never(fails: Boolean = false): String! count(of: [Int!] = [1, 2]): Int! }
  type Three { text(upper: Boolean!): String! any: Any deep: [[Any!]] }
`;

const tick = <T>(value: T): Promise<T> => Promise.resolve().then(() => value);
/** Arguments in one order: that of their names is no part of what they say. */
const told = (args: object): string =>
  JSON.stringify(args, (_, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
const ONE = {
  __typename: 'One',
  name: 'one',
  id: 7,
  number: 3,
  float: 1.5,
  flag: false,
  colour: 'GREEN',
  odd: 5,
  matrix: [[1, 2], [], [3]],
  holes: [1, null, 3],
  method: ({ by }: { by: number }) => by * 2,
};
const TWO = { __typename: 'Two', name: 'two' };
const THREE = { __typename: 'Three' };
const fail = (message: string) => {
  throw new Error(message);
};

const throwsWhenSeen = {
  get name() {
    return fail('seen');
  },
};

/** A field that fails in its way when it is told to. */
const unless =
  (calm: unknown, failing: () => unknown) =>
  (_: unknown, { fails }: { fails: boolean }) =>
    fails ? failing() : calm;

/** What a resolver may do to an answer: promises, nulls where there may be none, faults in the middle, lists of lists, unions, names that differ from their values. */
export const nastySchema: GraphQLSchema = buildSchema(SDL);

const resolvers: Record<string, Record<string, unknown>> = {
  Query: {
    one: () => ONE,
    two: () => tick(TWO),
    three: () => THREE,
    any: () => tick(THREE),
    anyList: () => [ONE, null, tick(TWO), THREE],
    anyAll: () => tick([ONE, TWO]),
    named: () => TWO,
    namedList: () => [ONE, tick(TWO)],
    echo: (_: unknown, args: object) => told(args),
    endless: (_: unknown, args: object) => told(args),
    echoed: (_: unknown, { text }: { text: string }) => text,
    untyped: unless(tick(THREE), () => tick({ name: 'of no type' })),
    getter: unless(tick(ONE), () => tick(throwsWhenSeen)),
    iterator: unless(tick([1]), () =>
      tick({
        *[Symbol.iterator]() {
          yield 1;
          fail('broken off');
        },
      }),
    ),
    items: unless(tick([ONE]), () => tick([ONE, tick(throwsWhenSeen)])),
    broken: unless(ONE, () => fail('broken')),
    rejected: unless(ONE, () => tick(null).then(() => fail('rejected'))),
    nothing: () => null,
    nothingAtAll: unless(tick(ONE), () => undefined),
  },
  One: {
    other: () => tick(TWO),
    two: () => TWO,
    twos: () => [TWO, tick(TWO)],
    slow: () => tick('slow'),
    slowNot: () => tick('slow'),
    oddBad: unless(7, () => 4),
    holesNot: unless([1, 2], () => [1, null, 3]),
    throwing: unless('calm', () => fail('no')),
    throwingNot: unless('calm', () => fail('no')),
    list: () => [
      { ...ONE, name: 'first' },
      { ...ONE, name: 'second', number: null },
    ],
  },
  Two: {
    other: () => ONE,
    one: () => tick(ONE),
    ones: unless([ONE, null, tick(ONE)], () => [ONE, new Error('an error in a list')]),
    never: unless(tick('ever'), () => null),
    slowOnes: () => tick([ONE, ONE]),
    count: (_: unknown, { of }: { of: number[] | null }) => of?.length ?? null,
  },
  Three: {
    text: (_: unknown, { upper }: { upper: boolean }) => (upper ? 'TEXT' : 'text'),
    any: () => ONE,
    deep: () => [[ONE, TWO], tick([]), null],
  },
};
for (const [name, fields] of Object.entries(resolvers)) {
  const type = nastySchema.getType(name) as GraphQLObjectType;
  for (const [field, resolve] of Object.entries(fields)) Object.assign(type.getFields()[field] ?? {}, { resolve });
}
Object.assign(nastySchema.getType('Odd') as GraphQLScalarType, {
  serialize: (value: number) => (value % 2 === 1 ? value : fail(`${value} is even`)),
  parseValue: (value: unknown) => value,
});
