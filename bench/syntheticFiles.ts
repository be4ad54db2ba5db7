import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer, Report } from '#domain/report.ts';
import type { ReportForm } from '#domain/reportForm.ts';
import { type AgenciesAsked, type SyntheticAgency, syntheticAgencies } from './syntheticAgencies.ts';
import { type ReportsAsked, syntheticReports } from './syntheticReports.ts';

/** What is to be written, and where. */
export interface FilesAsked {
  dir: string;
  agencies: AgenciesAsked;
  forms: readonly ReportsAsked[];
  /** Told how many agencies of how many are done, of all files together. */
  onProgress(done: number, total: number): void;
}

/** A file with its rows, without the head. */
export interface WrittenFile {
  name: string;
  rows: number;
}

const NOTE = `Data sintetis. Perangkat daerah dan laporan di folder ini dibuat oleh program untuk uji coba dan pengukuran.
Tidak ada yang nyata, dan tidak ada yang boleh diterbitkan atau dimuat ke registri yang dipakai.

Synthetic data. The agencies and reports in this folder were made up by a program for tests and measurements.
None of them is real; none of them may be published, or loaded into a registry that is in use.
`;

/**
 * Writes synthetic agencies, and what they handed in of each form, as CSV with a note that it is synthetic: the same bytes for the same
 * seed, of any number in the same memory. Reports have the columns that an import reads: agency, period, then the indicators of the
 * form. A file takes its name when it is whole.
 */
export async function writeSyntheticFiles({ dir, agencies, forms, onProgress }: FilesAsked): Promise<WrittenFile[]> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'README.txt'), NOTE);
  const total = agencies.count * (forms.length + 1);
  let done = 0;
  const counted = function* (): Generator<SyntheticAgency> {
    for (const one of syntheticAgencies(agencies)) {
      yield one;
      done += 1;
      onProgress(done, total);
    }
  };
  const files = [await writeRows(dir, 'sintetis-agencies.csv', AGENCY_COLUMNS, agencyRows(counted()))];
  for (const asked of forms) {
    const form = lastOf(asked.versions);
    const columns = ['agency', 'period', ...columnsOf(form)];
    files.push(await writeRows(dir, `sintetis-reports-${form.id}.csv`, columns, reportRows(counted(), asked)));
  }
  return files;
}

const AGENCY_COLUMNS = ['agency', 'region_code', 'slug', 'type', 'name', 'service_class'];

function* agencyRows(agencies: Iterable<SyntheticAgency>): Generator<string[]> {
  for (const { agency } of agencies) {
    const { key, regionCode, typeCode, name, serviceClass } = agency;
    yield [key, regionCode, key.slice(regionCode.length + 1), typeCode ?? '', name, serviceClass];
  }
}

/** What was handed in, in the revision that counts; drafts and replaced revisions are left out. */
function* reportRows(agencies: Iterable<SyntheticAgency>, asked: ReportsAsked): Generator<string[]> {
  const columns = columnsOf(lastOf(asked.versions));
  for (const agency of agencies) {
    for (const report of syntheticReports(agency, asked)) {
      if (report.state === 'DRAFT' || report.replacedBy !== null) continue;
      yield [report.agencyKey, report.period, ...columns.map((code) => cellOf(report, code))];
    }
  }
}

const columnsOf = ({ indicators }: ReportForm): string[] => indicators.map(({ code }) => code);

function lastOf(versions: readonly ReportForm[]): ReportForm {
  const last = versions.at(-1);
  if (last === undefined) throw new Error('A form without a version.');
  return last;
}

function cellOf({ answers }: Report, code: string): string {
  const answer = answers[code];
  return answer === undefined ? '' : textOf(answer);
}

function textOf(answer: Answer): string {
  switch (answer.tag) {
    case 'NUMBER':
      return answer.number;
    case 'BOOLEAN':
      return String(answer.boolean);
    case 'CHOICE':
      return answer.choice;
    case 'CHOICES':
      return answer.choices.join(';');
    case 'TEXT':
      return answer.text;
  }
}

async function writeRows(
  dir: string,
  name: string,
  columns: readonly string[],
  rows: Iterable<readonly string[]>,
): Promise<WrittenFile> {
  let count = 0;
  const lines = function* (): Generator<string> {
    yield line(columns);
    for (const row of rows) {
      count += 1;
      yield line(row);
    }
  };
  const path = join(dir, name);
  const unfinished = `${path}.part`;
  try {
    await pipeline(Readable.from(lines()), createWriteStream(unfinished));
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
  return { name, rows: count };
}

/** A line of RFC 4180, with line feeds alone. */
const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\n`;
const quoted = (cell: string): string => (/[",\n\r;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
