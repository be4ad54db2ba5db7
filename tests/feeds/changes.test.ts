import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublicChange } from '#domain/change.ts';
import { MOST_FIGURES } from '#feeds/content.ts';
import { type HttpServer, serveHttp } from '#local/http.ts';
import type { LambdaHandler } from '#local/lambda.ts';
import { keepLedger, readLedgerHead } from '#store/ledgerTurn.ts';
import { seedEveryType } from '../support/everyType.ts';
import { type ReadFeed, type ReadItem, readAtom, readJsonFeed } from '../support/feedReader.ts';
import { testOrigin } from '../support/functions.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

/* Feeds as their readers find them: through the server, on a registry with every kind of record, and more changes than a part of the table has. */

let registry: Registry;
let server: HttpServer;
let origin: string;
/** All changes as GraphQL tells them, and those of the region. */
let all: Told[];
let ofRegion: Told[];

const REGION = '32.72';
const FORMS = [
  ['atom', readAtom],
  ['json', readJsonFeed],
] as const;
type Read = (typeof FORMS)[number][1];

interface Told {
  cursor: string;
  node: {
    number: number;
    kind: string;
    action: string;
    key: string;
    version: number;
    recordedAt: string;
    region: { code: string } | null;
    record: { id: string } | null;
    figures: {
      indicator: string;
      choice: string | null;
      before: string | null;
      after: string | null;
      group: {
        by: string;
        region: { code: string } | null;
        agencyType: { code: string } | null;
        serviceClass: string | null;
      };
    }[];
  };
}

/** Every change that GraphQL tells anybody, page after page. */
async function inGraphql(regionCode: string | null): Promise<Told[]> {
  const told: Told[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const { data, errors }: Awaited<ReturnType<Registry['ask']>> = await registry.ask(
      `query ($after: String, $regionCode: String) { changes(first: 100, after: $after, filter: { regionCode: $regionCode }) {
        edges { cursor node { number kind action key version recordedAt region { code } record { id }
          figures { indicator choice before after group { by region { code } agencyType { code } serviceClass } } } }
        pageInfo { hasNextPage endCursor } } }`,
      { after, regionCode },
    );
    expect(errors).toBeUndefined();
    told.push(...data.changes.edges);
    after = data.changes.pageInfo.endCursor;
    more = data.changes.pageInfo.hasNextPage;
  }
  return told;
}

/** More changes, as the projector keeps them: of one region every `everyOther`, and of another. */
async function seedChanges(count: number, everyOther: number): Promise<void> {
  for (let done = 0; done < count; ) {
    const head = await readLedgerHead(registry.table);
    const changes = Array.from({ length: Math.min(30, count - done) }, (_, place): PublicChange => {
      const number = head.number + place + 1;
      const regionCode = number % everyOther === 0 ? REGION : '33.74';
      return {
        number,
        eventId: `seeded-${number}`,
        kind: 'AGENCY',
        action: 'registerAgency',
        key: `${regionCode}-dinas-${number}`,
        version: 1,
        regionCode,
        name: [`${regionCode}-dinas-${number}`],
        recordedAt: new Date(Date.parse('2026-11-01T00:00:00.000Z') + number * 1_000).toISOString(),
        figures: [],
        correction: null,
      };
    });
    const after = { law: head.law, number: head.number + changes.length };
    const kept = await keepLedger(registry.table, head, after, {
      entries: [],
      removed: [],
      summaries: [],
      changes,
      corrections: [],
    });
    expect(kept).toBe('KEPT');
    done += changes.length;
  }
}

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  await seedEveryType(registry);
  await registry.projected();
  await seedChanges(2_345, 4);
  const graphql: LambdaHandler = (event) => registry.handler(event);
  server = await serveHttp(0, {
    graphql,
    calendar: (event) => registry.calendar(event),
    feeds: (event) => registry.feeds(event),
    documents: {},
  });
  origin = `http://127.0.0.1:${server.port}`;
  [all, ofRegion] = [await inGraphql(null), await inGraphql(REGION)];
}, 120_000);
afterAll(async () => {
  await server.stop();
  await registry.close();
});

async function at(path: string, read: Read): Promise<ReadFeed> {
  const response = await fetch(`${origin}${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  const feed = read(await response.text());
  expect(feed.self).toBe(`${testOrigin}${path}`);
  return feed;
}

/** Every document of a feed, the oldest first, as a reader finds them who follows the archive from the bare address. */
async function walk(path: string, read: Read): Promise<ReadFeed[]> {
  const found: ReadFeed[] = [];
  for (let next: string | null = path; next !== null; ) {
    const feed: ReadFeed = await at(next, read);
    found.unshift(feed);
    next = feed.previous?.replace(testOrigin, '') ?? null;
  }
  return found;
}

const groupCode = ({ region, agencyType, serviceClass }: Told['node']['figures'][number]['group']): string =>
  region?.code ?? agencyType?.code ?? serviceClass ?? '';

/** A change of GraphQL as a feed tells it. The ID of a record that nobody may see any more stands in the feed alone. */
const asItem = ({ cursor, node }: Told, item: ReadItem | undefined): ReadItem['own'] => ({
  number: node.number,
  kind: node.kind,
  action: node.action,
  key: node.key,
  version: node.version,
  region: node.region?.code ?? null,
  node: node.record?.id ?? item?.own.node ?? null,
  cursor,
  figures: node.figures.map(({ indicator, choice, before, after, group }) => ({
    indicator,
    group: { by: group.by, code: groupCode(group) },
    choice,
    before,
    after,
  })),
  total: node.figures.length,
});

describe.each(FORMS)('the feed in %s', (form, read) => {
  it('is the changes of GraphQL, each once and in the same order, through all pages', async () => {
    const items = (await walk(`/changes.${form}`, read)).flatMap((page) => page.items);
    expect(items.map(({ own }) => own)).toEqual(all.map((told, place) => asItem(told, items[place])));
    expect(items.map(({ updated }) => updated)).toEqual(all.map(({ node }) => node.recordedAt));
    expect(all.length).toBeGreaterThan(2_500);
  });

  it('of a region is the changes of GraphQL of that region, likewise', async () => {
    const items = (await walk(`/changes/${REGION}.${form}`, read)).flatMap((page) => page.items);
    expect(items.map(({ own }) => own)).toEqual(ofRegion.map((told, place) => asItem(told, items[place])));
    expect(ofRegion.length).toBeGreaterThan(500);
  });

  it('has the newest changes at its bare address, a hundred at least, and a hundred at most on each page before', async () => {
    for (const path of [`/changes.${form}`, `/changes/${REGION}.${form}`]) {
      const pages = await walk(path, read);
      const newest = pages.pop()?.items ?? [];
      expect(newest.length).toBeGreaterThanOrEqual(100);
      expect(newest.length).toBeLessThan(200);
      for (const { items } of pages) {
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThanOrEqual(100);
      }
    }
  });

  it('gives each change an ID of its own, the same in every feed that has it', async () => {
    const items = (await walk(`/changes.${form}`, read)).flatMap((page) => page.items);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const ids = new Map(items.map(({ id, own }) => [own.number, id]));
    for (const { id, own } of (await walk(`/changes/${REGION}.${form}`, read)).flatMap((page) => page.items)) {
      expect(id).toBe(ids.get(own.number));
    }
  });

  it('leads on to GraphQL by the cursor of any change', async () => {
    const { items } = await at(`/changes/${REGION}.${form}`, read);
    const [one, next] = items.slice(40);
    const { data } = await registry.ask(
      `{ changes(first: 1, after: "${one?.own.cursor}", filter: { regionCode: "${REGION}" }) { nodes { number } } }`,
    );
    expect(data.changes.nodes).toEqual([{ number: next?.own.number }]);
  });

  it('tells of a correction which figures it moved, before and after, in words too', async () => {
    const items = (await walk(`/changes/${REGION}.${form}`, read)).flatMap((page) => page.items);
    const [corrected] = items.filter(({ own }) => own.figures.length > 0);
    expect(corrected?.title).toMatch(
      /^Koreksi laporan diverifikasi · Correction of a report verified: .*Kota Sukabumi \(32\.72\)$/,
    );
    const nation = corrected?.own.figures.find(({ group }) => group.by === 'NATION');
    expect(nation?.before).not.toBe(nation?.after);
    expect(corrected?.html).toContain(`<td>${nation?.before ?? '–'}</td><td>${nation?.after ?? '–'}</td>`);
    expect(corrected?.html).toContain('Nasional · Nation');
    expect(corrected?.own.total).toBeLessThanOrEqual(MOST_FIGURES);
  });

  it('says in Indonesian and in English what was done, and leads to the page of the record', async () => {
    const items = (await walk(`/changes.${form}`, read)).flatMap((page) => page.items);
    for (const { html, summary } of items) {
      expect(html).toMatch(/^<p lang="id">[^<]+\.<\/p><p lang="en">[^<]+\.<\/p>/);
      expect(summary).toMatch(/\.$/);
    }
    const of = (kind: string) => items.find(({ own }) => own.kind === kind);
    expect(of('REGULATION')?.url).toMatch(`${testOrigin}/peraturan/`);
    expect(of('AGENCY')?.url).toMatch(new RegExp(`^${testOrigin}/daerah/\\d\\d\\.\\d\\d$`));
    expect(of('LOAD')?.url).toBeNull();
  });

  it('has every public kind, and nothing of who may do what', async () => {
    const items = (await walk(`/changes.${form}`, read)).flatMap((page) => page.items);
    const kinds = new Set(items.map(({ own }) => own.kind));
    const { data } = await registry.ask('{ __type(name: "ChangeKind") { enumValues { name } } }');
    expect([...kinds].sort()).toEqual(data.__type.enumValues.map(({ name }: { name: string }) => name).sort());
    const actions = new Set(items.map(({ own }) => own.action));
    for (const action of [
      'grantRole',
      'revokeGrant',
      'denySubject',
      'createApiKey',
      'saveReport',
      'submitReport',
      'returnReport',
    ]) {
      expect(actions).not.toContain(action);
    }
    for (const { title } of items) expect(title).not.toMatch(/^Perubahan dicatat/);
  });

  it('of a region without changes is there and empty', async () => {
    const changed = new Set(all.map(({ node }) => node.region?.code));
    const { data } = await registry.ask('{ regions(first: 100) { nodes { code } } }');
    const { code } = data.regions.nodes.find((one: { code: string }) => !changed.has(one.code));
    const feed = await at(`/changes/${code}.${form}`, read);
    expect([feed.items, feed.previous]).toEqual([[], null]);
  });
});
