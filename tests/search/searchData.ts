import type { Agency, AgencyType } from '#domain/agency.ts';
import type { Region } from '#domain/region.ts';
import type { Regulation } from '#domain/regulation.ts';
import { type SearchRecord, searchedAgency, searchedRegion, searchedRegulation } from '#domain/searchRecord.ts';
import { SearchIndex } from '#search/searchIndex.ts';
import { dataRegions, rows } from '../domain/dataFiles.ts';
import { regulation } from '../support/records.ts';

const versioned = { version: 1, recordedAt: '2026-05-25T00:00:00.000Z', load: null };
const byCode = new Map(dataRegions.map((region) => [region.code, region]));
const regionOf = (code: string | null) => (code === null ? undefined : byCode.get(code));

export const regions: readonly Region[] = dataRegions;

export const regulations: readonly Regulation[] = rows('regulations.csv').map((row) =>
  regulation({
    slug: row.id ?? '',
    regionCode: row.region_code || null,
    type: row.type ?? '',
    number: row.number ?? '',
    year: row.year ? Number(row.year) : null,
    title: row.title || null,
    issuer: row.issuer || null,
    summary: row.summary || null,
  }),
);

export const agencyTypes: readonly AgencyType[] = rows('agency_types.csv').map((row) => ({
  code: row.code ?? '',
  name: { id: row.name_id ?? '', en: row.name_en || null },
  serviceClass: 'MIXED',
  ...versioned,
}));

/** An agency of a type in a region. */
export function agencyOf(region: Region, type: AgencyType): Agency {
  return {
    key: `${region.code}-${type.code}`,
    regionCode: region.code,
    typeCode: type.code,
    name: type.name.id,
    serviceClass: type.serviceClass,
    ...versioned,
  };
}

/** What is searched of the reference data, with an agency of each type in one region. */
export function searchedData(): SearchRecord[] {
  const sukabumi = byCode.get('32.72');
  if (sukabumi === undefined) throw new Error('The data have no Sukabumi.');
  return [
    ...regulations.map((one) => searchedRegulation(one, regionOf(one.regionCode))),
    ...regions.map((one) => searchedRegion(one, regionOf(one.parentCode))),
    ...agencyTypes.map((type) => searchedAgency(agencyOf(sukabumi, type), sukabumi, type)),
  ];
}

/** An index of records. */
export function indexOf(records: Iterable<SearchRecord>): SearchIndex {
  const index = new SearchIndex();
  for (const record of records) index.put(record);
  return index;
}
