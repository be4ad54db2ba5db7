import type { VNode } from 'preact';
import { element } from './element.ts';

/** What may be wider than the window scrolls in a place of its own, which the keyboard reaches; the page itself stays as wide as the window. */
export const scroll = (label: string, ...content: VNode[]): VNode =>
  element('div', { class: 'scroll', role: 'group', 'aria-label': label, tabIndex: 0 }, ...content);
