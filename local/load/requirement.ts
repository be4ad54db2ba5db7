import { ADOPTION_ORDINALS, ADOPTION_STATUSES } from '#domain/adoption.ts';
import { BASELINE, ENFORCEMENTS, REQUIREMENT_KINDS, type Requirement, requirementId } from '#domain/requirement.ts';
import { parametersFault } from '#domain/requirements/index.ts';
import { code, day, list, oneOf, optional, required, text } from './cells.ts';
import type { Problems } from './problems.ts';
import { type NamedRegulations, regulationFault } from './regulation.ts';
import type { NamedForms } from './reportForm.ts';
import { type Row, readSheet, tell, tellTwice, wholeRows } from './sheet.ts';
import { address, checkSources, SEEN, sourceOf, verification } from './source.ts';
import type { Unversioned } from './unversioned.ts';

/** The statuses that can have a gate: those that a region works its way up to. */
const GATED = ADOPTION_STATUSES.filter((status) => ADOPTION_ORDINALS[status] > 0);

const columns = {
  regulation_id: required(text(80)),
  code: required(code(/^[a-z][a-z0-9_]{0,63}$/, 'a code of lower-case letters, digits and underscores')),
  gates_status: required(oneOf(...GATED)),
  kind: required(oneOf(...REQUIREMENT_KINDS)),
  parameters: list(text(80)),
  enforcement: required(oneOf(...ENFORCEMENTS)),
  clause: optional(text(200)),
  effective_from: optional(day),
  effective_until: optional(day),
  basis_url: address,
  verification: required(verification(...SEEN, 'unverified', 'registry')),
};

/** Reads `requirements.csv`. */
export async function readRequirements(
  dir: string,
  problems: Problems,
  regulations: NamedRegulations,
  forms: NamedForms,
) {
  const sheet = await readSheet(dir, 'requirements.csv', columns, problems);
  tellTwice(problems, sheet, 'code', ({ values }) =>
    values.regulation_id === undefined || values.code === undefined
      ? null
      : requirementId(values.regulation_id, values.code),
  );
  checkSources(problems, sheet, 'basis_url', 'verification');
  for (const row of sheet.rows) {
    const { regulation_id, effective_from, effective_until } = row.values;
    const regulation = regulation_id === BASELINE ? null : regulationFault(regulation_id, regulations, true);
    if (regulation !== null) tell(problems, sheet, row, 'regulation_id', regulation);
    const { kind, parameters: given } = row.values;
    const parameters = kind && given ? parametersFault(kind, given, forms ?? anyForm) : null;
    if (parameters !== null) tell(problems, sheet, row, 'parameters', parameters);
    if (effective_from && effective_until && effective_until < effective_from) {
      tell(problems, sheet, row, 'effective_until', `before its first day ${effective_from}`);
    }
  }
  return { records: (): Unversioned<Requirement>[] => wholeRows(sheet).map(recordOf) };
}

/** Which forms there are, as long as their file could be read to its end; any else. */
const anyForm = { has: () => true };

const recordOf = (row: NonNullable<Row<typeof columns>['whole']>): Unversioned<Requirement> => ({
  id: requirementId(row.regulation_id, row.code),
  regulationSlug: row.regulation_id,
  code: row.code,
  gates: row.gates_status,
  kind: row.kind,
  parameters: row.parameters,
  enforcement: row.enforcement,
  clause: row.clause,
  effectiveFrom: row.effective_from,
  effectiveUntil: row.effective_until,
  source: sourceOf(row.basis_url, row.verification),
  withdrawn: false,
});
