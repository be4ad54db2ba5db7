import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** How a program is run. */
export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** The file that is run, as the root of the project names it. */
  readonly file?: string;
}

/** What a program did. */
export interface Ran {
  readonly status: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs `flexwork` as a process of its own, whose output nobody sees: no terminal is there. English unless the environment says otherwise. */
export function flexwork(
  args: readonly string[],
  { cwd, env = {}, stdin = '', file = 'cli/main.ts' }: ProgramOptions = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [resolve(file), ...args], {
    cwd,
    env: { PATH: process.env.PATH, LC_ALL: 'en_GB.UTF-8', ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => out.push(part));
  child.stderr.on('data', (part: Buffer) => err.push(part));
  // A program that refuses its arguments reads nothing.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (status) => done({ status, out: Buffer.concat(out), err: Buffer.concat(err).toString() }));
  });
}
