import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { errorCode } from './refusal.ts';

/**
 * Makes a file that its owner alone may read; false when there is one of the name by now: of two commands that make it at once, the first
 * one's counts for both.
 */
export function createOwnFile(path: string, text: string): boolean {
  const unfinished = `${path}.${process.pid}.new`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  try {
    // A link fails when the name is taken.
    linkSync(unfinished, path);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
