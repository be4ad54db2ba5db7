/** Collects everything that is wrong with the files, so that all of it is told at once. */
export class Problems {
  readonly #found: { file: string; line: number; text: string }[] = [];
  readonly #order = new Map<string, number>();

  /** Notes the order in which files are told, the first named first. */
  expect(file: string): void {
    if (!this.#order.has(file)) this.#order.set(file, this.#order.size);
  }

  /** A whole file or one of its lines is wrong; line 0: the file itself. */
  line(file: string, line: number, reason: string): void {
    this.#add(file, line, reason);
  }

  /** One cell is wrong. */
  cell(file: string, line: number, column: string, value: string, reason: string): void {
    this.#add(file, line, `${column} ${shown(value)}: ${reason}`);
  }

  /** Every problem as `file:line: column "value": reason`, by file and line. */
  list(): string[] {
    return this.#found
      .toSorted((one, other) => this.#place(one.file) - this.#place(other.file) || one.line - other.line)
      .map(({ file, line, text }) => (line === 0 ? `${file}: ${text}` : `${file}:${line}: ${text}`));
  }

  #add(file: string, line: number, text: string): void {
    this.expect(file);
    this.#found.push({ file, line, text });
  }

  #place(file: string): number {
    return this.#order.get(file) ?? 0;
  }
}

/** Longer values are cut: a broken quote may make a cell of a whole file. */
const MOST_SHOWN = 80;

const shown = (value: string): string =>
  JSON.stringify(value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value);
