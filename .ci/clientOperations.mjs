/**
 * A plugin of graphql-codegen: each operation of the client as a value with its text, its SHA-256 as the manifest of trusted documents has it,
 * and the names of its variables in the order of the document. The types beside it are made by `typescript-operations`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @param {unknown} _schema @param {{ location?: string, document?: import('graphql').DocumentNode }[]} documents */
export function plugin(_schema, documents) {
  const operations = documents.map(({ location = '', document }) => {
    // As it is written: what the code generator hands on is printed anew.
    const text = readFileSync(location, 'utf8').trim();
    const [definition] = document?.definitions ?? [];
    if (definition?.kind !== 'OperationDefinition' || document?.definitions.length !== 1)
      throw new Error(`${location}: a file of the client is one operation.`);
    const file = (location.split('/').at(-1) ?? '').replace(/\.graphql$/, '');
    const name = definition.name?.value ?? '';
    // The constant is called as the file, and the types as the operation: they are one name, so that each is found by the other.
    if (name !== file[0]?.toUpperCase() + file.slice(1))
      throw new Error(`${location}: its operation is to be called as its file.`);
    const variables = (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    const kind = definition.operation;
    const types = `${name}${kind === 'query' ? 'Query' : 'Mutation'}`;
    return { file, name, kind, types, text, variables, sha256: createHash('sha256').update(text).digest('hex') };
  });
  const parts = operations
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .map(({ file, name, kind, types, text, variables, sha256 }) =>
      [
        `export const ${file}: Operation<${types}, ${types}Variables, '${kind}'> = {`,
        `  name: '${name}',`,
        `  kind: '${kind}',`,
        `  sha256: '${sha256}',`,
        `  variables: ${JSON.stringify(variables)},`,
        `  text: ${JSON.stringify(text)},`,
        '};',
      ].join('\n'),
    );
  return { prepend: ["import type { Operation } from './operation.ts';"], content: `\n${parts.join('\n\n')}\n` };
}
