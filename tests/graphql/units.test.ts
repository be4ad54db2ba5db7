import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectAll } from '#projector/adoptionMap.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import { eventOf } from '../../bench/peers/event.ts';
import { type Operation, operationsOf } from '../../bench/peers/operations.ts';
import { ours } from '../../bench/peers/ours.ts';
import { fillReports, type ReportRegistry } from '../../bench/reportRegistry.ts';
import { type Asked, noteAsked } from '../support/asked.ts';
import { createTable, type TestTable } from '../support/table.ts';

/* What each operation of bench/queries/ asks of the table, in a container that holds the law: the very requests, trips and units. */

let table: TestTable;
let registry: ReportRegistry;
let operations: Map<string, Operation>;
let noted: ReturnType<typeof noteAsked>;
beforeAll(async () => {
  table = await createTable();
  registry = await fillReports(table, { agencies: 80, nation: 1_500, periods: 2, drafts: 2 });
  const reference = holdReference(table);
  await projectAll({ table, reference });
  await rebuildLedger({ table, reference, clock: () => new Date(registry.now) });
  operations = new Map(operationsOf(registry, 'anew').map((operation) => [operation.name, operation]));
  noted = noteAsked(table.client);
});
afterAll(() => table.drop());

/** What one request of an operation asks, after a container was asked the same. */
async function asked(name: string, over: Partial<Operation> = {}): Promise<Asked> {
  const named = operations.get(name);
  if (named === undefined) throw new Error(`No operation is called ${name}.`);
  const operation = { ...named, ...over };
  const handler = ours({ table, now: registry.now }, () => {});
  await handler(eventOf(operation));
  noted.take();
  const { statusCode, body } = await handler(eventOf(operation));
  const { errors } = JSON.parse(body) as { errors?: unknown };
  expect([statusCode, errors, body.includes('"userErrors":[{')]).toEqual([200, undefined, false]);
  return noted.take();
}

/** Without what is drawn anew for each write, and digests. */
const unsealed = (request: string): string =>
  request.replace(/(ACCESS \/ |IDEM#)[\w-]{43}/, '$1…').replace(/(LOG#\S+ \/ )[^,]+/, '$1…');
const HEAD = 'GetItem REF / HEAD, consistent';

describe('what a named operation asks of the table', () => {
  it('of Mayor is the head of the law and the records of one city', async () => {
    expect(await asked('Mayor')).toEqual({
      requests: [HEAD, 'Query table RGN#32.72'],
      trips: 2,
      readUnits: 1.5,
      writeUnits: 0,
    });
  });

  it('of Mayor is the same as just written for whoever may have written it', async () => {
    const authorization = operations.get('SaveReport')?.authorization;
    const { requests } = await asked('Mayor', { authorization });
    expect(requests).toHaveLength(2);
    expect(requests).toContain('Query table RGN#32.72, consistent');
  });

  it('of Nation is one page of the map', async () => {
    expect(await asked('Nation')).toEqual({
      requests: ['Query table MAP#ALL / PAGE# / PAGE#2024-04-16, limit 1'],
      trips: 1,
      readUnits: 0.5,
      writeUnits: 0,
    });
  });

  it('of the map as it is today is one page of at most 5 units too', async () => {
    const handler = ours({ table, now: registry.now }, () => {});
    const today: Operation = {
      ...nation(),
      name: 'Now',
      query: 'query Now { adoptionMap { region { code name } status since } }',
    };
    await handler(eventOf(today));
    noted.take();
    const { body } = await handler(eventOf(today));
    expect(JSON.parse(body).data.adoptionMap).toHaveLength(552);
    const { requests, readUnits } = noted.take();
    expect(requests).toHaveLength(1);
    expect(readUnits).toBeLessThanOrEqual(5);
  });

  it('of Counts is one page of the map of one basis', async () => {
    expect(await asked('Counts')).toEqual({
      requests: ['Query table MAP#se-menpanrb-1-2024 / PAGE# / PAGE#2024-04-17, limit 1'],
      trips: 1,
      readUnits: 0.5,
      writeUnits: 0,
    });
  });

  it('of RegionPage is the head of the law and the records of one city, with its agencies', async () => {
    expect(await asked('RegionPage')).toEqual({
      requests: [HEAD, 'Query table RGN#32.73'],
      trips: 2,
      readUnits: 2,
      writeUnits: 0,
    });
  });

  it('of ReportsPage is the head, one query of the index for the one state that anybody sees, and the agencies in one batch', async () => {
    const { requests, ...rest } = await asked('ReportsPage');
    const period = registry.last.key;
    expect(requests.slice(0, 2)).toEqual([HEAD, `Query byState REPORT#budaya-kerja-asn#${period}#VERIFIED, limit 21`]);
    expect(requests[2]?.match(/AGENCY#/g)).toHaveLength(20);
    expect(requests[2]).toMatch(/^BatchGetItem [^/]+ \/ AGENCY.*[^t]$/);
    expect([requests.length, rest]).toEqual([3, { trips: 2, readUnits: 15.5, writeUnits: 0 }]);
  });

  it('of IndicatorSummary is the head and the sums of one grouping', async () => {
    expect(await asked('IndicatorSummary')).toEqual({
      requests: [HEAD, `Query table SUM#budaya-kerja-asn#${registry.last.key} / PROVINCE#`],
      trips: 1,
      readUnits: 1.5,
      writeUnits: 0,
    });
  });

  it('of SaveReport is one trip of reads, as just written, and one transaction', async () => {
    const { requests, ...rest } = await asked('SaveReport');
    const [draft] = registry.drafts;
    const { agencyKey = '', regionCode = '', period = '' } = draft ?? {};
    const report = `REPORT#budaya-kerja-asn#${period}#`;
    expect(requests.slice(0, 4).map(unsealed).sort()).toEqual([
      'BatchGetItem ACCESS / …, REF / HEAD, consistent',
      `BatchGetItem RGN#${regionCode} / AGENCY#${agencyKey}, consistent`,
      'GetItem IDEM#… / IDEM, consistent',
      `Query table AGN#${agencyKey} / ${report}, consistent`,
    ]);
    expect(requests.slice(4).map(unsealed)).toEqual([
      `TransactWriteItems Put IDEM#… / IDEM, Put AGN#${agencyKey} / ${report}0001, Put LOG#${regionCode} / …, ` +
        `ConditionCheck AGN#${agencyKey} / CLAIM#budaya-kerja-asn#${period}`,
    ]);
    expect(rest).toEqual({ trips: 2, readUnits: 4, writeUnits: 20 });
  });
});

const nation = (): Operation => operations.get('Nation') as Operation;
