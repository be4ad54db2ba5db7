import { figuresMoved, type PublicChange } from '#domain/change.ts';
import { figureReference } from '#domain/provenance.ts';
import { catalogueAt } from '#domain/reference.ts';
import { affectedSnapshots, type Correction, restatedStatuses } from '#domain/restatement.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { readChangesByNumber, readCorrections } from '#store/change.ts';
import { readSnapshots } from '#store/snapshot.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf } from '../table.ts';
import { type KnownStep, knownSteps } from './adoptionSteps.ts';
import { codeColumn, compactColumn, recordedAtColumn } from './sharedColumns.ts';

/** How many corrections are read at once. */
const PAGE = 100;

/** One thing that a correction moved: a figure of reports, or a status on some days; or the correction alone where it moved nothing. */
interface Moved {
  /** Its place among what the correction moved, from 1; 0 for the correction alone. */
  place: number;
  figure: string | null;
  basis: string | null;
  from: string | null;
  until: string | null;
  before: string | null;
  after: string | null;
}

type Told = Moved & {
  change: PublicChange;
  correction: Correction;
  snapshots: readonly Snapshot[];
};

const columns: readonly Column<Told>[] = [
  column(
    'change_number',
    'INTEGER',
    { id: 'Nomor perubahan yang meralat', en: 'Number of the change that corrects' },
    ({ change }) => change.number,
    { required: true },
  ),
  column(
    'place',
    'INTEGER',
    {
      id: 'Urutan yang berubah oleh ralat ini, dari 1; 0: tidak ada yang berubah',
      en: 'Place among what this correction moved, from 1; 0: it moved nothing',
    },
    ({ place }) => place,
    { required: true },
  ),
  column(
    'kind',
    'TEXT',
    { id: 'Jenis catatan yang diralat', en: 'Kind of record that is corrected' },
    ({ change }) => change.kind,
    { required: true, choices: ['REPORT', 'ADOPTION_EVENT'] },
  ),
  column(
    'record_key',
    'TEXT',
    { id: 'Catatan yang meralat', en: 'The record that corrects' },
    ({ change }) => change.key,
    {
      required: true,
    },
  ),
  column(
    'corrected',
    'TEXT',
    { id: 'Catatan yang diralat', en: 'The record that is corrected' },
    ({ correction }) => correction.of,
    {
      required: true,
    },
  ),
  column('reason', 'TEXT', { id: 'Alasan ralat', en: 'Why' }, ({ correction }) => correction.reason),
  codeColumn('region_code', ({ change }) => change.regionCode),
  compactColumn('region_code_compact', ({ change }) => change.regionCode),
  column(
    'published_at',
    'INSTANT',
    { id: 'Saat yang diralat menjadi umum (UTC)', en: 'When what is corrected had become public (UTC)' },
    ({ correction }) => correction.publishedAt,
    { required: true },
  ),
  (() => {
    const { of, ...head } = recordedAtColumn<PublicChange>();
    return { ...head, of: ({ change }: Told) => of(change) };
  })(),
  column(
    'figure_id',
    'TEXT',
    { id: 'Angka yang berubah, seperti pada tabel figures', en: 'The figure that moved, as in the table figures' },
    ({ figure }) => figure,
  ),
  column(
    'basis',
    'TEXT',
    {
      id: 'Peraturan, atau `local`, yang statusnya berubah; kosong: penerapan paling maju',
      en: 'The regulation or `local` towards which a status moved; empty: the most advanced adoption',
    },
    ({ basis }) => basis,
  ),
  column('from_day', 'DAY', { id: 'Hari pertama status itu', en: 'First day of that status' }, ({ from }) => from),
  column(
    'until_day',
    'DAY',
    { id: 'Hari terakhirnya; kosong: tanpa akhir', en: 'Last day; empty: without an end' },
    ({ until }) => until,
  ),
  column('before', 'TEXT', { id: 'Yang dimuat sebelumnya', en: 'What was published' }, ({ before }) => before),
  column('after', 'TEXT', { id: 'Menurut ralat', en: 'What it is by the correction' }, ({ after }) => after),
  column(
    'snapshots',
    'INTEGER',
    { id: 'Banyaknya cuplikan yang memuat yang lama', en: 'How many snapshots show what was before' },
    ({ snapshots }) => snapshots.length,
    {
      required: true,
      origin: {
        id: 'Cuplikan yang saat pengetahuannya pada atau sesudah published_at dan sebelum recorded_at',
        en: 'The snapshots whose instant of knowledge is at or after published_at and before recorded_at',
      },
    },
  ),
  column(
    'first_snapshot',
    'DAY',
    { id: 'Cuplikan pertama di antaranya', en: 'Day of the first of them' },
    ({ snapshots }) => snapshots[0]?.day ?? null,
  ),
  column(
    'last_snapshot',
    'DAY',
    { id: 'Cuplikan terakhir di antaranya', en: 'Day of the last of them' },
    ({ snapshots }) => snapshots.at(-1)?.day ?? null,
  ),
];

/** The ledger of restatements: each correction of what had been public, with what it moved and the snapshots that show what was before. */
export const restatements = (reading: Reading): OpenTable =>
  tableOf({
    name: 'restatements',
    title: { id: 'Daftar ralat', en: 'Restatements' },
    words: {
      id: 'Setiap ralat atas yang telah dimuat: angka dan status yang berubah, sebelum dan sesudah, dan cuplikan yang masih memuat yang lama.',
      en: 'Each correction of what had been public: the figures and statuses that moved, before and after, and the snapshots that show what was before.',
    },
    licence: 'FACTS',
    columns,
    key: ['change_number', 'place'],
    references: [
      { column: 'change_number', table: 'changes', of: 'number' },
      { column: 'region_code', table: 'regions', of: 'code' },
    ],
    records: () => told(reading),
  });

async function* told(reading: Reading): AsyncGenerator<Told[]> {
  const snapshots = (await readSnapshots(reading.table)).filter(({ recordedAt }) => recordedAt < reading.recordedAt);
  const steps = Map.groupBy(await knownSteps(reading), ({ regionCode }) => regionCode);
  for (let after = 0; ; ) {
    const page = await readCorrections(reading.table, { after, limit: PAGE, regionCode: null, formId: null });
    const known = page.filter(({ recordedAt }) => recordedAt <= reading.recordedAt);
    const whole = new Map(
      (
        await readChangesByNumber(
          reading.table,
          known.map(({ number }) => number),
        )
      ).map((one) => [one.number, one]),
    );
    yield known.flatMap((listed) => {
      const change = whole.get(listed.number) ?? listed;
      const { correction } = change;
      if (correction === null) return [];
      const affected = affectedSnapshots(snapshots, correction, change.recordedAt);
      return movedBy(reading, change, steps).map((moved) => ({ ...moved, change, correction, snapshots: affected }));
    });
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.number;
  }
}

function movedBy(
  { reference }: Reading,
  change: PublicChange,
  steps: ReadonlyMap<string, readonly KnownStep[]>,
): Moved[] {
  const none = { figure: null, basis: null, from: null, until: null, before: null, after: null };
  const figures = figuresMoved(change).map(({ formId, period, group, indicator, choice, before, after }) => {
    const name = figureReference({ tag: 'REPORTS', formId, period, group, indicator });
    return { ...none, figure: choice === null ? name : `${name}=${choice}`, before, after };
  });
  const statuses = statusesMoved().map((one) => ({ ...none, ...one }));
  const moved = [...figures, ...statuses];
  return moved.length === 0 ? [{ ...none, place: 0 }] : moved.map((one, place) => ({ ...one, place: place + 1 }));

  function statusesMoved() {
    if (change.kind !== 'ADOPTION_EVENT') return [];
    const { lastDay } = catalogueAt(reference, change.recordedAt);
    return restatedStatuses(steps.get(change.regionCode ?? '') ?? [], change.key, lastDay);
  }
}
