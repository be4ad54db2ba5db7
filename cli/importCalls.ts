import { createHash } from 'node:crypto';
import { importReports } from '#client/operations.generated.ts';
import type { FileCell, FileRow } from './importRows.ts';
import { BrokenOff, type RegistryClient } from './registryClient.ts';
import { type Language, say } from './words/tell.ts';

/** How rows came out. */
export interface Counts {
  new: number;
  unchanged: number;
  refused: number;
  written: number;
}

/** A check that failed without refusing its row. */
export interface FileWarning {
  row: number;
  code: string;
  message: string;
}

/** What calls answered, with the row numbers of the file. */
export interface CallsAnswered {
  counts: Counts;
  cells: FileCell[];
  warnings: FileWarning[];
  /** What was noticed in the file and read all the same. */
  notes: FileCell[];
}

/** How one call is made. */
export interface CallMode {
  formId: string;
  dryRun: boolean;
  partial: boolean;
  /** In which language the form's own warnings are told. */
  language: Language;
  /** The digest of the file, and the call's number, from 0: they make its key, so that repeating is safe. */
  digest: string;
  number: number;
}

/** Makes one call. Throws `BrokenOff` when the call as a whole was refused. */
export async function call(client: RegistryClient, rows: readonly FileRow[], mode: CallMode): Promise<CallsAnswered> {
  const { formId, dryRun, partial, language } = mode;
  const inputs = rows.map(({ input }) => input);
  const input = { idempotencyKey: keyOf(mode, inputs), formId, dryRun, partial, rows: inputs };
  const { importReports: answer } = await client.ask(importReports, { input });
  const [error] = answer.userErrors;
  if (error !== undefined)
    throw new BrokenOff('refused', say('refusedByRegistry', { message: error.message, code: error.code }));
  const inFile = (row: number): number => rows[row - 1]?.row ?? 0;
  return {
    counts: answer.counts,
    cells: answer.cells.map(({ row, column, value, reason, code }) => {
      return { row: inFile(row), column, value, reason: say('saidByRegistry', { text: reason }), code, perhaps: null };
    }),
    warnings: answer.rows.flatMap(({ row, warnings }) =>
      warnings.map(({ code, message }) => ({ row: inFile(row), code, message: message[language] ?? message.id })),
    ),
    notes: [],
  };
}

function keyOf({ digest, formId, partial, number }: CallMode, inputs: readonly object[]): string {
  const text = JSON.stringify([digest, formId, partial, number, inputs]);
  return createHash('sha256').update(text).digest('base64url');
}

/** Two answers as one. */
export function withAnswer(one: CallsAnswered, other: CallsAnswered): CallsAnswered {
  return {
    counts: {
      new: one.counts.new + other.counts.new,
      unchanged: one.counts.unchanged + other.counts.unchanged,
      refused: one.counts.refused + other.counts.refused,
      written: one.counts.written + other.counts.written,
    },
    cells: [...one.cells, ...other.cells],
    warnings: [...one.warnings, ...other.warnings],
    notes: [...one.notes, ...other.notes],
  };
}

export const NOTHING_ANSWERED: CallsAnswered = {
  counts: { new: 0, unchanged: 0, refused: 0, written: 0 },
  cells: [],
  warnings: [],
  notes: [],
};
