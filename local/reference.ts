import { fileURLToPath } from 'node:url';
import { isEmpty, loadReferenceData } from '#local/load/load.ts';
import type { Table } from '#store/table.ts';
import { showProgress } from './progress.ts';
import { Refusal } from './refusal.ts';

const referenceFolder = fileURLToPath(new URL('../data', import.meta.url));

/**
 * Loads the reference data into a table that is empty, or whose load was cut off. Throws a Refusal that
 * names every bad row when the files do not pass. Answers whether it loaded.
 */
export async function loadIfNeeded(table: Table): Promise<boolean> {
  if (!(await isEmpty(table))) return false;
  const progress = showProgress('loading reference data');
  const result = await loadReferenceData({
    dir: referenceFolder,
    table,
    now: new Date(),
    onProgress: (done: number, total: number) => progress.update(done, total),
  }).finally(() => progress.end());
  if (!result.ok) {
    throw new Refusal(
      [
        `The reference data in ${referenceFolder} cannot be loaded; correct these and start again:`,
        ...result.problems,
      ].join('\n'),
    );
  }
  return true;
}
