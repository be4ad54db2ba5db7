import { describe, expect, it } from 'vitest';
import { changeLaw, type LawChangeGiven } from '#domain/lawChange.ts';
import type { Catalogue } from '#domain/reference.ts';
import type { Regulation } from '#domain/regulation.ts';
import { catalogue, form, guideline, LEARNED, regulation, relation, requirement } from './records.ts';

const NOW = '2026-02-01T03:00:00.000Z';
const RULE = regulation({ effectiveFrom: '2025-01-01', effectiveUntil: '2026-12-31' });
const LAW = catalogue({
  regulations: [RULE, regulation({ slug: 'other' })],
  guidelines: [
    guideline({ id: 'juknis', effectiveUntil: '2026-06-30' }),
    guideline({ id: 'draft', issuedOn: null }),
    guideline({ id: 'foreign', regulationSlug: 'other' }),
  ],
  requirements: [
    requirement({ id: '* days', code: 'days', kind: 'MAX_DAYS_PER_WEEK', parameters: ['3'] }),
    requirement({ id: 'rule share', regulationSlug: 'rule', code: 'share', kind: 'MAX_SHARE', parameters: ['50'] }),
    requirement({ id: 'rule over', regulationSlug: 'rule', code: 'over', withdrawn: true, version: 2 }),
    requirement({ id: 'other share', regulationSlug: 'other', code: 'share', kind: 'MAX_SHARE', parameters: ['50'] }),
  ],
  forms: [form()],
});

const change = (given: LawChangeGiven, rule: Regulation = RULE, law: Catalogue = LAW) =>
  changeLaw(rule, given, law, NOW);
function changed(given: LawChangeGiven, rule?: Regulation, law?: Catalogue) {
  const answer = change(given, rule, law);
  if (answer.tag === 'refused') throw new Error(answer.refusals.map(({ message }) => message).join(' '));
  return answer;
}
const refusals = (given: LawChangeGiven, rule?: Regulation, law?: Catalogue): string[] => {
  const answer = change(given, rule, law);
  return answer.tag === 'changed'
    ? []
    : answer.refusals.map((one) => `${'code' in one ? one.code : one.tag} ${one.path.slice(2).join('.')}`);
};

describe('a guideline that would lapse', () => {
  const lapse = (guidelineId: string, lastDay: string) => ({ guidelineLapses: { guidelineId, lastDay } });

  it('ends on the day given, from the day after, and is kept as it was in the law as it is', () => {
    const { catalogue: law, from } = changed(lapse('juknis', '2026-03-31'));
    expect(from).toBe('2026-04-01');
    expect(law.guidelines.get('juknis')).toMatchObject({ effectiveUntil: '2026-03-31', version: 2, recordedAt: NOW });
    expect(LAW.guidelines.get('juknis')).toMatchObject({
      effectiveUntil: '2026-06-30',
      version: 1,
      recordedAt: LEARNED,
    });
    expect([...law.guidelines.keys()]).toEqual([...LAW.guidelines.keys()]);
  });

  it.each([
    ['unknown', '2026-03-31', ['INVALID_VALUE guidelineLapses.guidelineId']],
    ['foreign', '2026-03-31', ['INVALID_VALUE guidelineLapses.guidelineId']],
    ['draft', '2026-03-31', ['INVALID_VALUE guidelineLapses.guidelineId']],
    ['juknis', '1944-12-31', ['IMPOSSIBLE_DATE guidelineLapses.lastDay', 'IMPOSSIBLE_DATE guidelineLapses.lastDay']],
    ['juknis', '2025-01-31', ['IMPOSSIBLE_DATE guidelineLapses.lastDay']],
    ['juknis', '2025-02-01', []],
    ['juknis', '2026-06-30', []],
    ['juknis', '2026-07-01', ['IMPOSSIBLE_DATE guidelineLapses.lastDay']],
  ])('%s on %s is answered with %j', (id, lastDay, expected) => {
    expect(refusals(lapse(id, lastDay))).toEqual(expected);
  });

  it('cannot last beyond its regulation', () => {
    const endless = catalogue({ regulations: [RULE], guidelines: [guideline({ id: 'juknis' })] });
    expect(refusals(lapse('juknis', '2026-12-31'), RULE, endless)).toEqual([]);
    expect(refusals(lapse('juknis', '2027-01-01'), RULE, endless)).toEqual(['IMPOSSIBLE_DATE guidelineLapses.lastDay']);
  });
});

describe('a regulation that would be revoked', () => {
  const revoke = (effectiveFrom: string) => ({ regulationRevoked: { effectiveFrom } });

  it('has the day before as its last, by the rule of revocations, and those that it extends with it', () => {
    const { catalogue: law, from } = changed(revoke('2026-03-01'));
    expect(from).toBe('2026-03-01');
    expect([law.lastDay('rule'), LAW.lastDay('rule')]).toEqual(['2026-02-28', '2026-12-31']);
    const first = regulation({ slug: 'first', effectiveUntil: '2025-12-31' });
    const extended = catalogue({ regulations: [RULE, first], relations: [relation('rule', 'EXTENDS', 'first')] });
    const moved = changed(revoke('2026-03-01'), RULE, extended).catalogue;
    expect([extended.lastDay('first'), moved.lastDay('first')]).toEqual(['2026-12-31', '2026-02-28']);
  });

  it('leaves the law as it is untouched, and names no instrument that could be one', () => {
    const { catalogue: law } = changed(revoke('2026-03-01'));
    expect(LAW.regulations.size).toBe(2);
    expect(LAW.relations).toEqual([]);
    for (const slug of law.regulations.keys()) expect(LAW.regulations.has(slug) || slug.includes(' ')).toBe(true);
  });

  it.each([
    ['2024-12-31', 1],
    ['2025-01-01', 0],
    ['2026-12-31', 0],
    ['2027-01-01', 1],
    ['1944-12-31', 2],
  ])('on %s is refused for %i reasons, all of the day', (day, count) => {
    expect(refusals(revoke(day))).toEqual(Array(count).fill('IMPOSSIBLE_DATE regulationRevoked.effectiveFrom'));
  });
});

describe('a requirement that would be added', () => {
  const given = { code: 'limit', gates: 'PILOT', kind: 'MAX_DAYS_PER_WEEK', parameters: ['1'] } as const;
  const add = (over: object = {}) => ({ requirementAdded: { ...given, ...over } });

  it("is one of the regulation's own, blocking unless said otherwise, asked from its first day", () => {
    const { catalogue: law, from } = changed(add({ effectiveFrom: '2026-03-01', clause: 'Pasal 5' }));
    expect(from).toBe('2026-03-01');
    expect(law.requirements.get('rule limit')).toEqual({
      ...given,
      id: 'rule limit',
      regulationSlug: 'rule',
      enforcement: 'BLOCKING',
      clause: 'Pasal 5',
      effectiveFrom: '2026-03-01',
      effectiveUntil: null,
      source: { url: null, kind: 'UNVERIFIED', title: null },
      withdrawn: false,
      version: 1,
      recordedAt: NOW,
      load: null,
    });
    expect([LAW.requirements.has('rule limit'), LAW.requirementVersions.has('rule limit 1')]).toEqual([false, false]);
    expect(law.requirementVersions.get('rule limit 1')).toBe(law.requirements.get('rule limit'));
    expect(changed(add()).from).toBeNull();
    expect(changed(add({ enforcement: 'ADVISORY' })).catalogue.requirements.get('rule limit')?.enforcement).toBe(
      'ADVISORY',
    );
  });

  it('may take the code of one that was withdrawn, in the next version of it', () => {
    const { catalogue: law } = changed(add({ code: 'over' }));
    expect(law.requirements.get('rule over')).toMatchObject({ withdrawn: false, version: 3 });
  });

  it.each([
    [{ code: 'Limit' }, 'code'],
    [{ code: 'share' }, 'code'],
    [{ gates: 'NOT_ADOPTED' }, 'gates'],
    [{ gates: 'SUSPENDED' }, 'gates'],
    [{ parameters: ['8'] }, 'parameters'],
    [{ parameters: null }, 'parameters'],
    [{ clause: 'x'.repeat(201) }, 'clause'],
    [{ effectiveFrom: '1944-12-31' }, 'effectiveFrom'],
  ])('with %j is refused at %s', (over, place) => {
    expect(refusals(add(over))[0]).toMatch(new RegExp(`^(INVALID_VALUE|IMPOSSIBLE_DATE) requirementAdded.${place}$`));
  });
});

describe('a requirement that would ask more', () => {
  const tighten = (requirementId: string, over: object) => ({ requirementTightened: { requirementId, ...over } });

  it('is the kept one with what is given, in a new version', () => {
    const { catalogue: law } = changed(tighten('rule share', { parameters: ['25'], gates: 'DECREED' }));
    expect(law.requirements.get('rule share')).toEqual({
      ...LAW.requirements.get('rule share'),
      parameters: ['25'],
      gates: 'DECREED',
      version: 2,
      recordedAt: NOW,
    });
    const blocking = changed(tighten('* days', { enforcement: 'ADVISORY' })).catalogue.requirements.get('* days');
    expect(blocking).toMatchObject({ enforcement: 'ADVISORY', parameters: ['3'], gates: 'PILOT' });
  });

  it.each([
    ['rule nothing', { parameters: ['1'] }, 'INVALID_VALUE requirementTightened.requirementId'],
    ['rule over', { parameters: [] }, 'INVALID_VALUE requirementTightened.requirementId'],
    ['other share', { parameters: ['1'] }, 'INVALID_VALUE requirementTightened.requirementId'],
    ['rule share', {}, 'MISSING_VALUE requirementTightened'],
    ['rule share', { parameters: ['101'] }, 'INVALID_VALUE requirementTightened.parameters'],
    ['rule share', { gates: 'ENDED' }, 'INVALID_VALUE requirementTightened.gates'],
  ])('%s with %j is refused: %s', (id, over, expected) => {
    expect(refusals(tighten(id, over))).toEqual([expected]);
  });
});

describe('no change', () => {
  it('is refused as missing', () => {
    expect(change({})).toMatchObject({
      tag: 'refused',
      refusals: [{ code: 'MISSING_VALUE', path: ['input', 'change'] }],
    });
  });
});
