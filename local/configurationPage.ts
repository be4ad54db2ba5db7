// npm run config:docs: writes docs/operations/configuration.md from the table of variables.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { READERS, type Reader, type Variable } from '#config/variable.ts';
import { VARIABLES } from '#config/variables.ts';

const READS: Readonly<Record<Reader, string>> = {
  graphql: 'the function of the API (reader and writer)',
  calendar: 'the function of calendars',
  feeds: 'the function of feeds of changes',
  data: 'the function of tables by address',
  pages: 'the function that writes pages of the portal',
  projector: 'the function on the table’s stream',
  publisher: 'the function that writes open data',
  webhooks: 'the function that tells subscribers of changes',
  claims: 'the function that Cognito asks for claims',
  local: '`npm start` and the tools beside it: `load`, `rebuild`, `audit:verify`, `token`',
  cli: '`flexwork`, `npm run import` and `npm run admin`',
  shots: '`npm run shots`, and tests of the portal in a browser',
  deploy: '`npm run synth`, `npm run deploy` and SST, when stacks are made',
  sdk: 'the AWS SDK, in every function and every tool that speaks to AWS',
};

const cell = (words: string): string => words.replaceAll('|', '\\|');

function readersOf({ readers }: Variable): string {
  return READERS.flatMap((reader) => {
    const reading = readers[reader];
    if (reading === undefined) return [];
    if (reading.is === 'needed') return [`**${reader}**`];
    return [
      reading.is === 'default' && reading.value !== '' ? `${reader} (else \`${String(reading.value)}\`)` : reader,
    ];
  }).join(', ');
}

const rowOf = ([name, one]: [string, Variable]): string[] => [
  `\`${name}\``,
  `${cell(one.description)}${one.secret ? ' **Secret.**' : ''}`,
  cell(one.form),
  `\`${cell(one.example)}\``,
  readersOf(one),
];

/** A table as the formatter keeps it: each column as wide as its widest cell. */
function table(head: readonly string[], rows: readonly string[][]): string[] {
  const widths = head.map((word, at) =>
    Math.max(...[word, ...rows.map((row) => row[at] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) => `| ${cells.map((one, at) => one.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

/** The page that describes every environment variable. */
export function configurationPage(): string {
  return [
    '# Configuration',
    '',
    'Every environment variable that anything in the project reads. Made from `config/variables.ts` by `npm run config:docs`.',
    '',
    'A variable that is set to an empty text is not set. Each reader checks all of its own at once, at its start, and one error names',
    'everything that is missing or wrong: `The configuration is wrong: TABLE_NAME is not set; …`. No error tells a secret. For a secret',
    'the example is a command that makes one.',
    '',
    ...table(
      ['reader', 'what it is'],
      READERS.map((reader) => [reader, READS[reader]]),
    ),
    '',
    'In bold: the reader needs it. On AWS the stacks set what the functions need, and Lambda what begins with `AWS_` or `_X_AMZN_`.',
    '`local/bootstrap.mjs`, which runs before anything is installed, also reads `npm_execpath` and `npm_lifecycle_event`, which npm sets.',
    '',
    ...table(['variable', 'meaning', 'form', 'example', 'read by'], Object.entries<Variable>(VARIABLES).map(rowOf)),
    '',
  ].join('\n');
}

if (import.meta.main) {
  writeFileSync(fileURLToPath(new URL('../docs/operations/configuration.md', import.meta.url)), configurationPage());
}
