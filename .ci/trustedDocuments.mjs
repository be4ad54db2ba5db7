/**
 * A plugin of graphql-codegen: makes the manifest of trusted documents from the operations of the registry's own clients. Each file's
 * text is one document, named by its SHA-256.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @param {unknown} _schema @param {{ location?: string }[]} documents */
export function plugin(_schema, documents) {
  const entries = documents.map(({ location = '' }) => {
    // As it is written: what the code generator hands on is printed anew.
    const text = readFileSync(location, 'utf8').trim();
    const sha256 = createHash('sha256').update(text).digest('hex');
    return {
      sha256,
      text,
      name: location
        .split('/')
        .slice(-1)[0]
        .replace(/\.graphql$/, ''),
    };
  });
  const lines = entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ sha256, text, name }) => `  // ${name}\n  '${sha256}': ${JSON.stringify(text)},`);
  return [
    "/** The text of every operation of the registry's own clients, by its SHA-256. */",
    'export const trustedDocuments: Readonly<Record<string, string>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
