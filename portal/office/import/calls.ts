import type { FileRow } from '#cli/importRows.ts';
import type { Answer } from '#client/answer.ts';
import type { ImportReportsMutation, ImportReportsMutationVariables } from '#client/operations.generated.ts';
import { contentKey } from '../contentKey.ts';
import type { ToldCell } from './readFile.ts';

/** How rows came out, over all calls. */
export interface Counts {
  readonly new: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly written: number;
}

/** What came of calls: the rows of the file have its own numbers. */
export interface Outcome {
  readonly counts: Counts;
  readonly cells: readonly ToldCell[];
  readonly warnings: readonly { readonly row: number; readonly id: string; readonly en: string | null }[];
  /** Why a call as a whole was refused or found no answer, as the registry or the client says it. */
  readonly faults: readonly string[];
  /** How many calls wait on this device. */
  readonly kept: number;
}

export const NO_OUTCOME: Outcome = {
  counts: { new: 0, unchanged: 0, refused: 0, written: 0 },
  cells: [],
  warnings: [],
  faults: [],
  kept: 0,
};

/** One call of an import; the same rows make the same key, so that it has one effect however often it is made. */
export async function callOf(
  rows: readonly FileRow[],
  { formId, dryRun, partial }: { readonly formId: string; readonly dryRun: boolean; readonly partial: boolean },
): Promise<ImportReportsMutationVariables> {
  const inputs = rows.map(({ input }) => input);
  const idempotencyKey = await contentKey(formId, partial, inputs);
  return { input: { idempotencyKey, formId, dryRun, partial, rows: inputs } };
}

/** An outcome with what one more call answered. */
export function withAnswer(before: Outcome, rows: readonly FileRow[], answer: Answer<ImportReportsMutation>): Outcome {
  const inFile = (row: number): number => rows[row - 1]?.row ?? row;
  const faults = answer.ok ? [] : answer.errors.map(({ message }) => message);
  const payload = answer.data?.importReports;
  if (payload === undefined || payload === null) return { ...before, faults: [...before.faults, ...faults] };
  const { counts, cells, userErrors } = payload;
  const cell = (one: (typeof cells)[number]): ToldCell => ({ ...one, row: inFile(one.row), lang: 'en', perhaps: null });
  return {
    counts: {
      new: before.counts.new + counts.new,
      unchanged: before.counts.unchanged + counts.unchanged,
      refused: before.counts.refused + counts.refused,
      written: before.counts.written + counts.written,
    },
    cells: [...before.cells, ...cells.map(cell)],
    warnings: [
      ...before.warnings,
      ...payload.rows.flatMap(({ row, warnings }) =>
        warnings.map(({ message }) => ({ row: inFile(row), id: message.id, en: message.en })),
      ),
    ],
    faults: [...before.faults, ...faults, ...userErrors.map(({ message }) => message)],
    kept: before.kept,
  };
}
