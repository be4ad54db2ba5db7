import type { Reading } from '../reading.ts';
import type { Where } from '../table.ts';
import { knownAgencies } from './agencies.ts';
import type { NamedReport } from './reportColumns.ts';
import { formPeriods, verifiedReports } from './verifiedReports.ts';

/** The verified reports with names, by form, period, province, region and agency. */
export async function* namedReports(reading: Reading, where: Where): AsyncGenerator<NamedReport[]> {
  const regions = new Map(reading.reference.regions.map(({ code, name }) => [code, name]));
  const agencies = new Map((await knownAgencies(reading)).map(({ key, name }) => [key, name]));
  for (const one of await formPeriods(reading, where)) {
    for await (const page of verifiedReports(reading, one, where)) {
      yield page.map((counted) => ({
        ...counted,
        regionName: regions.get(counted.report.regionCode) ?? null,
        agencyName: agencies.get(counted.report.agencyKey) ?? null,
      }));
    }
  }
}
