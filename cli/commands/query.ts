import { resolve } from 'node:path';
import type { Answer } from '#client/answer.ts';
import { ask } from '#client/ask.ts';
import { readToken, readUrl, SIGNED_IN } from '../access.ts';
import { endpointOf } from '../connection.ts';
import { csvText } from '../csv.ts';
import { readBytes } from '../files.ts';
import { type OptionSpecs, readArguments } from '../options.ts';
import { type AnyOperation, OPERATIONS, operationOf, ownOperation } from '../question.ts';
import { recordsOf } from '../records.ts';
import { endingOf, whyOf } from '../registryClient.ts';
import { Ending, type StatusName } from '../status.ts';
import { demandNone, readStdin, type Surroundings, tellPeople, writeData } from '../surroundings.ts';
import { oneLine, textTable } from '../textTable.ts';
import { say } from '../words/tell.ts';

export const QUERY_OPTIONS = {
  ...SIGNED_IN,
  operation: { is: 'text' },
  variables: { is: 'text' },
  format: { is: 'text', oneOf: ['json', 'table', 'csv'] },
  list: { is: 'flag' },
} as const satisfies OptionSpecs;

const TIMEOUT_MS = 30_000;

/** `flexwork query`: asks one operation, of a document or of the client package, and prints what it answered. */
export async function query(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const { given, words, problems } = readArguments(args, QUERY_OPTIONS, 1);
  demandNone(problems);
  if (given.list) {
    await writeData(around.stdout, [...OPERATIONS.keys(), ''].join('\n'));
    return 'done';
  }
  const [file] = words;
  if (file === undefined && given.operation === undefined) problems.push(say('queryOfWhat'));
  const readsStdin = [file, given['token-file'], given.variables].filter((one) => one === '-' || one === '@-');
  if (readsStdin.length > 1) problems.push(say('stdinTwice'));
  demandNone(problems);
  const { token, problems: ofToken } = await readToken(given['token-file'], around);
  const { url, problems: ofUrl } = readUrl(given.url, around, token !== '');
  demandNone([...ofToken, ...ofUrl]);
  const operation = await meantOperation(file, given.operation, around);
  const variables = await readVariableValues(given.variables, operation, around);
  const by = token === '' ? {} : { token };
  const answer = await ask(operation, variables, { url: endpointOf(url), timeoutMs: TIMEOUT_MS, ...by });
  return tellAnswer(answer, given.format ?? 'json', url, around);
}

async function meantOperation(
  file: string | undefined,
  name: string | undefined,
  around: Surroundings,
): Promise<AnyOperation> {
  if (file === undefined) return ownOperation(name ?? '');
  const text = file === '-' ? await readStdin(around) : readBytes(resolve(around.cwd, file)).toString();
  return operationOf(text, name);
}

async function readVariableValues(
  given: string | undefined,
  { variables: known }: AnyOperation,
  around: Surroundings,
): Promise<Readonly<Record<string, unknown>>> {
  if (given === undefined) return {};
  const file = given.startsWith('@') ? given.slice(1) : null;
  const text = file === null ? given : file === '-' ? await readStdin(around) : readBytes(resolve(around.cwd, file));
  let values: unknown;
  try {
    values = JSON.parse(String(text));
  } catch {
    values = null;
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw new Ending('usage', say('variablesNoObject'));
  const unknown = Object.keys(values).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Ending('usage', say('variablesUnknown', { names: unknown.join(', '), known: known.join(', ') || '-' }));
  return values as Readonly<Record<string, unknown>>;
}

async function tellAnswer(
  answer: Answer<unknown>,
  format: string,
  url: string,
  around: Surroundings,
): Promise<StatusName> {
  const { data } = answer;
  // Told first: what is printed beside errors has holes.
  const status = answer.ok ? tellRefusals(data, around) : tellErrors(answer, url, around);
  if (data === null) return status;
  await writeData(around.stdout, format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : rowsText(data, format));
  return status;
}

function rowsText(data: unknown, format: string): string {
  const records = recordsOf(data);
  if ('lists' in records) throw new Ending('usage', say('severalLists', { lists: records.lists.join(', ') }));
  const { head, rows } = records;
  return format === 'csv' ? csvText([head, ...rows]) : `${textTable(head, rows)}\n`;
}

function tellErrors(
  { errors, status }: Exclude<Answer<unknown>, { ok: true }>,
  url: string,
  around: Surroundings,
): StatusName {
  for (const { code, message, argument, path, requestId } of errors) {
    if (status === null) {
      tellPeople(around, say('unreachable', { url: endpointOf(url), why: whyOf(code, message) }));
      continue;
    }
    const place = argument ?? path.join('.');
    const details = [code, place, requestId].filter((one) => one !== null && one !== '').join(', ');
    tellPeople(around, say('answeredError', { message: oneLine(message), details: details || '-' }));
  }
  const ends = errors.map(({ code }) => endingOf(code, status));
  return ends.find((end) => end !== 'refused') ?? 'refused';
}

/** What a mutation refused is in its data: every `userErrors` that is not empty is told. */
function tellRefusals(data: unknown, around: Surroundings): StatusName {
  const refusals = Object.values(Object(data)).flatMap((payload) => Object(payload).userErrors ?? []);
  for (const { message, code, path } of refusals) {
    const details = [code, [path].flat().join('.')].filter(Boolean).join(', ');
    tellPeople(around, say('answeredError', { message: oneLine(String(message)), details: details || '-' }));
  }
  return refusals.length > 0 ? 'refused' : 'done';
}
