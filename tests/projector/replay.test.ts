import { unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPublicEvent } from '#domain/change.ts';
import { NATION } from '#domain/event.ts';
import { createProjector } from '#projector/handler.ts';
import { rebuildLedger } from '#projector/rebuildLedger.ts';
import { holdReference } from '#store/reference.ts';
import { parseStreamRecord, type StreamRecord } from '#store/stream.ts';
import type { Item, Table } from '#store/table.ts';
import { isOf, placeOf, projectedItems, recordedItems, streamOf, tableOf } from '../support/projected.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, QUARTERLY, quarterlyAnswers, reporting } from '../support/reporting.ts';

const START = '2026-08-01T03:00:00.000Z';
const clock = () => new Date(START);

/** Other regions have what was loaded alone. */
const REGIONS = ['32.72', '32.73', '33.74'];
const isOfThose = isOf([NATION, '32', '33', ...REGIONS]);

/** Everything that was written. */
let recorded: Item[];
/** What the stream tells the projector, in its order. */
let told: StreamRecord[];
/** What rebuildLedger makes of the same records. */
let rebuilt: Item[];

const rebuild = (table: Table) => rebuildLedger({ table, reference: holdReference(table), clock });

/** Writes of every kind that the ledger and the feed follow from, in several regions. */
async function someWrites(registry: Registry): Promise<void> {
  const people = reporting(registry);
  const observed = { sources: [{ url: 'https://example.go.id/surat', kind: 'OFFICIAL' }], basis: 'permenpanrb-4-2025' };
  const adopted = async (regionCode: string, status: string, effectiveOn: string) => {
    const input = { ...observed, regionCode, status, effectiveOn };
    await people.done('observeAdoption', 'ObserveAdoptionInput', '__typename', input, await people.registrar());
    registry.tick();
  };
  const assessed = async (agency: string, eligibility: string, effectiveFrom: string) => {
    const input = { agency, eligibility, effectiveFrom, reason: 'Kajian selesai.' };
    const officer = await people.officer(agency.split('-')[0] ?? '');
    await people.done('assessAgency', 'AssessAgencyInput', '__typename', input, officer);
    registry.tick();
  };
  const handedIn = async (agency: string, formId: string, period: string, values: object[], verified: boolean) => {
    const submitted = await people.submit(agency, await people.save(agency, formId, period, values));
    registry.tick();
    if (verified) await people.verify(submitted);
    registry.tick();
  };
  for (const region of REGIONS) {
    for (const slug of ['bkpsdm', 'disdik']) {
      await people.agency(region, slug, slug === 'bkpsdm' ? { type: 'bkpsdm' } : {});
      registry.tick();
    }
    await assessed(`${region}-bkpsdm`, 'ELIGIBLE', '2026-01-05');
    await adopted(region, 'IMPLEMENTED', '2026-02-02');
  }
  await handedIn('32.72-bkpsdm', QUARTERLY, '2026-Q2', quarterlyAnswers(), true);
  await handedIn('32.73-bkpsdm', QUARTERLY, '2026-Q2', quarterlyAnswers({ sanctions_medium: 8 }), true);
  await handedIn('33.74-bkpsdm', QUARTERLY, '2026-Q2', quarterlyAnswers(), false);
  await handedIn('32.72-disdik', MONTHLY, '2026-06', monthlyAnswers({ employees_wfh: 7 }), true);
  await handedIn('33.74-disdik', MONTHLY, '2026-06', monthlyAnswers(), true);
  await assessed('32.73-bkpsdm', 'NOT_ELIGIBLE', '2026-07-01');
  await adopted('33.74', 'SUSPENDED', '2026-05-15');
}

beforeAll(async () => {
  const registry = await createRegistry(START, { stream: true });
  await someWrites(registry);
  recorded = [...(await recordedItems(registry.table)).values()].filter(isOfThose);
  told = (await streamOf(registry.table)).filter(
    (record) => isOfThose(unmarshall(record.dynamodb?.Keys ?? {})) && parseStreamRecord(record) !== null,
  );
  await registry.close();
  const table = await tableOf(recorded);
  await rebuild(table);
  rebuilt = await projectedItems(table, 'LEDGER#', 'SUM#');
  await table.drop();
}, 300_000);

/** How the records are delivered. */
interface Delivery {
  batches: StreamRecord[][];
  /** Whether each partition's records come in the order in which they were written, and not only each key's. */
  inPartitionOrder: boolean;
}

/** An order of all records that keeps the order of those with the same label. */
function inOrderOf(label: (record: StreamRecord) => string, drawn: readonly StreamRecord[]): StreamRecord[] {
  const waiting = Map.groupBy(told, label);
  return drawn.map((record) => waiting.get(label(record))?.shift() ?? record);
}

const someDelivery = fc
  .record({
    drawn: fc.constant(null).chain(() => fc.shuffledSubarray(told, { minLength: told.length })),
    inPartitionOrder: fc.boolean(),
    sizes: fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 4, maxLength: 8 }),
    // Of each batch, how much is sent a second time: none, its end from a checkpoint on, or all.
    again: fc.array(fc.constantFrom(0, 0, 0.5, 1), { minLength: 1, maxLength: 8 }),
    late: fc.constant(null).chain(() => fc.shuffledSubarray(told, { maxLength: 40 })),
  })
  .map(({ drawn, inPartitionOrder, sizes, again, late }): Delivery => {
    const order = inOrderOf(
      (record) => (inPartitionOrder ? (placeOf(record).split(' ')[0] ?? '') : placeOf(record)),
      drawn,
    );
    const batches: StreamRecord[][] = [];
    for (let place = 0, count = 0; place < order.length; count += 1) {
      const batch = order.slice(place, place + (sizes[count % sizes.length] ?? 1));
      place += batch.length;
      const from = Math.ceil(batch.length * (1 - (again[count % again.length] ?? 0)));
      batches.push(batch, batch.slice(from));
    }
    return { batches: [...batches, late].filter(({ length }) => length > 0), inPartitionOrder };
  });

/** The events that records tell, by identity, in the order of the records, each once. */
function eventsIn(records: readonly StreamRecord[]) {
  const events = records.flatMap((record) => {
    const change = parseStreamRecord(record);
    return change?.tag === 'EVENT' && isPublicEvent(change.event) ? [change.event] : [];
  });
  return [...new Map(events.map((event) => [event.id, event])).values()];
}

describe('the stream, delivered in any order that it may come in, cut anywhere, and more than once', () => {
  it('makes the ledger, sums and feed that the records make', async () => {
    await fc.assert(
      fc.asyncProperty(someDelivery, async ({ batches, inPartitionOrder }) => {
        const table = await tableOf(recorded);
        const projector = createProjector(table, clock);
        for (const Records of batches) expect(await projector({ Records })).toEqual({ batchItemFailures: [] });
        expect(await projectedItems(table, 'LEDGER#', 'SUM#')).toEqual(rebuilt);
        expect(await rebuild(table)).toEqual({ changed: 0, unreadable: [], unnumbered: [] });

        const changes = await projectedItems(table, 'CHG#0');
        expect(changes.map(({ number }) => number)).toEqual(changes.map((_, place) => place + 1));
        const told = eventsIn(batches.flat());
        expect(changes.map(({ eventId }) => eventId).sort()).toEqual(told.map(({ id }) => id).sort());
        const written = new Map(told.filter(({ load }) => load === null).map((event) => [event.id, event.scope]));
        const numbered = changes.filter(({ eventId }) => written.has(String(eventId)));
        expect(
          Map.groupBy(
            numbered.map(({ eventId }) => String(eventId)),
            (id) => written.get(id),
          ),
        ).toEqual(Map.groupBy(written.keys(), (id) => written.get(id)));
        if (inPartitionOrder) {
          for (const own of Map.groupBy(numbered, ({ regionCode }) => regionCode).values()) {
            const recorded = own.map(({ recordedAt }) => String(recordedAt));
            expect(recorded).toEqual(recorded.toSorted());
          }
        }
        await table.drop();
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 300_000);
});
