import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runImport } from '#cli/runImport.ts';
import type { GatewayRequest } from '#graphql/handler.ts';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { readLog } from '#store/log.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, number, reporting } from '../support/reporting.ts';
import { workbook } from './workbook.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
let server: HttpServer;
let folder: string;
let token: string;
/** The imports that reached the registry, each once however often it was asked again, and what happens before the next. */
let asked = new Map<string, { dryRun: boolean; rows: number }>();
const calls = () => [...asked.values()];
let beforeCall: (() => Promise<void>) | null = null;

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  people = reporting(registry);
  token = await people.officer('32.72');
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  const graphql = async (event: GatewayRequest) => {
    const { variables } = JSON.parse(event.body ?? '{}');
    if (variables.input !== undefined) {
      await beforeCall?.();
      const { idempotencyKey, dryRun, rows } = variables.input;
      asked.set(`${idempotencyKey} ${dryRun}`, { dryRun, rows: rows.length });
    }
    return registry.handler(event);
  };
  server = await serveHttp(0, { graphql, calendar: graphql, documents: {}, limitMs: 60_000 });
});
afterAll(async () => {
  await server.stop();
  await registry.close();
  rmSync(folder, { recursive: true });
});
/** Engine, handler and command share a machine with other tests. */
const LARGE = 600_000;
let tests = 0;
beforeEach(() => {
  tests += 1;
  asked = new Map();
  beforeCall = null;
});

const CODES = [
  'wfh_applied',
  'employees_total',
  'employees_wfh',
  'e_office',
  'e_signature',
  'e_attendance',
  'simpeg',
  'spbe',
  'infrastructure',
  'control_scheme',
  'supervision_scheme',
  'direct_services_in_office',
  'support_units_selective',
  'targets_met',
  'service_quality',
  'wfh_weekdays',
];
const HEADER = ['agency', 'period', ...CODES];
const VALUES = ['APPLIED', '100', '40', 'ya', 'ya', 'ya', 'ya', 'tidak', 'ADEQUATE', 'EXISTS', 'EXISTS'];
const row = (agency: string, period: string, over: Readonly<Record<string, string>> = {}): string[] => {
  const values = [...VALUES, '1', 'true', '1', 'IMPROVED', 'MON;FRI'];
  return [agency, period, ...CODES.map((code, place) => over[code] ?? String(values[place]))];
};
const months = (count: number): string[] =>
  Array.from({ length: count }, (_, back) => new Date(Date.UTC(2026, 6 - back, 1)).toISOString().slice(0, 7));

async function agencies(count: number): Promise<string[]> {
  const keys: string[] = [];
  for (let place = 0; place < count; place += 1) keys.push(await people.agency('32.72', `berkas-${tests}-${place}`));
  return keys;
}

/** A CSV file of these rows. */
function csv(name: string, rows: readonly string[][]): string {
  const file = join(folder, `${tests}-${name}.csv`);
  writeFileSync(file, [HEADER, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'));
  return file;
}

/** Runs the command as a program does that reads its output. */
async function run(file: string, ...args: string[]) {
  let out = '';
  let err = '';
  const status = await runImport(
    ['--file', file, '--form', MONTHLY, '--url', `http://127.0.0.1:${server.port}/graphql`, ...args],
    {
      env: { FLEXWORK_TOKEN: token },
      stdout: {
        write: (text) => {
          out += text;
        },
      },
      stderr: {
        write: (text) => {
          err += text;
        },
      },
      pauseMs: 1,
    },
  );
  return { status, out, err, result: out.startsWith('{') ? JSON.parse(out) : null };
}
const counts = (written: number, unchanged = 0) => ({ new: written, unchanged, refused: 0, written });

describe('a file', () => {
  it(
    'of 1,200 rows is checked as a whole, then written in calls of up to 500; broken off, the same command goes on',
    async () => {
      const rows = (await agencies(50)).flatMap((agency) => months(24).map((period) => row(agency, period)));
      const file = csv('banyak', rows);
      beforeCall = async () => {
        // The network is gone from the second call that writes on.
        if (asked.size >= 4) throw new Error('The network is gone.');
      };
      const broken = await run(file);
      expect(broken.status).toBe(3);
      expect(broken.err).toContain('The same command goes on');
      expect(calls()).toEqual([
        { dryRun: true, rows: 500 },
        { dryRun: true, rows: 500 },
        { dryRun: true, rows: 200 },
        { dryRun: false, rows: 500 },
      ]);
      expect(JSON.parse(readFileSync(`${file}.import.json`, 'utf8'))).toMatchObject({ done: 1, partial: false });

      asked = new Map();
      beforeCall = null;
      const done = await run(file);
      expect(done).toMatchObject({ status: 0, result: { rows: 1_200, counts: counts(700), cells: [] } });
      expect(calls()).toEqual([
        { dryRun: false, rows: 500 },
        { dryRun: false, rows: 200 },
      ]);
      expect(existsSync(`${file}.import.json`)).toBe(false);

      // Once more it is the same calls under the same keys, which answer as before.
      expect(await run(file)).toMatchObject({ status: 0, result: { counts: counts(1_200) } });
      const { events } = await readLog(registry.table, '32.72');
      expect(events.filter(({ action }) => action === 'importReports')).toHaveLength(1_200);
    },
    LARGE,
  );

  it('with bad cells is written nowhere, and each is told with its row in the file', async () => {
    const keys = await agencies(2);
    const file = csv('salah', [
      row(String(keys[0]), '2026-07'),
      row(String(keys[1]), 'Jul-26', { employees_total: '1.250' }),
      row(String(keys[1]), '2026-06', { employees_wfh: '101', wfh_applied: 'MUNGKIN' }),
      row('32.72-tiada', '2026-07', { e_office: 'entah' }),
    ]);
    const { status, err, result } = await run(file);
    expect(status).toBe(1);
    expect(
      result.cells.map((cell: { row: number; column: string; code: string }) => [cell.row, cell.column, cell.code]),
    ).toEqual([
      [3, 'employees_total', 'INVALID_VALUE'],
      [3, 'period', 'INVALID_VALUE'],
      [4, 'wfh_applied', 'INVALID_VALUE'],
      [4, 'employees_wfh', 'CHECK_FAILED'],
      [5, 'e_office', 'INVALID_VALUE'],
      [5, 'agency', 'UNKNOWN_AGENCY'],
    ]);
    expect(err).toContain('6 cells must be mended; nothing is written.');
    expect(calls()).toEqual([{ dryRun: true, rows: 4 }]);
  });

  it('with a wrong header asks the registry for nothing but the form', async () => {
    const file = csv('kepala', []);
    writeFileSync(file, 'agency,periode\n32.72-a,2026-07\n');
    const { status, result } = await run(file);
    expect(status).toBe(1);
    expect(result.cells).toContainEqual(expect.objectContaining({ row: 1, column: 'B', code: 'UNKNOWN_COLUMN' }));
    expect(calls()).toEqual([]);
  });

  it('is written in part on request, without the rows that are bad in the file or in the registry', async () => {
    const keys = await agencies(3);
    await people.save(String(keys[2]), MONTHLY, '2026-07', [number('employees_total', 1)]);
    const file = csv('sebagian', [
      row(String(keys[0]), '2026-07'),
      row(String(keys[1]), '2026-07', { employees_total: '1,5' }),
      row(String(keys[2]), '2026-07'),
    ]);
    const { status, err, result } = await run(file, '--partial');
    expect(status).toBe(1);
    expect(result.cells.map((cell: { row: number; code: string }) => [cell.row, cell.code])).toEqual([
      [3, 'INVALID_VALUE'],
      [4, 'DRAFT_IN_PROGRESS'],
    ]);
    expect(result.counts.written).toBe(1);
    expect(err).toContain('the other 1 report is written');
    expect(existsSync(`${file}.import.json`)).toBe(false);
  });

  it('is only tried with --dry-run', async () => {
    const file = csv('coba', [row(String((await agencies(1))[0]), '2026-07')]);
    const { status, err, result } = await run(file, '--dry-run');
    expect({ status, counts: result.counts }).toEqual({ status: 0, counts: { ...counts(1), written: 0 } });
    expect(err).toContain('1 report can be written');
    expect(calls()).toEqual([{ dryRun: true, rows: 1 }]);
  });

  it('is cut into smaller calls on request', async () => {
    const file = csv(
      'potong',
      (await agencies(3)).map((key) => row(key, '2026-07')),
    );
    expect((await run(file, '--rows', '2')).status).toBe(0);
    expect(calls().map(({ rows }) => rows)).toEqual([2, 1, 2, 1]);
    expect((await run(file, '--rows', '501')).status).toBe(2);
  });

  it('that is a workbook comes out as a CSV file does', async () => {
    const [key] = await agencies(1);
    const file = join(folder, `${tests}.xlsx`);
    writeFileSync(file, await workbook([HEADER, row(String(key), '2026-07')]));
    expect(await run(file)).toMatchObject({ status: 0, result: { counts: counts(1) } });
  });

  it('that became bad between its check and its writing is told, and broken off', async () => {
    const [key] = await agencies(1);
    const file = csv('susul', [row(String(key), '2026-07')]);
    beforeCall = async () => {
      if (asked.size === 1) await people.save(String(key), MONTHLY, '2026-07', []);
    };
    const { status, err, result } = await run(file);
    expect(status).toBe(3);
    expect(result.cells).toEqual([expect.objectContaining({ row: 2, code: 'DRAFT_IN_PROGRESS' })]);
    expect(err).toContain('became bad since the check');
  });
});

describe('the command', () => {
  it('is told everything that is wrong with its use at once, and repeats nothing that may be a secret', async () => {
    const secret = 'eyJhbGciOi.geheim.geheim';
    let err = '';
    const status = await runImport(['--tokn', secret, '--url', 'http://example.go.id/graphql', '--dry-run=ya'], {
      env: {},
      stdout: { write: () => {} },
      stderr: {
        write: (text) => {
          err += text;
        },
      },
    });
    expect(status).toBe(2);
    for (const problem of [
      '--tokn is not known',
      '--file is missing',
      '--form is missing',
      'no token',
      'loopback',
      '--dry-run takes no value',
    ])
      expect(err).toContain(problem);
    expect(err).not.toContain('geheim');
  });

  it('ends as used wrongly for a file or a form that is not there, and as broken off for a token that is refused', async () => {
    expect((await run(join(folder, 'tiada.csv'))).status).toBe(2);
    const file = csv('satu', [row('32.72-a', '2026-07')]);
    expect((await run(file, '--form', 'tiada')).status).toBe(2);
    const refused = await run(file, '--token', 'not.a.token');
    expect(refused.status).toBe(3);
    expect(refused.err).not.toContain('not.a.token');
  });

  it('shows bad cells as a table on a terminal, without control characters of the file', async () => {
    const file = csv('papan', [row('32.72-\u001b[31mmerah', '2026-07')]);
    let out = '';
    await runImport(['--file', file, '--form', MONTHLY, '--url', `http://127.0.0.1:${server.port}/graphql`], {
      env: { FLEXWORK_TOKEN: token },
      stdout: {
        isTTY: true,
        write: (text) => {
          out += text;
        },
      },
      stderr: { write: () => {} },
      pauseMs: 1,
    });
    expect(out.split('\n')[0]).toMatch(/^row +column +value +perhaps +reason$/);
    expect(out).toMatch(/\n2 +agency +32\.72- \[31mmerah +No agency/);
  });
});
