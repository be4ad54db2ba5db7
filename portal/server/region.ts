import type { ObligationState } from '#client/operations.generated.ts';
import * as operations from '#client/operations.generated.ts';
import { FIRST_DAY } from '../pages/nation/nation.ts';
import type { Agencies, History, Obligations, RegionParts } from '../pages/region/region.ts';
import { regionPage } from '../pages/region.ts';
import { citationOf } from '../words/citation.ts';
import { dayText } from '../words/day.ts';
import { type Standing, standingLine } from '../words/standing.ts';
import { lookOf } from '../words/states.ts';
import { sayIn } from '../words/words.ts';
import { Misasked } from './asking.ts';
import { everyNode } from './every.ts';
import { type Asked, dayIn, type Written } from './page.ts';

/** How many of the latest changes are told; the feed has more. */
const MOST_CHANGES = 20;
const OWED: ObligationState[] = ['OVERDUE', 'DUE', 'RETURNED', 'NOT_DUE'];
/** A list of what is not there. */
const NO_NODES = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
const HANDED_IN: ObligationState[] = ['SUBMITTED', 'LATE', 'VERIFIED'];

/**
 * A region with all that is known of it on a day (`on`), with its readiness under a basis (`dasar`); null where there is none. Only the region
 * itself must be readable.
 */
export async function writeRegion(code: string, asked: Asked): Promise<Written | null> {
  const { asking, query, today, language } = asked;
  const on = dayIn(asked, 'on', FIRST_DAY);
  if (on === null) throw new Misasked(`on: ${FIRST_DAY} – ${today}`);
  // Where there is no such region, or the visitor may ask no more, nothing else is asked.
  const { region } = await asking.must(operations.regionPage, { code, on });
  if (region === null) return null;
  const [latest, records, agencies, owed, handedIn, changes, choices, below] = await Promise.all([
    on === today ? null : asking.may(operations.regionPage, { code, on: today }),
    asking.may(operations.regionRecords, { code }),
    agenciesOf(code, on, asked),
    obligationsOf(code, OWED, asked),
    obligationsOf(code, HANDED_IN, asked),
    asking.feed(code, MOST_CHANGES),
    basesOn(on, asked),
    belowOf(code, on, asked),
  ]);
  const basis = basisOf(query.get('dasar') || null, region.adoption?.basis ?? null, choices);
  const [readiness, histories] = await Promise.all([
    asking.may(operations.regionReadiness, { code, basis, target: 'IMPLEMENTED', on }),
    // On an earlier day some bases are not there yet whose steps came later.
    latest?.ok === false ? null : historiesOf(latest?.data.region ?? region, asked),
  ]);
  const parts: RegionParts = {
    ...{ region, today, on, basis, choices, agencies, owed, handedIn, below, histories },
    readiness: readiness.data?.region?.readiness ?? null,
    records: records.data?.region ?? null,
    changes: changes?.map((one) => ({ words: one[language], recordedAt: one.recordedAt })) ?? null,
  };
  const { name, adoption } = region;
  const look = adoption === null ? 'UNRECORDED' : lookOf(adoption);
  return {
    title: on === today ? name : `${name}, ${dayText(on, language)}`,
    content: regionPage(parts, language),
    feed: `/changes/${code}.atom`,
    description: `${sayIn(language)('registry')}. ${standingLine({ code, name, look, since: adoption?.since ?? null }, language)}.`,
    query: new URLSearchParams({
      ...(on === today ? {} : { on }),
      ...(query.get('dasar') ? { dasar: basis } : {}),
    }).toString(),
  };
}

/** The national regulations that are in force on a day, the newest first: those that may bind a region. Null where they could not be read. */
async function basesOn(on: string, { asking }: Asked): Promise<RegionParts['choices']> {
  const orderBy = { field: 'EFFECTIVE_FROM', direction: 'DESC' } as const;
  const variables = { filter: { level: 'NATIONAL', inForceOn: on }, orderBy } as const;
  const found = await everyNode(asking, operations.regulations, variables, ({ regulations }) => regulations).catch(
    () => null,
  );
  return found?.map((one) => ({ slug: one.slug, label: citationOf(one) })) ?? null;
}

/** The basis that readiness is told of: the one asked for; else the one that the region stands on, while it is in force; else the newest. */
function basisOf(asked: string | null, own: string | null, choices: RegionParts['choices']): string {
  const isChoice = (slug: string): boolean =>
    slug === 'local' || choices === null || choices.some((one) => one.slug === slug);
  if (asked !== null) {
    if (!isChoice(asked))
      throw new Misasked(`dasar: ${[...(choices ?? []).map(({ slug }) => slug), 'local'].join(', ')}`);
    return asked;
  }
  if (own !== null && own !== 'local' && isChoice(own)) return own;
  return choices?.[0]?.slug ?? 'local';
}

const agenciesOf = (code: string, on: string, { asking }: Asked): Promise<Agencies | null> =>
  everyNode(asking, operations.regionAgencies, { code, on }, ({ region }) => region?.agencies ?? NO_NODES).catch(
    () => null,
  );

/** Every step of a region, basis by basis: all at once would cost the most that they could be. Null where they could not be read. */
function historiesOf({ code, adoptions }: RegionParts['region'], { asking }: Asked): Promise<History[] | null> {
  const each = adoptions.flatMap(({ basis, regulation }) => (basis === null ? [] : [{ basis, regulation }]));
  const histories = each.map(async ({ basis, regulation }): Promise<History> => {
    const steps = await everyNode(
      asking,
      operations.regionHistory,
      { code, basis },
      ({ region }) => region?.adoption?.history ?? NO_NODES,
    );
    return { basis, regulation, steps };
  });
  return Promise.all(histories).catch(() => null);
}

/** Obligations in some states, the first by due day. */
async function obligationsOf(code: string, states: ObligationState[], { asking }: Asked): Promise<Obligations | null> {
  const { data } = await asking.may(operations.obligations, { filter: { regionCode: code, states } });
  if (!data) return null;
  return { list: data.obligations.nodes, hasMore: data.obligations.pageInfo.hasNextPage };
}

/** Where a province's regencies and cities stand on a day, from the answers that the nation's page is made of; empty for others, null where they could not be read. */
async function belowOf(code: string, on: string, { asking }: Asked): Promise<Standing[] | null> {
  if (code.length > 2) return [];
  const [map, places] = await Promise.all([
    asking.may(operations.nation, { on }),
    everyNode(asking, operations.places, {}, ({ regions }) => regions).catch(() => null),
  ]);
  if (!map.data || places === null) return null;
  const names = new Map(places.map((place) => [place.code, place.name]));
  return map.data.adoptionMap
    .filter(({ region }) => region.code.startsWith(`${code}.`))
    .map((one) => ({
      code: one.region.code,
      name: names.get(one.region.code) ?? one.region.code,
      look: lookOf(one),
      since: one.since,
      basis: one.basis ?? '',
      province: '',
    }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}
