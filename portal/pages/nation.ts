import { Fragment, h, type VNode } from 'preact';
import { element } from '../parts/element.ts';
import { tileMap } from '../parts/tileMap.ts';
import { timeOf } from '../parts/time.ts';
import { trendChart } from '../parts/trendChart.ts';
import { sayNation } from '../words/nation.ts';
import { type Language, sayIn } from '../words/words.ts';
import { dayForm } from './nation/dayForm.ts';
import { legend, levelTable } from './nation/legend.ts';
import type { Nation } from './nation/nation.ts';
import { regionTable } from './nation/regionTable.ts';

/** The nation on a day: a form for the day, the legend with its counts, the map, counts by level, the trend, and the same regions as a table. */
export function nationPage(nation: Nation, language: Language): VNode {
  const say = sayIn(language);
  const sayHere = sayNation(language);
  const { standings, trend, asked } = nation;
  return h(
    Fragment,
    null,
    trend === null ? element('p', { role: 'status', class: 'partly' }, say('partly')) : null,
    element('p', null, say('nationAbout')),
    dayForm(nation, language),
    element(
      'section',
      null,
      element('h2', null, sayHere('onDay'), ' ', element('span', { id: 'told' }, timeOf(asked.on, language))),
      legend(standings, language),
      tileMap(standings, language),
    ),
    element(
      'section',
      null,
      element('h2', { id: 'tingkat' }, sayHere('levels')),
      element('p', null, sayHere('levelsAbout')),
      levelTable(standings, language),
    ),
    trend === null ? null : element('section', null, element('h2', null, say('trend')), trendChart(trend, language)),
    element('section', null, element('h2', { id: 'daftar' }, say('table')), regionTable(nation, language)),
  );
}
