import { resolve } from 'node:path';
import { readToken, readUrl, SIGNED_IN } from '../access.ts';
import { endpointOf } from '../connection.ts';
import { FileImport } from '../fileImport.ts';
import { putFile } from '../files.ts';
import { ERROR_FORMS, resultText } from '../importResult.ts';
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

/** `flexwork import`: hands in the reports of a CSV or XLSX file, checked as a whole first; can be repeated. */
export async function importFile(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, words, problems } = readArguments(args, IMPORT_OPTIONS, 1);
  const [file] = words;
  if (file === undefined) problems.push(say('argumentMissing', { what: 'FILE' }));
  if (given.form === undefined) problems.push(say('optionMissing', { option: '--form' }));
  const mostRows = Number(given.rows ?? '500');
  if (!Number.isInteger(mostRows) || mostRows < 1 || mostRows > 500) problems.push(say('notARowCount'));
  const { url, problems: ofUrl } = readUrl(given.url, around, true);
  const { token, problems: ofToken } = await readToken(given['token-file'], around);
  if (token === '' && ofToken.length === 0) problems.push(say('noToken'));
  demandNone([...problems, ...ofToken, ...ofUrl]);
  const { stdout, stderr, language } = around;
  const usual = stdout.isTTY && given['errors-to'] === undefined ? 'table' : 'json';
  const form = ERROR_FORMS.find((one) => one === given.errors) ?? usual;
  const to = given['errors-to'];
  const asked = { url: endpointOf(url), token, formId: given.form ?? '', mostRows, partial: given.partial };
  try {
    const isGood = await new FileImport(
      { ...asked, file: resolve(around.cwd, file ?? ''), dryRun: given['dry-run'] },
      {
        language,
        stderr,
        result: (result) => {
          const text = resultText(form, result, language);
          if (to === undefined) stdout.write(text);
          else putFile(resolve(around.cwd, to), Buffer.from(text));
        },
      },
    ).carryOut();
    return isGood ? 'done' : 'refused';
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    tellPeople(around, say('brokenOff', { why: tell(language, error.said) }));
    if (error.status !== 'notAllowed') tellPeople(around, say('goesOn'));
    return error.status;
  }
}
