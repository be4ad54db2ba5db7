/** The longest cell that is shown whole, in characters. */
const MOST_SHOWN = 40;

/** A table for a terminal: a head, rows, each column as wide as its longest cell; the last column is never cut. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const last = head.length - 1;
  const lines = [head, ...rows].map((row) =>
    head.map((_name, place) => oneLine(row[place] ?? '', place === last ? Number.POSITIVE_INFINITY : MOST_SHOWN)),
  );
  const widths = head.map((_name, place) => Math.max(...lines.map((line) => line[place]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, place) => (place === last ? cell : cell.padEnd(widths[place] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Control characters of a file or an answer are not sent to a terminal. */
export function oneLine(text: string, most = Number.POSITIVE_INFINITY): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return shown.length > most ? `${shown.slice(0, most - 1)}…` : shown;
}
