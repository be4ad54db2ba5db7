import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { icalendar } from '#calendar/icalendar.ts';
import type { Calendar, Deadline } from '#domain/calendar.ts';

const deadline = (given: Partial<Deadline> = {}): Deadline => ({
  uid: '32.72-bkpsdm_form_2026-01@flexible-work-registry',
  day: '2026-02-10',
  learnedAt: '2026-01-01T03:04:05.678Z',
  changedAt: '2026-02-09T17:30:00.000Z',
  sequence: 3,
  summary: 'Jatuh tempo: Laporan bulanan 2026-01',
  description: 'Baris satu.\nBaris dua.',
  url: 'https://example.go.id/surat?nomor=1',
  reminds: true,
  ...given,
});
const calendar = (...deadlines: Deadline[]): Calendar => ({ name: 'Tenggat laporan', deadlines });
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const events = (text: string) => read(text).getAllSubcomponents('vevent');
const value = (component: ICAL.Component | null, name: string) => component?.getFirstPropertyValue(name);
/** What stands in the text of a property, without its unfolding and unescaping. */
const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar as iCalendar', () => {
  it('says what it is, who made it, and how often to ask again', () => {
    const text = icalendar(calendar(deadline()));
    expect(lines(text).slice(0, 8)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//flexible-work-registry//calendar//ID',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Tenggat laporan',
      'X-WR-CALNAME:Tenggat laporan',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ]);
    expect(lines(text)).toContain('X-PUBLISHED-TTL:PT12H');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('has an all-day event for each deadline, stamped by the record and never by the clock', () => {
    const [event = null] = events(icalendar(calendar(deadline())));
    expect(value(event, 'uid')).toBe(deadline().uid);
    expect(event?.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;VALUE=DATE:20260210');
    expect(event?.getFirstProperty('dtend')?.toICALString()).toBe('DTEND;VALUE=DATE:20260211');
    expect(event?.getFirstProperty('dtstamp')?.toICALString()).toBe('DTSTAMP:20260101T030405Z');
    expect(event?.getFirstProperty('last-modified')?.toICALString()).toBe('LAST-MODIFIED:20260209T173000Z');
    expect(value(event, 'sequence')).toBe(3);
    expect(value(event, 'status')).toBe('CONFIRMED');
    expect(value(event, 'transp')).toBe('TRANSPARENT');
    expect(value(event, 'summary')).toBe(deadline().summary);
    expect(value(event, 'description')).toBe(deadline().description);
    expect(value(event, 'url')).toBe(deadline().url);
  });

  it('reminds three days before, where there is something to hand in', () => {
    const [open, done] = events(icalendar(calendar(deadline(), deadline({ uid: 'b', reminds: false }))));
    const [alarm = null, ...others] = open?.getAllSubcomponents('valarm') ?? [];
    expect(others).toEqual([]);
    expect(value(alarm, 'action')).toBe('DISPLAY');
    expect(String(value(alarm, 'trigger'))).toBe('-P3D');
    expect(value(alarm, 'description')).toBe(deadline().summary);
    expect(done?.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('has no address where the regulation has none', () => {
    const [event = null] = events(icalendar(calendar(deadline({ url: null }))));
    expect(event?.hasProperty('url')).toBe(false);
  });

  it('keeps an address that holds what texts escape', () => {
    const given = 'https://example.go.id/a,b;c\\d?e=f#g';
    const [event = null] = events(icalendar(calendar(deadline({ url: given }))));
    expect(value(event, 'url')).toBe('https://example.go.id/a%2Cb%3Bc%5Cd?e=f#g');
  });

  it('is read by a second reader alike', () => {
    const text = icalendar(calendar(deadline(), deadline({ uid: 'b', day: '2026-03-12' })));
    const found = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
    expect(found.map(({ uid, datetype }) => [uid, datetype])).toEqual([
      [deadline().uid, 'date'],
      ['b', 'date'],
    ]);
    expect(found.map(({ start }) => [start.getFullYear(), start.getMonth() + 1, start.getDate()])).toEqual([
      [2026, 2, 10],
      [2026, 3, 12],
    ]);
  });

  it('is a calendar without events where nothing is owed', () => {
    expect(events(icalendar(calendar()))).toEqual([]);
  });
});

describe('the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('é', '😀', ',', ';', '\\', '\n', '\r\n', ':', '"', 'BEGIN:VEVENT', ' '),
      maxLength: 80,
    }),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  /** What can stand in iCalendar: line breaks are one character, other control characters none. */
  const kept = (text: string) =>
    text
      .replaceAll(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what RFC 5545 forbids.
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');

  it('carries any name through to the reader', () => {
    fc.assert(
      fc.property(texts, texts, texts, (name, summary, description) => {
        const text = icalendar({ name, deadlines: [deadline({ summary, description }), deadline({ uid: 'b' })] });
        // This reader takes NAME (RFC 7986) for a text only where it is told.
        const found = read(text.replace('\r\nNAME:', '\r\nNAME;VALUE=TEXT:'));
        expect(found.getAllSubcomponents('vevent')).toHaveLength(2);
        const [event = null] = found.getAllSubcomponents('vevent');
        expect(value(event, 'summary') ?? '').toBe(kept(summary));
        expect(value(event, 'description') ?? '').toBe(kept(description));
        expect(value(found, 'name') ?? '').toBe(kept(name));
      }),
    );
  });

  it('has no line of more than 75 octets, and breaks no character', () => {
    fc.assert(
      fc.property(texts, (summary) => {
        const bytes = Buffer.from(
          icalendar({ name: summary, deadlines: [deadline({ summary, description: summary })] }),
        );
        for (const line of bytes.toString('latin1').split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(75);
          const octets = Buffer.from(line, 'latin1');
          expect(Buffer.from(octets.toString('utf8'))).toEqual(octets);
        }
      }),
    );
  });

  it('is the same bytes for the same calendar', () => {
    expect(icalendar(calendar(deadline()))).toBe(icalendar(calendar(deadline())));
  });
});
