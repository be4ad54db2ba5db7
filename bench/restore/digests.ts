import { createHash } from 'node:crypto';
import { canonicalText, type StoredItem } from '#local/restore/attributeJson.ts';
import { scan } from '#local/restore/exportTable.ts';
import { ledgerHead, mapHead } from '#store/keys.ts';
import type { Table } from '#store/table.ts';

/** What is compared by itself: the records, and each of the projector's summaries. */
export const PARTS = ['records', 'MAP', 'LEDGER', 'SUM', 'CHG', 'AUDIT'] as const;
export type Part = (typeof PARTS)[number];

/** Every item of a table by its key, as a digest, and each part as one. */
export interface TableDigests {
  items: ReadonlyMap<string, { part: Part; digest: string }>;
  parts: Readonly<Record<Part, { items: number; digest: string }>>;
}

/** Where two tables are not the same. */
export interface Difference {
  part: Part;
  /** `pk / sk`. */
  item: string;
  what: string;
}

/** Reads a table whole. Whose turn it is at a head is left out: each rebuild raises it, and nobody reads it. */
export async function digestTable(table: Table): Promise<TableDigests> {
  const items = new Map<string, { part: Part; digest: string }>();
  for await (const item of scan(table)) {
    const name = `${item.pk?.S} / ${item.sk?.S}`;
    const digest = createHash('sha256')
      .update(canonicalText(withoutTurn(item)))
      .digest('hex');
    items.set(name, { part: partOf(item), digest });
  }
  const names = [...items.keys()].sort();
  const parts = PARTS.map((part) => {
    const own = names.filter((name) => items.get(name)?.part === part);
    const hash = createHash('sha256');
    for (const name of own) hash.update(`${name} ${items.get(name)?.digest}\n`);
    return [part, { items: own.length, digest: hash.digest('hex') }] as const;
  });
  return { items, parts: Object.fromEntries(parts) as TableDigests['parts'] };
}

/** The first difference, in order of part, then key; null where there is none. */
export function firstDifference(one: TableDigests, other: TableDigests): Difference | null {
  const names = [...new Set([...one.items.keys(), ...other.items.keys()])].sort();
  for (const part of PARTS) {
    if (one.parts[part].digest === other.parts[part].digest) continue;
    for (const item of names) {
      const [before, after] = [one.items.get(item), other.items.get(item)];
      if ((before ?? after)?.part !== part || before?.digest === after?.digest) continue;
      if (after === undefined) return { part, item, what: 'is not in the new table' };
      return { part, item, what: before === undefined ? 'is in the new table alone' : 'is another in the new table' };
    }
  }
  return null;
}

function partOf({ pk }: StoredItem): Part {
  const [name = ''] = (pk?.S ?? '').split('#');
  return PARTS.find((part) => part === name) ?? 'records';
}

function withoutTurn(item: StoredItem): StoredItem {
  if (item.pk?.S !== mapHead.pk && item.pk?.S !== ledgerHead.pk) return item;
  const { turn: _turn, ...rest } = item;
  return rest;
}
