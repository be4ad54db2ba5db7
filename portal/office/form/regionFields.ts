import { AGENCY_TYPES } from '../../words/agencyTypes.ts';
import { DIMENSIONS, FINDINGS, SERVICE_CLASSES } from '../../words/officeChoices.ts';
import { REGION_WORDS } from '../../words/officeRegion.ts';
import { ELIGIBILITIES } from '../../words/states.ts';
import type { Words } from '../../words/words.ts';
import type { FieldSpec, Typed } from './field.ts';

const W = REGION_WORDS;

/** A study that a region opens. */
export const PLAN_STUDY: readonly FieldSpec[] = [
  { name: 'basis', kind: 'one', label: W.basis, isRequired: true },
  { name: 'title', kind: 'line', label: W.title, max: 300, isRequired: true },
  { name: 'conductedBy', kind: 'line', label: W.conductedBy, max: 200, isRequired: true },
  { name: 'plannedOn', kind: 'day', label: W.plannedOn, isRequired: true },
];

const of = (one: Words, other: Words): Words => ({ id: `${one.id}: ${other.id}`, en: `${one.en}: ${other.en}` });

/** What a study found: each of the three dimensions once. */
export const COMPLETE_STUDY: readonly FieldSpec[] = [
  { name: 'completedOn', kind: 'day', label: W.completedOn, isRequired: true },
  ...Object.entries(DIMENSIONS).flatMap(([dimension, words], index): readonly FieldSpec[] => [
    { name: `findings.${index}.dimension`, kind: 'line', label: words, fixed: dimension },
    {
      name: `findings.${index}.finding`,
      kind: 'one',
      label: of(words, W.finding),
      choices: FINDINGS,
      isRequired: true,
    },
    {
      name: `findings.${index}.text`,
      kind: 'lines',
      label: of(words, W.text),
      hint: W.textHint,
      max: 2000,
      isRequired: true,
    },
    { name: `findings.${index}.evidence`, kind: 'sources', label: of(words, W.evidence), isRequired: true },
  ]),
  { name: 'document', kind: 'source', label: W.document },
];

const hasNoType = ({ type = '' }: Typed): boolean => type === '';

/** An office of the region. */
export const REGISTER_AGENCY: readonly FieldSpec[] = [
  { name: 'name', kind: 'line', label: W.name, max: 200, isRequired: true },
  { name: 'type', kind: 'one', label: W.type, choices: AGENCY_TYPES },
  { name: 'slug', kind: 'line', label: W.slug, hint: W.slugHint, max: 40, isRequired: hasNoType },
  {
    name: 'serviceClass',
    kind: 'one',
    label: W.serviceClass,
    hint: W.serviceClassHint,
    choices: SERVICE_CLASSES,
    isRequired: hasNoType,
  },
];

/** Whether an office may apply flexible work. */
export const ASSESS_AGENCY: readonly FieldSpec[] = [
  { name: 'eligibility', kind: 'one', label: W.eligibility, choices: ELIGIBILITIES, isRequired: true },
  { name: 'reason', kind: 'lines', label: W.reason, max: 1000, isRequired: true },
  { name: 'effectiveFrom', kind: 'day', label: W.effectiveFrom, isRequired: true },
];
