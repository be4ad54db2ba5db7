/** An answer as a table: the names of its columns, and rows of texts. */
export interface Records {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Json = unknown;
type Row = ReadonlyMap<string, string>;

/**
 * The one list of an answer as a table, or the answer itself as one row where it holds no list of objects; the paths of the lists where it
 * holds several, since none of them is more of the answer than another. What lies in a record has a column by its path (`region.code`), the parts
 * of a connection (`edges`, `node`, `nodes`) none; a list in a record is one cell, with `;` between its parts.
 */
export function recordsOf(data: Json): Records | { readonly lists: readonly string[] } {
  const lists = listsOf(data, []);
  if (lists.length > 1) return { lists: lists.map(({ path }) => path) };
  const [list] = lists;
  const rows = (list === undefined ? [data] : list.items).map((item) => new Map(cellsOf(item, [])));
  return tableOf(rows);
}

function tableOf(rows: readonly Row[]): Records {
  const head = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { head, rows: rows.map((row) => head.map((name) => row.get(name) ?? '')) };
}

/** The lists of objects that lie in no other list. */
function listsOf(value: Json, path: readonly string[]): { path: string; items: readonly Json[] }[] {
  if (Array.isArray(value)) return value.some(isObject) ? [{ path: path.join('.'), items: value }] : [];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => listsOf(one, [...path, name]));
}

function cellsOf(value: Json, path: readonly string[]): [string, string][] {
  if (!isObject(value)) return [[path.join('.'), textOf(value)]];
  return Object.entries(value).flatMap(([name, one]) => {
    const isPlain = name === 'node' && isObject(one);
    return cellsOf(one, isPlain ? path : [...path, name]);
  });
}

function textOf(value: Json): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => (isObject(one) ? JSON.stringify(one) : textOf(one))).join(';');
  return String(value);
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
