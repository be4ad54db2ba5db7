import type { LedgerEntry } from '#domain/ledger.ts';
import { isLate } from '#domain/obligation.ts';
import { provinceOf } from '#domain/region.ts';
import type { Reopening } from '#domain/reopening.ts';
import * as keys from './keys.ts';
import { parseLedgerEntry, parseReopening } from './records.ts';
import { getItem, type Item, queryAll, type Table } from './table.ts';

/** What is counted of one agency, form and period, as the projector kept it, seconds behind; null where nothing is: one request. */
export async function readLedgerEntry(
  table: Table,
  agencyKey: string,
  formId: string,
  period: string,
): Promise<LedgerEntry | null> {
  const item = await getItem(table, keys.ledgerKey(agencyKey, formId, period));
  return item === undefined ? null : parseLedgerEntry(item, 'ledger entry');
}

/** Everything that is counted of one agency, by form and period, as the projector kept it: one query. */
export async function readAgencyLedger(table: Table, agencyKey: string, consistent = false): Promise<LedgerEntry[]> {
  const items = await queryAll(table, {
    partition: keys.agencyPartition(agencyKey),
    prefix: keys.LEDGER_PREFIX,
    consistent,
  });
  return items.map((item) => parseLedgerEntry(item, String(item.sk)));
}

/**
 * What the agencies of one region owe, without those of regions below it, by state and due day, as the projector kept it: one query
 * of the index.
 */
export async function readRegionLedger(table: Table, regionCode: string): Promise<LedgerEntry[]> {
  const items = await queryAll(table, {
    index: keys.BY_DAY,
    partition: keys.owedPartition(provinceOf(regionCode)),
    prefix: keys.owedPrefix(regionCode),
  });
  // The index holds no more attributes than it may: agency, form and period are in the entry's own key.
  return items.map((item) => parseLedgerEntry({ ...item, ...namedByKey(item) }, 'ledger entry in the index'));
}

function namedByKey({ pk, sk }: Item) {
  const [, agencyKey] = String(pk).split('#');
  const [, formId, period] = String(sk).split('#');
  return { agencyKey, formId, period };
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
