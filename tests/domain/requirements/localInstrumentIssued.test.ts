import { describe, expect, it } from 'vitest';
import { ADOPTION_STATUSES } from '#domain/adoption.ts';
import type { ReadinessFacts } from '#domain/requirements/facts.ts';
import { localInstrumentIssued } from '#domain/requirements/localInstrumentIssued.ts';
import type { LocalInstrument } from '#domain/scheme.ts';
import { catalogue, event, facts, regulation, relation, requirement, SOURCE } from '../records.ts';

const circular = (issuedOn: string | null): LocalInstrument => ({ name: 'SE 1', number: null, issuedOn, signer: null });
const found = (given: Partial<ReadinessFacts>) => localInstrumentIssued(requirement({}), facts(given));
const record = [{ url: null, kind: 'OFFICIAL', title: 'SE 1' }];

describe('an instrument that the declaration brings', () => {
  it('meets the requirement when issued by the day', () => {
    const met = { state: 'MET', since: '2026-01-05', evidence: record, nextStep: null };
    expect(found({ localInstrument: circular('2026-01-05'), on: '2026-01-05' })).toEqual(met);
  });

  it('is unmet when issued only after the day', () => {
    const late = found({ localInstrument: circular('2026-01-06'), on: '2026-01-05' });
    expect(late).toMatchObject({ state: 'UNMET', since: null, evidence: record });
    expect(late.nextStep?.en).toBe('Issue the local instrument by 2026-01-05; SE 1 is issued on 2026-01-06.');
  });

  it('meets the requirement, since no known day, when only its name is known', () => {
    expect(found({ localInstrument: circular(null) })).toMatchObject({ state: 'MET', since: null, evidence: record });
  });
});

describe('an instrument that an earlier event names', () => {
  const named = event({ status: 'DECREED', localInstrument: circular('2025-12-01'), sources: [SOURCE] });

  it('meets the requirement from the day of the event on, since its day of issue', () => {
    const met = { state: 'MET', since: '2025-12-01', evidence: [SOURCE], nextStep: null };
    expect(found({ events: [named], on: '2026-01-05' })).toEqual(met);
    expect(found({ events: [named], on: '2026-01-04' }).state).toBe('UNKNOWN');
  });

  it('counts from the day of the event where its own day is not known, and stands for itself without a source', () => {
    const undated = { ...named, localInstrument: circular(null), sources: [] };
    expect(found({ events: [undated] })).toMatchObject({ state: 'MET', since: '2026-01-05', evidence: record });
  });

  it('does not count before it is issued', () => {
    const later = { ...named, localInstrument: circular('2026-02-01') };
    expect(found({ events: [later], on: '2026-01-31' }).state).toBe('UNKNOWN');
    expect(found({ events: [later], on: '2026-02-01' })).toMatchObject({ state: 'MET', since: '2026-02-01' });
  });

  it('does not count for another basis', () => {
    expect(found({ events: [{ ...named, basis: 'other' }] }).state).toBe('UNKNOWN');
  });

  it('is the first of several', () => {
    const second = event({ id: 'second', effectiveOn: '2026-01-06', localInstrument: circular('2026-01-06') });
    for (const events of [
      [named, second],
      [second, named],
    ]) {
      expect(found({ events, on: '2026-02-01' }).since).toBe('2025-12-01');
    }
  });

  it.each([...ADOPTION_STATUSES, 'EVALUATED'] as const)('counts with %s only if that leads to adoption', (status) => {
    const leads = ['DISCUSSED', 'UNDER_STUDY', 'DECREED', 'PILOT', 'IMPLEMENTED', 'EVALUATED'].includes(status);
    expect(found({ events: [{ ...named, status }] }).state).toBe(leads ? 'MET' : 'UNKNOWN');
  });
});

describe('a regulation of the region', () => {
  const own = regulation({ slug: 'perkada', regionCode: '32.72', level: 'CITY', issuedOn: '2025-12-01' });
  const known = (given: Partial<typeof own>, kind: 'IMPLEMENTS' | 'AMENDS' = 'IMPLEMENTS', to = 'rule') =>
    catalogue({ regulations: [regulation({}), { ...own, ...given }], relations: [relation('perkada', kind, to)] });

  it('meets the requirement when it implements the basis and is in force', () => {
    const met = { state: 'MET', since: '2025-12-01', evidence: [SOURCE], nextStep: null };
    expect(found({ catalogue: known({}) })).toEqual(met);
  });

  it('does not when it is another region’s, does something else, concerns another basis, or is over', () => {
    expect(found({ catalogue: known({ regionCode: '32' }) }).state).toBe('UNKNOWN');
    expect(found({ catalogue: known({}, 'AMENDS') }).state).toBe('UNKNOWN');
    expect(found({ catalogue: known({}, 'IMPLEMENTS', 'other') }).state).toBe('UNKNOWN');
    expect(found({ catalogue: known({ effectiveUntil: '2026-01-04' }) }).state).toBe('UNKNOWN');
    expect(found({ catalogue: catalogue({ relations: [relation('ghost', 'IMPLEMENTS', 'rule')] }) }).state).toBe(
      'UNKNOWN',
    );
  });

  it('does not for what a region does on its own initiative', () => {
    expect(found({ basis: 'local', catalogue: known({}, 'IMPLEMENTS', 'local') }).state).toBe('UNKNOWN');
  });
});

it('is unknown where no instrument is recorded, and says what to give', () => {
  const nothing = found({});
  expect(nothing).toMatchObject({ state: 'UNKNOWN', since: null, evidence: [] });
  expect(nothing.nextStep?.en).toContain('number, date and signer');
});
