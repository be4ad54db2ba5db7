import { describe, expect, it } from 'vitest';
import { type AdoptionEvent, standing, stepDay, unsuperseded } from '#domain/adoption.ts';
import { asOf, event } from './records.ts';

const on = (day: string, ...events: AdoptionEvent[]) => standing(events, asOf(day), null);
const within = (day: string, lastDay: string, ...events: AdoptionEvent[]) => standing(events, asOf(day), lastDay);

const pilot = event({ id: 'pilot', status: 'PILOT', effectiveOn: '2026-01-05', effectiveUntil: '2026-01-31' });
const running = event({ id: 'running', status: 'IMPLEMENTED', effectiveOn: '2026-01-05' });

describe('which events count', () => {
  it('reads as not adopted, since no day, where nothing is recorded', () => {
    expect(on('2026-01-05')).toEqual({
      status: 'NOT_ADOPTED',
      since: null,
      lapsed: false,
      eventId: null,
      beganWith: null,
    });
  });

  it('takes an event from its own day on, not the day before', () => {
    expect(on('2026-01-04', running).status).toBe('NOT_ADOPTED');
    expect(on('2026-01-05', running).status).toBe('IMPLEMENTED');
  });

  it('takes the day of the report where no source gave the first day', () => {
    const reported = event({ effectiveOn: null, reportedOn: '2026-01-09' });
    expect(on('2026-01-08', reported).status).toBe('NOT_ADOPTED');
    expect(on('2026-01-09', reported).since).toBe('2026-01-09');
  });

  it('prefers the first day to the day of the report', () => {
    expect(stepDay(event({ effectiveOn: '2026-01-05', reportedOn: '2026-01-01' }))).toBe('2026-01-05');
  });

  it('takes the day in Jakarta of its recording where a source gave neither day', () => {
    const undated = event({ effectiveOn: null, recordedAt: '2026-01-08T17:30:00.000Z' });
    expect(stepDay(undated)).toBe('2026-01-09');
  });

  it('takes an event recorded at the very instant asked, and none recorded later', () => {
    const known = (instant: string) => standing([running], asOf('2026-02-01', instant), null).status;
    expect(known('2026-01-01T00:00:00.000Z')).toBe('IMPLEMENTED');
    expect(known('2025-12-31T23:59:59.999Z')).toBe('NOT_ADOPTED');
  });

  it('leaves a superseded event out from the instant of the correction on', () => {
    const correction = event({
      id: 'correction',
      status: 'DISCUSSED',
      recordedAt: '2026-01-10T00:00:00.000Z',
      supersedes: 'running',
    });
    const at = (instant: string | null) => standing([running, correction], asOf('2026-02-01', instant), null).status;
    expect(at('2026-01-09T00:00:00.000Z')).toBe('IMPLEMENTED');
    expect(at('2026-01-10T00:00:00.000Z')).toBe('DISCUSSED');
    expect(at(null)).toBe('DISCUSSED');
  });

  it('leaves a superseded event out even while the correction holds only later', () => {
    const correction = event({ id: 'correction', effectiveOn: '2026-01-20', supersedes: 'running' });
    expect(on('2026-01-10', running, correction).status).toBe('NOT_ADOPTED');
  });

  it('leaves the first of a chain of corrections out too', () => {
    const second = event({ id: 'second', effectiveOn: '2026-01-06', supersedes: 'running' });
    const third = event({ id: 'third', effectiveOn: '2026-01-07', supersedes: 'second' });
    expect(on('2026-02-01', running, second, third).since).toBe('2026-01-07');
    expect(unsuperseded([running, second, third], null)).toEqual([third]);
  });

  it('lets an evaluation change nothing, not even a last day', () => {
    const evaluated = event({ id: 'evaluated', status: 'EVALUATED', effectiveOn: '2026-01-20' });
    expect(on('2026-01-25', pilot, evaluated)).toMatchObject({
      status: 'PILOT',
      since: '2026-01-05',
      eventId: 'pilot',
    });
    expect(on('2026-02-05', pilot, evaluated)).toMatchObject({ status: 'ENDED', since: '2026-02-01', lapsed: true });
  });
});

describe('which event of one day is last', () => {
  const observed = event({ id: 'observed', status: 'DECLINED', ordinal: 9, recordedAt: '2026-01-09T00:00:00.000Z' });
  const declared = event({ id: 'declared', status: 'PILOT', origin: 'DECLARED' });

  it('lets a declaration come after an observation, whenever each was recorded', () => {
    expect(on('2026-01-05', observed, declared).status).toBe('PILOT');
    expect(on('2026-01-05', declared, observed).status).toBe('PILOT');
  });

  it('lets the event recorded later come after, whatever its ordinal', () => {
    const earlier = event({ id: 'earlier', status: 'PILOT', ordinal: 10 });
    expect(on('2026-01-05', observed, earlier).status).toBe('DECLINED');
  });

  it('orders the events of one load by ordinal', () => {
    const first = event({ id: 'z', status: 'PILOT', ordinal: 1 });
    const second = event({ id: 'a', status: 'DECLINED', ordinal: 2 });
    expect(on('2026-01-05', second, first).status).toBe('DECLINED');
  });

  it('orders equal events by identity, so that the answer never depends on the order of reading', () => {
    const one = event({ id: 'a', status: 'PILOT' });
    const other = event({ id: 'b', status: 'DECLINED' });
    expect(on('2026-01-05', other, one)).toEqual(on('2026-01-05', one, other));
  });
});

describe('an own last day', () => {
  it('keeps a pilot running on its own last day', () => {
    expect(on('2026-01-31', pilot)).toMatchObject({ status: 'PILOT', lapsed: false });
  });

  it.each(['DECREED', 'PILOT', 'IMPLEMENTED', 'SUSPENDED'] as const)(
    'reads a %s past its own last day as ended since the day after, lapsed',
    (status) => {
      expect(on('2026-02-01', { ...pilot, status })).toEqual({
        status: 'ENDED',
        since: '2026-02-01',
        lapsed: true,
        eventId: 'pilot',
        beganWith: 'pilot',
      });
    },
  );

  it.each(['DISCUSSED', 'UNDER_STUDY', 'DECLINED', 'NOT_ADOPTED', 'ENDED'] as const)(
    'has no bearing on a %s',
    (status) => {
      expect(on('2026-03-01', { ...pilot, status })).toMatchObject({ status, since: '2026-01-05', lapsed: false });
    },
  );

  it('starts a new run for the same status after a gap of one day', () => {
    const again = event({ id: 'again', status: 'PILOT', effectiveOn: '2026-02-02' });
    expect(on('2026-02-02', pilot, again)).toMatchObject({ since: '2026-02-02', beganWith: 'again', lapsed: false });
  });

  it('starts a new run for the same status on the day after the last', () => {
    const again = event({ id: 'again', status: 'PILOT', effectiveOn: '2026-02-01' });
    expect(on('2026-02-02', pilot, again).since).toBe('2026-02-01');
  });
});

describe('the next status', () => {
  it.each(['DISCUSSED', 'UNDER_STUDY', 'DECREED'] as const)('does not let %s take a running pilot down', (status) => {
    const preparing = event({ id: 'preparing', status, effectiveOn: '2026-01-10', effectiveUntil: '2026-01-12' });
    expect(on('2026-01-20', pilot, preparing)).toEqual(on('2026-01-20', pilot));
    expect(on('2026-01-20', running, preparing)).toEqual(on('2026-01-20', running));
  });

  it('lets a decree follow a pilot that is over', () => {
    const decree = event({ id: 'decree', status: 'DECREED', effectiveOn: '2026-02-03' });
    expect(on('2026-02-03', pilot, decree)).toMatchObject({ status: 'DECREED', since: '2026-02-03', lapsed: false });
  });

  it('lets a discussion take a decree down, since only what runs is kept', () => {
    const decree = event({ id: 'decree', status: 'DECREED' });
    const talk = event({ id: 'talk', status: 'DISCUSSED', effectiveOn: '2026-01-09' });
    expect(on('2026-01-09', decree, talk).status).toBe('DISCUSSED');
  });

  it.each(['PILOT', 'SUSPENDED', 'ENDED', 'DECLINED', 'NOT_ADOPTED'] as const)('lets %s follow what runs', (status) => {
    const following = event({ id: 'following', status, effectiveOn: '2026-01-10' });
    expect(on('2026-01-10', running, following)).toMatchObject({ status, since: '2026-01-10' });
  });

  it('keeps the first day when the same status is recorded again, and takes the new end', () => {
    const longer = { ...pilot, id: 'longer', effectiveOn: '2026-01-20', effectiveUntil: '2026-02-28' };
    expect(on('2026-02-28', pilot, longer)).toMatchObject({
      status: 'PILOT',
      since: '2026-01-05',
      eventId: 'longer',
      beganWith: 'pilot',
    });
    expect(on('2026-03-01', pilot, longer).since).toBe('2026-03-01');
  });

  it('takes no end when the same status is recorded again without one', () => {
    const open = { ...pilot, id: 'open', effectiveOn: '2026-01-31', effectiveUntil: null };
    expect(on('2026-06-01', pilot, open)).toMatchObject({ status: 'PILOT', since: '2026-01-05' });
  });

  it('starts a run on the day of a recorded not-adopted where nothing was known', () => {
    expect(on('2026-01-09', { ...running, status: 'NOT_ADOPTED' })).toMatchObject({
      status: 'NOT_ADOPTED',
      since: '2026-01-05',
    });
  });

  it('starts a run on the day of a recorded end after a derived one', () => {
    const ended = event({ id: 'ended', status: 'ENDED', effectiveOn: '2026-02-10' });
    expect(on('2026-02-10', pilot, ended)).toMatchObject({ since: '2026-02-10', lapsed: false, beganWith: 'ended' });
  });
});

describe('the last day of the regulation', () => {
  const LAST = '2026-03-31';

  it.each(['DECREED', 'PILOT', 'IMPLEMENTED', 'SUSPENDED'] as const)(
    'ends a %s without an end of its own the day after, lapsed',
    (status) => {
      const begun = { ...running, status };
      expect(within(LAST, LAST, begun)).toMatchObject({ status, lapsed: false });
      expect(within('2026-04-01', LAST, begun)).toMatchObject({ status: 'ENDED', since: '2026-04-01', lapsed: true });
    },
  );

  it.each(['DISCUSSED', 'UNDER_STUDY', 'DECLINED'] as const)(
    'takes a %s back to not adopted the day after, lapsed',
    (status) => {
      const begun = { ...running, status };
      expect(within(LAST, LAST, begun)).toMatchObject({ status, lapsed: false });
      expect(within('2026-05-01', LAST, begun)).toMatchObject({
        status: 'NOT_ADOPTED',
        since: '2026-04-01',
        lapsed: true,
      });
    },
  );

  it.each(['NOT_ADOPTED', 'ENDED'] as const)('leaves a recorded %s as it is', (status) => {
    expect(within('2026-05-01', LAST, { ...running, status })).toMatchObject({ status, lapsed: false });
  });

  it('leaves an adoption with an end of its own to that end', () => {
    const own = { ...pilot, effectiveUntil: '2026-04-30' };
    expect(within('2026-04-15', LAST, own).status).toBe('PILOT');
    expect(within('2026-05-15', LAST, own)).toMatchObject({ status: 'ENDED', since: '2026-05-01' });
  });

  it('keeps an own end that came before it', () => {
    expect(within('2026-05-01', LAST, pilot)).toMatchObject({ status: 'ENDED', since: '2026-02-01', lapsed: true });
  });

  it('ends what began on that very day, and leaves what began later', () => {
    expect(within('2026-05-01', LAST, { ...running, effectiveOn: LAST }).status).toBe('ENDED');
    expect(within('2026-05-01', LAST, { ...running, effectiveOn: '2026-04-01' }).status).toBe('IMPLEMENTED');
  });
});
