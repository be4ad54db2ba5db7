import { csv } from '#opendata/csv.ts';
import type { Form } from '#opendata/form.ts';
import { json } from '#opendata/json.ts';
import { ndjson } from '#opendata/ndjson.ts';
import { xlsx } from '#opendata/xlsx.ts';

/** The forms that are answered by address, by how an address ends. */
export const FORMS: ReadonlyMap<string, Form> = new Map(
  [csv, json, ndjson, xlsx].map((form) => [form.extension, form] as const),
);

/** Whether a file of a media type is text, which Lambda carries as it is; all else is carried as base64. */
export const isText = (mediaType: string): boolean => /^text\/|json/.test(mediaType);

/** The form in which a snapshot has the table: JSON is there as a row on each line. */
export const inSnapshot = (extension: string): string => (extension === 'json' ? 'ndjson' : extension);
