import { ADOPTION_STATUSES, type AdoptionStatus } from '#domain/adoption.ts';
import type { AdoptionSpan, GoverningEvent } from '#domain/adoptionSpans.ts';
import { addDays, type Day } from '#domain/day.ts';
import type { MapPage } from '#domain/mapPages.ts';
import { StoredItemError } from './parse.ts';

/**
 * A page of the map as it is kept: about 45 bytes a region, so that 546 fit into what 5 read units pay for.
 * One line a region, `code span span ...`; a span is
 * `day of the page (1), status and whether it lapsed (1), since (5), "=" or origin (1), basis (2), day (5) and id of the event`;
 * `=` stands for the event of the span before. Numbers have base 36; days count from 0000-01-01.
 */
export interface PageText {
  /** The bases that spans name by their place. */
  bases: string[];
  regions: string;
}

const LETTERS: Readonly<Record<AdoptionStatus, string>> = {
  NOT_ADOPTED: 'N',
  DISCUSSED: 'D',
  UNDER_STUDY: 'U',
  DECREED: 'C',
  PILOT: 'P',
  IMPLEMENTED: 'I',
  SUSPENDED: 'S',
  ENDED: 'E',
  DECLINED: 'X',
};
const STATUS_OF = new Map(ADOPTION_STATUSES.map((status) => [LETTERS[status], status]));
const UNKNOWN_DAY = '-----';
const DAY_WIDTH = 5;
const FIRST = Date.parse('0000-01-01T00:00:00Z');
const MILLISECONDS_A_DAY = 86_400_000;

/** The text of a page; the same page makes the same text. */
export function pageText({ start, regions }: MapPage): PageText {
  const bases = [...new Set([...regions.values()].flatMap((spans) => spans.map(({ basis }) => basis)))].sort();
  const places = new Map(bases.map((basis, place) => [basis, place.toString(36).padStart(2, '0')]));
  const lines = [...regions].map(([code, spans]) => {
    const parts = spans.map((span, place) => {
      const offset = span.from <= start ? 0 : dayNumber(span.from) - dayNumber(start);
      const letter = span.lapsed ? LETTERS[span.status].toLowerCase() : LETTERS[span.status];
      const same = spans[place - 1]?.step.id === span.step.id;
      const event = same ? '=' : eventText(span.step, places.get(span.basis) ?? '');
      return `${offset.toString(36)}${letter}${dayText(span.since)}${event}`;
    });
    return [code, ...parts].join(' ');
  });
  return { bases, regions: lines.join('\n') };
}

/** The page that a text was made of; a span that began before it begins with it. Throws `StoredItemError`. */
export function parsePageText({ bases, regions }: PageText, start: Day, place: string): MapPage {
  const parsed = new Map<string, AdoptionSpan[]>();
  for (const line of regions === '' ? [] : regions.split('\n')) {
    const [code = '', ...parts] = line.split(' ');
    const spans: AdoptionSpan[] = [];
    for (const part of parts) spans.push(parseSpan(part, spans.at(-1)?.step ?? null));
    parsed.set(code, spans);

    function parseSpan(part: string, before: GoverningEvent | null): AdoptionSpan {
      const letter = part.charAt(1);
      const status = STATUS_OF.get(letter.toUpperCase());
      const step = part.charAt(7) === '=' ? before : parseEvent(part.slice(7), code, bases);
      const offset = Number.parseInt(part.charAt(0), 36);
      if (status === undefined || step === null || Number.isNaN(offset)) {
        throw new StoredItemError(`${place}.regions`, 'span of a map');
      }
      return {
        from: addDays(start, offset),
        basis: step.basis,
        status,
        since: parseDay(part.slice(2, 7)),
        lapsed: letter !== letter.toUpperCase(),
        step,
      };
    }
  }
  return { start, regions: parsed };
}

function eventText({ origin, day, id }: GoverningEvent, basis: string): string {
  return `${origin === 'OBSERVED' ? 'o' : 'd'}${basis}${dayText(day)}${idText(id)}`;
}

function parseEvent(text: string, regionCode: string, bases: readonly string[]): GoverningEvent | null {
  const basis = bases[Number.parseInt(text.slice(1, 3), 36)];
  const day = parseDay(text.slice(3, 8));
  if (basis === undefined || day === null) return null;
  return { id: parseId(text.slice(8)), regionCode, basis, day, origin: text.startsWith('o') ? 'OBSERVED' : 'DECLARED' };
}

const dayNumber = (day: Day): number => (Date.parse(`${day}T00:00:00Z`) - FIRST) / MILLISECONDS_A_DAY;
const dayText = (day: Day | null): string =>
  day === null ? UNKNOWN_DAY : dayNumber(day).toString(36).padStart(DAY_WIDTH, '0');

function parseDay(text: string): Day | null {
  const number = text === UNKNOWN_DAY ? Number.NaN : Number.parseInt(text, 36);
  return Number.isNaN(number) ? null : addDays('0000-01-01', number);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const HEX = /^(?:[0-9a-f]{2})+$/;

/** Identities are most of a page, so those that are hexadecimal are kept in base 64. */
function idText(id: string): string {
  if (UUID.test(id)) return `u${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}`;
  if (HEX.test(id)) return `h${Buffer.from(id, 'hex').toString('base64url')}`;
  return `~${encodeURIComponent(id)}`;
}

function parseId(text: string): string {
  const rest = text.slice(1);
  if (text.startsWith('~')) return decodeURIComponent(rest);
  const hex = Buffer.from(rest, 'base64url').toString('hex');
  return text.startsWith('u') ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : hex;
}
