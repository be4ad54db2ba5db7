import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, digestOf, FILES, key, MANIFEST, serveOpenData } from '../support/openDataServer.ts';
import { flexwork } from '../support/program.ts';

let shelf: Awaited<ReturnType<typeof serveOpenData>>;
let folder: string;
beforeEach(async () => {
  shelf = await serveOpenData();
  folder = mkdtempSync(join(tmpdir(), 'flexwork-'));
});
afterEach(async () => {
  await shelf.stop();
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => flexwork([...args, '--url', shelf.url], { cwd: folder });
const check = (...args: string[]) => flexwork(['verify', ...args], { cwd: folder });

describe('flexwork export', () => {
  it('writes the table and nothing else to standard output, and nothing to standard error', async () => {
    const { status, out, err } = await run('export', 'regions');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toEqual(FILES['regions.csv']);
    expect((await run('export', 'regions', '--format', 'ndjson')).out).toEqual(FILES['regions.ndjson']);
  });

  it('asks by the parameters of the address, a filter for each value', async () => {
    const filters = ['--filter', 'level=CITY', '--filter', 'code=32.72', '--filter', 'code=32.70'];
    const marks = ['--separator', ';', '--decimal', ',', '--columns', 'code,name', '--limit', '5'];
    const clocks = ['--as-of', DAY, '--recorded-at', '2026-05-31T02:00:00Z', '--from', DAY, '--to', DAY];
    expect((await run('export', 'regions', ...filters, ...marks, ...clocks)).status).toBe(0);
    const { pathname, searchParams } = new URL(String(shelf.asked[0]), shelf.url);
    expect(pathname).toBe('/data/regions.csv');
    expect([...searchParams]).toEqual([
      ['level', 'CITY'],
      ['code', '32.72'],
      ['code', '32.70'],
      ['columns', 'code,name'],
      ['from', DAY],
      ['to', DAY],
      ['limit', '5'],
      ['effectiveOn', DAY],
      ['recordedAt', '2026-05-31T02:00:00Z'],
      ['separator', ';'],
      ['decimal', ','],
    ]);
  });

  it('follows to the snapshot where the whole was asked for, and says so', async () => {
    const { status, out, err } = await run('export', 'figures', '--out', 'angka/figures.csv');
    expect({ status, out: String(out) }).toEqual({ status: 0, out: '' });
    expect(err).toBe(
      'The answer is too large; it is fetched whole from /latest/figures.csv, which is made once a day.\n',
    );
    expect(readFileSync(join(folder, 'angka/figures.csv'))).toEqual(FILES['figures.csv']);
    expect(readdirSync(join(folder, 'angka'))).toEqual(['figures.csv']);
  });

  it('tells in the words of the registry what it refused', async () => {
    const { status, out, err } = await run('export', 'figures', '--filter', 'value=1');
    expect({ status, out: String(out) }).toEqual({ status: 3, out: '' });
    expect(err).toContain('answered 400: It is larger than 5 MB');
    expect(await run('export', 'tiada')).toMatchObject({ status: 3 });
  });

  it('does not pass off one form as another, and goes to no other place', async () => {
    const other = await run('export', 'regions', '--format', 'json');
    expect({ status: other.status, out: String(other.out) }).toEqual({ status: 3, out: '' });
    expect(other.err).toContain('--format ndjson');
    const away = await run('export', 'away', '--lang', 'id');
    expect(away).toMatchObject({ status: 3, err: expect.stringContaining('tidak diikuti') });
    expect((await run('export', 'round')).status).toBe(3);
  });

  it('leaves nothing half where the connection breaks, and what was there before stays', async () => {
    writeFileSync(join(folder, 'lama.csv'), 'before');
    expect((await run('export', 'cut', '--out', 'lama.csv')).status).toBe(5);
    expect(readFileSync(join(folder, 'lama.csv'), 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['lama.csv']);
  });

  it('takes parquet from the snapshot, byte for byte', async () => {
    expect((await run('export', 'figures', '--format', 'parquet')).out).toEqual(FILES['figures.parquet']);
    expect(shelf.asked).toEqual(['/latest/figures.parquet']);
    expect((await run('export', 'figures', '--format', 'parquet', '--as-of', DAY)).status).toBe(2);
  });

  it('tells everything that is wrong with its use at once, and asks for nothing', async () => {
    const bad = ['--filter', 'tanpa', '--filter', 'region_code=32.7', '--as-of', '2026-02-30', '--filtr', 'x=y'];
    const { status, err } = await run('export', 'regions', ...bad, '--format', 'xls', '--recorded-at', 'now');
    expect(status).toBe(2);
    for (const part of ['column=value', '32.70', '--as-of is no day', '--filter?', 'csv, ndjson', 'no instant'])
      expect(err).toContain(part);
    expect(shelf.asked).toEqual([]);
  });

  it('ends as a fault where the disk refuses the file', async () => {
    writeFileSync(join(folder, 'bukan-folder'), '');
    expect(await run('export', 'regions', '--out', 'bukan-folder/regions.csv')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/cannot be written/),
    });
  });
});

describe('flexwork snapshot', () => {
  it('fetches every file of the latest day with manifest and signature; again, nothing but the manifest', async () => {
    const first = await run('snapshot');
    const place = join(folder, `snapshot-${DAY}`);
    expect(first).toMatchObject({ status: 0, err: expect.stringContaining('4 files fetched, 0 there already') });
    expect(readdirSync(place).sort()).toEqual([...Object.keys(FILES), 'manifest.json', 'manifest.json.sig'].sort());
    for (const [name, bytes] of Object.entries(FILES)) expect(readFileSync(join(place, name))).toEqual(bytes);
    expect(String(first.out)).toBe('');

    writeFileSync(join(place, 'regions.csv'), 'spoilt');
    shelf.asked.length = 0;
    expect((await run('snapshot', '--lang', 'id')).err).toContain('1 berkas diunduh, 3 sudah ada');
    expect(shelf.asked.filter((path) => !path.includes('manifest'))).toEqual([`/snapshots/${DAY}/regions.csv`]);
    expect(readFileSync(join(place, 'regions.csv'))).toEqual(FILES['regions.csv']);
  });

  it('takes the tables and forms that are named, and names those that there are', async () => {
    const named = await run('snapshot', '--day', DAY, '--to', 'sebagian', '--table', 'regions', '--format', 'csv');
    expect(named.status).toBe(0);
    expect(readdirSync(join(folder, 'sebagian')).sort()).toEqual(['manifest.json', 'manifest.json.sig', 'regions.csv']);
    const none = await run('snapshot', '--table', 'region');
    expect(none).toMatchObject({ status: 2, err: expect.stringContaining('figures, regions') });
  });

  it('keeps no file that is not what the manifest says, longer or other, and no manifest beside it', async () => {
    for (const bytes of [Buffer.from('x'.repeat(500)), Buffer.alloc(Number(FILES['regions.csv']?.length))]) {
      shelf.put(`snapshots/${DAY}/regions.csv`, bytes);
      const { status, err } = await run('snapshot', '--to', 'salah');
      expect({ status, err }).toMatchObject({ status: 6, err: expect.stringContaining('regions.csv') });
      expect(existsSync(join(folder, 'salah/regions.csv'))).toBe(false);
      expect(existsSync(join(folder, 'salah/manifest.json'))).toBe(false);
    }
  });

  it.each([
    '../keluar.csv',
    '/etc/keluar.csv',
    '..\\keluar.csv',
    '.bashrc',
    'a/b.csv',
    'manifest.json',
    'MANIFEST.JSON.SIG',
    'a\u0000.csv',
    '',
  ])('writes nothing for a manifest that names %j', async (name) => {
    const bytes = Buffer.from('keluar');
    const file = { name, rows: 1, bytes: bytes.length, sha256: digestOf(bytes) };
    shelf.put('latest/manifest.json', Buffer.from(JSON.stringify({ ...JSON.parse(String(MANIFEST)), files: [file] })));
    expect((await run('snapshot', '--to', 'dalam')).status).toBe(6);
    expect(readdirSync(folder)).toEqual([]);
    expect(shelf.asked).toEqual(['/latest/manifest.json']);
  });

  it('ends as refused for a day without a snapshot, and as a wrong use for what is no day', async () => {
    expect((await run('snapshot', '--day', '2020-01-01')).status).toBe(3);
    expect((await run('snapshot', '--day', 'kemarin')).status).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('flexwork verify', () => {
  const pem = (): string => {
    writeFileSync(join(folder, 'public.pem'), key.publicPem);
    return 'public.pem';
  };

  it('finds a snapshot whole in a folder and at an address, and signed by the key', async () => {
    await run('snapshot', '--to', 'cuplikan');
    expect(await check('cuplikan', '--key', pem())).toMatchObject({
      status: 0,
      err: `Snapshot of ${DAY}, as known at 2026-05-31T17:00:00.000Z: 4 files are as the manifest says.\nThe manifest is signed by the key ${key.keyId}.\n`,
    });
    for (const place of [`snapshots/${DAY}`, `snapshots/${DAY}/`, 'latest/manifest.json'])
      expect(await check(`${shelf.url}/${place}`, '--key', pem())).toMatchObject({ status: 0 });
    expect((await check('cuplikan', '--lang', 'id')).err).toContain('Tanda tangan tidak diperiksa');
  });

  it('names each file that is missing, of another size or of other bytes', async () => {
    await run('snapshot', '--to', 'cuplikan');
    rmSync(join(folder, 'cuplikan/regions.csv'));
    writeFileSync(join(folder, 'cuplikan/regions.ndjson'), 'longer than it was, by far, so that its size tells');
    writeFileSync(join(folder, 'cuplikan/figures.csv'), Buffer.alloc(Number(FILES['figures.csv']?.length)));
    const { status, err } = await check('cuplikan');
    expect(status).toBe(6);
    expect(err.split('\n').slice(0, 4)).toEqual([
      'regions.csv: missing',
      'regions.ndjson: of another size',
      'figures.csv: of another SHA-256',
      '3 of 4 files are not as the manifest says.',
    ]);
    expect((await check('cuplikan', '--format', 'parquet')).status).toBe(0);
  });

  it('believes no manifest that is not signed by the key', async () => {
    await run('snapshot', '--to', 'cuplikan');
    const manifest = join(folder, 'cuplikan/manifest.json');
    const signature = join(folder, 'cuplikan/manifest.json.sig');
    writeFileSync(manifest, `${MANIFEST}\n`);
    expect(await check('cuplikan', '--key', pem())).toMatchObject({
      status: 6,
      err: 'The signature is not of this manifest.\n',
    });
    writeFileSync(manifest, MANIFEST);
    writeFileSync(signature, '{}');
    expect((await check('cuplikan', '--key', pem())).status).toBe(6);
    rmSync(signature);
    expect(await check('cuplikan', '--key', pem())).toMatchObject({ status: 6, err: 'The manifest is not signed.\n' });
    writeFileSync(join(folder, 'no.pem'), 'no key');
    expect((await check('cuplikan', '--key', 'no.pem')).status).toBe(2);
  });

  it('ends as not verified where there is no manifest', async () => {
    expect((await check('tiada')).status).toBe(6);
    expect((await check(`${shelf.url}/tiada/`)).status).toBe(6);
  });
});
