import { GUIDELINE_KINDS, type Guideline } from '#domain/guideline.ts';
import { day, oneOf, optional, required, text } from './cells.ts';
import type { Problems } from './problems.ts';
import { type NamedRegulations, regulationFault } from './regulation.ts';
import { readSheet, tell, tellTwice, wholeRows } from './sheet.ts';
import { address, checkSources, SEEN, sourceOf, verification } from './source.ts';
import type { Unversioned } from './unversioned.ts';

const columns = {
  regulation_id: required(text(80)),
  kind: required(oneOf(...GUIDELINE_KINDS)),
  title: required(text(500)),
  issued_on: optional(day),
  issuer: optional(text(200)),
  source_url: address,
  verification: required(verification(...SEEN, 'unverified')),
};

/** Reads `guidelines.csv`. */
export async function readGuidelines(dir: string, problems: Problems, regulations: NamedRegulations) {
  const sheet = await readSheet(dir, 'guidelines.csv', columns, problems);
  tellTwice(problems, sheet, 'title', ({ whole }) =>
    whole === null ? null : `${whole.regulation_id} ${whole.kind} ${whole.title}`,
  );
  checkSources(problems, sheet, 'source_url', 'verification');
  for (const row of sheet.rows) {
    const fault = regulationFault(row.values.regulation_id, regulations, false);
    if (fault !== null) tell(problems, sheet, row, 'regulation_id', fault);
  }
  return {
    records: (): Unversioned<Guideline>[] => {
      const placed = new Map<string, number>();
      return wholeRows(sheet).map((row) => {
        // The title may change when the document is issued, so a guideline is named by its place among those of its kind.
        const name = `${row.regulation_id}-${row.kind.toLowerCase()}`;
        const place = (placed.get(name) ?? 0) + 1;
        placed.set(name, place);
        return {
          id: `${name}-${place}`,
          regulationSlug: row.regulation_id,
          kind: row.kind,
          title: row.title,
          issuer: row.issuer,
          issuedOn: row.issued_on,
          effectiveFrom: null,
          effectiveUntil: null,
          document: null,
          source: sourceOf(row.source_url, row.verification),
        };
      });
    },
  };
}
