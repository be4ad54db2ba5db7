import { describe, expect, it } from 'vitest';
import { isAddress } from '#domain/address.ts';
import { parseAgencyKey } from '#domain/agency.ts';
import { isDay } from '#domain/day.ts';
import { InputReader } from '#domain/input.ts';
import { parsePeriod } from '#domain/period.ts';
import { isDecimal } from '#domain/rational.ts';
import { SLUG } from '#domain/registerRegulation.ts';
import { readSearchText } from '#domain/searchQuery.ts';
import { webhookAddressFault } from '#domain/webhookAddress.ts';
import { parseGlobalId } from '#graphql/ids.ts';
import { Date as DateScalar } from '#graphql/resolvers/Date.ts';
import { DateTime } from '#graphql/resolvers/DateTime.ts';
import { Decimal } from '#graphql/resolvers/Decimal.ts';
import { URL as UrlScalar } from '#graphql/resolvers/URL.ts';

/*
 * Whatever reads a text of a client takes time by its length, not by the square of it: ten times the text takes about ten times as long.
 */

const quiet = (read: (text: string) => unknown) => (text: string) => {
  try {
    read(text);
  } catch {
    // Refused, as it should be; how long that took is what counts.
  }
};
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  Date: quiet((text) => DateScalar.parseValue(text)),
  DateTime: quiet((text) => DateTime.parseValue(text)),
  Decimal: quiet((text) => Decimal.parseValue(text)),
  URL: quiet((text) => UrlScalar.parseValue(text)),
  'a day': isDay,
  'a decimal': isDecimal,
  'an address': isAddress,
  'the address of a receiver': (text) => webhookAddressFault(text, { onLoopback: false }),
  'a period': parsePeriod,
  'the key of an agency': parseAgencyKey,
  'a global ID': parseGlobalId,
  'a slug': (text) => SLUG.test(text),
  'a text': (text) => new InputReader().text([], text, 1, 1_000),
  'a text that may be left out': (text) => new InputReader().optionalText([], text, 1_000),
  'a code': (text) => new InputReader().code([], text, SLUG, 'a slug'),
  'a text that is searched for': readSearchText,
};

/** Texts of about a length that are known to take patterns and normal forms long. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  digits: (length) => '1'.repeat(length),
  'digits and a letter': (length) => `${'1'.repeat(length)}x`,
  spaces: (length) => `a${' '.repeat(length)}a`,
  'hyphens and points': (length) => `a${'-.'.repeat(length / 2)}!`,
  'parts of a second': (length) => `2026-01-01T00:00:00.${'0'.repeat(length)}x`,
  'a long address': (length) => `https://a.id/${'a/'.repeat(length / 2)} `,
  'many users': (length) => `https://${'a@'.repeat(length / 2)}`,
  'marks out of order': (length) => `a${'\u0301\u0316'.repeat(length / 2)}`,
  'marks in two runs': (length) => `a${'\u0301'.repeat(length / 2)}${'\u0316'.repeat(length / 2)}`,
  'halves of characters': (length) => '\ud83d'.repeat(length),
};

const SHORT = 4_000;
/** Ten times the text takes ten times as long when it is linear, and a hundred times as long when it goes by the square. */
const MOST = 40;

/** The shortest of several runs, in milliseconds: what others do on the machine only makes one longer. */
function timeOf(read: (text: string) => unknown, text: string): number {
  const runs = Array.from({ length: 7 }, () => {
    const begun = performance.now();
    for (let time = 0; time < 5; time += 1) read(text);
    return performance.now() - begun;
  });
  return Math.min(...runs);
}

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  it.each(Object.entries(HOSTILE))('is read in linear time: %s', (_kind, textOf) => {
    const [short, long] = [textOf(SHORT), textOf(SHORT * 10)];
    timeOf(read, short);
    // What takes no time at all is not told apart from the clock.
    const floor = 0.02;
    expect((timeOf(read, long) + floor) / (timeOf(read, short) + floor)).toBeLessThan(MOST);
  });
});
