import * as operations from '#client/operations.generated.ts';
import { type OpenTable, openDataPage } from '../pages/openData.ts';
import { sayOpenData } from '../words/openData.ts';
import { Misasked } from './asking.ts';
import type { Asked, Written } from './page.ts';

/** How many days of snapshots a page lists. */
const SHOWN = 30;

/** What is published: the tables, and the snapshots before a day (`before`: the cursor of the page of older ones). */
export async function writeOpenData({ asking, query, language }: Asked): Promise<Written> {
  const before = query.get('before');
  const [tables, snapshots] = await Promise.all([
    asking.file('/data/index.json'),
    asking.may(operations.snapshots, before === null ? { last: SHOWN } : { last: SHOWN, before }),
  ]);
  // A cursor that is none is the asker's to mend.
  if (!snapshots.ok && snapshots.errors.some(({ code }) => code === 'BAD_USER_INPUT')) throw new Misasked('before');
  const content = openDataPage(
    { tables: tablesIn(tables), snapshots: snapshots.data?.snapshots ?? null, isFirst: before === null },
    language,
  );
  return { title: sayOpenData(language)('title'), description: sayOpenData(language)('about'), content };
}

/** The tables of the registry's list; null where it is no such list. */
function tablesIn(list: unknown): OpenTable[] | null {
  const tables = typeof list === 'object' && list !== null && 'tables' in list ? list.tables : null;
  return Array.isArray(tables) && tables.every(isTable) ? tables : null;
}

const isTable = (given: unknown): given is OpenTable => {
  if (typeof given !== 'object' || given === null) return false;
  const { name, title, data, latest, needsOneOf } = given as Partial<Record<keyof OpenTable, unknown>>;
  return (
    typeof name === 'string' &&
    typeof Object(title).id === 'string' &&
    Array.isArray(needsOneOf) &&
    [data, latest].every((addresses) => Object.values(Object(addresses)).every((path) => typeof path === 'string'))
  );
};
