import { beforeAll, describe, expect, it } from 'vitest';
import { isEmpty, loadReferenceData } from '#local/load/load.ts';
import { readAdoptionEvents, readAdoptionSteps, readRegionPartition } from '#store/adoption.ts';
import { regionHead } from '#store/keys.ts';
import { readReference } from '#store/reference.ts';
import { getItem, type Table } from '#store/table.ts';
import { dataFolder, REAL } from './dataFolder.ts';
import { createTable, scan } from './loadTable.ts';

const FIRST = new Date('2026-05-25T00:00:00.000Z');
const LATER = new Date('2026-05-26T00:00:00.000Z');

async function load(table: Table, dir: string, now = FIRST) {
  const result = await loadReferenceData({ dir, table, now });
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.counts;
}

const none = { added: 0, changed: 0, unchanged: 0 };

describe('loading the real files into an empty table', () => {
  let table: Awaited<ReturnType<typeof createTable>>;
  let counts: Awaited<ReturnType<typeof load>>;
  const told: [number, number][] = [];

  beforeAll(async () => {
    table = await createTable();
    expect(await isEmpty(table)).toBe(true);
    const onProgress = (done: number, total: number) => told.push([done, total]);
    const result = await loadReferenceData({ dir: REAL, table, now: FIRST, onProgress });
    if (!result.ok) throw new Error(result.problems.join('\n'));
    counts = result.counts;
  });

  it('counts the rows of every file', () => {
    const added = Object.fromEntries(Object.entries(counts).map(([file, count]) => [file, count.added]));
    expect(added).toEqual({
      'regions.csv': 552,
      'regulations.csv': 62,
      'relations.csv': 31,
      'guidelines.csv': 1,
      'requirements.csv': 12,
      'report_forms.csv': 2,
      'indicators.csv': 53,
      'report_checks.csv': 9,
      'agency_types.csv': 35,
      'adoption_events.csv': 157,
    });
    expect(counts['regions.csv']).toEqual({ ...none, added: 552 });
  });

  it('shows every record to the readers', async () => {
    const { head, reference } = await readReference(table);
    expect(head).toEqual({ version: 1, pendingLoad: null });
    expect(reference.regions).toHaveLength(552);
    expect(reference.regions.filter((region) => region.selfGoverning)).toHaveLength(546);
    expect(reference.regulations).toHaveLength(62);
    expect(reference.relations).toHaveLength(31);
    expect(reference.guidelines).toHaveLength(1);
    expect(reference.requirements).toHaveLength(12);
    expect(reference.forms.map((form) => [form.indicators.length, form.checks.length])).toEqual([
      [35, 3],
      [18, 6],
    ]);
    expect(reference.agencyTypes).toHaveLength(35);
    const steps = await readAdoptionSteps(table, null);
    expect(steps).toHaveLength(157);
    expect(new Set(steps.map((step) => step.regionCode)).size).toBe(68);
    expect(await isEmpty(table)).toBe(false);
  });

  it('records everything at one instant, by one load', async () => {
    const { reference } = await readReference(table);
    const steps = await readAdoptionSteps(table, null);
    const records = [
      ...reference.regulations,
      ...reference.relations,
      ...reference.guidelines,
      ...reference.requirements,
      ...reference.forms,
      ...reference.agencyTypes,
      ...steps,
    ];
    expect([...new Set(records.map((one) => one.recordedAt))]).toEqual([FIRST.toISOString()]);
    expect(new Set(records.map((one) => one.load)).size).toBe(1);
  });

  it('observes with the shortfall of the day: Sukabumi studied before a study or an instrument was kept', async () => {
    const [discussed] = await readAdoptionEvents(table, '32.72');
    expect(discussed).toMatchObject({ status: 'DISCUSSED', basis: 'local', origin: 'OBSERVED', shortfall: [] });
    const bali = (await readAdoptionEvents(table, '51')).filter((event) => event.basis === 'local');
    const ids = (place: number) => bali[place]?.shortfall.map((one) => `${one.state} ${one.requirementId}`);
    expect(bali[0]).toMatchObject({ status: 'IMPLEMENTED', effectiveOn: '2020-03-16' });
    expect(ids(0)).toEqual([
      'UNKNOWN * study_completed',
      'UNKNOWN * agencies_assessed',
      'UNKNOWN * local_instrument_issued',
    ]);
    // The circular of 12 May 2020 is named by the event itself, and by nothing before it.
    expect(bali[1]).toMatchObject({ status: 'DECREED', effectiveOn: '2020-05-12' });
    expect(ids(1)).toEqual(['UNKNOWN * study_completed']);
  });

  it('takes an earlier event of a region for evidence, never a later one', async () => {
    const events = (
      await Promise.all(['51', '32', '32.76', '36'].map((code) => readAdoptionEvents(table, code)))
    ).flat();
    const lacks = (event: (typeof events)[number]) =>
      event.shortfall.some((one) => one.requirementId === '* local_instrument_issued');
    for (const event of events.filter((one) => one.status === 'PILOT' || one.status === 'IMPLEMENTED')) {
      const before = events.filter(
        (one) =>
          one.regionCode === event.regionCode &&
          one.basis === event.basis &&
          (one.effectiveOn ?? '') <= (event.effectiveOn ?? '') &&
          one.localInstrument !== null,
      );
      if (lacks(event)) expect(before).toEqual([]);
    }
    expect(events.some(lacks)).toBe(true);
  });

  it('leaves an event of the loader for every record, and one for all regions and for all agency types', async () => {
    const log = (await scan(table)).filter((item) => String(item.pk).startsWith('LOG#'));
    const kinds = Object.groupBy(log, (item) => {
      const { key, kind } = item.record as { kind: string; key: string };
      return kind === 'LOAD' ? `LOAD ${key.split(' ')[0]}` : kind;
    });
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, items]) => [kind, items?.length]))).toEqual({
      REGULATION: 62,
      GUIDELINE: 1,
      ADOPTION_EVENT: 157,
      'LOAD RELATION': 31,
      'LOAD REQUIREMENT': 12,
      'LOAD REPORT_FORM': 2,
      'LOAD REGION': 1,
      'LOAD AGENCY_TYPE': 1,
    });
    for (const item of log) {
      expect(item).toMatchObject({
        action: 'load',
        actor: { role: 'LOADER', issuer: null, subject: null },
        before: null,
        recordedAt: FIRST.toISOString(),
      });
    }
    const [regions] = kinds['LOAD REGION'] ?? [];
    expect(regions?.after).toEqual({ ...none, added: 552, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(log.find((item) => item.pk === 'LOG#32.72')?.after).toMatchObject({ regionCode: '32.72' });
  });

  it('raises the version of each region that got events, and of no other', async () => {
    expect((await readRegionPartition(table, '32.72')).version).toBe(1);
    expect(await getItem(table, regionHead('11.01'))).toBeUndefined();
  });

  it('tells its progress up to the end', () => {
    expect(told[0]).toEqual([0, 1119]);
    expect(told.at(-1)).toEqual([1119, 1119]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
  });

  it('writes nothing when the same files are loaded again', async () => {
    const before = await scan(table);
    table.requests.length = 0;
    const again = await load(table, REAL, LATER);
    expect(again['adoption_events.csv']).toEqual({ ...none, unchanged: 157 });
    expect(Object.values(again).every(({ added, changed }) => added + changed === 0)).toBe(true);
    expect(await scan(table)).toEqual(before);
    expect(table.requests.filter((name) => name !== 'Query' && name !== 'Scan')).toEqual([]);
  });

  it('writes nothing when a cell is wrong, and says which', async () => {
    const dir = dataFolder(
      ['relations.csv', 'pp-94-2021,REPLACES,pp-53-2010', 'pp-94-2021,REPLACES,pp-53-2011'],
      ['regions.csv', '11,Aceh,PROVINCE,,11,true,0,0', '11,Atjeh,PROVINCE,,11,true,0,0'],
    );
    const before = await scan(table);
    expect(await loadReferenceData({ dir, table, now: LATER })).toEqual({
      ok: false,
      problems: ['relations.csv:3: to_id "pp-53-2011": no regulation has this id'],
    });
    expect(await scan(table)).toEqual(before);
  });
});
