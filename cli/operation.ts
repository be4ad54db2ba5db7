import { readFileSync } from 'node:fs';

/** What the registry's own clients ask: a file of `operations/` each. */
export type OperationName =
  | 'importReports'
  | 'formIndicators'
  | 'access'
  | 'accesses'
  | 'apiKeys'
  | 'grantRole'
  | 'revokeGrant'
  | 'denySubject'
  | 'liftDenial'
  | 'createApiKey'
  | 'revokeApiKey';

/** The text of one of the client's operations, as it stands in the registry's manifest of trusted documents. */
export const readOperation = (name: OperationName): string =>
  readFileSync(new URL(`operations/${name}.graphql`, import.meta.url), 'utf8').trim();
