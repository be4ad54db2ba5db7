import type { VNode } from 'preact';
import type { TrendQuery } from '#client/operations.generated.ts';
import { sayNation } from '../words/nation.ts';
import { barsOf, CHART } from '../words/trend.ts';
import { type Language, sayIn } from '../words/words.ts';
import { element } from './element.ts';
import { timeOf } from './time.ts';

/** Bars over months, their first and last day and the greatest count, and the same figures as a table that opens. */
export function trendChart(points: TrendQuery['adoptionTrend'], language: Language): VNode {
  const say = sayIn(language);
  const sayHere = sayNation(language);
  const { bars, most } = barsOf(points);
  const [first, last] = [bars.at(0)?.on, bars.at(-1)?.on];
  return element(
    'figure',
    { class: 'trend' },
    element('figcaption', null, sayHere('trendAbout')),
    element('p', { class: 'most' }, `${sayHere('most')}: `, element('span', null, String(most))),
    element(
      'svg',
      { viewBox: `0 0 ${CHART.width} ${CHART.height}`, 'aria-hidden': 'true' },
      ...bars.map(({ x, y, width, height }) => element('rect', { x, y, width, height })),
    ),
    element(
      'p',
      { class: 'ends' },
      first === undefined ? null : timeOf(first, language),
      last === undefined ? null : timeOf(last, language),
    ),
    element(
      'details',
      null,
      element('summary', null, sayHere('asTable')),
      element(
        'table',
        null,
        element(
          'thead',
          null,
          element(
            'tr',
            null,
            element('th', { scope: 'col' }, say('day')),
            element('th', { scope: 'col' }, say('running')),
          ),
        ),
        element(
          'tbody',
          null,
          ...bars.map(({ on, count }) =>
            element(
              'tr',
              null,
              element('th', { scope: 'row' }, timeOf(on, language)),
              element('td', null, String(count)),
            ),
          ),
        ),
      ),
    ),
  );
}
