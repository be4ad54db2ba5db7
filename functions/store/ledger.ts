import { compareText, type Day, laterDay } from '#domain/day.ts';
import type { LedgerEntry } from '#domain/ledger.ts';
import { isLate } from '#domain/obligation.ts';
import { provinceOf } from '#domain/region.ts';
import type { Reopening } from '#domain/reopening.ts';
import { once } from './heldItems.ts';
import * as keys from './keys.ts';
import { parseReopening } from './regionRecords.ts';
import { parseLedgerEntry } from './reportRecords.ts';
import { getItems, type Item, queryAll, queryFirst, queryLast, type Table } from './table.ts';

/** Everything that is counted of one agency, by form and period, as the projector kept it: one query. */
export async function readAgencyLedger(table: Table, agencyKey: string, consistent = false): Promise<LedgerEntry[]> {
  const items = await queryAll(table, {
    partition: keys.ledgerPartition(agencyKey),
    consistent,
  });
  return items.map((item) => parseLedgerEntry(item, String(item.sk)));
}

/**
 * What the agencies of one region owe, without those of regions below it, by state and due day, as the projector kept it: from the due
 * day that `since` names for the newest one. Two rounds of five queries of the index, however old the region's records are.
 */
export async function readRegionLedger(
  table: Table,
  regionCode: string,
  since: (newestDueOn: Day) => Day,
): Promise<LedgerEntry[]> {
  const partition = keys.owedPartition(provinceOf(regionCode));
  const ranges = OWED_STATES.map((state) => ({
    index: keys.BY_DAY,
    partition,
    prefix: keys.owedPrefix(regionCode, state),
  }));
  const last = await Promise.all(ranges.map((range) => queryLast(table, { ...range, upTo: `${range.prefix}\uffff` })));
  const newest = last.flatMap((item) => (item === undefined ? [] : (entryInIndex(item).obligation?.dueOn ?? [])));
  if (newest.length === 0) return [];
  const first = since(newest.reduce(laterDay));
  const items = await Promise.all(
    ranges.map((range) => queryAll(table, { ...range, after: `${range.prefix}${first}` })),
  );
  return items.flat().map(entryInIndex);
}

const OWED_STATES = ['OPEN', 'RETURNED', 'SUBMITTED', 'LATE', 'VERIFIED'] as const satisfies keys.LedgerIndexState[];

/** Entries by agency, form and period, as just written: one batch for each 100. Those that are not there are left out. */
export async function readLedgerEntries(
  table: Table,
  names: readonly Pick<LedgerEntry, 'agencyKey' | 'formId' | 'period'>[],
  consistent = true,
): Promise<LedgerEntry[]> {
  const batches = Array.from({ length: Math.ceil(names.length / 100) }, (_, place) =>
    getItems(
      table,
      names.slice(place * 100, (place + 1) * 100).map((one) => keys.ledgerKey(one.agencyKey, one.formId, one.period)),
      consistent,
    ),
  );
  return (await Promise.all(batches)).flat().map((item) => parseLedgerEntry(item, 'ledger entry'));
}

/** The index holds no more attributes than it may: agency, form and period are in the entry's own key. */
const parseEntryInIndex = once<LedgerEntry>((value, place) => {
  const item = value as Item;
  return parseLedgerEntry({ ...item, ...namedByKey(item) }, place);
});
const entryInIndex = (item: Item): LedgerEntry => parseEntryInIndex(item, 'ledger entry in the index');

function namedByKey({ pk, sk }: Item) {
  const [, agencyKey] = String(pk).split('#');
  const [formId, period] = String(sk).split('#');
  return { agencyKey, formId, period };
}

/** An entry with its place in the order of the list that it was read from. */
export interface PlacedEntry {
  entry: LedgerEntry;
  /** Sort key in that list. */
  place: string;
}

/** Which entries of a part are asked for: the part is then read whole, and is small. Without: all of them. */
interface Chosen {
  only?: ((entry: LedgerEntry) => boolean) | undefined;
}

/** A part of the index of a form and period: a state, and the due day where nothing valid is handed in. */
export interface LedgerPart extends Chosen {
  state: keys.LedgerIndexState;
  dueOn?: string;
}

/** A part of the index of a region: a state, with due days from one on or before one. */
export interface OwedPart extends Chosen {
  state: keys.LedgerIndexState;
  dueFrom?: Day;
  dueBefore?: Day;
}

/**
 * Entries of a form and period in several states, merged by province, region and agency, after a place: one query for each part, in
 * parallel. `regionCode` with all below it; null: the nation.
 */
export async function readLedgerByState(
  table: Table,
  asked: {
    formId: string;
    period: string;
    parts: readonly LedgerPart[];
    regionCode: string | null;
    /** Whether the region is meant without those below it. */
    alone?: boolean;
    after: string | null;
    limit: number;
  },
): Promise<PlacedEntry[]> {
  const { regionCode, alone = false } = asked;
  const prefixOf = alone ? keys.governmentIndexPrefix : keys.reportIndexPrefix;
  const prefix = regionCode === null ? '' : prefixOf(regionCode);
  return merged(
    table,
    keys.BY_STATE,
    asked.parts.map(({ state, dueOn, only }) => ({
      partition: keys.ledgerIndexPartition(asked.formId, asked.period, state, dueOn),
      prefix,
      only,
    })),
    asked,
  );
}

/**
 * What regions of one province owe, by region, state and due day, after a place: one query for each region and part, in parallel;
 * `parts` null: one for each region, or one in all where `regionCodes` is null.
 */
export async function readOwedByRegion(
  table: Table,
  asked: {
    provinceCode: string;
    regionCodes: readonly string[] | null;
    parts: readonly OwedPart[] | null;
    after: string | null;
    limit: number;
  },
): Promise<PlacedEntry[]> {
  const partition = keys.owedPartition(asked.provinceCode);
  const rangesOf = (code: string): EntryRange[] =>
    asked.parts?.map(({ state, dueFrom, dueBefore, only }) => {
      const prefix = keys.owedPrefix(code, state);
      return {
        partition,
        prefix,
        // Keys go on after the due day, so a day alone stands before all that is due on it.
        ...(dueFrom === undefined ? {} : { from: `${prefix}${dueFrom}` }),
        ...(dueBefore === undefined ? {} : { upTo: `${prefix}${dueBefore}` }),
        only,
      };
    }) ?? [{ partition, prefix: keys.owedPrefix(code) }];
  return merged(table, keys.BY_DAY, asked.regionCodes?.flatMap(rangesOf) ?? [{ partition, prefix: '' }], asked);
}

/** Entries under a partition and prefix, from a sort key on or up to one. */
interface EntryRange extends Chosen {
  partition: string;
  prefix: string;
  from?: string;
  upTo?: string;
}

async function merged(
  table: Table,
  index: typeof keys.BY_STATE | typeof keys.BY_DAY,
  ranges: readonly EntryRange[],
  { after, limit }: { after: string | null; limit: number },
): Promise<PlacedEntry[]> {
  const placed = (item: Item): PlacedEntry => ({
    entry: entryInIndex(item),
    place: String(item[index.sk]),
  });
  const read = async ({ from, only, ...rest }: EntryRange): Promise<PlacedEntry[]> => {
    const past = [after, from].reduce((one, other) => (compareText(one ?? '', other ?? '') < 0 ? other : one)) ?? null;
    const range = { ...rest, index, ...(past === null ? {} : { after: past }) };
    if (only === undefined) return (await queryFirst(table, range, limit)).map(placed);
    return (await queryAll(table, range)).map(placed).filter(({ entry }) => only(entry));
  };
  const lists = await Promise.all(
    ranges
      // A range that ends before the place has nothing after it.
      .filter(({ prefix, upTo = `${prefix}\uffff` }) => after === null || after < upTo)
      .map(read),
  );
  return lists
    .flat()
    .sort((one, other) => compareText(one.place, other.place))
    .slice(0, limit);
}

/** An entry with its keys. */
export function ledgerItem(entry: LedgerEntry) {
  const { agencyKey, formId, period, regionCode, obligation } = entry;
  const state = indexState(entry);
  const byDue = state === 'OPEN' || state === 'RETURNED' ? obligation?.dueOn : undefined;
  return {
    ...keys.ledgerKey(agencyKey, formId, period),
    [keys.BY_STATE.pk]: keys.ledgerIndexPartition(formId, period, state, byDue),
    [keys.BY_STATE.sk]: keys.reportIndexPrefix(regionCode, agencyKey),
    ...(obligation === null
      ? {}
      : {
          [keys.BY_DAY.pk]: keys.owedPartition(provinceOf(regionCode)),
          [keys.BY_DAY.sk]: `${keys.owedPrefix(regionCode, state)}${obligation.dueOn}#${formId}#${period}#${agencyKey}`,
        }),
    ...entry,
  };
}

function indexState({ obligation, handedIn }: LedgerEntry): keys.LedgerIndexState {
  if (obligation === null) return 'UNOWED';
  if (handedIn === null) return 'OPEN';
  if (handedIn.state === 'SUBMITTED') return isLate(obligation, handedIn.firstSubmittedAt) ? 'LATE' : 'SUBMITTED';
  return handedIn.state;
}

/** The reopenings of one form and period in a region, for all of its agencies or single ones, as just written: one query. */
export async function readReopenings(
  table: Table,
  regionCode: string,
  formId: string,
  period: string,
): Promise<Reopening[]> {
  const items = await queryAll(table, {
    partition: keys.regionPartition(regionCode),
    prefix: keys.reopeningPrefix(formId, period),
    consistent: true,
  });
  return items.map((item) => parseReopening(item, String(item.sk)));
}
