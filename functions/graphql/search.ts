import type { Agency } from '#domain/agency.ts';
import type { Instant } from '#domain/day.ts';
import { type Catalogue, catalogueAt, known, type Reference } from '#domain/reference.ts';
import type { Region } from '#domain/region.ts';
import { readSearchText, searchQuery } from '#domain/searchQuery.ts';
import { type SearchRecord, searchedAgency, searchedRegion, searchedRegulation } from '#domain/searchRecord.ts';
import { SearchIndex } from '#search/searchIndex.ts';
import { readAgenciesRecordedAfter } from '#store/adoption.ts';
import type { Table } from '#store/table.ts';
import { Cursors, pageOfRead, pageSize } from './connection.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import type { ResolversTypes } from './types.generated.ts';

/**
 * So much of the past is read again: a write is over ten seconds after its instant, when the function's time is up; the index
 * follows within a second or so; and the clocks of two containers do not differ by the rest.
 */
const OVERLAP_MS = 60_000;

/** What one container searches. */
export interface SearchHolder {
  /** The index as it is now: one query for the agencies that are new, and the reference records as they are handed in. */
  current(reference: Promise<Reference>, now: Instant): Promise<SearchIndex>;
  /** An agency that the index found. */
  agency(key: string): Agency | undefined;
}

/** A holder for one container: nothing is read or indexed before the first search. */
export function holdSearch(table: Table): SearchHolder {
  const index = new SearchIndex();
  const agencies = new Map<string, Agency>();
  let held: { reference: Reference; regions: Map<string, Region>; catalogue: Catalogue } | null = null;
  /** When agencies were last read. */
  let readAt: Instant | null = null;

  const putAgency = (agency: Agency) => {
    const type = agency.typeCode === null ? undefined : held?.catalogue.agencyTypes.get(agency.typeCode);
    index.put(searchedAgency(agency, held?.regions.get(agency.regionCode), type));
  };
  const takeReference = (reference: Reference) => {
    if (held !== null && reference.version <= held.reference.version) return;
    const regions = new Map(reference.regions.map((region) => [region.code, region]));
    held = { reference, regions, catalogue: catalogueAt(reference, null) };
    const region = (code: string | null) => (code === null ? undefined : regions.get(code));
    for (const one of reference.regions) index.put(searchedRegion(one, region(one.parentCode)));
    for (const one of held.catalogue.regulations.values()) index.put(searchedRegulation(one, region(one.regionCode)));
    for (const agency of agencies.values()) putAgency(agency);
  };
  const takeAgencies = (read: readonly Agency[]) => {
    for (const agency of read) {
      if (agency.version <= (agencies.get(agency.key)?.version ?? 0)) continue;
      agencies.set(agency.key, agency);
      putAgency(agency);
    }
  };

  return {
    async current(reading, now) {
      // A clock that was ahead at the last read must not hide what is recorded until then.
      const since = readAt === null || readAt < now ? readAt : now;
      const overlapped = since === null ? null : new Date(Date.parse(since) - OVERLAP_MS).toISOString();
      const [reference, read] = await Promise.all([reading, readAgenciesRecordedAfter(table, overlapped)]);
      takeReference(reference);
      takeAgencies(read);
      readAt = now;
      return index;
    },
    agency: (key) => agencies.get(key),
  };
}

type SearchHit = Awaited<ResolversTypes['SearchHit']>;

/** A page of what is found for a text; throws `BAD_USER_INPUT` for a text, size or cursor that is none. */
export async function searchRecords(
  asked: { text: string; first?: number | null | undefined; after?: string | null | undefined },
  context: Context,
) {
  const { loaders, search, now } = context;
  const read = readSearchText(asked.text);
  if (read.tag === 'REFUSED') throw badInput('text', read.message);
  const size = pageSize(asked.first, 'first');
  const cursors = new Cursors(context, 'search', read.text);
  const after = cursors.read(asked.after, 'after');
  const index = await search.current(Promise.resolve(loaders.reference()), now);
  const page = index.search(searchQuery(read.text), { count: size, after });
  if (page === null) throw badInput('after', 'after names a record that is no longer in this list.');
  const catalogue = await loaders.catalogue();
  const shown = await Promise.all(
    page.found.map(async ({ record, match }) => ({ record, match, hit: await hitOf(record, catalogue) })),
  );
  const { edges, pageInfo } = pageOfRead(shown, size, after, cursors, ({ record }) => record.id);
  const own = edges.flatMap(({ node: { hit, match }, cursor }) => (hit === null ? [] : [{ node: hit, match, cursor }]));
  return {
    edges: own,
    nodes: own.map(({ node }) => node),
    pageInfo: { ...pageInfo, hasNextPage: page.more },
    totalCount: page.total,
  };

  /** Null when another request, at the same moment, brought the index a record that this one's catalogue has not yet. */
  async function hitOf({ kind, key }: SearchRecord, law: Catalogue): Promise<SearchHit | null> {
    switch (kind) {
      case 'REGULATION': {
        const regulation = law.regulations.get(key);
        return regulation === undefined ? null : { __typename: 'Regulation', ...known(regulation, law) };
      }
      case 'REGION': {
        const region = await loaders.region(key);
        return region === undefined ? null : { __typename: 'Region', ...region };
      }
      case 'AGENCY': {
        const agency = search.agency(key);
        return agency === undefined ? null : { __typename: 'Agency', ...agency };
      }
    }
  }
}
