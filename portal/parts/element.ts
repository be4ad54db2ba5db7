import { type ComponentChildren, h, type VNode } from 'preact';

/** An element of a page. Attributes are named as in HTML; what is null, undefined or false is left out. Text is escaped when it is written. */
export const element = (name: string, attributes: object | null, ...content: ComponentChildren[]): VNode =>
  h(name, { ...attributes }, ...content);
