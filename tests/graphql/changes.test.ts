import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;

beforeAll(async () => {
  registry = await createRegistry('2026-06-02T03:00:00.000Z');
  people = reporting(registry);
  for (const slug of ['satu', 'dua', 'tiga']) {
    await people.agency('32.72', slug);
    registry.tick();
  }
  await people.save('32.72-satu', MONTHLY, '2026-05', monthlyAnswers());
  const draft = await people.save('32.72-dua', MONTHLY, '2026-05', monthlyAnswers());
  await people.verify(await people.submit('32.72-dua', draft));
  await registry.projected();
});
afterAll(() => registry.close());

interface Change {
  number: number;
  kind: string;
  action: string;
  key: string;
  region: { code: string } | null;
  record: { __typename: string } | null;
}
const FIELDS = 'number kind action key region { code } record { __typename } recordedAt figures { indicator }';
async function page(args: string, token?: string) {
  const { data, errors } = await registry.ask(
    `{ changes(${args}) { nodes { ${FIELDS} } edges { cursor } pageInfo { hasNextPage endCursor } totalCount } }`,
    {},
    token,
  );
  expect(errors).toBeUndefined();
  return data.changes as {
    nodes: Change[];
    edges: { cursor: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** Everything that a reader sees who reads on from cursor to cursor. */
async function readOn(first: number, filter = ''): Promise<Change[]> {
  const seen: Change[] = [];
  let after = '';
  for (let more = true; more; ) {
    const { nodes, pageInfo } = await page(`first: ${first}${after}${filter}`);
    seen.push(...nodes);
    after = `, after: "${pageInfo.endCursor}"`;
    more = pageInfo.hasNextPage;
  }
  return seen;
}

describe('the feed of changes', () => {
  it('is read without gaps, whatever the size of pages', async () => {
    const all = await readOn(100);
    expect(all.map(({ number }) => number)).toEqual(all.map((_, place) => place + 1));
    expect(await readOn(37)).toEqual(all);
  });

  it('tells what was changed, by which mutation, of which region, and shows the record', async () => {
    const [last] = (await readOn(100)).slice(-1);
    expect(last).toMatchObject({
      kind: 'REPORT',
      action: 'verifyReport',
      key: `32.72-dua ${MONTHLY} 2026-05 1`,
      region: { code: '32.72' },
      record: { __typename: 'Report' },
    });
  });

  it('tells nothing of drafts and submissions', async () => {
    const all = await readOn(100);
    expect(all.filter(({ kind }) => kind === 'REPORT')).toHaveLength(1);
    expect(JSON.stringify(all)).not.toContain('32.72-satu budaya');
  });

  it('goes on from the last cursor when more comes, and stays where it is while nothing does', async () => {
    const { pageInfo } = await page('first: 100, filter: { regionCode: "32.72" }');
    const end = pageInfo.endCursor;
    const empty = await page(`first: 100, after: "${end}", filter: { regionCode: "32.72" }`);
    expect(empty).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: end } });
    await people.agency('32.72', 'empat');
    await registry.projected();
    const more = await page(`first: 100, after: "${end}", filter: { regionCode: "32.72" }`);
    expect(more.nodes.map(({ key }) => key)).toEqual(['32.72-empat']);
  });

  it('is the same order by region', async () => {
    const own = await readOn(2, ', filter: { regionCode: "32.72" }');
    expect(own).toEqual((await readOn(100)).filter(({ region }) => region?.code === '32.72'));
    expect(own.length).toBeGreaterThan(4);
  });

  it('looks at so many and answers those of the kinds asked, with the place to read on from', async () => {
    const kinds = await readOn(50, ', filter: { kinds: [AGENCY, REPORT] }');
    expect(kinds).toEqual((await readOn(100)).filter(({ kind }) => kind === 'AGENCY' || kind === 'REPORT'));
    const none = await page('first: 5, filter: { kinds: [REOPENING] }');
    expect(none).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, endCursor: expect.any(String) } });
  });

  it('refuses a cursor of another list, and a region that is not there', async () => {
    const { pageInfo } = await page('first: 5');
    for (const args of [
      `after: "${pageInfo.endCursor}", filter: { regionCode: "32.72" }`,
      `after: "x"`,
      'filter: { regionCode: "99" }',
      `filter: { regionCode: "${'9'.repeat(3_000)}" }`,
      'first: 101',
    ]) {
      const { errors } = await registry.ask(`{ changes(${args}) { nodes { number } } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});
