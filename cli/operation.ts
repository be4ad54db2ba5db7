import { readFileSync } from 'node:fs';

/** The text of one of the client's operations, as it stands in the registry's manifest of trusted documents. */
export const readOperation = (name: 'importReports' | 'formIndicators'): string =>
  readFileSync(new URL(`operations/${name}.graphql`, import.meta.url), 'utf8').trim();
