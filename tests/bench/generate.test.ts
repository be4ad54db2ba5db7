import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { isSynthetic } from '#domain/agency.ts';
import { readReferenceData } from '#local/load/readData.ts';
import { readRows } from '../../cli/importRows.ts';
import { readSheet } from '../../cli/sheet.ts';
import { projectFile, startNode, temporaryFolder } from '../local/support.ts';

const FORM = 'budaya-kerja-asn';
const generate = (...args: string[]) => startNode([projectFile('bench/generate.ts'), ...args]).ended;
const rowsOf = (dir: string, name: string): Record<string, string>[] =>
  parse(readFileSync(join(dir, name), 'utf8'), { columns: true });

describe('the generate command', () => {
  it('writes agencies and what they handed in, and says everywhere that it is synthetic', async () => {
    const dir = temporaryFolder();
    const { status, stdout, stderr } = await generate('--agencies', '30', '--periods', '4', '--out', dir);
    expect([status, stderr]).toEqual([0, '']);
    expect(readdirSync(dir).sort()).toEqual([
      'README.txt',
      'sintetis-agencies.csv',
      'sintetis-reports-budaya-kerja-asn.csv',
    ]);
    expect(readFileSync(join(dir, 'README.txt'), 'utf8')).toContain('Synthetic data.');
    const agencies = rowsOf(dir, 'sintetis-agencies.csv');
    const reports = rowsOf(dir, `sintetis-reports-${FORM}.csv`);
    expect(stdout).toContain(`sintetis-reports-${FORM}.csv: ${reports.length} rows`);
    expect(agencies).toHaveLength(30);
    expect(agencies.every(({ agency = '', name }) => isSynthetic(agency) && name?.startsWith('Sintetis '))).toBe(true);
    expect(reports.length).toBeGreaterThan(90);
    expect(reports.length).toBeLessThan(121);
    const keys = new Set(agencies.map(({ agency }) => agency));
    expect(reports.every(({ agency }) => keys.has(agency))).toBe(true);
    expect(new Set(reports.map(({ agency, period }) => `${agency} ${period}`)).size).toBe(reports.length);
    expect([...new Set(reports.map(({ period }) => period))].sort()).toEqual([
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
    ]);
  });

  it('writes what an import reads: agency, period, then the indicators in the order of the form, no cell of them bad', async () => {
    const dir = temporaryFolder();
    const read = await readReferenceData('data');
    if (!read.ok) throw new Error(read.problems.join('\n'));
    const asked = read.data.forms.flatMap(({ id }) => ['--form', id]);
    expect((await generate('--agencies', '30', '--periods', '2', ...asked, '--out', dir)).status).toBe(0);
    for (const { id, indicators } of read.data.forms) {
      const bytes = readFileSync(join(dir, `sintetis-reports-${id}.csv`));
      const sheet = await readSheet(bytes);
      const columns = sheet[0]?.cells.map(({ text }) => text);
      expect(columns).toEqual(['agency', 'period', ...indicators.map(({ code }) => code)]);
      const { rows, cells } = readRows(sheet, { formId: id, indicators });
      expect(cells).toEqual([]);
      expect(rows.length).toBeGreaterThan(50);
      expect(rows.every(({ input }) => input.values.length >= indicators.filter((one) => one.required).length)).toBe(
        true,
      );
    }
  });

  it('writes the same bytes for the same seed, others for another', async () => {
    const [one, same, other] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    const asked = ['--agencies', '20', '--periods', '2'];
    await generate(...asked, '--seed', '5', '--out', one);
    await generate(...asked, '--seed', '5', '--out', same);
    await generate(...asked, '--seed', '6', '--out', other);
    const bytes = (dir: string) => readFileSync(join(dir, `sintetis-reports-${FORM}.csv`), 'utf8');
    expect(bytes(same)).toBe(bytes(one));
    expect(bytes(other)).not.toBe(bytes(one));
  });

  it('names everything that is wrong with its options, and writes nothing', async () => {
    const dir = temporaryFolder();
    const { status, stderr } = await generate('--agencies', '0', '--periods', 'x', '--seed', '-1', '--out', dir);
    expect(status).toBe(1);
    expect(stderr).not.toContain('    at ');
    const both = await generate('--agencies', '0', '--seed', '1.5', '--out', dir);
    for (const text of [
      '--agencies takes a whole number from 1',
      '--periods takes a whole number',
      'not nothing.',
      '--seed takes a whole number from 0 to 2147483647, not 1.5.',
      'Usage: npm run generate',
    ]) {
      expect(both.stderr).toContain(text);
    }
    const unknown = await generate('--agencies', '1', '--periods', '1', '--form', 'ghost', '--out', dir);
    expect(unknown.stderr).toContain('No form has the ID ghost; there are budaya-kerja-asn');
    expect(readdirSync(dir)).toEqual([]);
  });
});
