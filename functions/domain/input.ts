import { isAddress } from './address.ts';
import { type Day, FIRST_DAY, isDay } from './day.ts';
import type { InvalidCode, NotFoundCode, RecordName, Refusal } from './outcome.ts';
import { isGivenKind, type Source, type SourceKind } from './source.ts';
import { hasUnseen, inKeptForm } from './text.ts';

/** A source as a client gives it. */
export interface SourceGiven {
  url: string;
  kind: SourceKind;
  title?: string | null | undefined;
}

/** Refuses one field of the input. */
export const invalid = (code: InvalidCode, path: string[], message: string): Refusal => ({
  tag: 'INVALID_INPUT',
  code,
  path: ['input', ...path],
  message,
});

/** Refuses a name of something that is not there, or may not be known to the asker. */
export const notFound = (code: NotFoundCode, path: string[], message: string): Refusal => ({
  tag: 'NOT_FOUND',
  code,
  path: ['input', ...path],
  message,
});

/**
 * Refuses a write that was made from another version than the one that is there; nothing when they are the same. `record` names
 * what was read, in words; `current` shows it as it is.
 */
export function versionConflict(
  record: string,
  expectedVersion: number,
  actualVersion: number,
  current: RecordName | null,
): Refusal[] {
  if (expectedVersion === actualVersion) return [];
  const message = `Version ${expectedVersion} of ${record} was expected, but it is ${actualVersion}.`;
  return [
    { tag: 'EDIT_CONFLICT', path: ['input', 'expectedVersion'], message, expectedVersion, actualVersion, current },
  ];
}

/**
 * Collects every refusal of an input, so that all are answered at once. Each reader gives the value in its kept form:
 * text in NFC without spaces around it.
 */
export class InputReader {
  readonly refusals: Refusal[] = [];

  /** Notes that a field is wrong. */
  refuse(code: InvalidCode, path: string[], message: string): void {
    this.refusals.push(invalid(code, path, message));
  }

  /** Text of a length between `least` and `most` characters. */
  text(path: string[], given: string, least: number, most: number): string {
    const text = inKeptForm(given, most);
    if (hasUnseen(text))
      this.refuse('INVALID_VALUE', path, 'The text has control characters or characters without width.');
    if (text.length < least || text.length > most) {
      this.refuse('INVALID_VALUE', path, `The text has ${text.length} characters; ${least} to ${most} are allowed.`);
    }
    return text;
  }

  /** Text as above, or null when none is given or nothing but spaces is. */
  optionalText(path: string[], given: string | null | undefined, most: number): string | null {
    if (given === null || given === undefined || given.trim() === '') return null;
    return this.text(path, given, 1, most);
  }

  /** Text of a pattern, which `form` describes. */
  code(path: string[], given: string, pattern: RegExp, form: string): string {
    if (!pattern.test(given))
      this.refuse('INVALID_VALUE', path, `${JSON.stringify(given.slice(0, 100))} is not ${form}.`);
    return given;
  }

  /** A whole number between two bounds, or null when none is given. */
  integer(path: string[], given: number | null | undefined, least: number, most: number): number | null {
    if (given === null || given === undefined) return null;
    if (!Number.isInteger(given) || given < least || given > most) {
      this.refuse('INVALID_VALUE', path, `${given} is not a whole number from ${least} to ${most}.`);
    }
    return given;
  }

  /** A day from 1945 on, or null when none is given. */
  day(path: string[], given: string | null | undefined): Day | null {
    if (given === null || given === undefined) return null;
    if (!isDay(given) || given < FIRST_DAY) {
      this.refuse('IMPOSSIBLE_DATE', path, `${given} is not a day from ${FIRST_DAY} on.`);
    }
    return given;
  }

  /** Refuses a last day that lies before its first day. */
  order(path: string[], from: Day | null, until: Day | null): void {
    if (from !== null && until !== null && until < from) {
      this.refuse('IMPOSSIBLE_DATE', path, `The last day ${until} lies before the first day ${from}.`);
    }
  }

  /** An http or https address of at most 2,000 characters. */
  address(path: string[], given: string): string {
    if (!isAddress(given)) {
      this.refuse('INVALID_VALUE', path, 'This is not an http or https address of at most 2,000 characters.');
    }
    return given;
  }

  /** One source: an http or https address, and a kind that can be given. */
  source(path: string[], given: SourceGiven): Source {
    const url = this.address([...path, 'url'], given.url);
    if (!isGivenKind(given.kind)) {
      this.refuse(
        'INVALID_VALUE',
        [...path, 'kind'],
        `A source of kind ${given.kind} cannot be given; OFFICIAL, PRESS and SECONDARY can.`,
      );
    }
    return { url, kind: given.kind, title: this.optionalText([...path, 'title'], given.title, 300) };
  }

  /** Between `least` and 10 sources. */
  sources(path: string[], given: readonly SourceGiven[] | null | undefined, least: number): Source[] {
    const all = given ?? [];
    if (all.length < least) this.refuse('MISSING_VALUE', path, `At least ${least} source is needed.`);
    if (all.length > 10) this.refuse('INVALID_VALUE', path, `${all.length} sources are given; at most 10 are allowed.`);
    return all.slice(0, 10).map((one, place) => this.source([...path, String(place)], one));
  }
}
