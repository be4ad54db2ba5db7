import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { openDataDir } from '#local/dataDir.ts';
import { startDynamoDb } from '#local/dynamodb.ts';
import { projectFile, startNode, temporaryFolder } from '../support.ts';
import { dataFolder } from './dataFolder.ts';
import { createTable } from './loadTable.ts';

const run = (args: string[], env: NodeJS.ProcessEnv) =>
  startNode([projectFile('local/load/main.ts'), ...args], { env: { DYNAMODB_ENDPOINT: '', ...env } }).ended;

it('tells every problem and their number, with status 1, without touching an engine', async () => {
  const dataDir = join(temporaryFolder(), 'none');
  const dir = dataFolder(
    ['relations.csv', 'pp-94-2021,REPLACES,pp-53-2010', 'pp-94-2021,REPEALS,pp-53-2010'],
    ['agency_types.csv', 'dinkes,Dinas Kesehatan', ',Dinas Kesehatan'],
  );
  expect(await run(['--dir', dir], { DATA_DIR: dataDir })).toEqual({
    status: 1,
    signal: null,
    stdout: '',
    stderr: [
      'relations.csv:3: relation "REPEALS": not one of AMENDS, REVOKES, REPLACES, IMPLEMENTS, EXTENDS',
      'agency_types.csv:4: code "": must not be empty',
      `2 problems; nothing of ${dir} was loaded.`,
      '',
    ].join('\n'),
  });
  expect(existsSync(dataDir)).toBe(false);
});

it('explains itself when an option is wrong', async () => {
  const { status, stderr } = await run(['--folder', 'data'], {});
  expect(status).toBe(1);
  expect(stderr).toBe("Unknown option '--folder'\nUsage: npm run load -- [--dir DIR]\n");
});

it('loads into the engine that DYNAMODB_ENDPOINT names, and shows no bar where there is no terminal', async () => {
  const { name } = await createTable();
  const env = { DATA_DIR: temporaryFolder(), DYNAMODB_ENDPOINT: inject('endpoint'), TABLE_NAME: `${name}b` };
  const first = await run([], env);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain('adoption_events.csv: 157 new, 0 changed, 0 unchanged\nLoaded.\n');
  const again = await run([], env);
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.stdout).toContain('Everything was loaded before; nothing was written.\n');
});

it('tells that nothing answers at DYNAMODB_ENDPOINT when whoever listens there stays silent', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  try {
    const { port } = silent.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${port}`;
    const { status, stderr } = await run([], { DATA_DIR: temporaryFolder(), DYNAMODB_ENDPOINT: endpoint });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^No DynamoDB answers at DYNAMODB_ENDPOINT=${endpoint} \\(.*20000 ms`));
  } finally {
    silent.close();
  }
});

it('loads into the engine of the registry that runs on DATA_DIR, and leaves it running', async () => {
  const dir = openDataDir(join(temporaryFolder(), 'registry'));
  const engine = await startDynamoDb({ dbPath: dir.database });
  try {
    const loaded = await run([], { DATA_DIR: dir.path });
    expect(loaded).toMatchObject({ status: 0, stderr: '' });
    expect((await run([], { DATA_DIR: dir.path })).stdout).toContain('nothing was written');
    expect((await fetch(engine.endpoint)).status).toBe(400);
  } finally {
    await engine.stop();
  }
});

it('starts an engine of its own on DATA_DIR when none runs, and stops it', async () => {
  const dir = openDataDir(join(temporaryFolder(), 'registry'));
  expect((await run([], { DATA_DIR: dir.path })).stdout).toContain('Loaded.\n');
  expect(existsSync(`${dir.database}.pid`)).toBe(false);
  expect(existsSync(dir.lock)).toBe(false);
});
