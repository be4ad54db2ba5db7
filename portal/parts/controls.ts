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
