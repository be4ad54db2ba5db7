import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { rootField, toldName } from '#graphql/operationNames.ts';

const read = (text: string) => {
  const document = parse(text);
  const operation = getOperationAST(document, undefined);
  if (!operation) throw new Error('No operation.');
  return [rootField(document, operation), toldName(operation)];
};

it.each([
  ['query Mayor { region(code: "32.72") { name } }', 'region', 'Mayor'],
  ['{ mayor: region(code: "32.72") { name } __typename }', 'region', null],
  ['{ one: region(code: "1") { name } two: region(code: "2") { name } }', 'region', null],
  ['{ region(code: "1") { name } regions { totalCount } }', 'several', null],
  ['{ ...a ... { ...a } } fragment a on Query { regions { totalCount } }', 'regions', null],
  ['{ ...a ...b } fragment a on Query { ...b } fragment b on Query { regions { totalCount } }', 'regions', null],
  ['{ __schema { types { name } } }', 'introspection', null],
  ['{ __typename }', 'introspection', null],
  [`query ${'n'.repeat(65)} { regions { totalCount } }`, 'regions', null],
])('%s', (text, operation, name) => expect(read(text)).toEqual([operation, name]));
