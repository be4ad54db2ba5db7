import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { isEmpty, loadReferenceData } from '#local/load/load.ts';
import { readAdoptionSteps } from '#store/adoption.ts';
import { readHead, readReference } from '#store/reference.ts';
import type { Table } from '#store/table.ts';
import { dataFolder, type Edit, REAL } from './dataFolder.ts';
import { beforeTransactions, breakOffAfter, createTable, elsewhere, publishByHand, scan } from './loadTable.ts';

const FIRST = new Date('2026-05-25T00:00:00.000Z');
const LATER = new Date('2026-05-26T00:00:00.000Z');
const LAST = new Date('2026-05-27T00:00:00.000Z');

const load = (table: Table, dir: string, now: Date) => loadReferenceData({ dir, table, now });

async function brokenOff(table: Table, dir: string, now: Date, transactions: number): Promise<void> {
  const fault = breakOffAfter(table, transactions);
  await expect(load(table, dir, now)).rejects.toThrow('broken off');
  fault.mend();
}

/** Everything that readers show. */
async function visible(table: Table) {
  const { head, reference } = await readReference(table);
  const steps = (await readAdoptionSteps(table, null)).filter((step) => step.load !== head.pendingLoad?.id);
  const { version: _version, ...records } = reference;
  return { ...records, steps };
}

const nothing = {
  regions: [],
  regulations: [],
  relations: [],
  guidelines: [],
  requirements: [],
  forms: [],
  agencyTypes: [],
  steps: [],
};

/** Files that tell an event otherwise, one of another day, and a regulation and a region otherwise. */
const otherFiles = (...edits: Edit[]) =>
  dataFolder(
    ...edits,
    ['adoption_events.csv', 'Deputy mayor asks the centre to review the idea first', 'Deputy mayor asks for a review'],
    [
      'adoption_events.csv',
      '32.03,Kabupaten Cianjur,,DISCUSSED,2019-11-29,',
      '32.03,Kabupaten Cianjur,,DISCUSSED,2019-11-28,',
    ],
    ['regulations.csv', 'Aparatur Sipil Negara,Presiden,2023-10-31,', 'Aparatur Sipil Negara,Presiden,2023-10-30,'],
    ['regions.csv', '11,Aceh,PROVINCE,,11,true,0,0', '11,Atjeh,PROVINCE,,11,true,0,0'],
  );

/** All items after one load of the real files into an empty table, and all that readers show of them. */
let wholeItems: Awaited<ReturnType<typeof scan>>;
let wholeShown: Awaited<ReturnType<typeof visible>>;

beforeAll(async () => {
  const table = await createTable();
  expect((await load(table, REAL, FIRST)).ok).toBe(true);
  wholeItems = await scan(table);
  wholeShown = await visible(table);
});

describe('a first load that was broken off', () => {
  // The first transaction opens the load, twelve write its items, the last makes them visible.
  it.each([1, 2, 8, 13])('shows nothing after %i transactions, and the next one completes it', async (transactions) => {
    const table = await createTable();
    await brokenOff(table, REAL, FIRST, transactions);
    expect(await visible(table)).toEqual(nothing);
    expect(await isEmpty(table)).toBe(true);
    expect((await readHead(table)).pendingLoad?.recordedAt).toBe(FIRST.toISOString());
    expect((await load(table, REAL, LATER)).ok).toBe(true);
    expect(await scan(table)).toEqual(wholeItems);
    expect(await isEmpty(table)).toBe(false);
  });

  it('is removed by a load of other files, also when that is broken off while it removes', async () => {
    const table = await createTable();
    await brokenOff(table, otherFiles(), FIRST, 9);
    // One transaction takes the load over, two remove a part of it.
    await brokenOff(table, REAL, FIRST, 3);
    expect(await visible(table)).toEqual(nothing);
    expect((await load(table, REAL, FIRST)).ok).toBe(true);
    expect(await scan(table)).toEqual(wholeItems);
  });
});

describe('a further load that was broken off', () => {
  let table: Awaited<ReturnType<typeof createTable>>;

  beforeAll(async () => {
    table = await createTable();
    expect((await load(table, REAL, FIRST)).ok).toBe(true);
  });

  it('leaves what readers show as it was', async () => {
    await brokenOff(table, otherFiles(), LATER, 2);
    expect((await scan(table)).length).toBeGreaterThan(wholeItems.length);
    expect(await isEmpty(table)).toBe(true);
    expect(await visible(table)).toEqual(wholeShown);
  });

  it('is removed by a load that has nothing to write', async () => {
    expect((await load(table, REAL, LAST)).ok).toBe(true);
    expect(await scan(table)).toEqual(wholeItems);
  });

  it('is removed by a load of other files', async () => {
    await brokenOff(table, otherFiles(), LATER, 2);
    const pending = (await readHead(table)).pendingLoad?.id;
    const third = dataFolder(['relations.csv', 'pp-94-2021,REPLACES,pp-53-2010', 'pp-94-2021,REVOKES,pp-53-2010']);
    expect((await load(table, third, LAST)).ok).toBe(true);
    expect((await scan(table)).filter((item) => item.load === pending)).toEqual([]);
    const { relations, ...others } = await visible(table);
    const { relations: relationsBefore, ...othersBefore } = wholeShown;
    expect(others).toEqual(othersBefore);
    expect(relations.filter((one) => one.recordedAt === LAST.toISOString())).toHaveLength(1);
    expect(relations).toHaveLength(relationsBefore.length + 1);
  });

  it('does not take the records of an earlier load of the same files with it', async () => {
    expect((await load(table, otherFiles(), LATER)).ok).toBe(true);
    const before = await visible(table);
    await brokenOff(table, REAL, LAST, 2);
    expect(await visible(table)).toEqual(before);
    expect((await load(table, otherFiles(), LAST)).ok).toBe(true);
    expect(await visible(table)).toEqual(before);
  });
});

describe('two loads at once', () => {
  it('leave one whole load: the later one takes over, and the other says so', async () => {
    const table = await createTable();
    const seconds: ReturnType<typeof load>[] = [];
    const onProgress = (done: number) => {
      if (done > 300 && seconds.length === 0) seconds.push(load(table, otherFiles(), LATER));
    };
    const first = await loadReferenceData({ dir: REAL, table, now: FIRST, onProgress });
    const [second] = await Promise.all(seconds);
    expect(second?.ok).toBe(true);
    expect(first.ok ? [] : first.problems).toEqual([
      expect.stringContaining('Another load of this registry ran at the same time'),
    ]);
    const { head, reference } = await readReference(table);
    expect(head).toEqual({ version: 1, pendingLoad: null });
    expect(reference.regions.find((region) => region.code === '11')?.name).toBe('Atjeh');
    const items = await scan(table);
    expect(new Set(items.flatMap((item) => item.load ?? [])).size).toBe(1);
    expect(items).toHaveLength(wholeItems.length);
  });

  it('can both be of the same files', async () => {
    const table = await createTable();
    const results = await Promise.all([load(table, REAL, FIRST), load(table, REAL, FIRST)]);
    expect(results.some((result) => result.ok)).toBe(true);
    expect(await scan(table)).toEqual(wholeItems);
  });
});

describe('a load while others write', () => {
  const title = 'Petunjuk teknis pelaksanaan WFA bagi pemerintah daerah';
  const ISSUED: Edit = ['guidelines.csv', 'issue not seen),,', 'issue seen),2025-07-01,'];
  let table: Awaited<ReturnType<typeof createTable>>;

  beforeAll(async () => {
    table = await createTable();
    expect((await load(table, REAL, FIRST)).ok).toBe(true);
  });

  async function loadWith(dir: string, now: Date, act: (place: number) => void | Promise<void>) {
    const meanwhile = beforeTransactions(table, act);
    return await load(table, dir, now).finally(() => meanwhile.mend());
  }

  const versions = async () =>
    (await readReference(table)).reference.guidelines
      .toSorted((one, other) => one.version - other.version)
      .map((one) => [one.version, one.load === null ? 'by hand' : 'loaded', one.issuedOn]);

  it('is worked out again when a record that it writes was written first', async () => {
    const result = await loadWith(dataFolder(ISSUED), LATER, async (place) => {
      if (place === 1) await publishByHand(elsewhere(table), title, '2026-05-26T01:00:00.000Z');
    });
    expect(result.ok).toBe(true);
    expect(await versions()).toEqual([
      [1, 'loaded', null],
      [2, 'by hand', null],
      [3, 'loaded', '2025-07-01'],
    ]);
    expect((await readHead(table)).pendingLoad).toBeNull();
  });

  it('is worked out again when anything that it was worked out against changed before it ended', async () => {
    const before = await scan(table);
    const result = await loadWith(otherFiles(ISSUED), LAST, async (place) => {
      if (place === 2) await publishByHand(elsewhere(table), title, '2026-05-27T01:00:00.000Z');
    });
    expect(result.ok).toBe(true);
    expect((await versions()).at(-1)).toEqual([4, 'by hand', '2025-07-01']);
    const loads = (items: typeof before) => new Set(items.flatMap((item) => item.load ?? []));
    expect(loads(await scan(table)).size).toBe(loads(before).size + 1);
    expect((await readReference(table)).reference.regions.find((region) => region.code === '11')?.name).toBe('Atjeh');
  });

  it('waits and tries again where a transaction meets another one', async () => {
    const conflict = () =>
      new TransactionCanceledException({
        $metadata: {},
        message: 'Transaction cancelled',
        CancellationReasons: [{ Code: 'TransactionConflict' }, { Code: 'None' }],
      });
    const result = await loadWith(dataFolder(ISSUED), new Date('2026-05-28T00:00:00.000Z'), (place) => {
      if (place === 1 || place === 2) throw conflict();
    });
    expect(result.ok).toBe(true);
    expect((await readReference(table)).reference.regions.find((region) => region.code === '11')?.name).toBe('Aceh');
  });

  it('gives up when it is overtaken every time, and leaves nothing behind', async () => {
    let minute = 10;
    const result = await loadWith(otherFiles(ISSUED), new Date('2026-05-29T00:00:00.000Z'), async () => {
      minute += 1;
      await publishByHand(elsewhere(table), title, `2026-05-29T00:${minute}:00.000Z`);
    });
    expect(result).toEqual({ ok: false, problems: [expect.stringContaining('run it again when it is quieter')] });
    expect((await readHead(table)).pendingLoad).toBeNull();
    expect((await readReference(table)).reference.regions.find((region) => region.code === '11')?.name).toBe('Aceh');
  });
});
