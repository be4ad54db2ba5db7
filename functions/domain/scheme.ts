import type { Day, Weekday } from './day.ts';

/** How flexible work is done; null means: not recorded. */
export interface Scheme {
  weekdays: Weekday[];
  daysPerWeek: number | null;
  /** Ceiling of staff away from the office, percent. */
  maxSharePercent: number | null;
  excludedServices: string | null;
}

/** A region's own instrument; only the name is always recorded. */
export interface LocalInstrument {
  name: string;
  number: string | null;
  issuedOn: Day | null;
  signer: string | null;
}

/** Most days a week away from the office: as recorded, else as many as weekdays are named; null when neither is. */
export function schemeDays(scheme: Scheme): number | null {
  return scheme.daysPerWeek ?? (scheme.weekdays.length > 0 ? scheme.weekdays.length : null);
}
