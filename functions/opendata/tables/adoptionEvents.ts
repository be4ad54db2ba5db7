import { ADOPTION_ORIGINS, ADOPTION_STATUSES, type AdoptionEvent, supersededBy } from '#domain/adoption.ts';
import { governingEventOf } from '#domain/adoptionSpans.ts';
import { regulationOfBasis } from '#domain/adoptionView.ts';
import { WEEKDAYS } from '#domain/day.ts';
import { readAdoptionEventsByName } from '#store/adoption.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf, type Where } from '../table.ts';
import { type KnownStep, knownSteps } from './adoptionSteps.ts';
import {
  codeColumn,
  compactColumn,
  recordedAtColumn,
  regionNameColumn,
  STATUS_WORDS,
  verificationColumn,
  verificationOf,
} from './sharedColumns.ts';

/** How many events are read at once: one batch. */
const BATCH = 100;

/** An event with what other records say of it. */
interface Told {
  event: AdoptionEvent;
  superseded: boolean;
  regionName: string | null;
}

/** The same column of the event alone. */
const of =
  <V>(value: (event: AdoptionEvent) => V) =>
  ({ event }: Told): V =>
    value(event);

/** Who signed a local instrument is left out: a file that never changes is no place for a person's name. */
const columns: readonly Column<Told>[] = [
  codeColumn(
    'region_code',
    of(({ regionCode }) => regionCode),
    { required: true },
  ),
  regionNameColumn(({ regionName }) => regionName),
  column(
    'regulation_id',
    'TEXT',
    {
      id: 'Peraturan yang diterapkan; kosong: atas prakarsa sendiri (`local`) atau tidak jelas',
      en: 'The regulation that is adopted; empty: on the region’s own initiative (`local`), or not clear',
    },
    of(({ basis }) => regulationOfBasis(basis)),
  ),
  column(
    'status',
    'TEXT',
    {
      id: `${STATUS_WORDS.id}; EVALUATED (dievaluasi) dan WITHDRAWN (ditarik) tidak mengubah status`,
      en: `${STATUS_WORDS.en}; EVALUATED and WITHDRAWN change none`,
    },
    of(({ status }) => status),
    { required: true, choices: [...ADOPTION_STATUSES, 'EVALUATED', 'WITHDRAWN'] },
  ),
  column(
    'effective_on',
    'DAY',
    { id: 'Hari mulainya', en: 'First day on which it holds' },
    of((event) => event.effectiveOn),
  ),
  column(
    'effective_until',
    'DAY',
    {
      id: 'Hari terakhirnya; kosong: berakhir bersama peraturannya',
      en: 'Its last day; empty: ends with its regulation',
    },
    of((event) => event.effectiveUntil),
  ),
  column(
    'reported_on',
    'DAY',
    { id: 'Hari diberitakan', en: 'Day of the report' },
    of((event) => event.reportedOn),
  ),
  column(
    'local_instrument',
    'TEXT',
    { id: 'Peraturan atau edaran daerah', en: 'The region’s own instrument, as named' },
    of(({ localInstrument }) => localInstrument?.name ?? null),
  ),
  column(
    'weekdays',
    'LIST',
    { id: 'Hari kerja luar kantor yang berulang', en: 'Recurring weekdays away from the office' },
    of(({ scheme }) => scheme?.weekdays ?? []),
    { choices: WEEKDAYS },
  ),
  column(
    'max_share_percent',
    'INTEGER',
    { id: 'Batas bagian pegawai di luar kantor', en: 'Ceiling of staff away from the office' },
    of(({ scheme }) => scheme?.maxSharePercent ?? null),
    { unit: 'percent' },
  ),
  column(
    'excluded_services',
    'TEXT',
    { id: 'Layanan yang dikecualikan', en: 'Services that are excluded' },
    of(({ scheme }) => scheme?.excludedServices ?? null),
  ),
  column(
    'reason',
    'TEXT',
    { id: 'Alasan yang disebut', en: 'The reason given' },
    of(({ reason }) => reason),
  ),
  column(
    'source_url',
    'URL',
    { id: 'Alamat sumber pertama', en: 'Address of the first source' },
    of(({ sources }) => sources[0]?.url ?? null),
  ),
  verificationColumn(of(({ sources: [first] }) => (first === undefined ? null : verificationOf(first)))),
  // An address holds no space; it may hold a semicolon.
  column(
    'further_sources',
    'LIST',
    { id: 'Alamat sumber lain, dipisahkan spasi', en: 'Addresses of further sources, with spaces between' },
    of(({ sources }) => sources.slice(1).flatMap(({ url }) => url ?? [])),
    { separator: ' ' },
  ),
  column(
    'event_id',
    'TEXT',
    { id: 'Pengenal peristiwa', en: 'Identity of the event' },
    of(({ id }) => id),
    {
      required: true,
    },
  ),
  compactColumn(
    'region_code_compact',
    of(({ regionCode }) => regionCode),
    { required: true },
  ),
  column(
    'days_per_week',
    'INTEGER',
    { id: 'Paling banyak hari seminggu', en: 'Most days a week away from the office' },
    of(({ scheme }) => scheme?.daysPerWeek ?? null),
    { unit: 'days' },
  ),
  column(
    'local_instrument_number',
    'TEXT',
    { id: 'Nomor peraturan daerah', en: 'Number of the region’s own instrument' },
    of(({ localInstrument }) => localInstrument?.number ?? null),
  ),
  column(
    'local_instrument_issued_on',
    'DAY',
    { id: 'Tanggal peraturan daerah', en: 'Day of issue of the region’s own instrument' },
    of(({ localInstrument }) => localInstrument?.issuedOn ?? null),
  ),
  column(
    'origin',
    'TEXT',
    {
      id: 'OBSERVED: dicatat kementerian dari sumber umum; DECLARED: dinyatakan daerahnya sendiri',
      en: 'OBSERVED: recorded by the ministry from a public source; DECLARED: by the region itself',
    },
    of(({ origin }) => origin),
    { required: true, choices: ADOPTION_ORIGINS },
  ),
  recordedAtOf(),
  column(
    'supersedes',
    'TEXT',
    { id: 'Peristiwa yang digantikannya', en: 'The event that this one takes the place of' },
    of(({ supersedes }) => supersedes),
  ),
  column(
    'superseded',
    'BOOLEAN',
    { id: 'Telah digantikan: tidak dihitung lagi', en: 'Another took its place: it counts no longer' },
    ({ superseded }) => superseded,
    {
      required: true,
      origin: {
        id: 'Dihitung register dari `supersedes` peristiwa lain',
        en: 'Worked out by the registry from `supersedes` of the other events',
      },
    },
  ),
  column(
    'correction_reason',
    'TEXT',
    { id: 'Alasan pembetulan', en: 'Why it takes the place of the other' },
    of(({ correctionReason }) => correctionReason),
  ),
];

function recordedAtOf(): Column<Told> {
  const { of: recordedAt, ...head } = recordedAtColumn<AdoptionEvent>();
  return { ...head, of: of(recordedAt) };
}

/**
 * The adoption events, by basis, day, region and identity: those that were superseded stay, marked, as they do in a region's history; what
 * a load is still writing is left out, as it is for every reader.
 */
export const adoptionEvents = (reading: Reading): OpenTable =>
  tableOf({
    name: 'adoption_events',
    title: { id: 'Peristiwa penerapan', en: 'Adoption events' },
    words: {
      id: 'Setiap langkah penerapan kerja fleksibel oleh daerah, bertanggal dan bersumber; yang digantikan tetap ada, bertanda.',
      en: 'Each dated step of a region’s adoption of flexible work, with its source; those that were superseded stay, marked.',
    },
    licence: 'FACTS',
    columns,
    key: ['event_id'],
    references: [
      { column: 'region_code', table: 'regions', of: 'code' },
      { column: 'regulation_id', table: 'regulations', of: 'id' },
    ],
    dayColumn: 'effective_on',
    records: (where) => told(reading, where),
  });

async function* told(reading: Reading, where: Where): AsyncGenerator<Told[]> {
  const steps = await knownSteps(reading);
  const superseded = supersededBy(steps, reading.recordedAt);
  const names = new Map(reading.reference.regions.map(({ code, name }) => [code, name]));
  const asked = steps.filter(isAsked(where));
  for (let place = 0; place < asked.length; place += BATCH) {
    const batch = asked.slice(place, place + BATCH).map(governingEventOf);
    const found = new Map((await readAdoptionEventsByName(reading.table, batch)).map((event) => [event.id, event]));
    yield batch.map(({ id, regionCode }) => {
      const event = found.get(id);
      // The index names what the table holds, so one that is missing is a fault, not a row less.
      if (event === undefined) throw new Error(`The adoption event ${id} of ${regionCode} is in the index alone.`);
      return { event, superseded: superseded.has(id), regionName: names.get(regionCode) ?? null };
    });
  }
}

/** Events are read one by one only where the index does not tell that they are not asked for. */
function isAsked(where: Where): (step: KnownStep) => boolean {
  const [regions, basis, status] = ['region_code', 'regulation_id', 'status'].map((name) => where.get(name));
  return (step) =>
    (regions?.includes(step.regionCode) ?? true) &&
    (basis?.includes(regulationOfBasis(step.basis) ?? '') ?? true) &&
    (status?.includes(step.status) ?? true);
}
