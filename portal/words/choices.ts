import type { Language, Words } from './words.ts';

/** What the choices of the forms mean. A form may bring others: those stand as the form names them. */
const CHOICES: Readonly<Record<string, Words>> = {
  APPLIED: { id: 'Sudah diterapkan', en: 'Applied' },
  NOT_YET: { id: 'Belum', en: 'Not yet' },
  ADEQUATE: { id: 'Memadai', en: 'Adequate' },
  LIMITED: { id: 'Terbatas', en: 'Limited' },
  EXISTS: { id: 'Ada', en: 'Exists' },
  IN_PREPARATION: { id: 'Sedang disusun', en: 'In preparation' },
  FOLLOWED: { id: 'Diikuti', en: 'Followed' },
  FULL: { id: 'Penuh', en: 'Full' },
  NOT_YET_OPTIMAL: { id: 'Belum optimal', en: 'Not yet optimal' },
  IMPROVED: { id: 'Membaik', en: 'Improved' },
  UNCHANGED: { id: 'Tetap', en: 'Unchanged' },
  WORSENED: { id: 'Menurun', en: 'Worsened' },
  MON: { id: 'Senin', en: 'Monday' },
  TUE: { id: 'Selasa', en: 'Tuesday' },
  WED: { id: 'Rabu', en: 'Wednesday' },
  THU: { id: 'Kamis', en: 'Thursday' },
  FRI: { id: 'Jumat', en: 'Friday' },
  true: { id: 'Ya', en: 'Yes' },
  false: { id: 'Tidak', en: 'No' },
};

/** A choice as it is read. */
export const choiceWords = (choice: string, language: Language): string =>
  Object.hasOwn(CHOICES, choice) ? (CHOICES[choice]?.[language] ?? choice) : choice;
