import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { judge } from '#local/schemaLife/judge.ts';

const TODAY = '2027-03-01';
const PASSED = '@deprecated(reason: "Use another, this goes after 2027-02-28.")';
const TODAYS = '@deprecated(reason: "Use another, this goes after 2027-03-01.")';

const SCHEMA = `
  directive @cost(weight: String!, note: String, unit: Int! = 1) repeatable on FIELD_DEFINITION | OBJECT
  type Query { region(code: ID, asOf: String = "now"): Region  at(place: Place): Region  regions(filter: Filter): [Region!]!  few(limit: Int! = 20): Int  any: Anything  node: Node }
  type Mutation { declare(input: Declaration!): Region }
  interface Node { id: ID! }
  "A region." type Region implements Node { id: ID!  name: String!  level: Level  note: String }
  type Agency { name: String }
  union Anything = Region | Agency
  enum Level { PROVINCE CITY }
  input Filter { level: Level = CITY  text: String }
  input Place { order: Int! = 1  code: String }
  input Declaration { code: ID!  note: String }
  scalar Day
`;

/** The schema with one text in place of another. */
const changed = (from: string, to: string, schema = SCHEMA): string => {
  expect(schema).toContain(from);
  return schema.replace(from, to);
};
const judged = (released: string, current: string, today = TODAY) =>
  judge(buildSchema(released), buildSchema(current), today);

/** What it breaks, what it was, and what it became. */
const BREAKS: readonly [name: string, from: string, to: string][] = [
  ['a type that goes', 'type Agency { name: String }\n  union Anything = Region | Agency', 'union Anything = Region'],
  ['a type of another kind', 'type Agency {', 'interface Agency {'],
  ['a field that goes', '  note: String }\n  type Agency', ' }\n  type Agency'],
  ['a field of another type', 'level: Level  note', 'level: String  note'],
  ['a field that may be null now', 'name: String!', 'name: String'],
  ['a list whose places may be null now', '[Region!]!', '[Region]!'],
  ['an argument that goes', ', asOf: String = "now"', ''],
  ['an argument of another type', 'region(code: ID,', 'region(code: Int,'],
  ['an argument that must be given now', 'region(code: ID,', 'region(code: ID!,'],
  ['a new argument that must be given', 'region(code: ID,', 'region(code: ID, basis: ID!,'],
  ['a value of an enum that goes', 'PROVINCE CITY', 'CITY'],
  ['a field of an input that goes', '  text: String }', ' }'],
  ['a field of an input of another type', 'text: String }', 'text: Int }'],
  ['an argument that lost its default and is never null', 'limit: Int! = 20', 'limit: Int!'],
  ['a field of an input that lost its default and is never null', 'order: Int! = 1', 'order: Int!'],
  ['an argument of a directive that lost its default and is never null', 'unit: Int! = 1', 'unit: Int!'],
  ['a field of an input that must be given now', 'code: ID!  note: String }', 'code: ID!  note: String! }'],
  ['a new field of an input that must be given', 'code: ID!  note', 'code: ID!  basis: ID!  note'],
  ['an input of which only one field may be given now', 'input Filter {', 'input Filter @oneOf {'],
  ['a member of a union that goes', 'Region | Agency', 'Region'],
  ['an interface that a type lost', 'Region implements Node', 'Region'],
  ['the root of writes that goes', 'type Mutation {', 'type Other {'],
  [
    'a directive that goes',
    'directive @cost(weight: String!, note: String',
    'directive @price(weight: String!, note: String',
  ],
  ['an argument of a directive that goes', 'weight: String!, note: String', 'weight: String!'],
  ['an argument of a directive of another type', 'weight: String!,', 'weight: Int!,'],
  ['a new argument of a directive that must be given', 'weight: String!,', 'weight: String!, by: Int!,'],
  ['a place of a directive that goes', 'FIELD_DEFINITION | OBJECT', 'OBJECT'],
  ['a directive that cannot be repeated any more', ' repeatable', ''],
];

describe('what breaks a client is refused', () => {
  it.each(BREAKS)('%s', async (_, from, to) => {
    // An input whose fields have defaults cannot be one of which one is given.
    const released = to.includes('@oneOf') ? changed('Level = CITY', 'Level') : SCHEMA;
    const current = changed(from, to, released);
    const { faults, changes } = await judged(released, current);
    expect(faults).not.toEqual([]);
    for (const fault of faults) expect(fault).toMatch(/^breaks clients: /);
    expect(changes.filter(({ level }) => level === 'BREAKING').some(({ announced }) => announced)).toBe(false);
  });
});

/** What may be announced: how it stands before, how it is deprecated, how it stands after. */
const ANNOUNCED: readonly [name: string, from: string, deprecated: string, after: string][] = [
  ['a field that goes', '  note: String }\n  type Ag', '  note: String @@ }\n  type Ag', ' }\n  type Ag'],
  ['a field of another type', 'level: Level  note', 'level: Level @@ note', 'level: String  note'],
  ['an argument that goes', ', asOf: String = "now"', ', asOf: String = "now" @@', ''],
  ['an argument of another type', 'region(code: ID,', 'region(code: ID @@,', 'region(code: Int,'],
  ['a value of an enum that goes', 'PROVINCE CITY', 'PROVINCE @@ CITY', 'CITY'],
  ['a field of an input that goes', '  text: String }', '  text: String @@ }', ' }'],
  [
    'an argument of a field that was deprecated itself',
    'regions(filter: Filter): [Region!]!',
    'regions(filter: Filter): [Region!]! @@',
    'regions: [Region!]!',
  ],
];

describe('what was deprecated until a day', () => {
  it.each(ANNOUNCED)('may break once the day has passed, and not before: %s', async (_, from, deprecated, after) => {
    const current = changed(from, after);
    const release = (deprecation: string) => changed(from, deprecated.replace('@@', deprecation));
    const { faults, changes } = await judged(release(PASSED), current);
    expect(faults).toEqual([]);
    expect(changes).toContainEqual(expect.objectContaining({ level: 'BREAKING', announced: true }));
    expect((await judged(release(TODAYS), current)).faults).toHaveLength(1);
    expect((await judged(release(TODAYS), current, '2027-03-02')).faults).toEqual([]);
  });

  it('does not excuse what stands beside it', async () => {
    const both = 'level: Level  note: String';
    const released = changed(both, `${both} ${PASSED}`);
    const { faults } = await judged(released, changed(`  ${both} ${PASSED}`, '', released));
    expect(faults).toEqual([expect.stringContaining("'level'")]);
  });
});

describe('a whole type may go', () => {
  const WITH_ANY = changed('any: Anything', `any: Anything ${PASSED}`);
  const withoutAgency = (schema: string) =>
    changed('Region | Agency', 'Region', changed('type Agency { name: String }', '', schema));

  it('when every way to it was deprecated until a day that has passed', async () => {
    expect((await judged(WITH_ANY, withoutAgency(WITH_ANY))).faults).toEqual([]);
    expect((await judged(WITH_ANY, withoutAgency(WITH_ANY), '2027-02-28')).faults).toHaveLength(2);
  });

  it('and not while one way is left, through whatever type', async () => {
    const another = changed('note: String }\n', 'note: String  agency: Agency }\n', WITH_ANY);
    const { faults } = await judged(another, withoutAgency(changed('  agency: Agency', '', another)));
    expect(faults).toEqual(expect.arrayContaining([expect.stringContaining("'Agency'")]));
  });

  const FORM = 'type Form implements Node { id: ID!  title: String }';
  const OVER = `type Form implements Node { id: ID!  title: String ${PASSED} }`;
  const withForm = (form: string, way: string) =>
    `${changed('any: Anything', `any: Anything  form: Form ${way}`)} ${form}`;

  it('though an interface holds it, when all that only it has was deprecated too', async () => {
    expect((await judged(withForm(OVER, PASSED), SCHEMA)).faults).toEqual([]);
    for (const [form, way] of [
      [FORM, PASSED],
      [OVER, ''],
    ] as const)
      expect((await judged(withForm(form, way), SCHEMA)).faults).toContainEqual(expect.stringContaining("'Form'"));
  });

  it('though a union holds it, when every field of it was', async () => {
    const released = changed('type Agency { name: String }', `type Agency { name: String ${PASSED} }`);
    const gone = changed('Region | Agency', 'Region', SCHEMA).replace('type Agency { name: String }', '');
    expect((await judged(released, gone)).faults).toEqual([]);
    expect((await judged(SCHEMA, gone)).faults).toHaveLength(2);
  });

  it('and not while an interface holds it that has all it has', async () => {
    const released = `${SCHEMA} type Fault implements Node { id: ID! }`;
    expect((await judged(released, SCHEMA)).faults).toEqual([expect.stringContaining("'Fault'")]);
  });

  it('when no way led to it at all: no document can name it', async () => {
    expect((await judged(SCHEMA, changed('scalar Day', ''))).faults).toEqual([]);
  });

  it('an input, when every argument that takes it was', async () => {
    const released = changed('(filter: Filter)', `(filter: Filter ${PASSED})`);
    const gone = changed(`(filter: Filter ${PASSED})`, '', released).replace(/input Filter .*/, '');
    expect((await judged(released, gone)).faults).toEqual([]);
  });
});

describe('a deprecation', () => {
  const deprecated = (reason: string) =>
    changed('note: String }\n', `note: String @deprecated(reason: "${reason}") }\n`);

  it.each(['Use another.', 'Until 2027-02-30.', 'Until 2027-13-01.', 'Until 20270630.'])(
    'without a day of the calendar is refused: %s',
    async (reason) => {
      expect((await judged(SCHEMA, deprecated(reason))).faults).toEqual([
        expect.stringContaining('Region.note is deprecated without a day'),
      ]);
    },
  );

  it('without a reason is refused, wherever it stands', async () => {
    for (const [from, to, path] of [
      ['asOf: String = "now"', 'asOf: String = "now" @deprecated', 'Query.region.asOf'],
      ['text: String }', 'text: String @deprecated }', 'Filter.text'],
      ['PROVINCE', 'PROVINCE @deprecated', 'Level.PROVINCE'],
    ] as const)
      expect((await judged(SCHEMA, changed(from, to))).faults).toEqual([expect.stringContaining(`${path} is dep`)]);
  });

  it('that is new names a day after today, and one that was promised never comes nearer', async () => {
    expect((await judged(SCHEMA, deprecated('Until 2027-03-02.'))).faults).toEqual([]);
    expect((await judged(SCHEMA, deprecated('Until 2027-03-01.'))).faults).toHaveLength(1);
    const promised = deprecated('Until 2027-06-30.');
    expect((await judged(promised, deprecated('Until 2027-06-29.'))).faults).toHaveLength(1);
    expect((await judged(promised, deprecated('Until 2027-07-01.'))).faults).toEqual([]);
    expect((await judged(promised, promised, '2028-01-01')).faults).toEqual([]);
  });

  it('stays until the latest day that it names', async () => {
    const released = deprecated('Since 2026-12-01 of no use; stays until 2027-03-01.');
    const current = changed('  note: String }\n  type', ' }\n  type');
    expect((await judged(released, current)).faults).toHaveLength(1);
    expect((await judged(released, current, '2027-03-02')).faults).toEqual([]);
  });

  it('is told once, by its reason, wherever it stands, and so is its end', async () => {
    const [from, to] = ['asOf: String = "now"', 'asOf: String = "now" @deprecated(reason: "Until 2027-06-30.")'];
    const told = async (before: string, after: string) =>
      (await judged(before, after)).changes.map(({ level, message }) => `${level} ${message}`);
    const deprecatedArgument = changed(from, to);
    expect(await told(SCHEMA, deprecatedArgument)).toEqual([
      "SAFE 'Query.region.asOf' is deprecated: Until 2027-06-30.",
    ]);
    expect(await told(deprecatedArgument, changed('2027-06-30', '2027-07-01', deprecatedArgument))).toEqual([
      "SAFE 'Query.region.asOf' is deprecated: Until 2027-07-01.",
    ]);
    expect(await told(deprecatedArgument, SCHEMA)).toEqual(["SAFE 'Query.region.asOf' is not deprecated any more"]);
  });
});

describe('what breaks nobody', () => {
  it.each([
    ['a new value of an enum', 'PROVINCE CITY', 'PROVINCE CITY VILLAGE'],
    ['another default of an argument', '"now"', '"then"'],
    ['another default of a field of an input', 'Level = CITY', 'Level = PROVINCE'],
    ['a new argument that may be left out', 'region(code: ID,', 'region(code: ID, basis: ID,'],
    ['a new member of a union', 'Region | Agency', 'Region | Agency | Query'],
  ])('but surprises is told as dangerous: %s', async (_, from, to) => {
    const { faults, changes } = await judged(SCHEMA, changed(from, to));
    expect(faults).toEqual([]);
    expect(changes.map(({ level }) => level)).toContain('DANGEROUS');
  });

  it.each([
    ['a new field', 'name: String!', 'name: String!  island: String'],
    ['a field that is never null now', 'level: Level  note', 'level: Level!  note'],
    ['an argument that may be left out now', 'code: ID!  note', 'code: ID  note'],
    ['another description', '"A region."', '"A region (daerah)."'],
  ])('is safe: %s', async (_, from, to) => {
    const { faults, changes } = await judged(SCHEMA, changed(from, to));
    expect(faults).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ level }) => level === 'SAFE')).toBe(true);
  });
});
