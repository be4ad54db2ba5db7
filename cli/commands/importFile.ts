import { resolve } from 'node:path';
import { readToken, readUrl, SIGNED_IN } from '../access.ts';
import { endpointOf } from '../connection.ts';
import { FileImport } from '../fileImport.ts';
import { putFile } from '../files.ts';
import { ERROR_FORMS, type ErrorForm, type ImportResult, resultText } from '../importResult.ts';
import { type OptionSpecs, readArguments } from '../options.ts';
import { BrokenOff } from '../registryClient.ts';
import type { StatusName } from '../status.ts';
import { demandNone, type Surroundings, tellPeople } from '../surroundings.ts';
import { say, tell } from '../words/tell.ts';

export const IMPORT_OPTIONS = {
  ...SIGNED_IN,
  form: { is: 'text' },
  'dry-run': { is: 'flag' },
  partial: { is: 'flag' },
  rows: { is: 'text' },
  errors: { is: 'text', oneOf: ERROR_FORMS },
  'errors-to': { is: 'text' },
} as const satisfies OptionSpecs;

/** The form that is handed in most: every month, by every agency. */
const MONTHLY_FORM = 'budaya-kerja-asn';
/** The most rows that the registry takes in one call. */
const MOST_ROWS = 500;

/** `flexwork import`: hands in the reports of a CSV or XLSX file, or only checks them; what is wrong is told cell by cell. */
export async function importFile(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, words, problems } = readArguments(args, IMPORT_OPTIONS, 1);
  const [file] = words;
  if (file === undefined) problems.push(say('argumentMissing', { what: 'FILE' }));
  const mostRows = Number(given.rows ?? MOST_ROWS);
  if (!Number.isInteger(mostRows) || mostRows < 1 || mostRows > MOST_ROWS) problems.push(say('notARowCount'));
  const { url, problems: ofUrl } = readUrl(given.url, around, true);
  demandNone([...problems, ...ofUrl]);
  const { token, problems: ofToken } = await readToken(given['token-file'], around);
  demandNone(token === '' && given['token-file'] === undefined ? [say('noToken')] : ofToken);

  const { language, stdout, stderr, cwd } = around;
  const form: ErrorForm = ERROR_FORMS.find((one) => one === given.errors) ?? (stdout.isTTY ? 'table' : 'json');
  const to = given['errors-to'];
  const result = (found: ImportResult): void => {
    const text = resultText(form, found, language);
    if (to === undefined) stdout.write(text);
    else putFile(resolve(cwd, to), Buffer.from(text));
  };
  const asked = {
    url: endpointOf(url),
    token,
    file: resolve(cwd, file ?? ''),
    formId: given.form ?? MONTHLY_FORM,
    dryRun: given['dry-run'],
    partial: given.partial,
    mostRows,
  };
  try {
    return (await new FileImport(asked, { language, stderr, result }).carryOut()) ? 'done' : 'refused';
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    tellPeople(around, say('brokenOff', { why: tell(language, error.said) }));
    if (error.status === 'unreachable') tellPeople(around, say('goesOn'));
    return error.status;
  }
}
