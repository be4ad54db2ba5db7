import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleQueries } from '#local/examples.ts';
import { type Asked, noteAsked } from '../support/asked.ts';
import { OBJECT_TYPES, queryOf, waysToTypes } from '../support/everyField.ts';
import { seedEveryType } from '../support/everyType.ts';
import { PUBLIC, SENDER } from '../support/fieldAccess.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY } from '../support/reporting.ts';
import { agencyOf, FORM, PERIOD } from '../support/visibility.ts';

/* How many round trips a read makes, one after another, and that no request is made twice for one answer. */

/** The most round trips of a read. */
const MOST_TRIPS = 2;
/** Reads of more trips, by the field that makes them so: docs/access-patterns.md says why. */
const LONGER: Readonly<Record<string, number>> = {
  'Query.regulationImpact': 40,
  'Report.agency': 3,
  'Agency.reports': 3,
};
/** The same of documents. */
const LONGER_DOCUMENTS: Readonly<Record<string, number>> = {
  'regionAgencies.graphql': 3,
  'regionHistory.graphql': 3,
  'obligations.graphql': 3,
  'regulationImpact.graphql': 40,
};
/** What documents are asked with, by the name of the variable. */
const VARIABLES = {
  code: '32.72',
  formId: MONTHLY,
  period: '2026-06',
  id: FORM,
  subject: 'tester',
  slug: 'permenpanrb-4-2025',
  basis: 'permenpanrb-4-2025',
  status: 'PILOT',
  target: 'PILOT',
  indicator: 'employees_total',
  window: 2,
  text: 'sukabumi',
  from: '2026-01-01',
  to: '2026-06-30',
  interval: 'MONTH',
  groupBy: 'PROVINCE',
  by: 'REGION',
  reference: `figure:${FORM}/${PERIOD}/REGION/32.72/sanctions`,
  last: 1,
  filter: { formId: FORM, period: PERIOD },
};
const OWN: Readonly<Record<string, object>> = {
  'changes.graphql': { filter: {} },
  'regulations.graphql': { filter: {} },
  'restatements.graphql': { filter: {} },
  'officeReport.graphql': { agency: '32.72-lihat-verified' },
  'regulationImpact.graphql': { change: { regulationRevoked: { effectiveFrom: '2026-12-01' } } },
};
/** Each type is read by as many ways to it as so many answers take. */
const ANSWERS = 8;

let registry: Registry;
let seeded: Awaited<ReturnType<typeof seedEveryType>>;
let container: ReturnType<Registry['anotherContainer']>;
let noted: ReturnType<typeof noteAsked>;
beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  seeded = await seedEveryType(registry);
  await registry.projected();
  noted = noteAsked(registry.table.client);
  container = registry.anotherContainer();
  // It holds the law from its first request on, and has its index of words from its first search on.
  await registry.ask(
    '{ region(code: "32.72") { name } search(text: "sukabumi") { totalCount } }',
    {},
    undefined,
    container,
  );
});
afterAll(() => registry.close());

/** What a query asks of the table; null where it is refused. */
async function askedFor(query: string, variables: object = {}, token?: string): Promise<Asked | null> {
  noted.take();
  const { data } = await registry.ask(query, variables, token, container);
  return data ? noted.take() : null;
}

/** Names of requests that were made more than once. */
const repeated = (requests: readonly string[]): string[] =>
  requests.filter((request, place) => requests.indexOf(request) !== place);

/** Holds one query to the rules, as anybody asks it and as the registrar does; answers how often it was answered. */
async function expectShort(query: string, variables: object = {}, most = MOST_TRIPS): Promise<number> {
  let answered = 0;
  for (const token of [undefined, await registry.token({ role: 'ministry-registrar' })]) {
    const asked = await askedFor(query, variables, token);
    if (asked === null) continue;
    answered += 1;
    const { requests, trips } = asked;
    const told = [`${trips} trips of ${requests.length} requests`, query, ...requests.slice(0, 20)].join('\n');
    if (trips > most) throw new Error(told);
    if (repeated(requests).length > 0) throw new Error(`Asked again: ${repeated(requests).join()}\n${told}`);
  }
  return answered;
}

describe('a read makes at most two round trips, and no request twice', () => {
  const told = new Set(
    Object.entries(PUBLIC).flatMap(([type, fields]) => fields.split(' ').map((field) => `${type}.${field}`)),
  );
  const types = OBJECT_TYPES.map(({ name }) => name).filter((name) => !(name in SENDER) && name !== 'Query');

  it.each(types)('to every field of %s, by several ways', async (type) => {
    const ways = waysToTypes(seeded.calls).get(type) ?? [];
    let answered = 0;
    for (const way of ways) {
      if (answered >= ANSWERS) break;
      const longest = Math.max(MOST_TRIPS, ...way.map(({ name }) => LONGER[name] ?? 0));
      answered += await expectShort(
        queryOf(way, seeded.calls, (name) => told.has(name)),
        {},
        longest,
      );
    }
    expect(answered).toBeGreaterThan(0);
  });

  it.each(exampleQueries.map(({ query }) => query))('%s', async (query) => expect(await expectShort(query)).toBe(2));

  const documents = (folder: string): [string, string][] =>
    readdirSync(folder)
      .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')])
      .filter(([, text]) => text.startsWith('query'));
  it.each([...documents('client/operations'), ...documents('bench/queries')])('in %s', async (name, text) => {
    const used = Object.entries(VARIABLES).filter(([variable]) => text.includes(`$${variable}:`));
    const answered = await expectShort(text, { ...Object.fromEntries(used), ...OWN[name] }, LONGER_DOCUMENTS[name]);
    expect(answered).toBeGreaterThan(0);
  });
});

/** The same of a query that is answered. */
async function answeredFor(query: string, variables: object = {}): Promise<Asked> {
  const asked = await askedFor(query, variables);
  if (asked === null) throw new Error(`${query} is refused.`);
  return asked;
}

describe('a level of an answer', () => {
  it('takes one batch for the agencies of all reports, and nothing for their regions', async () => {
    const query = `{ reports(filter: { formId: "${FORM}", period: "${PERIOD}" }, first: 20) {
      nodes { agency { key name region { code parent { name } } } } } }`;
    const { requests, trips } = await answeredFor(query);
    expect(requests.filter((one) => one.startsWith('BatchGetItem'))).toHaveLength(1);
    expect(requests.map((one) => one.split(' ')[0]).sort()).toEqual(['BatchGetItem', 'GetItem', 'Query']);
    expect(trips).toBe(2);
  });

  it('takes one batch for nodes of one type, and asks for each once however often it is named', async () => {
    const { data } = await registry.ask(
      `{ one: agency(id: "${agencyOf('verified')}") { id } other: agency(id: "${agencyOf('returned')}") { id } }`,
    );
    const ids = [data.one.id, data.other.id, data.one.id];
    const asking = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Agency { name } } }';
    const { requests, trips } = await answeredFor(asking, { ids });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatch(/^BatchGetItem RGN#32.72 \/ AGENCY#[^,]+, RGN#32.72 \/ AGENCY#[^,]+$/);
    expect(trips).toBe(1);
  });

  it('asks for the revisions of a report once, however often it is named', async () => {
    const id = seeded.reports.get('verified');
    const query = `{ a: report(id: "${id}") { revision } b: report(id: "${id}") { state revisions { revision } } }`;
    const { requests } = await answeredFor(query);
    expect(requests.filter((one) => one.startsWith('Query'))).toHaveLength(1);
  });

  it('asks for a page of the map once, however many groupings are counted', async () => {
    const query =
      '{ a: adoptionSummary(groupBy: PROVINCE) { count } b: adoptionSummary(groupBy: LEVEL) { count } adoptionMap { status } }';
    const { requests } = await answeredFor(query);
    expect(requests.filter((one) => one.startsWith('Query'))).toHaveLength(1);
  });
});
