import { REGION_LEVELS, type Region, type RegionLevel } from '#domain/region.ts';
import { boolean, code, integer, oneOf, optional, required, text } from './cells.ts';
import type { Problems } from './problems.ts';
import { type Row, readSheet, type Sheet, tell, tellTwice, wholeRows } from './sheet.ts';

const regionCode = code(/^\d{2}(?:\.\d{2})?$/, 'a code such as 32 or 32.72');
const tile = optional(integer(0, 50));

const columns = {
  code: required(regionCode),
  name: required(text(100)),
  level: required(oneOf(...REGION_LEVELS)),
  parent_code: optional(code(/^\d{2}$/, "a province's code")),
  code_compact: required(code(/^\d{2}(?:\d{2})?$/, 'a code without its dot')),
  self_governing: required(boolean),
  tile_column: tile,
  tile_row: tile,
};
type RegionRow = Row<typeof columns>;
type RegionSheet = Sheet<typeof columns>;

/** What other files look up of a region, as far as it can be read. */
export interface NamedRegion {
  name: string;
  level: RegionLevel | null;
  selfGoverning: boolean | null;
  parentCode: string;
}

/** The regions by code; null when the file could not be read to its end, and so what is missing in it tells nothing. */
export type NamedRegions = ReadonlyMap<string, NamedRegion> | null;

/** Reads `regions.csv`. */
export async function readRegions(dir: string, problems: Problems) {
  const sheet = await readSheet(dir, 'regions.csv', columns, problems);
  tellTwice(problems, sheet, 'code', (row) => row.values.code ?? null);
  tellTwice(problems, sheet, 'tile_column', tileOf);
  const provinces = new Set(sheet.rows.flatMap(({ values }) => (values.level === 'PROVINCE' ? [values.code] : [])));
  for (const row of sheet.rows) {
    if (row.values.level === 'PROVINCE') checkProvince(problems, sheet, row);
    else if (row.values.level !== undefined) checkBelow(problems, sheet, row, provinces);
    const { code, code_compact } = row.values;
    if (code !== undefined && code_compact !== undefined && code.replace('.', '') !== code_compact) {
      tell(problems, sheet, row, 'code_compact', `not ${code} without its dot`);
    }
  }
  const named: NamedRegions = sheet.complete
    ? new Map(sheet.rows.flatMap((row) => (row.values.code === undefined ? [] : [[row.values.code, nameOf(row)]])))
    : null;
  return { named, records: (): Region[] => wholeRows(sheet).map(recordOf) };
}

/** Tells rows that name a region which is not in `regions.csv`. */
export const isUnknown = (regions: NamedRegions, code: string | null | undefined): boolean =>
  regions !== null && typeof code === 'string' && !regions.has(code);

const tileOf = ({ values }: RegionRow): string | null =>
  values.tile_column == null || values.tile_row == null ? null : `${values.tile_column}, ${values.tile_row}`;

function checkProvince(problems: Problems, sheet: RegionSheet, row: RegionRow): void {
  const { values } = row;
  if (values.code !== undefined && values.code.length !== 2)
    tell(problems, sheet, row, 'code', 'a province has two digits');
  if (row.cells.parent_code !== '') tell(problems, sheet, row, 'parent_code', 'a province has no parent');
  if (values.self_governing === false) tell(problems, sheet, row, 'self_governing', 'a province governs itself');
  if (values.tile_column === null) tell(problems, sheet, row, 'tile_column', 'a province has a place in the tile map');
  if (values.tile_row === null) tell(problems, sheet, row, 'tile_row', 'a province has a place in the tile map');
}

function checkBelow(
  problems: Problems,
  sheet: RegionSheet,
  row: RegionRow,
  provinces: ReadonlySet<string | undefined>,
): void {
  const { code, level, name, parent_code, tile_column, tile_row } = row.values;
  if (code !== undefined && code.length === 2)
    tell(problems, sheet, row, 'code', `a ${level} has four digits and a dot`);
  if (parent_code === null) tell(problems, sheet, row, 'parent_code', 'must not be empty below a province');
  else if (parent_code !== undefined && code !== undefined && parent_code !== code.slice(0, 2)) {
    tell(problems, sheet, row, 'parent_code', `not the province of ${code}`);
  } else if (parent_code !== undefined && sheet.complete && !provinces.has(parent_code)) {
    tell(problems, sheet, row, 'parent_code', 'no province has this code');
  }
  const kind = level === 'CITY' ? 'Kota ' : 'Kabupaten ';
  if (name !== undefined && !name.startsWith(kind))
    tell(problems, sheet, row, 'name', `a ${level} begins with ${kind.trim()}`);
  if (typeof tile_column === 'number')
    tell(problems, sheet, row, 'tile_column', 'only provinces stand in the tile map');
  if (typeof tile_row === 'number') tell(problems, sheet, row, 'tile_row', 'only provinces stand in the tile map');
}

const nameOf = ({ cells, values }: RegionRow): NamedRegion => ({
  name: cells.name,
  level: values.level ?? null,
  selfGoverning: values.self_governing ?? null,
  parentCode: cells.parent_code,
});

const recordOf = (row: NonNullable<RegionRow['whole']>): Region => ({
  code: row.code,
  name: row.name,
  level: row.level,
  parentCode: row.parent_code,
  selfGoverning: row.self_governing,
  tile: row.tile_column === null || row.tile_row === null ? null : { column: row.tile_column, row: row.tile_row },
});
