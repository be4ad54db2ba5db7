import type { Day, Instant } from './day.ts';

/** A period of a form that the registrar opened again, for a whole region or one of its agencies; never overwritten. */
export interface Reopening {
  id: string;
  regionCode: string;
  /** Null: for every agency of the region. */
  agencyKey: string | null;
  formId: string;
  /** The period's key. */
  period: string;
  reason: string;
  /** The last day on which reports are accepted again. */
  until: Day;
  recordedAt: Instant;
}
