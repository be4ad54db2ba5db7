import { Fragment, h, type VNode } from 'preact';
import type { TrendQuery } from '#client/operations.generated.ts';
import { element } from '../parts/element.ts';
import { type Standing, sample, tileMap } from '../parts/tileMap.ts';
import { trendChart } from '../parts/trendChart.ts';
import { pagePath } from '../server/address.ts';
import { LOOK_NAMES, LOOKS } from '../words/states.ts';
import { type Language, sayIn } from '../words/words.ts';

/** What the nation's page shows. */
export interface Nation {
  readonly on: string;
  readonly today: string;
  /** Null: of any basis. */
  readonly basis: string | null;
  /** The regulations that may be a basis, by slug. */
  readonly regulations: readonly { slug: string; label: string }[];
  readonly standings: readonly Standing[];
  readonly trend: TrendQuery['adoptionTrend'];
}

/** The first day that the slider reaches: before it no region spoke of flexible work. */
export const FIRST_DAY = '2019-01-01';
const DAY_MS = 86_400_000;
/** Days from the slider's first to another, both in UTC. */
export const daysAfterFirst = (day: string): number => Math.round((Date.parse(day) - Date.parse(FIRST_DAY)) / DAY_MS);

/** The nation on a day: a form for the day, the map, counts, the trend, and the same regions as a table. */
export function nationPage(nation: Nation, language: Language): VNode {
  const say = sayIn(language);
  return h(
    Fragment,
    null,
    element('p', null, say('nationAbout')),
    dayForm(nation, language),
    tileMap(nation.standings, language),
    element('h2', null, say('counts')),
    element(
      'ul',
      { class: 'counts' },
      ...LOOK_NAMES.map((look) =>
        element(
          'li',
          { 'data-look': look },
          sample(look),
          element('span', null, LOOKS[look][language]),
          element('strong', null, String(nation.standings.filter((one) => one.look === look).length)),
        ),
      ),
    ),
    element('h2', null, say('trend')),
    trendChart(nation.trend, language),
    element('h2', { id: 'daftar' }, say('table')),
    filters(nation, language),
    regionTable(nation.standings, language),
  );
}

function dayForm({ on, today, basis, regulations }: Nation, language: Language): VNode {
  const say = sayIn(language);
  const option = (value: string, label: string): VNode =>
    element('option', { value, selected: value === (basis ?? '') }, label);
  return element(
    'form',
    { class: 'day', method: 'get', action: pagePath({ kind: 'nation' }, language) },
    element(
      'label',
      null,
      say('day'),
      element('input', { type: 'date', name: 'on', value: on, min: FIRST_DAY, max: today, required: true }),
    ),
    element(
      'label',
      null,
      say('basis'),
      element(
        'select',
        { name: 'basis' },
        option('', say('anyBasis')),
        option('local', say('localBasis')),
        ...regulations.map(({ slug, label }) => option(slug, label)),
      ),
    ),
    element('button', { type: 'submit' }, say('show')),
    element(
      'div',
      { class: 'slider', hidden: true },
      element('button', { type: 'button', id: 'play', 'data-pause': say('pause') }, say('play')),
      element('input', {
        type: 'range',
        id: 'slide',
        min: 0,
        max: daysAfterFirst(today),
        value: daysAfterFirst(on),
        'data-first': FIRST_DAY,
        'aria-label': say('slide'),
        'aria-valuetext': on,
      }),
      element('output', { id: 'told', 'data-failed': say('failed') }, on),
    ),
  );
}

function filters({ standings }: Nation, language: Language): VNode {
  const say = sayIn(language);
  return element(
    'div',
    { class: 'filters', hidden: true },
    element('label', null, say('filter'), element('input', { type: 'search', id: 'filter' })),
    element(
      'label',
      null,
      say('filterStatus'),
      element(
        'select',
        { id: 'filter-look' },
        element('option', { value: '' }, say('allStatuses')),
        ...LOOK_NAMES.map((look) => element('option', { value: look }, LOOKS[look][language])),
      ),
    ),
    element('p', { role: 'status' }, element('span', { id: 'shown' }, String(standings.length)), ` ${say('shown')}`),
  );
}

function regionTable(standings: readonly Standing[], language: Language): VNode {
  const say = sayIn(language);
  const columns = ['code', 'region', 'status', 'since'] as const;
  return element(
    'table',
    { id: 'regions', 'aria-labelledby': 'daftar' },
    element('thead', null, element('tr', null, ...columns.map((name) => element('th', { scope: 'col' }, say(name))))),
    element(
      'tbody',
      null,
      ...standings.map(({ code, name, look, since }) =>
        element(
          'tr',
          { 'data-code': code, 'data-look': look },
          element('td', null, code),
          element('th', { scope: 'row' }, element('a', { href: pagePath({ kind: 'region', code }, language) }, name)),
          element('td', null, LOOKS[look][language]),
          element('td', null, since ?? ''),
        ),
      ),
    ),
  );
}
