import type {
  Enforcement,
  GuidelineKind,
  IndicatorDimension,
  RegulationLevel,
  RegulationState,
  RelationKind,
  ServiceClass,
  SourceKind,
  Weekday,
} from '#client/operations.generated.ts';
import type { Language, Words } from './words.ts';

/** How a regulation stands in law. */
export const REGULATION_STATES: Readonly<Record<RegulationState, Words>> = {
  IN_FORCE: { id: 'Berlaku', en: 'In force' },
  AMENDED: { id: 'Berlaku, telah diubah', en: 'In force, as amended' },
  NOT_YET: { id: 'Belum berlaku', en: 'Not yet in force' },
  LAPSED: { id: 'Habis masa berlakunya', en: 'Lapsed' },
  REVOKED: { id: 'Dicabut atau digantikan', en: 'Revoked or replaced' },
  UNDATED: { id: 'Hari mulai berlakunya belum diketahui', en: 'First day in force not known' },
};

export const REGULATION_LEVELS: Readonly<Record<RegulationLevel, Words>> = {
  NATIONAL: { id: 'Nasional', en: 'National' },
  PROVINCE: { id: 'Provinsi', en: 'Province' },
  REGENCY: { id: 'Kabupaten', en: 'Regency' },
  CITY: { id: 'Kota', en: 'City' },
};

/** What the kinds of instruments are called in full; a kind that is not here stands as it was recorded. */
export const INSTRUMENT_TYPES: Readonly<Record<string, Words>> = {
  UU: { id: 'Undang-Undang', en: 'Law' },
  PP: { id: 'Peraturan Pemerintah', en: 'Government Regulation' },
  PERPRES: { id: 'Peraturan Presiden', en: 'Presidential Regulation' },
  PERMEN: { id: 'Peraturan Menteri', en: 'Ministerial Regulation' },
  KEPMEN: { id: 'Keputusan Menteri', en: 'Ministerial Decree' },
  SE: { id: 'Surat Edaran', en: 'Circular' },
  PERGUB: { id: 'Peraturan Gubernur', en: 'Governor’s Regulation' },
  KEPGUB: { id: 'Keputusan Gubernur', en: 'Governor’s Decree' },
  PERBUP: { id: 'Peraturan Bupati', en: 'Regent’s Regulation' },
  KEPBUP: { id: 'Keputusan Bupati', en: 'Regent’s Decree' },
  PERWALI: { id: 'Peraturan Wali Kota', en: 'Mayor’s Regulation' },
  KEPWALI: { id: 'Keputusan Wali Kota', en: 'Mayor’s Decree' },
};

/** What one regulation does to another, and how the other says it. */
export const RELATIONS: Readonly<Record<RelationKind, { readonly does: Words; readonly isDone: Words }>> = {
  AMENDS: { does: { id: 'mengubah', en: 'amends' }, isDone: { id: 'diubah oleh', en: 'amended by' } },
  REVOKES: { does: { id: 'mencabut', en: 'revokes' }, isDone: { id: 'dicabut oleh', en: 'revoked by' } },
  REPLACES: { does: { id: 'menggantikan', en: 'replaces' }, isDone: { id: 'digantikan oleh', en: 'replaced by' } },
  IMPLEMENTS: {
    does: { id: 'melaksanakan', en: 'implements' },
    isDone: { id: 'dilaksanakan oleh', en: 'implemented by' },
  },
  EXTENDS: { does: { id: 'memperpanjang', en: 'extends' }, isDone: { id: 'diperpanjang oleh', en: 'extended by' } },
};

export const GUIDELINE_KINDS: Readonly<Record<GuidelineKind, Words>> = {
  JUKLAK: { id: 'Petunjuk pelaksanaan (juklak)', en: 'Implementation guideline (juklak)' },
  JUKNIS: { id: 'Petunjuk teknis (juknis)', en: 'Technical guideline (juknis)' },
  FORM: { id: 'Formulir', en: 'Form' },
  OTHER: { id: 'Pedoman lain', en: 'Other guideline' },
};

export const ENFORCEMENTS: Readonly<Record<Enforcement, Words>> = {
  BLOCKING: { id: 'Wajib', en: 'Mandatory' },
  ADVISORY: { id: 'Anjuran', en: 'Advisory' },
};

export const SOURCE_KINDS: Readonly<Record<SourceKind, Words>> = {
  OFFICIAL: { id: 'sumber resmi', en: 'official source' },
  PRESS: { id: 'pemberitaan pers', en: 'press' },
  SECONDARY: { id: 'sumber sekunder', en: 'secondary source' },
  UNVERIFIED: { id: 'belum terverifikasi', en: 'not verified' },
  REGISTRY: { id: 'ketentuan registri ini', en: 'this registry’s own rule' },
};

/** What a finding or an indicator tells about. */
export const DIMENSIONS: Readonly<Record<IndicatorDimension, Words>> = {
  ADOPTION: { id: 'Penerapan', en: 'Adoption' },
  DISCIPLINE: { id: 'Disiplin', en: 'Discipline' },
  OUTPUT: { id: 'Keluaran kinerja', en: 'Output' },
  SERVICE_EFFECTIVENESS: { id: 'Efektivitas pelayanan publik', en: 'Effectiveness of public services' },
  INFRASTRUCTURE: { id: 'Infrastruktur', en: 'Infrastructure' },
  EFFICIENCY: { id: 'Efisiensi', en: 'Efficiency' },
};

/** How close the work of agencies is to the public. */
export const SERVICE_CLASSES: Readonly<Record<ServiceClass, Words>> = {
  DIRECT: { id: 'pelayanan langsung', en: 'direct service' },
  MIXED: { id: 'campuran', en: 'mixed' },
  SUPPORT: { id: 'pendukung', en: 'support' },
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

/** The words of a table for a value that may be none of its own: then the value as it was recorded. */
export const saidOr = (words: Readonly<Record<string, Words>>, value: string, language: Language): string =>
  Object.hasOwn(words, value) ? (words[value]?.[language] ?? value) : value;

/** What names a regulation. */
export interface Cited {
  readonly slug: string;
  readonly type: string;
  readonly number: string;
  readonly year: number | null;
}

/** How a regulation is cited: `SE Nomor 34 Tahun 2020`, `SE No. 34 of 2020`. A year that ends the number is not told again. */
export function citation({ type, number, year }: Omit<Cited, 'slug'>, language: Language): string {
  const isTold = year === null || number.endsWith(`/${year}`);
  if (language === 'id') return `${type} Nomor ${number}${isTold ? '' : ` Tahun ${year}`}`;
  return `${type} No. ${number}${isTold ? '' : ` of ${year}`}`;
}
