import type { VNode } from 'preact';
import { pagePath } from '../server/address.ts';
import { LOOK_NAMES, LOOKS, type Look } from '../words/states.ts';
import { type Language, sayIn } from '../words/words.ts';
import { element } from './element.ts';
import { TILE_PLACES } from './tilePlaces.ts';

/** One region as the nation's page shows it. */
export interface Standing {
  readonly code: string;
  readonly name: string;
  readonly look: Look;
  readonly since: string | null;
}

/** Units of the drawing: a square and its gap, and a tile of six squares by eight rows, the first of which is the province's. */
const STEP = 11;
const SQUARE = 10;
const ACROSS = 6;
const TILE = { width: ACROSS * STEP + 6, height: 8 * STEP + 6 };
const COLUMNS = 16;
const ROWS = 7;

/** Where a region's square stands: provinces in the first row of their tile, the others by their turn in order of code. */
export function squareAt(code: string, turn: number): { x: number; y: number; width: number } {
  const [column = 0, row = 0] = TILE_PLACES[code.slice(0, 2)] ?? [];
  const left = column * TILE.width;
  const top = row * TILE.height;
  if (code.length === 2) return { x: left, y: top, width: ACROSS * STEP - (STEP - SQUARE) };
  return { x: left + (turn % ACROSS) * STEP, y: top + STEP * (1 + Math.floor(turn / ACROSS)), width: SQUARE };
}

/** The marks that tell looks apart without colour, in a square of ten units. */
const MARKS: Readonly<Record<Look, string>> = {
  IMPLEMENTED: 'M2 5.2 4.2 7.5 8 2.7',
  PILOT: 'M5 2v6M2 5h6',
  DECREED: 'M2.5 3.5h5M2.5 6.5h5',
  UNDER_STUDY: 'M2.5 5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  DISCUSSED: 'M4.5 5h1',
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

/** Says a region's standing in one line. */
export function standingLine({ code, name, look, since }: Standing, language: Language): string {
  const from = since === null ? '' : `, ${sayIn(language)('since').toLowerCase()} ${since}`;
  return `${name} (${code}): ${LOOKS[look][language]}${from}`;
}

/** The nation as tiles: each province in its place, each region a link. One square is in the order of the tab key; a script moves it. */
export function tileMap(standings: readonly Standing[], language: Language): VNode {
  const turns = new Map<string, number>();
  const square = (standing: Standing, index: number): VNode => {
    const { code, look } = standing;
    const province = code.slice(0, 2);
    const turn = turns.get(province) ?? 0;
    if (code.length > 2) turns.set(province, turn + 1);
    const { x, y, width } = squareAt(code, turn);
    return element(
      'a',
      {
        href: pagePath({ kind: 'region', code }, language),
        class: `square ${look}`,
        tabIndex: index === 0 ? 0 : -1,
        'data-code': code,
        'aria-label': standingLine(standing, language),
        transform: `translate(${x} ${y})`,
      },
      element('rect', { width, height: SQUARE }),
      element('use', { href: `#mark-${look}`, ...(width > SQUARE ? { x: width / 2 - SQUARE / 2 } : {}) }),
    );
  };
  const say = sayIn(language);
  return element(
    'figure',
    { class: 'map' },
    element(
      'svg',
      { viewBox: `-1 -1 ${COLUMNS * TILE.width} ${ROWS * TILE.height}`, role: 'group', 'aria-label': say('map') },
      element('defs', null, ...LOOK_NAMES.map((look) => element('path', { id: `mark-${look}`, d: MARKS[look] }))),
      ...standings.map(square),
    ),
    element('figcaption', null, element('output', { id: 'pointed', 'aria-live': 'off' }, say('mapHint'))),
  );
}
