import { csvText } from './csv.ts';
import type { CallsAnswered } from './importCalls.ts';
import type { FileCell } from './importRows.ts';
import { textTable } from './textTable.ts';
import { type Language, type MessageKey, say, tell } from './words/tell.ts';

/** In which form bad cells are told. */
export const ERROR_FORMS = ['table', 'csv', 'json'] as const;
export type ErrorForm = (typeof ERROR_FORMS)[number];

/** What an import is told with. */
export interface ImportResult extends CallsAnswered {
  formId: string;
  dryRun: boolean;
  rows: number;
}

const HEAD = ['headRow', 'headColumn', 'headValue', 'headPerhaps', 'headReason'] as const satisfies MessageKey[];

/** Bad cells, and then what was noticed only, as a table, one a line; in the language's words. */
export function cellTable(cells: readonly FileCell[], language: Language): string {
  const head = HEAD.map((key) => tell(language, say(key)));
  return textTable(
    head,
    cells.map(({ row, column, value, perhaps, reason }) => [
      String(row),
      column,
      value,
      perhaps ?? '',
      tell(language, reason),
    ]),
  );
}

/** What came of an import in a form; empty where a form has nothing to tell. */
export function resultText(form: ErrorForm, result: ImportResult, language: Language): string {
  const { cells, notes } = result;
  if (form === 'json') return `${resultJson(result, language)}\n`;
  if (form === 'csv') {
    const lines = forPrograms(result, language).map((cell) => Object.values(cell).map((one) => String(one ?? '')));
    return csvText([['row', 'column', 'value', 'perhaps', 'reason', 'code', 'refused'], ...lines]);
  }
  const all = [...cells, ...notes];
  return all.length === 0 ? '' : `${cellTable(all, language)}\n`;
}

/** What came of an import, for programs; names of members are the same in every language. */
function resultJson(result: ImportResult, language: Language): string {
  const { formId, dryRun, rows, counts, warnings } = result;
  const told = forPrograms(result, language);
  const cells = told.filter(({ refused }) => refused);
  const notes = told.filter(({ refused }) => !refused);
  return JSON.stringify({ formId, dryRun, rows, counts, cells, warnings, notes }, null, 2);
}

const forPrograms = ({ cells, notes }: CallsAnswered, language: Language) => {
  const told =
    (refused: boolean) =>
    ({ row, column, value, perhaps, reason, code }: FileCell) => ({
      row,
      column,
      value,
      perhaps,
      reason: tell(language, reason),
      code,
      refused,
    });
  return [...cells.map(told(true)), ...notes.map(told(false))];
};
