import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The folder of the real files. */
export const REAL = 'data';

/** One change of a file: a text that occurs once in it, and what stands there instead. */
export type Edit = readonly [file: string, before: string, after: string];

/** A copy of the real files with changes, removed when the test ends. */
export function dataFolder(...edits: readonly Edit[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'reference-data-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync(REAL, dir, { recursive: true });
  for (const [file, before, after] of edits) {
    const text = readFileSync(join(dir, file), 'utf8');
    const parts = text.split(before);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times ${before}`);
    writeFileSync(join(dir, file), parts.join(after));
  }
  return dir;
}
