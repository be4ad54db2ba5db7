import { ACCESS, API_KEYS, agencyPartition, logPartition, REFERENCE, regionPartition, WEBHOOKS } from '#store/keys.ts';
import { type Item, queryAll, type Table } from '#store/table.ts';
import type { Stage } from './mutations.ts';

/** What is kept of a stage, by its place in the table; what an import claimed for a time is left out. */
export type Recorded = ReadonlyMap<string, Item>;

/** Everything that writes of one stage leave: its region's and its agency's records, its part of the nation's where it writes that, and events. */
export async function recorded(table: Table, { region, agency, slug }: Stage, isOfNation: boolean): Promise<Recorded> {
  const of = (partition: string, range: object = {}) => queryAll(table, { partition, consistent: true, ...range });
  const own = await Promise.all([of(regionPartition(region)), of(logPartition(region)), of(agencyPartition(agency))]);
  const nation = isOfNation
    ? await Promise.all([
        of(logPartition('NATION')),
        of(ACCESS),
        of(API_KEYS),
        of(WEBHOOKS),
        // The regions themselves are never written.
        of(REFERENCE, { after: 'A', upTo: 'REGION#' }),
        of(REFERENCE, { after: 'REGION~', upTo: 'Z' }),
      ])
    : [];
  const named = new RegExp(`\\b${slug}(?!\\d)`);
  const items = [...own.flat(), ...nation.flat().filter((item) => named.test(JSON.stringify(item)))];
  return new Map(
    items.filter(({ sk }) => !String(sk).startsWith('CLAIM#')).map((item) => [`${item.pk} ${item.sk}`, item]),
  );
}

/** Of a record of access, a key or a subscription the sort key is a name of its own, and no kind. */
const kindOf = ({ pk, sk }: Item): string =>
  pk === ACCESS || pk === API_KEYS || pk === WEBHOOKS ? pk : `${String(pk).split('#')[0]} ${String(sk).split('#')[0]}`;

/**
 * What came between two looks, in words that are the same for the same write: which kinds of items are new, and which were changed, with
 * how far their versions rose.
 */
export function effectOf(before: Recorded, after: Recorded): string[] {
  const effects: string[] = [];
  for (const [place, item] of after) {
    const was = before.get(place);
    const kind = kindOf(item);
    if (JSON.stringify(was) === JSON.stringify(item)) continue;
    // A region's first write makes its head, and every other raises it.
    if (was !== undefined || item.sk === 'HEAD') {
      effects.push(`${kind} raised by ${Number(item.version) - Number(was?.version ?? 0)}`);
    } else effects.push(String(item.pk).startsWith('LOG#') ? `event ${item.action}` : `new ${kind}`);
  }
  for (const [place, item] of before) if (!after.has(place)) effects.push(`gone ${kindOf(item)}`);
  return effects.sort();
}
