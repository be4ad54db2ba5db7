import type { ComponentChildren, VNode } from 'preact';
import { element } from './element.ts';

/** One thing to choose: its value as an address has it, and what it is called. */
export type Choice = readonly [value: string, label: string];

/** A field that chooses one of several. */
export const selectField = (name: string, label: string, choices: readonly Choice[], chosen: string | null): VNode =>
  element(
    'label',
    null,
    label,
    element(
      'select',
      { name },
      ...choices.map(([value, said]) => element('option', { value, selected: value === (chosen ?? '') }, said)),
    ),
  );

/** A field that takes a text, a day or a number. */
export const inputField = (name: string, label: string, attributes: object): VNode =>
  element('label', null, label, element('input', { name, ...attributes }));

/** What a form keeps of the address without showing it; what is null is left out. */
export const keptFields = (kept: Readonly<Record<string, string | null>>): VNode[] =>
  Object.entries(kept)
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([name, value]) => element('input', { type: 'hidden', name, value }));

/** A form that asks by its address. */
export const askingForm = (action: string, button: string, ...fields: ComponentChildren[]): VNode =>
  element('form', { class: 'ask', method: 'get', action }, ...fields, element('button', { type: 'submit' }, button));

/** A table that scrolls within itself where it is wider than the window; by keyboard too. The first cell of a row names it. */
export const dataTable = (
  label: string,
  heads: readonly ComponentChildren[],
  rows: readonly (readonly ComponentChildren[])[],
  className = '',
): VNode =>
  element(
    'div',
    { class: 'scroll', role: 'region', tabIndex: 0, 'aria-label': label },
    element(
      'table',
      { class: className },
      element('thead', null, element('tr', null, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
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

/** What is said where there is nothing: what is empty, and why. */
export const emptiness = (words: string): VNode => element('p', { class: 'none' }, words);

/** A section under its heading. `id` is its place in the address. */
export const section = (id: string, title: string, ...content: ComponentChildren[]): VNode =>
  element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...content);
