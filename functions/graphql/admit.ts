import { type DocumentNode, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import type { CostOf } from './cost.ts';
import type { Documents } from './documents.ts';
import type { Asked } from './httpRequest.ts';
import { IMPORT_TIME_LIMIT_MS, MOST_COST, TIME_LIMIT_MS, TRUSTED_SHARE } from './limits.ts';
import { rootField, toldName } from './operationNames.ts';
import { failed, refuse } from './refusal.ts';
import { trustedDocuments } from './trustedDocuments.generated.ts';

/** A request that may be executed. */
export interface Admitted {
  /** The document's text. */
  query: string;
  writes: boolean;
  /** Points, from the request alone. */
  cost: number;
  /** Points that are charged for it. */
  charge: number;
  timeLimitMs: number;
  /** The field at the root, or a word for several. */
  operation: string;
  /** What the client calls it; null for nothing. */
  operationName: string | null;
}

/** What requests are admitted by. */
export interface Admission {
  documents: Documents;
  costOf: CostOf;
  /** Whether only documents of the manifest are answered. */
  trustedOnly: boolean;
}

/** Admits a request, or throws `Refused`: its document, operation, variables and cost, in this order. Nothing is read from the table. */
export function admit({ documents, costOf, trustedOnly }: Admission, asked: Asked): Admitted {
  const query = textOf(asked);
  const { document, sha256 } = documents.read(query);
  const isTrusted = Object.hasOwn(trustedDocuments, sha256);
  if (trustedOnly && !isTrusted) {
    throw refuse('DOCUMENT_NOT_TRUSTED', 'Without a token or an API key only documents of the manifest are answered.');
  }
  const operation = operationOf(document, asked.operationName);
  const writes = operation.operation === 'mutation';
  if (writes && asked.method === 'GET') {
    throw refuse('BAD_REQUEST', 'What writes is asked by POST.', { status: 405, headers: { allow: 'POST' } });
  }
  const cost = costOf(document, operation, asked.variables);
  if (cost > MOST_COST) {
    const message = `The request costs ${cost} points; at most ${MOST_COST} are allowed. Ask for smaller pages or fewer fields.`;
    throw refuse('TOO_COSTLY', message, { cost: { requested: cost, most: MOST_COST } });
  }
  return {
    query,
    writes,
    cost,
    charge: isTrusted ? Math.ceil(cost * TRUSTED_SHARE) : cost,
    timeLimitMs: imports(operation) ? IMPORT_TIME_LIMIT_MS : TIME_LIMIT_MS,
    operation: rootField(document, operation),
    operationName: toldName(operation),
  };
}

/** The text that was sent, or that of the manifest which its SHA-256 names. */
function textOf({ query, documentId, extensions }: Asked): string {
  if (query !== undefined) return query;
  const named = documentId?.replace(/^sha256:/, '') ?? persistedHash(extensions.persistedQuery);
  if (named === undefined) throw refuse('BAD_REQUEST', 'There is no query.');
  const text = Object.hasOwn(trustedDocuments, named) ? trustedDocuments[named] : undefined;
  if (text === undefined) throw failed('PERSISTED_QUERY_NOT_FOUND', ['PersistedQueryNotFound']);
  return text;
}

function persistedHash(persisted: unknown): string | undefined {
  if (typeof persisted !== 'object' || persisted === null || !('sha256Hash' in persisted)) return undefined;
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : undefined;
}

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation?.operation === 'subscription') {
    throw failed('OPERATION_RESOLUTION_FAILURE', ['The registry has no subscriptions; read on in changes.']);
  }
  if (operation) return operation;
  const message =
    name === undefined
      ? 'The document has several operations; operationName says which one is meant.'
      : `The document has no operation named ${name}.`;
  throw failed('OPERATION_RESOLUTION_FAILURE', [message]);
}

const imports = ({ selectionSet }: OperationDefinitionNode): boolean =>
  selectionSet.selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'importReports');
