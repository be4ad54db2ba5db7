import { ADOPTION_WORDS } from '../../words/officeAdoption.ts';
import { STEPS, WEEKDAYS } from '../../words/officeChoices.ts';
import type { FieldSpec, Typed } from './field.ts';

const W = ADOPTION_WORDS;
const isOneOf =
  (...statuses: readonly string[]) =>
  ({ status = '' }: Typed): boolean =>
    statuses.includes(status);
const hasStatus = ({ status = '' }: Typed): boolean => status !== '';
const isRunning = isOneOf('PILOT', 'IMPLEMENTED');

/** How flexible work is done: asked where it is done. */
const scheme = (isShown: (typed: Typed) => boolean): readonly FieldSpec[] => [
  {
    name: 'scheme.daysPerWeek',
    kind: 'whole',
    label: W.daysPerWeek,
    hint: W.daysPerWeekHint,
    isShown,
  },
  { name: 'scheme.weekdays', kind: 'many', label: W.weekdays, choices: WEEKDAYS, isShown },
  { name: 'scheme.maxSharePercent', kind: 'whole', label: W.share, hint: W.shareHint, isShown },
  { name: 'scheme.excludedServices', kind: 'lines', label: W.excluded, max: 500, isShown },
];

/** What a region declares: each status asks what it needs. */
export const DECLARE: readonly FieldSpec[] = [
  { name: 'basis', kind: 'one', label: W.basis, hint: W.basisHint, isRequired: true },
  { name: 'status', kind: 'one', label: W.status, choices: STEPS, isRequired: true },
  { name: 'effectiveOn', kind: 'day', label: W.effectiveOn, isRequired: true, isShown: hasStatus },
  {
    name: 'effectiveUntil',
    kind: 'day',
    label: W.effectiveUntil,
    hint: W.effectiveUntilHint,
    isRequired: isOneOf('PILOT'),
    isShown: isOneOf('PILOT', 'IMPLEMENTED', 'SUSPENDED', 'ENDED'),
  },
  ...scheme(isRunning),
  ...(['number', 'issuedOn', 'signer'] as const).map(
    (name): FieldSpec => ({
      name: `localInstrument.${name}`,
      kind: name === 'issuedOn' ? 'day' : 'line',
      label: W[`instrument_${name}`],
      isShown: isOneOf('DECREED', 'PILOT', 'IMPLEMENTED'),
      isRequired: (typed) => isOneOf('DECREED')(typed) || hasInstrument(typed),
      ...(name === 'issuedOn' ? {} : { max: name === 'number' ? 80 : 200 }),
    }),
  ),
  {
    name: 'reason',
    kind: 'lines',
    label: W.reason,
    max: 1000,
    isShown: hasStatus,
    isRequired: (typed) =>
      isOneOf('SUSPENDED', 'DECLINED')(typed) || (typed.status === 'ENDED' && (typed.effectiveUntil ?? '') === ''),
  },
  { name: 'sources', kind: 'sources', label: W.source, isShown: hasStatus },
];

const hasInstrument = (typed: Typed): boolean =>
  ['number', 'issuedOn', 'signer'].some((name) => (typed[`localInstrument.${name}`] ?? '').trim() !== '');

/** What the ministry tells of a step that it saw in a source; `within` is where in the input it stands, such as `observation.`. */
const observed = (within: string, isAsked: (typed: Typed) => boolean = () => true): readonly FieldSpec[] => {
  const kindOf = (typed: Typed): string => typed[`${within}kind`] ?? '';
  const isStatus = (typed: Typed): boolean => isAsked(typed) && kindOf(typed) === 'STATUS';
  const isKnown = (typed: Typed): boolean => isAsked(typed) && kindOf(typed) !== '';
  const runs = (typed: Typed): boolean => isStatus(typed) && isRunning({ status: typed[`${within}status`] ?? '' });
  const fields: readonly FieldSpec[] = [
    {
      name: 'kind',
      kind: 'one',
      label: W.kind,
      choices: { STATUS: W.kindStatus, EVALUATED: W.kindEvaluated },
      isRequired: true,
      isShown: isAsked,
    },
    { name: 'status', kind: 'one', label: W.status, choices: STEPS, isRequired: true, isShown: isStatus },
    { name: 'effectiveOn', kind: 'day', label: W.effectiveOn, hint: W.effectiveOnSeen, isShown: isKnown },
    { name: 'effectiveUntil', kind: 'day', label: W.effectiveUntil, isShown: isStatus },
    {
      name: 'reportedOn',
      kind: 'day',
      label: W.reportedOn,
      isShown: isKnown,
      isRequired: (typed) => (typed[`${within}effectiveOn`] ?? '') === '',
    },
    ...scheme(runs),
    { name: 'localInstrument', kind: 'line', label: W.instrumentSeen, max: 300, isShown: isStatus },
    { name: 'reason', kind: 'lines', label: W.reasonSeen, max: 1000, isShown: isKnown },
    { name: 'sources', kind: 'sources', label: W.source, isShown: isKnown, isRequired: true },
  ];
  return fields.map((field) => ({ ...field, name: `${within}${field.name}` }));
};

/** A step of any region that the ministry saw in a public source. */
export const OBSERVE: readonly FieldSpec[] = [
  { name: 'regionCode', kind: 'pick', label: W.region, isRequired: true },
  { name: 'basis', kind: 'one', label: W.basis, isRequired: true },
  ...observed(''),
];

/** A correction of an observation: it is taken back, or another takes its place. */
export const SUPERSEDE: readonly FieldSpec[] = [
  { name: 'reason', kind: 'lines', label: W.wrongBecause, max: 1000, isRequired: true },
  {
    name: 'instead',
    kind: 'one',
    label: W.instead,
    choices: { NOTHING: W.insteadNothing, OTHER: W.insteadOther },
    isRequired: true,
    isAside: true,
  },
  ...observed('observation.', ({ instead }) => instead === 'OTHER'),
];

/** A region's own statement beside an observation. */
export const DISPUTE: readonly FieldSpec[] = [
  { name: 'statement', kind: 'lines', label: W.statement, hint: W.statementHint, max: 2000, isRequired: true },
  { name: 'sources', kind: 'sources', label: W.source },
];
