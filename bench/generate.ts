// npm run generate: writes synthetic agencies and their reports as CSV, for tests and benchmarks.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { firstDay } from '#domain/regulation.ts';
import type { Versioned } from '#domain/versioned.ts';
import { type ReferenceData, readReferenceData } from '#local/load/readData.ts';
import { showProgress } from '#local/progress.ts';
import { describeFailure, Refusal } from '#local/refusal.ts';
import { writeSyntheticFiles } from './syntheticFiles.ts';
import { firstPeriods, type ReportsAsked } from './syntheticReports.ts';

const usage = `Usage: npm run generate -- --agencies COUNT --periods COUNT [--form ID]... [--seed NUMBER] [--out DIR]
--periods counts from the first period in which a form's regulation is in force; without --form: budaya-kerja-asn.
DIR is ./sintetis when none is given; the same seed (default 1) writes the same files.`;

const DATA = fileURLToPath(new URL('../data', import.meta.url));
/** Far beyond what the nation has: a slip of the hand shall not fill a disk. */
const MOST_AGENCIES = 1_000_000;
const MOST_PERIODS = 600;
/** When the registry is said to have learned of what the files hold; they do not tell it. */
const UNTOLD = '';

interface Options {
  agencies: number;
  periods: number;
  seed: number;
  formIds: string[];
  dir: string;
}

async function main(): Promise<void> {
  const { agencies, periods, seed, formIds, dir } = readOptions(process.argv.slice(2));
  const read = await readReferenceData(DATA);
  if (!read.ok) throw new Refusal(read.problems.join('\n'));
  const forms = formIds.map((id) => reportsAsked(read.data, id, periods, seed));
  const progress = process.stderr.isTTY ? showProgress('writing synthetic data') : null;
  const types = read.data.agencyTypes.map(known);
  const files = await writeSyntheticFiles({
    dir,
    agencies: { seed, count: agencies, regions: read.data.regions, types, recordedAt: UNTOLD },
    forms,
    onProgress: (done, total) => progress?.update(done, total),
  }).finally(() => progress?.end());
  const told = files.map(({ name, rows }) => `${name}: ${rows} rows`);
  process.stdout.write(`${told.join('\n')}\nSynthetic data, written to ${dir}: not for publication.\n`);
}

const known = <T extends object>(record: T): T & Versioned => ({
  ...record,
  version: 1,
  recordedAt: UNTOLD,
  load: null,
});

function reportsAsked(data: ReferenceData, id: string, periods: number, seed: number): ReportsAsked {
  const found = data.forms.find((form) => form.id === id);
  if (found === undefined) {
    const ids = data.forms.map((form) => form.id).join(', ');
    throw new Refusal(`No form has the ID ${id}; there are ${ids}.\n${usage}`);
  }
  const regulation = data.regulations.find(({ slug }) => slug === found.regulationSlug);
  const from = regulation === undefined ? null : firstDay(known(regulation));
  if (from === null)
    throw new Refusal(`The first day of ${found.regulationSlug} is not known, so ${id} has no period.`);
  return { seed, versions: [known(found)], periods: firstPeriods(found, from, periods) };
}

function readOptions(args: string[]): Options {
  const values = parsed(args);
  const problems: string[] = [];
  const number = (name: string, text: string | undefined, least: number, most: number): number => {
    const value = Number(text);
    if (text === undefined || !/^\d{1,10}$/.test(text) || value < least || value > most)
      problems.push(`--${name} takes a whole number from ${least} to ${most}, not ${text ?? 'nothing'}.`);
    return value;
  };
  const read: Options = {
    agencies: number('agencies', values.agencies, 1, MOST_AGENCIES),
    periods: number('periods', values.periods, 1, MOST_PERIODS),
    seed: number('seed', values.seed, 0, 2 ** 31 - 1),
    formIds: [...new Set(values.form)],
    dir: resolve(values.out),
  };
  if (values.out === '') problems.push('--out needs a folder.');
  if (problems.length > 0) throw new Refusal([...problems, usage].join('\n'));
  return read;
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        agencies: { type: 'string' },
        periods: { type: 'string' },
        seed: { type: 'string', default: '1' },
        form: { type: 'string', multiple: true, default: ['budaya-kerja-asn'] },
        out: { type: 'string', default: 'sintetis' },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message}\n${usage}`);
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${describeFailure(thrown)}\n`);
  process.exitCode = 1;
});
