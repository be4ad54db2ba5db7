import { Fragment, h, type VNode } from 'preact';
import { element } from '../../parts/element.ts';
import { sample } from '../../parts/tileMap.ts';
import { LEVELS, MEANINGS, sayNation } from '../../words/nation.ts';
import { LOOK_NAMES, LOOKS, type Look } from '../../words/states.ts';
import { type Language, sayIn } from '../../words/words.ts';
import type { Placed } from './nation.ts';

const LEVEL_NAMES = Object.keys(LEVELS) as (keyof typeof LEVELS)[];

/** Each look with its mark, its word and how many regions have it; then what each word means. */
export function legend(standings: readonly Placed[], language: Language): VNode {
  const say = sayNation(language);
  return h(
    Fragment,
    null,
    element(
      'ul',
      { class: 'counts', 'aria-label': say('legend') },
      ...LOOK_NAMES.map((look) =>
        element(
          'li',
          { 'data-look': look },
          sample(look),
          element('span', null, LOOKS[look][language]),
          element('strong', null, String(standings.filter((one) => one.look === look).length)),
        ),
      ),
    ),
    element('p', { class: 'unknown' }, say('unknown')),
    element(
      'details',
      null,
      element('summary', null, say('meanings')),
      element(
        'dl',
        null,
        ...LOOK_NAMES.flatMap((look) => [
          element('dt', null, sample(look), ' ', LOOKS[look][language]),
          element('dd', null, MEANINGS[look][language]),
        ]),
      ),
    ),
  );
}

/** How many provinces, regencies and cities have each look, and of how many there are in all. */
export function levelTable(standings: readonly Placed[], language: Language): VNode {
  const say = sayNation(language);
  const countOf = (look: Look | null, level: string | null): string =>
    String(
      standings.filter((one) => (look === null || one.look === look) && (level === null || one.level === level)).length,
    );
  const row = (look: Look | null): VNode =>
    element(
      'tr',
      { 'data-look': look },
      element('th', { scope: 'row' }, look === null ? say('all') : LOOKS[look][language]),
      ...[...LEVEL_NAMES, null].map((level) => element('td', { 'data-level': level ?? 'ALL' }, countOf(look, level))),
    );
  return element(
    'table',
    { class: 'levels', 'aria-labelledby': 'tingkat' },
    element(
      'thead',
      null,
      element(
        'tr',
        null,
        element('th', { scope: 'col' }, sayIn(language)('status')),
        ...LEVEL_NAMES.map((level) => element('th', { scope: 'col' }, LEVELS[level][language])),
        element('th', { scope: 'col' }, say('all')),
      ),
    ),
    element('tbody', null, ...LOOK_NAMES.map(row)),
    element('tfoot', null, row(null)),
  );
}
