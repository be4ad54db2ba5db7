import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordSnapshot } from '#store/snapshot.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';

/* The ledger of restatements: what was corrected, and which figures and snapshots that concerns. */

let registry: Registry;
let people: ReturnType<typeof reporting>;
const BASIS = 'permenpanrb-4-2025';

/** A snapshot as the publisher takes one at night: as known two minutes before. */
async function snapshot(day: string): Promise<void> {
  const at = Date.parse(`${day}T01:00:00+07:00`);
  const recordedAt = new Date(at - 120_000).toISOString();
  registry.at(new Date(at).toISOString());
  const made = { day, recordedAt, manifestSha256: day.replaceAll('-', '').padEnd(64, '0'), keyId: null };
  await recordSnapshot(registry.table, made);
}
const noon = (day: string) => registry.at(`${day}T05:00:00.000Z`);

const observe = async (regionCode: string, status: string, effectiveOn: string, over: object = {}) => {
  const sources = [{ url: 'https://example.go.id/berita', kind: 'PRESS' }];
  const input = { regionCode, basis: BASIS, status, effectiveOn, sources, ...over };
  return people.done('observeAdoption', 'ObserveAdoptionInput', 'event { id }', input, await people.registrar());
};
const supersede = async (eventId: string, reason: string, observation?: object) => {
  const input = { eventId, reason, ...(observation === undefined ? {} : { observation }) };
  const fields = 'event { id }';
  return people.done('supersedeAdoptionEvent', 'SupersedeAdoptionEventInput', fields, input, await people.registrar());
};

beforeAll(async () => {
  registry = await createRegistry('2026-06-01T05:00:00.000Z', { stream: true });
  people = reporting(registry);
  const agency = await people.agency('32.72', 'satu');
  const other = await people.agency('32.73', 'dua');
  const { event } = await observe('32.72', 'PILOT', '2026-05-10', { effectiveUntil: '2026-12-31' });
  const wrong = (await observe('32.73', 'IMPLEMENTED', '2026-05-20')).event;
  await snapshot('2026-06-02');

  noon('2026-06-02');
  const first = await people.save(agency, MONTHLY, '2026-05', monthlyAnswers({ employees_wfh: 40 }));
  const verified = await people.verify(await people.submit(agency, first));
  const counted = await people.save(other, QUARTERLY, '2026-Q1', quarterlyAnswers({ sanctions_light: 3 }));
  const small = await people.verify(await people.submit(other, counted));
  await snapshot('2026-06-03');
  await snapshot('2026-06-04');

  noon('2026-06-04');
  await people.verify(await people.correct(agency, verified, monthlyAnswers({ employees_wfh: 30 }), 'Salah hitung'));
  registry.tick();
  // Both answers are withheld from the public.
  await people.verify(await people.correct(other, small, quarterlyAnswers({ sanctions_light: 4 }), 'Salah catat'));
  registry.tick();
  const right = { status: 'PILOT', effectiveOn: '2026-05-15', effectiveUntil: '2026-12-31' };
  const sources = [{ url: 'https://example.go.id/ralat', kind: 'OFFICIAL' }];
  await supersede(event.id, 'Salah tanggal', { ...right, sources });
  await snapshot('2026-06-05');

  noon('2026-06-05');
  await supersede(wrong.id, 'Salah daerah');
  // A version of the law and an event that was learned of late are news, not corrections.
  await observe('33.01', 'DISCUSSED', '2025-01-01');
  await snapshot('2026-06-06');
  await registry.projected();
});
afterAll(() => registry.close());

const FIELDS = `number kind key corrected reason publishedAt recordedAt recordId region { code }
  figures { reference choice before after group { by region { code } } }
  statuses { basis from until before after } snapshots { count first { day } last { day } }`;
const page = async (args = '', token?: string) => {
  const query = `{ restatements${args} { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } totalCount } }`;
  const { data, errors } = await registry.ask(query, {}, token);
  expect(errors).toBeUndefined();
  return data.restatements as {
    // biome-ignore lint/suspicious/noExplicitAny: what a test looks at, each field by its own expectation
    nodes: any[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

describe('the ledger of restatements', () => {
  it('lists each correction of what had been public, in order, and nothing that is news', async () => {
    const { nodes } = await page();
    expect(nodes.map(({ kind, reason, region }) => [kind, reason, region.code])).toEqual([
      ['REPORT', 'Salah hitung', '32.72'],
      ['REPORT', 'Salah catat', '32.73'],
      ['ADOPTION_EVENT', 'Salah tanggal', '32.72'],
      ['ADOPTION_EVENT', 'Salah daerah', '32.73'],
    ]);
    expect(nodes[0]).toMatchObject({
      key: `32.72-satu ${MONTHLY} 2026-05 2`,
      corrected: `32.72-satu ${MONTHLY} 2026-05 1`,
      publishedAt: '2026-06-02T05:00:00.000Z',
      recordedAt: '2026-06-04T05:00:00.000Z',
      statuses: [],
    });
  });

  it('names the figures that moved by the reference that leads to what they are now', async () => {
    const [{ figures }] = (await page()).nodes;
    const nation = `figure:${MONTHLY}/2026-05/NATION/-/employees_wfh`;
    expect(figures).toContainEqual({
      reference: nation,
      choice: null,
      before: '40',
      after: '30',
      group: { by: 'NATION', region: null },
    });
    const { data } = await registry.ask(
      `{ figure(reference: "${nation}") { aggregate { value revisions { revision } } } }`,
    );
    expect(data.figure.aggregate).toEqual({ value: '30', revisions: [{ revision: 2 }] });
  });

  it('names the snapshots that show what was before: those taken while it was public', async () => {
    const days = (await page()).nodes.map(({ snapshots: { count, first, last } }) => [count, first.day, last.day]);
    expect(days).toEqual([
      [2, '2026-06-03', '2026-06-04'],
      [2, '2026-06-03', '2026-06-04'],
      [3, '2026-06-02', '2026-06-04'],
      [4, '2026-06-02', '2026-06-05'],
    ]);
  });

  it('tells on which days a region stands elsewhere, by basis and among the most advanced', async () => {
    const [, , moved, withdrawn] = (await page()).nodes;
    const gone = { from: '2026-05-10', until: '2026-05-14', before: 'PILOT' };
    expect(moved.statuses).toEqual([
      { basis: BASIS, ...gone, after: expect.any(String) },
      { basis: null, ...gone, after: expect.any(String) },
    ]);
    expect(withdrawn.statuses[0]).toMatchObject({ basis: BASIS, from: '2026-05-20', before: 'IMPLEMENTED' });
  });

  it('shows nobody by a correction what is withheld: of small counts neither figure moved for the public', async () => {
    for (const token of [undefined, await people.registrar()]) {
      const [, withheld] = (await page('', token)).nodes;
      expect(withheld.figures).toEqual([]);
    }
  });

  it('opens the record that corrects by its ID', async () => {
    for (const { recordId, kind } of (await page()).nodes) {
      const { data } = await registry.ask(`{ node(id: "${recordId}") { __typename id } }`);
      expect(data.node).toEqual({ __typename: kind === 'REPORT' ? 'Report' : 'AdoptionEvent', id: recordId });
    }
  });

  it('is read on from cursor to cursor, also of a region, of a form and of both', async () => {
    const all = (await page()).nodes;
    for (const [filter, own] of [
      ['', () => true],
      ['filter: { regionCode: "32.72" }', ({ region }) => region.code === '32.72'],
      [`filter: { formId: "${MONTHLY}" }`, ({ key }) => key.includes(` ${MONTHLY} `)],
      [`filter: { formId: "${MONTHLY}", regionCode: "32.73" }`, () => false],
      [`filter: { formId: "${QUARTERLY}", regionCode: "32.73" }`, ({ key }) => key.includes(` ${QUARTERLY} `)],
    ] as [string, (one: (typeof all)[number]) => boolean][]) {
      const seen: typeof all = [];
      let after = '';
      for (let more = true; more; ) {
        const { nodes, pageInfo } = await page(`(first: 1${after} ${filter})`);
        seen.push(...nodes);
        after = pageInfo.endCursor === null ? '' : `, after: "${pageInfo.endCursor}"`;
        more = pageInfo.hasNextPage;
      }
      expect(seen).toEqual(all.filter(own));
    }
  });

  it('stays where it is while nothing more comes', async () => {
    const { endCursor } = (await page()).pageInfo;
    const none = await page(`(after: "${endCursor}")`);
    expect(none).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor } });
  });

  it('refuses a region and a form that are not there, and a cursor of another list', async () => {
    const { endCursor } = (await page('(first: 1)')).pageInfo;
    for (const [args, argument] of [
      ['filter: { regionCode: "99.99" }', 'filter.regionCode'],
      ['filter: { regionCode: "#" }', 'filter.regionCode'],
      ['filter: { formId: "none" }', 'filter.formId'],
      [`filter: { formId: "${'x'.repeat(2_000)}" }`, 'filter.formId'],
      [`after: "${endCursor}", filter: { regionCode: "32.72" }`, 'after'],
      ['first: 101', 'first'],
    ]) {
      const { errors } = await registry.ask(`{ restatements(${args}) { nodes { number } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });
});

describe('the snapshots', () => {
  it('are listed in order of what they know, the newest first on demand, with where their manifest lies', async () => {
    const fields = 'nodes { day recordedAt manifestPath manifestSha256 keyId } totalCount';
    const { data } = await registry.ask(`{ snapshots { ${fields} } newest: snapshots(last: 1) { nodes { day } } }`);
    expect(data.snapshots.totalCount).toBe(5);
    expect(data.snapshots.nodes[0]).toEqual({
      day: '2026-06-02',
      recordedAt: '2026-06-01T17:58:00.000Z',
      manifestPath: '/snapshots/2026-06-02/manifest.json',
      manifestSha256: '20260602'.padEnd(64, '0'),
      keyId: null,
    });
    expect(data.newest.nodes).toEqual([{ day: '2026-06-06' }]);
  });
});
