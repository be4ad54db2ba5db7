import { csv } from './csv.ts';
import type { Form } from './form.ts';
import { ndjson } from './ndjson.ts';
import { parquet } from './parquet.ts';
import { xlsx } from './xlsx.ts';

/** The forms of a published table, in the order of its files. */
export const PUBLISHED_FORMS: readonly Form[] = [csv, ndjson, xlsx, parquet];
