import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { createTable } from '../../support/table.ts';
import { projectFile, startNode, temporaryFolder } from '../support.ts';
import { everyItem, itemsOfCount, tableOf } from './exported.ts';

const command = (name: 'exportCommand' | 'importCommand', args: readonly string[], tableName: string) =>
  startNode([projectFile(`local/restore/${name}.ts`), ...args], {
    env: {
      DATA_DIR: temporaryFolder(),
      DYNAMODB_ENDPOINT: inject('endpoint'),
      TABLE_NAME: tableName,
      AWS_REGION: localRegion,
      AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    },
  }).ended;

it('npm run table:export and table:import carry a table over, and say what to run next', async () => {
  const source = await tableOf(itemsOfCount(40));
  const target = await createTable();
  const dir = join(temporaryFolder(), 'export');
  const exported = await command('exportCommand', ['--out', dir, '--segments', '3'], source.name);
  expect([exported.status, exported.stdout]).toEqual([
    0,
    expect.stringMatching(/^Exported 40 items into \d files of \d+ bytes, all in .*\.\n$/),
  ]);
  const imported = await command('importCommand', ['--dir', dir], target.name);
  expect([imported.status, imported.stdout]).toEqual([
    0,
    expect.stringMatching(
      /^Imported 40 items, as they were at \S+\. Now run npm run rebuild, then npm run audit:verify\.\n$/,
    ),
  ]);
  expect(await everyItem(target)).toEqual(await everyItem(source));

  const made = `made${target.name}`;
  expect((await command('importCommand', ['--dir', dir], made)).stderr).toContain(`There is no table ${made}`);
  expect(await command('importCommand', ['--dir', dir, '--create'], made)).toMatchObject({ status: 0 });
  expect(await everyItem({ client: target.client, name: made })).toEqual(await everyItem(source));
}, 120_000);

it('options that cannot be used are told with the usage, and a table that is not there by its name', async () => {
  const out = join(temporaryFolder(), 'none');
  for (const args of [[], ['--out'], ['--out', ''], ['--out', out, '--segments', '17'], ['--into', out]]) {
    const { status, stderr } = await command('exportCommand', args, 'none');
    expect([args, status, stderr]).toEqual([args, 1, expect.stringContaining('npm run table:export -- --out DIR')]);
  }
  for (const args of [[], ['--dir'], ['--dir', ''], ['--dir', out, '--over'], ['here']]) {
    const { status, stderr } = await command('importCommand', args, 'none');
    expect([args, status, stderr]).toEqual([args, 1, expect.stringContaining('npm run table:import -- --dir DIR')]);
  }
  const { status, stderr } = await command('exportCommand', ['--out', out], 'none');
  expect([status, stderr]).toEqual([1, expect.stringContaining('There is no table none')]);
  expect(existsSync(out)).toBe(false);
}, 120_000);
