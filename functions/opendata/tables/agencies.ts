import { type Agency, SERVICE_CLASSES } from '#domain/agency.ts';
import { type Assessment, assessmentsOn, ELIGIBILITIES } from '#domain/assessment.ts';
import { compareText } from '#domain/day.ts';
import { readAgenciesRecordedAfter, readAssessments } from '#store/adoption.ts';
import { type Column, column } from '../column.ts';
import { isPending, type Reading } from '../reading.ts';
import { type OpenTable, tableOf, type Where } from '../table.ts';
import { codeColumn, compactColumn, recordedAtColumn, regionNameColumn } from './sharedColumns.ts';

/** An agency with the assessment that holds on the day. */
interface Assessed extends Agency {
  regionName: string | null;
  typeName: string | null;
  assessment: Assessment | null;
}

const columns: readonly Column<Assessed>[] = [
  column('agency_key', 'TEXT', { id: 'Kunci perangkat daerah', en: 'Key of the agency' }, ({ key }) => key, {
    required: true,
  }),
  codeColumn('region_code', ({ regionCode }) => regionCode, { required: true }),
  compactColumn('region_code_compact', ({ regionCode }) => regionCode, { required: true }),
  regionNameColumn(({ regionName }) => regionName),
  column('name', 'TEXT', { id: 'Nama perangkat daerah', en: 'Name of the agency' }, ({ name }) => name, {
    required: true,
  }),
  column('type', 'TEXT', { id: 'Kode jenis', en: 'Code of its type' }, ({ typeCode }) => typeCode),
  column('type_name', 'TEXT', { id: 'Jenis', en: 'Its type, in Indonesian' }, ({ typeName }) => typeName),
  column(
    'service_class',
    'TEXT',
    {
      id: 'Kelas layanan: langsung, campuran, pendukung',
      en: 'How close its work is to the public: direct, mixed, support',
    },
    ({ serviceClass }) => serviceClass,
    { required: true, choices: SERVICE_CLASSES },
  ),
  column(
    'eligibility',
    'TEXT',
    {
      id: 'Kelayakan kerja fleksibel pada hari itu; kosong: belum dinilai, yang tidak berarti tidak layak',
      en: 'Whether it may apply flexible work on the day; empty: not assessed, which is not “not eligible”',
    },
    ({ assessment }) => assessment?.eligibility ?? null,
    {
      choices: ELIGIBILITIES,
      origin: {
        id: 'Penilaian daerahnya yang berlaku pada hari cuplikan',
        en: 'The assessment of its region that holds on the day of the snapshot',
      },
    },
  ),
  column(
    'eligible_from',
    'DAY',
    { id: 'Kelayakan itu berlaku sejak', en: 'First day on which that assessment holds' },
    ({ assessment }) => assessment?.effectiveFrom ?? null,
  ),
  column(
    'eligibility_reason',
    'TEXT',
    { id: 'Alasan penilaian daerahnya', en: 'The region’s reason for it' },
    ({ assessment }) => assessment?.reason ?? null,
  ),
  column(
    'version',
    'INTEGER',
    { id: 'Versi catatan, mulai dari 1', en: 'Version of the record, from 1' },
    ({ version }) => version,
    {
      required: true,
    },
  ),
  recordedAtColumn(),
];

/** The registered agencies, by region and key, with the eligibility that their region found. */
export const agencies = (reading: Reading): OpenTable =>
  tableOf({
    name: 'agencies',
    title: { id: 'Perangkat daerah', en: 'Agencies' },
    words: {
      id: 'Perangkat daerah yang terdaftar, dengan kelayakan yang ditetapkan daerahnya.',
      en: 'The registered agencies of regions, with the eligibility for flexible work that their region found.',
    },
    licence: 'FACTS',
    columns,
    key: ['agency_key'],
    references: [{ column: 'region_code', table: 'regions', of: 'code' }],
    records: (where) => assessed(reading, where),
  });

/** The agencies that are known, by region, then key. */
export async function knownAgencies(reading: Reading): Promise<Agency[]> {
  const agencies = await readAgenciesRecordedAfter(reading.table, null);
  return agencies
    .filter((agency) => agency.recordedAt <= reading.recordedAt && !isPending(reading, agency))
    .sort((one, other) => compareText(one.regionCode, other.regionCode) || compareText(one.key, other.key));
}

async function* assessed(reading: Reading, where: Where): AsyncGenerator<Assessed[]> {
  const { table, reference, catalogue, day, recordedAt } = reading;
  const names = new Map(reference.regions.map(({ code, name }) => [code, name]));
  const asked = where.get('region_code');
  const known = (await knownAgencies(reading)).filter(({ regionCode }) => asked?.includes(regionCode) ?? true);
  for (const [regionCode, agencies] of Map.groupBy(known, (agency) => agency.regionCode)) {
    const holding = assessmentsOn(await readAssessments(table, regionCode), day, recordedAt);
    yield agencies.map((agency) => ({
      ...agency,
      regionName: names.get(regionCode) ?? null,
      typeName: agency.typeCode === null ? null : (catalogue.agencyTypes.get(agency.typeCode)?.name.id ?? null),
      assessment: holding.get(agency.key) ?? null,
    }));
  }
}
