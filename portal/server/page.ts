import type { VNode } from 'preact';
import type { Assets } from '../parts/layout.ts';
import type { Language } from '../words/words.ts';
import type { Asking } from './asking.ts';
import type { Parameter, Query } from './query.ts';

/** What a page is written from. */
export interface Asked {
  readonly asking: Asking;
  readonly query: Query;
  /** The day in Jakarta. */
  readonly today: string;
  readonly language: Language;
  readonly assets: Assets;
}

/** A page's own part: the layout stands around it. */
export interface Written {
  readonly title: string;
  /** What the page tells, in a sentence, for those who find it elsewhere. */
  readonly description?: string;
  readonly content: VNode;
  /** The feed of the page's own changes, where it has one. */
  readonly feed?: string;
  /** What stands in the head of this page alone. */
  readonly head?: readonly VNode[];
  /** Headers that are this page's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What was asked of it, as its address in the other language asks it. */
  readonly query?: string;
}

/** The day that a parameter names, today where it is left out; null where it names none between the first day and today. */
export function dayIn({ query, today }: Asked, name: Parameter, first: string): string | null {
  const day = query.get(name) || today;
  return isDay(day) && day >= first && day <= today ? day : null;
}

/** Whether a text is a day of the calendar, such as 2026-02-28. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
