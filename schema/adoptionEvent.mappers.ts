import type { AdoptionEvent } from '#domain/adoption.ts';
import type { Known } from '#domain/reference.ts';

/** An event with whether it was superseded by the instant asked. */
export type AdoptionEventMapper = Known<AdoptionEvent> & { superseded: boolean };
