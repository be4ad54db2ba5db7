import type { ComponentChildren, VNode } from 'preact';
import { element } from './element.ts';
import { scroll } from './scroll.ts';

/** A part of a page under a heading that can be linked to. */
export const section = (id: string, title: string, ...content: ComponentChildren[]): VNode =>
  element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...content);

/** What is said where a list is empty: what is empty, and what comes or can be done. */
export const nothing = (words: string): VNode => element('p', { class: 'none' }, words);

/** A table whose first column names its rows; it scrolls where it is wider than the window. `name` says what it holds. */
export function table(
  name: string,
  heads: readonly ComponentChildren[],
  rows: readonly (readonly ComponentChildren[])[],
  attributes: object | null = null,
): VNode {
  return scroll(
    name,
    element(
      'table',
      { 'aria-label': name, ...attributes },
      element('thead', null, element('tr', null, ...heads.map((one) => element('th', { scope: 'col' }, one)))),
      element(
        'tbody',
        null,
        ...rows.map(([first, ...cells]) =>
          element(
            'tr',
            null,
            element('th', { scope: 'row' }, first),
            ...cells.map((cell) => element('td', null, cell)),
          ),
        ),
      ),
    ),
  );
}

/** Names with what they are, one pair after another; pairs without a value are left out. */
export const pairs = (list: readonly (readonly [string, ComponentChildren])[]): VNode =>
  element(
    'dl',
    null,
    ...list.flatMap(([name, value]) =>
      value === null || value === undefined || value === ''
        ? []
        : [element('dt', null, name), element('dd', null, value)],
    ),
  );
