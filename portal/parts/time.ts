import type { VNode } from 'preact';
import { dayOfInstant, dayText } from '../words/day.ts';
import type { Language } from '../words/words.ts';
import { element } from './element.ts';

/** A day for readers and for programs. `day`: YYYY-MM-DD. */
export const timeOf = (day: string, language: Language): VNode =>
  element('time', { dateTime: day }, dayText(day, language));

/** The day in Jakarta of an instant, with the instant itself for programs. */
export const timeOfInstant = (instant: string, language: Language): VNode =>
  element('time', { dateTime: instant }, dayText(dayOfInstant(instant), language));
