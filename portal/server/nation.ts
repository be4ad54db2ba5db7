import * as operations from '#client/operations.generated.ts';
import { parametersOf } from '../pages/nation/dayForm.ts';
import { FIRST_DAY, type NationAsked, type Placed, USUAL_ORDER } from '../pages/nation/nation.ts';
import { nationPage } from '../pages/nation.ts';
import { citationOf } from '../words/citation.ts';
import { sayNation } from '../words/nation.ts';
import { COLUMNS, orderOf } from '../words/standing.ts';
import { LOOK_NAMES, lookOf } from '../words/states.ts';
import { twoYearsBefore } from '../words/trend.ts';
import { sayIn } from '../words/words.ts';
import { Misasked } from './asking.ts';
import { everyNode } from './every.ts';
import { type Asked, dayIn, type Written } from './page.ts';

/** The longest text that the table is filtered by: no name of a region is longer. */
const LONGEST_TEXT = 100;

/** The nation on a day (`on`) and by a basis (`basis`); its table is filtered by `q` and `status`, and ordered by `sort`. */
export async function writeNation(asked: Asked): Promise<Written> {
  const { asking, today, language } = asked;
  const nationAsked = readAsked(asked);
  const { on, basis } = nationAsked;
  const [{ adoptionMap }, places, regulations, trend] = await Promise.all([
    asking.must(operations.nation, { basis, on }),
    everyNode(asking, operations.places, {}, ({ regions }) => regions),
    everyNode(asking, operations.regulations, { filter: { level: 'NATIONAL' } }, ({ regulations: page }) => page),
    asking.may(operations.trend, { basis, from: twoYearsBefore(on), to: on, interval: 'MONTH' }),
  ]);
  const choices = regulations.map((one) => ({ slug: one.slug, label: citationOf(one) }));
  const labels = new Map([
    ['local', sayIn(language)('localBasis')],
    ...choices.map((one) => [one.slug, one.label] as const),
  ]);
  const standings = placed(adoptionMap, places, labels);
  const nation = {
    asked: nationAsked,
    today,
    regulations: choices,
    standings,
    trend: trend.data?.adoptionTrend ?? null,
  };
  return {
    title: sayIn(language)('nationTitle'),
    content: nationPage(nation, language),
    description: sayNation(language)('description'),
    query: new URLSearchParams(parametersOf(nationAsked, today)).toString(),
  };
}

/** What the address asks; throws Misasked, which names the parameter and what it may be, where it asks what is not. */
function readAsked(asked: Asked): NationAsked {
  const { query, today } = asked;
  const on = dayIn(asked, 'on', FIRST_DAY);
  if (on === null) throw new Misasked(`on: ${FIRST_DAY} – ${today}`);
  const text = query.get('q') ?? '';
  if (text.length > LONGEST_TEXT) throw new Misasked(`q: 0 – ${LONGEST_TEXT}`);
  const status = query.get('status') ?? '';
  const look = status === '' ? '' : LOOK_NAMES.find((one) => one === status);
  if (look === undefined) throw new Misasked(`status: ${LOOK_NAMES.join(', ')}`);
  const sort = query.get('sort') ?? '';
  const order = sort === '' ? USUAL_ORDER : orderOf(sort);
  if (order === null) throw new Misasked(`sort: ${COLUMNS.flatMap((column) => [column, `-${column}`]).join(', ')}`);
  return { on, basis: query.get('basis') || null, text, look, order };
}

/** Every region that has a place, in order of code, with its standing. */
function placed(
  standings: operations.NationQuery['adoptionMap'],
  places: operations.PlacesQuery['regions']['nodes'],
  labels: ReadonlyMap<string, string>,
): Placed[] {
  const placeOf = new Map(places.map((place) => [place.code, place]));
  return standings
    .flatMap((one): Placed[] => {
      const { code } = one.region;
      const place = placeOf.get(code);
      if (place === undefined) return [];
      const { name, level } = place;
      const province = code.length === 2 ? '' : (placeOf.get(code.slice(0, 2))?.name ?? '');
      const basis = one.basis === null ? '' : (labels.get(one.basis) ?? one.basis);
      return [{ code, name, level, province, basis, look: lookOf(one), since: one.since }];
    })
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}
