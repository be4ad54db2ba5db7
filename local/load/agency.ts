import { type AgencyType, SERVICE_CLASSES } from '#domain/agency.ts';
import { code, oneOf, optional, required, text } from './cells.ts';
import type { Problems } from './problems.ts';
import { readSheet, tellTwice, wholeRows } from './sheet.ts';
import { SEEN, verification } from './source.ts';
import type { Unversioned } from './unversioned.ts';

const columns = {
  code: required(
    code(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/, 'a code of 2 to 40 lower-case letters, digits and hyphens'),
  ),
  name_id: required(text(200)),
  name_en: optional(text(200)),
  service_class: required(oneOf(...SERVICE_CLASSES)),
  verification: required(verification(...SEEN, 'unverified', 'registry')),
};

/** Reads `agency_types.csv`. */
export async function readAgencyTypes(dir: string, problems: Problems) {
  const sheet = await readSheet(dir, 'agency_types.csv', columns, problems);
  tellTwice(problems, sheet, 'code', (row) => row.values.code ?? null);
  return {
    records: (): Unversioned<AgencyType>[] =>
      wholeRows(sheet).map((row) => ({
        code: row.code,
        name: { id: row.name_id, en: row.name_en },
        serviceClass: row.service_class,
      })),
  };
}
