import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isScalarType, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { expect, it } from 'vitest';
import { createSchema } from '#graphql/schema.ts';

const schema = createSchema();

it('what is executed is the schema of schema/, word for word, and valid', () => {
  const files = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
  const written = buildSchema(files.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n'));
  expect(printSchema(lexicographicSortSchema(schema))).toBe(printSchema(lexicographicSortSchema(written)));
  expect(validateSchema(schema)).toEqual([]);
});

it('scalars refuse what they are not, in variables, in documents and in answers', () => {
  const day = schema.getType('Date');
  if (!isScalarType(day)) throw new Error('There is no Date.');
  expect(day.parseValue('2026-02-28')).toBe('2026-02-28');
  expect(() => day.parseValue('2026-02-30')).toThrow();
  expect(() => day.serialize('30 February')).toThrow();
});

it('fields of the root are answered by their resolvers', () => {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  expect(roots.filter(({ resolve }) => resolve === undefined).map(({ name }) => name)).toEqual([]);
});
