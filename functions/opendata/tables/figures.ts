import { compareText } from '#domain/day.ts';
import { type Figures, figuresOf, withFigures } from '#domain/figure.ts';
import { type FigureView, viewFigure } from '#domain/figureView.ts';
import { NO_PROGRESS, progressOn } from '#domain/progress.ts';
import { type Provenance, provenanceOf } from '#domain/provenance.ts';
import { bySection, type Indicator } from '#domain/reportForm.ts';
import { type LineSum, NO_LINES, revisionLine, sumOfLines, withLines } from '#domain/revisionSum.ts';
import { type Group, groupsOf, REPORT_GROUPINGS, regionOfGroup } from '#domain/summary.ts';
import { sha256 } from '#store/audit.ts';
import { readSummaries } from '#store/summary.ts';
import { type Column, column } from '../column.ts';
import type { Counts, Reading } from '../reading.ts';
import { type OpenTable, tableOf, type Where } from '../table.ts';
import { knownAgencies } from './agencies.ts';
import { codeColumn, compactColumn, verificationColumn, verificationOf } from './sharedColumns.ts';
import { type Counted, type FormPeriod, formPeriods, verifiedReports } from './verifiedReports.ts';

/** A figure as anybody may see it, or one choice of it. */
interface Told extends FormPeriod {
  group: Group;
  indicator: Indicator;
  view: FigureView;
  /** The choice that is counted, and how often it was taken; null for sums and means. */
  chosen: { choice: string; count: number } | null;
  reports: number;
  provenance: Provenance;
}

const columns: readonly Column<Told>[] = [
  column(
    'figure_id',
    'TEXT',
    {
      id: 'Pengenal angka: rujukannya, dan pilihannya setelah `=`',
      en: 'Names the figure: its reference, and its choice after `=`',
    },
    ({ provenance, chosen }) => (chosen === null ? provenance.reference : `${provenance.reference}=${chosen.choice}`),
    { required: true },
  ),
  column('form_id', 'TEXT', { id: 'Formulir', en: 'Report form' }, ({ form }) => form.id, { required: true }),
  column('period', 'TEXT', { id: 'Periode', en: 'Period' }, ({ period }) => period.key, { required: true }),
  column(
    'group_by',
    'TEXT',
    {
      id: 'Kelompok: nasional, provinsi dengan semua daerahnya, satu pemerintah daerah, jenis atau kelas layanan perangkat daerah',
      en: 'Grouping: the nation, a province with all below it, one government, a type or a service class of agencies',
    },
    ({ group }) => group.by,
    { required: true, choices: REPORT_GROUPINGS },
  ),
  column(
    'group_code',
    'TEXT',
    {
      id: 'Kode jenis atau kelas; kosong bagi nasional dan daerah',
      en: 'Code of the type or the class; empty for the nation and regions',
    },
    ({ group }) => (regionOfGroup(group) === null ? group.code || null : null),
  ),
  codeColumn('region_code', ({ group }) => regionOfGroup(group)),
  compactColumn('region_code_compact', ({ group }) => regionOfGroup(group)),
  column(
    'indicator',
    'TEXT',
    { id: 'Kode indikator', en: 'Code of the indicator' },
    ({ indicator }) => indicator.code,
    {
      required: true,
    },
  ),
  column('unit', 'TEXT', { id: 'Satuan', en: 'Unit' }, ({ indicator }) => indicator.unit),
  column(
    'choice',
    'TEXT',
    { id: 'Pilihan yang dihitung', en: 'The choice that is counted' },
    ({ chosen }) => chosen?.choice ?? null,
  ),
  column(
    'value',
    'DECIMAL',
    {
      id: 'Jumlah, rata-rata, atau banyaknya pilihan; tanpa jawaban yang dirahasiakan. Rata-rata dibulatkan enam angka',
      en: 'Sum, mean, or how often the choice was taken; without answers that are withheld. Means are rounded to six places',
    },
    ({ view, chosen }) => (chosen === null ? view.value : String(chosen.count)),
    {
      origin: {
        id: 'Dihitung menurut kolom formula dari laporan terverifikasi pada tabel reports, tanpa jawaban yang dirahasiakan; revisinya dijumlahkan pada revisions_digest',
        en: 'Worked out by the column formula from the verified reports of the table reports, without answers that are withheld; their revisions are summed in revisions_digest',
      },
    },
  ),
  column(
    'answered',
    'INTEGER',
    { id: 'Laporan yang menjawab', en: 'Reports that answered, those whose answer is withheld included' },
    ({ view }) => view.answered,
    { required: true },
  ),
  column(
    'withheld',
    'INTEGER',
    {
      id: 'Di antaranya yang dirahasiakan',
      en: 'Of those, reports whose answer is withheld and left out of the value',
    },
    ({ view }) => view.withheld,
    { required: true },
  ),
  column(
    'at_least',
    'DECIMAL',
    { id: 'Jumlah seluruhnya paling sedikit', en: 'The sum of all is at least this, where answers are withheld' },
    ({ view }) => view.bounds?.atLeast ?? null,
  ),
  column(
    'at_most',
    'DECIMAL',
    { id: 'Jumlah seluruhnya paling banyak', en: 'The sum of all is at most this, where answers are withheld' },
    ({ view }) => view.bounds?.atMost ?? null,
  ),
  column(
    'formula',
    'TEXT',
    { id: 'Rumus atas kode indikator', en: 'Formula over codes of indicators' },
    ({ provenance }) => provenance.formula,
  ),
  column(
    'reports',
    'INTEGER',
    { id: 'Cakupan: laporan terverifikasi', en: 'Coverage: verified reports of the group' },
    ({ reports }) => reports,
    { required: true },
  ),
  column(
    'owed',
    'INTEGER',
    { id: 'Cakupan: laporan yang wajib', en: 'Coverage: reports that are owed, as counted when the table was begun' },
    ({ provenance }) => provenance.coverage.of,
    {
      required: true,
      origin: {
        id: 'Menurut hukum: pemicu dan pelapor formulir, penerapan dan kelayakan pada periode itu',
        en: 'Follows from law: the form’s trigger and reporters, adoption and eligibility in the period',
      },
    },
  ),
  column(
    'reference',
    'TEXT',
    {
      id: 'Asal: rujukan yang dijawab `figure` pada API dengan rumus, cakupan, revisi laporan dan sumbernya',
      en: 'Provenance: the reference that the API’s `figure` answers with formula, coverage, revisions of reports and sources',
    },
    ({ provenance }) => provenance.reference,
    { required: true },
  ),
  column(
    'revisions_digest',
    'TEXT',
    {
      id: 'Jumlah SHA-256 nama revisi laporan yang dihitung, modulo 2^256: sama bila revisinya sama',
      en: 'Sum of the SHA-256 of the names of the revisions that are counted, modulo 2^256: the same where these are the same',
    },
    ({ provenance }) => provenance.digest,
    { required: true },
  ),
  column(
    'source_url',
    'URL',
    { id: 'Alamat sumber formulirnya', en: 'Address of the source of its form' },
    ({ form }) => form.source.url,
  ),
  verificationColumn(({ form }) => verificationOf(form.source)),
];

/**
 * The figures of each group that has a verified report: of the same reports as the tables of reports, added up here. Rule:
 * docs/domain.md, "Reports".
 */
export const figures = (reading: Reading): OpenTable =>
  tableOf({
    name: 'figures',
    title: { id: 'Angka indikator', en: 'Figures' },
    words: {
      id: 'Setiap indikator yang dijumlahkan bagi setiap kelompok, dengan rumus, cakupan dan asalnya. Kelompok tanpa laporan terverifikasi tidak dimuat.',
      en: 'Each indicator that is added up, for each group, with formula, coverage and provenance. A group without a verified report has no row.',
    },
    licence: 'FACTS',
    columns,
    key: ['figure_id'],
    references: [{ column: 'region_code', table: 'regions', of: 'code' }],
    records: (where) => told(reading, where),
  });

/** What was added up of one group, and over which revisions. */
interface Added {
  group: Group;
  figures: Figures;
  reports: number;
  lines: LineSum;
}

async function* told(reading: Reading, where: Where): AsyncGenerator<Told[]> {
  const agencies = new Map((await knownAgencies(reading)).map((agency) => [agency.key, agency]));
  const all = await formPeriods(reading, where);
  const owed = await (reading.keep ?? made)('owed', () => owedIn(reading, all));
  for (const one of all) {
    const groups = new Map<string, Added>();
    // A region's figures are of its own reports; those of wider groups need all of them.
    for await (const page of verifiedReports(reading, one, new Map())) {
      for (const counted of page) add(groups, counted, agencies.get(counted.report.agencyKey));
      // Who counts what is read may stop here.
      yield [];
    }
    const placed = [...groups.values()].sort(
      (a, b) =>
        REPORT_GROUPINGS.indexOf(a.group.by) - REPORT_GROUPINGS.indexOf(b.group.by) ||
        compareText(a.group.code, b.group.code),
    );
    for (const added of placed) yield figuresToTell(reading, one, added, owed[owedName(one, added.group)] ?? 0);
  }
}

const nameOf = ({ by, code }: Group): string => `${by} ${code}`;

function add(
  groups: Map<string, Added>,
  { report, form }: Counted,
  agency: Parameters<typeof groupsOf>[0] | undefined,
): void {
  // Only who is registered hands in.
  if (agency === undefined) throw new Error(`The agency ${report.agencyKey} of a report is not registered.`);
  const moved = figuresOf(form, report.answers);
  const line = sumOfLines([revisionLine(report)], sha256);
  for (const group of groupsOf(agency)) {
    const before = groups.get(nameOf(group)) ?? { group, figures: {}, reports: 0, lines: NO_LINES };
    groups.set(nameOf(group), {
      group,
      figures: withFigures(before.figures, moved, 1),
      reports: before.reports + 1,
      lines: withLines(before.lines, line, 1),
    });
  }
}

const made = (_name: string, make: () => Promise<Counts>): Promise<Counts> => make();

const owedName = ({ form, period }: FormPeriod, group: Group): string => `${form.id} ${period.key} ${nameOf(group)}`;

/** What is owed, by form, period and group, as the projector counts it now: no record tells what was owed at an instant. */
async function owedIn({ table, day }: Reading, all: readonly FormPeriod[]): Promise<Counts> {
  const owed: Record<string, number> = {};
  for (const one of all) {
    const { form, period } = one;
    const found = await Promise.all(REPORT_GROUPINGS.map((by) => readSummaries(table, form.id, period.key, by)));
    for (const { group, summary } of found.flat()) {
      owed[owedName(one, group)] = progressOn(summary.progress, period.lastDay, day, false).owed;
    }
  }
  return owed;
}

function figuresToTell(
  { catalogue }: Reading,
  { form, period }: FormPeriod,
  { group, figures, reports, lines }: Added,
  owed: number,
): Told[] {
  const added = [...form.indicators].filter(({ aggregation }) => aggregation !== 'NONE').sort(bySection);
  return added.flatMap((indicator): Told[] => {
    const view = viewFigure(indicator, figures[indicator.code], false);
    const provenance = provenanceOf({
      form,
      regulation: catalogue.regulations.get(form.regulationSlug) ?? null,
      period: period.key,
      group,
      indicator,
      view,
      progress: NO_PROGRESS,
      owed,
      lines,
    });
    const figure = { form, period, group, indicator, view, reports, provenance };
    if (indicator.aggregation !== 'COUNT_BY_CHOICE') return [{ ...figure, chosen: null }];
    return view.choices.map((chosen) => ({ ...figure, chosen }));
  });
}
