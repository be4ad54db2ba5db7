import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { cacheControl, createPolicyOf } from '#graphql/cachePolicy.ts';

const schema = buildSchema(`
  enum CacheControlScope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  type Query { none: Int ten: Int @cacheControl(maxAge: 10) aged: Aged plain: Plain @cacheControl(maxAge: 60) mine: Mine @cacheControl(maxAge: 60)
    any: Any @cacheControl(maxAge: 30) named: Named @cacheControl(maxAge: 40) }
  type Aged @cacheControl(maxAge: 20) { leaf: Int plain: Plain part: Part kept: Plain @cacheControl(inheritMaxAge: true) }
  type Plain { leaf: Int short: Int @cacheControl(maxAge: 5) }
  type Part @cacheControl(inheritMaxAge: true) { leaf: Int }
  type Mine @cacheControl(scope: PRIVATE) { leaf: Int }
  interface Named { name: Int }
  type One implements Named @cacheControl(maxAge: 3) { name: Int secret: Int @cacheControl(scope: PRIVATE) }
  union Any = Plain | One
`);
const policyOf = createPolicyOf(schema);
function policy(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const definition = getOperationAST(document);
  if (!definition) throw new Error('There is no operation.');
  return cacheControl(policyOf(document, definition, variables));
}

it.each([
  ['a field at the root without an age', '{ none }', 'no-store'],
  ['one such field beside others', '{ ten none }', 'no-store'],
  ['the age of a field', '{ ten }', 'max-age=10, public'],
  ['the smallest of all', '{ ten plain { leaf } }', 'max-age=10, public'],
  ['the age of a type', '{ aged { leaf } }', 'max-age=20, public'],
  ['an object below that has none', '{ aged { leaf plain { leaf } } }', 'no-store'],
  ['an object that inherits by its type', '{ aged { part { leaf } } }', 'max-age=20, public'],
  ['an object that inherits by its field', '{ aged { kept { leaf } } }', 'max-age=20, public'],
  ['a leaf with an age of its own', '{ plain { short } }', 'max-age=5, public'],
  ['what is one asker’s alone', '{ mine { leaf } }', 'max-age=60, private'],
  ['fragments of any type', '{ any { ... on One { secret } } }', 'max-age=30, private'],
  ['fragments that are spread', '{ plain { ...short } } fragment short on Plain { short }', 'max-age=5, public'],
  ['names that it is given', '{ a: plain { b: short } }', 'max-age=5, public'],
  ['nothing but introspection', '{ __schema { types { name } } __typename }', 'no-store'],
  ['introspection beside other fields', '{ ten __typename }', 'max-age=10, public'],
])('an answer’s life is told by %s', (_, text, expected) => expect(policy(text)).toBe(expected));

it('what a directive leaves out does not count', () => {
  const text = 'query ($also: Boolean!) { ten plain @include(if: $also) { short } none @skip(if: true) }';
  expect([policy(text, { also: true }), policy(text, { also: false })]).toEqual([
    'max-age=5, public',
    'max-age=10, public',
  ]);
});
