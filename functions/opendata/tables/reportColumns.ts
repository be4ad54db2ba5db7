import { type Column, column } from '../column.ts';
import { codeColumn, compactColumn, regionNameColumn } from './sharedColumns.ts';
import type { Counted } from './verifiedReports.ts';

/** A verified report with the names of whom it is of. */
export interface NamedReport extends Counted {
  regionName: string | null;
  agencyName: string | null;
}

/** Names one revision of a report: agency, form, period and revision, with spaces between. */
export const revisionName = ({ report }: Pick<Counted, 'report'>): string =>
  `${report.agencyKey} ${report.formId} ${report.period} ${report.revision}`;

/** What every row about a report begins with. */
export const headColumns = <T extends NamedReport>(): Column<T>[] => [
  column(
    'agency_key',
    'TEXT',
    { id: 'Kunci perangkat daerah', en: 'Key of the agency' },
    ({ report }) => report.agencyKey,
    {
      required: true,
    },
  ),
  column(
    'agency_name',
    'TEXT',
    { id: 'Nama perangkat daerah', en: 'Name of the agency' },
    ({ agencyName }) => agencyName,
  ),
  codeColumn('region_code', ({ report }) => report.regionCode, { required: true }),
  compactColumn('region_code_compact', ({ report }) => report.regionCode, { required: true }),
  regionNameColumn(({ regionName }) => regionName),
  column('form_id', 'TEXT', { id: 'Formulir', en: 'Report form' }, ({ report }) => report.formId, { required: true }),
  column(
    'form_version',
    'INTEGER',
    { id: 'Versi formulir yang dijawab', en: 'Version of the form that it answers' },
    ({ report }) => report.formVersion,
    { required: true },
  ),
  column(
    'period',
    'TEXT',
    { id: 'Periode: `2026-04` atau `2026-Q2`', en: 'Period: `2026-04` or `2026-Q2`' },
    ({ report }) => report.period,
    { required: true },
  ),
  column(
    'revision',
    'INTEGER',
    { id: 'Revisi laporan, mulai dari 1', en: 'Revision of the report, from 1; a correction is a new one' },
    ({ report }) => report.revision,
    { required: true },
  ),
];

/** What it ends with: when it was handed in and verified, and what it rests on. */
export const tailColumns = <T extends NamedReport>(): Column<T>[] => [
  column(
    'submitted_at',
    'INSTANT',
    { id: 'Saat revisi ini diserahkan (UTC)', en: 'When this revision was handed in (UTC)' },
    ({ report }) => report.submittedAt,
  ),
  column(
    'verified_at',
    'INSTANT',
    { id: 'Saat revisi ini diverifikasi (UTC)', en: 'When this revision was verified (UTC)' },
    ({ report }) => report.verifiedAt,
    { required: true },
  ),
  column(
    'correction_reason',
    'TEXT',
    {
      id: 'Alasan pembetulan; kosong: bukan pembetulan',
      en: 'Why it corrects the one before; empty: it corrects none',
    },
    ({ report }) => report.correctionReason,
  ),
  column(
    'report_revision',
    'TEXT',
    {
      id: 'Asal: revisi laporan (perangkat daerah, formulir, periode, revisi)',
      en: 'Provenance: the revision of the report (agency, form, period, revision)',
    },
    revisionName,
    { required: true },
  ),
  column(
    'source_url',
    'URL',
    { id: 'Alamat sumber formulirnya', en: 'Address of the source of its form' },
    ({ form }) => form.source.url,
  ),
];
