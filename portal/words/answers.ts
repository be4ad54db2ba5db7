import { WEEKDAYS } from './law.ts';
import type { Words } from './words.ts';

/** Units of indicators; one that is not here stands as it was recorded. */
export const UNITS: Readonly<Record<string, Words>> = {
  persons: { id: 'orang', en: 'persons' },
  percent: { id: 'persen', en: 'percent' },
  days: { id: 'hari', en: 'days' },
  hours: { id: 'jam', en: 'hours' },
  cases: { id: 'kasus', en: 'cases' },
  targets: { id: 'target', en: 'targets' },
  index: { id: '(indeks)', en: '(index)' },
  requests: { id: 'permohonan', en: 'requests' },
  complaints: { id: 'pengaduan', en: 'complaints' },
};

/** Answers that are chosen; one that is not here stands as it was recorded. */
export const CHOICES: Readonly<Record<string, Words>> = {
  true: { id: 'Ya', en: 'Yes' },
  false: { id: 'Tidak', en: 'No' },
  APPLIED: { id: 'Diterapkan', en: 'Applied' },
  NOT_YET: { id: 'Belum', en: 'Not yet' },
  ADEQUATE: { id: 'Memadai', en: 'Adequate' },
  LIMITED: { id: 'Terbatas', en: 'Limited' },
  EXISTS: { id: 'Ada', en: 'Exists' },
  IN_PREPARATION: { id: 'Sedang disusun', en: 'In preparation' },
  IMPROVED: { id: 'Meningkat', en: 'Improved' },
  UNCHANGED: { id: 'Tetap', en: 'Unchanged' },
  WORSENED: { id: 'Menurun', en: 'Worsened' },
  FULL: { id: 'Penuh', en: 'Full' },
  FOLLOWED: { id: 'Dipatuhi', en: 'Followed' },
  NOT_YET_OPTIMAL: { id: 'Belum optimal', en: 'Not yet optimal' },
  ...WEEKDAYS,
};
