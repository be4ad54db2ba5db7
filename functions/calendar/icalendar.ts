import ical, {
  escape as escapeText,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { type Calendar, type Deadline, REMINDED_DAYS_BEFORE } from '#domain/calendar.ts';
import { dayAfter } from '#domain/day.ts';

const SECONDS_A_DAY = 86_400;
/** How often a calendar program is to ask again, in seconds. */
const REFRESH_SECONDS = 12 * 3_600;

/** A calendar as iCalendar text (RFC 5545, RFC 7986): all-day events that block no time. The same calendar is the same text. */
export function icalendar({ name, deadlines }: Calendar): string {
  const calendar = ical({
    prodId: { company: 'flexible-work-registry', product: 'calendar', language: 'ID' },
    scale: 'GREGORIAN',
    method: ICalCalendarMethod.PUBLISH,
    // The library escapes texts of events, not this one.
    name: escapeText(plain(name), false),
    ttl: REFRESH_SECONDS,
  });
  for (const deadline of deadlines) calendar.createEvent(eventOf(deadline));
  // Every line ends with a line break (RFC 5545, 3.1); the library leaves out the last.
  return `${calendar.toString()}\r\n`;
}

const eventOf = (deadline: Deadline) => ({
  id: deadline.uid,
  allDay: true,
  start: deadline.day,
  end: dayAfter(deadline.day),
  stamp: deadline.learnedAt,
  lastModified: deadline.changedAt,
  sequence: deadline.sequence,
  summary: plain(deadline.summary),
  description: plain(deadline.description),
  url: deadline.url === null ? null : address(deadline.url),
  status: ICalEventStatus.CONFIRMED,
  transparency: ICalEventTransparency.TRANSPARENT,
  alarms: deadline.reminds
    ? [
        {
          type: ICalAlarmType.display,
          triggerBefore: REMINDED_DAYS_BEFORE * SECONDS_A_DAY,
          description: plain(deadline.summary),
        },
      ]
    : [],
});

/** Without what no text of iCalendar may hold (RFC 5545, 3.1): control characters but tab and line break, halves of characters. */
const plain = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}--[\n\t\u0080-\u009f]]/gv, ' ')
    .toWellFormed();

/** The library escapes addresses as if they were texts, which readers do not undo: what it would escape is percent-encoded before. */
const address = (url: string): string =>
  plain(url).replaceAll(/[\\;,\s]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
