import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  Lexer,
  type OperationDefinitionNode,
  parse,
  Source,
  TokenKind,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { log } from '#observe/log.ts';
import { documentRefusal } from './documentSize.ts';
import { HELD_CHARACTERS, LONGEST_HELD, MOST_TOKENS, MOST_VALIDATION_ERRORS } from './limits.ts';
import { createReadOperation, type Operation, type ReadOperation } from './operation.ts';
import { failed, Refused, refuse } from './refusal.ts';
import { trustedDocuments } from './trustedDocuments.generated.ts';

/** A document that may be executed. */
export interface CheckedDocument {
  document: DocumentNode;
  /** The SHA-256 of its text, in hexadecimal digits. */
  sha256: string;
  /** Whether it is one of the manifest. */
  isTrusted: boolean;
  /** Its operation of a name, or its only one; throws `Refused` where there is none that may be executed. */
  operation(name: string | undefined): Operation;
}

/** The documents of one container, each parsed, measured and validated once. */
export interface Documents {
  /** Reads a document; throws `Refused` for one that is too large or not valid. */
  read(text: string): CheckedDocument;
  /** One that was read before, by the SHA-256 of its text; undefined when it is held no longer. */
  held(sha256: string): DocumentNode | undefined;
}

/**
 * Holds documents for a schema, by their text, which costs less to look up than to digest. Refusals are held as well, apart, so that a flood of them does not drive
 * good ones out.
 */
export function createDocuments(schema: GraphQLSchema): Documents {
  const readOperation = createReadOperation(schema);
  const bySha256 = new Map<string, CheckedDocument>();
  const valid = new LRUCache<string, CheckedDocument>({
    maxSize: HELD_CHARACTERS,
    sizeCalculation: (_checked, text) => text.length,
    dispose: ({ sha256 }) => bySha256.delete(sha256),
  });
  const refused = new LRUCache<string, Refused>({ max: 1_000 });
  return {
    held: (sha256) => bySha256.get(sha256)?.document,
    read(text) {
      const held = valid.get(text);
      if (held !== undefined) return held;
      // Halves of characters would share a digest with others.
      if (!text.isWellFormed()) throw failed('GRAPHQL_PARSE_FAILED', ['The document has half a character.']);
      const sha256 = createHash('sha256').update(text).digest('hex');
      const before = refused.get(sha256);
      if (before !== undefined) throw before;
      try {
        const read = withOperations(checked(schema, text), sha256, readOperation);
        if (text.length <= LONGEST_HELD) {
          valid.set(text, read);
          bySha256.set(sha256, read);
        }
        return read;
      } catch (error) {
        if (error instanceof Refused) refused.set(sha256, error);
        throw error;
      }
    },
  };
}

function withOperations(document: DocumentNode, sha256: string, readOperation: ReadOperation): CheckedDocument {
  const isTrusted = Object.hasOwn(trustedDocuments, sha256);
  const operations = new Map<OperationDefinitionNode, Operation>();
  return {
    document,
    sha256,
    isTrusted,
    operation(name) {
      const definition = definitionOf(document, name);
      const held = operations.get(definition) ?? readOperation(document, definition, isTrusted);
      operations.set(definition, held);
      return held;
    },
  };
}

function definitionOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const definition = getOperationAST(document, name);
  if (definition?.operation === 'subscription') {
    throw failed('OPERATION_RESOLUTION_FAILURE', ['The registry has no subscriptions; read on in changes.']);
  }
  if (definition) return definition;
  const message =
    name === undefined
      ? 'The document has several operations; operationName says which one is meant.'
      : `The document has no operation named ${name}.`;
  throw failed('OPERATION_RESOLUTION_FAILURE', [message]);
}

function checked(schema: GraphQLSchema, text: string): DocumentNode {
  const document = parsed(text);
  // Before it is validated: a validator compares fields with each other, and fragments with theirs.
  const refusal = documentRefusal(document);
  if (refusal !== null) throw refusal;
  const errors = validated(schema, document);
  if (errors.length > 0) throw failed('GRAPHQL_VALIDATION_FAILED', errors);
  return document;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (hasTooManyTokens(text)) {
      throw refuse('TOO_MANY_TOKENS', `The document has more than ${MOST_TOKENS} tokens.`);
    }
    throw failed('GRAPHQL_PARSE_FAILED', [error instanceof GraphQLError ? error : 'The document cannot be read.']);
  }
}

/** Whether it was for the number of its tokens that a document was not parsed. */
function hasTooManyTokens(text: string): boolean {
  try {
    const lexer = new Lexer(new Source(text));
    for (let count = 0; count <= MOST_TOKENS; count += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}

function validated(schema: GraphQLSchema, document: DocumentNode): readonly (GraphQLError | string)[] {
  try {
    // One more is told when there are more than these.
    return validate(schema, document, undefined, { maxErrors: MOST_VALIDATION_ERRORS }).slice(
      0,
      MOST_VALIDATION_ERRORS,
    );
  } catch (error) {
    // A rule that fails on a document says of the document that it is no good, not of the registry that it failed.
    if (error instanceof GraphQLError) return [error];
    log('ERROR', {
      fault: 'a document made validation fail',
      error: error instanceof Error ? error.name : typeof error,
    });
    return ['The document cannot be validated.'];
  }
}
