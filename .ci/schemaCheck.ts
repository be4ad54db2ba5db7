/**
 * Compares the schema with the one last released (schema/released.graphql): a change that breaks a client is refused unless
 * what it removes was deprecated with a date, `@deprecated(reason: "… 2027-01-31 …")`, that has passed. With `--release`, what
 * is in `schema/` becomes the released schema.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const RELEASED = 'schema/released.graphql';

const sources = readdirSync('schema').filter((name) => name.endsWith('.graphql') && !RELEASED.endsWith(`/${name}`));
const sdl = sources
  .sort()
  .map((name) => readFileSync(`schema/${name}`, 'utf8'))
  .join('\n');
const current = buildSchema(sdl);

if (process.argv.includes('--release')) {
  writeFileSync(RELEASED, sdl);
  console.log(`${RELEASED} is now the schema of ${sources.length} files.`);
} else {
  const released = buildSchema(readFileSync(RELEASED, 'utf8'));
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const changes = await diff(released, current);
  const breaking = changes.filter(
    (change) =>
      change.criticality.level === CriticalityLevel.Breaking && !deprecationPassed(released, change.path, today),
  );
  for (const change of breaking) console.error(`breaks clients: ${change.message}`);
  console.log(`${changes.length} changes since the last release, ${breaking.length} of them break clients.`);
  if (breaking.length > 0) process.exitCode = 1;
}

/** Whether what stands at `path` was deprecated with a date that has passed. */
function deprecationPassed(schema: GraphQLSchema, path: string | undefined, today: string): boolean {
  const [typeName = '', fieldName = ''] = (path ?? '').split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return false;
  const date = /\d{4}-\d{2}-\d{2}/.exec(type.getFields()[fieldName]?.deprecationReason ?? '')?.[0];
  return date !== undefined && date < today;
}
