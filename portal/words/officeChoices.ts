import type { AdoptionStatus, RequirementKind, ServiceClass } from '#client/operations.generated.ts';
import { LOOKS } from './states.ts';
import type { Words } from './words.ts';

export { ENFORCEMENTS, GUIDELINE_KINDS, WEEKDAYS } from './law.ts';
export { DIMENSIONS, FINDINGS } from './study.ts';

const { DISCUSSED, UNDER_STUDY, DECREED, PILOT, IMPLEMENTED, SUSPENDED, ENDED, DECLINED, NOT_ADOPTED } = LOOKS;

/** What a region can declare and the ministry can observe, in the order of the way there. */
export const STEPS: Readonly<Partial<Record<AdoptionStatus, Words>>> = {
  DISCUSSED,
  UNDER_STUDY,
  DECREED,
  PILOT,
  IMPLEMENTED,
  SUSPENDED,
  ENDED,
  DECLINED,
  NOT_ADOPTED,
};

/** The statuses that requirements gate. */
export const GATED: Readonly<Partial<Record<AdoptionStatus, Words>>> = {
  DISCUSSED,
  UNDER_STUDY,
  DECREED,
  PILOT,
  IMPLEMENTED,
};

export const SERVICE_CLASSES: Readonly<Record<ServiceClass, Words>> = {
  DIRECT: { id: 'Pelayanan langsung', en: 'Direct service' },
  MIXED: { id: 'Campuran', en: 'Mixed' },
  SUPPORT: { id: 'Pendukung', en: 'Support' },
};

export const REQUIREMENT_KINDS: Readonly<Record<RequirementKind, Words>> = {
  REGULATION_IN_FORCE: { id: 'Peraturan berlaku', en: 'The regulation is in force' },
  STUDY_COMPLETED: { id: 'Kajian selesai', en: 'A study is completed' },
  GUIDELINE_IN_FORCE: { id: 'Pedoman berlaku', en: 'A guideline is in force' },
  LOCAL_INSTRUMENT_ISSUED: { id: 'Produk hukum daerah ditetapkan', en: 'A local instrument is issued' },
  AGENCIES_ASSESSED: { id: 'Perangkat daerah dinilai layak', en: 'Agencies are found eligible' },
  MAX_DAYS_PER_WEEK: { id: 'Batas hari seminggu', en: 'Most days a week' },
  WEEKDAY: { id: 'Hari yang diperbolehkan', en: 'Weekdays allowed' },
  MAX_SHARE: { id: 'Batas bagian pegawai', en: 'Largest share of staff' },
  BASELINE_REPORTED: { id: 'Laporan awal terverifikasi', en: 'A baseline report is verified' },
};
