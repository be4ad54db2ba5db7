import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { NATION } from '#domain/event.ts';
import { projectAll } from '#projector/adoptionMap.ts';
import { createProjector } from '#projector/handler.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import type { StreamRecord } from '#store/stream.ts';
import type { Item, Table } from '#store/table.ts';
import {
  copyOf,
  isOf,
  placeOf,
  projectedItems,
  putItem,
  recordedItems,
  streamOf,
  tableOf,
} from '../support/projected.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';
import type { TestTable } from '../support/table.ts';

const START = '2026-06-01T03:00:00.000Z';
const clock = () => new Date(START);
/** What a damaged item says; nobody may read it in a log. */
const NONSENSE = 'nonsense that nobody may read';
const PUBLIC_CHANGES = 'CHG#0';

/** The registry that never was damaged. */
let sound: Registry;
/** What the projector made of the damaged one, on a table without a stream. */
let damaged: TestTable;
let stream: StreamRecord[];
let givenUp: string[];
/** What was written in place of each damaged item in the sound registry. */
const mended: Item[] = [];
let logged = '';

const rebuilt = (table: Table) => rebuildLedger({ table, reference: holdReference(table), clock });
async function copied(copy: () => Promise<TestTable>): Promise<TestTable> {
  const made = await copy();
  onTestFinished(() => made.drop());
  return made;
}
/** What every run writes to standard output while something is done. */
async function said(work: () => Promise<unknown>): Promise<string> {
  let text = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  try {
    await work();
  } finally {
    write.mockRestore();
  }
  return text;
}

async function before(registry: Registry): Promise<void> {
  const people = reporting(registry);
  await people.agency('32.72', 'bkpsdm', { type: 'bkpsdm' });
  await people.agency('32.72', 'disdik');
  const agency = await people.agency('33.74', 'dinkes');
  const assessed = { agency, eligibility: 'ELIGIBLE', reason: 'Kajian selesai.', effectiveFrom: '2026-01-05' };
  await people.done('assessAgency', 'AssessAgencyInput', '__typename', assessed, await people.officer('33.74'));
  await registry.projected();
}

/** A report that is handed in and verified, beside the damaged records. */
async function first(registry: Registry): Promise<void> {
  registry.at('2026-06-02T03:00:00.000Z');
  const people = reporting(registry);
  const draft = await people.save('32.72-bkpsdm', MONTHLY, '2026-05', monthlyAnswers());
  await people.verify(await people.submit('32.72-bkpsdm', draft));
}

/** What is damaged in one of the registries: an agency's event, a report, and an adoption. */
async function second(registry: Registry): Promise<void> {
  registry.at('2026-06-03T03:00:00.000Z');
  const people = reporting(registry);
  await people.agency('32.73', 'arsip');
  await people.submit('32.72-disdik', await people.save('32.72-disdik', MONTHLY, '2026-05', monthlyAnswers()));
  const observation = {
    regionCode: '33.74',
    basis: 'permenpanrb-4-2025',
    status: 'IMPLEMENTED',
    effectiveOn: '2026-02-02',
    sources: [{ url: 'https://example.go.id/surat', kind: 'OFFICIAL' }],
  };
  await people.done('observeAdoption', 'ObserveAdoptionInput', '__typename', observation, await people.registrar());
}

async function third(registry: Registry): Promise<void> {
  registry.at('2026-06-04T03:00:00.000Z');
  const people = reporting(registry);
  const agency = await people.agency('32.72', 'dishub');
  await people.submit(agency, await people.save(agency, MONTHLY, '2026-05', monthlyAnswers({ employees_wfh: 7 })));
}

/** The item as it is put in its place; the same where it is not one of those that are damaged. */
function damage(key: string, item: Item): Item {
  if (key.startsWith('LOG#32.73 ')) return { ...item, record: { kind: NONSENSE } };
  if (key.startsWith('AGN#32.72-disdik REPORT#')) return { ...item, state: NONSENSE };
  if (key.startsWith('RGN#33.74 AD#permenpanrb-4-2025#2026-02-02#')) return { ...item, status: NONSENSE };
  return item;
}

beforeAll(async () => {
  const registry = await createRegistry(START, { stream: true });
  sound = await createRegistry(START);
  for (const one of [sound, registry]) {
    await before(one);
    await first(one);
  }
  const known = await recordedItems(sound.table);
  await second(sound);
  for (const [key, item] of await recordedItems(sound.table)) {
    if (JSON.stringify(known.get(key)) === JSON.stringify(item)) continue;
    const wrong = damage(key, item);
    if (wrong !== item) mended.push(item);
    await putItem(registry.table, wrong);
  }
  for (const one of [sound, registry]) await third(one);
  await sound.projected();
  logged = await said(() => registry.projected());
  [stream, damaged, givenUp] = [await streamOf(registry.table), await copyOf(registry.table), registry.givenUp];
  await registry.close();
}, 300_000);
afterAll(async () => {
  await damaged.drop();
  await sound.close();
});

describe('records that cannot be read', () => {
  it('are here an event of the log, a revision of a report, and an adoption event', () => {
    expect(mended.map(({ pk }) => pk).sort()).toEqual(['AGN#32.72-disdik', 'LOG#32.73', 'RGN#33.74']);
  });

  it('are set aside, with the events that rest on them, and no other', async () => {
    const places = new Map(stream.map((record) => [record.dynamodb?.SequenceNumber, placeOf(record)]));
    expect(givenUp.map((number) => places.get(number)?.slice(0, 40)).sort()).toEqual([
      expect.stringMatching(/^LOG#32\.72 2026-06-03/),
      expect.stringMatching(/^LOG#32\.72 2026-06-03/),
      expect.stringMatching(/^LOG#32\.73 2026-06-03/),
      expect.stringMatching(/^LOG#33\.74 2026-06-03/),
      expect.stringMatching(/^RGN#33\.74 AD#permenpanrb-4-2025/),
    ]);
  });

  it('are named in the log, without what is in them', () => {
    const lines = logged
      .trim()
      .split('\n')
      .map((line): Item => JSON.parse(line));
    const told = (fault: string, field: string) =>
      new Set(lines.filter((line) => line.fault === fault).flatMap((line) => line[field]));
    expect(told('StoredItemError', 'sequenceNumber')).toEqual(new Set(givenUp));
    expect(told('unreadable records of the ledger', 'names')).toEqual(
      new Set(['33.74', `32.72-disdik ${MONTHLY} 2026-05`]),
    );
    expect(logged).not.toContain(NONSENSE);
    expect(logged).not.toContain('saving_electricity');
  });

  it('keep no other from being counted and told', async () => {
    for (const agency of ['32.72-bkpsdm', '32.72-dishub']) {
      const made = await projectedItems(damaged, `LEDGER#${agency}`);
      expect(made).toEqual(await projectedItems(sound.table, `LEDGER#${agency}`));
      expect(made.filter(({ handedIn }) => handedIn !== null)).toHaveLength(1);
    }
    const told = (await projectedItems(damaged, PUBLIC_CHANGES)).map(({ kind, key }) => `${kind} ${key}`);
    expect(told).toContain(`REPORT 32.72-bkpsdm ${MONTHLY} 2026-05 1`);
    expect(told).toContain('AGENCY 32.72-dishub');
    expect(told).not.toContain('AGENCY 32.73-arsip');
  });

  it('keep the rebuild from writing any sum, and it names them', async () => {
    const made = await projectedItems(damaged, 'LEDGER#', 'SUM#', 'CHG#');
    expect(await rebuilt(damaged)).toEqual({ changed: 0, unreadable: ['32.72', '33.74'], unnumbered: [] });
    expect(await projectedItems(damaged, 'LEDGER#', 'SUM#', 'CHG#')).toEqual(made);
  });

  it('leave nothing behind once they are mended and everything is made anew', async () => {
    const table = await copied(() => copyOf(damaged));
    for (const item of mended) await putItem(table, item);
    expect(await rebuilt(table)).toMatchObject({ unreadable: [], unnumbered: [] });
    await projectAll({ table, reference: holdReference(table) });
    const whole = await projectedItems(sound.table, 'LEDGER#', 'SUM#', 'MAP#');
    expect(await projectedItems(table, 'LEDGER#', 'SUM#', 'MAP#')).toEqual(whole);
    const changes = async (from: Table) => {
      const items = await projectedItems(from, PUBLIC_CHANGES);
      expect(items.map(({ number }) => number)).toEqual(items.map((_, place) => place + 1));
      return items
        .map(({ kind, action, regionCode, recordedAt }) => `${kind} ${action} ${regionCode} ${recordedAt}`)
        .sort();
    };
    expect(await changes(table)).toEqual(await changes(sound.table));
  });

  it('of the log alone keep no sum from being made anew, and are named as without a number', async () => {
    const table = await copied(() => copyOf(damaged));
    for (const item of mended) if (!String(item.pk).startsWith('LOG#')) await putItem(table, item);
    expect(await rebuilt(table)).toMatchObject({ unreadable: [], unnumbered: ['32.73'] });
    expect(await projectedItems(table, 'SUM#')).toEqual(await projectedItems(sound.table, 'SUM#'));
  });

  it('fail no batch that does not tell of them, even when every region is worked out anew', async () => {
    const table = await copied(() => copyOf(damaged));
    const handler = createProjector(table, () => new Date('2026-07-01T03:00:00.000Z'));
    const batch = stream.filter((record) => placeOf(record).startsWith('LOG#32.72 2026-06-04'));
    expect(batch.length).toBeGreaterThan(1);
    let answer: unknown;
    const text = await said(async () => {
      answer = await handler({ Records: batch });
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(text).toContain('"names":["33.74"]');
    const opened = await projectedItems(table, 'LEDGER#32.72-bkpsdm');
    expect(opened.map(({ period }) => period)).toContain('2026-07');
  });

  it('of the log keep a load that closes from no number but their own', async () => {
    const scopes = [NATION, '32', '32.72'];
    const items = [...(await recordedItems(sound.table)).values()].filter(isOf(scopes));
    const table = await copied(() => tableOf(items));
    const [lost] = items.filter(({ pk, load }) => pk === 'LOG#32.72' && load);
    await putItem(table, { ...lost, record: { kind: NONSENSE } });
    const closing = stream.filter((record) => placeOf(record) === 'REF HEAD');
    let answer: unknown;
    await said(async () => {
      answer = await createProjector(table, clock)({ Records: closing });
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    const loaded = (await projectedItems(sound.table, PUBLIC_CHANGES)).filter(
      ({ action, regionCode }) => action === 'load' && scopes.includes(String(regionCode ?? NATION)),
    );
    expect(await projectedItems(table, PUBLIC_CHANGES)).toHaveLength(loaded.length - 1);
  });
});
