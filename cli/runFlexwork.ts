import { readVariables } from '#config/read.ts';
import { Refusal } from '#local/refusal.ts';
import { nearest } from './nearest.ts';
import { Ending, STATUS, type StatusName } from './status.ts';
import { type Surroundings, tellPeople, WrongUse, writeData } from './surroundings.ts';
import { isLanguage, languageOf, type Message, say, tell } from './words/tell.ts';

type Command = (args: readonly string[], around: Surroundings) => Promise<StatusName>;

/** Each command is read when it is asked for, so that none waits for the libraries of another. */
export const COMMANDS: Readonly<Record<string, { help: () => Message; load: () => Promise<Command> }>> = {
  query: { help: () => say('helpQuery'), load: async () => (await import('./commands/query.ts')).query },
  export: { help: () => say('helpExport'), load: async () => (await import('./commands/exportTable.ts')).exportTable },
  import: { help: () => say('helpImport'), load: async () => (await import('./commands/importFile.ts')).importFile },
  snapshot: { help: () => say('helpSnapshot'), load: async () => (await import('./commands/snapshot.ts')).snapshot },
  verify: { help: () => say('helpVerify'), load: async () => (await import('./commands/verify.ts')).verify },
  token: { help: () => say('helpToken'), load: async () => (await import('./commands/token.ts')).token },
};

/** Runs `flexwork`; answers the status that it ends with. */
export async function runFlexwork(
  args: readonly string[],
  { env, ...place }: Omit<Surroundings, 'language'>,
): Promise<number> {
  const around = { env, ...place, language: languageIn(args) ?? languageOf(readVariables('cli', env)) };
  return STATUS[await carriedOut(args, around)];
}

/** The language that is asked for by an option; it is looked for first, since everything is told in it. */
function languageIn(args: readonly string[]) {
  const place = args.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const named = args[place]?.split('=')[1] ?? args[place + 1] ?? '';
  return place >= 0 && isLanguage(named) ? named : undefined;
}

async function carriedOut(args: readonly string[], around: Surroundings): Promise<StatusName> {
  const [name = '', ...rest] = args[0] === 'help' ? [...args.slice(1, 2), '--help'] : args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const wantsHelp = [name, ...rest].some((one) => one === '--help' || one === '-h');
  const help = command?.help() ?? say('help');
  if (wantsHelp) {
    await writeData(around.stdout, `${tell(around.language, help)}\n\n${tell(around.language, say('helpStatus'))}\n`);
    return 'done';
  }
  if (command === undefined) return noCommand(name, around);
  try {
    return await (await command.load())(rest, around);
  } catch (error) {
    return told(error, name, around);
  }
}

function noCommand(given: string, around: Surroundings): StatusName {
  const names = Object.keys(COMMANDS);
  const near = nearest(given, names);
  if (given === '') tellPeople(around, say('help'));
  else if (near !== null) tellPeople(around, say('unknownCommandNear', { given, near }));
  else tellPeople(around, say('unknownCommand', { given, commands: names.join(', ') }));
  return 'usage';
}

/** Tells why a command ended before it was done. */
function told(error: unknown, command: string, around: Surroundings): StatusName {
  if (error instanceof WrongUse) {
    around.stderr.write(`${error.problems.map((one) => tell(around.language, one)).join('; ')}.\n`);
    tellPeople(around, say('seeHelp', { command }));
    return 'usage';
  }
  if (error instanceof Ending) {
    tellPeople(around, error.said);
    return error.status;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof Refusal) around.stderr.write(`${error.message}\n`);
  else tellPeople(around, say('otherFault', { stack }));
  return 'fault';
}
