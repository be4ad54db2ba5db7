import type { VNode } from 'preact';
import { pagePath } from '../server/address.ts';
import { type Standing, standingLine } from '../words/standing.ts';
import { LOOK_NAMES, type Look } from '../words/states.ts';
import { type Language, sayIn } from '../words/words.ts';
import { element } from './element.ts';
import { SHORT_NAMES, TILE_PLACES } from './tilePlaces.ts';

/** Units of the drawing: a square and its gap; a tile has six squares across, and the first row is the province's. */
const STEP = 11;
const SQUARE = 10;
const ACROSS = 6;

/** Where a region's square stands in its province's tile: the province in the first row, the others by their turn in order of code. */
export function squareAt(code: string, turn: number): { x: number; y: number; width: number } {
  if (code.length === 2) return { x: 0, y: 0, width: ACROSS * STEP - (STEP - SQUARE) };
  return { x: (turn % ACROSS) * STEP, y: STEP * (1 + Math.floor(turn / ACROSS)), width: SQUARE };
}

/** The marks that tell looks apart without colour, in a square of ten units. */
export const MARKS: Readonly<Record<Look, string>> = {
  IMPLEMENTED: 'M2 5.2 4.2 7.5 8 2.7',
  PILOT: 'M5 2v6M2 5h6',
  DECREED: 'M2.5 3.5h5M2.5 6.5h5',
  UNDER_STUDY: 'M2.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  DISCUSSED: 'M3.9 4.6h2.2M3.9 5.4h2.2',
  SUSPENDED: 'M3.7 2.5v5M6.3 2.5v5',
  ENDED: 'M3 3h4v4h-4z',
  DECLINED: 'M2.5 2.5l5 5M7.5 2.5l-5 5',
  NOT_ADOPTED: 'M2.5 5h5',
  UNRECORDED: '',
};

/** A square with its mark, for the legend. */
export const sample = (look: Look): VNode =>
  element(
    'svg',
    { class: `square ${look}`, viewBox: '0 0 10 10', 'aria-hidden': 'true', width: 16, height: 16 },
    element('rect', { x: 0.5, y: 0.5, width: 9, height: 9 }),
    element('path', { d: MARKS[look] }),
  );

/**
 * The nation as tiles: each province is a tile with its name, each region a link. Wide windows have the tiles in their places, narrow ones
 * one after another, so that squares stay large. One square is in the order of the tab key; a script moves it. Squares may be smaller than
 * the 24 pixels that WCAG 2.2 asks of targets (2.5.8): the table on the same page has the same links, which the rule's exception for
 * equivalent controls allows.
 */
export function tileMap(standings: readonly Standing[], language: Language): VNode {
  const say = sayIn(language);
  const tiles = Map.groupBy(standings, ({ code }) => code.slice(0, 2));
  return element(
    'figure',
    { class: 'map' },
    element(
      'svg',
      { class: 'marks', width: 0, height: 0, 'aria-hidden': 'true' },
      element('defs', null, ...LOOK_NAMES.map((look) => element('path', { id: `mark-${look}`, d: MARKS[look] }))),
    ),
    element(
      'div',
      { class: 'tiles', role: 'group', 'aria-label': say('map') },
      ...[...tiles].map(([province, regions], index) => tile(province, regions, index === 0, language)),
    ),
    element('figcaption', null, element('output', { id: 'pointed', 'aria-live': 'off' }, say('mapHint'))),
  );
}

function tile(province: string, regions: readonly Standing[], isFirst: boolean, language: Language): VNode {
  const [column = 0, row = 0] = TILE_PLACES[province] ?? [];
  const name = regions.find(({ code }) => code === province)?.name ?? province;
  const below = regions.filter(({ code }) => code !== province);
  const high = STEP * (1 + Math.ceil(below.length / ACROSS));
  return element(
    'div',
    { class: `tile c${column} r${row}` },
    element('p', { 'aria-hidden': 'true' }, SHORT_NAMES[province] ?? name),
    element(
      'svg',
      { viewBox: `-.5 -.5 ${ACROSS * STEP} ${high}`, role: 'group', 'aria-label': name },
      ...regions.map((region) => {
        const turn = below.indexOf(region);
        return square(region, turn, isFirst && turn < 0, language);
      }),
    ),
  );
}

function square(standing: Standing, turn: number, isReached: boolean, language: Language): VNode {
  const { code, look } = standing;
  const { x, y, width } = squareAt(code, turn);
  return element(
    'a',
    {
      href: pagePath({ kind: 'region', code }, language),
      class: `square ${look}`,
      tabIndex: isReached ? 0 : -1,
      'data-code': code,
      'aria-label': standingLine(standing, language),
      transform: `translate(${x} ${y})`,
    },
    element('rect', { width, height: SQUARE }),
    element('use', { href: `#mark-${look}`, ...(width > SQUARE ? { x: width / 2 - SQUARE / 2 } : {}) }),
  );
}
