import { LOCAL_BASIS } from './adoption.ts';
import { WEEKDAYS, type Weekday } from './day.ts';
import { type InputReader, invalid, notFound } from './input.ts';
import type { Refusal } from './outcome.ts';
import type { Catalogue } from './reference.ts';
import type { Region } from './region.ts';
import type { LocalInstrument, Scheme } from './scheme.ts';

/** A scheme as a client gives it. */
export interface SchemeGiven {
  weekdays?: readonly Weekday[] | null | undefined;
  daysPerWeek?: number | null | undefined;
  maxSharePercent?: number | null | undefined;
  excludedServices?: string | null | undefined;
}

/** A local instrument as a client gives it. */
export interface LocalInstrumentGiven {
  number: string;
  issuedOn: string;
  signer: string;
}

/** The scheme in its kept form: weekdays from Monday on, each once; null when none is given. */
export function readScheme(reader: InputReader, path: string[], given: SchemeGiven | null | undefined): Scheme | null {
  if (given === null || given === undefined) return null;
  const named = new Set(given.weekdays ?? []);
  const weekdays = WEEKDAYS.filter((day) => named.has(day));
  const daysPerWeek = reader.integer([...path, 'daysPerWeek'], given.daysPerWeek, 0, 7);
  if (daysPerWeek !== null && weekdays.length > Math.max(daysPerWeek, 0)) {
    reader.refuse(
      'INVALID_VALUE',
      [...path, 'daysPerWeek'],
      `${weekdays.length} weekdays are named, but ${daysPerWeek} days a week are given.`,
    );
  }
  return {
    weekdays,
    daysPerWeek,
    maxSharePercent: reader.integer([...path, 'maxSharePercent'], given.maxSharePercent, 0, 100),
    excludedServices: reader.optionalText([...path, 'excludedServices'], given.excludedServices, 500),
  };
}

/** The local instrument in its kept form; null when none is given. */
export function readLocalInstrument(
  reader: InputReader,
  path: string[],
  given: LocalInstrumentGiven | null | undefined,
): LocalInstrument | null {
  if (given === null || given === undefined) return null;
  const number = reader.text([...path, 'number'], given.number, 1, 80);
  return {
    name: number,
    number,
    issuedOn: reader.day([...path, 'issuedOn'], given.issuedOn),
    signer: reader.text([...path, 'signer'], given.signer, 2, 200),
  };
}

/** Refuses a basis that is neither `local` nor a national regulation's slug. */
export function checkBasis(basis: string, catalogue: Catalogue, path: string[] = ['basis']): Refusal[] {
  if (basis === LOCAL_BASIS) return [];
  const regulation = catalogue.regulations.get(basis);
  if (regulation === undefined) return [notFound('UNKNOWN_REGULATION', path, `No regulation has the slug ${basis}.`)];
  if (regulation.level === 'NATIONAL') return [];
  return [
    notFound(
      'UNKNOWN_REGULATION',
      path,
      `${basis} is a regional instrument; a basis is a national regulation or local.`,
    ),
  ];
}

/** Refuses a region that is not there, or does not adopt by itself. */
export function checkAdopting(code: string, region: Region | undefined): Refusal[] {
  if (region === undefined) return [notFound('UNKNOWN_REGION', ['regionCode'], `No region has the code ${code}.`)];
  if (region.selfGoverning) return [];
  return [
    invalid(
      'NOT_SELF_GOVERNING',
      ['regionCode'],
      `${region.name} does not govern itself; its province ${region.parentCode} adopts for it.`,
    ),
  ];
}
