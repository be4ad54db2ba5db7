import { parseAgencyKey } from '#domain/agency.ts';
import { compareText, type Day } from '#domain/day.ts';
import { isOwed, type ObligationState, type OwedEntry, obligationState, openState } from '#domain/ledger.ts';
import { parsePeriod } from '#domain/period.ts';
import { maySeeAllOf, maySeeReport } from '#domain/permission.ts';
import { NO_PROGRESS, type Progress, progressOn } from '#domain/progress.ts';
import { provinceOf } from '#domain/region.ts';
import { groupOfRegion } from '#domain/summary.ts';
import type { LedgerIndexState } from '#store/keys.ts';
import {
  type LedgerPart,
  type PlacedEntry,
  readAgencyLedger,
  readLedgerByState,
  readOwedByRegion,
} from '#store/ledger.ts';
import { readSummary } from '#store/summary.ts';
import {
  type Connection,
  Cursors,
  mapConnection,
  type PageArguments,
  pageOf,
  pageOfRead,
  pageSize,
  readSeen,
} from './connection.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { formPeriod } from './period.ts';

type States = readonly ObligationState[] | null;

/** Whether the asker may know that a report was returned. */
export const seesReturned = ({ actor }: Context, { agencyKey, regionCode }: OwedEntry): boolean =>
  maySeeReport(actor, { agencyKey, regionCode, state: 'RETURNED' });

/** Where an obligation stands today, as the asker may see it. */
export function stateOf(entry: OwedEntry, context: Context): ObligationState {
  const lastDay = parsePeriod(entry.period)?.lastDay ?? '';
  return obligationState(entry, lastDay, context.today, seesReturned(context, entry));
}

const isAsked = (context: Context, states: States, entry: OwedEntry): boolean =>
  states === null || states.includes(stateOf(entry, context));

/** A page of what is owed of a form and period, by province, region and agency: one summary, then one query for each part. */
export async function periodObligations(
  asked: { formId: string; period: string; regionCode: string | null; states: States },
  page: PageArguments,
  context: Context,
): Promise<Connection<OwedEntry>> {
  const { table, loaders, today, actor } = context;
  const { formId, regionCode, states } = asked;
  const size = pageSize(page.first, 'first');
  const cursors = new Cursors('periodObligations', asked);
  const after = cursors.read(page.after, 'after');
  const [catalogue, summary] = await Promise.all([
    loaders.catalogue(),
    readSummary(table, formId, asked.period, groupOfRegion(regionCode)),
  ]);
  const { period } = formPeriod(catalogue, formId, asked.period, 'filter.');
  await checkRegion(regionCode, context);
  const progress = summary?.progress ?? NO_PROGRESS;
  const parts = partsOf(progress, states, period.lastDay, today);
  const read = await readSeen(
    async (from, limit) =>
      owedIn(await readLedgerByState(table, { formId, period: period.key, parts, regionCode, after: from, limit })),
    ({ entry }) => isAsked(context, states, entry),
    placeOf,
    after,
    size + 1,
  );
  const { states: counts } = progressOn(progress, period.lastDay, today, maySeeAllOf(actor, regionCode));
  const totalCount = Object.entries(counts).reduce(
    (sum, [state, count]) => sum + (states === null || states.includes(state as ObligationState) ? count : 0),
    0,
  );
  return { ...mapConnection(pageOfRead(read, size, after, cursors, placeOf), ({ entry }) => entry), totalCount };
}

/** The parts of the index where entries in these states can stand. */
function partsOf({ open, returned }: Progress, states: States, lastDay: Day, today: Day): LedgerPart[] {
  const asked = (state: ObligationState): boolean => states === null || states.includes(state);
  const waiting = (dueOn: Day): boolean => asked(openState({ dueOn }, lastDay, today));
  return [
    ...Object.keys(open)
      .filter(waiting)
      .map((dueOn): LedgerPart => ({ state: 'OPEN', dueOn })),
    // To whom returned reports are not shown they stand among the open ones.
    ...Object.keys(returned)
      .filter((dueOn) => asked('RETURNED') || waiting(dueOn))
      .map((dueOn): LedgerPart => ({ state: 'RETURNED', dueOn })),
    ...(['SUBMITTED', 'LATE', 'VERIFIED'] as const).filter(asked).map((state): LedgerPart => ({ state })),
  ];
}

/** A page of what a region owes with all below it, over all forms and periods, by region, state and due day. */
export async function regionObligations(
  asked: { regionCode: string; states: States },
  page: PageArguments,
  context: Context,
): Promise<Connection<OwedEntry>> {
  const { table, loaders } = context;
  const { regionCode, states } = asked;
  const size = pageSize(page.first, 'first');
  const cursors = new Cursors('regionObligations', asked);
  const after = cursors.read(page.after, 'after');
  await checkRegion(regionCode, context);
  const { regions } = await loaders.reference();
  const below = regions.filter(({ code, parentCode }) => code === regionCode || parentCode === regionCode);
  const wholeProvince = states === null && regionCode.length === 2;
  const read = await readSeen(
    async (from, limit) =>
      owedIn(
        await readOwedByRegion(table, {
          provinceCode: provinceOf(regionCode),
          regionCodes: wholeProvince ? null : below.map(({ code }) => code),
          states: states === null ? null : indexStates(states),
          after: from,
          limit,
        }),
      ),
    ({ entry }) => isAsked(context, states, entry),
    placeOf,
    after,
    size + 1,
  );
  return mapConnection(pageOfRead(read, size, after, cursors, placeOf), ({ entry }) => entry);
}

function indexStates(states: readonly ObligationState[]): LedgerIndexState[] {
  return [
    ...new Set(
      states.flatMap((state): LedgerIndexState[] => {
        if (state === 'NOT_DUE' || state === 'DUE' || state === 'OVERDUE') return ['OPEN', 'RETURNED'];
        return [state];
      }),
    ),
  ];
}

/** A page of what one agency owes, by due day: the agency's ledger is read whole. */
export async function agencyObligations(
  asked: { agencyKey: string; formId: string | null; period: string | null; states: States },
  page: PageArguments,
  context: Context,
): Promise<Connection<OwedEntry>> {
  if (parseAgencyKey(asked.agencyKey) === null) throw badInput('filter.agency', 'agency is not the ID of an agency.');
  const entries = (await readAgencyLedger(context.table, asked.agencyKey)).filter(isOwed);
  const owed = entries
    .filter(({ formId }) => asked.formId === null || formId === asked.formId)
    .filter(({ period }) => asked.period === null || period === asked.period)
    .filter((entry) => isAsked(context, asked.states, entry))
    .sort((one, other) => compareText(agencyPlace(one), agencyPlace(other)));
  return pageOf(owed, page, new Cursors('agencyObligations', asked), agencyPlace);
}

const agencyPlace = ({ obligation, formId, period }: OwedEntry): string => `${obligation.dueOn} ${formId} ${period}`;

type PlacedOwed = PlacedEntry & { entry: OwedEntry };
const placeOf = ({ place }: PlacedOwed): string => place;
const owedIn = (placed: readonly PlacedEntry[]): PlacedOwed[] =>
  placed.filter((one): one is PlacedOwed => isOwed(one.entry));

async function checkRegion(regionCode: string | null, { loaders }: Context): Promise<void> {
  if (regionCode !== null && (await loaders.region(regionCode)) === undefined) {
    throw badInput('filter.regionCode', 'No region has this code.');
  }
}
