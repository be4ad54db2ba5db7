import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry, type Registry } from '../support/registry.ts';

/** The examples of the API contract, word for word. */
const MAYOR = `query Mayor { region(code: "32.72") { name level parent { name } adoption { status since sources { url kind } }
  readiness(basis: "permenpanrb-4-2025", target: PILOT) { ready requirements { state requirement { kind clause enforcement } nextStep { id } } } } }`;
const NATION = `query Nation { adoptionMap(asOf: { effectiveOn: "2024-04-16" }) { region { code name } status since } }`;
const COUNTS = `query Counts { adoptionSummary(basis: "se-menpanrb-1-2024", groupBy: PROVINCE, asOf: { effectiveOn: "2024-04-17" }) { region { code name } status count } }`;

let registry: Registry;
beforeAll(async () => {
  registry = await createRegistry();
});
afterAll(() => registry.close());

describe('the examples of the API contract', () => {
  it("answers the mayor's question: where Sukabumi stands, and what is missing before a pilot", async () => {
    const { data, errors } = await registry.ask(MAYOR);
    expect(errors).toBeUndefined();
    expect(data.region).toMatchObject({ name: 'Kota Sukabumi', level: 'CITY', parent: { name: 'Jawa Barat' } });
    expect(data.region.adoption).toMatchObject({ status: 'DISCUSSED', since: '2019-11-25' });
    expect(data.region.adoption.sources).toEqual([{ url: expect.stringContaining('kompas.com'), kind: 'PRESS' }]);
    const { ready, requirements } = data.region.readiness;
    expect(ready).toBe(false);
    const states = Object.fromEntries(
      requirements.map((one: { requirement: { kind: string }; state: string }) => [one.requirement.kind, one.state]),
    );
    expect(states).toEqual({
      REGULATION_IN_FORCE: 'MET',
      STUDY_COMPLETED: 'UNKNOWN',
      GUIDELINE_IN_FORCE: 'UNKNOWN',
      LOCAL_INSTRUMENT_ISSUED: 'UNKNOWN',
      AGENCIES_ASSESSED: 'UNKNOWN',
      MAX_DAYS_PER_WEEK: 'UNKNOWN',
    });
    const limit = requirements.find(
      (one: { requirement: { kind: string } }) => one.requirement.kind === 'MAX_DAYS_PER_WEEK',
    );
    expect(limit.requirement).toEqual({
      kind: 'MAX_DAYS_PER_WEEK',
      clause: 'Pasal 13 ayat (1)',
      enforcement: 'BLOCKING',
    });
    expect(limit.nextStep.id).toContain('2 hari per minggu');
  });

  it('lists all 552 regions on a day', async () => {
    const { data, errors } = await registry.ask(NATION);
    expect(errors).toBeUndefined();
    expect(data.adoptionMap).toHaveLength(552);
    const codes = data.adoptionMap.map((one: { region: { code: string } }) => one.region.code);
    expect(codes).toEqual([...codes].sort());
    const bandung = data.adoptionMap.find((one: { region: { code: string } }) => one.region.code === '32.73');
    expect(bandung).toEqual({
      region: { code: '32.73', name: 'Kota Bandung' },
      status: 'IMPLEMENTED',
      since: '2024-04-16',
    });
  });

  it('counts governments by province and status, 546 in all', async () => {
    const { data, errors } = await registry.ask(COUNTS);
    expect(errors).toBeUndefined();
    const total = data.adoptionSummary.reduce((sum: number, one: { count: number }) => sum + one.count, 0);
    expect(total).toBe(546);
    expect(data.adoptionSummary).toContainEqual({
      region: { code: '32', name: 'Jawa Barat' },
      status: 'IMPLEMENTED',
      count: 3,
    });
  });
});

describe('the cost of the map', () => {
  it('is one request in a container that holds the regions, and two in a new one, today and on a past day', async () => {
    const { table } = registry;
    for (const query of [NATION, '{ adoptionMap { region { code name } status since } }']) {
      for (const [container, most] of [
        [registry.anotherContainer(), 2],
        [registry.handler, 1],
      ] as const) {
        table.requests.length = 0;
        const { data } = await registry.ask(query, {}, undefined, container);
        expect(data.adoptionMap).toHaveLength(552);
        expect(table.requests).toHaveLength(most);
      }
    }
  });

  it('is at most two requests for what was known at an instant', async () => {
    const { table } = registry;
    table.requests.length = 0;
    const { data } = await registry.ask('{ adoptionMap(asOf: { recordedAt: "2026-05-26T00:00:00Z" }) { status } }');
    expect(data.adoptionMap).toHaveLength(552);
    expect(table.requests.length).toBeLessThanOrEqual(2);
  });

  it('looks at the regions again after a minute', async () => {
    const { table } = registry;
    registry.at('2026-06-01T03:02:00.000Z');
    table.requests.length = 0;
    await registry.ask(NATION);
    expect(table.requests.sort()).toEqual(['GetItem', 'Query']);
  });

  it('reads the events of scheme and sources in batches, and only when they are selected', async () => {
    const { table } = registry;
    table.requests.length = 0;
    const { data } = await registry.ask('{ adoptionMap { region { code } scheme { weekdays } sources { url } } }');
    expect(table.requests.filter((one) => one === 'BatchGetItem')).toHaveLength(1);
    const depok = data.adoptionMap.find((one: { region: { code: string } }) => one.region.code === '32.76');
    expect(depok).toMatchObject({
      scheme: { weekdays: ['THU'] },
      sources: [{ url: expect.stringContaining('depok24jam') }],
    });
  });
});
