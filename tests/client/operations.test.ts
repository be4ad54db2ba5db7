import { readFileSync } from 'node:fs';
import { Kind, Lexer, parse, type SelectionSetNode, Source, TokenKind, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#client/answer.ts';
import { type AskOptions, ask } from '#client/ask.ts';
import type { Operation } from '#client/operation.ts';
import * as operations from '#client/operations.generated.ts';
import type { GatewayRequest } from '#graphql/handler.ts';
import * as limits from '#graphql/limits.ts';
import { trustedDocuments } from '#graphql/trustedDocuments.generated.ts';
import { type HttpServer, serveHttp } from '#local/http.ts';
import { arranged } from '../support/mutations.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, newKey, QUARTERLY, reporting } from '../support/reporting.ts';

let registry: Registry;
let server: HttpServer;
let agency: string;
let reportId: string;
let eventId: string;
/** What each answer told of its cost, in the order of answers. */
let costs: number[];
/** What each answer allowed caches, likewise. */
let kept: string[];

beforeAll(async () => {
  registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const people = reporting(registry);
  agency = await people.agency('32.72', 'klien');
  const draft = await people.save(agency, MONTHLY, '2026-06', monthlyAnswers());
  reportId = (await people.verify(await people.submit(agency, draft))).id;
  eventId = (await registry.ask('{ region(code: "32.76") { adoption { history { nodes { id } } } } }')).data.region
    .adoption.history.nodes[0].id;
  await registry.projected();
  const graphql = async (event: GatewayRequest) => {
    const answer = await registry.handler(event);
    kept.push(answer.headers['cache-control'] ?? '');
    costs.push(Number(/"requested":([\d.]+)/.exec(answer.body)?.[1]));
    return answer;
  };
  server = await serveHttp(0, { graphql, calendar: graphql, documents: {} });
});
afterAll(async () => {
  await server.stop();
  await registry.close();
});

type Any = Operation<Record<string, unknown>, object>;
const ALL = { ...operations } as unknown as Readonly<Record<string, Any>>;

async function asked(operation: Any, variables: object, more: Partial<AskOptions> = {}) {
  costs = [];
  kept = [];
  const url = `http://127.0.0.1:${server.port}/graphql`;
  return ask(operation, variables, { url, attempts: 1, timeoutMs: 60_000, ...more });
}
function dataOf<Result>(answer: Answer<Result>): Result {
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const BASIS = 'permenpanrb-4-2025';
const FORM = { formId: MONTHLY, period: '2026-06' };
/** What every query is asked once, and the place in its answer that must not be empty. */
const QUERIES: Readonly<Record<string, () => { variables: object; role?: string; at: (string | number)[] }>> = {
  nation: () => ({ variables: { on: '2026-07-01', basis: BASIS }, at: ['adoptionMap', 551, 'status'] }),
  places: () => ({ variables: {}, at: ['regions', 'nodes', 551, 'name'] }),
  counts: () => ({
    variables: { on: '2026-07-01', groupBy: 'PROVINCE' },
    at: ['adoptionSummary', 0, 'region', 'code'],
  }),
  trend: () => ({
    variables: { from: '2024-01-01', to: '2026-07-01', interval: 'WEEK' },
    at: ['adoptionTrend', 100, 'counts', 0, 'count'],
  }),
  regionPage: () => ({ variables: { code: '32.72' }, at: ['region', 'adoption', 'status'] }),
  regionRecords: () => ({ variables: { code: '32.72' }, at: ['region', 'studies'] }),
  regionHistory: () => ({ variables: { code: '32.72' }, at: ['region', 'adoption', 'history', 'pageInfo'] }),
  agencyAssessments: () => ({ variables: { id: agency }, at: ['agency', 'key'] }),
  adoptionEvent: () => ({ variables: { id: eventId }, at: ['node', 'region', 'code'] }),
  guidelines: () => ({ variables: { slug: BASIS }, at: ['regulation', 'guidelines', 0, 'kind'] }),
  regionStudies: () => ({ variables: { code: '32.72' }, at: ['region', 'studies'] }),
  regulationImpact: () => ({
    variables: { slug: BASIS, change: { regulationRevoked: { effectiveFrom: '2026-12-01' } } },
    role: 'ministry-registrar',
    at: ['regulationImpact', 'counts', 'governments'],
  }),
  regionReadiness: () => ({
    variables: { code: '32.72', basis: BASIS, target: 'PILOT', scheme: { daysPerWeek: 1 } },
    at: ['region', 'readiness', 'requirements', 0, 'requirement', 'code'],
  }),
  regionAgencies: () => ({ variables: { code: '32.72' }, at: ['region', 'agencies', 'nodes', 0, 'key'] }),
  regulationPage: () => ({
    variables: { slug: BASIS, on: '2026-07-01' },
    at: ['regulation', 'requirements', 0, 'code'],
  }),
  regulationSearch: () => ({
    variables: { text: 'Sukabumi SE 3/2026', on: '2026-07-01' },
    at: ['search', 'edges', 0, 'node'],
  }),
  regulationTypes: () => ({ variables: {}, at: ['regulations', 'nodes', 0, 'type'] }),
  figures: () => ({ variables: { ...FORM, by: 'NATION' }, at: ['figures', 0, 'aggregate', 'indicator', 'code'] }),
  reportForms: () => ({ variables: {}, at: ['reportForms', 1, 'indicators', 0, 'code'] }),
  officeReport: () => ({
    variables: { agency, formId: FORM.formId, period: FORM.period },
    at: ['agency', 'key'],
  }),
  openObligations: () => ({ variables: { filter: FORM }, at: ['obligations', 'nodes', 0, 'agency', 'region', 'code'] }),
  regulations: () => ({
    variables: { filter: { level: 'NATIONAL' }, orderBy: { field: 'ISSUED_ON', direction: 'DESC' } },
    at: ['regulations', 'nodes', 0, 'status', 'state'],
  }),
  reportingProgress: () => ({ variables: { ...FORM, groupBy: 'PROVINCE' }, at: ['reportingProgress', 0, 'verified'] }),
  indicatorSummary: () => ({
    variables: { ...FORM, indicator: 'employees_wfh', groupBy: 'REGION' },
    at: ['indicatorSummary', 0, 'value'],
  }),
  indicatorProvenance: () => ({
    variables: { ...FORM, indicator: 'employees_wfh', groupBy: 'REGION' },
    at: ['indicatorSummary', 0, 'revisions', 0, 'count'],
  }),
  figure: () => ({
    variables: { reference: `figure:${MONTHLY}/2026-06/NATION/-/employees_wfh` },
    at: ['figure', 'revisions', 'nodes', 0, 'line'],
  }),
  figureGovernments: () => ({
    variables: { reference: `adoption:-/2026-07-01/NATION/-/IMPLEMENTED` },
    at: ['figure', 'governments', 'nodes', 0, 'sources', 0, 'kind'],
  }),
  restatements: () => ({ variables: {}, at: ['restatements', 'pageInfo', 'hasNextPage'] }),
  snapshots: () => ({ variables: { last: 1 }, at: ['snapshots', 'totalCount'] }),
  indicatorComparison: () => ({
    variables: { formId: QUARTERLY, indicator: 'attendance_rate', basis: BASIS, status: 'PILOT', window: 4 },
    at: ['indicatorComparison', 'note', 'id'],
  }),
  reportsPage: () => ({ variables: { filter: FORM }, at: ['reports', 'nodes', 0, 'agency', 'key'] }),
  report: () => ({ variables: { id: reportId }, at: ['report', 'values', 0, 'indicator', 'code'] }),
  reportForm: () => ({ variables: { id: MONTHLY }, at: ['reportForm', 'checks', 0, 'expression'] }),
  formIndicators: () => ({ variables: { id: MONTHLY }, at: ['reportForm', 'indicators', 0, 'code'] }),
  obligations: () => ({ variables: { filter: { agency } }, at: ['obligations', 'nodes', 0, 'state'] }),
  changes: () => ({ variables: { filter: { regionCode: '32.72' } }, at: ['changes', 'nodes', 0, 'number'] }),
  search: () => ({ variables: { text: 'Sukabumi' }, at: ['search', 'edges', 0, 'node', 'code'] }),
  viewer: () => ({ variables: {}, at: ['viewer', 'role'] }),
  access: () => ({ variables: { subject: 'nobody' }, role: 'ministry-registrar', at: [] }),
  accesses: () => ({ variables: {}, role: 'ministry-registrar', at: ['accesses', 'pageInfo'] }),
  apiKeys: () => ({ variables: {}, role: 'ministry-registrar', at: ['apiKeys', 'pageInfo'] }),
  webhooks: () => ({ variables: {}, role: 'ministry-registrar', at: ['webhooks', 'pageInfo'] }),
};
/** The queries whose answers no cache keeps yet, since the schema gives some of their fields no age, or what they show is each asker's own. */
const UNKEPT = [
  ...[
    'changes',
    'obligations',
    'officeReport',
    'openObligations',
    'regionAgencies',
    'regionHistory',
    'regionPage',
    'regionRecords',
    'report',
    'reportForm',
    'reportsPage',
  ],
  ...['agencyAssessments', 'adoptionEvent', 'regionStudies', 'restatements', 'trend', 'viewer'],
];
/** What reads the records of every region at once, for the ministry alone, may spend all that one question can; the others keep to a third of it. */
const DEAR = ['regulationImpact'];
const mostCost = (name: string): number => (DEAR.includes(name) ? limits.MOST_COST : limits.MOST_COST / 3);
/** Mutations with several scenarios, and the one that is arranged. */
const SCENARIOS: Readonly<Record<string, string>> = {
  supersedeAdoptionEvent: 'supersedeAdoptionEvent of an observation',
};
const named = (kind: string): string[] => Object.keys(ALL).filter((name) => ALL[name]?.kind === kind);

describe('the operations of the client', () => {
  it('are the files of client/operations and the manifest, under the same hash', () => {
    for (const [name, { text, sha256 }] of Object.entries(ALL)) {
      expect(text).toBe(readFileSync(`client/operations/${name}.graphql`, 'utf8').trim());
      expect(trustedDocuments[sha256]).toBe(text);
    }
    expect(Object.keys(ALL)).toHaveLength(Object.keys(trustedDocuments).length);
    expect(Object.keys(QUERIES).sort()).toEqual(named('query').sort());
  });

  it.each(named('query'))('%s is answered, within the points that it may cost', async (name) => {
    const operation = ALL[name];
    const given = QUERIES[name]?.();
    if (operation === undefined || given === undefined) throw new Error(`${name} is not asked.`);
    const token = given.role === undefined ? undefined : await registry.token({ role: given.role });
    const answer = await asked(operation, given.variables, { token });
    let found: unknown = dataOf(answer);
    for (const step of given.at) found = (found as Record<string | number, unknown> | null)?.[step];
    expect(found ?? null, `${given.at.join('.')} of ${name}`).not.toBeNull();
    expect(costs).toHaveLength(1);
    expect(costs[0]).toBeLessThanOrEqual(mostCost(name));
    if (token === undefined) expect(kept[0]?.includes('public')).toBe(!UNKEPT.includes(name));
  });

  it.each(named('mutation'))('%s is answered with what was written and no error of its user', async (name) => {
    const operation = ALL[name];
    if (operation === undefined) throw new Error(`${name} is not there.`);
    const { input, token } = await arranged(registry, SCENARIOS[name] ?? name);
    const answer = dataOf(await asked(operation, { input }, { token }));
    const payload = answer[name] as { userErrors: object[] };
    expect(payload.userErrors).toEqual([]);
    expect(Object.values(payload).filter((one) => one === null)).toEqual([]);
    expect(costs).toHaveLength(1);
    expect(costs[0]).toBeLessThanOrEqual(limits.MOST_COST / 3);
  });

  it('tell an officer what is missing, in its own type', async () => {
    const token = await registry.token({ role: 'region-officer', region: '32.72' });
    const input = {
      idempotencyKey: newKey(),
      regionCode: '32.72',
      basis: BASIS,
      status: 'PILOT',
      effectiveOn: '2026-07-01',
      effectiveUntil: '2026-12-31',
      scheme: { daysPerWeek: 1 },
      sources: [{ kind: 'OFFICIAL', url: 'https://jdih.example.go.id/1' }],
    } as const;
    const url = `http://127.0.0.1:${server.port}/graphql`;
    const { declareAdoption } = dataOf(await ask(operations.declareAdoption, { input }, { url, token }));
    const [error] = declareAdoption.userErrors;
    expect(error).toMatchObject({ __typename: 'RequirementsNotMet', code: 'REQUIREMENTS_NOT_MET' });
    expect(error?.__typename === 'RequirementsNotMet' && error.shortfall.length).toBeGreaterThan(0);
  });

  it.each(Object.keys(ALL))('%s keeps to a third of every limit of a document, and to six levels of ten', (name) => {
    const text = ALL[name]?.text ?? '';
    const lexer = new Lexer(new Source(text));
    let tokens = 0;
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
    const counted = { fields: 0, selections: 0, aliases: 0, directives: 0, depth: 0 };
    const walk = (set: SelectionSetNode | undefined, depth: number): void => {
      for (const one of set?.selections ?? []) {
        counted.selections += 1;
        const isField = one.kind === Kind.FIELD;
        if (isField) counted.fields += 1;
        if (isField && one.alias !== undefined) counted.aliases += 1;
        counted.depth = Math.max(counted.depth, depth + (isField ? 1 : 0));
        if (one.kind !== Kind.FRAGMENT_SPREAD) walk(one.selectionSet, depth + (isField ? 1 : 0));
      }
    };
    const document = parse(text);
    visit(document, {
      OperationDefinition: ({ selectionSet }) => {
        walk(selectionSet, 0);
        expect(selectionSet.selections.length).toBeLessThanOrEqual(limits.MOST_ROOT_FIELDS / 3);
      },
      Directive: () => {
        counted.directives += 1;
      },
    });
    expect(tokens).toBeLessThanOrEqual(limits.MOST_TOKENS / 3);
    expect(counted.selections).toBeLessThanOrEqual(limits.MOST_SELECTIONS / 3);
    expect(counted.fields).toBeLessThanOrEqual(limits.MOST_FIELDS / 3);
    expect(counted.aliases).toBeLessThanOrEqual(limits.MOST_ALIASES / 3);
    expect(counted.directives).toBeLessThanOrEqual(limits.MOST_DIRECTIVES / 3);
    // Evidence of a requirement of a region's readiness lies five levels down, whoever asks.
    expect(counted.depth).toBeLessThanOrEqual(6);
  });
});
