import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFigureReference } from '#domain/provenance.ts';
import { sumOfLines, sumText } from '#domain/revisionSum.ts';
import { sha256 } from '#store/audit.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';

/* From any published figure to its formula, coverage, revisions and sources, as anybody asks and as those who see more. */

const PERIOD = '2026-Q1';
const AGENCIES = ['32.72-satu', '32.72-dua', '32.73-tiga', '33.01-empat', '32-lima'];
const CLASSES = ['DIRECT', 'MIXED', 'SUPPORT'];
const TYPES = ['dinkes', null];
const GROUPINGS = ['NATION', 'PROVINCE', 'REGION', 'AGENCY_TYPE', 'SERVICE_CLASS'];

let registry: Registry;
let people: ReturnType<typeof reporting>;

beforeAll(async () => {
  registry = await createRegistry('2026-07-02T03:00:00.000Z');
  people = reporting(registry);
  for (const [place, key] of AGENCIES.entries()) {
    const [region = '', slug = ''] = key.split('-');
    await people.agency(region, slug, { serviceClass: CLASSES[place % 3], type: TYPES[place % 2] });
    const draft = await people.save(key, QUARTERLY, PERIOD, quarterlyAnswers({ sanctions_light: place + 3 }));
    const submitted = await people.submit(key, draft);
    if (key === '33.01-empat') continue;
    const verified = await people.verify(submitted);
    if (key !== '32.72-dua') continue;
    registry.tick();
    await people.verify(await people.correct(key, verified, quarterlyAnswers({ sanctions_light: 2 })));
  }
  await registry.projected();
});
afterAll(() => registry.close());

const ask = async (query: string, variables: object = {}, token?: string) => {
  const { data, errors } = await registry.ask(query, variables, token);
  expect(errors).toBeUndefined();
  return data;
};
const fails = async (args: string) => {
  const { errors } = await registry.ask(`{ figure(${args}) { reference } }`);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.extensions.argument as string;
};

const FIGURE = `query ($reference: String!) { figure(reference: $reference) {
  reference count formula coverage { counted of } computedFrom { count digest } sources { url }
  governments { totalCount }
  aggregate { reference value withheld atLeast atMost formula coverage { answered verified unowed owed } revisions { revision count }
    group { by region { code } agencyType { code } serviceClass } } } }`;

interface Page {
  nodes: { line: string }[];
  edges: { node: { line: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every revision that a figure is computed from, page by page. */
async function linesOf(reference: string, first: number): Promise<string[]> {
  const lines: string[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const query = `query ($reference: String!, $first: Int, $after: String) { figure(reference: $reference) {
      revisions(first: $first, after: $after) { nodes { line } edges { node { line } cursor } pageInfo { hasNextPage endCursor } totalCount } } }`;
    const { nodes, edges, pageInfo }: Page = (await ask(query, { reference, first, after })).figure.revisions;
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    lines.push(...nodes.map(({ line }) => line));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return lines;
}

const aggregates = async (groupBy: string, indicator = 'sanctions_light', token?: string) =>
  (
    await ask(
      `{ indicatorSummary(formId: "${QUARTERLY}", period: "${PERIOD}", indicator: "${indicator}", groupBy: ${groupBy}) {
        reference value withheld atLeast atMost formula coverage { answered verified unowed owed } revisions { revision count }
        group { by region { code } agencyType { code } serviceClass } } }`,
      {},
      token,
    )
  ).indicatorSummary;

describe('a figure of reports by its reference', () => {
  it.each(GROUPINGS)(
    'by %s is the one of the summary, for the public, an officer and the ministry',
    async (groupBy) => {
      const tokens = [undefined, await people.officer('32.72'), await people.registrar()];
      for (const token of tokens) {
        const all = await aggregates(groupBy, 'sanctions_light', token);
        expect(all.length).toBeGreaterThan(0);
        for (const one of all) {
          const { figure } = await ask(FIGURE, { reference: one.reference }, token);
          expect(figure.aggregate).toEqual(one);
          expect(figure).toMatchObject({
            reference: one.reference,
            count: null,
            governments: null,
            formula: 'sum(sanctions_light)',
            coverage: { counted: one.coverage.answered, of: one.coverage.owed },
            computedFrom: { count: one.coverage.verified },
          });
          expect(figure.sources.length).toBeGreaterThan(0);
        }
      }
    },
  );

  it.each(GROUPINGS)('by %s stands among all figures of its group, in the order of the form', async (by) => {
    const tokens = [undefined, await people.officer('32.72'), await people.registrar()];
    const query = `query ($period: String!, $by: ReportGrouping!, $code: String) {
      figures(formId: "${QUARTERLY}", period: $period, by: $by, code: $code) {
        reference formula coverage { counted of } aggregate { indicator { section sequence code aggregation } value withheld } } }`;
    for (const token of tokens) {
      for (const { reference } of await aggregates(by, 'sanctions_light', token)) {
        const place = reference.split('/')[3];
        const { figures } = await ask(query, { period: PERIOD, by, code: place === '-' ? null : place }, token);
        const { figure } = await ask(FIGURE, { reference }, token);
        const own = figures.find((one: { reference: string }) => one.reference === reference);
        expect(own.coverage).toEqual(figure.coverage);
        expect(own.aggregate).toMatchObject({ value: figure.aggregate.value, withheld: figure.aggregate.withheld });
        type Told = { aggregate: { indicator: { section: number; sequence: number; aggregation: string } } };
        const places = figures.map(
          ({ aggregate: { indicator } }: Told) => indicator.section * 100 + indicator.sequence,
        );
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(figures.some(({ aggregate }: Told) => aggregate.indicator.aggregation === 'NONE')).toBe(false);
      }
    }
    expect((await ask(query, { period: '2025-Q1', by, code: by === 'NATION' ? null : '99' })).figures).toEqual([]);
  });

  it.each([
    ['formId', 'formId: "tidak-ada", period: "2026-Q1", by: NATION'],
    ['period', `formId: "${QUARTERLY}", period: "2026-01", by: NATION`],
    ['code', `formId: "${QUARTERLY}", period: "${PERIOD}", by: NATION, code: "32"`],
  ])('is asked for with others by names that there are: %s', async (argument, args) => {
    const { errors } = await registry.ask(`{ figures(${args}) { reference } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it.each(GROUPINGS)('by %s lists the revisions of its digest, whatever the size of pages', async (groupBy) => {
    const lines: string[] = [];
    for (const { reference } of await aggregates(groupBy)) {
      const own = await linesOf(reference, 2);
      expect(await linesOf(reference, 100)).toEqual(own);
      const { computedFrom } = (await ask(FIGURE, { reference })).figure;
      expect(computedFrom).toEqual({ count: own.length, digest: sumText(sumOfLines(own, sha256)) });
      lines.push(...own);
    }
    // Each verified report in one group, in the revision that counts; what is not verified in none.
    const counted = ['32-lima', '32.72-dua', '32.72-satu', '32.73-tiga'].map(
      (key) => `${key} ${QUARTERLY} ${PERIOD} ${key === '32.72-dua' ? 2 : 1}`,
    );
    expect(lines.sort()).toEqual(counted);
  });

  it("of a province's own government counts none of its regencies and cities, and looks at none of them", async () => {
    const reference = `figure:${QUARTERLY}/${PERIOD}/REGION/32/sanctions_light`;
    const query = `{ figure(reference: "${reference}") { revisions(first: 1) { nodes { line } pageInfo { hasNextPage } } } }`;
    expect((await ask(query)).figure.revisions).toEqual({
      nodes: [{ line: `32-lima ${QUARTERLY} ${PERIOD} 1` }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('names the report of each revision by an ID that opens it', async () => {
    const reference = `figure:${QUARTERLY}/${PERIOD}/REGION/32.72/sanctions_light`;
    const query = `{ figure(reference: "${reference}") { revisions { nodes { agencyKey agencyName revision reportId } } } }`;
    const [first] = (await ask(query)).figure.revisions.nodes;
    expect(first).toMatchObject({ agencyKey: '32.72-dua', agencyName: 'Kantor dua', revision: 2 });
    const { report } = await ask(`{ report(id: "${first.reportId}") { revision agency { key } } }`);
    expect(report).toEqual({ revision: 2, agency: { key: '32.72-dua' } });
  });

  it('is the same to anybody whatever an answer is that is withheld: digest, lines and counts tell of names alone', async () => {
    const reference = `figure:${QUARTERLY}/${PERIOD}/REGION/32.72/sanctions_light`;
    const { figure } = await ask(FIGURE, { reference });
    // One answers 3 and one 2: both are withheld, so that nothing but how many there are is told.
    expect(figure.aggregate).toMatchObject({ value: null, withheld: 2, atLeast: '0', atMost: '8' });
    const { figure: whole } = await ask(FIGURE, { reference }, await people.officer('32.72'));
    expect(whole.aggregate).toMatchObject({ value: '5', withheld: 0, atLeast: null });
    expect(whole.computedFrom).toEqual(figure.computedFrom);
    expect(whole.coverage).toEqual(figure.coverage);
  });

  it('is null where nothing is counted, and refused by name where the reference is of nothing', async () => {
    const of = (reference: string) => ask(FIGURE, { reference }).then(({ figure }) => figure);
    expect(await of(`figure:${QUARTERLY}/${PERIOD}/REGION/11.01/sanctions_light`)).toBeNull();
    expect(await of(`figure:${QUARTERLY}/${PERIOD}/REGION/99.99/sanctions_light`)).toBeNull();
    expect(await fails('reference: "sanctions_light"')).toBe('reference');
    expect(await fails(`reference: "figure:none/${PERIOD}/NATION/-/sanctions_light"`)).toBe('reference.formId');
    expect(await fails(`reference: "figure:${QUARTERLY}/${PERIOD}/NATION/-/none"`)).toBe('reference');
    expect(await fails(`reference: "figure:${QUARTERLY}/2026-05/NATION/-/sanctions_light"`)).toBe('reference.period');
    const now = 'recordedAt: "2026-07-01T00:00:00.000Z"';
    expect(await fails(`reference: "figure:${QUARTERLY}/${PERIOD}/NATION/-/sanctions_light", ${now}`)).toBe(
      'recordedAt',
    );
  });
});

describe('a count of governments by its reference', () => {
  const on = '2026-07-01';

  it.each(['NATION', 'PROVINCE', 'LEVEL'])(
    'by %s is the count of the summary, with its governments',
    async (groupBy) => {
      const { adoptionSummary } = await ask(
        `{ adoptionSummary(groupBy: ${groupBy}, asOf: { effectiveOn: "${on}" }) { region { code } level status count } }`,
      );
      const { adoptionMap } = await ask(
        `{ adoptionMap(asOf: { effectiveOn: "${on}" }) { region { code } status inherited eventId } }`,
      );
      for (const { region, level, status, count } of adoptionSummary.slice(0, 12)) {
        const reference = `adoption:-/${on}/${groupBy}/${region?.code ?? level ?? '-'}/${status}`;
        const { figure } = await ask(
          `{ figure(reference: "${reference}") { reference count formula aggregate { value } revisions { totalCount } computedFrom { count digest }
          governments(first: 100) { totalCount nodes { region { code } status eventId sources { kind } } } coverage { counted of } } }`,
        );
        expect(figure).toMatchObject({ reference, count, aggregate: null, revisions: null });
        expect(figure.formula).toBe(`count(governments where status = ${status})`);
        expect(figure.governments.totalCount).toBe(count);
        expect(figure.coverage.counted).toBeLessThanOrEqual(figure.coverage.of);
        const own = figure.governments.nodes as { region: { code: string }; status: string; eventId: string | null }[];
        expect(own.every((one) => one.status === status)).toBe(true);
        for (const { region: at, eventId } of own)
          expect(adoptionMap).toContainEqual({ region: at, status, inherited: false, eventId });
      }
    },
  );

  it('is as known at an instant where one is given, and says what the regulation rests on', async () => {
    registry.at('2026-07-02T04:00:00.000Z');
    const input = {
      regionCode: '33.01',
      basis: 'permenpanrb-4-2025',
      status: 'PILOT',
      effectiveOn: '2026-06-30',
      sources: [{ url: 'https://example.go.id/uji-coba', kind: 'OFFICIAL' }],
    };
    await people.done('observeAdoption', 'ObserveAdoptionInput', 'event { id }', input, await people.registrar());
    await registry.projected();
    const reference = `adoption:permenpanrb-4-2025/${on}/PROVINCE/33/PILOT`;
    const of = async (args = '') =>
      (
        await ask(`{ figure(reference: "${reference}"${args}) { count computedFrom { count digest } sources { url }
          governments { nodes { region { code } sources { url } } } } }`)
      ).figure;
    const now = await of();
    const then = await of(', recordedAt: "2026-07-02T03:30:00.000Z"');
    expect(now.count).toBe(then.count + 1);
    expect(now.computedFrom.digest).not.toBe(then.computedFrom.digest);
    expect(now.sources).toHaveLength(1);
    expect(now.governments.nodes).toContainEqual({
      region: { code: '33.01' },
      sources: [{ url: 'https://example.go.id/uji-coba' }],
    });
  });

  it('is null of a group that is not there, and refused of a basis or day that is none', async () => {
    const { figure } = await ask(FIGURE, { reference: `adoption:local/${on}/PROVINCE/99/PILOT` });
    expect(figure).toBeNull();
    expect(await fails(`reference: "adoption:none/${on}/NATION/-/PILOT"`)).toBe('basis');
    expect(parseFigureReference('adoption:local/2026-02-30/NATION/-/PILOT')).toBeNull();
  });
});
