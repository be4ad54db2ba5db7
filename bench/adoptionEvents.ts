import { type AdoptionEvent, stepDay } from '#domain/adoption.ts';
import { addDays, type Day } from '#domain/day.ts';
import { drawing } from './drawing.ts';

/** The days that synthetic events are spread over: those of the reference data. */
const FIRST: Day = '2019-08-12';
const DAYS = 2_480;

/**
 * Synthetic adoption events, the same for the same count: each takes its basis, status and length from one of the real ones,
 * and its region and day from the whole country and seven years. One in fifty supersedes another.
 */
export function syntheticEvents(
  real: readonly AdoptionEvent[],
  codes: readonly string[],
  count: number,
): AdoptionEvent[] {
  const draw = drawing(count);
  const events: AdoptionEvent[] = [];
  for (let place = 0; place < count; place += 1) {
    const like = real[draw(real.length)];
    const code = codes[draw(codes.length)];
    if (like === undefined || code === undefined) throw new Error('There is nothing to draw from.');
    const day = addDays(FIRST, draw(DAYS));
    const corrected = draw(50) === 0 ? events[draw(events.length)] : undefined;
    events.push({
      ...like,
      ...(corrected === undefined ? {} : { supersedes: corrected.id }),
      id: identity(place),
      regionCode: corrected?.regionCode ?? code,
      basis: corrected?.basis ?? like.basis,
      effectiveOn: day,
      effectiveUntil: like.effectiveUntil === null ? null : addDays(day, lengthOf(like)),
      reportedOn: null,
      recordedAt: new Date(Date.parse('2026-05-01T00:00:00Z') + place).toISOString(),
      ordinal: 0,
      shortfall: [],
      load: null,
    });
  }
  return events;
}

function lengthOf(event: AdoptionEvent): number {
  return Math.round((Date.parse(event.effectiveUntil ?? '') - Date.parse(stepDay(event))) / 86_400_000);
}

/** As long as the identities that mutations give. */
const identity = (place: number): string =>
  `${((place * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0')}-0000-4000-8000-${place.toString(16).padStart(12, '0')}`;
