import { jakartaDay } from '#domain/day.ts';
import { openTables } from '#opendata/openTables.ts';
import { type Reading, readingOf } from '#opendata/reading.ts';
import { EVERYTHING, type Where } from '#opendata/table.ts';
import { readReference } from '#store/reference.ts';
import { seedEveryType } from '../support/everyType.ts';
import { createRegistry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads rows of any shape and says what it expects of them.
export type Told = Record<string, any>;

/** A registry that holds something of everything, a corrected report of 32.73 among it, and its tables beside what the API answers. */
export async function openSeeded() {
  const registry = await createRegistry('2026-08-01T03:00:00.000Z');
  const people = reporting(registry);
  const agency = await people.agency('32.73', 'ralat');
  const draft = await people.save(agency, MONTHLY, '2026-05', monthlyAnswers({ sanctions_light: 2 }));
  const verified = await people.verify(await people.submit(agency, draft));
  const before = registry.clock().toISOString();
  registry.at('2026-08-02T03:00:00.000Z');
  const answers = monthlyAnswers({ sanctions_light: 2, employees_total: 77 });
  await people.verify(await people.correct(agency, verified, answers, 'Salah hitung.'));
  await seedEveryType(registry);
  await registry.projected();

  /** The registry as known at an instant, until the end of its day. */
  const readingAt = async (recordedAt = registry.clock().toISOString()): Promise<Reading> => {
    const day = jakartaDay(new Date(recordedAt));
    return readingOf(registry.table, await readReference(registry.table), { day, recordedAt });
  };
  return {
    registry,
    /** An instant before the report was corrected. */
    before,
    readingAt,
    /** The rows of a table, as known at an instant. */
    async rowsOf(name: string, where: Where = EVERYTHING, recordedAt?: string): Promise<Told[]> {
      const table = openTables(await readingAt(recordedAt)).find((one) => one.name === name);
      if (table === undefined) throw new Error(`There is no table ${name}.`);
      const rows: Told[] = [];
      for await (const batch of table.batches(where)) {
        rows.push(...batch.map((row) => Object.fromEntries(table.columns.map((column, at) => [column.name, row[at]]))));
      }
      return rows;
    },
    /** What anybody is answered; throws where it is refused. */
    async asked(query: string): Promise<Told> {
      const { data, errors } = await registry.ask(query);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
