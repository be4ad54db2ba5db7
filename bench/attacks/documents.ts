import { type Attack, failed, HARMLESS, INVALID, limit, many, post, UNREADABLE } from './attack.ts';

/** 20 fragments, each of which spreads the next twice: a million fields of 1.2 kB. */
const DOUBLING = `query { ...F0 } ${many(20, (n) => `fragment F${n} on Query { a${n}: __typename b${n}: __typename ${n < 19 ? `...F${n + 1} x: region(code: "32") { id } ...F${n + 1}` : ''} }`)}`;
const deep = (levels: number): string =>
  `{ region(code: "32") { ${'parent { '.repeat(levels)}id${' }'.repeat(levels)} } }`;
const typed = (levels: number): string =>
  `{ __schema { types { ${'fields { type { '.repeat(levels)}name${' } }'.repeat(levels)} } } }`;

/** Within graphql's own rule, which counts levels: 6 MB for 560 bytes. */
const MULTIPLYING = `{ __schema { types { name fields { type { ofType { ${many(15, (n) => `a${n}: fields { ...F }`)} } } } } } }
  fragment F on __Field { name description args { name description defaultValue type { name description ofType { name description
  enumValues { name description isDeprecated deprecationReason } } } } type { name description ofType { name description } } }`;
const BAD = failed('BAD_USER_INPUT');

/** Documents that cost a parser, a validator or an executor more than they cost to write. */
export const documentAttacks: readonly Attack[] = [
  post('20 doubling fragments with aliases', DOUBLING, limit('TOO_MANY_ALIASES')),
  post(
    '20 doubling fragments without aliases',
    DOUBLING.replace(/\w+: __typename/g, '__typename').replaceAll('x: ', ''),
    limit('TOO_MANY_SELECTIONS'),
  ),
  post(
    '10 fragments of ten spreads each',
    `{ ...F0 } ${many(9, (n) => `fragment F${n} on Query { ${many(10, () => `...F${n + 1}`)} }`)} fragment F9 on Query { __typename }`,
    limit('TOO_MANY_SELECTIONS'),
  ),
  post(
    'a doubling chain that nothing spreads',
    `{ __typename } ${many(20, (n) => `fragment F${n} on Query { ${n < 19 ? `...F${n + 1} ...F${n + 1}` : '__typename'} }`)}`,
    limit('TOO_MANY_SELECTIONS'),
  ),
  post('a fragment that spreads itself', '{ ...F } fragment F on Query { __typename ...F }', INVALID),
  post(
    'fragments that spread each other',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
    INVALID,
  ),
  post(
    'a cycle within a selection',
    '{ region(code: "32") { ...R } } fragment R on Region { parent { ...R } }',
    INVALID,
  ),
  post('1,001 tokens', `{ ${many(999, () => '__typename')} }`, limit('TOO_MANY_TOKENS')),
  post('20,000 tokens', `{ ${many(9_000, (n) => `a${n}`)} }`, limit('TOO_MANY_TOKENS')),
  post('brackets without end', '{a'.repeat(40_000), limit('TOO_MANY_TOKENS')),
  post('a list value without end', `{ nodes(ids: ${'['.repeat(40_000)}`, limit('TOO_MANY_TOKENS')),
  post('an object value without end', `{ regions(filter: ${'{a:'.repeat(20_000)}`, limit('TOO_MANY_TOKENS')),
  post('a type of lists without end', `query ($a: ${'['.repeat(50_000)}) { __typename }`, limit('TOO_MANY_TOKENS')),
  post('300 levels', deep(300), limit('TOO_DEEP')),
  post('11 levels', deep(9), limit('TOO_DEEP')),
  post(
    '11 levels in fragments',
    `{ region(code: "32") { ...A } } ${many(9, (n) => `fragment ${'ABCDEFGHI'[n]} on Region { parent { ${n < 8 ? `...${'ABCDEFGHI'[n + 1]}` : 'id'} } }`)}`,
    limit('TOO_DEEP'),
  ),
  post('16 aliases', `{ ${many(16, (n) => `a${n}: __typename`)} }`, limit('TOO_MANY_ALIASES')),
  post(
    '300 aliases of an expensive field',
    `{ ${many(120, (n) => `a${n}: adoptionMap { status }`)} }`,
    limit('TOO_MANY_ALIASES'),
  ),
  post('16 aliases of a mutation', `mutation { ${many(16, (n) => `a${n}: __typename`)} }`, limit('TOO_MANY_ALIASES')),
  post('21 fields at the root', `{ ${many(21, () => '__typename')} }`, limit('TOO_MANY_ROOT_FIELDS')),
  post(
    '21 fields at the root by fragments',
    `{ ${many(7, () => '...F')} } fragment F on Query { __typename __typename __typename }`,
    limit('TOO_MANY_ROOT_FIELDS'),
  ),
  post('501 fields', `{ region(code: "32") { ${many(501, (n) => `f${n}`)} } }`, limit('TOO_MANY_FIELDS')),
  post('10 directives', `{ ${many(10, () => '__typename @include(if: true)')} }`, limit('TOO_MANY_DIRECTIVES')),
  post(
    'one field with 130 directives',
    `{ __typename ${many(130, () => '@skip(if: false)')} }`,
    limit('TOO_MANY_DIRECTIVES'),
  ),
  post('directives that are not there', `{ __typename ${many(9, (n) => `@a${n}`)} }`, INVALID),
  post('@defer', '{ ... @defer { __typename } }', INVALID),
  post(
    '490 fields that are compared with each other',
    `{ region(code: "32") { ${many(490, () => 'id')} } }`,
    limit('TOO_MANY_FIELDS'),
  ),
  post(
    '200 objects that are merged with each other',
    `{ ${many(10, () => `region(code: "32") { ${many(20, () => 'parent { id }')} }`)} }`,
    limit('TOO_MANY_FIELDS'),
  ),
  post(
    '30 selections that differ in their arguments',
    `{ region(code: "32") { ${many(30, (n) => `adoption(basis: "a${n}") { status }`)} } }`,
    INVALID,
  ),
  post('100 fields that are not there', `{ region(code: "32") { ${many(100, (n) => `not${n}`)} } }`, INVALID),
  post('a name of 90 kB', `{ ${'a'.repeat(90_000)} }`, INVALID),
  post(
    '300 operations of one name',
    many(200, () => 'query A { __typename }'),
    INVALID,
  ),
  post(
    '200 operations, and none is named',
    many(200, (n) => `query A${n} { __typename }`),
    [[200, 400], 'OPERATION_RESOLUTION_FAILURE'],
  ),
  post('200 variables that nothing uses', `query (${many(200, (n) => `$v${n}: Int`)}) { __typename }`, INVALID),
  post('definitions of types', 'type Query { hacked: String } extend type Region { x: Int }', INVALID),
  post('a subscription', 'subscription { changes { number } }', failed('OPERATION_RESOLUTION_FAILURE')),
  post('90 kB of white space', `{ __typename ${' '.repeat(90_000)} }`, HARMLESS),
  post('90 kB of comments', `${'# a\n'.repeat(18_000)}{ __typename }`, HARMLESS),
  post('a string without end', `{ region(code: "${'a'.repeat(5_000)}`, UNREADABLE),
  post(
    'a block string of 50 kB',
    `{ search(text: """${' \n'.repeat(25_000)}x""") { nodes { __typename } } }`,
    HARMLESS,
  ),
  post(
    'a string of 11 kB in the document',
    `{ search(text: "${'a'.repeat(11_000)}") { totalCount } }`,
    limit('STRING_TOO_LONG'),
  ),
  post('escapes that are none', '{ region(code: "\\u{110000}") { id } }', UNREADABLE),
  post('a lone half of a character', '{ region(code: "\\uD800") { id } }', UNREADABLE),
  post('a zero byte', '{ region(code: "\u0000") { id } }', HARMLESS),
  post('a number without end', `{ regions(first: ${'9'.repeat(80_000)}) { totalCount } }`, INVALID),
  post('introspection of fields of fields', typed(4), INVALID),
  post(
    'introspection 40 levels deep',
    `{ __schema { types { fields { type { ${'ofType { '.repeat(40)}name${' }'.repeat(40)} } } } } }`,
    limit('TOO_DEEP'),
  ),
  post('introspection that multiplies by aliases', MULTIPLYING, limit('TOO_COSTLY')),
  post('null in place of a default', 'query ($x: Boolean = true) { __typename @include(if: $x) }', BAD, { x: null }),
  post(
    '8 pages of nothing but cursors',
    `{ ${many(8, (n) => `a${n}: regions(first: 600) { edges { cursor } }`)} }`,
    HARMLESS,
  ),
  post(
    '15 pages of nothing but cursors',
    `{ ${many(15, (n) => `a${n}: regions(first: 600) { edges { cursor } }`)} }`,
    limit('TOO_COSTLY'),
  ),
  post('half a character in the document', '{ region(code: "\ud800") { id } }', UNREADABLE),
  post(
    'an object in place of a document',
    '',
    [400, 'BAD_REQUEST'],
    {},
    { body: '{"query":{"kind":"Document","definitions":[]}}' },
  ),
  post('suggestions of hidden names', '{ regio(code: "32") { nam } }', INVALID),
];
