import { ADOPTION_ORDINALS, ADOPTION_ORIGINS, ADOPTION_STATUSES } from '#domain/adoption.ts';
import { type AdoptionSpan, type GoverningEvent, regionSpans, spanOn } from '#domain/adoptionSpans.ts';
import { regulationOfBasis } from '#domain/adoptionView.ts';
import { type Day, dayBefore } from '#domain/day.ts';
import { adoptingCode, type Region } from '#domain/region.ts';
import { readAdoptionEventsByName } from '#store/adoption.ts';
import { type Column, column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { type OpenTable, tableOf, type Where } from '../table.ts';
import { knownSteps } from './adoptionSteps.ts';
import { codeColumn, compactColumn, regionNameColumn, STATUS_WORDS } from './sharedColumns.ts';

/** How everything of a day is worked out. */
const FOLDED = {
  id: 'Penerapan paling maju di antara semua peraturan, diturunkan dari peristiwa pada adoption_events yang diketahui pada saat cuplikan: yang terakhir menurut hari berlaku, sampai berakhir sendiri atau bersama peraturannya',
  en: 'The most advanced adoption among all regulations, derived from the events of adoption_events that were known at the instant: the last one by day holds, until it ends by itself or with its regulation',
};

/** Where a region stands on one day. */
interface Standing {
  day: Day;
  region: Region;
  span: AdoptionSpan;
  sourceUrl: string | null;
}

const columns: readonly Column<Standing>[] = [
  column('day', 'DAY', { id: 'Hari', en: 'Day' }, ({ day }) => day, { required: true }),
  codeColumn('region_code', ({ region }) => region.code, { required: true }),
  compactColumn('region_code_compact', ({ region }) => region.code, { required: true }),
  regionNameColumn(({ region }) => region.name),
  column(
    'regulation_id',
    'TEXT',
    {
      id: 'Peraturan yang diterapkan paling maju; kosong: atas prakarsa sendiri',
      en: 'The regulation of its most advanced adoption; empty: on the region’s own initiative',
    },
    ({ span }) => regulationOfBasis(span.basis),
  ),
  column('status', 'TEXT', STATUS_WORDS, ({ span }) => span.status, {
    required: true,
    choices: ADOPTION_STATUSES,
    origin: FOLDED,
  }),
  column(
    'ordinal',
    'INTEGER',
    {
      id: 'Urutan status: DISCUSSED 1, UNDER_STUDY 2, DECREED 3, PILOT 4, IMPLEMENTED 5, lainnya 0',
      en: 'Ordinal of the status: DISCUSSED 1, UNDER_STUDY 2, DECREED 3, PILOT 4, IMPLEMENTED 5, the others 0',
    },
    ({ span }) => ADOPTION_ORDINALS[span.status],
    { required: true, origin: FOLDED },
  ),
  column(
    'since',
    'DAY',
    { id: 'Sejak; kosong: tidak ada yang tercatat', en: 'Since; empty: nothing is recorded' },
    ({ span }) => span.since,
    { origin: FOLDED },
  ),
  column(
    'lapsed',
    'BOOLEAN',
    {
      id: 'Berakhir dengan sendirinya atau bersama peraturannya',
      en: 'It ended by itself or with its regulation: derived, not recorded',
    },
    ({ span }) => span.lapsed,
    { required: true, origin: FOLDED },
  ),
  column(
    'inherited',
    'BOOLEAN',
    { id: 'Mengikuti provinsinya (Jakarta)', en: 'Answered with its province’s adoption (Jakarta)' },
    ({ region }) => !region.selfGoverning,
    { required: true },
  ),
  column(
    'origin',
    'TEXT',
    { id: 'Asal peristiwa yang berlaku', en: 'Origin of the event that holds' },
    ({ span }) => span.step.origin,
    { choices: ADOPTION_ORIGINS },
  ),
  column('event_id', 'TEXT', { id: 'Peristiwa yang berlaku', en: 'The event that holds' }, ({ span }) => span.step.id, {
    required: true,
  }),
  column(
    'source_url',
    'URL',
    { id: 'Alamat sumber pertama peristiwa itu', en: 'Address of that event’s first source' },
    ({ sourceUrl }) => sourceUrl,
  ),
];

/**
 * Where each region stood on each day, newest day first, then by code: its most advanced adoption, as the map shows it. A region has a row
 * from the first day on of which anything is known. Rule: docs/domain.md, "Status, exactly".
 */
export const adoptionDaily = (reading: Reading): OpenTable =>
  tableOf({
    name: 'adoption_daily',
    title: { id: 'Penerapan per hari', en: 'Adoption by day' },
    words: {
      id: 'Status setiap daerah pada setiap hari, hari terbaru lebih dahulu, sejak hari pertama yang diketahui. Tanpa baris: belum ada yang tercatat, yang tidak berarti tidak.',
      en: 'Where each region stood on each day, newest day first, from the first day of which anything is known. No row: nothing is recorded, which is not “no”.',
    },
    licence: 'FACTS',
    columns,
    key: ['day', 'region_code'],
    references: [
      { column: 'region_code', table: 'regions', of: 'code' },
      { column: 'regulation_id', table: 'regulations', of: 'id' },
      { column: 'event_id', table: 'adoption_events', of: 'event_id' },
    ],
    dayColumn: 'day',
    records: (where) => standings(reading, where),
  });

async function* standings(reading: Reading, where: Where): AsyncGenerator<Standing[]> {
  const { reference, catalogue, recordedAt } = reading;
  const steps = Map.groupBy(await knownSteps(reading), ({ regionCode }) => regionCode);
  const spansOf = (code: string) =>
    regionSpans(steps.get(code) ?? [], null, recordedAt, (basis) => catalogue.lastDay(basis));
  const asked = where.get('region_code');
  const regions = reference.regions
    .filter(({ code }) => asked?.includes(code) ?? true)
    .map((region) => ({ region, spans: spansOf(adoptingCode(region)) }))
    .filter(({ spans }) => spans.length > 0);
  const first = regions.map(({ spans }) => spans[0]?.from ?? '').sort()[0];
  if (first === undefined) return;
  const sources = await sourcesOf(
    reading,
    regions.flatMap(({ spans }) => spans.map(({ step }) => step)),
  );
  for (const day of daysDown(where, first, reading.day)) {
    yield regions.flatMap(({ region, spans }) => {
      const span = spanOn(spans, day);
      return span === null ? [] : [{ day, region, span, sourceUrl: sources.get(span.step.id) ?? null }];
    });
  }
}

/** The days that are asked for, newest first. */
function* daysDown(where: Where, first: Day, last: Day): Generator<Day> {
  const asked = where.get('day');
  if (asked !== undefined) {
    yield* [...new Set(asked)]
      .filter((day) => day >= first && day <= last)
      .sort()
      .reverse();
    return;
  }
  for (let day = last; day >= first; day = dayBefore(day)) yield day;
}

/** How many events are read at once: one batch. */
const BATCH = 100;

/** The address of the first source of each event. */
async function sourcesOf({ table }: Reading, events: readonly GoverningEvent[]): Promise<Map<string, string | null>> {
  const names = [...new Map(events.map((event) => [event.id, event])).values()];
  const sources = new Map<string, string | null>();
  for (let place = 0; place < names.length; place += BATCH) {
    for (const event of await readAdoptionEventsByName(table, names.slice(place, place + BATCH))) {
      sources.set(event.id, event.sources[0]?.url ?? null);
    }
  }
  return sources;
}
