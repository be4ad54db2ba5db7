/**
 * Control and format characters but tab and line feed, halves of characters, and those that are shown as nothing: they make equal texts
 * look different, and different ones equal.
 */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text has a character that cannot be seen, or half of one. */
export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

/** NFC makes one unit of at most so many. */
const MOST_JOINED = 4;

/**
 * A text in its kept form: NFC, without spaces around it. `most`: how many characters are allowed; what has more in any form is given back
 * as it came, since composing hostile text takes time by the square of its length.
 */
export function inKeptForm(given: string, most: number): string {
  const text = given.trim();
  return text.length > most * MOST_JOINED ? text : text.normalize('NFC').trim();
}
