import * as operations from '#client/operations.generated.ts';
import { FIRST_DAY, nationPage } from '../pages/nation.ts';
import { lookOf } from '../words/states.ts';
import { sayIn } from '../words/words.ts';
import { Misasked } from './asking.ts';
import { type Asked, dayIn, type Written } from './page.ts';

/** The nation on a day (`on`) and by a basis (`basis`). */
export async function writeNation(asked: Asked): Promise<Written> {
  const { asking, query, today, language } = asked;
  const on = dayIn(asked, 'on', FIRST_DAY);
  if (on === null) throw new Misasked(`on: ${FIRST_DAY} – ${today}`);
  const basis = query.get('basis') || null;
  const [{ adoptionMap }, { regions }, { regulations }, { adoptionTrend }] = await Promise.all([
    asking.must(operations.nation, { basis, on }),
    asking.must(operations.places, {}),
    asking.must(operations.regulations, {}),
    asking.must(operations.trend, { basis, from: twoYearsBefore(on), to: on, interval: 'MONTH' }),
  ]);
  const places = new Map(regions.nodes.map((place) => [place.code, place]));
  const standings = adoptionMap
    .map((one) => ({
      code: one.region.code,
      name: places.get(one.region.code)?.name ?? one.region.code,
      look: lookOf(one),
      since: one.since,
    }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  const choices = regulations.nodes.map(({ slug, type, number, year }) => ({
    slug,
    label: `${type} ${number}${year === null ? '' : ` (${year})`}`,
  }));
  const nation = { on, today, basis, regulations: choices, standings, trend: adoptionTrend };
  return { title: sayIn(language)('nationTitle'), content: nationPage(nation, language) };
}

/** The first day of the month two years before. */
const twoYearsBefore = (day: string): string => `${Number(day.slice(0, 4)) - 2}${day.slice(4, 8)}01`;
