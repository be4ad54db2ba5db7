import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signingKeyOf } from '#opendata/signature.ts';
import { temporaryFolder } from '../local/support.ts';
import { KEY } from '../publisher/published.ts';
import { openProgram, scripted } from './program.ts';

let program: Awaited<ReturnType<typeof openProgram>>;
beforeAll(async () => {
  program = await openProgram();
}, 120_000);
afterAll(() => program.close());
const english: typeof program.english = (...of) => program.english(...of);

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
    expect((await english(['verify', `${program.url}/latest/`], { cwd })).status).toBe(0);
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
  it('gives a terminal no orders that came from elsewhere', async () => {
    const { env } = await scripted((_request, response) => {
      response.writeHead(400, { 'content-type': 'application/problem+json' });
      response.end(JSON.stringify({ detail: '\u001b[2Jkolom\u0007 itu\ntidak ada' }));
    });
    const { status, stderr } = await english(['export', 'regions'], { env });
    expect([status, stderr]).toEqual([3, expect.stringContaining('400:  [2Jkolom  itu tidak ada')]);
  });

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
