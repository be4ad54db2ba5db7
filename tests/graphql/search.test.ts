import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let officer: string;
beforeAll(async () => {
  registry = await createRegistry();
  officer = await registry.token({ role: 'region-officer', region: '32.72' });
});
afterAll(() => registry.close());

const SEARCH = `query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { match cursor } nodes { __typename
    ... on Node { id } ... on Regulation { slug requirements { code } } ... on Region { code name parent { code } }
    ... on Agency { key name serviceClass version region { code } type { code } } } } }`;

const ask = (text: string, page: object = {}, by = registry.handler) =>
  registry.ask(SEARCH, { text, ...page }, undefined, by);
const search = async (text: string, page: object = {}, by = registry.handler) => {
  const { data, errors } = await ask(text, page, by);
  expect(errors).toBeUndefined();
  return data.search;
};
interface Hit {
  slug?: string;
  code?: string;
  key?: string;
}
const keys = async (text: string, by = registry.handler): Promise<(string | undefined)[]> =>
  (await search(text, { first: 100 }, by)).nodes.map(({ slug, code, key }: Hit) => slug ?? code ?? key);

const register = async (slug: string, name: string) => {
  const { data } = await registry.ask(
    `mutation ($input: RegisterAgencyInput!) { registerAgency(input: $input) { agency { key } userErrors { message } } }`,
    { input: { idempotencyKey: randomUUID(), regionCode: '32.72', slug, name, serviceClass: 'MIXED' } },
    officer,
  );
  expect(data.registerAgency.userErrors).toEqual([]);
};

describe('a search', () => {
  it.each([
    ['SE 3/2026', 'se-menpanrb-3-2026'],
    ['32.72', '32.72'],
    ['3272', '32.72'],
    ['Kota Sukabumi', '32.72'],
    ['kota SUKABÚMI', '32.72'],
    ['kota sukabmi', '32.72'],
    ['kota sukab', '32.72'],
    ['800.1.5/3349/SJ', 'se-mendagri-800.1.5-3349-sj-2026'],
    ['West Java', '32'],
  ])('for %s finds %s first', async (text, key) => {
    expect((await keys(text))[0]).toBe(key);
  });

  it('for kerja dari rumah finds what says work from home, and the other way round', async () => {
    const found = await keys('kerja dari rumah');
    expect(found).toContain('se-menpanrb-19-2020');
    expect(found).toContain('permenpanrb-4-2025');
    expect(await keys('work from home')).toEqual(found);
    expect(await keys('WFH')).toEqual(found);
  });

  it('shows each record as itself, with how it answers', async () => {
    const { edges, nodes } = await search('32.72');
    expect(edges[0].match).toBe('NAME');
    expect(nodes[0]).toMatchObject({ __typename: 'Region', name: 'Kota Sukabumi', parent: { code: '32' } });
    const again = await registry.ask('query ($id: ID!) { node(id: $id) { ... on Region { code } } }', {
      id: nodes[0].id,
    });
    expect(again.data.node).toEqual({ code: '32.72' });
  });

  it('may be kept by caches for a few seconds', async () => {
    const { headers } = await registry.ask(
      '{ search(text: "sukabumi") { totalCount edges { match node { ... on Region { code } } } } }',
    );
    expect(headers['cache-control']).toBe('max-age=10, public');
  });

  it.each([
    ['text', { text: '' }],
    ['text', { text: ' \t ' }],
    ['text', { text: 'a'.repeat(201) }],
    ['text', { text: 'suka\u200bbumi' }],
    ['first', { text: 'a', first: 0 }],
    ['first', { text: 'a', first: 101 }],
    ['after', { text: 'a', after: 'x' }],
  ])('is refused with the name of what is wrong: %s', async (argument, variables) => {
    const { errors } = await registry.ask(SEARCH, variables);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('a page of a search', () => {
  it('goes on in another container, each record once', async () => {
    const all = await keys('jawa barat');
    expect(all.length).toBeGreaterThan(27);
    const other = registry.anotherContainer();
    const paged: (string | undefined)[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { nodes, pageInfo, totalCount } = await search(
        'jawa barat',
        { first: 7, after },
        paged.length % 2 ? other : undefined,
      );
      expect(totalCount).toBe(all.length);
      expect(pageInfo.hasPreviousPage).toBe(paged.length > 0);
      paged.push(...nodes.map(({ slug, code, key }: Hit) => slug ?? code ?? key));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all);
  });

  it('takes no cursor of another text, however alike, and none with a changed byte', async () => {
    const { pageInfo } = await search('sukabumi', { first: 1 });
    expect((await search(' sukabumi ', { first: 1, after: pageInfo.endCursor })).nodes).toHaveLength(1);
    for (const [text, after] of [
      ['sukab', pageInfo.endCursor],
      ['sukabumi', `${pageInfo.endCursor.slice(0, -1)}_`],
    ]) {
      const { errors } = await ask(text, { after });
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });

  it('is empty for a text without words', async () => {
    expect(await search('///')).toMatchObject({ totalCount: 0, nodes: [], pageInfo: { endCursor: null } });
  });
});

describe('the index of a container', () => {
  it('has an agency as soon as another container registered it, whole, from two requests', async () => {
    const other = registry.anotherContainer();
    expect(await keys('perikanan sukabumi', other)).toEqual(['32.02', '32.72']);
    await register('diskan', 'Dinas Perikanan');
    registry.table.requests.length = 0;
    const { nodes } = await search('perikanan sukabumi', {}, other);
    expect(registry.table.requests.toSorted()).toEqual(['GetItem', 'Query']);
    expect(nodes).toEqual([
      {
        __typename: 'Agency',
        id: expect.any(String),
        key: '32.72-diskan',
        name: 'Dinas Perikanan',
        serviceClass: 'MIXED',
        version: 1,
        region: { code: '32.72' },
        type: null,
      },
    ]);
    expect((await keys('32.72-diskan', registry.anotherContainer()))[0]).toBe('32.72-diskan');
  });

  it('has an agency that was recorded before another which it has, by a slower write or a slower clock', async () => {
    const other = registry.anotherContainer();
    registry.at('2026-06-02T03:00:30.000Z');
    await register('cepat', 'Kantor Cepat');
    expect(await keys('kantor cepat', other)).toEqual(['32.72-cepat']);
    registry.at('2026-06-02T03:00:00.000Z');
    await register('lambat', 'Kantor Lambat');
    registry.at('2026-06-02T03:00:31.000Z');
    expect(await keys('kantor lambat', other)).toEqual(['32.72-lambat']);
  });

  it('is not blinded by an agency that a wrong clock recorded in the future', async () => {
    const other = registry.anotherContainer();
    registry.at('2027-01-01T00:00:00.000Z');
    await register('depan', 'Kantor Masa Depan');
    expect(await keys('masa depan', other)).toEqual(['32.72-depan']);
    registry.at('2026-06-03T03:00:00.000Z');
    await register('kini', 'Kantor Masa Kini');
    expect(await keys('masa kini', other)).toEqual(['32.72-kini']);
  });

  it('reads an agency again only while a slower write could come before it', async () => {
    const other = registry.anotherContainer();
    const counts: number[] = [];
    registry.table.client.middlewareStack.add(
      (next) => async (input) => {
        const answer = await next(input);
        const { output } = answer;
        if ('Count' in output && typeof output.Count === 'number') counts.push(output.Count);
        return answer;
      },
      { step: 'initialize', name: 'countItems' },
    );
    registry.at('2026-06-04T03:00:00.000Z');
    await register('lama', 'Kantor Lama');
    expect(await keys('kantor lama', other)).toEqual(['32.72-lama']);
    for (const [instant, count] of [
      ['2026-06-04T03:02:00.000Z', 2],
      ['2026-06-04T03:02:01.000Z', 1],
    ] as const) {
      registry.at(instant);
      counts.length = 0;
      expect(await keys('kantor lama', other)).toEqual(['32.72-lama']);
      expect(counts, instant).toEqual([count]);
    }
    registry.table.client.middlewareStack.remove('countItems');
  });

  it('has a regulation as soon as it is registered, and no request more afterwards', async () => {
    const other = registry.anotherContainer();
    expect(await keys('SE 77/2026', other)).not.toContain('se-menpanrb-77-2026');
    const input = {
      idempotencyKey: randomUUID(),
      slug: 'se-menpanrb-77-2026',
      type: 'SE',
      number: '77',
      year: 2026,
      title: 'Kerja dari Rumah pada Hari Tertentu',
      issuer: 'Menteri',
      issuedOn: '2026-05-01',
      source: { url: 'https://example.go.id/a', kind: 'OFFICIAL' },
    };
    const { data } = await registry.ask(
      'mutation ($input: RegisterRegulationInput!) { registerRegulation(input: $input) { userErrors { message } } }',
      { input },
      await registry.token({ role: 'ministry-registrar' }),
    );
    expect(data.registerRegulation.userErrors).toEqual([]);
    expect((await keys('SE 77/2026', other))[0]).toBe('se-menpanrb-77-2026');
    expect(await keys('WFH', other)).toContain('se-menpanrb-77-2026');
    registry.table.requests.length = 0;
    await search('SE 77/2026', {}, other);
    expect(registry.table.requests).toHaveLength(2);
  });

  it('answers many at once in a new container', async () => {
    const other = registry.anotherContainer();
    const answers = await Promise.all(Array.from({ length: 8 }, () => keys('sukabumi', other)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.slice(0, 2)).toEqual(['32.02', '32.72']);
  });
});
