import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSchema, releaseSchema } from '#local/schemaLife/life.ts';

const QUERY = 'type Query { one: Int  two: Int }\n';

let root: string;
const put = (path: string, text: string) => writeFileSync(join(root, path), text);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'schema-life-'));
  for (const folder of ['schema/releases', 'docs', 'config']) mkdirSync(join(root, folder), { recursive: true });
  put('schema/schema.graphql', QUERY);
  put('schema/releases/2026-12-01.graphql', QUERY);
  put('config/schemaVersion.ts', "export const SCHEMA_VERSION = '2026-12-01';\n");
  await releaseSchema(root, '2026-12-01');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a release', () => {
  it('keeps the schema under its version, and puts the version into the code and the changelog', async () => {
    put(
      'schema/schema.graphql',
      'type Query { one: Int @deprecated(reason: "Use two until 2027-01-31.")  two: Int }\n',
    );
    await releaseSchema(root, '2026-12-02');
    put('schema/other.graphql', 'extend type Query { three: Int }\n');
    expect(await checkSchema(root, '2026-12-02')).toEqual(['Changes since 2026-12-02: 1. None breaks a client.']);
    await releaseSchema(root, '2026-12-02');
    expect(readdirSync(join(root, 'schema/releases')).sort()).toEqual([
      '2026-12-01.graphql',
      '2026-12-02.2.graphql',
      '2026-12-02.graphql',
    ]);
    expect(read('schema/releases/2026-12-02.2.graphql')).toContain('three: Int');
    expect(read('config/schemaVersion.ts')).toBe("export const SCHEMA_VERSION = '2026-12-02.2';\n");
    expect(read('docs/api-changelog.md').match(/^## .*$/gm)).toEqual([
      '## 2026-12-02.2',
      '## 2026-12-02',
      '## 2026-12-01',
    ]);
    expect(await checkSchema(root, '2026-12-02')).toEqual(['Changes since 2026-12-02.2: 0. None breaks a client.']);
  });

  it('is not made of a schema in which nothing is new, or which breaks a client', async () => {
    expect(await releaseSchema(root, '2026-12-05')).toEqual([
      'Nothing is new since 2026-12-01; docs/api-changelog.md is written.',
    ]);
    put('schema/schema.graphql', 'type Query { one: Int }\n');
    await expect(releaseSchema(root, '2026-12-05')).rejects.toThrow("breaks clients: Field 'two' was removed");
    expect(readdirSync(join(root, 'schema/releases'))).toEqual(['2026-12-01.graphql']);
  });

  it('may break what a release deprecated, from the day after on', async () => {
    put(
      'schema/schema.graphql',
      'type Query { one: Int @deprecated(reason: "Use two until 2027-01-31.")  two: Int }\n',
    );
    await releaseSchema(root, '2026-12-02');
    put('schema/schema.graphql', 'type Query { two: Int }\n');
    await expect(checkSchema(root, '2027-01-31')).rejects.toThrow('Faults since 2026-12-02: 1.');
    expect(await checkSchema(root, '2027-02-01')).toEqual([
      "breaks nobody who was told: Field 'one' (deprecated) was removed from object type 'Query'",
      'Changes since 2026-12-02: 1. None breaks a client.',
    ]);
  });
});

describe('the check', () => {
  it('prints what is dangerous and lets it pass', async () => {
    put('schema/schema.graphql', 'type Query { one(a: Int): Int  two: Int }\n');
    expect(await checkSchema(root, '2026-12-02')).toContainEqual(expect.stringMatching(/^dangerous: .*'Query\.one'/));
  });

  it('refuses a changelog and a version that no release wrote, and a release that no version names', async () => {
    put('config/schemaVersion.ts', "export const SCHEMA_VERSION = '2026-11-30';\n");
    await expect(checkSchema(root, '2026-12-02')).rejects.toThrow('config/schemaVersion.ts says 2026-11-30');
    await releaseSchema(root, '2026-12-02');
    put('docs/api-changelog.md', `${read('docs/api-changelog.md')}By hand.\n`);
    await expect(checkSchema(root, '2026-12-02')).rejects.toThrow('docs/api-changelog.md is not what');
    await releaseSchema(root, '2026-12-02');
    put('schema/releases/first.graphql', QUERY);
    await expect(checkSchema(root, '2026-12-02')).rejects.toThrow('first.graphql is no release');
  });

  it('needs a release to compare with', async () => {
    rmSync(join(root, 'schema/releases/2026-12-01.graphql'));
    await expect(checkSchema(root, '2026-12-02')).rejects.toThrow('has no release');
  });
});
