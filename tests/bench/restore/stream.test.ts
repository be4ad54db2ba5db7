import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startDynamoDb } from '#local/dynamodb.ts';
import { rebuildTable } from '#local/rebuildTable.ts';
import { exportTable } from '#local/restore/exportTable.ts';
import { importTable } from '#local/restore/importTable.ts';
import { createProjector } from '#projector/handler.ts';
import { digestTable, firstDifference } from '../../../bench/restore/digests.ts';
import { fillForDrill, writeThroughApi } from '../../../bench/restore/fill.ts';
import { temporaryFolder } from '../../local/support.ts';
import { createTablePump } from '../../support/pump.ts';
import { createTable } from '../../support/table.ts';

it('a projector that goes through the stream of an imported table from its beginning changes nothing', async () => {
  // An engine of its own: in memory a stream holds up every transaction, and this one brings thousands of items.
  const engine = await startDynamoDb({ inMemory: true });
  onTestFinished(() => engine.stop());
  const { endpoint } = engine;
  const [live, restored] = [await createTable({ endpoint }), await createTable({ endpoint, stream: true })];
  const registry = await fillForDrill(live, 20);
  await writeThroughApi(live, registry);
  const clock = () => new Date(registry.now);
  await rebuildTable(live, clock);
  const dir = join(temporaryFolder(), 'export');
  await exportTable({ table: live, dir, segments: 2, clock });
  await importTable({ table: restored, dir, withoutSummaries: false });
  const rebuilt = await rebuildTable(restored, clock);
  expect([rebuilt.chained, rebuilt.maps.changed, rebuilt.ledger.changed]).toEqual([0, 0, 0]);

  const pump = await createTablePump(restored, createProjector(restored, clock));
  await pump.drain();
  await pump.stop();
  expect(pump.givenUp).toEqual([]);
  expect(firstDifference(await digestTable(live), await digestTable(restored))).toBe(null);
}, 600_000);
