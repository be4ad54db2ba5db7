/** The most UTF-16 units that Excel holds in a cell. */
export const LONGEST_CELL = 32_767;
/** What stands at the end of a text that was cut. */
export const CUT = ' … [terpotong; cut]';

/**
 * What XML 1.0 cannot hold or a reader would change (a carriage return becomes a line feed), halves of a surrogate pair, and what begins
 * like an escape of Excel's own.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ESCAPED = /[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}|_(?=x[\dA-Fa-f]{4})/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const PLAIN = /^[^\0-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff_&<>"]*$/;
const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML of a workbook: what XML cannot hold is written `_xHHHH_`, as Excel does, and what looks like that too. */
export const xmlText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(ESCAPED, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
        .replace(/[&<>"]/g, (one) => MARKUP[one] ?? one);

/** A text as long as a cell can be: what is longer ends in a mark, and no pair of surrogates is torn. */
export function cellText(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  return text.slice(0, LONGEST_CELL - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT;
}
