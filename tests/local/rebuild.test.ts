import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, inject, it } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { loadReferenceData } from '#local/load/load.ts';
import { mapPageKey } from '#store/keys.ts';
import { readMapPage } from '#store/map.ts';
import { toItem } from '#store/table.ts';
import { createTable } from '../support/table.ts';
import { projectFile, startNode, temporaryFolder } from './support.ts';

it('npm run rebuild makes every page of the maps anew, and once more nothing', async () => {
  const table = await createTable();
  const loaded = await loadReferenceData({ dir: 'data', table, now: new Date('2026-05-25T00:00:00.000Z') });
  expect(loaded.ok).toBe(true);
  const env = {
    DATA_DIR: temporaryFolder(),
    DYNAMODB_ENDPOINT: inject('endpoint'),
    TABLE_NAME: table.name,
    AWS_REGION: localRegion,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  };
  const rebuild = () => startNode([projectFile('local/rebuild.ts')], { env }).ended;

  const first = await rebuild();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(/^Written anew: \d+ pages of maps; \d+ entries, sums and changes of reports\.$/m);
  const kept = await readMapPage(table, null, '2024-04-16');
  expect(kept?.regions.get('32.73')).toContainEqual(expect.objectContaining({ status: 'IMPLEMENTED' }));

  expect((await rebuild()).stdout).toContain('nothing was written');

  await table.client.send(
    new DeleteItemCommand({ TableName: table.name, Key: toItem(mapPageKey(null, kept?.start ?? '')) }),
  );
  expect((await rebuild()).stdout).toBe('Written anew: 1 pages of maps; 0 entries, sums and changes of reports.\n');
  expect(await readMapPage(table, null, '2024-04-16')).toEqual(kept);
  table.client.destroy();
}, 120_000);
