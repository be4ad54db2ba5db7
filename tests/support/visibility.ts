import { randomUUID } from 'node:crypto';
import { eventOf } from '#domain/event.ts';
import type { Change } from '#domain/outcome.ts';
import type { ReportState } from '#domain/report.ts';
import { keep } from '#store/keep.ts';
import { readReference } from '#store/reference.ts';
import { form, indicator } from '../domain/records.ts';
import type { Registry } from './registry.ts';
import { number, reporting } from './reporting.ts';

/*
 * Every role over every state of a report, through every path that reaches one. What is expected follows from docs/domain.md, "Reports",
 * as it is restated in `reads` and `readsSmallCounts` below; nothing here asks the rules of the registry.
 */

export const ROLES = [
  'anyone',
  'own reporter',
  'other reporter',
  'own officer',
  'province officer',
  'other officer',
  'analyst',
  'registrar',
] as const;
export type Role = (typeof ROLES)[number];

export const CIRCLE: readonly Role[] = ['own reporter', 'own officer', 'province officer', 'analyst', 'registrar'];
export const reads = (role: Role, state: ReportState): boolean => {
  if (state === 'DRAFT') return role === 'own reporter';
  return state === 'VERIFIED' || CIRCLE.includes(role);
};
export const readsSmallCounts = (role: Role): boolean => CIRCLE.includes(role);

export interface Revision {
  revision: number;
  state: ReportState;
  replacedBy: number | null;
  correctionReason: string | null;
  comments: { text: string }[];
}
export const COMMENT = 'Pualam';
export const REASON = 'Zamrud';
export const at = (revision: number, state: ReportState, over: Partial<Revision> = {}): Revision => ({
  revision,
  state,
  replacedBy: null,
  correctionReason: null,
  comments: state === 'RETURNED' ? [{ text: COMMENT }] : [],
  ...over,
});
export const corrects = { correctionReason: REASON };

export type Step = 'save' | 'submit' | 'return' | 'verify' | 'correct';
/** What is done to a report, and what revisions it then has. */
export const SCENARIOS: Record<string, [Step[], Revision[]]> = {
  draft: [['save'], [at(1, 'DRAFT')]],
  submitted: [['save', 'submit'], [at(1, 'SUBMITTED')]],
  returned: [['save', 'submit', 'return'], [at(1, 'RETURNED')]],
  mended: [
    ['save', 'submit', 'return', 'save'],
    [at(1, 'RETURNED'), at(2, 'DRAFT')],
  ],
  resubmitted: [
    ['save', 'submit', 'return', 'save', 'submit'],
    [at(1, 'RETURNED', { replacedBy: 2 }), at(2, 'SUBMITTED')],
  ],
  verified: [['save', 'submit', 'verify'], [at(1, 'VERIFIED')]],
  corrected: [
    ['save', 'submit', 'verify', 'correct'],
    [at(1, 'VERIFIED'), at(2, 'SUBMITTED', corrects)],
  ],
  'correction-returned': [
    ['save', 'submit', 'verify', 'correct', 'return'],
    [at(1, 'VERIFIED'), at(2, 'RETURNED', corrects)],
  ],
  'correction-mended': [
    ['save', 'submit', 'verify', 'correct', 'return', 'save'],
    [at(1, 'VERIFIED'), at(2, 'RETURNED', corrects), at(3, 'DRAFT', corrects)],
  ],
  'correction-verified': [
    ['save', 'submit', 'verify', 'correct', 'verify'],
    [at(1, 'VERIFIED', { replacedBy: 2 }), at(2, 'VERIFIED', corrects)],
  ],
};
export type Scenario = keyof typeof SCENARIOS;
export const revisionsOf = (scenario: Scenario): Revision[] => SCENARIOS[scenario]?.[1] ?? [];

export const FORM = 'disiplin-bulanan';
export const PERIOD = '2026-06';
export const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED'] as const;
export const REPORT = `fragment R on Report { revision state replacedBy correctionReason comments { text } warnings { code }
  values { indicator { code } number withheld } }`;

export const agencyOf = (scenario: Scenario): string => `32.72-lihat-${scenario}`;

/** A monthly form that is owed, with a disciplinary count, a check that looks at it and one that does not. */
async function registerForm(registry: Registry): Promise<void> {
  const { head } = await readReference(registry.table);
  const message = { id: 'Periksa', en: null };
  const record = form({
    id: FORM,
    regulationSlug: 'se-mendagri-800.1.5-3349-sj-2026',
    indicators: [indicator('sanctions', { dimension: 'DISCIPLINE', aggregation: 'SUM' }), indicator('employees')],
    checks: [
      { code: 'few', expression: 'sanctions * 10 >= employees', severity: 'WARNING', message },
      { code: 'small', expression: 'employees >= 100', severity: 'WARNING', message },
    ],
  });
  const change: Change = { kind: 'FORM', record, before: null };
  const { recordedAt } = record;
  const actor = { role: 'LOADER', issuer: null, subject: null } as const;
  const kept = await keep(registry.table, {
    changes: [change],
    event: eventOf(change, { id: randomUUID(), action: 'registerForm', actor, recordedAt, requestId: 'test' }),
    expected: { reference: head.version, region: null },
    idempotency: { call: randomUUID(), input: 'input' },
    answer: { kind: 'FORM', record, today: '2026-01-01', recordedAt },
  });
  if (kept.tag !== 'KEPT') throw new Error(kept.tag);
}

/** Takes an agency's report through the steps of a scenario; its global ID. */
async function walk(people: ReturnType<typeof reporting>, scenario: Scenario): Promise<string> {
  const agency = await people.agency('32.72', `lihat-${scenario}`);
  let report = { id: '', version: 0 };
  const values = [number('sanctions', 3), number('employees', 50)];
  for (const step of SCENARIOS[scenario]?.[0] ?? []) {
    if (step === 'save') report = await people.save(agency, FORM, PERIOD, values, report.version);
    if (step === 'submit') report = await people.submit(agency, report);
    if (step === 'return') report = await people.returned(report, [{ text: COMMENT }]);
    if (step === 'verify') report = await people.verify(report);
    // The count stays as it is: what changes is shown to all.
    if (step === 'correct') report = await people.correct(agency, report, [number('employees', 51)], REASON);
  }
  return report.id;
}

/** A registry's reports in every scenario, by global ID; and `32.72-lain`, which has none. */
export async function seedScenarios(registry: Registry): Promise<ReadonlyMap<Scenario, string>> {
  const people = reporting(registry);
  await registerForm(registry);
  const ids = new Map<Scenario, string>();
  for (const scenario of Object.keys(SCENARIOS)) ids.set(scenario, await walk(people, scenario));
  await people.agency('32.72', 'lain');
  await registry.projected();
  return ids;
}

/** A token of a role towards the report of a scenario. */
export const tokenOf = async (
  people: ReturnType<typeof reporting>,
  role: Role,
  scenario: Scenario,
): Promise<string | undefined> => {
  switch (role) {
    case 'anyone':
      return undefined;
    case 'own reporter':
      return people.reporter(agencyOf(scenario));
    case 'other reporter':
      return people.reporter('32.72-lain');
    case 'own officer':
      return people.officer('32.72');
    case 'province officer':
      return people.officer('32');
    case 'other officer':
      return people.officer('32.73');
    case 'analyst':
      return people.token('ministry-analyst');
    case 'registrar':
      return people.registrar();
  }
};

/** A revision as a role reads it. */
export function shown(one: Revision, role: Role) {
  const { revision, state, replacedBy, correctionReason, comments } = one;
  const whole = readsSmallCounts(role);
  const warnings = state === 'DRAFT' ? [] : whole ? ['few', 'small'] : ['small'];
  return { revision, state, replacedBy, correctionReason, comments, warnings, sanctions: whole ? '3' : 'withheld' };
}
export type Shown = ReturnType<typeof shown>;

export interface Read extends Revision {
  warnings: { code: string }[];
  values: { indicator: { code: string }; number: string | null; withheld: boolean }[];
}
export function read(report: Read | null): Shown | null {
  if (report === null) return null;
  const { values, warnings, ...rest } = report;
  const count = values.find((one) => one.indicator.code === 'sanctions');
  const sanctions =
    count === undefined ? 'missing' : count.withheld ? `withheld${count.number ?? ''}` : `${count.number}`;
  return { ...rest, warnings: warnings.map(({ code }) => code), sanctions };
}
export const readAll = (nodes: Read[]) => nodes.map(read);

export const visible = (scenario: Scenario, role: Role): Revision[] =>
  revisionsOf(scenario).filter(({ state }) => reads(role, state));
/** The rows of a list: at most one, the latest that no other took the place of, in these states. */
export const rows = (scenario: Scenario, role: Role, states: readonly ReportState[] = STATES) =>
  visible(scenario, role)
    .filter((one) => one.replacedBy === null && states.includes(one.state))
    .slice(-1)
    .map((one) => shown(one, role));
export const latest = (scenario: Scenario, role: Role): Shown | null => {
  const last = visible(scenario, role).at(-1);
  return last === undefined ? null : shown(last, role);
};

/** Where an obligation stands, to whom a returned report is not shown: as without one. All of them are due on 15 August. */
export function obligationStateOf(scenario: Scenario, role: Role): string {
  const handedIn = revisionsOf(scenario).filter(({ state }) => state !== 'DRAFT');
  if (handedIn.some(({ state }) => state === 'VERIFIED')) return 'VERIFIED';
  const state = handedIn.at(-1)?.state ?? 'DUE';
  return state === 'RETURNED' && !reads(role, 'RETURNED') ? 'DUE' : state;
}
