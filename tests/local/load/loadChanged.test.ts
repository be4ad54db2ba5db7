import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadReferenceData } from '#local/load/load.ts';
import { readAdoptionEvents, readRegionPartition } from '#store/adoption.ts';
import { readReference } from '#store/reference.ts';
import { parseRegulation } from '#store/referenceRecords.ts';
import type { Table } from '#store/table.ts';
import { dataFolder, type Edit, REAL } from './dataFolder.ts';
import { createTable, publishByHand, scan } from './loadTable.ts';

const FIRST = new Date('2026-05-25T00:00:00.000Z');
const LATER = new Date('2026-05-26T00:00:00.000Z');

async function load(table: Table, dir: string, now = FIRST) {
  const result = await loadReferenceData({ dir, table, now });
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.counts;
}

const none = { added: 0, changed: 0, unchanged: 0 };
const latest = <T extends { version: number }>(records: readonly T[]): T | undefined =>
  records.toSorted((one, other) => other.version - one.version)[0];

describe('loading changed files', () => {
  const EVENT = 'Mayor ready to accept it if ruled by the centre, but asks for a full study and for juklak and juknis';
  const EDITS: Edit[] = [
    ['adoption_events.csv', EVENT, 'Mayor ready if ruled by the centre'],
    ['regulations.csv', 'Aparatur Sipil Negara,Presiden,2023-10-31,', 'Aparatur Sipil Negara,Presiden,2023-10-30,'],
    ['regions.csv', '11,Aceh,PROVINCE,,11,true,0,0', '11,Atjeh,PROVINCE,,11,true,0,0'],
    ['indicators.csv', 'Jumlah ASN WFH,', 'Jumlah ASN yang WFH,'],
    ['agency_types.csv', 'setda,Sekretariat Daerah,', 'setda,Sekretariat daerah,'],
    ['guidelines.csv', 'issue not seen),,', 'issue seen),2025-07-01,'],
  ];
  let table: Awaited<ReturnType<typeof createTable>>;

  beforeAll(async () => {
    table = await createTable();
    await load(table, REAL);
  });

  it('makes new versions, supersedes an event, and leaves the rest as it was', async () => {
    const before = await scan(table);
    const counts = await load(table, dataFolder(...EDITS), LATER);
    const changed = { added: 0, changed: 1 };
    expect(counts).toEqual({
      'regions.csv': { ...changed, unchanged: 551 },
      'regulations.csv': { ...changed, unchanged: 61 },
      'relations.csv': { ...none, unchanged: 31 },
      'guidelines.csv': { ...changed, unchanged: 0 },
      'requirements.csv': { ...none, unchanged: 12 },
      'report_forms.csv': { ...changed, unchanged: 1 },
      'indicators.csv': { ...changed, unchanged: 52 },
      'report_checks.csv': { ...none, unchanged: 9 },
      'agency_types.csv': { ...changed, unchanged: 34 },
      'adoption_events.csv': { ...changed, unchanged: 156 },
    });
    const after = await scan(table);
    const keysOf = (items: typeof after) => items.map(({ pk, sk }) => `${pk} ${sk}`);
    const kept = new Map(after.map((item) => [`${item.pk} ${item.sk}`, item]));
    const touched = before.filter((item) => JSON.stringify(kept.get(`${item.pk} ${item.sk}`)) !== JSON.stringify(item));
    expect(keysOf(touched)).toEqual(['REF HEAD', 'REF REGION#11', 'RGN#32.72 HEAD']);

    const { head, reference } = await readReference(table);
    expect(head.version).toBe(2);
    expect(reference.regions.find((region) => region.code === '11')?.name).toBe('Atjeh');
    expect(latest(reference.regulations.filter((one) => one.slug === 'uu-20-2023'))).toMatchObject({
      version: 2,
      issuedOn: '2023-10-30',
      recordedAt: LATER.toISOString(),
    });
    expect(latest(reference.guidelines)).toMatchObject({ version: 2, issuedOn: '2025-07-01' });
    const [old, correction] = (await readAdoptionEvents(table, '32.72'))
      .filter((event) => event.basis === 'local' && event.effectiveOn === '2019-11-25')
      .sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
    expect(old?.reason).toBe(EVENT);
    expect(correction).toMatchObject({ supersedes: old?.id, reason: 'Mayor ready if ruled by the centre' });
  });

  it('knows the regulation before in the event of its new version', async () => {
    const log = (await scan(table)).filter((item) => item.recordedAt === LATER.toISOString() && item.action === 'load');
    const event = log.find((item) => (item.record as { key: string }).key === 'uu-20-2023');
    expect(event?.record).toEqual({ kind: 'REGULATION', key: 'uu-20-2023', version: 2 });
    expect(parseRegulation(event?.before, 'before')).toMatchObject({ version: 1, issuedOn: '2023-10-31' });
    expect(parseRegulation(event?.after, 'after')).toMatchObject({ version: 2, issuedOn: '2023-10-30' });
  });

  it('writes nothing when the changed files are loaded again', async () => {
    const before = await scan(table);
    await load(table, dataFolder(...EDITS), new Date('2026-05-27T00:00:00.000Z'));
    expect(await scan(table)).toEqual(before);
  });

  it('goes back by one more version and one more correction', async () => {
    await load(table, REAL, new Date('2026-05-28T00:00:00.000Z'));
    const { reference } = await readReference(table);
    expect(latest(reference.regulations.filter((one) => one.slug === 'uu-20-2023'))).toMatchObject({
      version: 3,
      issuedOn: '2023-10-31',
    });
    const events = (await readAdoptionEvents(table, '32.72')).filter((event) => event.effectiveOn === '2019-11-25');
    const superseded = new Set(events.map((event) => event.supersedes));
    expect(events).toHaveLength(3);
    expect(events.filter((event) => !superseded.has(event.id)).map((event) => event.reason)).toEqual([EVENT]);
  });

  it('keeps what vanished from the files, and does not mind that rows moved up', async () => {
    const before = (await scan(table)).length;
    const line =
      'perpres-95-2018,NATIONAL,,PERPRES,95,2018,Sistem Pemerintahan Berbasis Elektronik,Presiden,,,,,,,,Electronic government framework (SPBE) that flexible work rules lean on.,https://www.slideshare.net/slideshow/perpres-nomor-95-tahun-2018-sistem-pemerintahan-berbasis-eletronik/230231080,secondary\n';
    const event =
      '32.76,Kota Depok,,DISCUSSED,2019-08-12,,2019-08-12,,,,,"Deputy mayor asks the centre to review the idea first: few staff, facilities, and supervision are worries",https://viva.co.id/berita/metro/1174486-asn-boleh-kerja-di-rumah-pemkot-depok-minta-ditinjau-ulang,press\n';
    const dir = dataFolder(['regulations.csv', line, ''], ['adoption_events.csv', event, '']);
    const counts = await load(table, dir, new Date('2026-05-29T00:00:00.000Z'));
    expect(counts['regulations.csv']).toEqual({ ...none, unchanged: 61 });
    expect(counts['adoption_events.csv']).toEqual({ ...none, unchanged: 156 });
    expect(await scan(table)).toHaveLength(before);
    expect((await readReference(table)).reference.regulations.some((one) => one.slug === 'perpres-95-2018')).toBe(true);
  });

  it('does not undo what a registrar recorded since', async () => {
    await publishByHand(table, 'Petunjuk teknis', '2026-05-30T00:00:00.000Z');
    const stored = await scan(table);
    expect((await load(table, REAL, new Date('2026-05-31T00:00:00.000Z')))['guidelines.csv']).toEqual({
      ...none,
      unchanged: 1,
    });
    expect(await scan(table)).toEqual(stored);
  });

  it('keeps the frequency of a form that is kept, and loads nothing else then', async () => {
    const stored = await scan(table);
    const dir = dataFolder(
      [
        'report_forms.csv',
        'on the transformation of ASN work culture,MONTH',
        'on the transformation of ASN work culture,QUARTER',
      ],
      ['regulations.csv', 'Aparatur Sipil Negara,Presiden,2023-10-31,', 'Aparatur Sipil Negara,Presiden,2023-10-29,'],
    );
    const result = await loadReferenceData({ dir, table, now: new Date('2026-06-01T00:00:00.000Z') });
    const reason = 'budaya-kerja-asn is owed by MONTH and keeps its frequency, since its periods would change';
    expect(result).toEqual({
      ok: false,
      problems: [`report_forms.csv: frequency "QUARTER": ${reason}: register another form for QUARTER`],
    });
    expect(await scan(table)).toEqual(stored);
  });

  it('replaces many regions at once, and raises the version of every region that gets an event with them', async () => {
    const edits: Edit[] = [
      ['adoption_events.csv', EVENT, 'Mayor ready'],
      ['adoption_events.csv', 'Regional secretary: regency not ready in', 'Regional secretary: not ready in'],
      [
        'adoption_events.csv',
        'Deputy mayor asks the centre to review the idea first',
        'Deputy mayor asks to review it',
      ],
    ];
    const codes = ['32.72', '32.03', '32.76'];
    const versions = async () =>
      Promise.all(codes.map(async (code) => (await readRegionPartition(table, code)).version));
    const before = await versions();
    const dir = renamed(dataFolder(...edits), 'Kota ');
    const counts = await load(table, dir, new Date('2026-06-01T00:00:00.000Z'));
    expect(counts['regions.csv']).toEqual({ added: 0, changed: 98, unchanged: 454 });
    expect(counts['adoption_events.csv']).toEqual({ added: 0, changed: 3, unchanged: 154 });
    expect(await versions()).toEqual(before.map((version) => version + 1));
    const { reference } = await readReference(table);
    expect(reference.regions.find((region) => region.code === '32.72')?.name).toBe('Kota Baru Sukabumi');
  });

  it('refuses to replace more regions than one transaction holds', async () => {
    const before = await scan(table);
    const result = await loadReferenceData({ dir: renamed(dataFolder(), 'Kabupaten '), table, now: LATER });
    expect(result.ok ? [] : result.problems).toEqual([
      'regions.csv: 514 regions are kept otherwise; at most 99 can change in one load, so change fewer at a time',
    ]);
    expect(await scan(table)).toEqual(before);
  });
});

/** Renames every region whose name begins so. */
function renamed(dir: string, kind: string): string {
  for (const file of ['regions.csv', 'adoption_events.csv'].map((name) => join(dir, name))) {
    const text = readFileSync(file, 'utf8').replace(new RegExp(`^([^,]*,)${kind}`, 'gm'), `$1${kind}Baru `);
    writeFileSync(file, text);
  }
  return dir;
}
