import type { Documents } from './documents.ts';
import type { Asked } from './httpRequest.ts';
import { MOST_COST, TRUSTED_SHARE } from './limits.ts';
import type { Estimate, Operation } from './operation.ts';
import { failed, refuse } from './refusal.ts';
import { trustedDocuments } from './trustedDocuments.generated.ts';

/** A request that may be executed. */
export interface Admitted extends Estimate {
  /** The document's text. */
  query: string;
  operation: Operation;
  /** Points that are charged for it. */
  charge: number;
}

/** What requests are admitted by. */
export interface Admission {
  documents: Documents;
  /** Whether only documents of the manifest are answered. */
  trustedOnly: boolean;
}

/** Admits a request, or throws `Refused`: its document, operation, variables and cost, in this order. Nothing is read from the table. */
export function admit({ documents, trustedOnly }: Admission, asked: Asked): Admitted {
  const query = textOf(asked);
  const document = documents.read(query);
  if (trustedOnly && !document.isTrusted) {
    throw refuse('DOCUMENT_NOT_TRUSTED', 'Without a token or an API key only documents of the manifest are answered.');
  }
  const operation = document.operation(asked.operationName);
  if (operation.writes && asked.method === 'GET') {
    throw refuse('BAD_REQUEST', 'What writes is asked by POST.', { status: 405, headers: { allow: 'POST' } });
  }
  const { cost, policy } = operation.estimate(asked.variables);
  if (cost > MOST_COST) {
    const message = `The request costs ${cost} points; at most ${MOST_COST} are allowed. Ask for smaller pages or fewer fields.`;
    throw refuse('TOO_COSTLY', message, { cost: { requested: cost, most: MOST_COST } });
  }
  const charge = document.isTrusted ? Math.ceil(cost * TRUSTED_SHARE) : cost;
  return { query, operation, cost, policy, charge };
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
