import { WEEKDAYS } from '#domain/day.ts';
import { SOURCE_KINDS } from '#domain/source.ts';
import { integer, list, nullable, object, oneOf, text } from './parse.ts';

/** Where a record comes from, as it is kept. */
export const source = object({ url: nullable(text), kind: oneOf(...SOURCE_KINDS), title: nullable(text) });
/** A text in Indonesian, and in English where it was given. */
export const localizedText = object({ id: text, en: nullable(text) });
/** What tells the version of a record, and the load that wrote it where one did. */
export const versioned = { version: integer, recordedAt: text, load: nullable(text) };
/** Days of the week, as a regulation or a scheme names them. */
export const weekdays = list(oneOf(...WEEKDAYS));
