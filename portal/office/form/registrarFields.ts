import { ENFORCEMENTS, GATED, GUIDELINE_KINDS, REQUIREMENT_KINDS } from '../../words/officeChoices.ts';
import { REGISTRAR_WORDS } from '../../words/officeRegistrar.ts';
import type { FieldSpec, Typed } from './field.ts';

const W = REGISTRAR_WORDS;
const DOCUMENT = ['url', 'sha256', 'bytes', 'mediaType'] as const;
const hasDocument = (typed: Typed): boolean => DOCUMENT.some((part) => (typed[`document.${part}`] ?? '').trim() !== '');

/** A guideline of a national regulation. */
export const PUBLISH_GUIDELINE: readonly FieldSpec[] = [
  { name: 'regulationSlug', kind: 'one', label: W.regulation, isRequired: true },
  { name: 'kind', kind: 'one', label: W.kind, choices: GUIDELINE_KINDS, isRequired: true },
  { name: 'title', kind: 'line', label: W.title, hint: W.titleHint, max: 500, isRequired: true },
  { name: 'issuer', kind: 'line', label: W.issuer, max: 200, isRequired: true },
  { name: 'issuedOn', kind: 'day', label: W.issuedOn, hint: W.issuedOnHint },
  { name: 'effectiveFrom', kind: 'day', label: W.effectiveFrom },
  { name: 'effectiveUntil', kind: 'day', label: W.effectiveUntil, hint: W.effectiveUntilHint },
  ...DOCUMENT.map(
    (part): FieldSpec => ({
      name: `document.${part}`,
      kind: part === 'url' ? 'url' : part === 'bytes' ? 'whole' : 'line',
      label: W[`document_${part}`],
      isRequired: hasDocument,
      ...(part === 'url' ? { hint: W.documentHint } : {}),
    }),
  ),
  { name: 'source', kind: 'source', label: W.source, isRequired: true },
];

/** The ministry's word that one region need not meet one requirement for a time. */
export const GRANT_WAIVER: readonly FieldSpec[] = [
  { name: 'regionCode', kind: 'pick', label: W.region, isRequired: true },
  { name: 'basis', kind: 'one', label: W.regulation, isRequired: true, isAside: true },
  { name: 'requirementId', kind: 'one', label: W.requirement, hint: W.requirementHint, isRequired: true },
  { name: 'reason', kind: 'lines', label: W.reason, max: 1000, isRequired: true },
  { name: 'effectiveFrom', kind: 'day', label: W.effectiveFrom, hint: W.waiverFromHint },
  { name: 'effectiveUntil', kind: 'day', label: W.effectiveUntil, isRequired: true },
];

const isChange =
  (name: string) =>
  ({ changeKind = '' }: Typed): boolean =>
    changeKind === name;
const lapses = isChange('guidelineLapses');
const isRevoked = isChange('regulationRevoked');
const isAdded = isChange('requirementAdded');
const isTightened = isChange('requirementTightened');

/** A change of one regulation's law that is only thought through. */
export const IMPACT: readonly FieldSpec[] = [
  { name: 'slug', kind: 'one', label: W.regulation, isRequired: true },
  {
    name: 'changeKind',
    kind: 'one',
    label: W.changeKind,
    choices: {
      guidelineLapses: W.guidelineLapses,
      regulationRevoked: W.regulationRevoked,
      requirementAdded: W.requirementAdded,
      requirementTightened: W.requirementTightened,
    },
    isRequired: true,
    isAside: true,
  },
  { name: 'change.guidelineLapses.guidelineId', kind: 'one', label: W.guideline, isRequired: true, isShown: lapses },
  { name: 'change.guidelineLapses.lastDay', kind: 'day', label: W.lastDay, isRequired: true, isShown: lapses },
  {
    name: 'change.regulationRevoked.effectiveFrom',
    kind: 'day',
    label: W.revokedOn,
    isRequired: true,
    isShown: isRevoked,
  },
  {
    name: 'change.requirementAdded.code',
    kind: 'line',
    label: W.code,
    hint: W.codeHint,
    max: 64,
    isRequired: true,
    isShown: isAdded,
  },
  {
    name: 'change.requirementAdded.kind',
    kind: 'one',
    label: W.kind,
    choices: REQUIREMENT_KINDS,
    isRequired: true,
    isShown: isAdded,
  },
  {
    name: 'change.requirementTightened.requirementId',
    kind: 'one',
    label: W.requirement,
    isRequired: true,
    isShown: isTightened,
  },
  ...(['requirementAdded', 'requirementTightened'] as const).flatMap((change): readonly FieldSpec[] => {
    const asked = { isShown: isChange(change) };
    const at = `change.${change}`;
    return [
      {
        name: `${at}.gates`,
        kind: 'one',
        label: W.gates,
        choices: GATED,
        isRequired: change === 'requirementAdded',
        ...asked,
      },
      { name: `${at}.parameters`, kind: 'words', label: W.parameters, hint: W.parametersHint, ...asked },
      { name: `${at}.enforcement`, kind: 'one', label: W.enforcement, choices: ENFORCEMENTS, ...asked },
    ];
  }),
  { name: 'on', kind: 'day', label: W.on, hint: W.onHint },
  { name: 'target', kind: 'one', label: W.target, hint: W.targetHint, choices: GATED },
];
