/** The longest word that is told apart: what follows is cut off, in records and in questions alike. */
const LONGEST_WORD = 40;

const PLAIN = /^[ -&(-_a-~]*$/;

/** Case, accents and apostrophes folded; compatibility forms (full-width letters, ligatures) as their plain ones. */
export function fold(text: string): string {
  // Most texts are plain: for them half of the time to index is saved.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'\u2019\u2018\u02bc\u0060]/gu, '');
}

/**
 * The words of a text in order, folded: runs of letters and digits. A dot between digits joins them, so that `32.72` and `3272`,
 * or `800.1.5` and `80015`, are one word; every other sign parts words: `800.1.5/3349/SJ` is `80015`, `3349`, `sj`.
 */
export function wordsOf(text: string): string[] {
  const runs = fold(text)
    .replace(/(?<=\d)\.(?=\d)/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (runs ?? []).map((word) => word.slice(0, LONGEST_WORD));
}

/** Words that name nothing: they are left out of records, and of questions that have others. */
const NOISE = new Set(
  (
    'nomor no nr number tahun th year tentang dan atau di ke dari yang untuk pada dalam dengan oleh sebagai serta atas ' +
    'the of and or in on at to for from by a an with'
  ).split(' '),
);

/** The words that name something; all of them when none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !NOISE.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a word names something. */
export const isTelling = (word: string): boolean => !NOISE.has(word);

/**
 * Words as one text that is equal however they were parted: `SE 3/2026` and `se3-2026`, `Pangkal Pinang` and `Pangkalpinang`.
 * Digits stay parted from digits, so that 3/2026 is not 32/026.
 */
export function joined(words: readonly string[]): string {
  let all = '';
  for (const word of words) all += /\d$/.test(all) && /^\d/.test(word) ? ` ${word}` : word;
  return all;
}
