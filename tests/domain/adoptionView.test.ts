import { describe, expect, it } from 'vitest';
import {
  asOfAsked,
  governingEvent,
  history,
  recalledShortfall,
  regulationOfBasis,
  shortfallOfView,
  type ViewedRegion,
  versionOf,
  viewAdoption,
  viewAdoptions,
} from '#domain/adoptionView.ts';
import { asOf, catalogue, event, requirement, SOUTH_JAKARTA, SUKABUMI } from './records.ts';

const LATER = '2026-01-20T00:00:00.000Z';
const shortfall = [{ requirementId: '* code', version: 1, state: 'UNMET', waived: false }] as const;
const decree = event({ id: 'decree', status: 'DECREED', effectiveOn: '2025-12-01' });
const began = event({ id: 'began', shortfall: [...shortfall] });
const again = event({ id: 'again', effectiveOn: '2026-01-10', recordedAt: LATER });
const elsewhere = event({ id: 'elsewhere', basis: 'local', status: 'DISCUSSED' });
const known = catalogue({ requirements: [requirement({})] });

const viewed = (given: Partial<ViewedRegion> = {}): ViewedRegion => ({
  region: SUKABUMI,
  events: [again, elsewhere, began, decree],
  asOf: asOf('2026-02-01'),
  catalogue: known,
  ...given,
});

describe('one adoption', () => {
  it('stands towards the basis asked, with all that it was derived from', () => {
    const view = viewAdoption(viewed(), 'rule');
    expect(view).toMatchObject({ basis: 'rule', status: 'IMPLEMENTED', since: '2026-01-05', inherited: false });
    expect(view.region).toBe(SUKABUMI);
    expect(viewAdoption(viewed(), 'local').status).toBe('DISCUSSED');
  });

  it('is the most advanced one when no basis is asked', () => {
    expect(viewAdoption(viewed(), null).basis).toBe('rule');
  });

  it('is inherited in a region that does not govern itself', () => {
    expect(viewAdoption(viewed({ region: SOUTH_JAKARTA }), 'rule').inherited).toBe(true);
  });

  it('is listed for every basis on which a status is recorded, in order of basis', () => {
    const views = viewAdoptions(viewed({ region: SOUTH_JAKARTA }));
    expect(views.map(({ basis, status, inherited }) => [basis, status, inherited])).toEqual([
      ['local', 'DISCUSSED', true],
      ['rule', 'IMPLEMENTED', true],
    ]);
    expect(viewAdoptions(viewed())[0]?.inherited).toBe(false);
  });

  it('is governed by the event whose end and scheme hold, and by none where nothing is recorded', () => {
    expect(governingEvent(viewAdoption(viewed(), 'rule'))).toBe(again);
    expect(governingEvent(viewAdoption(viewed(), 'other'))).toBeNull();
  });

  it('names no regulation for what a region does on its own', () => {
    expect(regulationOfBasis('local')).toBeNull();
    expect(regulationOfBasis(null)).toBeNull();
    expect(regulationOfBasis('rule')).toBe('rule');
  });
});

describe('what was not met', () => {
  it('is what was kept with the event that began the status', () => {
    expect(shortfallOfView(viewAdoption(viewed(), 'rule'))).toEqual([
      { requirement: requirement({}), state: 'UNMET', waived: false, since: null, evidence: [], nextStep: null },
    ]);
  });

  it('is nothing for a status that lapsed, or where nothing is recorded', () => {
    const over = viewed({ events: [{ ...began, effectiveUntil: '2026-01-31' }] });
    expect(shortfallOfView(viewAdoption(over, 'rule'))).toEqual([]);
    expect(shortfallOfView(viewAdoption(viewed({ events: [] }), 'rule'))).toEqual([]);
  });

  it('leaves a requirement out that the catalogue does not know', () => {
    expect(recalledShortfall(shortfall, catalogue())).toEqual([]);
    expect(recalledShortfall(shortfall, known)).toHaveLength(1);
  });
});

describe('the history', () => {
  const names = (view: ReturnType<typeof viewAdoption>, recordedAt: string | null) =>
    history(view, recordedAt).map((entry) => `${entry.event.id}${entry.superseded ? ' superseded' : ''}`);

  it('has every event of the basis in the order in which the status is derived', () => {
    expect(names(viewAdoption(viewed(), 'rule'), null)).toEqual(['decree', 'began', 'again']);
  });

  it('has only what was recorded by the instant asked', () => {
    expect(names(viewAdoption(viewed(), 'rule'), '2026-01-19T23:59:59.999Z')).toEqual(['decree', 'began']);
    expect(names(viewAdoption(viewed(), 'rule'), LATER)).toEqual(['decree', 'began', 'again']);
  });

  it('marks an event as superseded from the instant of the correction on, also by one on another basis', () => {
    const moved = event({ id: 'moved', basis: 'local', supersedes: 'began', recordedAt: LATER });
    const view = viewAdoption(viewed({ events: [decree, began, moved] }), 'rule');
    expect(names(view, null)).toEqual(['decree', 'began superseded']);
    expect(names(view, '2026-01-19T00:00:00.000Z')).toEqual(['decree', 'began']);
  });

  it('leaves the events of the view in their order', () => {
    const view = viewAdoption(viewed(), 'rule');
    history(view, null);
    expect(view.events.map(({ id }) => id)).toEqual(['again', 'elsewhere', 'began', 'decree']);
  });
});

describe('the version', () => {
  it('counts what is recorded on the basis by the instant asked', () => {
    expect(versionOf(viewAdoption(viewed(), 'rule'))).toBe(3);
    expect(versionOf(viewAdoption(viewed({ asOf: asOf('2026-02-01', LATER) }), 'rule'))).toBe(3);
    expect(versionOf(viewAdoption(viewed({ asOf: asOf('2026-02-01', '2026-01-19T00:00:00.000Z') }), 'rule'))).toBe(2);
  });

  it('counts events that hold only later too', () => {
    expect(versionOf(viewAdoption(viewed({ asOf: asOf('2020-01-01') }), 'rule'))).toBe(3);
  });
});

describe('the day and instant asked', () => {
  it('are today and everything recorded where nothing is asked', () => {
    expect(asOfAsked(null, '2026-02-01')).toEqual(asOf('2026-02-01'));
    expect(asOfAsked(undefined, '2026-02-01')).toEqual(asOf('2026-02-01'));
    expect(asOfAsked({ effectiveOn: null, recordedAt: undefined }, '2026-02-01')).toEqual(asOf('2026-02-01'));
  });

  it('are kept as asked', () => {
    expect(asOfAsked({ effectiveOn: '2025-01-01', recordedAt: LATER }, '2026-02-01')).toEqual(
      asOf('2025-01-01', LATER),
    );
  });
});
