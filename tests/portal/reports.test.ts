import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '#portal/chromium.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';
import { hasBrowser, open, type Portal, violations, widthOf } from './browser.ts';
import { type Served, servePages } from './served.ts';

/*
 * One story, told in order: a registry without agencies; then May 2026, for which Sukabumi's personnel agency reports in time and is corrected,
 * its education office is late, Bandung's waits to be verified, and 51 offices of Central Java hand in nothing.
 */
let registry: Registry;
let people: ReturnType<typeof reporting>;
let served: Served;
let now = new Date('2026-05-26T02:00:00.000Z');
const at = (instant: string): void => {
  now = new Date(instant);
  registry.at(instant);
};
const BASIS = 'permenpanrb-4-2025';

beforeAll(async () => {
  registry = await createRegistry(now.toISOString(), { stream: true });
  people = reporting(registry);
  served = await servePages(registry, () => now);
});
afterAll(async () => {
  await served?.stop();
  await registry?.close();
});

const row = (words: string, of: RegExp): string => words.split('\n').find((line) => of.test(line)) ?? '';

describe('a registry without reports', () => {
  it('says what is empty, why, and what comes next, in both languages', async () => {
    const words = await served.words('/laporan');
    expect(words).toContain('Untuk periode dan cakupan ini belum ada laporan yang wajib.');
    expect(words).toContain('Begitu pejabat daerah mendaftarkan perangkat daerahnya, kewajibannya muncul di sini.');
    expect(words).toContain('tidak ada angka bukan berarti nol');
    expect(words).toContain('Belum ada angka dari formulir dan cakupan ini yang diralat.');
    const english = await served.words('/en/laporan?form=evaluasi-fleksibilitas-kerja');
    expect(english).toContain('For this period and scope nothing is owed yet.');
    expect(english).toContain('agencies found eligible or partly eligible in regions that pilot or have implemented');
    expect(english).toContain('so nothing can be late');
  });

  it('begins at the latest period that is over, and offers every one since the regulation was in force', async () => {
    const { html } = await served.page('/laporan');
    expect(html).toContain('<option value="2026-04" selected>April 2026</option>');
    expect([...html.matchAll(/<option value="(2026-\d\d)"/g)].map(([, period]) => period)).toEqual([
      '2026-05',
      '2026-04',
    ]);
  });

  it('asks the same in the other language', async () => {
    const { html } = await served.page('/laporan?daerah=32.72&period=2026-04');
    expect(html).toContain('href="/en/laporan?daerah=32.72&amp;period=2026-04"');
    expect((await served.page('/laporan?daerah="><b>')).html).not.toContain('"><b>');
  });

  it.each([
    ['form=lain', 'form: budaya-kerja-asn'],
    ['period=2026-Q1', 'period: 2026-04'],
    ['daerah=99', 'daerah: 32'],
    ['window=13', 'window: 1'],
    ['status=YA', 'status: '],
    ['indicator=apa', 'indicator: '],
    ['angka=apa', 'reference'],
    ['after=apa', 'after'],
  ])('refuses what is no question, by name: %s', async (query, told) => {
    const { status, html } = await served.page(`/laporan?${query}`);
    expect(status).toBe(400);
    expect(html).toContain(told);
  });
});

describe('the reports of May 2026', () => {
  const MISSING = 51;
  beforeAll(async () => {
    for (const [region, slug] of [
      ['32.72', 'bkpsdm'],
      ['32.72', 'disdik'],
      ['32.73', 'dinkes'],
    ] as const) {
      await people.agency(region, slug);
    }
    for (let place = 1; place <= MISSING; place += 1) {
      await people.agency('33.01', `kantor-${String(place).padStart(2, '0')}`);
    }
    at('2026-06-05T02:00:00.000Z');
    const draft = await people.save('32.72-bkpsdm', MONTHLY, '2026-05', monthlyAnswers({ employees_wfh: 48 }));
    const first = await people.verify(await people.submit('32.72-bkpsdm', draft));
    const waiting = await people.save('32.73-dinkes', MONTHLY, '2026-05', monthlyAnswers());
    await people.submit('32.73-dinkes', waiting);
    at('2026-06-20T02:00:00.000Z');
    const late = await people.save('32.72-disdik', MONTHLY, '2026-05', monthlyAnswers());
    await people.submit('32.72-disdik', late);
    const answers = monthlyAnswers({ employees_wfh: 1_250, employees_total: 2_000 });
    await people.verify(await people.correct('32.72-bkpsdm', first, answers, 'Salah ketik jumlah'));
    await registry.projected();
  });

  it('are counted by province in order of code, and as a whole', async () => {
    const words = await served.words('/laporan');
    expect(words).toContain('3 dari 54 laporan yang wajib');
    expect(words).toMatch(/Diserahkan, menunggu verifikasi 2\n/);
    expect(words).toMatch(/Lewat jatuh tempo, belum diserahkan 51\n/);
    expect(row(words, /^ ?32 Jawa Barat/)).toMatch(/\| 3 \| 3 \| 1 \| 1 \| 0 \| 100% \| 66,7% \|/);
    expect(row(words, /^ ?33 Jawa Tengah/)).toMatch(/\| 51 \| 0 \| 0 \| 0 \| 51 \| 0% \| 0% \|/);
    expect(words.indexOf('32 Jawa Barat |')).toBeLessThan(words.indexOf('33 Jawa Tengah |'));
    const each = await served.words('/en/laporan?per=REGION');
    expect(row(each, /32\.72 Kota Sukabumi/)).toMatch(/\| 2 \| 2 \| 1 \| 1 \| 0 \| 100% \| 50% \|/);
  });

  it('of a province are those of its governments; of a government, those of its agencies', async () => {
    const province = await served.words('/laporan?daerah=32');
    expect(province).toContain('3 dari 3 laporan yang wajib');
    expect(province).not.toContain('33.01');
    const city = await served.words('/laporan?daerah=32.72');
    expect(city).toContain('2 dari 2 laporan yang wajib');
    expect(row(city, /Kantor disdik/)).toMatch(/Terlambat \| 10 Juni 2026/);
    expect(row(city, /Kantor bkpsdm/)).toMatch(/Terverifikasi/);
  });

  it('give figures with their unit, formula and coverage, in numbers of the language', async () => {
    const own = row(await served.words('/laporan'), /^ ?Jumlah ASN WFH/);
    expect(own).toContain('1.250 orang');
    expect(own).toContain('sum(employees_wfh)');
    expect(own).toContain('1 dari 54 menjawab');
    const english = row(await served.words('/en/laporan'), /^ ?Civil servants who worked from home/);
    expect(english).toContain('1,250 persons');
    expect(row(await served.words('/laporan'), /^ ?Penghematan listrik/)).toMatch(/Rp\s1\.000\.000/);
    expect(await served.words('/en/laporan')).toContain('Adequate: 1');
  });

  it('lead from a figure to the revision that it is computed from, and to its table', async () => {
    const { html } = await served.page('/laporan');
    const link = /href="([^"]*angka=[^"]*employees_wfh)"/.exec(html)?.[1] ?? '';
    const words = await served.words(link);
    expect(words).toContain(`32.72-bkpsdm ${MONTHLY} 2026-05 2`);
    expect(words).toMatch(/Cakupan\n1 dari 54/);
    expect(html).toContain(`/data/figures.csv?form_id=${MONTHLY}&amp;period=2026-05&amp;group_by=NATION`);
  });

  it('that are late or overdue are listed page by page, each once', async () => {
    const listed: string[] = [];
    let path: string | undefined = '/laporan';
    for (let pages = 0; path !== undefined && pages < 3; pages += 1) {
      const { html } = await served.page(path);
      const part = /<section aria-labelledby="terlambat">.*?<\/section>/s.exec(html)?.[0] ?? '';
      listed.push(...[...part.matchAll(/<th scope="row">(?:<[^>]+>)?(Kantor [\w-]+)/g)].map(([, name]) => name ?? ''));
      path = /href="([^"]*)" rel="next"/.exec(part)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(path).toBeUndefined();
    expect(new Set(listed).size).toBe(MISSING + 1);
    expect(listed).toHaveLength(MISSING + 1);
    expect(listed).toContain('Kantor disdik');
  });

  it('that were corrected are told with what was before and why', async () => {
    const words = await served.words('/laporan');
    expect(words).toContain('Alasan: Salah ketik jumlah');
    expect(words).toMatch(/Nasional: Jumlah ASN WFH: 48 orang menjadi 1\.250 orang/);
    expect(await served.words('/laporan?daerah=33')).toContain(
      'Belum ada angka dari formulir dan cakupan ini yang diralat.',
    );
  });
});

describe('a quarterly evaluation', () => {
  beforeAll(async () => {
    at('2026-10-05T02:00:00.000Z');
    const sources = [{ url: 'https://example.go.id/uji-coba', kind: 'OFFICIAL' }];
    const pilot = { basis: BASIS, status: 'PILOT', effectiveOn: '2026-04-10', sources };
    for (const regionCode of ['32.72', '32.73']) {
      const input = { regionCode, ...pilot };
      await people.done('observeAdoption', 'ObserveAdoptionInput', 'event { id }', input, await people.registrar());
    }
    for (const [period, satisfaction_index] of [
      ['2026-Q1', '80.5'],
      ['2026-Q3', '83.25'],
    ] as const) {
      const answers = quarterlyAnswers({ satisfaction_index, sanctions_light: 2 });
      const draft = await people.save('32.72-bkpsdm', QUARTERLY, period, answers);
      await people.verify(await people.submit('32.72-bkpsdm', draft));
    }
    await registry.projected();
  });

  it('says how many answers are withheld, and never shows a count below five', async () => {
    const words = await served.words(`/laporan?form=${QUARTERLY}&period=2026-Q1`);
    const light = row(words, /^ ?Hukuman disiplin ringan/);
    expect(light).toContain('kurang dari lima orang: 1.');
    expect(light).not.toContain('2 kasus');
    expect(words).toContain(
      'Laporan terverifikasi yang tidak diwajibkan, misalnya nilai awal, tidak termasuk di atas: 1',
    );
  });

  it('compares before and after, always with the warning that it shows no cause', async () => {
    const asked = `form=${QUARTERLY}&indicator=satisfaction_index&status=PILOT&window=1`;
    const words = await served.words(`/en/laporan?${asked}`);
    expect(words).toContain('Caution: This comparison shows no cause');
    expect(words).toContain(
      'Regions that reached this status (Pilot): 3; of them with a baseline: 1; that can be compared: 1.',
    );
    expect(row(words, /^ ?Before \|/)).toContain('80.5 (index)');
    expect(row(words, /^ ?After \|/)).toContain('83.25 (index)');
    expect(row(words, /^ ?Difference \|/)).toContain('2.75 (index)');
    const none = await served.words(`/laporan?form=${QUARTERLY}&status=SUSPENDED`);
    expect(none).toContain('Perhatian: Perbandingan ini tidak menunjukkan sebab');
    expect(none).toContain('Belum ada daerah yang tercatat mencapai status ini');
    const unread = await served.words(`/laporan?form=${QUARTERLY}&basis=tidak-ada`);
    expect(unread).toContain('Perbandingan ini tidak dapat dibaca.');
  });
});

describe.skipIf(!hasBrowser)('pages with reports in a browser', () => {
  const PAGES = [
    '/laporan?period=2026-05',
    '/en/laporan?period=2026-05&per=REGION',
    `/en/laporan?form=${QUARTERLY}&period=2026-Q3&status=PILOT&window=1`,
    `/laporan?angka=figure:${MONTHLY}/2026-05/NATION/-/employees_wfh`,
    '/laporan?daerah=32.72&period=2026-05',
  ];
  let portal: Portal;
  beforeAll(async () => {
    const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS });
    portal = { origin: served.origin, browser, dataDir: '', stop: () => browser.close() };
  });
  afterAll(() => portal?.stop());

  it.each(PAGES)('break no rule of WCAG 2.2 AA and fit 320 pixels: %s', async (path) => {
    const { page, wrong } = await open(portal, path, { viewport: { width: 320, height: 640 } });
    expect(await widthOf(page)).toBe(320);
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
