import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOwed, type LedgerEntry, OBLIGATION_STATES, type ObligationState, obligationState } from '#domain/ledger.ts';
import { NO_PROGRESS, progressOf, withProgress } from '#domain/progress.ts';
import { periodParts, regionParts, type StatesView } from '#graphql/obligationParts.ts';
import { ledgerIndexPartition, owedPrefix } from '#store/keys.ts';
import { ledgerItem } from '#store/ledger.ts';
import { type Counter, countRequests } from '../../bench/countedTable.ts';
import { entry, OBLIGATION } from '../domain/records.ts';
import { createRegistry, type Registry } from '../support/registry.ts';
import { MONTHLY, monthlyAnswers, reporting } from '../support/reporting.ts';

const LAST_DAYS: Readonly<Record<string, string>> = { '2026-01': '2026-01-31', '2026-02': '2026-02-28' };
const entries = (periods: readonly string[]): fc.Arbitrary<LedgerEntry[]> =>
  fc.array(
    fc
      .record({
        period: fc.constantFrom(...periods),
        dueOn: fc.constantFrom('2026-02-10', '2026-02-20', '2026-03-10', '2026-03-20'),
        state: fc.constantFrom(null, 'SUBMITTED' as const, 'RETURNED' as const, 'VERIFIED' as const),
        on: fc.constantFrom('2026-02-05', '2026-03-30'),
        own: fc.boolean(),
      })
      .map(({ period, dueOn, state, on, own }) =>
        entry({
          period,
          agencyKey: own ? '32.72-bkpsdm' : '32.72-disdik',
          obligation: { ...OBLIGATION, dueOn },
          handedIn:
            state === null
              ? null
              : { state, firstSubmittedAt: `${on}T03:00:00.000Z`, verifiedRevision: state === 'VERIFIED' ? 1 : null },
        }),
      ),
  );
const views = fc
  .record({
    states: fc.option(fc.subarray([...OBLIGATION_STATES])),
    today: fc.constantFrom('2026-01-20', '2026-02-03', '2026-02-10', '2026-02-15', '2026-03-05', '2026-04-01'),
    returned: fc.constantFrom('ALL' as const, 'SOME' as const, 'NONE' as const),
  })
  .map(({ states, today, returned }): StatesView => {
    const sees = (one: LedgerEntry) => returned === 'ALL' || (returned === 'SOME' && one.agencyKey === '32.72-bkpsdm');
    const isAsked = (one: LedgerEntry) =>
      isOwed(one) &&
      (states === null || states.includes(obligationState(one, LAST_DAYS[one.period] ?? '', today, sees(one))));
    return { states, today, returned, isAsked };
  });

describe('the parts of an index that a page is read from', () => {
  it('hold every entry of a form and period in the states asked for once, and no other', () => {
    fc.assert(
      fc.property(entries(['2026-01']), views, (made, view) => {
        const progress = made.reduce((sum, one) => withProgress(sum, progressOf(one), 1), NO_PROGRESS);
        const parts = periodParts(progress, view, LAST_DAYS['2026-01'] ?? '');
        for (const one of made) {
          const { gsi2pk } = ledgerItem(one) as unknown as Record<string, string>;
          const holding = parts.filter(
            ({ state, dueOn, only }) =>
              ledgerIndexPartition('form', '2026-01', state, dueOn) === gsi2pk && (only?.(one) ?? true),
          );
          expect(holding).toHaveLength(view.isAsked(one) ? 1 : 0);
        }
      }),
    );
  });

  it('hold every entry of a region in the states asked for once, and no other', () => {
    fc.assert(
      fc.property(entries(Object.keys(LAST_DAYS)), views, (made, view) => {
        const parts = regionParts(view);
        for (const one of made) {
          const { gsi1sk = '' } = ledgerItem(one) as unknown as Record<string, string>;
          const holding = parts.filter(({ state, dueFrom = '', dueBefore = '\uffff', only }) => {
            const prefix = owedPrefix('32.72', state);
            const isWithin = gsi1sk > `${prefix}${dueFrom}` && gsi1sk < `${prefix}${dueBefore}`;
            return gsi1sk.startsWith(prefix) && isWithin && (only?.(one) ?? true);
          });
          expect(holding).toHaveLength(view.isAsked(one) ? 1 : 0);
        }
      }),
    );
  });
});

describe('a list of obligations by states', () => {
  let registry: Registry;
  let counter: Counter;
  const tokens: Record<string, string | undefined> = {};
  const REGIONS = Array.from({ length: 10 }, (_, place) => `32.${String(place + 1).padStart(2, '0')}`);

  // In July the report of April and May is overdue, that of June due, that of July not.
  beforeAll(async () => {
    registry = await createRegistry('2026-06-02T03:00:00.000Z');
    const people = reporting(registry);
    for (const region of REGIONS) for (const slug of ['bkpsdm', 'disdik']) await people.agency(region, slug);
    const registrar = await people.registrar();
    const hand = async (agency: string, period: string) =>
      people.submit(agency, await people.save(agency, MONTHLY, period, monthlyAnswers()));
    const giveBack = async (agency: string, period: string) => {
      const { id: reportId, version: expectedVersion } = await hand(agency, period);
      const input = { reportId, expectedVersion, comments: [{ text: 'Periksa' }] };
      await people.done('returnReport', 'ReturnReportInput', 'report { id }', input, registrar);
    };
    await people.verify(await hand('32.01-bkpsdm', '2026-05'));
    for (const agency of ['32.02-bkpsdm', '32.02-disdik', '32.09-bkpsdm']) await giveBack(agency, '2026-05');
    registry.at('2026-07-03T03:00:00.000Z');
    await giveBack('32.02-bkpsdm', '2026-06');
    await hand('32.10-disdik', '2026-05');
    await hand('32.03-disdik', '2026-06');
    await registry.projected();
    Object.assign(tokens, {
      registrar,
      province: await people.officer('32'),
      officer: await people.officer('32.02'),
      reporter: await people.reporter('32.02-bkpsdm'),
    });
    counter = countRequests(registry.table.client);
  });
  afterAll(() => registry.close());

  async function pages(filter: string, first: number, token: string | undefined): Promise<{ state: string }[]> {
    const found: { state: string }[] = [];
    for (let after: string | null = null; ; ) {
      counter.take();
      const { data } = await registry.ask(
        `query ($after: String) { obligations(filter: { ${filter} }, first: ${first}, after: $after) {
          pageInfo { hasNextPage endCursor } nodes { agency { key } form { key } period state } } }`,
        { after },
        token,
      );
      expect(counter.take().trips).toBeLessThanOrEqual(2);
      found.push(...data.obligations.nodes);
      if (!data.obligations.pageInfo.hasNextPage) return found;
      after = data.obligations.pageInfo.endCursor;
    }
  }

  it.each(['public', 'registrar', 'province', 'officer', 'reporter'])(
    'is what the list of all holds of them, in its order, in at most two trips a page: %s',
    async (asker) => {
      const token = tokens[asker];
      for (const filter of [
        'regionCode: "32"',
        'regionCode: "32.02"',
        `formId: "${MONTHLY}", period: "2026-05"`,
        `formId: "${MONTHLY}", period: "2026-06", regionCode: "32"`,
      ]) {
        const all = await pages(filter, 100, token);
        const sets: ObligationState[][] = [
          ...OBLIGATION_STATES.map((one) => [one]),
          ['NOT_DUE', 'RETURNED', 'VERIFIED'],
        ];
        for (const states of sets) {
          const own = await pages(`${filter}, states: [${states.join()}]`, 7, token);
          expect(own).toEqual(all.filter(({ state }) => states.includes(state as ObligationState)));
        }
      }
    },
  );
});
