/** The kinds of instruments as their names have them in full; a kind that is not here is told by its short name. */
const KINDS: Readonly<Record<string, string>> = {
  UU: 'Undang-Undang',
  PP: 'Peraturan Pemerintah',
  PERPRES: 'Peraturan Presiden',
  PERMEN: 'Peraturan Menteri',
  KEPMEN: 'Keputusan Menteri',
  SE: 'Surat Edaran',
  PERDA: 'Peraturan Daerah',
  PERGUB: 'Peraturan Gubernur',
  PERBUP: 'Peraturan Bupati',
  PERWALI: 'Peraturan Wali Kota',
  KEPGUB: 'Keputusan Gubernur',
  KEPBUP: 'Keputusan Bupati',
  KEPWALI: 'Keputusan Wali Kota',
};

/** Offices whose short names every official knows. */
const OFFICES: readonly (readonly [name: string, short: string])[] = [
  ['Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 'Menteri PANRB'],
];

/** What a kind may end with and its office begin with: it is said once. */
const SHARED = ['Menteri', 'Gubernur', 'Bupati', 'Wali Kota'];

/** A regulation as it is cited, in Indonesian: `Surat Edaran Menteri PANRB Nomor 2 Tahun 2025`. A number with a slash has its year in itself. */
export function citationOf({ type, number, year, issuer }: Cited): string {
  const kind = KINDS[type] ?? type;
  const office = OFFICES.reduce((name, [long, short]) => name.replace(long, short), issuer ?? '');
  const shared = SHARED.find((word) => kind.endsWith(` ${word}`) && office.startsWith(word));
  const named = office === '' || office === 'Presiden' ? kind : `${kind} ${office.slice((shared ?? '').length).trim()}`;
  return `${named} Nomor ${number}${year === null || number.includes('/') ? '' : ` Tahun ${year}`}`;
}

/** What a citation is made of. */
export interface Cited {
  readonly type: string;
  readonly number: string;
  readonly year: number | null;
  readonly issuer: string | null;
}
