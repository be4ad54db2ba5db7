import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
} from 'graphql';
import type { Operation } from '#client/operation.ts';
import * as ours from '#client/operations.generated.ts';
import { nearest } from './nearest.ts';
import { Ending } from './status.ts';
import { say } from './words/tell.ts';

/** An operation whose types are known to nobody here. */
export type AnyOperation = Operation<unknown, Readonly<Record<string, unknown>>>;

/** The operations of the client package by the names of their documents. */
export const OPERATIONS: ReadonlyMap<string, AnyOperation> = new Map(
  Object.values(ours as unknown as Readonly<Record<string, AnyOperation>>).map((one) => [one.name, one]),
);

/** One of the client package's operations, however its first letter is written. Ends as a wrong use where there is none, with the nearest. */
export function ownOperation(name: string): AnyOperation {
  const found = OPERATIONS.get(`${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  if (found !== undefined) return found;
  const near = nearest(name, [...OPERATIONS.keys()]);
  const said = near === null ? say('noSuchOperation', { name }) : say('noSuchOperationNear', { name, near });
  throw new Ending('usage', said);
}

/** The operation of a document: the one of the name, or the only one. Ends as a wrong use where it is no document, or not clear which is meant. */
export function operationOf(text: string, name: string | undefined): AnyOperation {
  const document = parsed(text);
  const definitions = document.definitions.filter((one) => one.kind === 'OperationDefinition');
  const names = definitions.map((one) => one.name?.value ?? '-').join(', ');
  const meant = name === undefined ? definitions : definitions.filter((one) => one.name?.value === name);
  const [definition, ...more] = meant;
  if (definition === undefined) throw new Ending('usage', say('noOperation', { names }));
  if (more.length > 0) throw new Ending('usage', say('severalOperations', { names }));
  const { operation: kind } = definition;
  if (kind === 'subscription') throw new Ending('usage', say('noSubscriptions'));
  const alone = definitions.length === 1 ? text : print(separated(document, definition));
  return {
    name: definition.name?.value ?? '',
    kind,
    sha256: createHash('sha256').update(alone).digest('hex'),
    variables: (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
    text: alone,
  };
}

function separated(document: DocumentNode, definition: OperationDefinitionNode): DocumentNode {
  const one = separateOperations(document)[definition.name?.value ?? ''];
  if (one === undefined) throw new Error('An operation of the document was lost.');
  return one;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line = 1, column = 1 } = error.locations?.[0] ?? {};
    throw new Ending('usage', say('noDocument', { line, column, why: error.message }));
  }
}
