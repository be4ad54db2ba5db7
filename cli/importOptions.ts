import { parseArgs } from 'node:util';
import type { Environment } from '#config/variable.ts';
import { type Connection, connectionProblems, LOCAL_URL, tokenOf } from './connection.ts';

/** What an import is asked to do. */
export interface ImportOptions extends Connection {
  readonly file: string;
  readonly formId: string;
  /** Check only. */
  readonly dryRun: boolean;
  /** Write the good rows when others are bad. */
  readonly partial: boolean;
  /** JSON in place of a table, also on a terminal. */
  readonly json: boolean;
  /** The most rows of one call: fewer where the registry is slow. */
  readonly mostRows: number;
}

const options = {
  file: { type: 'string' },
  form: { type: 'string' },
  'dry-run': { type: 'boolean' },
  partial: { type: 'boolean' },
  json: { type: 'boolean' },
  rows: { type: 'string', default: '500' },
  url: { type: 'string', default: LOCAL_URL },
  token: { type: 'string' },
} as const;

/** How the command is used. */
export const importUsage = [
  'npm run --silent import -- --file reports.xlsx --form budaya-kerja-asn [--dry-run] [--partial] [--json]',
  '  [--rows 500, the most rows of one call]',
  '  [--url http://127.0.0.1:4000/graphql] [--token TOKEN, or better the variable FLEXWORK_TOKEN]',
  'The file is CSV or XLSX with the columns agency, period and the codes of the indicators.',
  'Ends with 0: all is written; 1: some cells are bad, nothing (with --partial: only the good rows) is written;',
  '2: wrong use; 3: broken off, to be repeated.',
].join('\n');

/** Reads the command's arguments; names every problem at once, and never what was given: it may be a token. */
export function readImportOptions(
  args: readonly string[],
  env: Environment,
): { ok: true; options: ImportOptions } | { ok: false; problems: string[] } {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const isFlag = (name: string): boolean => Object.hasOwn(options, name) && options[name as 'json'].type === 'boolean';
  const problems = tokens.flatMap((token) => {
    if (token.kind === 'positional') return ['something stands there that belongs to no option'];
    if (token.kind !== 'option') return [];
    if (!Object.hasOwn(options, token.name)) return [`${token.rawName} is not known`];
    if (isFlag(token.name)) return token.value === undefined ? [] : [`${token.rawName} takes no value`];
    return token.value ? [] : [`${token.rawName} needs a value`];
  });
  const text = (name: 'file' | 'form' | 'rows' | 'url' | 'token'): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  const token = text('token') || tokenOf(env);
  for (const name of ['file', 'form'] as const) if (text(name) === '') problems.push(`--${name} is missing`);
  const mostRows = Number(text('rows'));
  if (!Number.isInteger(mostRows) || mostRows < 1 || mostRows > 500) problems.push('--rows is no number from 1 to 500');
  problems.push(...connectionProblems({ url: text('url'), token }));
  if (problems.length > 0) return { ok: false, problems: [...new Set(problems)] };
  return {
    ok: true,
    options: {
      file: text('file'),
      formId: text('form'),
      dryRun: values['dry-run'] === true,
      partial: values.partial === true,
      json: values.json === true,
      mostRows,
      url: text('url'),
      token,
    },
  };
}
