import { csv } from './csv.ts';
import type { Form } from './form.ts';
import { ndjson } from './ndjson.ts';
import { parquet } from './parquet.ts';
import { xlsx } from './xlsx.ts';

/** The forms in which each table of a snapshot is written, in the order in which files are listed. */
export const SNAPSHOT_FORMS: readonly Form[] = [csv, ndjson, xlsx, parquet];
