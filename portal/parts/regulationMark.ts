import type { VNode } from 'preact';
import type { RegulationState } from '#client/operations.generated.ts';
import { element } from './element.ts';

/** The marks that tell states in law apart without colour, in a square of ten units. */
const MARKS: Readonly<Record<RegulationState, string>> = {
  IN_FORCE: 'M2 5.2 4.2 7.5 8 2.7',
  AMENDED: 'M2 4 4.2 6.3 8 1.5M2 8.5h6',
  NOT_YET: 'M5 2v3.5l2 1.5',
  LAPSED: 'M3 3h4v4h-4z',
  REVOKED: 'M2.5 2.5l5 5M7.5 2.5l-5 5',
  UNDATED: '',
};

/** A square with the mark of a state; the word stands beside it. Not known is empty and dashed. */
export const regulationMark = (state: RegulationState): VNode =>
  element(
    'svg',
    { class: `square law-${state}`, viewBox: '0 0 10 10', 'aria-hidden': 'true', width: 16, height: 16 },
    element('rect', { x: 0.5, y: 0.5, width: 9, height: 9 }),
    element('path', { d: MARKS[state] }),
  );
