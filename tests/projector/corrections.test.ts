import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import { type Item, toItem } from '#store/table.ts';
import { projectedItems, putItem } from '../support/projected.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

/* The lists of corrections are the same whether they followed the stream or were made anew. */

let registry: Registry;

beforeAll(async () => {
  registry = await createRegistry('2026-06-01T03:00:00.000Z', { stream: true });
  const people = reporting(registry);
  const agency = await people.agency('32.72', 'satu');
  const verified = await people.verify(
    await people.submit(agency, await people.save(agency, MONTHLY, '2026-05', monthlyAnswers())),
  );
  registry.tick();
  // Returned once before it is verified: its second revision corrects nothing, the third does.
  const returned = await people.returned(await people.correct(agency, verified, monthlyAnswers({ employees_wfh: 30 })));
  const again = await people.save(agency, MONTHLY, '2026-05', monthlyAnswers({ employees_wfh: 31 }), returned.version);
  registry.tick();
  await people.verify(await people.submit(agency, again));
  const registrar = await people.registrar();
  const input = {
    regionCode: '32.72',
    basis: 'permenpanrb-4-2025',
    status: 'DISCUSSED',
    effectiveOn: '2026-05-10',
    sources: [{ url: 'https://example.go.id/berita', kind: 'PRESS' }],
  };
  const { event } = await people.done('observeAdoption', 'ObserveAdoptionInput', 'event { id }', input, registrar);
  registry.tick();
  const withdrawn = { eventId: event.id, reason: 'Salah baca' };
  await people.done('supersedeAdoptionEvent', 'SupersedeAdoptionEventInput', 'event { id }', withdrawn, registrar);
  await registry.projected();
});
afterAll(() => registry.close());

const lists = () => projectedItems(registry.table, 'CHG#CORRECTION');
const rebuild = () =>
  rebuildLedger({ table: registry.table, reference: holdReference(registry.table), clock: registry.clock });

async function remove(items: readonly Item[]): Promise<void> {
  const { client, name } = registry.table;
  for (const { pk, sk } of items) {
    await client.send(new DeleteItemCommand({ TableName: name, Key: toItem({ pk, sk }) }));
  }
}

test('a correction stands once in each list that it belongs to, with what it corrects and without its figures', async () => {
  const found = (await lists()).map(({ pk, kind, correction, figures }) => ({ pk, kind, correction, figures }));
  const ofReport = {
    kind: 'REPORT',
    correction: {
      of: `32.72-satu ${MONTHLY} 2026-05 1`,
      publishedAt: '2026-06-01T03:00:00.000Z',
      reason: 'Salah ketik',
    },
    figures: [],
  };
  const ofEvent = {
    kind: 'ADOPTION_EVENT',
    correction: { of: expect.any(String), publishedAt: '2026-06-01T03:00:02.000Z', reason: 'Salah baca' },
    figures: [],
  };
  expect(found).toEqual([
    { pk: 'CHG#CORRECTION', ...ofReport },
    { pk: 'CHG#CORRECTION', ...ofEvent },
    { pk: `CHG#CORRECTION#FORM#${MONTHLY}`, ...ofReport },
    { pk: 'CHG#CORRECTION#REGION#32.72', ...ofReport },
    { pk: 'CHG#CORRECTION#REGION#32.72', ...ofEvent },
    { pk: `CHG#CORRECTION#REGION#32.72#FORM#${MONTHLY}`, ...ofReport },
  ]);
});

test('a rebuild writes nothing where they are right, and makes the same where they are gone', async () => {
  const followed = await projectedItems(registry.table, 'CHG#');
  expect(await rebuild()).toEqual({ changed: 0, unreadable: [], unnumbered: [] });
  await remove(await lists());
  expect((await rebuild()).changed).toBe(2);
  expect(await projectedItems(registry.table, 'CHG#')).toEqual(followed);
});

test('a rebuild that numbers events which were missed lists what they correct, as the stream would have', async () => {
  const followed = await projectedItems(registry.table, 'CHG#');
  const load = followed.filter(({ action, number, pk }) => action === 'load' && number !== undefined && pk !== '');
  const numbers = new Set(load.map(({ number }) => number));
  await remove(followed.filter(({ number, pk }) => !numbers.has(number) || String(pk).startsWith('CHG#CORRECTION')));
  const head = (await projectedItems(registry.table, 'LEDGER#HEAD'))[0] ?? {};
  await putItem(registry.table, { ...head, turn: 1_000, number: Math.max(...[...numbers].map(Number)) });
  await rebuild();
  const bare = (items: readonly Item[]) =>
    items
      .filter(({ pk }) => String(pk).startsWith('CHG#CORRECTION'))
      // Events of one instant may be numbered in another order.
      .map(({ number: _number, sk: _sk, ...item }) => item);
  expect(bare(await lists())).toEqual(bare(followed));
});

test('a sum that an earlier release wrote has no digest, also after it moved, until a rebuild makes it', async () => {
  const right = await projectedItems(registry.table, 'SUM#');
  for (const { lines: _lines, ...item } of right) await putItem(registry.table, item);
  const digest = async () => {
    const reference = `figure:${MONTHLY}/2026-05/NATION/-/employees_wfh`;
    const { data } = await registry.ask(`{ figure(reference: "${reference}") { computedFrom { count digest } } }`);
    return data.figure.computedFrom;
  };
  expect(await digest()).toEqual({ count: 1, digest: null });
  const people = reporting(registry);
  const agency = await people.agency('32.72', 'dua');
  await people.verify(await people.submit(agency, await people.save(agency, MONTHLY, '2026-05', monthlyAnswers())));
  await registry.projected();
  expect(await digest()).toEqual({ count: 2, digest: null });
  await rebuild();
  expect(await digest()).toEqual({ count: 2, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
});
