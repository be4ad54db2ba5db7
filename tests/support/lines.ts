/** One line of the log, as it was written. */
export type Line = Readonly<Record<string, unknown>>;

/** Lines that an observer writes, taken apart. */
export function heardLines(): { write: (line: string) => void; lines: Line[] } {
  const lines: Line[] = [];
  return {
    lines,
    write: (line) => {
      if (!line.endsWith('\n') || line.slice(0, -1).includes('\n')) throw new Error('More than one line, or none.');
      lines.push(JSON.parse(line));
    },
  };
}
