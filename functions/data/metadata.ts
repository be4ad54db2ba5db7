import { CSVW_MEDIA_TYPE, tableMetadata } from '#opendata/catalogue/csvw.ts';
import type { TableHead } from '#opendata/form.ts';
import { METADATA } from './address.ts';
import type { Parameter } from './parameters.ts';
import { picked } from './picking.ts';
import type { Question } from './question.ts';
import type { DataFile } from './response.ts';

/** Parameters that change how a CSV is written, not which rows it has. */
const OF_WRITING: ReadonlySet<string> = new Set(['columns', 'separator', 'decimal']);

const queryOf = (parameters: readonly Parameter[]): string => {
  const written = new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString();
  return written === '' ? '' : `?${written}`;
};

/** Where a CSV that was asked for so is described, for the header `Link`. */
export function linkToMetadata(table: string, parameters: readonly Parameter[]): string {
  const query = queryOf(parameters.filter(([name]) => OF_WRITING.has(name)));
  return `</data/${encodeURIComponent(table)}.${METADATA}${query}>; rel="describedby"; type="${CSVW_MEDIA_TYPE}"`;
}

/** The description of the CSV that the same parameters ask for (CSVW). */
export function metadataFile(table: TableHead, question: Question, parameters: readonly Parameter[]): DataFile {
  const address = `${encodeURIComponent(table.name)}.csv${queryOf(parameters)}`;
  const described = tableMetadata(picked(question, table).head, { address, ...question.options });
  return {
    bytes: Buffer.from(`${JSON.stringify(described, null, 2)}\n`),
    mediaType: CSVW_MEDIA_TYPE,
    attachment: null,
    isSettled: false,
  };
}
