import type { Source, SourceKind } from '#domain/source.ts';
import { code, type Kind, oneOf, optional } from './cells.ts';
import type { Problems } from './problems.ts';
import { type Columns, type Row, type Sheet, tell } from './sheet.ts';

const KIND_OF = {
  official: 'OFFICIAL',
  press: 'PRESS',
  secondary: 'SECONDARY',
  unverified: 'UNVERIFIED',
  registry: 'REGISTRY',
} as const satisfies Record<string, SourceKind>;

/** What kind of page a row was read from, or that it is unverified or the registry's own rule. */
export type Verification = keyof typeof KIND_OF;

/** Seen on a page: `official` (a host of `.go.id`), `press` or `secondary`. */
export const SEEN = ['official', 'press', 'secondary'] as const;

/** A column of verification words. */
export const verification = <const T extends Verification>(...allowed: readonly T[]): Kind<T> => oneOf(...allowed);

/** An http or https address, or nothing. */
export const address: Kind<string | null> = optional((cell) => {
  const shaped = code(/^https?:\/\/\S{1,1990}$/, 'an http or https address')(cell);
  if ('fault' in shaped || URL.canParse(cell)) return shaped;
  return { fault: 'not an address that can be opened' };
});

/** Tells rows whose address does not fit what they say of it: none though one was seen, or `official` elsewhere than under `.go.id`. */
export function checkSources<C extends Columns>(
  problems: Problems,
  sheet: Sheet<C>,
  column: keyof C & string,
  word: keyof C & string,
): void {
  for (const row of sheet.rows) {
    const [url, verified] = [row.cells[column], row.values[word]];
    if (verified === undefined) continue;
    if (url === '') {
      if (verified !== 'unverified' && verified !== 'registry') tell(problems, sheet, row, column, 'must not be empty');
    } else if (verified === 'official' && row.values[column] !== undefined && !isOfficial(row, column)) {
      tell(problems, sheet, row, word, `${new URL(url).hostname} is not a host under .go.id`);
    }
  }
}

const isOfficial = <C extends Columns>(row: Row<C>, column: keyof C & string): boolean =>
  new URL(row.cells[column]).hostname.endsWith('.go.id');

/** The source that a row rests on. */
export const sourceOf = (url: string | null, word: Verification): Source => ({ url, kind: KIND_OF[word], title: null });
