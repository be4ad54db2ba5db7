import { ADOPTION_ORDINALS, ADOPTION_STATUSES } from '#domain/adoption.ts';
import { WEEKDAYS } from '#domain/day.ts';
import { GUIDELINE_KINDS } from '#domain/guideline.ts';
import {
  BASELINE,
  ENFORCEMENTS,
  REQUIREMENT_KINDS,
  type Requirement,
  type RequirementKind,
  requirementId,
} from '#domain/requirement.ts';
import { code, day, integer, type Kind, list, oneOf, optional, required, text } from './cells.ts';
import type { Problems } from './problems.ts';
import { type NamedRegulations, regulationFault } from './regulation.ts';
import type { NamedForms } from './reportForm.ts';
import { type Row, readSheet, tell, tellTwice, wholeRows } from './sheet.ts';
import { address, checkSources, SEEN, sourceOf, verification } from './source.ts';
import type { Unversioned } from './unversioned.ts';

/** The statuses that can have a gate: those that a region works its way up to. */
const GATED = ADOPTION_STATUSES.filter((status) => ADOPTION_ORDINALS[status] > 0);
const STUDIED = ['DISCIPLINE', 'OUTPUT', 'SERVICE_EFFECTIVENESS'] as const;

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

const none = { count: 'none', kind: text(80) } as const;
const one = (kind: Kind<unknown>) => ({ count: 'one', kind }) as const;
const some = (kind: Kind<unknown>) => ({ count: 'some', kind }) as const;

/** What each kind of requirement is given. */
const PARAMETERS: Readonly<Record<RequirementKind, { count: 'none' | 'one' | 'some'; kind: Kind<unknown> }>> = {
  REGULATION_IN_FORCE: none,
  STUDY_COMPLETED: some(oneOf(...STUDIED)),
  GUIDELINE_IN_FORCE: one(oneOf(...GUIDELINE_KINDS)),
  LOCAL_INSTRUMENT_ISSUED: none,
  AGENCIES_ASSESSED: one(integer(1, 10_000)),
  MAX_DAYS_PER_WEEK: one(integer(0, 7)),
  WEEKDAY: some(oneOf(...WEEKDAYS)),
  MAX_SHARE: one(integer(0, 100)),
  BASELINE_REPORTED: one(text(80)),
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
    const parameters = parametersFault(row, forms);
    if (parameters !== null) tell(problems, sheet, row, 'parameters', parameters);
    if (effective_from && effective_until && effective_until < effective_from) {
      tell(problems, sheet, row, 'effective_until', `before its first day ${effective_from}`);
    }
  }
  return { records: (): Unversioned<Requirement>[] => wholeRows(sheet).map(recordOf) };
}

function parametersFault({ values }: Row<typeof columns>, forms: NamedForms): string | null {
  if (values.kind === undefined || values.parameters === undefined) return null;
  const { count, kind } = PARAMETERS[values.kind];
  const given = values.parameters;
  if (count === 'none') return given.length === 0 ? null : `${values.kind} takes no parameter`;
  if (given.length === 0) return `${values.kind} needs a parameter`;
  if (count === 'one' && given.length > 1) return `${values.kind} takes one parameter`;
  for (const parameter of given) {
    const read = kind(parameter);
    if ('fault' in read) return `${JSON.stringify(parameter)} is ${read.fault}`;
  }
  const [form] = given;
  const asksForm = values.kind === 'BASELINE_REPORTED' && forms !== null && form !== undefined;
  return asksForm && !forms.has(form) ? 'no report form has this id' : null;
}

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
});
