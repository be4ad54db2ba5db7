import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry();
});
afterAll(() => registry.close());

const read = async (query: string, variables: object = {}, token?: string) => {
  const { data, errors } = await registry.ask(query, variables, token);
  expect(errors).toBeUndefined();
  return data;
};
const refusal = async (query: string) => {
  const { errors } = await registry.ask(query);
  return errors?.[0]?.extensions;
};

describe('regulations', () => {
  it('shows relations both ways, guidelines and requirements', async () => {
    const { regulation } = await read(`{ regulation(slug: "permenpanrb-4-2025") {
      number title lastDay relations { kind to { slug } } relatedFrom { kind from { slug } }
      guidelines { kind issuedOn } requirements { code enforcement regulation { slug } } } }`);
    expect(regulation.number).toBe('4');
    expect(regulation.relations).toEqual([{ kind: 'IMPLEMENTS', to: { slug: 'perpres-21-2023' } }]);
    expect(regulation.relatedFrom.map((one: { from: { slug: string } }) => one.from.slug)).toContain(
      'se-menpanrb-b-531-m.kt.02-2025',
    );
    expect(regulation.guidelines).toEqual([{ kind: 'JUKNIS', issuedOn: null }]);
    expect(regulation.requirements).toContainEqual({
      code: 'max_days_per_week',
      enforcement: 'BLOCKING',
      regulation: { slug: 'permenpanrb-4-2025' },
    });
    expect(regulation.requirements).toContainEqual({
      code: 'study_completed',
      enforcement: 'BLOCKING',
      regulation: null,
    });
  });

  it("moves a regulation's last day on by those that extend it", async () => {
    const { regulation } = await read('{ regulation(slug: "se-menpanrb-19-2020") { effectiveUntil lastDay } }');
    expect(regulation).toEqual({ effectiveUntil: '2020-03-31', lastDay: '2020-06-04' });
  });

  it('filters by what is in force on a day, and orders before it pages', async () => {
    const { regulations } = await read(`{ regulations(filter: { level: NATIONAL, inForceOn: "2024-04-16" },
      orderBy: { field: EFFECTIVE_FROM, direction: DESC }, first: 2) { totalCount nodes { slug } pageInfo { hasNextPage } } }`);
    expect(regulations.nodes[0].slug).toBe('se-menpanrb-1-2024');
    expect(regulations.totalCount).toBeGreaterThan(2);
    expect(regulations.pageInfo.hasNextPage).toBe(true);
  });

  it('gives every regulation exactly once when paged forwards, and the same backwards', async () => {
    const forwards: string[] = [];
    let after: string | null = null;
    do {
      const { regulations } = await read(
        'query ($after: String) { regulations(first: 7, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      forwards.push(...regulations.nodes.map((one: { slug: string }) => one.slug));
      after = regulations.pageInfo.hasNextPage ? regulations.pageInfo.endCursor : null;
    } while (after !== null);
    expect(forwards).toHaveLength(62);
    expect(new Set(forwards).size).toBe(62);
    const { regulations } = await read(
      '{ regulations(last: 7) { nodes { slug } pageInfo { hasPreviousPage hasNextPage } } }',
    );
    expect(regulations.nodes.map((one: { slug: string }) => one.slug)).toEqual(forwards.slice(-7));
    expect(regulations.pageInfo).toEqual({ hasPreviousPage: true, hasNextPage: false });
  });
});

describe('regions', () => {
  it('fits the nation in one page of 600, and refuses one more', async () => {
    const { regions } = await read('{ regions(first: 600) { totalCount nodes { code codeCompact } } }');
    expect(regions.nodes).toHaveLength(552);
    expect(regions.totalCount).toBe(552);
    expect(regions.nodes).toContainEqual({ code: '11.10', codeCompact: '1110' });
    expect(await refusal('{ regions(first: 601) { totalCount } }')).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'first',
    });
    expect(await refusal('{ regulations(first: 0) { totalCount } }')).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'first',
    });
  });

  it('leads from a province to its children and back', async () => {
    const { region } = await read(
      '{ region(code: "31") { children { totalCount nodes { code selfGoverning parent { code } } } } }',
    );
    expect(region.children.totalCount).toBe(6);
    for (const child of region.children.nodes)
      expect(child).toMatchObject({ selfGoverning: false, parent: { code: '31' } });
  });

  it('refuses a cursor with a changed byte, and one of another list', async () => {
    const { regions } = await read('{ regions(first: 1) { pageInfo { endCursor } } }');
    const cursor: string = regions.pageInfo.endCursor;
    const changed = `${cursor.slice(0, -3)}${cursor.at(-3) === 'A' ? 'B' : 'A'}${cursor.slice(-2)}`;
    expect(await refusal(`{ regions(after: "${changed}") { totalCount } }`)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusal(`{ regulations(after: "${cursor}") { totalCount } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await refusal(`{ regions(filter: { level: CITY }, after: "${cursor}") { totalCount } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('adoption', () => {
  it("answers Jakarta's administrative units with their province's adoption", async () => {
    const { region } = await read(
      '{ region(code: "31.71") { adoption(asOf: { effectiveOn: "2023-09-01" }) { status inherited region { code } basis } } }',
    );
    expect(region.adoption).toEqual({ status: 'PILOT', inherited: true, region: { code: '31.71' }, basis: 'local' });
  });

  it('tells the past as it was, and as it was known', async () => {
    const query = `query ($asOf: AsOf) { region(code: "32.72") { adoption(basis: "se-menpanrb-19-2020", asOf: $asOf) { status since lapsed } } }`;
    const on = async (asOf: object) => (await read(query, { asOf })).region.adoption;
    expect(await on({ effectiveOn: '2020-05-01' })).toEqual({
      status: 'UNDER_STUDY',
      since: '2020-03-16',
      lapsed: false,
    });
    expect(await on({ effectiveOn: '2020-06-05' })).toEqual({
      status: 'NOT_ADOPTED',
      since: '2020-06-05',
      lapsed: true,
    });
    expect(await on({ effectiveOn: '2020-05-01', recordedAt: '2020-05-02T00:00:00Z' })).toEqual({
      status: 'NOT_ADOPTED',
      since: null,
      lapsed: false,
    });
  });

  it('lists the history of an adoption with what was missing at each step', async () => {
    const { region } = await read(`{ region(code: "32") { adoption(basis: "permenpanrb-4-2025") { status version
      history { totalCount nodes { kind status effectiveOn effectiveUntil origin sources { kind } superseded shortfall { state requirement { code } } } } } } }`);
    const { adoption } = region;
    expect(adoption.status).toBe('IMPLEMENTED');
    expect(adoption.version).toBe(adoption.history.totalCount);
    const days = adoption.history.nodes.map((one: { effectiveOn: string }) => one.effectiveOn);
    expect(days).toEqual([...days].sort());
    for (const event of adoption.history.nodes) {
      expect(event).toMatchObject({ origin: 'OBSERVED', superseded: false, sources: [expect.anything()] });
    }
    const pilot = adoption.history.nodes.find((one: { status: string }) => one.status === 'PILOT');
    expect(pilot.shortfall).toContainEqual({ state: 'UNKNOWN', requirement: { code: 'study_completed' } });
    const evaluation = adoption.history.nodes.find((one: { kind: string }) => one.kind === 'EVALUATED');
    expect(evaluation).toMatchObject({ status: null, shortfall: [] });
  });

  it('refuses a basis that is no national regulation', async () => {
    for (const basis of ['nothing-1-2020', 'se-gubernur-ntb-32-2024']) {
      expect(await refusal(`{ adoptionMap(basis: "${basis}") { status } }`)).toEqual({
        code: 'BAD_USER_INPUT',
        argument: 'basis',
      });
      expect(await refusal(`{ region(code: "32") { adoption(basis: "${basis}") { status } } }`)).toMatchObject({
        argument: 'basis',
      });
    }
  });

  it('counts what the map lists, less the regions that inherit', async () => {
    for (const groupBy of ['NATION', 'PROVINCE', 'LEVEL']) {
      const { adoptionMap, adoptionSummary } = await read(
        `{ adoptionMap { status inherited } adoptionSummary(groupBy: ${groupBy}) { status count } }`,
      );
      const listed = Map.groupBy(
        adoptionMap.filter((one: { inherited: boolean }) => !one.inherited) as { status: string }[],
        (one) => one.status,
      );
      for (const [status, regions] of listed) {
        const counted = (adoptionSummary as { status: string; count: number }[])
          .filter((one) => one.status === status)
          .reduce((sum, one) => sum + one.count, 0);
        expect(counted).toBe(regions.length);
      }
    }
  });
});

describe('report forms', () => {
  it('are listed by key, each as it is by itself', async () => {
    const { reportForms } = await read('{ reportForms { key version indicators { code } regulation { slug } } }');
    expect(reportForms.map(({ key }: { key: string }) => key)).toEqual([
      'budaya-kerja-asn',
      'evaluasi-fleksibilitas-kerja',
    ]);
    const { reportForm } = await read(
      '{ reportForm(id: "budaya-kerja-asn") { key version indicators { code } regulation { slug } } }',
    );
    expect(reportForms[0]).toEqual(reportForm);
  });

  it('shows indicators and checks in order', async () => {
    const { reportForm } =
      await read(`{ reportForm(id: "budaya-kerja-asn") { key frequency trigger reporter regulation { slug }
      indicators { code section sequence valueType aggregation } checks { code severity expression } } }`);
    expect(reportForm).toMatchObject({
      frequency: 'MONTH',
      reporter: 'AGENCY',
      regulation: { slug: 'se-mendagri-800.1.5-3349-sj-2026' },
    });
    expect(reportForm.indicators).toHaveLength(35);
    expect(reportForm.checks).toHaveLength(3);
    const { reportForm: other } = await read(
      '{ reportForm(id: "evaluasi-fleksibilitas-kerja") { indicators { code aggregation weight } } }',
    );
    expect(other.indicators).toContainEqual({
      code: 'attendance_rate',
      aggregation: 'WEIGHTED_MEAN',
      weight: 'employees_total',
    });
  });
});

describe('nodes', () => {
  it('finds every kind of record again by its global ID', async () => {
    const data = await read(`{ region(code: "32.76") { id adoption { id history { nodes { id } } } }
      regulation(slug: "permenpanrb-4-2025") { id guidelines { id } requirements { id } }
      reportForm(id: "budaya-kerja-asn") { id } }`);
    const ids = [
      data.region.id,
      data.region.adoption.id,
      data.region.adoption.history.nodes[0].id,
      data.regulation.id,
      data.regulation.guidelines[0].id,
      data.regulation.requirements[0].id,
      data.reportForm.id,
    ];
    const { nodes } = await read('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(nodes.map((one: { __typename: string }) => one.__typename)).toEqual([
      'Region',
      'Adoption',
      'AdoptionEvent',
      'Regulation',
      'Guideline',
      'Requirement',
      'ReportForm',
    ]);
    expect(nodes.map((one: { id: string }) => one.id)).toEqual(ids);
  });

  it('refuses an ID that was never given, and one with a changed byte, naming its place', async () => {
    const { region } = await read('{ region(code: "32.76") { id } }');
    const changed = `${region.id.slice(0, 4)}${region.id[4] === 'A' ? 'B' : 'A'}${region.id.slice(5)}`;
    for (const bad of [changed, 'x', '32.76', '']) {
      const { data, errors } = await registry.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: [region.id, bad],
      });
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'ids.1' });
    }
  });

  it('refuses more than 100 IDs at once', async () => {
    const { errors } = await registry.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array(101).fill('x'),
    });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'ids' });
  });
});
