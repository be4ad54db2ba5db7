import { describe, expect, it } from 'vitest';
import type { AdoptionEvent, AdoptionStatus } from '#domain/adoption.ts';
import { changeLaw, type LawChangeGiven } from '#domain/lawChange.ts';
import type { Reference } from '#domain/reference.ts';
import type { RegionRecords } from '#domain/regionRecords.ts';
import { type RegulationImpact, regulationImpact } from '#domain/regulationImpact.ts';
import type { Waiver } from '#domain/waiver.ts';
import {
  catalogue,
  event,
  guideline,
  JAKARTA,
  NOTHING_KEPT,
  regulation,
  relation,
  requirement,
  SOUTH_JAKARTA,
  SUKABUMI,
  scheme,
  WEST_JAVA,
  waiver,
} from './records.ts';

const ON = '2026-02-01';
const NOW = '2026-02-01T03:00:00.000Z';
const IN_FORCE = requirement({ id: '* force', code: 'force', gates: 'DECREED', kind: 'REGULATION_IN_FORCE' });
const JUKNIS = requirement({ id: '* juknis', code: 'juknis', kind: 'GUIDELINE_IN_FORCE', parameters: ['JUKNIS'] });
const DAYS = requirement({
  id: 'rule days',
  regulationSlug: 'rule',
  code: 'days',
  gates: 'IMPLEMENTED',
  kind: 'MAX_DAYS_PER_WEEK',
  parameters: ['2'],
});
const LAW = { guidelines: [guideline({})], requirements: [IN_FORCE, JUKNIS, DAYS] };

/** What Kota Sukabumi recorded; of Jawa Barat nothing is known. */
const sukabumi = (status: AdoptionStatus, given: Partial<AdoptionEvent> = {}) => [event({ status, ...given })];

interface Asked {
  on?: string;
  target?: AdoptionStatus | null;
  law?: Partial<Reference>;
  waivers?: readonly Waiver[];
}

function impactOf(
  given: LawChangeGiven,
  events: readonly AdoptionEvent[],
  { on = ON, target = null, law = LAW, waivers = [] }: Asked = {},
): RegulationImpact {
  const present = catalogue(law);
  const rule = present.regulations.get('rule') ?? regulation({});
  const answer = changeLaw(rule, given, present, NOW);
  if (answer.tag === 'refused') throw new Error(answer.refusals.map(({ message }) => message).join(' '));
  const records: RegionRecords[] = [WEST_JAVA, SUKABUMI, SOUTH_JAKARTA].map((region) => ({
    ...NOTHING_KEPT,
    region,
    catalogue: present,
    events: region === SUKABUMI ? events : [],
    waivers: region === SUKABUMI ? waivers : [],
  }));
  return regulationImpact(rule, { present, changed: answer.catalogue }, { on, target }, records);
}

const codes = (all: readonly { requirement: { id: string } }[]) => all.map((one) => one.requirement.id).join();
const readinessRows = (all: RegulationImpact['regionsLosing']) =>
  all.map((one) => `${one.region.code} ${one.regulation.slug} ${one.status} ${one.target}: ${codes(one.requirements)}`);
const losing = (impact: RegulationImpact) => readinessRows(impact.regionsLosing);
const gaining = (impact: RegulationImpact) => readinessRows(impact.regionsGaining);
const failing = (impact: RegulationImpact) =>
  impact.runningAdoptions.map(
    (one) =>
      `${one.adoption.region.code} ${one.adoption.basis} ${one.adoption.status} ${one.statusAfter}: ${codes(one.requirements)}`,
  );

const LAPSE: LawChangeGiven = { guidelineLapses: { guidelineId: 'guideline', lastDay: '2026-01-31' } };
const REVOKE: LawChangeGiven = { regulationRevoked: { effectiveFrom: ON } };
const add = (over: object = {}): LawChangeGiven => ({
  requirementAdded: { code: 'share', gates: 'PILOT', kind: 'MAX_SHARE', parameters: ['50'], ...over },
});
const tighten = (requirementId: string, over: object): LawChangeGiven => ({
  requirementTightened: { requirementId, ...over },
});
const TWO_DAYS = { scheme: scheme({ daysPerWeek: 2, maxSharePercent: 60 }) };

describe('a guideline that lapses', () => {
  it('takes readiness from a region for what it has reached and what comes next, and fails its pilot', () => {
    const impact = impactOf(LAPSE, sukabumi('PILOT', TWO_DAYS));
    expect(losing(impact)).toEqual(['32.72 rule PILOT PILOT: * juknis', '32.72 rule PILOT IMPLEMENTED: * juknis']);
    expect(failing(impact)).toEqual(['32.72 rule PILOT PILOT: * juknis']);
    expect(gaining(impact)).toEqual([]);
    expect(impact.counts).toEqual({ governments: 2, losing: 1, gaining: 0, running: 1, failing: 1 });
    expect(impact.runningAdoptions[0]?.requirements[0]).toMatchObject({ state: 'UNMET', since: '2026-02-01' });
  });

  it('does nothing on its last day, and nothing to a region that stands before what it gates', () => {
    const last = impactOf(LAPSE, sukabumi('PILOT', TWO_DAYS), { on: '2026-01-31' });
    const before = impactOf(LAPSE, sukabumi('UNDER_STUDY'));
    for (const impact of [last, before]) {
      expect([losing(impact), gaining(impact), failing(impact)]).toEqual([[], [], []]);
    }
  });

  it('does nothing while another guideline of the kind is in force', () => {
    const law = { ...LAW, guidelines: [guideline({}), guideline({ id: 'second' })] };
    expect(losing(impactOf(LAPSE, sukabumi('PILOT', TWO_DAYS), { law }))).toEqual([]);
  });

  it('fails nothing that the ministry waived for the region on the day', () => {
    const waivers = [waiver({ requirementId: '* juknis', effectiveUntil: ON })];
    const kept = impactOf(LAPSE, sukabumi('PILOT', TWO_DAYS), { waivers });
    expect([losing(kept), failing(kept)]).toEqual([[], []]);
    const over = impactOf(LAPSE, sukabumi('PILOT', TWO_DAYS), { waivers, on: '2026-02-02' });
    expect(failing(over)).toEqual(['32.72 rule PILOT PILOT: * juknis']);
  });

  it('takes readiness from every government towards one status, where that is asked', () => {
    expect(losing(impactOf(LAPSE, [], { target: 'PILOT' }))).toEqual([
      '32 rule NOT_ADOPTED PILOT: * juknis',
      '32.72 rule NOT_ADOPTED PILOT: * juknis',
    ]);
    expect(losing(impactOf(LAPSE, [], { target: 'DECREED' }))).toEqual([]);
  });
});

describe('a regulation that is revoked', () => {
  it('lets an adoption without an end of its own lapse, and its guidelines with it', () => {
    const impact = impactOf(REVOKE, sukabumi('IMPLEMENTED', TWO_DAYS));
    expect(failing(impact)).toEqual(['32.72 rule IMPLEMENTED ENDED: * force,* juknis']);
    expect(losing(impact)).toEqual(['32.72 rule IMPLEMENTED IMPLEMENTED: * force,* juknis']);
  });

  it('leaves an adoption with an end of its own running, without the law that it stands on', () => {
    const impact = impactOf(REVOKE, sukabumi('PILOT', { ...TWO_DAYS, effectiveUntil: '2026-12-31' }));
    expect(failing(impact)).toEqual(['32.72 rule PILOT PILOT: * force,* juknis']);
  });

  it('fails an adoption that lapses even where no requirement asks for the regulation', () => {
    const impact = impactOf(REVOKE, sukabumi('PILOT', TWO_DAYS), { law: { requirements: [] } });
    expect([failing(impact), losing(impact)]).toEqual([['32.72 rule PILOT ENDED: '], []]);
  });

  it('counts a decree as readiness lost, not as a running adoption', () => {
    const impact = impactOf(REVOKE, sukabumi('DECREED'));
    expect([losing(impact), failing(impact)]).toEqual([
      ['32.72 rule DECREED DECREED: * force', '32.72 rule DECREED PILOT: * force,* juknis'],
      [],
    ]);
    expect(impact.counts.running).toBe(0);
  });

  it('reaches those that it extends, whose last day moves with it, and no other basis', () => {
    const law = {
      ...LAW,
      regulations: [
        regulation({}),
        regulation({ slug: 'extended', effectiveUntil: '2025-12-31' }),
        regulation({ slug: 'other' }),
      ],
      relations: [relation('rule', 'EXTENDS', 'extended')],
    };
    const events = ['extended', 'other'].map((basis) => event({ id: basis, basis, status: 'PILOT', ...TWO_DAYS }));
    expect(failing(impactOf(REVOKE, events, { law }))).toEqual(['32.72 extended PILOT ENDED: * force']);
  });
});

describe('a requirement that is added', () => {
  it('fails a running adoption that a record contradicts, and one of which no record tells, apart', () => {
    const states = (given: Partial<AdoptionEvent>) =>
      impactOf(add(), sukabumi('PILOT', given)).runningAdoptions.map((one) =>
        one.requirements.map(({ state }) => state),
      );
    expect(states(TWO_DAYS)).toEqual([['UNMET']]);
    expect(states({})).toEqual([['UNKNOWN']]);
    expect(states({ scheme: scheme({ maxSharePercent: 50 }) })).toEqual([]);
  });

  it('takes no readiness that was not there, and fails nothing, when it is advisory or not yet asked', () => {
    for (const over of [{ enforcement: 'ADVISORY' }, { effectiveFrom: '2026-02-02' }]) {
      const impact = impactOf(add(over), sukabumi('PILOT', TWO_DAYS));
      expect([losing(impact), failing(impact)]).toEqual([[], []]);
    }
    expect(losing(impactOf(add(), sukabumi('PILOT', TWO_DAYS), { law: { ...LAW, guidelines: [] } }))).toEqual([]);
  });

  it('gives readiness where it takes the place of a blocking one of the baseline', () => {
    const advisory = add({ kind: 'GUIDELINE_IN_FORCE', parameters: ['JUKNIS'], enforcement: 'ADVISORY' });
    const law = { ...LAW, guidelines: [] };
    const impact = impactOf(advisory, sukabumi('PILOT', TWO_DAYS), { law });
    expect(gaining(impact)).toEqual(['32.72 rule PILOT PILOT: * juknis', '32.72 rule PILOT IMPLEMENTED: * juknis']);
    expect([losing(impact), failing(impact), impact.counts.gaining]).toEqual([[], [], 1]);
  });

  it('fails nothing anew where the same condition stood in the way before', () => {
    const same = add({ kind: 'GUIDELINE_IN_FORCE', parameters: ['JUKNIS'] });
    const impact = impactOf(same, sukabumi('PILOT', TWO_DAYS), { law: { ...LAW, guidelines: [] } });
    expect(failing(impact)).toEqual([]);
  });
});

describe('a requirement that asks more', () => {
  it('fails the schemes beyond the new limit, on the same scheme before and after', () => {
    const impact = impactOf(tighten('rule days', { parameters: ['1'] }), sukabumi('IMPLEMENTED', TWO_DAYS));
    expect(failing(impact)).toEqual(['32.72 rule IMPLEMENTED IMPLEMENTED: rule days']);
    expect(losing(impact)).toEqual(['32.72 rule IMPLEMENTED IMPLEMENTED: rule days']);
    expect(impact.runningAdoptions[0]?.requirements[0]?.requirement).toMatchObject({ parameters: ['1'], version: 2 });
  });

  it('fails nothing anew where the limit was broken already', () => {
    const three = { scheme: scheme({ daysPerWeek: 3 }) };
    const impact = impactOf(tighten('rule days', { parameters: ['1'] }), sukabumi('IMPLEMENTED', three));
    expect([failing(impact), losing(impact)]).toEqual([[], []]);
  });

  it('gates an earlier status', () => {
    const impact = impactOf(tighten('rule days', { gates: 'PILOT' }), sukabumi('PILOT', { scheme: null }));
    expect(failing(impact)).toEqual(['32.72 rule PILOT PILOT: rule days']);
  });

  it('gives readiness when it asks less', () => {
    const three = { scheme: scheme({ daysPerWeek: 3 }) };
    const impact = impactOf(tighten('rule days', { parameters: ['3'] }), sukabumi('PILOT', three));
    expect(gaining(impact)).toEqual(['32.72 rule PILOT IMPLEMENTED: rule days']);
  });
});

describe('where nothing runs', () => {
  it('asks a region that is out, or of which nothing is recorded, about DISCUSSED', () => {
    const change = add({ gates: 'DISCUSSED' });
    for (const status of ['NOT_ADOPTED', 'SUSPENDED', 'ENDED', 'DECLINED'] as const) {
      expect(losing(impactOf(change, sukabumi(status)))).toEqual([
        '32 rule NOT_ADOPTED DISCUSSED: rule share',
        `32.72 rule ${status} DISCUSSED: rule share`,
      ]);
    }
  });

  it('leaves out a region that inherits, and a scheme that lapsed', () => {
    const present = catalogue(LAW);
    const records = [SOUTH_JAKARTA, JAKARTA].map((region) => ({
      ...NOTHING_KEPT,
      region,
      catalogue: present,
      events: [event({ regionCode: region.code, status: 'IMPLEMENTED', effectiveUntil: '2026-01-31', ...TWO_DAYS })],
    }));
    const law = { present, changed: catalogue({ ...LAW, requirements: [] }) };
    const impact = regulationImpact(regulation({}), law, { on: ON, target: 'IMPLEMENTED' }, records);
    expect(impact.counts.governments).toBe(1);
    expect(gaining(impact)).toEqual(['31 rule ENDED IMPLEMENTED: rule days']);
  });
});
