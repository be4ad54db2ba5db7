/** What is markup already: written as it is, where text is escaped. */
export interface Markup {
  markup: string;
}

/** Whatever may be unlawful; halves of pairs are among it, since a pair is looked at only where something may be. */
const SUSPECT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/;

/**
 * A text as XML 1.0 may hold it: without halves of characters, control characters and what is no character, which become U+FFFD.
 * Source: XML 1.0, 2.2.
 */
export const lawful = (text: string): string =>
  SUSPECT.test(text)
    ? text.toWellFormed().replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    : text;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers make a line feed of them where they stand bare, and a space in an attribute.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const escapedText = (text: string): string => lawful(text).replaceAll(/[&<>\r]/g, escapeOf);
const escapedValue = (text: string): string => lawful(text).replaceAll(/[&<>"\r\n\t]/g, escapeOf);
const escapeOf = (character: string): string => ESCAPES[character] ?? character;

/**
 * An element with its attributes and content, of which those that are null are left out. Names are the writer's own and are not checked. It is
 * HTML as well, for elements that have an end tag.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...content: readonly (Markup | string | null)[]
): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapedValue(value)}"`],
  );
  const within = content.map((one) => (one === null ? '' : typeof one === 'string' ? escapedText(one) : one.markup));
  return { markup: `<${name}${given.join('')}>${within.join('')}</${name}>` };
}

/** Several pieces of markup, one after another. */
export const together = (pieces: readonly Markup[]): Markup => ({
  markup: pieces.map(({ markup }) => markup).join(''),
});
