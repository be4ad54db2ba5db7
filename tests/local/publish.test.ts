import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { loadReferenceData } from '#local/load/load.ts';
import { FILES } from '../publisher/published.ts';
import { createTable } from '../support/table.ts';
import { projectFile, startNode, temporaryFolder } from './support.ts';

const command = (args: readonly string[], tableName: string) =>
  startNode([projectFile('local/publish.ts'), ...args], {
    env: {
      DATA_DIR: temporaryFolder(),
      DYNAMODB_ENDPOINT: inject('endpoint'),
      TABLE_NAME: tableName,
      AWS_REGION: localRegion,
      AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    },
  }).ended;

it('npm run publish writes the snapshot and the latest into a folder, names each file, and once more nothing', async () => {
  const table = await createTable();
  await loadReferenceData({ dir: 'data', table, now: new Date('2026-05-25T00:00:00.000Z') });
  const out = join(temporaryFolder(), 'new', 'folder');
  const first = await command(['--out', out], table.name);
  expect([first.status, first.stderr]).toEqual([0, expect.stringMatching(/^Publishing 25% .*\n.*\nPublishing 75% /)]);
  const day = /^The snapshot of (\S+), as known at \S+, was written; latest holds it now\./m.exec(first.stdout)?.[1];
  const named = first.stdout.trimEnd().split('\n').slice(0, -1);
  expect(named).toEqual([
    `snapshots/${day}/begun.json`,
    ...FILES.map((name) => `snapshots/${day}/${name}`),
    ...FILES.map((name) => `latest/${name}`),
  ]);
  expect(readdirSync(join(out, 'latest')).sort()).toEqual([...FILES].sort());
  const { files } = JSON.parse(readFileSync(join(out, 'latest/manifest.json'), 'utf8'));
  for (const { name, sha256 } of files) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(out, 'latest', name)))
        .digest('hex'),
    ).toBe(sha256);
  }

  const again = await command(['--out', out], table.name);
  expect(again.stdout).toMatch(
    /^The snapshot of \S+, as known at \S+, (was there and is as it was|was written); latest/,
  );
  table.client.destroy();
}, 120_000);

it('npm run publish with a folder that has no name, or without a table, says what is missing and writes nothing', async () => {
  const out = join(temporaryFolder(), 'none');
  for (const args of [['--out'], ['--out', ''], ['--into', out]]) {
    const { status, stderr } = await command(args, 'none');
    expect([status, stderr]).toEqual([1, expect.stringContaining('npm run publish [-- --out DIR]')]);
  }
  const { status, stderr } = await command(['--out', out], 'none');
  expect([status, stderr]).toEqual([1, expect.stringContaining('There is no table none')]);
  expect(existsSync(out)).toBe(false);
}, 120_000);
