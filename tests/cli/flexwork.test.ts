import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { flexwork } from '../support/program.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, reporting } from '../support/reporting.ts';
import { workbook } from './workbook.ts';

let registry: Registry;
let server: HttpServer;
let url: string;
let officer: string;
let agency: string;
let folder: string;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const people = reporting(registry);
  officer = await people.officer('32.72');
  agency = await people.agency('32.72', 'perintah');
  const graphql = registry.handler;
  server = await serveHttp(0, { graphql, calendar: graphql, documents: {}, limitMs: 60_000 });
  url = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.stop();
  await registry.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flexwork-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An address where nothing listens. */
async function nowhere(): Promise<string> {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const address = taken.address();
  await new Promise((done) => taken.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return `http://127.0.0.1:${address.port}`;
}

const run = (args: string[], options: { env?: Record<string, string>; stdin?: string } = {}) =>
  flexwork(args, { cwd: folder, ...options, env: { FLEXWORK_URL: url, ...options.env } });
const put = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const REGION = 'query Kota($code: String!) { region(code: $code) { code name parent { name } } }';
const TWO = `${REGION} query Semua { regions(first: 2) { nodes { code name } } }`;
const CODE = ['--variables', '{"code":"32.72"}'];

describe('flexwork query', () => {
  it('prints the data of a document as JSON, a table or CSV, and nothing else', async () => {
    const asked = [put('kota.graphql', REGION), ...CODE];
    const { status, out, err } = await run(['query', ...asked]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(String(out))).toMatchObject({ region: { code: '32.72', parent: { name: 'Jawa Barat' } } });
    expect(String((await run(['query', ...asked, '--format', 'csv'])).out)).toBe(
      'region.code,region.name,region.parent.name\n32.72,Kota Sukabumi,Jawa Barat\n',
    );
    expect(String((await run(['query', ...asked, '--format', 'table'])).out)).toMatch(/^region\.code +region\.name/);
  });

  it('takes the operation that is named, of standard input too, with variables of a file', async () => {
    put('isian.json', '{"code":"32.72"}');
    const named = await run(['query', '-', '--operation', 'Kota', '--variables', '@isian.json'], { stdin: TWO });
    expect(JSON.parse(String(named.out))).toMatchObject({ region: { code: '32.72' } });
    const list = await run(['query', '-', '--operation', 'Semua', '--format', 'csv'], { stdin: TWO });
    expect(String(list.out)).toMatch(/^code,name\n11,Aceh\n/);
    const unclear = await run(['query', '-'], { stdin: TWO });
    expect(unclear).toMatchObject({ status: 2, err: expect.stringContaining('several operations (Kota, Semua)') });
  });

  it('asks an operation of the client by its name, and knows the nearest', async () => {
    expect(JSON.parse(String((await run(['query', '--operation', 'viewer'])).out))).toHaveProperty('viewer');
    const near = await run(['query', '--operation', 'viewr', '--lang', 'id']);
    expect(near).toMatchObject({ status: 2, err: expect.stringContaining('maksud Anda Viewer?') });
    expect(String((await run(['query', '--list'])).out).split('\n')).toContain('RegionPage');
  });

  it('ends as used wrongly for what is no document, no variables or no variable of it', async () => {
    const file = put('kota.graphql', REGION);
    expect(await run(['query', put('salah.graphql', 'query {')])).toMatchObject({
      status: 2,
      err: expect.stringContaining('line 1 column 8'),
    });
    expect((await run(['query', file, '--variables', '[]'])).status).toBe(2);
    expect(await run(['query', file, '--variables', '{"kode":"1"}'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('kode; it has code'),
    });
    expect((await run(['query'])).status).toBe(2);
    expect((await run(['query', 'tiada.graphql'])).status).toBe(2);
  });

  it('ends as refused, as not allowed and as unreachable, each with the reason', async () => {
    const refused = await run(['query', put('salah.graphql', '{ regionz { code } }')]);
    expect(refused).toMatchObject({ status: 3, err: expect.stringContaining('regionz') });
    const denied = await run(['query', put('kota.graphql', REGION), ...CODE], { env: { FLEXWORK_TOKEN: 'a.b.c' } });
    expect(denied).toMatchObject({ status: 4, err: expect.stringContaining('UNAUTHENTICATED') });
    expect(denied.err).not.toContain('a.b.c');
    const away = await nowhere();
    expect(await run(['query', 'kota.graphql', ...CODE, '--url', away, '--lang', 'id'])).toMatchObject({
      status: 5,
      err: `Registri di ${away}/graphql tidak menjawab: ECONNREFUSED\n`,
    });
  });

  it('signs in by a token of a file or of standard input, and never by an argument', async () => {
    put('token', `${officer}\n`);
    const asked = ['query', '--operation', 'viewer'];
    for (const ran of [
      await run([...asked, '--token-file', 'token']),
      await run([...asked, '--token-file', '-'], { stdin: officer }),
      await run(asked, { env: { FLEXWORK_TOKEN: officer } }),
    ])
      expect(String(ran.out)).toContain('REGION_OFFICER');
    const argument = await run([...asked, '--token', officer]);
    expect(argument.status).toBe(2);
    expect(argument.err).not.toContain(officer);
    const open = await run([...asked, '--token-file', 'token', '--url', 'http://registri.example.go.id']);
    expect(open).toMatchObject({ status: 2, err: expect.stringContaining('loopback') });
  });
});

const CODES = ['wfh_applied', 'employees_total', 'employees_wfh', 'e_office', 'e_signature', 'e_attendance', 'simpeg'];
const MORE = ['spbe', 'infrastructure', 'control_scheme', 'supervision_scheme', 'direct_services_in_office'];
const LAST = ['support_units_selective', 'targets_met', 'service_quality', 'wfh_weekdays'];
const HEADER = ['agency', 'period', ...CODES, ...MORE, ...LAST];
const VALUES = ['APPLIED', '100', '40', 'ya', 'ya', 'ya', 'ya', 'tidak', 'ADEQUATE', 'EXISTS', 'EXISTS'];
const row = (key: string, period: string) => [key, period, ...VALUES, '1', 'true', '1', 'IMPROVED', 'MON;FRI'];
const csv = (...rows: string[][]): string => [HEADER, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
const imported = (args: string[], env: Record<string, string> = {}) =>
  run(['import', ...args], { env: { FLEXWORK_TOKEN: officer, ...env } });

describe('flexwork import', () => {
  it('only checks with --dry-run, a workbook too, and says so without a bar', async () => {
    const file = put('laporan.xlsx', await workbook([HEADER, row(agency, '2026-07')]));
    const { status, out, err } = await imported([file, '--dry-run']);
    expect({ status, err }).toEqual({
      status: 0,
      err: '1 report can be written: 1 new, 0 unchanged; 0 rows with warnings.\n',
    });
    expect(JSON.parse(String(out))).toMatchObject({ formId: MONTHLY, dryRun: true, rows: 1, cells: [] });
    expect((await imported([file, '--dry-run', '--lang', 'id'])).err).toMatch(/^1 laporan dapat ditulis: 1 baru/);
    expect(readdirSync(folder)).toEqual(['laporan.xlsx']);
  });

  it('tells which codes and periods a spreadsheet broke, where, and what was probably meant; nothing is mended', async () => {
    const file = put('rusak.csv', csv(row(`3272-${agency.slice(6)}`, 'Jul-26'), row(agency, '2026-6')));
    const { status, out, err } = await imported([file, '--dry-run', '--errors', 'csv']);
    expect(status).toBe(3);
    const lines = String(out).split('\n');
    expect(lines[0]).toBe('row,column,value,perhaps,reason,code,refused');
    expect(lines[1]).toMatch(new RegExp(`^2,agency,3272-${agency.slice(6)},${agency},`));
    expect(lines[2]).toMatch(/^2,period,Jul-26,2026-07,/);
    expect(lines[3]).toMatch(/^3,period,2026-6,2026-06,/);
    expect(err).toContain('nothing is written');
  });

  it('writes errors as a table, CSV or JSON into a file, in the language that is asked for', async () => {
    const file = put('rusak.csv', csv(row(agency, 'Jul-26')));
    for (const [form, begin] of [
      ['table', /^baris +kolom +isi +mungkin +alasan\n2 +period +Jul-26 +2026-07 +lembar kerja/],
      ['csv', /^row,column,value,perhaps,reason,code,refused\n2,period,Jul-26,2026-07,"lembar kerja/],
      ['json', /"reason": "lembar kerja/],
    ] as const) {
      const to = ['--errors', form, '--errors-to', `hasil/${form}`];
      const { status, out } = await imported([file, '--dry-run', ...to, '--lang', 'id']);
      expect({ status, out: String(out) }).toEqual({ status: 3, out: '' });
      expect(readFileSync(join(folder, 'hasil', form), 'utf8')).toMatch(begin);
    }
  });

  it('writes, and again changes nothing', async () => {
    const file = put('laporan.csv', csv(row(agency, '2026-05')));
    expect(await imported([file])).toMatchObject({ status: 0, err: expect.stringContaining('1 new') });
    expect(await imported([put('sama.csv', `${csv(row(agency, '2026-05'))}\n`)])).toMatchObject({
      status: 0,
      err: expect.stringContaining('1 unchanged'),
    });
  });

  it('ends as not allowed for a token that is no good, and as used wrongly without one or without a file', async () => {
    const file = put('laporan.csv', csv(row(agency, '2026-07')));
    expect((await imported([file], { FLEXWORK_TOKEN: 'a.b.c' })).status).toBe(4);
    expect(await imported([file], { FLEXWORK_TOKEN: '' })).toMatchObject({
      status: 2,
      err: expect.stringContaining('no token'),
    });
    expect((await imported(['tiada.csv'])).status).toBe(2);
    expect((await imported([file, '--rows', '501'])).status).toBe(2);
    expect((await imported([file, '--form', 'tiada'])).status).toBe(2);
  });
});

describe('flexwork token', () => {
  it('prints a token of the development issuer and nothing else', async () => {
    const asked = ['token', '--role', 'region-officer', '--region', '32.72', '--expires', '1h', '--subject', 'uji'];
    const { status, out, err } = await run(asked, { env: { DATA_DIR: join(folder, 'data') } });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const claims = JSON.parse(Buffer.from(String(String(out).split('.')[1]), 'base64url').toString());
    expect(claims).toMatchObject({ sub: 'uji' });
    expect(claims.exp - claims.iat).toBe(3_600);
  });

  it('says in both languages what is wrong', async () => {
    const asked = ['token', '--role', 'region-officer', '--agency', '?', '--expires', 'nanti'];
    const english = await run(asked);
    expect(english.status).toBe(2);
    for (const part of ['needs --region', 'takes no --agency', 'no agency ID', 'no duration'])
      expect(english.err).toContain(part);
    expect((await run([...asked, '--lang', 'id'])).err).toContain('memerlukan --region');
  });

  it('ends as a fault where the folder is somebody else’s', async () => {
    put('bukan-milik-registri', '');
    const { status } = await run(['token', '--role', 'ministry-analyst'], { env: { DATA_DIR: folder } });
    expect(status).toBe(1);
  });
});

describe('flexwork', () => {
  it('speaks the language of the environment, or the one that is asked for', async () => {
    expect((await run([], { env: { LC_ALL: 'C' } })).err).toMatch(/^perintah belum diberikan/);
    expect((await run([], { env: { LC_ALL: 'id_ID' } })).err).toMatch(/^perintah belum diberikan/);
    expect((await run(['--lang', 'id'])).err).toMatch(/^perintah belum diberikan/);
    expect(await run([])).toMatchObject({ status: 2, err: expect.stringMatching(/^no command is given/) });
    expect(await run(['--lang', 'nl', 'token'])).toMatchObject({ status: 2, err: expect.stringContaining('id, en') });
  });

  it('prints help to standard output, and knows the nearest command', async () => {
    expect(await run(['--help'])).toMatchObject({ status: 0, err: '' });
    expect(String((await run(['export', '--help', '--lang', 'id'])).out)).toContain('flexwork export TABEL');
    expect(String((await run(['help', 'export'])).out)).toContain('flexwork export TABLE');
    expect(await run(['exprot'])).toMatchObject({ status: 2, err: expect.stringContaining('do you mean export?') });
  });

  it('runs from any folder by its own file, whose Node hands over', async () => {
    const { status, out } = await flexwork(['verify', '--help'], { cwd: folder, file: 'cli/flexwork.mjs' });
    expect({ status, out: String(out) }).toMatchObject({
      status: 0,
      out: expect.stringContaining('flexwork verify DIR'),
    });
  });
});
