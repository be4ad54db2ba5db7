import type { Environment } from '#config/variable.ts';
import { type Language, type Message, tell } from './words/tell.ts';

/** Where a command of `flexwork` runs. */
export interface Surroundings {
  readonly env: Environment;
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Data alone. */
  readonly stdout: NodeJS.WriteStream;
  /** What is told to people; progress only where it is a terminal. */
  readonly stderr: NodeJS.WriteStream;
  readonly language: Language;
}

/** Tells people something, on standard error. */
export const tellPeople = ({ stderr, language }: Surroundings, said: Message): void => {
  stderr.write(`${tell(language, said)}\n`);
};

/** Thrown for a wrong use: everything that is wrong, at once. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  readonly problems: readonly Message[];

  constructor(problems: readonly Message[]) {
    super(problems.map((one) => tell('en', one)).join('; '));
    this.problems = problems;
  }
}

/** Throws where anything is wrong. */
export function demandNone(problems: readonly Message[]): void {
  if (problems.length > 0) throw new WrongUse(problems);
}

/** Writes data and waits until the reader took it: nothing is held back in memory, and nothing is lost at the end. */
export const writeData = (stream: NodeJS.WriteStream, data: Uint8Array | string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()));
  });

/** Everything of standard input as text. */
export async function readStdin({ stdin }: Surroundings): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}
