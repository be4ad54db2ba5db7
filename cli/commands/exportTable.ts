import { resolve } from 'node:path';
import { isDay } from '#domain/day.ts';
import { COMMON, readUrl } from '../access.ts';
import { brokenRegionCode } from '../brokenCodes.ts';
import { addressOf } from '../connection.ts';
import { type Fetched, fetchData } from '../download.ts';
import { beginFileFor } from '../files.ts';
import { type Given, type OptionSpecs, readArguments } from '../options.ts';
import { progressOf, showsProgress } from '../progress.ts';
import { countRows } from '../rowCount.ts';
import { Ending, type StatusName } from '../status.ts';
import { demandNone, type Surroundings, tellPeople, writeData } from '../surroundings.ts';
import { type Message, say, tell } from '../words/tell.ts';

const FORMS = ['csv', 'ndjson', 'json', 'xlsx', 'parquet'] as const;

export const EXPORT_OPTIONS = {
  ...COMMON,
  format: { is: 'text', oneOf: FORMS },
  filter: { is: 'texts' },
  'as-of': { is: 'text' },
  'recorded-at': { is: 'text' },
  separator: { is: 'text' },
  decimal: { is: 'text' },
  whole: { is: 'flag' },
  out: { is: 'text' },
} as const satisfies OptionSpecs;

/** `flexwork export`: one table of open data, into a file or to standard output. */
export async function exportTable(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, words, problems } = readArguments(args, EXPORT_OPTIONS, 1);
  const [table] = words;
  const format = given.format ?? 'csv';
  const { url, problems: ofUrl } = readUrl(given.url, around, false);
  const question = questionOf(given);
  problems.push(...ofUrl, ...question.problems);
  if (table === undefined) problems.push(say('argumentMissing', { what: 'TABLE' }));
  else if (!/^[A-Za-z0-9][\w-]{0,99}$/.test(table)) problems.push(say('noTableName'));
  if (format === 'parquet' && question.asked.size > 0) problems.push(say('parquetIsWhole'));
  if (format !== 'csv' && (given.separator ?? given.decimal) !== undefined) problems.push(say('marksAreForCsv'));
  const isBinary = format === 'xlsx' || format === 'parquet';
  if (isBinary && given.out === undefined && around.stdout.isTTY) problems.push(say('binaryOnTerminal'));
  demandNone(problems);

  const path = format === 'parquet' ? `latest/${table}.parquet` : `data/${table}.${format}`;
  const address = addressOf(url, path);
  address.search = question.asked.toString();
  const fetched = await fetchData(address, {
    onRedirect: (to) => {
      const isNarrowed = question.asked.size > 0;
      if (isNarrowed && !given.whole) throw new Ending('refused', say('tooLargeNarrowed', { path: to.pathname }));
      // Of a large table the snapshot may have another form alone; one is not passed off as the other.
      if (!to.pathname.endsWith(`.${format}`))
        throw new Ending(
          'refused',
          say('redirectedOtherForm', { path: to.pathname, form: to.pathname.replace(/^.*\./, '') }),
        );
      tellPeople(around, say(isNarrowed ? 'redirectedWhole' : 'redirected', { path: to.pathname }));
    },
  });
  await keep(fetched, format, given.out === undefined ? null : resolve(around.cwd, given.out), around);
  return 'done';
}

/** What is asked for beside the table, in the order in which it was given, so that the same question has the same address. */
function questionOf(given: Given<typeof EXPORT_OPTIONS>): { asked: URLSearchParams; problems: Message[] } {
  const asked = new URLSearchParams();
  const problems: Message[] = [];
  for (const filter of given.filter) {
    const [, column = '', value = ''] = /^([A-Za-z]\w{0,99})=(.*)$/s.exec(filter) ?? [];
    if (column === '') problems.push(say('noFilter'));
    else asked.append(column, value);
    const broken = /region|province/i.test(column) ? brokenRegionCode(value) : null;
    if (broken === null) continue;
    problems.push(say('filterBroken', { column, value, perhaps: broken.perhaps ?? '32.72' }));
  }
  for (const name of ['effectiveOn', 'recordedAt', 'separator', 'decimal'])
    if (asked.has(name)) problems.push(say('filterReserved', { name }));
  const day = given['as-of'];
  const instant = given['recorded-at'];
  if (day !== undefined && !isDay(day)) problems.push(say('notADay', { option: '--as-of' }));
  if (instant !== undefined && !isInstant(instant)) problems.push(say('notAnInstant', { option: '--recorded-at' }));
  const marks = { effectiveOn: day, recordedAt: instant, separator: given.separator, decimal: given.decimal };
  for (const [name, value] of Object.entries(marks)) if (value !== undefined) asked.append(name, value);
  return { asked, problems };
}

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  isDay(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text));

async function keep(fetched: Fetched, format: string, out: string | null, around: Surroundings): Promise<void> {
  const { stderr, stdout, language } = around;
  const file = out === null ? null : await beginFileFor(out, fetched);
  const progress = progressOf(tell(language, say('downloading')), stderr);
  const rows = countRows(format);
  let bytes = 0;
  try {
    for await (const part of fetched.parts) {
      bytes += part.length;
      rows.add(part);
      if (file === null) await writeData(stdout, part);
      else file.write(part);
      // Data and a bar on the same terminal would be neither.
      if (file !== null || !stdout.isTTY) progress.update(bytes, fetched.bytes ?? bytes);
    }
    file?.finish();
  } finally {
    progress.end();
    file?.drop();
  }
  if (!showsProgress(stderr)) return;
  const counted = rows.count();
  tellPeople(around, counted === null ? say('exportedBytes', { bytes }) : say('exported', { bytes, rows: counted }));
}
