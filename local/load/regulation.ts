import { LOCAL_BASIS } from '#domain/adoption.ts';
import { FIRST_DAY, WEEKDAYS } from '#domain/day.ts';
import { SLUG } from '#domain/registerRegulation.ts';
import {
  REGULATION_LEVELS,
  RELATION_KINDS,
  type Regulation,
  type RegulationLevel,
  type Relation,
} from '#domain/regulation.ts';
import { boolean, code, day, integer, oneOf, optional, required, setOf, text, words } from './cells.ts';
import type { Problems } from './problems.ts';
import { isUnknown, type NamedRegions } from './region.ts';
import { type Row, readSheet, type Sheet, tell, tellTwice, wholeRows } from './sheet.ts';
import { address, checkSources, SEEN, sourceOf, verification } from './source.ts';
import type { Unversioned } from './unversioned.ts';

const slug = code(SLUG, 'a slug of 3 to 80 lower-case letters, digits, dots and hyphens');
const FIRST_YEAR = Number(FIRST_DAY.slice(0, 4));

const columns = {
  id: required(slug),
  level: required(oneOf(...REGULATION_LEVELS)),
  region_code: optional(text(5)),
  type: required(code(/^[A-Z]{2,20}$/, 'a type of 2 to 20 capital letters, such as PERMEN')),
  number: required(text(80)),
  year: optional(integer(FIRST_YEAR, 2_200)),
  title: optional(text(500)),
  issuer: optional(text(200)),
  issued_on: optional(day),
  effective_from: optional(day),
  effective_until: optional(day),
  max_location_flexible_days_per_week: optional(integer(0, 7)),
  weekday: setOf(...WEEKDAYS),
  location_flexible: optional(boolean),
  time_flexible: optional(boolean),
  summary: required(words(40, 500)),
  source_url: address,
  verification: required(verification(...SEEN, 'unverified')),
};

const relationColumns = {
  from_id: required(text(80)),
  relation: required(oneOf(...RELATION_KINDS)),
  to_id: required(text(80)),
  source_url: address,
  verification: required(verification(...SEEN, 'unverified')),
};

/** The level of each regulation by slug, null where it cannot be read; null altogether when the file could not be read to its end. */
export type NamedRegulations = ReadonlyMap<string, RegulationLevel | null> | null;

/** What is wrong with the name of a regulation that must be there, and national if `national`; null when nothing is. */
export function regulationFault(
  slug: string | undefined,
  regulations: NamedRegulations,
  national: boolean,
): string | null {
  if (slug === undefined || regulations === null) return null;
  const level = regulations.get(slug);
  if (level === undefined) return 'no regulation has this id';
  return national && level !== null && level !== 'NATIONAL' ? `a ${level} regulation, not a national one` : null;
}

/** Reads `regulations.csv`. */
export async function readRegulations(dir: string, problems: Problems, regions: NamedRegions) {
  const sheet = await readSheet(dir, 'regulations.csv', columns, problems);
  tellTwice(problems, sheet, 'id', (row) => row.values.id ?? null);
  checkSources(problems, sheet, 'source_url', 'verification');
  for (const row of sheet.rows) {
    if (row.cells.id === LOCAL_BASIS) tell(problems, sheet, row, 'id', 'stands for a region of its own initiative');
    const region = regionFault(row, regions);
    if (region !== null) tell(problems, sheet, row, 'region_code', region);
    const { issued_on, effective_from, effective_until } = row.values;
    const first = effective_from ?? issued_on;
    if (first && effective_until && effective_until < first) {
      tell(problems, sheet, row, 'effective_until', `before its first day ${first}`);
    }
  }
  return { named: namedOf(sheet), records: (): Unversioned<Regulation>[] => wholeRows(sheet).map(recordOf) };
}

function regionFault({ cells, values }: Row<typeof columns>, regions: NamedRegions): string | null {
  if (values.level === undefined || regions === null) return null;
  if (values.level === 'NATIONAL') return cells.region_code === '' ? null : 'a national regulation has no region';
  if (cells.region_code === '') return `must not be empty for a ${values.level} regulation`;
  if (isUnknown(regions, values.region_code)) return 'no region has this code';
  const level = regions.get(cells.region_code)?.level;
  return level && level !== values.level ? `a ${level}, not a ${values.level}` : null;
}

const namedOf = (sheet: Sheet<typeof columns>): NamedRegulations =>
  sheet.complete ? new Map(sheet.rows.map(({ cells, values }) => [cells.id, values.level ?? null])) : null;

const recordOf = (row: NonNullable<Row<typeof columns>['whole']>): Unversioned<Regulation> => ({
  slug: row.id,
  level: row.level,
  regionCode: row.region_code,
  type: row.type,
  number: row.number,
  year: row.year,
  title: row.title,
  issuer: row.issuer,
  issuedOn: row.issued_on,
  effectiveFrom: row.effective_from,
  effectiveUntil: row.effective_until,
  maxDaysPerWeek: row.max_location_flexible_days_per_week,
  weekdays: row.weekday,
  locationFlexible: row.location_flexible,
  timeFlexible: row.time_flexible,
  summary: row.summary,
  metadata: null,
  source: sourceOf(row.source_url, row.verification),
});

/** Reads `relations.csv`. */
export async function readRelations(dir: string, problems: Problems, regulations: NamedRegulations) {
  const sheet = await readSheet(dir, 'relations.csv', relationColumns, problems);
  tellTwice(problems, sheet, 'relation', ({ whole }) =>
    whole === null ? null : `${whole.from_id} ${whole.relation} ${whole.to_id}`,
  );
  checkSources(problems, sheet, 'source_url', 'verification');
  for (const row of sheet.rows) {
    for (const column of ['from_id', 'to_id'] as const) {
      const fault = regulationFault(row.values[column], regulations, false);
      if (fault !== null) tell(problems, sheet, row, column, fault);
    }
    if (row.cells.to_id !== '' && row.cells.from_id === row.cells.to_id) {
      tell(problems, sheet, row, 'to_id', 'a relation to itself');
    }
  }
  return {
    records: (): Unversioned<Relation>[] =>
      wholeRows(sheet).map((row) => ({
        from: row.from_id,
        kind: row.relation,
        to: row.to_id,
        source: sourceOf(row.source_url, row.verification),
        withdrawn: false,
      })),
  };
}
