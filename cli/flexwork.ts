import { describeFailure, errorCode, Refusal } from '#local/refusal.ts';
import { EXPORT_OPTIONS, exportTable } from './commands/exportTable.ts';
import { IMPORT_OPTIONS, importFile } from './commands/importFile.ts';
import { QUERY_OPTIONS, query } from './commands/query.ts';
import { SNAPSHOT_OPTIONS, snapshot } from './commands/snapshot.ts';
import { TOKEN_OPTIONS, token } from './commands/token.ts';
import { VERIFY_OPTIONS, verify } from './commands/verify.ts';
import { nearest } from './nearest.ts';
import type { OptionSpecs } from './options.ts';
import { Ending, STATUS, type StatusName } from './status.ts';
import { type Surroundings, tellPeople, WrongUse, writeData } from './surroundings.ts';
import { isLanguage, languageOf, type Message, type MessageKey, say, tell } from './words/tell.ts';

/** One command: what it takes, what its help says, and what it does. */
interface Command {
  readonly options: OptionSpecs;
  readonly help: MessageKey;
  readonly run: (args: readonly string[], around: Surroundings) => Promise<StatusName>;
}

/** The commands of `flexwork`, by name. */
export const COMMANDS = {
  query: { options: QUERY_OPTIONS, help: 'helpQuery', run: query },
  export: { options: EXPORT_OPTIONS, help: 'helpExport', run: exportTable },
  import: { options: IMPORT_OPTIONS, help: 'helpImport', run: importFile },
  snapshot: { options: SNAPSHOT_OPTIONS, help: 'helpSnapshot', run: snapshot },
  verify: { options: VERIFY_OPTIONS, help: 'helpVerify', run: verify },
  token: { options: TOKEN_OPTIONS, help: 'helpToken', run: token },
} as const satisfies Readonly<Record<string, Command>>;

type CommandName = keyof typeof COMMANDS;

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);

/** Runs `flexwork` with its arguments, and answers the status that it ends with. Everything that is told to people goes to standard error. */
export async function runFlexwork(args: readonly string[], given: Omit<Surroundings, 'language'>): Promise<number> {
  const around = { ...given, language: langOf(args) ?? languageOf(given.env) };
  const { command, rest } = commandOf(args);
  try {
    return STATUS[await run(command, rest, around)];
  } catch (error) {
    return STATUS[tellFailure(error, command, around)];
  }
}

async function run(command: string | undefined, args: readonly string[], around: Surroundings): Promise<StatusName> {
  const asksHelp = args.includes('--help') || args.includes('-h');
  if (command === undefined && !asksHelp) throw new WrongUse([say('noCommand', { commands: NAMES })]);
  if (command === undefined) return help('', around);
  if (command === 'help') return help(args.find((one) => isCommand(one)) ?? '', around);
  if (!isCommand(command)) throw new WrongUse([unknownCommand(command)]);
  return asksHelp ? help(command, around) : COMMANDS[command].run(args, around);
}

const NAMES = Object.keys(COMMANDS).join(', ');

async function help(about: string, { language, stdout }: Surroundings): Promise<StatusName> {
  const text = isCommand(about) ? say(COMMANDS[about].help) : say('helpAll');
  await writeData(
    stdout,
    [text, say('helpEveryCommand'), say('helpStatus')].map((one) => `${tell(language, one)}\n`).join('\n'),
  );
  return 'done';
}

function unknownCommand(given: string): Message {
  const near = nearest(given, Object.keys(COMMANDS));
  return near === null ? say('unknownCommand', { given, commands: NAMES }) : say('unknownCommandNear', { given, near });
}

/** The command, and what was given to it: options that every command takes may stand before it as well. */
function commandOf(args: readonly string[]): { command: string | undefined; rest: readonly string[] } {
  let place = 0;
  while (args[place]?.startsWith('-')) place += args[place] === '--lang' ? 2 : 1;
  return { command: args[place], rest: [...args.slice(0, place), ...args.slice(place + 1)] };
}

/** The language that is asked for by `--lang`, also where everything else is wrong; null where it asks for none. */
function langOf(args: readonly string[]) {
  const place = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const named = args[place]?.split('=')[1] ?? args[place + 1] ?? '';
  return place >= 0 && isLanguage(named) ? named : null;
}

function tellFailure(error: unknown, command: string | undefined, around: Surroundings): StatusName {
  if (error instanceof WrongUse) {
    for (const problem of error.problems) tellPeople(around, problem);
    tellPeople(around, say('seeHelp', { command: isCommand(command ?? '') ? `flexwork ${command}` : 'flexwork' }));
    return 'usage';
  }
  if (error instanceof Ending) {
    tellPeople(around, error.said);
    return error.status;
  }
  // Whoever read the data wanted no more of it.
  if (errorCode(error) === 'EPIPE') return 'done';
  const isExpected = error instanceof Refusal || errorCode(error) !== undefined;
  const why = error instanceof Error ? error.message : String(error);
  tellPeople(
    around,
    isExpected ? say('refusedByMachine', { why }) : say('otherFault', { stack: describeFailure(error) }),
  );
  return 'fault';
}
