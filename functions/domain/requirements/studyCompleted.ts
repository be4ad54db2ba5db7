import { type RequirementRule, unknown } from './facts.ts';

const DIMENSIONS: Readonly<Record<string, { id: string; en: string }>> = {
  DISCIPLINE: { id: 'disiplin', en: 'discipline' },
  OUTPUT: { id: 'keluaran', en: 'output' },
  SERVICE_EFFECTIVENESS: { id: 'efektivitas pelayanan', en: 'service effectiveness' },
};

/** Unknown as long as the registry keeps no studies: no record can show that one was completed. */
export const studyCompleted: RequirementRule = (requirement) => {
  const named = requirement.parameters.map((name) => DIMENSIONS[name] ?? { id: name, en: name });
  return unknown(
    [],
    `Selesaikan kajian tentang ${named.map((one) => one.id).join(', ')}.`,
    `Complete a study of ${named.map((one) => one.en).join(', ')}.`,
  );
};
