import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Regulation, regulationPage } from '#portal/pages/regulation.ts';
import { linesOf, MOST_NODES } from '#portal/parts/relationGraph.ts';
import { citation } from '#portal/words/law.ts';
import { requirementSentence } from '#portal/words/requirement.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { type Served, servePages, wordsOf } from './served.ts';

let registry: Registry;
let served: Served;
const now = new Date('2026-08-01T03:00:00.000Z');

beforeAll(async () => {
  registry = await createRegistry(now.toISOString());
  served = await servePages(registry, () => now);
});
afterAll(async () => {
  await served?.stop();
  await registry?.close();
});

const slugsOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/href="\/(?:en\/)?peraturan\/([^"?]+)/g)].map(([, slug = '']) => slug)),
];
const sectionOf = (html: string, place: string): string =>
  new RegExp(`<section aria-labelledby="${place}">.*?</section>`, 's').exec(html)?.[0] ?? '';

describe('the list of regulations', () => {
  it('has every regulation once, page by page', async () => {
    const { data } = await registry.ask('{ regulations(first: 100) { nodes { slug } } }');
    const found: string[] = [];
    let path: string | undefined = '/peraturan';
    while (path !== undefined) {
      const { html } = await served.page(path);
      found.push(...slugsOf(html));
      path = /href="([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(found.sort()).toEqual(data.regulations.nodes.map(({ slug }: { slug: string }) => slug).sort());
  });

  it('is narrowed by kind, level and day in force, and says which are left out since their day is not known', async () => {
    const filter = '{ type: "SE", level: NATIONAL, inForceOn: "2025-03-25" }';
    const { data } = await registry.ask(`{ regulations(first: 50, filter: ${filter}) { nodes { slug } } }`);
    const { html } = await served.page('/peraturan?type=SE&level=NATIONAL&on=2025-03-25&force=1');
    expect(slugsOf(html).sort()).toEqual(data.regulations.nodes.map(({ slug }: { slug: string }) => slug).sort());
    expect(html).toContain('belum diketahui tidak sama dengan tidak berlaku');
    expect(html).toContain('/data/regulations.csv?type=SE&amp;level=NATIONAL&amp;effectiveOn=2025-03-25');
  });

  it('is searched by number and by words, within the kind that is asked for', async () => {
    expect(slugsOf((await served.page('/peraturan?q=PERMEN+4%2F2025')).html)[0]).toBe('permenpanrb-4-2025');
    const circulars = slugsOf((await served.page('/en/peraturan?q=fleksibel&type=SE')).html);
    expect(circulars.length).toBeGreaterThan(0);
    expect(circulars.filter((slug) => !slug.startsWith('se-'))).toEqual([]);
    expect(await served.words('/peraturan?q=zzzzzzzz')).toContain('Tidak ada peraturan yang cocok.');
  });

  it.each(['on=2026-02-30', 'on=1900-01-01', 'level=DESA', 'after=apa', `q=${'a'.repeat(201)}`])(
    'refuses what is no question: %s',
    async (query) => {
      expect((await served.page(`/peraturan?${query}`)).status).toBe(400);
    },
  );
});

describe('the page of a regulation', () => {
  it('is there for every slug, with dots or without, and nowhere else', async () => {
    const { data } = await registry.ask('{ regulations(first: 100) { nodes { slug } } }');
    for (const { slug } of data.regulations.nodes) {
      expect((await served.page(`/peraturan/${slug}`)).status, slug).toBe(200);
    }
    for (const slug of ['tidak-ada', 'permenpanrb-4-2025.', 'PERMENPANRB-4-2025', 'a/b'])
      expect((await served.page(`/peraturan/${slug}`)).status).toBe(404);
  });

  it('tells its status on the day that is asked for, and what brought it about', async () => {
    const path = '/en/peraturan/se-menpanrb-58-2020';
    expect(await served.words(`${path}?on=2020-06-01`)).toContain('Not yet in force');
    expect(await served.words(`${path}?on=2020-07-01`)).toMatch(/In force since 5 June 2020/);
    expect(await served.words(`${path}?on=2020-10-01`)).toMatch(
      /In force, as amended since 4 September 2020 , by SE No\. 67 of 2020/,
    );
    expect((await served.page(`${path}?on=apa`)).status).toBe(400);
    expect(await served.words('/peraturan/se-menpanrb-1-2024')).toMatch(/Habis masa berlakunya sejak 18 April 2024/);
  });

  it('draws each relation once, with its word and an arrow from who acts, and lists the same in order of time', async () => {
    const { html } = await served.page('/peraturan/se-menpanrb-19-2020');
    const relations = sectionOf(html, 'hubungan');
    const drawing = /<svg class="relations".*?<\/svg>/s.exec(relations)?.[0] ?? '';
    expect([...drawing.matchAll(/marker-end/g)]).toHaveLength(4);
    expect([...drawing.matchAll(/>(mengubah|memperpanjang)</g)]).toHaveLength(5);
    const listed = slugsOf(relations.replace(drawing, ''));
    expect(listed.sort()).toEqual(slugsOf(drawing).sort());
    const days = [...relations.matchAll(/<time dateTime="([^"]+)"|<time datetime="([^"]+)"/g)].map(
      ([, a, b]) => a ?? b,
    );
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual([...days].sort());
    // Another amends it of whose day no source tells: it stands last, with its year.
    expect(wordsOf(relations)).toMatch(/2020, tanggalnya tidak ditemukan: diubah oleh SE Nomor 54 Tahun 2020/);
  });

  it('tells what it asks, from whom, by which clause, and with what force', async () => {
    const words = wordsOf(sectionOf((await served.page('/en/peraturan/permenpanrb-4-2025')).html, 'syarat'));
    expect(words).toMatch(
      /At most 2 days a week\. max_days_per_week \| Mandatory, before Pilot \| Pasal 13 ayat \(1\)/,
    );
    expect(words).toMatch(
      /A report “Quarterly evaluation of flexible work” was verified .* \| Advisory, before Implemented/,
    );
    expect(words).toContain('The registry’s baseline');
    const guidelines = wordsOf(sectionOf((await served.page('/peraturan/permenpanrb-4-2025')).html, 'pedoman'));
    expect(guidelines).toContain('belum berlaku di mana pun');
  });

  it('lists who follows it on the day, by the day since which they stand there, and counts governments alone', async () => {
    const on = '2024-04-17';
    const { data } = await registry.ask(
      `{ adoptionMap(basis: "se-menpanrb-1-2024", asOf: { effectiveOn: "${on}" }) { region { code } status since inherited }
         adoptionSummary(basis: "se-menpanrb-1-2024", groupBy: NATION, asOf: { effectiveOn: "${on}" }) { status count } }`,
    );
    const { html } = await served.page(`/peraturan/se-menpanrb-1-2024?on=${on}`);
    const part = sectionOf(html, 'daerah');
    const codes = [...part.matchAll(/href="\/daerah\/([\d.]+)"/g)].map(([, code]) => code);
    type One = { region: { code: string }; since: string | null };
    const expected = (data.adoptionMap as One[])
      .filter(({ since }) => since !== null)
      .sort((one, other) => `${one.since} ${one.region.code}`.localeCompare(`${other.since} ${other.region.code}`));
    expect(codes).toEqual(expected.map(({ region }) => region.code));
    expect(codes.length).toBeGreaterThan(5);
    for (const { status, count } of data.adoptionSummary) {
      const told = new RegExp(`data-look="${status}".*?<strong>(\\d+)</strong>`, 's').exec(part)?.[1];
      if (status !== 'NOT_ADOPTED') expect(told ?? '0', status).toBe(String(count));
    }
  });

  it('may be asked of a day to come, which the map has not', async () => {
    const path = '/peraturan/permenpanrb-4-2025';
    expect((await served.page(path)).html).toContain('href="/?basis=permenpanrb-4-2025&amp;on=2026-08-01"');
    const { status, html } = await served.page(`${path}?on=2027-01-01`);
    expect(status).toBe(200);
    expect(html).not.toContain('href="/?basis=');
  });

  it('says why nothing is shown where nothing is recorded', async () => {
    const words = await served.words('/peraturan/uu-20-2023');
    expect(words).toContain('Itu berarti belum diketahui, bukan tidak mengikuti.');
    expect(words).toContain('Belum ada juklak, juknis, atau pedoman lain yang tercatat.');
    const regional = await served.words('/en/peraturan/se-gubernur-jatim-11410-2025');
    expect(regional).toContain('This is a regional instrument.');
    expect(regional).toContain('No relation to another regulation is recorded yet.');
  });

  it('has a title and a description of its own, and says which words are in the other language', async () => {
    const { html } = await served.page('/en/peraturan/permenpanrb-4-2025');
    expect(html).toContain('<title>PERMEN No. 4 of 2025 · ');
    expect(html).toMatch(/<meta name="description" content="PERMEN|<meta name="description" content="[^"]*Fleksibel/);
    expect(html).toMatch(/<span lang="id">Pelaksanaan Tugas Kedinasan/);
    expect((await served.page('/peraturan/permenpanrb-4-2025')).html).toMatch(/<span lang="en">Implements Perpres/);
  });
});

const OTHER = { slug: 'lain', type: 'SE', number: '1', year: 2020, title: null, issuedOn: null, effectiveFrom: null };
const SOURCE = { kind: 'OFFICIAL', title: 'Lembaran', url: null } as const;
const regulationWith = (over: Partial<Regulation>): Regulation => ({
  id: 'id',
  slug: 'ini',
  type: 'SE',
  number: '2',
  year: 2021,
  title: null,
  summary: null,
  issuer: null,
  level: 'PROVINCE',
  region: null,
  issuedOn: null,
  effectiveFrom: null,
  effectiveUntil: null,
  lastDay: null,
  maxDaysPerWeek: null,
  weekdays: [],
  eli: '/eli/ini',
  version: 1,
  status: { state: 'UNDATED', inForce: false, since: null, by: [] },
  source: SOURCE,
  relations: [],
  relatedFrom: [],
  guidelines: [],
  requirements: [],
  ...over,
});
const written = (regulation: Regulation): string =>
  renderToString(
    regulationPage({ regulation, on: '2026-08-01', adopters: null, formName: (key) => key, partly: false }, 'id'),
  );

describe('relations', () => {
  it('that were withdrawn stand apart, and not in the graph', () => {
    const html = written(
      regulationWith({ relations: [{ kind: 'AMENDS', withdrawn: true, source: SOURCE, to: OTHER }] }),
    );
    expect(html).not.toContain('<svg class="relations"');
    expect(html).toMatch(/Hubungan yang ditarik.*class="withdrawn".*SE Nomor 1 Tahun 2020/s);
  });

  it('that are too many for a graph are counted there and all in the list', () => {
    const many = Array.from({ length: MOST_NODES + 3 }, (_, place) => ({
      kind: 'AMENDS' as const,
      withdrawn: false,
      source: SOURCE,
      from: { ...OTHER, slug: `lain-${place}`, number: `${place}` },
    }));
    const html = written(regulationWith({ relatedFrom: many }));
    expect([...html.matchAll(/marker-end/g)]).toHaveLength(MOST_NODES);
    expect(html).toContain('+ 3 lagi, pada daftar di bawah');
    expect([...html.matchAll(/<strong>diubah oleh<\/strong>/g)]).toHaveLength(MOST_NODES + 3);
  });

  it('have labels in lines that fit their box', () => {
    expect(linesOf('SE Nomor 34 Tahun 2020')).toEqual(['SE Nomor 34 Tahun 2020']);
    const long = linesOf('SE Nomor 100.3.4.2/1031/BKPSDM/XII/2025');
    expect(long.join('').replaceAll(' ', '')).toBe('SENomor100.3.4.2/1031/BKPSDM/XII/2025');
    expect(long.length).toBeLessThanOrEqual(3);
  });
});

describe('words of law', () => {
  it('cite a regulation with its year once', () => {
    expect(citation({ type: 'SE', number: '34', year: 2020 }, 'id')).toBe('SE Nomor 34 Tahun 2020');
    expect(citation({ type: 'SE', number: '1/SE/2026', year: 2026 }, 'en')).toBe('SE No. 1/SE/2026');
    expect(citation({ type: 'SE', number: '188/KPG.03/BKD', year: null }, 'id')).toBe('SE Nomor 188/KPG.03/BKD');
  });

  it('say a requirement with its parameters in both languages', () => {
    const said = (kind: Parameters<typeof requirementSentence>[0]['kind'], ...parameters: string[]) =>
      (['id', 'en'] as const).map((language) => requirementSentence({ kind, parameters }, language, (key) => key));
    expect(said('WEEKDAY', 'WED', 'FRI')).toEqual(['Hanya pada hari Rabu dan Jumat.', 'On Wednesday and Friday only.']);
    expect(said('MAX_SHARE', '50')).toEqual(['Paling banyak 50% dari pegawai.', 'At most 50% of staff.']);
    expect(said('AGENCIES_ASSESSED', '3')[1]).toBe('At least 3 agencies were found eligible.');
  });
});
