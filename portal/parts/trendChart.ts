import type { VNode } from 'preact';
import type { TrendQuery } from '#client/operations.generated.ts';
import { type Language, sayIn } from '../words/words.ts';
import { element } from './element.ts';

type Points = TrendQuery['adoptionTrend'];

/** How many regions pilot or have implemented on each day. */
export const runningCounts = (points: Points): { on: string; count: number }[] =>
  points.map(({ on, counts }) => ({
    on,
    count: counts.reduce(
      (sum, { status, count }) => (status === 'PILOT' || status === 'IMPLEMENTED' ? sum + count : sum),
      0,
    ),
  }));

/** Bars over months, and the same figures as a table that opens. */
export function trendChart(points: Points, language: Language): VNode {
  const say = sayIn(language);
  const bars = runningCounts(points);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const wide = 240 / Math.max(1, bars.length);
  return element(
    'figure',
    { class: 'trend' },
    element('figcaption', null, say('trendAbout')),
    element(
      'svg',
      { viewBox: '0 0 240 62', 'aria-hidden': 'true' },
      ...bars.map(({ count }, index) =>
        element('rect', {
          x: index * wide,
          y: 60 - (56 * count) / most,
          width: wide - 1,
          height: 0.5 + (56 * count) / most,
        }),
      ),
    ),
    element(
      'details',
      null,
      element('summary', null, `${bars.at(0)?.on ?? ''} – ${bars.at(-1)?.on ?? ''}`),
      element(
        'table',
        null,
        element(
          'thead',
          null,
          element(
            'tr',
            null,
            element('th', { scope: 'col' }, say('month')),
            element('th', { scope: 'col' }, say('running')),
          ),
        ),
        element(
          'tbody',
          null,
          ...bars.map(({ on, count }) =>
            element('tr', null, element('th', { scope: 'row' }, on), element('td', null, String(count))),
          ),
        ),
      ),
    ),
  );
}
