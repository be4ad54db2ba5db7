import { describe, expect, it } from 'vitest';
import {
  ADOPTION_ORDINALS,
  type BasisStanding,
  compareStandings,
  NOTHING_RECORDED,
  regionStanding,
  standings,
} from '#domain/adoption.ts';
import { asOf, event } from './records.ts';

describe('one region on several bases', () => {
  const lastDays = (ends: Record<string, string>) => (basis: string) => ends[basis] ?? null;
  const lasting = lastDays({});
  const a = event({ id: 'a', basis: 'rule-a', status: 'DECREED' });
  const b = event({ id: 'b', basis: 'rule-b', status: 'UNDER_STUDY', effectiveOn: '2026-01-20' });

  it('answers with the highest ordinal when no basis is asked', () => {
    expect(regionStanding([b, a], null, asOf('2026-02-01'), lasting)).toMatchObject({
      basis: 'rule-a',
      status: 'DECREED',
    });
  });

  it('answers with the basis asked, even where nothing is recorded on it', () => {
    expect(regionStanding([b, a], 'rule-b', asOf('2026-02-01'), lasting).status).toBe('UNDER_STUDY');
    expect(regionStanding([b, a], 'rule-c', asOf('2026-02-01'), lasting)).toEqual({
      ...NOTHING_RECORDED,
      basis: 'rule-c',
    });
  });

  it('has no basis where nothing is recorded by the day', () => {
    expect(regionStanding([a, b], null, asOf('2025-12-31'), lasting)).toEqual(NOTHING_RECORDED);
  });

  it('lapses each basis with its own regulation, and what a region does on its own with none', () => {
    const local = event({ id: 'c', basis: 'local' });
    const ends = lastDays({ 'rule-a': '2026-01-31', local: '2026-01-31' });
    const found = standings([local, b, a], asOf('2026-02-01'), ends);
    expect(found.map(({ basis, status }) => [basis, status])).toEqual([
      ['local', 'IMPLEMENTED'],
      ['rule-a', 'ENDED'],
      ['rule-b', 'UNDER_STUDY'],
    ]);
    expect(regionStanding([local], 'local', asOf('2026-02-01'), ends).status).toBe('IMPLEMENTED');
    expect(regionStanding([a], 'rule-a', asOf('2026-02-01'), ends).status).toBe('ENDED');
  });

  it('leaves a basis out on which only an evaluation, or only something to come, is recorded', () => {
    const evaluated = event({ id: 'd', basis: 'rule-d', status: 'EVALUATED' });
    const coming = event({ id: 'e', basis: 'rule-e', effectiveOn: '2026-03-01' });
    expect(standings([evaluated, coming], asOf('2026-02-01'), lasting)).toEqual([]);
  });

  it('takes an event off its basis when one on another basis supersedes it', () => {
    const moved = event({ id: 'moved', basis: 'rule-b', status: 'DECREED', supersedes: 'a' });
    const asked = asOf('2026-02-01');
    expect(regionStanding([a, moved], 'rule-a', asked, lasting).status).toBe('NOT_ADOPTED');
    expect(regionStanding([a, moved], null, asked, lasting).basis).toBe('rule-b');
    expect(standings([a, moved], asked, lasting).map(({ basis }) => basis)).toEqual(['rule-b']);
  });
});

describe('the most advanced standing', () => {
  it('has the ordinal that analysts use', () => {
    expect(ADOPTION_ORDINALS).toEqual({
      NOT_ADOPTED: 0,
      DISCUSSED: 1,
      UNDER_STUDY: 2,
      DECREED: 3,
      PILOT: 4,
      IMPLEMENTED: 5,
      SUSPENDED: 0,
      ENDED: 0,
      DECLINED: 0,
    });
  });

  const stands = (given: Partial<BasisStanding>): BasisStanding => ({ ...NOTHING_RECORDED, ...given });
  const first = (...all: BasisStanding[]) => [...all].sort(compareStandings)[0];

  it.each([
    ['the higher ordinal', { status: 'DISCUSSED' }, { status: 'DECLINED', since: '2026-01-01' }],
    ['any status before not adopted', { status: 'DECLINED' }, { status: 'NOT_ADOPTED', since: '2026-01-01' }],
    ['the latest day', { status: 'ENDED', since: '2026-01-02' }, { status: 'DECLINED', since: '2026-01-01' }],
    ['a day before none', { since: '2026-01-01', basis: 'z' }, { basis: 'a' }],
    ['the basis first in code-point order', { basis: 'Z' }, { basis: 'a' }],
  ] as const)('is that of %s', (_rule, better, worse) => {
    expect(first(stands(worse), stands(better))).toEqual(stands(better));
    expect(first(stands(better), stands(worse))).toEqual(stands(better));
  });
});
