import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { loadReferenceData } from '#local/load/load.ts';
import { NAMES } from '../publisher/published.ts';
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

const verify = (args: readonly string[]) => startNode([projectFile('local/verifySnapshot.ts'), ...args], {}).ended;

/** The files of a folder at an address. */
async function serveFolder(folder: string) {
  const server = createServer((request, response) => {
    const path = join(folder, basename(request.url ?? ''));
    if (existsSync(path)) createReadStream(path).pipe(response);
    else response.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

it('npm run publish writes the snapshot and the latest into a folder, names each file, and once more nothing; verify-snapshot tells whether they are as signed', async () => {
  const table = await createTable();
  await loadReferenceData({ dir: 'data', table, now: new Date('2026-05-25T00:00:00.000Z') });
  const out = join(temporaryFolder(), 'new', 'folder');
  const first = await command(['--out', out], table.name);
  expect([first.status, first.stderr]).toEqual([0, expect.stringMatching(/^Publishing 25% .*\n.*\nPublishing 75% /)]);
  const day = /^The snapshot of (\S+), as known at \S+, was written; latest holds it now\./m.exec(first.stdout)?.[1];
  const named = first.stdout.trimEnd().split('\n').slice(0, -1);
  const { files } = JSON.parse(readFileSync(join(out, 'latest/manifest.json'), 'utf8'));
  const listed: string[] = files.map(({ name }: { name: string }) => name);
  const [key = ''] = readdirSync(join(out, 'keys'));
  const signed = ['manifest.json.sig', 'manifest.json'];
  expect(named).toEqual([
    `snapshots/${day}/begun.json`,
    // What is owed is counted once, before the first file that says it.
    ...listed.flatMap((name) => [
      ...(name === 'figures.csv' ? [`snapshots/${day}/owed.counts.json`] : []),
      `snapshots/${day}/${name}`,
    ]),
    `keys/${key}`,
    ...signed.map((name) => `snapshots/${day}/${name}`),
    ...[...listed, ...signed].map((name) => `latest/${name}`),
  ]);
  for (const name of NAMES) expect(listed).toContain(`${name}.xlsx`);
  expect(readdirSync(join(out, 'latest')).sort()).toEqual([...listed, ...signed].sort());
  for (const { name, sha256 } of files) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(out, 'latest', name)))
        .digest('hex'),
    ).toBe(sha256);
  }

  const latest = join(out, 'latest');
  const verified = await verify(['--key', join(out, 'keys', key), latest]);
  expect([verified.status, verified.stdout]).toEqual([
    0,
    expect.stringContaining(`signed it with the key ${key.slice(0, 16)}`),
  ]);
  const server = await serveFolder(latest);
  expect(await verify(['--key', join(out, 'keys', key), server.url])).toMatchObject({ status: 0 });
  await server.close();
  expect(await verify(['--key', join(out, 'keys', key), server.url])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('cannot be reached'),
  });
  appendFileSync(join(latest, 'regions.csv'), 'x');
  const changed = await verify(['--key', join(out, 'keys', key), latest]);
  expect([changed.status, changed.stdout]).toEqual([1, expect.stringContaining('regions.csv has another size')]);
  expect(await verify([latest])).toMatchObject({ status: 2, stderr: expect.stringContaining('--key KEY.pem') });
  const none = await verify(['--key', join(latest, 'regions.csv'), latest]);
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('is no public Ed25519 key')]);

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
