import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** How far the import of a file is, kept beside it while it is under way. */
export interface ImportState {
  /** Of the file's bytes; another digest is another import. */
  digest: string;
  formId: string;
  url: string;
  partial: boolean;
  /** The most rows of a call. */
  mostRows: number;
  /** How many calls are written. */
  done: number;
}

const pathOf = (file: string): string => `${file}.import.json`;

/** What an earlier import of the same file left when it was broken off; null where none did. */
export function readState(file: string, asked: Omit<ImportState, 'done'>): ImportState | null {
  if (!existsSync(pathOf(file))) return null;
  let kept: Partial<ImportState>;
  try {
    kept = JSON.parse(readFileSync(pathOf(file), 'utf8')) as Partial<ImportState>;
  } catch {
    // Cut off while it was written by hand or disk; the registry knows what is written in any case.
    return null;
  }
  const { digest, formId, url, partial, mostRows } = asked;
  const isSame =
    kept.digest === digest &&
    kept.formId === formId &&
    kept.url === url &&
    kept.partial === partial &&
    kept.mostRows === mostRows;
  return isSame && Number.isInteger(kept.done) ? { ...asked, done: Number(kept.done) } : null;
}

/** Keeps how far the import is; the file is whole at every moment. */
export function keepState(file: string, state: ImportState): void {
  writeFileSync(`${pathOf(file)}.new`, `${JSON.stringify(state)}\n`);
  renameSync(`${pathOf(file)}.new`, pathOf(file));
}

/** Takes the state of a finished import away. */
export const removeState = (file: string): void => rmSync(pathOf(file), { force: true });
