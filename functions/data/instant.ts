import { type Instant, isDay } from '#domain/day.ts';
import { Refusal, repeated } from './refusal.ts';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** An instant as RFC 3339 writes it, in UTC with milliseconds; throws `Refusal` for what is none. */
export function readInstant(parameter: string, given: string): Instant {
  const [, day] = WRITTEN.exec(given) ?? [];
  if (day !== undefined && isDay(day)) return new Date(given).toISOString();
  const plus = given.includes(' ') ? ' A plus sign is written %2B in an address.' : '';
  const message = `${parameter} is an instant, as 2026-04-16T03:00:00Z or 2026-04-16T10:00:00%2B07:00, and ${repeated(given)} is none.${plus}`;
  throw new Refusal('BAD_PARAMETER', 400, message, { parameter });
}
