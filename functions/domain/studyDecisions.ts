import { checkAdopting, checkBasis } from './adoptionInput.ts';
import { InputReader, type SourceGiven, versionConflict } from './input.ts';
import { type Change, type Decision, type Moment, type RecordName, refused } from './outcome.ts';
import type { Catalogue } from './reference.ts';
import type { Region } from './region.ts';
import {
  type DimensionFinding,
  STUDY_DIMENSIONS,
  type Study,
  type StudyDimension,
  type StudyFinding,
} from './study.ts';

/** A study as a region opens it. */
export interface StudyGiven {
  regionCode: string;
  basis: string;
  title: string;
  conductedBy: string;
  plannedOn: string;
}

type StudyDecision = Decision<Change & { kind: 'STUDY' }>;

/** Decides the opening of a study: refused for every wrong field at once. */
export function decideStudy(
  given: StudyGiven,
  records: { region: Region | undefined; catalogue: Catalogue },
  moment: Moment,
): StudyDecision {
  const reader = new InputReader();
  const plannedOn = reader.day(['plannedOn'], given.plannedOn);
  const title = reader.text(['title'], given.title, 3, 300);
  const conductedBy = reader.text(['conductedBy'], given.conductedBy, 2, 200);
  const refusals = [
    ...checkAdopting(given.regionCode, records.region),
    ...checkBasis(given.basis, records.catalogue),
    ...reader.refusals,
  ];
  if (refusals.length > 0 || plannedOn === null) return refused(...refusals);
  const study: Study = {
    id: moment.newId,
    regionCode: given.regionCode,
    basis: given.basis,
    title,
    conductedBy,
    plannedOn,
    completedOn: null,
    findings: [],
    document: null,
    version: 1,
    recordedAt: moment.recordedAt,
    load: null,
  };
  return { tag: 'accepted', change: { kind: 'STUDY', record: study, before: null }, also: [] };
}

/** The findings of a study as a region gives them. */
export interface StudyCompletion {
  expectedVersion: number;
  completedOn: string;
  findings: readonly {
    dimension: StudyDimension;
    finding: StudyFinding;
    text: string;
    evidence: readonly SourceGiven[];
  }[];
  document?: SourceGiven | null | undefined;
}

/**
 * Decides the completion of a study: it needs a finding, a text and evidence for each of the three dimensions, each once.
 * A completed study may be completed anew: the new version takes its place, the old one stays.
 */
export function decideStudyCompletion(given: StudyCompletion, before: Study, moment: Moment): StudyDecision {
  const reader = new InputReader();
  const completedOn = reader.day(['completedOn'], given.completedOn);
  reader.order(['completedOn'], before.plannedOn, completedOn);
  if (completedOn !== null && completedOn > moment.today) {
    reader.refuse('IMPOSSIBLE_DATE', ['completedOn'], `The study cannot be completed on ${completedOn}, after today.`);
  }
  const findings = readFindings(reader, given.findings);
  const document =
    given.document === null || given.document === undefined ? null : reader.source(['document'], given.document);
  const name: RecordName = { kind: 'STUDY', regionCode: before.regionCode, id: before.id };
  const conflicts = versionConflict('the study', given.expectedVersion, before.version, name);
  if (conflicts.length > 0) return refused(...conflicts);
  if (reader.refusals.length > 0) return refused(...reader.refusals);
  const study: Study = {
    ...before,
    completedOn,
    findings,
    document,
    version: before.version + 1,
    recordedAt: moment.recordedAt,
  };
  return { tag: 'accepted', change: { kind: 'STUDY', record: study, before }, also: [] };
}

function readFindings(reader: InputReader, given: StudyCompletion['findings']): DimensionFinding[] {
  for (const dimension of STUDY_DIMENSIONS) {
    const count = given.filter((one) => one.dimension === dimension).length;
    if (count === 0) reader.refuse('MISSING_VALUE', ['findings'], `A finding for ${dimension} is missing.`);
    if (count > 1)
      reader.refuse('INVALID_VALUE', ['findings'], `${count} findings for ${dimension} are given; one is allowed.`);
  }
  return given.map(({ dimension, finding, text, evidence }, place) => {
    const path = ['findings', String(place)];
    return {
      dimension,
      finding,
      text: reader.text([...path, 'text'], text, 3, 2_000),
      evidence: reader.sources([...path, 'evidence'], evidence, 1),
    };
  });
}
