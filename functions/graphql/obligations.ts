import { parseAgencyKey } from '#domain/agency.ts';
import { compareText } from '#domain/day.ts';
import { isOwed, type ObligationState, type OwedEntry, obligationState } from '#domain/ledger.ts';
import { parsePeriod } from '#domain/period.ts';
import { maySeeAllOf, maySeeReport } from '#domain/permission.ts';
import { NO_PROGRESS, progressOn } from '#domain/progress.ts';
import { provinceOf } from '#domain/region.ts';
import { groupOfRegion } from '#domain/summary.ts';
import { owedPrefix } from '#store/keys.ts';
import { type PlacedEntry, readAgencyLedger, readLedgerByState, readOwedByRegion } from '#store/ledger.ts';
import { readSummary } from '#store/summary.ts';
import {
  type Connection,
  Cursors,
  mapConnection,
  type PageArguments,
  pageOf,
  pageOfRead,
  pageSize,
} from './connection.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { periodParts, regionParts, type StatesView } from './obligationParts.ts';
import { checkNames, formPeriod } from './period.ts';

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

/** The states that are asked for, as this asker sees the obligations of a region with all below it, or of the nation. */
const viewOf = (states: States, regionCode: string | null, context: Context): StatesView => ({
  states,
  today: context.today,
  returned: maySeeAllOf(context.actor, regionCode) ? 'ALL' : context.actor.role === 'ANYONE' ? 'NONE' : 'SOME',
  isAsked: (entry) => isOwed(entry) && isAsked(context, states, entry),
});

/** A page of what is owed of a form and period, by province, region and agency: one summary, then one query for each part. */
export async function periodObligations(
  asked: { formId: string; period: string; regionCode: string | null; states: States },
  page: PageArguments,
  context: Context,
): Promise<Connection<OwedEntry>> {
  const { table, loaders, today, actor } = context;
  const { formId, regionCode, states } = asked;
  const size = pageSize(page.first, 'first');
  const cursors = new Cursors(context, 'periodObligations', asked);
  const after = cursors.read(page.after, 'after');
  checkNames({ formId, period: asked.period, regionCode }, 'filter.');
  const [catalogue, summary] = await Promise.all([
    loaders.catalogue(),
    readSummary(table, formId, asked.period, groupOfRegion(regionCode)),
  ]);
  const { period } = formPeriod(catalogue, formId, asked.period, 'filter.');
  await checkRegion(regionCode, context);
  const progress = summary?.progress ?? NO_PROGRESS;
  const parts = periodParts(progress, viewOf(states, regionCode, context), period.lastDay);
  const read = await readLedgerByState(table, {
    formId,
    period: period.key,
    parts,
    regionCode,
    after,
    limit: size + 1,
  });
  const { states: counts } = progressOn(progress, period.lastDay, today, maySeeAllOf(actor, regionCode));
  const totalCount = Object.entries(counts).reduce(
    (sum, [state, count]) => sum + (states === null || states.includes(state as ObligationState) ? count : 0),
    0,
  );
  return { ...owedPage(read, size, after, cursors), totalCount };
}

/** So many regions are read at first: mostly they fill a page, and if not, the others follow all at once. */
const FIRST_REGIONS = 8;

/**
 * A page of what a region owes with all below it, over all forms and periods, by region, state and due day: one query where all states
 * are asked for; else one for each region and part, at first of some regions, then, where that does not do, of all others.
 */
export async function regionObligations(
  asked: { regionCode: string; states: States },
  page: PageArguments,
  context: Context,
): Promise<Connection<OwedEntry>> {
  const { table, loaders } = context;
  const { regionCode, states } = asked;
  const size = pageSize(page.first, 'first');
  const cursors = new Cursors(context, 'regionObligations', asked);
  const after = cursors.read(page.after, 'after');
  checkNames({ regionCode }, 'filter.');
  const { regions } = await loaders.recentReference();
  const below = regions.filter(({ code, parentCode }) => code === regionCode || parentCode === regionCode);
  const read = (regionCodes: readonly string[] | null, limit: number): Promise<PlacedEntry[]> =>
    readOwedByRegion(table, {
      provinceCode: provinceOf(regionCode),
      regionCodes,
      parts: states === null ? null : regionParts(viewOf(states, regionCode, context)),
      after,
      limit,
    });
  const wanted = size + 1;
  const codes = below
    .map(({ code }) => code)
    .filter((code) => after === null || after < `${owedPrefix(code)}\uffff`)
    .sort(compareText);
  const isWhole = states === null && regionCode.length === 2;
  // What the entries name is looked up in the law: beside the list it costs no trip of its own.
  const [first] = await Promise.all([
    isWhole ? read(null, wanted) : read(codes.slice(0, FIRST_REGIONS), wanted),
    loaders.reference(),
  ]);
  await checkRegion(regionCode, context);
  const others = isWhole || first.length >= wanted ? [] : codes.slice(FIRST_REGIONS);
  const rest = others.length === 0 ? [] : await read(others, wanted - first.length);
  return owedPage([...first, ...rest], size, after, cursors);
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
  return pageOf(owed, page, new Cursors(context, 'agencyObligations', asked), agencyPlace);
}

const agencyPlace = ({ obligation, formId, period }: OwedEntry): string => `${obligation.dueOn} ${formId} ${period}`;

/** What the indexes of obligations hold is owed. */
function owedPage(
  read: readonly PlacedEntry[],
  size: number,
  after: string | null,
  cursors: Cursors,
): Connection<OwedEntry> {
  const owed = read.flatMap(({ entry, place }) => (isOwed(entry) ? [{ entry, place }] : []));
  return mapConnection(
    pageOfRead(owed, size, after, cursors, ({ place }) => place),
    ({ entry }) => entry,
  );
}

async function checkRegion(regionCode: string | null, { loaders }: Context): Promise<void> {
  if (regionCode !== null && (await loaders.region(regionCode)) === undefined) {
    throw badInput('filter.regionCode', 'No region has this code.');
  }
}
