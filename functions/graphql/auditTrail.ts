import { type AuditEntry, placeOfEvent } from '#domain/auditChain.ts';
import { maySeeEvent, type ShownEvent, shownEvent } from '#domain/auditTrail.ts';
import { NATION } from '#domain/event.ts';
import { readEntriesAfter } from '#store/audit.ts';
import { readTrailEvents } from '#store/auditLog.ts';
import { type Connection, type Cursors, pageOfRead } from './connection.ts';
import type { Context } from './context.ts';

/** How many entries are looked at first; each further query looks at more, up to about 1 MB. */
const LOOKED_AT_FIRST = 200;
const LOOKED_AT_MOST = 2_000;
/** How many entries a page is looked for in: 10 MB, some tenths of a second. */
const LOOKED_THROUGH = 20_000;

/**
 * A page of a trail, full while there are events that the asker may see: what is hidden leaves no gap that could be counted. Who is chained
 * is read first, since it is small and tells enough to choose; only the events of the page are read then, in one batch.
 */
export async function readTrail(
  { regionCode, after, size }: { regionCode: string | null; after: string | null; size: number },
  cursors: Cursors,
  { actor, table }: Context,
): Promise<Connection<ShownEvent>> {
  const scope = regionCode ?? NATION;
  const seen: AuditEntry[] = [];
  let place = after;
  let looked = 0;
  let isEnd = false;
  for (let limit = LOOKED_AT_FIRST; !isEnd && seen.length <= size && looked < LOOKED_THROUGH; ) {
    const entries = await readEntriesAfter(table, scope, place, limit);
    seen.push(...entries.filter((entry) => maySeeEvent(actor, entry)));
    const last = entries.at(-1);
    place = last === undefined ? place : placeOfEvent(last);
    looked += entries.length;
    isEnd = entries.length < limit;
    limit = Math.min(limit * 4, LOOKED_AT_MOST);
  }
  const page = pageOfRead(seen, size, after, cursors, placeOfEvent);
  const goesOnAfter = !isEnd && seen.length <= size ? place : null;
  // The trail grows: who has read all of it goes on from the same place.
  const endPlace = goesOnAfter ?? (page.nodes.length === 0 ? after : null);
  const pageInfo = {
    ...page.pageInfo,
    hasNextPage: page.pageInfo.hasNextPage || goesOnAfter !== null,
    endCursor: endPlace === null ? page.pageInfo.endCursor : cursors.of(endPlace),
  };
  const events = await readTrailEvents(table, scope, page.nodes);
  const edges = page.edges.flatMap(({ node, cursor }) => {
    const event = events.get(node.id);
    const shown = event === undefined ? null : shownEvent(actor, event, node);
    return shown === null ? [] : [{ node: shown, cursor }];
  });
  return { ...page, edges, nodes: edges.map(({ node }) => node), pageInfo };
}
