/** An instrument's type as Indonesian law names it, and as it is cited. */
export interface InstrumentType {
  /** In full: `Peraturan Menteri`. */
  name: string;
  /** As cited in text: `Permen`. */
  short: string;
}

const KNOWN: Readonly<Record<string, InstrumentType>> = {
  UU: { name: 'Undang-Undang', short: 'UU' },
  PERPPU: { name: 'Peraturan Pemerintah Pengganti Undang-Undang', short: 'Perppu' },
  PP: { name: 'Peraturan Pemerintah', short: 'PP' },
  PERPRES: { name: 'Peraturan Presiden', short: 'Perpres' },
  KEPPRES: { name: 'Keputusan Presiden', short: 'Keppres' },
  INPRES: { name: 'Instruksi Presiden', short: 'Inpres' },
  PERMEN: { name: 'Peraturan Menteri', short: 'Permen' },
  KEPMEN: { name: 'Keputusan Menteri', short: 'Kepmen' },
  INMEN: { name: 'Instruksi Menteri', short: 'Inmen' },
  SE: { name: 'Surat Edaran', short: 'SE' },
  PERDA: { name: 'Peraturan Daerah', short: 'Perda' },
  PERGUB: { name: 'Peraturan Gubernur', short: 'Pergub' },
  KEPGUB: { name: 'Keputusan Gubernur', short: 'Kepgub' },
  INGUB: { name: 'Instruksi Gubernur', short: 'Ingub' },
  PERBUP: { name: 'Peraturan Bupati', short: 'Perbup' },
  KEPBUP: { name: 'Keputusan Bupati', short: 'Kepbup' },
  PERWALI: { name: 'Peraturan Wali Kota', short: 'Perwali' },
  KEPWALI: { name: 'Keputusan Wali Kota', short: 'Kepwali' },
};

/** The names of a type; one that is not known here is named as it was given. */
export function instrumentType(type: string): InstrumentType {
  return Object.hasOwn(KNOWN, type) ? (KNOWN[type] ?? { name: type, short: type }) : { name: type, short: type };
}
