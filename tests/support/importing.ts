import { agencyPartition, REPORT_PREFIX } from '#store/keys.ts';
import { readLog } from '#store/log.ts';
import { queryAll } from '#store/table.ts';
import { createRegistry } from './registry.ts';
import { MONTHLY, monthlyAnswers, newKey, reporting } from './reporting.ts';

/** When these tests begin. */
export const NOW = '2026-08-01T03:00:00.000Z';
const REGION = '32.72';

const FIELDS = `rows { row outcome report { state revision version agency { key } period } warnings { code } }
  cells { row column value reason code } counts { new unchanged refused written }
  userErrors { __typename code message path }`;

/** The last months before the tests begin, latest first. */
export const months = (count: number): string[] =>
  Array.from({ length: count }, (_, back) => new Date(Date.UTC(2026, 6 - back, 1)).toISOString().slice(0, 7));
/** A row that no check objects to. */
export const row = (agency: string | undefined, period = '2026-07', over = {}) => ({
  agency: String(agency),
  period,
  values: monthlyAnswers(over),
});
export const rowsOf = (keys: readonly string[], periods: readonly string[]) =>
  keys.flatMap((agency) => periods.map((period) => row(agency, period)));

/** A registry with an officer who imports. */
export async function createImporting() {
  const registry = await createRegistry(NOW);
  const people = reporting(registry);
  const officer = await people.officer(REGION);
  const { table } = registry;
  let made = 0;
  const ask = (rows: object[], over: object = {}, token = officer, by = registry.handler) =>
    registry.ask(
      `mutation ($input: ImportReportsInput!) { importReports(input: $input) { ${FIELDS} } }`,
      { input: { idempotencyKey: newKey(), formId: MONTHLY, dryRun: false, rows, ...over } },
      token,
      by,
    );
  return {
    registry,
    people,
    officer,
    ask,
    /** What an import answered; fails when there was an error. */
    async imported(...given: Parameters<typeof ask>) {
      const { data, errors } = await ask(...given);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data.importReports;
    },
    /** Agencies that no other test knows. */
    async agencies(count: number): Promise<string[]> {
      const keys: string[] = [];
      for (let left = count; left > 0; left -= 1) {
        made += 1;
        keys.push(await people.agency(REGION, `impor-${made}`));
      }
      return keys;
    },
    /** What is kept of some agencies, with the claims that stood when the tests began. */
    async kept(keys: readonly string[]) {
      const partitions = keys.map((key) => queryAll(table, { partition: agencyPartition(key), consistent: true }));
      const own = (await Promise.all(partitions)).flat();
      const { events } = await readLog(table, REGION);
      const stands = ({ sk, expiresAt }: Record<string, unknown>): boolean =>
        String(sk).startsWith('CLAIM#') && Number(expiresAt) > Date.parse(NOW) / 1_000;
      return {
        reports: own.filter(({ sk }) => String(sk).startsWith(REPORT_PREFIX)).length,
        claims: own.filter(stands).length,
        events: events.filter(
          ({ action, record }) => action === 'importReports' && keys.includes(String(record.key.split(' ')[0])),
        ).length,
      };
    },
    /** Lets the next transactions pass, and every one after them fail as if the process had ended. */
    breakAfter(transactions: number): void {
      let left = transactions;
      table.hooks.before = async (command) => {
        if (command !== 'TransactWriteItems') return;
        if (left <= 0) throw new Error('The process ended.');
        left -= 1;
      };
    },
    /** As at first: the clock, and nothing that breaks. */
    reset(): void {
      registry.at(NOW);
      table.hooks.before = null;
    },
  };
}

export type Importing = Awaited<ReturnType<typeof createImporting>>;
