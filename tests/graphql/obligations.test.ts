import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, QUARTERLY, reporting } from '../support/reporting.ts';

let registry: Registry;
let people: ReturnType<typeof reporting>;
const tokens: Record<string, string> = {};

// Loaded on 25 May 2026; agencies registered on 2 June, so what they owe for April and May is due on 16 June.
beforeAll(async () => {
  registry = await createRegistry('2026-06-02T03:00:00.000Z');
  people = reporting(registry);
  for (const slug of ['bkpsdm', 'disdik', 'dinkes', 'dishub', 'satpolpp']) await people.agency('32.72', slug);
  await people.agency('32', 'bkd');
  await people.agency('32.73', 'bkpsdm');
  tokens.officer = await people.officer('32.72');
  tokens.province = await people.officer('32');
  tokens.stranger = await people.officer('32.73');
  tokens.registrar = await people.registrar();
  const hand = async (slug: string, region = '32.72') => {
    const agency = `${region}-${slug}`;
    return people.submit(agency, await people.save(agency, MONTHLY, '2026-05', monthlyAnswers()));
  };
  await people.verify(await hand('bkpsdm'));
  await hand('disdik');
  const returned = await hand('dinkes');
  await people.done(
    'returnReport',
    'ReturnReportInput',
    'report { state }',
    { reportId: returned.id, expectedVersion: returned.version, comments: [{ text: 'Periksa jumlah ASN' }] },
    tokens.registrar,
  );
  registry.at('2026-06-17T03:00:00.000Z');
  await hand('dishub');
  await registry.projected();
});
afterAll(() => registry.close());

interface Node {
  agency: { key: string };
  formId?: string;
  period: string;
  state: string;
  dueOn: string;
}
const FIELDS =
  'totalCount pageInfo { hasNextPage endCursor } nodes { agency { key } form { key } period state dueOn closesOn closedSince late }';
const ask = async (filter: string, token?: string, page = '') => {
  const { data, errors } = await registry.ask(`{ obligations(filter: { ${filter} }${page}) { ${FIELDS} } }`, {}, token);
  expect(errors).toBeUndefined();
  return data.obligations as {
    totalCount: number | null;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: (Node & Record<string, unknown>)[];
  };
};
const stateOf = ({ nodes }: { nodes: Node[] }) => nodes.map(({ agency, state }) => `${agency.key} ${state}`);
const MAY = `formId: "${MONTHLY}", period: "2026-05"`;

describe('what is owed of a form and period', () => {
  it('is listed by province, region and agency, with what was handed in', async () => {
    const all = await ask(MAY, tokens.registrar);
    expect(stateOf(all)).toEqual([
      '32-bkd OVERDUE',
      '32.72-bkpsdm VERIFIED',
      '32.72-dinkes RETURNED',
      '32.72-disdik SUBMITTED',
      '32.72-dishub LATE',
      '32.72-satpolpp OVERDUE',
      '32.73-bkpsdm OVERDUE',
    ]);
    expect(all.totalCount).toBe(7);
    expect(all.nodes[0]).toMatchObject({ dueOn: '2026-06-16', closesOn: '2026-07-16', closedSince: null, late: null });
    expect(all.nodes[4]).toMatchObject({ late: true });
  });

  it('is listed of a region alone, of a province with all below it', async () => {
    expect((await ask(`${MAY}, regionCode: "32.73"`)).totalCount).toBe(1);
    expect(stateOf(await ask(`${MAY}, regionCode: "32.73"`))).toEqual(['32.73-bkpsdm OVERDUE']);
    expect((await ask(`${MAY}, regionCode: "32"`)).nodes).toHaveLength(7);
  });

  it('shows a return to those who may know of it, and to others the obligation as it is without one', async () => {
    for (const token of [tokens.officer, tokens.province, tokens.registrar]) {
      expect(stateOf(await ask(MAY, token))).toContain('32.72-dinkes RETURNED');
      expect(stateOf(await ask(`${MAY}, states: [RETURNED]`, token))).toEqual(['32.72-dinkes RETURNED']);
    }
    for (const token of [undefined, tokens.stranger]) {
      expect(stateOf(await ask(MAY, token))).toContain('32.72-dinkes OVERDUE');
      expect(await ask(`${MAY}, states: [RETURNED]`, token)).toMatchObject({ totalCount: 0, nodes: [] });
      expect(stateOf(await ask(`${MAY}, states: [OVERDUE]`, token))).toContain('32.72-dinkes OVERDUE');
    }
    expect(stateOf(await ask(`${MAY}, states: [OVERDUE]`, tokens.registrar))).not.toContain('32.72-dinkes OVERDUE');
  });

  it('is filtered by state, with a count that equals the list', async () => {
    for (const state of ['NOT_DUE', 'DUE', 'OVERDUE', 'SUBMITTED', 'LATE', 'RETURNED', 'VERIFIED']) {
      for (const token of [undefined, tokens.registrar]) {
        const { nodes, totalCount } = await ask(`${MAY}, states: [${state}]`, token);
        expect(totalCount).toBe(nodes.length);
        expect(nodes.every((one) => one.state === state)).toBe(true);
      }
    }
    expect((await ask(`formId: "${MONTHLY}", period: "2026-06", states: [NOT_DUE]`)).totalCount).toBe(7);
  });

  it('is paged without loss or repetition', async () => {
    const seen: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = await ask(MAY, tokens.registrar, `, first: 2${after}`);
      expect(page.totalCount).toBe(7);
      seen.push(...stateOf(page));
      after = `, after: "${page.pageInfo.endCursor}"`;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(stateOf(await ask(MAY, tokens.registrar)));
  });
});

describe('what a region owes', () => {
  it('is listed over all forms and periods, by region, state and due day', async () => {
    const { nodes, totalCount } = await ask('regionCode: "32.72"', tokens.registrar, ', first: 100');
    expect(totalCount).toBeNull();
    expect(nodes).toHaveLength(15);
    expect(new Set(nodes.map(({ period }) => period))).toEqual(new Set(['2026-04', '2026-05', '2026-06']));
  });

  it('is filtered by state, of a province with all below it too', async () => {
    const overdue = await ask('regionCode: "32", states: [OVERDUE]', tokens.registrar, ', first: 100');
    // Seven of April, and of May the three that handed nothing in.
    expect(overdue.nodes).toHaveLength(10);
    expect(stateOf(await ask('regionCode: "32.72", states: [LATE, VERIFIED]'))).toEqual([
      '32.72-dishub LATE',
      '32.72-bkpsdm VERIFIED',
    ]);
  });
});

it('tells what one agency owes, by due day', async () => {
  const { nodes, totalCount } = await ask('agency: "32.72-bkpsdm"');
  expect(totalCount).toBe(3);
  expect(nodes.map(({ period, state, dueOn }) => [period, state, dueOn])).toEqual([
    ['2026-04', 'OVERDUE', '2026-06-16'],
    ['2026-05', 'VERIFIED', '2026-06-16'],
    ['2026-06', 'NOT_DUE', '2026-07-10'],
  ]);
});

it('tells what one agency owes of a form, or for a period', async () => {
  const owed = async (filter: string) =>
    (await ask(`agency: "32.72-bkpsdm", ${filter}`)).nodes.map(({ period }) => period);
  expect(await owed(`formId: "${MONTHLY}"`)).toEqual(['2026-04', '2026-05', '2026-06']);
  expect(await owed('period: "2026-05"')).toEqual(['2026-05']);
  expect(await owed(`formId: "${QUARTERLY}"`)).toEqual([]);
});

it('is owed quarterly by eligible agencies of regions that adopted, as soon as both are known', async () => {
  const owed = async () =>
    (await ask(`formId: "${QUARTERLY}", period: "2026-Q2"`)).nodes.map(({ agency }) => agency.key);
  expect(await owed()).toEqual([]);
  await people.done(
    'observeAdoption',
    'ObserveAdoptionInput',
    'event { id }',
    {
      regionCode: '32.72',
      basis: 'permenpanrb-4-2025',
      status: 'PILOT',
      effectiveOn: '2026-06-10',
      effectiveUntil: '2026-08-31',
      sources: [{ url: 'https://example.go.id/uji-coba', kind: 'OFFICIAL' }],
    },
    tokens.registrar ?? '',
  );
  await registry.projected();
  expect(await owed()).toEqual([]);
  const assess = (agency: string, eligibility: string) =>
    people.done(
      'assessAgency',
      'AssessAgencyInput',
      'assessment { id }',
      { agency, eligibility, reason: 'Kajian', effectiveFrom: '2026-06-01' },
      tokens.officer ?? '',
    );
  await assess('32.72-bkpsdm', 'ELIGIBLE');
  await assess('32.72-disdik', 'PARTLY');
  await assess('32.72-dinkes', 'NOT_ELIGIBLE');
  await registry.projected();
  expect(await owed()).toEqual(['32.72-bkpsdm', '32.72-disdik']);
});

it('refuses a filter that names too little, too much, or what is not there', async () => {
  for (const [filter, told] of [
    ['formId: "x"', 'together'],
    ['states: [DUE]', 'Give formId and period'],
    ['agency: "32.72-bkpsdm", regionCode: "32"', 'not both'],
    ['agency: "nobody"', 'not the ID of an agency'],
    ['regionCode: "99"', 'No region'],
    ['formId: "x", period: "2026-05"', 'No form'],
    [`formId: "${'x'.repeat(3_000)}", period: "2026-05"`, 'No form'],
    [`regionCode: "${'3'.repeat(3_000)}"`, 'No region'],
    [`formId: "${MONTHLY}", period: "2026-Q2"`, 'months'],
    [`formId: "${MONTHLY}", period: "May"`, '2026-04'],
    [`${MAY}, regionCode: "99"`, 'No region'],
  ]) {
    const { errors } = await registry.ask(`{ obligations(filter: { ${filter} }) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(told);
  }
});

it('counts as reportingProgress does, for every grouping and asker', async () => {
  for (const token of [undefined, tokens.officer, tokens.province, tokens.registrar]) {
    for (const groupBy of ['NATION', 'PROVINCE', 'REGION', 'AGENCY_TYPE', 'SERVICE_CLASS']) {
      const { data } = await registry.ask(
        `{ reportingProgress(formId: "${MONTHLY}", period: "2026-05", groupBy: ${groupBy}) {
          group { region { code } } owed submitted onTime late verified overdue returned states { state count } completeness timeliness unowed } }`,
        {},
        token,
      );
      for (const one of data.reportingProgress) {
        const states = Object.fromEntries(
          one.states.map(({ state, count }: { state: string; count: number }) => [state, count]),
        );
        expect(Object.values<number>(states).reduce((sum, count) => sum + count, 0)).toBe(one.owed);
        expect(one.submitted).toBe(states.SUBMITTED + states.LATE + states.VERIFIED);
        expect(one).toMatchObject({
          overdue: states.OVERDUE,
          verified: states.VERIFIED,
          returned: states.RETURNED ?? null,
        });
        expect(Number(one.completeness)).toBeCloseTo(one.submitted / one.owed, 5);
        expect(Number(one.timeliness)).toBeCloseTo(one.onTime / one.owed, 5);
        if (groupBy === 'NATION') expect(states).toMatchObject({ SUBMITTED: 1, LATE: 1, VERIFIED: 1 });
        if (groupBy !== 'PROVINCE' && groupBy !== 'NATION') continue;
        const list = await ask(MAY, token, ', first: 100');
        if (groupBy === 'PROVINCE' || token !== tokens.officer) {
          for (const [state, count] of Object.entries(states)) {
            const listed = list.nodes.filter((node) => node.state === state).length;
            // An officer sees its own returns in lists; a province's or the nation's counts hide them from it.
            if (token !== tokens.officer && !(token === tokens.province && groupBy === 'NATION'))
              expect(listed).toBe(count);
          }
        }
      }
    }
  }
});
