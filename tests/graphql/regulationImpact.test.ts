import { createHash } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { queryAll } from '#store/table.ts';
import { IMPACT, publish, requirementId, SLUG, SOURCE, write } from '../support/impact.ts';
import { createRegistry, type Registry } from '../support/registry.ts';

let registry: Registry;
let analyst: string;
let registrar: string;
let guidelines: Record<'JUKLAK' | 'JUKNIS', string>;

/** Kota Sukabumi runs a pilot of two days a week that satisfies all that is asked. */
beforeAll(async () => {
  registry = await createRegistry();
  analyst = await registry.token({ role: 'ministry-analyst' });
  registrar = await registry.token({ role: 'ministry-registrar' });
  const officer = await registry.token({ role: 'region-officer', region: '32.72' });
  guidelines = {
    JUKLAK: await publish(registry, registrar, 'JUKLAK'),
    JUKNIS: await publish(registry, registrar, 'JUKNIS'),
  };
  await study(officer);
  const agency = { regionCode: '32.72', type: 'bkpsdm', name: 'BKPSDM' };
  await write(registry, officer, ['registerAgency', 'RegisterAgencyInput', 'agency { key }'], agency);
  const assessed = { agency: '32.72-bkpsdm', eligibility: 'ELIGIBLE', reason: 'Layak', effectiveFrom: '2026-05-01' };
  await write(registry, officer, ['assessAgency', 'AssessAgencyInput', 'assessment { eligibility }'], assessed);
  const pilot = {
    regionCode: '32.72',
    basis: SLUG,
    status: 'PILOT',
    effectiveOn: '2026-06-01',
    scheme: { daysPerWeek: 2 },
    localInstrument: 'SE 1',
    sources: [SOURCE],
  };
  await write(registry, registrar, ['observeAdoption', 'ObserveAdoptionInput', 'event { id }'], pilot);
});
afterAll(() => registry.close());

async function study(officer: string): Promise<void> {
  const planned = {
    regionCode: '32.72',
    basis: SLUG,
    title: 'Kajian',
    conductedBy: 'Bappeda',
    plannedOn: '2026-05-01',
  };
  const { study: opened } = await write(registry, officer, ['planStudy', 'PlanStudyInput', 'study { id }'], planned);
  const findings = ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'].map((dimension) => ({
    dimension,
    finding: 'SUPPORTS',
    text: 'Baik',
    evidence: [SOURCE],
  }));
  const completed = { studyId: opened.id, expectedVersion: 1, completedOn: '2026-05-20', findings };
  await write(registry, officer, ['completeStudy', 'CompleteStudyInput', 'study { id }'], completed);
}

async function impact(change: object, variables: object = {}) {
  const { data, errors } = await registry.ask(IMPACT, { slug: SLUG, change, ...variables }, analyst);
  expect(errors).toBeUndefined();
  return data.regulationImpact;
}
interface Row {
  region: { code: string };
  target: string;
}
const ofSukabumi = (rows: (Row | { adoption: { region: { code: string } } })[]) =>
  rows.filter((one) => ('region' in one ? one.region : one.adoption.region).code === '32.72');
const lapse = (lastDay: string) => ({ guidelineLapses: { guidelineId: guidelines.JUKNIS, lastDay } });
const revoke = (effectiveFrom: string) => ({ regulationRevoked: { effectiveFrom } });
const LIMIT = { code: 'share', gates: 'PILOT', kind: 'MAX_SHARE', parameters: ['50'] };

describe('a guideline that lapses', () => {
  it('is looked at on the day after it, and takes the pilot that rests on it with the readiness', async () => {
    const answer = await impact(lapse('2026-07-31'));
    expect(answer.on).toBe('2026-08-01');
    const [failing] = ofSukabumi(answer.runningAdoptions);
    expect(failing).toEqual({
      adoption: { region: { code: '32.72' }, basis: SLUG, status: 'PILOT', scheme: { daysPerWeek: 2, weekdays: [] } },
      statusAfter: 'PILOT',
      requirements: [
        {
          state: 'UNMET',
          since: '2026-08-01',
          waived: false,
          requirement: { code: 'juknis_in_force', parameters: ['JUKNIS'], regulation: null },
          nextStep: { id: expect.stringContaining('2026-07-31'), en: expect.stringContaining('2026-07-31') },
        },
      ],
    });
    const losing = ofSukabumi(answer.regionsLosing);
    expect(losing).toMatchObject([
      { status: 'PILOT', target: 'PILOT', regulation: { slug: SLUG } },
      { status: 'PILOT', target: 'IMPLEMENTED' },
    ]);
    expect(answer.regionsGaining).toEqual([]);
  });

  it('changes nothing on a day before', async () => {
    const { counts, regionsLosing, runningAdoptions } = await impact(lapse('2026-07-31'), { on: '2026-07-31' });
    expect([regionsLosing, runningAdoptions]).toEqual([[], []]);
    expect(counts).toMatchObject({ governments: 546, losing: 0, gaining: 0, failing: 0 });
  });
});

describe('a regulation that is revoked', () => {
  it('fails every running adoption, as many as the counts of adoption say, and shows the law as it is', async () => {
    const answer = await impact(revoke('2026-07-01'));
    await registry.projected();
    const { data } = await registry.ask(
      `{ adoptionSummary(basis: "${SLUG}", groupBy: NATION, asOf: { effectiveOn: "2026-07-01" }) { status count } }`,
    );
    const running = data.adoptionSummary
      .filter(({ status }: { status: string }) => status === 'PILOT' || status === 'IMPLEMENTED')
      .reduce((sum: number, one: { count: number }) => sum + one.count, 0);
    expect(running).toBeGreaterThan(2);
    expect(answer.counts).toMatchObject({ running, failing: running });
    expect(answer.runningAdoptions).toHaveLength(running);
    expect(ofSukabumi(answer.runningAdoptions)).toMatchObject([{ statusAfter: 'ENDED' }]);
    expect(answer).toMatchObject({ on: '2026-07-01', regulation: { slug: SLUG, lastDay: null } });
  });
});

describe('a requirement that is added', () => {
  it('towards the first step takes readiness from every government at once, and from no unit that inherits', async () => {
    const { counts, regionsLosing } = await impact({ requirementAdded: { ...LIMIT, gates: 'DISCUSSED' } });
    expect(counts).toMatchObject({ governments: 546, gaining: 0 });
    const codes = new Set(regionsLosing.map((one: Row) => one.region.code));
    expect(codes.size).toBe(counts.losing);
    expect(counts.losing).toBeGreaterThan(500);
    expect([...codes].some((code) => String(code).startsWith('31.'))).toBe(false);
    expect(ofSukabumi(regionsLosing)).toHaveLength(2);
  });

  it('in place of a blocking one of the baseline gives readiness to all that lack only that', async () => {
    const parameters = ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'];
    const advisory = { code: 'study', gates: 'DECREED', kind: 'STUDY_COMPLETED', parameters, enforcement: 'ADVISORY' };
    const { counts, regionsGaining } = await impact({ requirementAdded: advisory }, { target: 'DECREED' });
    expect(counts).toMatchObject({ governments: 546, losing: 0, gaining: 545, failing: 0 });
    expect(ofSukabumi(regionsGaining)).toEqual([]);
    expect(regionsGaining[0].requirements).toMatchObject([
      { state: 'UNKNOWN', requirement: { code: 'study_completed' } },
    ]);
  });

  it('asks every region about one status where that is given', async () => {
    const { regionsLosing } = await impact({ requirementAdded: LIMIT }, { target: 'IMPLEMENTED' });
    expect(new Set(regionsLosing.map((one: Row) => one.target))).toEqual(new Set(['IMPLEMENTED']));
    expect(ofSukabumi(regionsLosing)).toMatchObject([
      { requirements: [{ state: 'UNKNOWN', requirement: { code: 'share', regulation: { slug: SLUG } } }] },
    ]);
  });
});

describe('a requirement that asks more', () => {
  it('fails a scheme beyond the new limit, and none within it', async () => {
    const id = await requirementId(registry, 'max_days_per_week');
    const tighten = (limit: string) => impact({ requirementTightened: { requirementId: id, parameters: [limit] } });
    const [failing] = ofSukabumi((await tighten('1')).runningAdoptions);
    expect(failing).toMatchObject({
      statusAfter: 'PILOT',
      requirements: [{ state: 'UNMET', requirement: { code: 'max_days_per_week', parameters: ['1'] } }],
    });
    expect(ofSukabumi((await tighten('2')).runningAdoptions)).toEqual([]);
  });

  it('can be one of the baseline, whose records the region keeps: one eligible agency is not two', async () => {
    const requirement = { requirementId: await requirementId(registry, 'agencies_assessed'), parameters: ['2'] };
    const answer = await impact({ requirementTightened: requirement });
    expect(ofSukabumi(answer.runningAdoptions)).toMatchObject([
      { requirements: [{ state: 'UNMET', requirement: { code: 'agencies_assessed', regulation: null } }] },
    ]);
  });

  it('fails nothing while the ministry waives it for the region', async () => {
    const waiver = {
      regionCode: '32.72',
      requirementId: await requirementId(registry, 'max_days_per_week'),
      reason: 'Bencana',
      effectiveUntil: '2026-12-31',
    };
    await write(registry, registrar, ['grantWaiver', 'GrantWaiverInput', 'waiver { id }'], waiver);
    const requirementTightened = { requirementId: waiver.requirementId, parameters: ['1'] };
    expect(ofSukabumi((await impact({ requirementTightened })).runningAdoptions)).toEqual([]);
    expect(ofSukabumi((await impact({ requirementTightened }, { on: '2027-01-01' })).runningAdoptions)).toHaveLength(1);
  });
});

describe('the cost', () => {
  it('is one query for each government and the head, at most 16 under way at a time', async () => {
    const { table } = registry;
    let open = 0;
    let most = 0;
    table.client.middlewareStack.add(
      (next) => async (input) => {
        open += 1;
        most = Math.max(most, open);
        return next(input).finally(() => {
          open -= 1;
        });
      },
      { step: 'initialize', name: 'countOpen' },
    );
    table.requests.length = 0;
    await impact(revoke('2026-07-01'));
    table.client.middlewareStack.remove('countOpen');
    expect(table.requests.filter((one) => one === 'Query')).toHaveLength(546);
    expect(table.requests.filter((one) => one !== 'Query')).toEqual(['BatchGetItem']);
    expect(most).toBe(16);
  });
});

describe('nothing is written', () => {
  const digest = async () => {
    const { client, name } = registry.table;
    const hash = createHash('sha256');
    let start: Record<string, never> | undefined;
    const lines: string[] = [];
    do {
      const page = await client.send(new ScanCommand({ TableName: name, ExclusiveStartKey: start }));
      for (const item of page.Items ?? []) lines.push(JSON.stringify(Object.entries(unmarshall(item)).sort()));
      start = page.LastEvaluatedKey as typeof start;
    } while (start !== undefined);
    return { items: lines.length, digest: hash.update(lines.sort().join('\n')).digest('hex') };
  };

  it('by any change: the whole table is the same before and after, and so is what it answers', async () => {
    const readiness = async () => {
      const query = `{ region(code: "32.72") { readiness(basis: "${SLUG}", target: PILOT, scheme: { daysPerWeek: 2 }) { ready } } }`;
      return (await registry.ask(query)).data.region.readiness.ready;
    };
    const before = await digest();
    expect(before.items).toBeGreaterThan(800);
    expect(await readiness()).toBe(true);
    const share = await requirementId(registry, 'max_days_per_week');
    const tighten = { requirementTightened: { requirementId: share, parameters: ['0'] } };
    for (const change of [lapse('2026-05-31'), revoke('2026-06-01'), { requirementAdded: LIMIT }, tighten]) {
      expect((await impact(change)).counts.failing).toBeGreaterThan(0);
    }
    expect(await digest()).toEqual(before);
    expect(await readiness()).toBe(true);
  });

  it('and what it told comes true once the change is really made', async () => {
    const told = ofSukabumi((await impact(lapse('2026-06-30'))).regionsLosing) as Row[];
    const events = await queryAll(registry.table, { partition: 'RGN#32.72' });
    expect(told.map(({ target }) => target)).toEqual(['PILOT', 'IMPLEMENTED']);
    await publish(registry, registrar, 'JUKNIS', {
      guidelineId: guidelines.JUKNIS,
      expectedVersion: 1,
      effectiveUntil: '2026-06-30',
    });
    const ready = async (target: string, on: string) => {
      const query = `{ region(code: "32.72") { readiness(basis: "${SLUG}", target: ${target}, on: "${on}", scheme: { daysPerWeek: 2 }) { ready } } }`;
      return (await registry.ask(query)).data.region.readiness.ready;
    };
    for (const { target } of told) {
      expect([await ready(target, '2026-06-30'), await ready(target, '2026-07-01')]).toEqual([true, false]);
    }
    expect(await queryAll(registry.table, { partition: 'RGN#32.72' })).toEqual(events);
  });
});
