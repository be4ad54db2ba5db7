import type { StudyDimension, StudyFinding } from '#client/operations.generated.ts';
import type { Words } from './words.ts';

/** What a finding of a study is about. */
export const DIMENSIONS: Readonly<Record<StudyDimension, Words>> = {
  DISCIPLINE: { id: 'Disiplin', en: 'Discipline' },
  OUTPUT: { id: 'Keluaran', en: 'Output' },
  SERVICE_EFFECTIVENESS: { id: 'Efektivitas pelayanan publik', en: 'Effectiveness of public services' },
};

/** What a study found. */
export const FINDINGS: Readonly<Record<StudyFinding, Words>> = {
  SUPPORTS: { id: 'Mendukung', en: 'Supports' },
  CONDITIONAL: { id: 'Bersyarat', en: 'Conditional' },
  AGAINST: { id: 'Tidak mendukung', en: 'Against' },
};
