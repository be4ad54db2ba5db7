import type { PublicChange } from '#domain/change.ts';
import { archivePage, type NumberSpan, newestPage, SEEN_AROUND, SEEN_NEWEST } from '#domain/changePages.ts';
import { readChanges, readChangesBefore } from '#store/change.ts';
import { readLedgerHead } from '#store/ledgerTurn.ts';
import type { Table } from '#store/table.ts';

/** A page of a feed as it is in the table. */
export interface ReadPage {
  /** By number. */
  changes: PublicChange[];
  /** The page of the archive before it. */
  previous: NumberSpan | null;
}

/** The newest page of all changes, or of a region's: two trips, or one. */
export async function readNewestPage(table: Table, regionCode: string | null): Promise<ReadPage> {
  const newest = await readNewest(table, regionCode);
  const { from, previous } = newestPage(newest.map(({ number }) => number));
  return { changes: newest.filter(({ number }) => number >= from), previous };
}

async function readNewest(table: Table, regionCode: string | null): Promise<PublicChange[]> {
  if (regionCode !== null) return readChangesBefore(table, { before: null, limit: SEEN_NEWEST, regionCode });
  const { number } = await readLedgerHead(table);
  return readChanges(table, {
    after: Math.max(0, number - SEEN_NEWEST),
    limit: SEEN_NEWEST,
    regionCode,
    consistent: true,
  });
}

/** A page of the archive of all changes, or of a region's; null where there is no such page: one trip. As just written, since caches keep it long. */
export async function readArchivePage(
  table: Table,
  regionCode: string | null,
  span: NumberSpan,
): Promise<ReadPage | null> {
  const [head, around] = await Promise.all([readLedgerHead(table), readAround(table, regionCode, span)]);
  const page = archivePage(
    span,
    around.map(({ number }) => number),
    head.number,
  );
  if (page === null) return null;
  const changes = around.filter(({ number }) => span.from <= number && number <= span.to);
  return { changes, previous: page.previous };
}

/** What tells whether a span is a page, and which is before it: changes up to its beginning, and from there on. */
async function readAround(table: Table, regionCode: string | null, { from }: NumberSpan): Promise<PublicChange[]> {
  const many = SEEN_AROUND + 1;
  if (regionCode === null) {
    const after = Math.max(0, from - 1 - many);
    return readChanges(table, { after, limit: from - 1 - after + many, regionCode, consistent: true });
  }
  const lists = await Promise.all([
    readChangesBefore(table, { before: from, limit: many, regionCode }),
    readChanges(table, { after: from - 1, limit: many, regionCode, consistent: true }),
  ]);
  return lists.flat();
}
