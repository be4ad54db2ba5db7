import type {
  AdoptionStatus,
  Enforcement,
  GuidelineKind,
  RequirementKind,
  ServiceClass,
  StudyDimension,
  StudyFinding,
  Weekday,
} from '#client/operations.generated.ts';
import { LOOKS } from './states.ts';
import type { Words } from './words.ts';

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

export const WEEKDAYS: Readonly<Record<Weekday, Words>> = {
  MON: { id: 'Senin', en: 'Monday' },
  TUE: { id: 'Selasa', en: 'Tuesday' },
  WED: { id: 'Rabu', en: 'Wednesday' },
  THU: { id: 'Kamis', en: 'Thursday' },
  FRI: { id: 'Jumat', en: 'Friday' },
  SAT: { id: 'Sabtu', en: 'Saturday' },
  SUN: { id: 'Minggu', en: 'Sunday' },
};

export const DIMENSIONS: Readonly<Record<StudyDimension, Words>> = {
  DISCIPLINE: { id: 'Disiplin', en: 'Discipline' },
  OUTPUT: { id: 'Keluaran (kinerja)', en: 'Output' },
  SERVICE_EFFECTIVENESS: { id: 'Efektivitas pelayanan publik', en: 'Effectiveness of public services' },
};

export const FINDINGS: Readonly<Record<StudyFinding, Words>> = {
  SUPPORTS: { id: 'Mendukung', en: 'Supports' },
  CONDITIONAL: { id: 'Bersyarat', en: 'Conditional' },
  AGAINST: { id: 'Tidak mendukung', en: 'Against' },
};

export const SERVICE_CLASSES: Readonly<Record<ServiceClass, Words>> = {
  DIRECT: { id: 'Pelayanan langsung', en: 'Direct service' },
  MIXED: { id: 'Campuran', en: 'Mixed' },
  SUPPORT: { id: 'Pendukung', en: 'Support' },
};

export const GUIDELINE_KINDS: Readonly<Record<GuidelineKind, Words>> = {
  JUKLAK: { id: 'Petunjuk pelaksanaan (juklak)', en: 'Implementation guideline (juklak)' },
  JUKNIS: { id: 'Petunjuk teknis (juknis)', en: 'Technical guideline (juknis)' },
  FORM: { id: 'Formulir', en: 'Form' },
  OTHER: { id: 'Lainnya', en: 'Other' },
};

export const ENFORCEMENTS: Readonly<Record<Enforcement, Words>> = {
  BLOCKING: { id: 'Wajib', en: 'Blocking' },
  ADVISORY: { id: 'Anjuran', en: 'Advisory' },
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
