import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../local/support.ts';
import { MONTHLY, reporting } from '../support/reporting.ts';
import { openProgram } from './program.ts';

let program: Awaited<ReturnType<typeof openProgram>>;
let officer: string;
beforeAll(async () => {
  program = await openProgram();
  officer = await reporting(program.registry).officer('32.72');
}, 120_000);
afterAll(() => program.close());
const flexwork: typeof program.flexwork = (...of) => program.flexwork(...of);
const english: typeof program.english = (...of) => program.english(...of);

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
    const key = await reporting(program.registry).agency('32.72', 'flexwork');
    writeFileSync(join(cwd, 'a.csv'), `${HEAD}\n${key},2026-07,${REST}\n`);
    writeFileSync(join(cwd, 'token'), `${officer}\n`);
    const { status, stdout, stderr } = await english(['import', 'a.csv', '--form', MONTHLY, '--token-file', 'token'], {
      cwd,
    });
    expect([status, JSON.parse(stdout).counts.written]).toEqual([0, 1]);
    expect(stderr).toBe('1 report is handed in: 1 new, 0 unchanged; 0 rows with warnings.\n');
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
