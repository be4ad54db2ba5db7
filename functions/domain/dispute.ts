import type { Instant } from './day.ts';
import type { Source } from './source.ts';

/** A region's statement beside an observation of it; both stay visible. */
export interface Dispute {
  id: string;
  regionCode: string;
  /** The observation that it disputes. */
  eventId: string;
  statement: string;
  sources: Source[];
  recordedAt: Instant;
}
