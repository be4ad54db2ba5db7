import type { VNode } from 'preact';
import { element } from './element.ts';

/** A regulation in the graph. */
export interface GraphNode {
  /** How it is cited. */
  readonly label: string;
  readonly href: string;
  /** What is done between it and the one in the middle, in words. */
  readonly words: readonly string[];
}

/** Units of the drawing: a box, the room between columns in which an arrow has its words, and between boxes of a column. */
const BOX = { width: 200, height: 62 };
const ROOM = 150;
const GAP = 22;
const STEP = BOX.height + GAP;
const WIDTH = 3 * BOX.width + 2 * ROOM;
/** Of the room this much runs level beside a box: the words stand there. */
const LEVEL = 104;
const LINE = 16;
/** More boxes than these are no graph any more: the list has them. */
export const MOST_NODES = 8;

/**
 * One regulation in the middle, those that act on it at its left, those that it acts on at its right, with arrows from who acts. A drawing
 * for the eye and the pointer: the list under it says the same to everybody.
 */
export function relationGraph(middle: string, acting: readonly GraphNode[], actedOn: readonly GraphNode[]): VNode {
  const [left, right] = [acting.slice(0, MOST_NODES), actedOn.slice(0, MOST_NODES)];
  const height = Math.max(left.length, right.length, 1) * STEP;
  const centre = height / 2;
  const middleX = BOX.width + ROOM;
  const rightX = WIDTH - BOX.width;
  const tops = (count: number): number[] =>
    Array.from({ length: count }, (_, place) => centre - (count * STEP) / 2 + GAP / 2 + place * STEP);
  return element(
    'svg',
    { class: 'relations', viewBox: `-1 -1 ${WIDTH + 2} ${height + 2}`, 'aria-hidden': 'true', focusable: 'false' },
    element(
      'defs',
      null,
      element(
        'marker',
        { id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
        element('path', { class: 'head', d: 'M0 0 8 4 0 8z' }),
      ),
    ),
    ...left.map(({ words }, place) => {
      const y = (tops(left.length)[place] ?? 0) + BOX.height / 2;
      const path = `M${BOX.width} ${y}h${LEVEL}L${middleX - 2} ${centre + apart(place, left.length)}`;
      return arrow(path, words, BOX.width + 6, y);
    }),
    ...right.map(({ words }, place) => {
      const y = (tops(right.length)[place] ?? 0) + BOX.height / 2;
      const path = `M${middleX + BOX.width} ${centre + apart(place, right.length)}L${rightX - LEVEL} ${y}h${LEVEL - 2}`;
      return arrow(path, words, rightX - LEVEL + 2, y);
    }),
    box(middle, middleX, centre - BOX.height / 2, 'this'),
    ...left.map((node, place) => linked(node, 0, tops(left.length)[place] ?? 0)),
    ...right.map((node, place) => linked(node, rightX, tops(right.length)[place] ?? 0)),
  );
}

/** How far from the middle of the box's side an arrow meets it, so that no head hides another. */
const apart = (place: number, count: number): number =>
  (place - (count - 1) / 2) * Math.min(14, (BOX.height - 12) / Math.max(1, count - 1));

/** The words stand above the level part of the line, one above another. */
function arrow(path: string, words: readonly string[], x: number, y: number): VNode {
  return element(
    'g',
    null,
    element('path', { class: 'edge', d: path, 'marker-end': 'url(#arrow)' }),
    ...words.map((word, place) => element('text', { x, y: y - 5 - (words.length - 1 - place) * 14 }, word)),
  );
}

const linked = ({ label, href }: GraphNode, x: number, y: number): VNode =>
  element('a', { href, tabIndex: -1 }, box(label, x, y, 'other'));

function box(label: string, x: number, y: number, name: string): VNode {
  const lines = linesOf(label);
  const first = y + BOX.height / 2 + 5 - ((lines.length - 1) * LINE) / 2;
  return element(
    'g',
    { class: name },
    element('rect', { x, y, width: BOX.width, height: BOX.height, rx: 4 }),
    ...lines.map((line, place) =>
      element('text', { x: x + BOX.width / 2, y: first + place * LINE, 'text-anchor': 'middle' }, line),
    ),
  );
}

/** So many characters fit a line of a box, and so many lines a box. */
const ACROSS = 24;
const LINES = 3;

/** A text in lines that fit a box, broken at blanks and, where a number is long, after its strokes; what is left over is cut with a mark. */
export function linesOf(label: string): string[] {
  const lines: string[] = [];
  for (const part of label.split(/(?<=[ /])/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last}${part}`.trimEnd().length <= ACROSS) lines[lines.length - 1] = `${last}${part}`;
    else lines.push(part);
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length <= LINES) return trimmed;
  return [...trimmed.slice(0, LINES - 1), `${trimmed[LINES - 1]}…`];
}
