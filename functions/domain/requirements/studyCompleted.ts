import { compareText } from '../day.ts';
import { completedStudies, type Study } from '../study.ts';
import { met, ownRecord, type RequirementRule, unknown, unmet } from './facts.ts';

const DIMENSIONS: Readonly<Record<string, { id: string; en: string }>> = {
  DISCIPLINE: { id: 'disiplin', en: 'discipline' },
  OUTPUT: { id: 'keluaran', en: 'output' },
  SERVICE_EFFECTIVENESS: { id: 'efektivitas pelayanan', en: 'service effectiveness' },
};

/**
 * Met by a study towards the basis that was completed by the day with a finding in each dimension named, whatever it found; since
 * the first such. Unmet while one is under way. Unknown when none was opened.
 */
export const studyCompleted: RequirementRule = (requirement, { basis, on, studies }) => {
  const completed = completedStudies(studies, basis, requirement.parameters, on);
  const [latest] = completed;
  if (latest !== undefined) return met(completed.at(-1)?.completedOn ?? latest.completedOn, [evidenceOf(latest)]);
  const named = requirement.parameters.map((name) => DIMENSIONS[name] ?? { id: name, en: name });
  const id = named.map((one) => one.id).join(', ');
  const en = named.map((one) => one.en).join(', ');
  const underWay = studies
    .filter((study) => study.basis === basis && study.plannedOn <= on)
    .sort((one, other) => compareText(one.plannedOn, other.plannedOn))[0];
  if (underWay !== undefined) {
    return unmet(
      underWay.plannedOn,
      [evidenceOf(underWay)],
      `Selesaikan kajian "${underWay.title}" dengan temuan tentang ${id}.`,
      `Complete the study "${underWay.title}" with findings on ${en}.`,
    );
  }
  return unknown([], `Selesaikan kajian tentang ${id}.`, `Complete a study of ${en}.`);
};

const evidenceOf = (study: Study) => study.document ?? ownRecord(study.title);
