import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect, inject, it, onTestFinished } from 'vitest';
import { localCredentials, localRegion } from '#local/dynamodb.ts';
import { drill } from '../../../bench/restore/drill.ts';
import { changeLines, dataFiles } from '../../local/restore/exported.ts';
import { projectFile, startNode, temporaryFolder } from '../../local/support.ts';

function drilled(onTheWay?: (dir: string) => Promise<void>) {
  const client = new DynamoDBClient({
    endpoint: inject('endpoint'),
    region: localRegion,
    credentials: localCredentials,
  });
  onTestFinished(() => client.destroy());
  const name = `drill${randomUUID().replaceAll('-', '')}`;
  const steps: string[] = [];
  const tables = { live: name, restored: `${name}restored` };
  const dir = join(temporaryFolder(), 'export');
  const way = onTheWay === undefined ? {} : { onTheWay };
  return drill({
    client,
    tables,
    rows: 20,
    dir,
    onStep: (step, _, told) => steps.push(`${step}: ${told}`),
    ...way,
  }).then((made) => ({ ...made, steps }));
}

it('a drill finds the restored table to be the old one, with summaries that were made anew and a sound trail', async () => {
  const { fault, rows, bytes, steps } = await drilled();
  expect(fault).toBe(null);
  expect(rows).toBeGreaterThan(2_500);
  expect(bytes).toBeGreaterThan(10_000);
  expect(steps).toContainEqual(expect.stringMatching(/^import: \d{4} items; [1-9]\d{2} are left to the rebuild$/));
  expect(steps).toContainEqual(
    expect.stringMatching(/^rebuild: 0 events chained, [1-9]\d+ pages of maps, [1-9]\d+ entries, sums and changes$/),
  );
  expect(steps).toContainEqual(
    expect.stringMatching(/^verify the trail: [1-9]\d+ events of [1-9]\d* scopes, 0 findings$/),
  );
});

it('a drill in which one record was changed on the way names it', async () => {
  let changed = '';
  const { fault } = await drilled(async (dir) => {
    for (const file of dataFiles(dir)) {
      changeLines(dir, file, (lines) =>
        lines.map((line) => {
          const { Item } = JSON.parse(line);
          if (changed !== '' || !Item.sk.S.startsWith('AGENCY#')) return line;
          changed = `${Item.pk.S} / ${Item.sk.S}`;
          return JSON.stringify({ Item: { ...Item, name: { S: 'Bukan nama ini' } } });
        }),
      );
    }
  });
  expect(changed).not.toBe('');
  expect(fault).toBe(`records: ${changed} is another in the new table.`);
});

it('npm run drill:restore refuses sizes that it cannot use, with its usage', async () => {
  for (const args of [['--rows', 'many'], ['--rows', '5'], ['--rows'], ['--size', '5'], ['5']]) {
    const { status, stderr } = await startNode([projectFile('bench/restore/main.ts'), ...args]).ended;
    expect([args, status, stderr]).toEqual([
      args,
      1,
      expect.stringContaining('npm run drill:restore -- [--rows COUNT]'),
    ]);
  }
});
