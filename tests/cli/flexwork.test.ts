import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveFiles } from '#local/files.ts';
import { folderShelf } from '#local/folderShelf.ts';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { signingKeyOf } from '#opendata/signature.ts';
import { publish } from '#publisher/publish.ts';
import { projectFile, startNode, temporaryFolder } from '../local/support.ts';
import { IMPRINT, KEY } from '../publisher/published.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, reporting } from '../support/reporting.ts';

/* The program itself, as a child process whose outputs are no terminals, against the registry over HTTP. */

let registry: Registry;
let server: HttpServer;
let url: string;
let officer: string;
let openData: string;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  openData = mkdtempSync(join(tmpdir(), 'flexwork-'));
  officer = await reporting(registry).officer('32.72');
  await publish({
    table: registry.table,
    shelf: folderShelf(openData, () => undefined),
    clock: () => new Date('2026-08-01T03:00:00.000Z'),
    key: KEY,
    imprint: IMPRINT,
  });
  const { handler: graphql, data } = registry;
  const files = serveFiles({ pages: projectFile('portal'), openData });
  server = await serveHttp(0, { graphql, calendar: graphql, data, documents: {}, files, limitMs: 60_000 });
  url = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.stop();
  await registry.close();
  rmSync(openData, { recursive: true, force: true });
});

const NO_LANGUAGE = { LC_ALL: '', LC_MESSAGES: '', LANG: '', FLEXWORK_TOKEN: '' };
/** Runs the program; the registry is the one of this file unless another is given. */
const flexwork = (args: string[], { cwd = temporaryFolder(), env = {} as Record<string, string> } = {}) =>
  startNode([projectFile('cli/main.ts'), ...args], {
    cwd,
    env: { ...NO_LANGUAGE, FLEXWORK_URL: url, DATA_DIR: '.registry', ...env },
  }).ended;
const english = (args: string[], more: Parameters<typeof flexwork>[1] = {}) =>
  flexwork([...args, '--lang', 'en'], more);

/** A server that answers as it is told to, and what was asked of it. */
async function scripted(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = [];
  const other = createServer((request, response) => {
    asked.push(`${request.url}${request.headers.range === undefined ? '' : ` ${request.headers.range}`}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  return { asked, env: { FLEXWORK_URL: `http://127.0.0.1:${(other.address() as AddressInfo).port}` } };
}

describe('the use of flexwork', () => {
  it('is told in Indonesian where no language is named, and in English where another is', async () => {
    expect(await flexwork(['qury'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: '"qury" bukan perintah; maksud Anda query?\n',
    });
    const { stderr } = await flexwork(['qury'], { env: { LANG: 'en_US.UTF-8' } });
    expect(stderr).toBe('"qury" is no command; do you mean query?\n');
  });

  it('is told with everything that is wrong at once, with the nearest name, and never with a token', async () => {
    const { status, stdout, stderr } = await english([
      'import',
      '--frm',
      'x',
      '--token',
      'geheim.geheim',
      '--rows',
      '0',
    ]);
    expect([status, stdout]).toEqual([2, '']);
    for (const said of [
      '--frm is not known; do you mean --form?',
      'a token is no argument',
      '--rows is no number',
      '--form is missing',
    ])
      expect(stderr).toContain(said);
    expect(stderr).not.toContain('geheim');
  });

  it('is helped on standard output, command by command', async () => {
    const { status, stdout, stderr } = await english(['export', '--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--separator');
    expect(stdout).toContain('Exit status: 0 done');
  });

  it('ends with 5 where there is no registry', async () => {
    const { status, stdout, stderr } = await english([
      'query',
      '--operation',
      'Counts',
      '--variables',
      '{"groupBy":"NATION"}',
      '--url',
      'http://127.0.0.1:1',
    ]);
    expect([status, stdout]).toEqual([5, '']);
    expect(stderr).toContain('did not answer');
  });
});

describe('flexwork query', () => {
  const region = ['query', '--operation', 'regionPage', '--variables', '{"code":"32.72"}'];

  it('prints what an operation of the client package answered, and nothing else', async () => {
    const { status, stdout, stderr } = await flexwork(region);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).region).toMatchObject({ code: '32.72' });
  });

  it('asks one operation of a document, and prints its list as CSV or as a table', async () => {
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'a.graphql'),
      'query A { search(text: "Sukabumi") { edges { node { ... on Region { code name } } } } } query B { __typename }',
    );
    const csv = await flexwork(['query', 'a.graphql', '--operation', 'A', '--format', 'csv'], { cwd });
    expect(csv.stdout).toMatch(/^code,name\n(.+\n)*32\.72,/);
    const table = await flexwork(['query', 'a.graphql', '--operation', 'A', '--format', 'table'], { cwd });
    expect(table.stdout).toMatch(/^code +name\n/);
    const unclear = await english(['query', 'a.graphql'], { cwd });
    expect([unclear.status, unclear.stderr]).toEqual([2, expect.stringContaining('A, B')]);
  });

  it('ends with 3 for what the registry refuses, and with 4 for a token that is none of its own', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.graphql'), '{ nowhere }');
    const refused = await english(['query', 'a.graphql'], { cwd });
    expect([refused.status, refused.stdout]).toEqual([3, '']);
    const signedIn = await english(region, { env: { FLEXWORK_TOKEN: 'not.a.token' } });
    expect([signedIn.status, signedIn.stdout]).toEqual([4, '']);
    expect(signedIn.stderr).toContain('UNAUTHENTICATED');
    expect(signedIn.stderr).not.toContain('not.a.token');
  });

  it('tells a variable that the operation does not have', async () => {
    const { status, stderr } = await english(['query', '--operation', 'RegionPage', '--variables', '{"kode":"32.72"}']);
    expect([status, stderr]).toEqual([2, 'The operation has no variable kode; it has: code, basis, on, recordedAt\n']);
  });
});

describe('flexwork import', () => {
  const HEAD =
    'agency,period,wfh_applied,employees_total,employees_wfh,e_office,e_signature,e_attendance,simpeg,spbe,infrastructure,control_scheme,supervision_scheme,direct_services_in_office,support_units_selective,targets_met,service_quality';
  const REST = 'APPLIED,100,40,ya,ya,ya,ya,tidak,ADEQUATE,EXISTS,EXISTS,1,true,1,IMPROVED';

  it('tells what a spreadsheet broke with its row, and what it was, in both languages', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.csv'), `\uFEFF${HEAD}\n11.1-dinas,2026-07,${REST}\n32.72-dinas,Jul-26,${REST}\n`);
    const args = ['import', 'a.csv', '--form', MONTHLY, '--dry-run'];
    const told = await english(args, { cwd, env: { FLEXWORK_TOKEN: officer } });
    expect(told.status).toBe(3);
    const { cells, notes } = JSON.parse(told.stdout);
    expect(cells).toContainEqual(
      expect.objectContaining({ row: 2, column: 'agency', value: '11.1-dinas', perhaps: '11.10-dinas', refused: true }),
    );
    expect(cells).toContainEqual(
      expect.objectContaining({ row: 3, column: 'period', value: 'Jul-26', perhaps: '2026-07' }),
    );
    expect(notes).toEqual([expect.objectContaining({ row: 1, code: 'BYTE_ORDER_MARK', refused: false })]);
    const files = await flexwork([...args, '--errors', 'csv', '--errors-to', 'salah.csv'], {
      cwd,
      env: { FLEXWORK_TOKEN: officer },
    });
    expect([files.status, files.stdout]).toEqual([3, '']);
    expect(readFileSync(join(cwd, 'salah.csv'), 'utf8')).toMatch(
      /^row,column,value,perhaps,reason,code,refused\n2,agency,11\.1-dinas,11\.10-dinas,"lembar kerja merusak/,
    );
    expect(files.stderr).toContain('sel harus diperbaiki; tidak ada yang ditulis.');
  });

  it('hands in what is good, with a token of a file, and writes no progress where there is no terminal', async () => {
    const cwd = temporaryFolder();
    const key = await reporting(registry).agency('32.72', 'flexwork');
    writeFileSync(join(cwd, 'a.csv'), `${HEAD}\n${key},2026-07,${REST}\n`);
    writeFileSync(join(cwd, 'token'), `${officer}\n`);
    const { status, stdout, stderr } = await english(['import', 'a.csv', '--form', MONTHLY, '--token-file', 'token'], {
      cwd,
    });
    expect([status, JSON.parse(stdout).counts.written]).toEqual([0, 1]);
    expect(stderr).toBe('1 report is handed in: 1 new, 0 unchanged; 0 rows with warnings.\n');
  });
});

describe('flexwork snapshot and verify', () => {
  it('fetch a day, fetch nothing twice, go on with a part, and find every change', async () => {
    const cwd = temporaryFolder();
    const first = await english(['snapshot', '--to', 's'], { cwd });
    expect([first.status, first.stderr]).toEqual([
      0,
      expect.stringMatching(/^Snapshot of 2026-08-01: \d+ files, \d+ bytes; 0 were there already\.\n$/),
    ]);
    const folder = join(cwd, 's');
    const whole = await english(['verify', 's'], { cwd });
    expect([whole.status, whole.stdout]).toEqual([0, expect.stringMatching(/^[0-9a-f]{64} {2}regions\.csv {2}OK$/m)]);
    const regions = readFileSync(join(folder, 'regions.csv'));
    writeFileSync(join(folder, 'regions.csv'), regions.toString().replace('Aceh', 'aceh'));
    const changed = await english(['verify', 's'], { cwd });
    expect([changed.status, changed.stderr]).toEqual([6, expect.stringContaining('regions.csv has other bytes.')]);
    rmSync(join(folder, 'regions.csv'));
    expect(await english(['verify', 's'], { cwd })).toMatchObject({
      status: 6,
      stderr: expect.stringContaining('regions.csv is missing.'),
    });
    writeFileSync(join(folder, 'regions.csv.part'), regions.subarray(0, 1_000));
    expect((await english(['snapshot', '--to', 's'], { cwd })).status).toBe(0);
    expect(readFileSync(join(folder, 'regions.csv')).equals(regions)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await english(['verify', `${url}/latest/`], { cwd })).status).toBe(0);
    expect((await english(['snapshot', '--day', '2020-01-01'], { cwd })).status).toBe(3);
  });

  it.each(['../x.csv', '/x.csv', 'a/b.csv', '..\\x.csv', '.bashrc', 'MANIFEST.json', 'manifest.json.sig', ''])(
    'write nothing for a manifest that names %j',
    async (name) => {
      const cwd = temporaryFolder();
      const file = { name, rows: 1, bytes: 1, sha256: createHash('sha256').update('x').digest('hex') };
      const { asked, env } = await scripted((request, response) => {
        const manifest = { day: '2026-08-01', recordedAt: '2026-08-01T03:00:00.000Z', files: [file] };
        response.end(request.url?.endsWith('manifest.json') ? JSON.stringify(manifest) : 'x');
      });
      expect((await english(['snapshot', '--day', '2026-08-01', '--to', 's'], { cwd, env })).status).toBe(6);
      expect(readdirSync(cwd)).toEqual([]);
      expect(asked).toEqual(['/snapshots/2026-08-01/manifest.json']);
    },
  );

  it('look at who signed, by the key that is given', async () => {
    const cwd = temporaryFolder();
    await english(['snapshot', '--to', 's'], { cwd });
    writeFileSync(join(cwd, 'key.pem'), KEY.publicPem);
    writeFileSync(join(cwd, 'other.pem'), signingKeyOf('another secret of this test, of no use').publicPem);
    const verify = (...args: string[]) => english(['verify', 's', ...args], { cwd });
    expect(await verify()).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Who signed it was not looked at'),
    });
    const signed = await verify('--key', 'key.pem');
    expect([signed.status, signed.stderr]).toEqual([0, expect.stringContaining(`signed by the key ${KEY.keyId}`)]);
    expect(await verify('--key', 'other.pem')).toMatchObject({ status: 6, stderr: expect.stringContaining('not by') });
    expect(await verify('--key', 'none.pem')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot be read'),
    });
    expect((await verify('--key', 's/regions.csv')).stderr).toContain('is no public Ed25519 key');
    const manifest = join(cwd, 's', 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('2026-08-01', '2026-08-02'));
    expect(await verify('--key', 'key.pem')).toMatchObject({
      status: 6,
      stderr: expect.stringContaining('it was changed'),
    });
    rmSync(join(cwd, 's', 'manifest.json.sig'));
    expect(await verify('--key', 'key.pem')).toMatchObject({
      status: 6,
      stderr: expect.stringContaining('nobody signed'),
    });
  }, 60_000);

  it('ask for the rest of a part alone, and take no file whose bytes are not those of the manifest', async () => {
    const cwd = temporaryFolder();
    const body = Buffer.from('code\n11.10\n');
    const sha256 = createHash('sha256').update(body).digest('hex');
    const files = [{ name: 'a.csv', rows: 1, bytes: body.length, sha256 }];
    let served = body;
    const { asked, env } = await scripted((request, response) => {
      if (request.url?.endsWith('manifest.json'))
        return response.end(JSON.stringify({ day: '2026-05-01', recordedAt: 'x', files }));
      if (request.url?.endsWith('.sig')) return response.end('signed');
      const from = Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0);
      return response.writeHead(from > 0 ? 206 : 200).end(served.subarray(from));
    });
    mkdirSync(join(cwd, 's'));
    writeFileSync(join(cwd, 's/a.csv.part'), body.subarray(0, 4));
    expect((await english(['snapshot', '--to', 's'], { cwd, env })).status).toBe(0);
    expect(asked).toContain('/snapshots/2026-05-01/a.csv bytes=4-');
    expect(readFileSync(join(cwd, 's/manifest.json.sig'), 'utf8')).toBe('signed');
    served = Buffer.from('code\n11.1\n\n');
    const other = await english(['snapshot', '--to', 't'], { cwd, env });
    expect([other.status, other.stderr]).toEqual([6, 'a.csv as downloaded is not what its manifest says.\n']);
    expect(readdirSync(join(cwd, 't'))).toEqual([]);
  });
});

describe('flexwork export', () => {
  it('writes what is asked for, as the registry answers it by address', async () => {
    const cwd = temporaryFolder();
    const args = ['export', 'regions', '--filter', 'parent_code=32', '--separator', ';', '--out', 'jabar.csv'];
    expect(await english(args, { cwd })).toMatchObject({ status: 0, stdout: '' });
    const lines = readFileSync(join(cwd, 'jabar.csv'), 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 27);
    expect(lines).toContain('32.72;Kota Sukabumi;CITY;32;3272;true;;');
    const onDay = await english(['export', 'adoption_daily', '--as-of', '2024-04-16', '--format', 'ndjson'], { cwd });
    const days = onDay.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).day);
    expect([onDay.status, new Set(days)]).toEqual([0, new Set(['2024-04-16'])]);
    const wrong = await english(['export', 'regions', '--filter', 'levle=CITY'], { cwd });
    expect([wrong.status, wrong.stderr]).toEqual([3, expect.stringContaining('level')]);
    const parquet = await english(['export', 'regions', '--format', 'parquet', '--out', 'r.parquet'], { cwd });
    expect([parquet.status, readFileSync(join(cwd, 'r.parquet')).subarray(0, 4).toString()]).toEqual([0, 'PAR1']);
  }, 60_000);

  it('asks for the table with what was given, and keeps the file whole', async () => {
    const cwd = temporaryFolder();
    const { asked, env } = await scripted((_request, response) => response.end('code;share\n11.10;0,5\n'));
    const args = [
      'export',
      'regions',
      '--filter',
      'region=11.10',
      '--as-of',
      '2026-05-01',
      '--separator',
      ';',
      '--decimal',
      ',',
      '--out',
      'x.csv',
    ];
    expect(await english(args, { cwd, env })).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(asked).toEqual(['/data/regions.csv?region=11.10&effectiveOn=2026-05-01&separator=%3B&decimal=%2C']);
    expect(readFileSync(join(cwd, 'x.csv'), 'utf8')).toBe('code;share\n11.10;0,5\n');
    const broken = await english(['export', 'regions', '--filter', 'region=11.1'], { cwd, env });
    expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining('write one like 11.10')]);
  });

  it('follows to the snapshot and says so, but not where filters would be lost, and to no other origin', async () => {
    const { env } = await scripted((request, response) => {
      if (request.url?.startsWith('/latest/')) return response.end('code\n11\n');
      const location = request.url?.startsWith('/data/away')
        ? 'http://127.0.0.2:1/latest/x.csv'
        : '/latest/regions.csv';
      return response.writeHead(307, { location }).end();
    });
    expect(await english(['export', 'regions'], { env })).toMatchObject({
      status: 0,
      stdout: 'code\n11\n',
      stderr: expect.stringContaining('/latest/regions.csv'),
    });
    expect(await english(['export', 'regions', '--filter', 'code=11'], { env })).toMatchObject({
      status: 3,
      stdout: '',
    });
    expect(await english(['export', 'regions', '--filter', 'code=11', '--whole'], { env })).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('NOT narrowed'),
    });
    expect(await english(['export', 'away'], { env })).toMatchObject({ status: 3, stdout: '' });
  });

  it('tells in the words of the registry why it refused, and hands on no form in the place of another', async () => {
    const { env } = await scripted((request, response) => {
      if (request.url?.endsWith('.json')) return response.writeHead(307, { location: '/latest/regions.ndjson' }).end();
      if (request.url?.startsWith('/latest/')) return response.end('{}\n');
      response.writeHead(400, { 'content-type': 'application/problem+json' });
      return response.end(JSON.stringify({ title: 'Bad Request', status: 400, detail: 'levle is no column.' }));
    });
    expect(await english(['export', 'regions'], { env })).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('levle is no column.'),
    });
    expect(await english(['export', 'regions', '--format', 'json'], { env })).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringContaining('--format ndjson'),
    });
  });

  it('ends at once where the disk refuses the file, though the answer has no end', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'no-folder'), '');
    const { env } = await scripted((_request, response) => {
      response.writeHead(200);
      response.write('code\n');
    });
    const ended = await english(['export', 'regions', '--out', 'no-folder/x.csv'], { cwd, env });
    expect(ended).toMatchObject({ status: 1, stderr: expect.stringContaining('cannot be written') });
  }, 30_000);

  it('leaves nothing of a file whose answer broke off', async () => {
    const cwd = temporaryFolder();
    const { env } = await scripted((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('code\n', () => response.destroy());
    });
    expect((await english(['export', 'regions', '--out', 'x.csv'], { cwd, env })).status).toBe(5);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('flexwork token', () => {
  it('prints a token alone, and tells what a role needs', async () => {
    const { status, stdout, stderr } = await flexwork(['token', '--role', 'region-officer', '--region', '32.72']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const wrong = await flexwork(['token', '--role', 'region-officer', '--expires', 'lama']);
    expect([wrong.status, wrong.stdout, wrong.stderr]).toEqual([
      2,
      '',
      expect.stringContaining('region-officer memerlukan --region'),
    ]);
  });
});
