import { isTelling, wordsOf } from './searchText.ts';

/**
 * What the field says in several ways, in Indonesian and English, each way in one line after the other; the first names the
 * concept. Records that use one way are found by every other.
 */
const CONCEPTS: readonly (readonly string[])[] = [
  // Ways of working.
  'wfh|work from home|works from home|working from home|work at home|working at home|home working|homeworking|kerja dari rumah|bekerja dari rumah|kerja di rumah|bekerja di rumah|tugas dari rumah|tugas di rumah|tugas kedinasan dari rumah|tugas kedinasan di rumah|telework|teleworking|telecommuting|remote work|remote working|kerja jarak jauh|bekerja jarak jauh',
  'fleksibel|fleksibilitas|flexible|flexibility|flexibly|fwa|wfa|work from anywhere|working from anywhere|kerja dari mana saja|bekerja dari mana saja|kerja di mana saja|bekerja di mana saja|kerja fleksibel|kerja secara fleksibel|fleksibilitas kerja|flexible work|flexible working|flexible working arrangement|flexible working arrangements|hybrid|hibrida|hybrid working|kerja hibrida',
  'wfo|work from office|working from office|kerja dari kantor|bekerja dari kantor|kerja di kantor|bekerja di kantor',
  'jam kerja|working hours|work hours|hours of work',
  'hari kerja|working days|work days|workdays',
  'disiplin|discipline',
  'cuti bersama|joint leave|collective leave',
  'lebaran|idul fitri|idulfitri|eid|eid al fitr|mudik',
  'covid|covid 19|covid19|corona|pandemi|pandemic',
  'asn|aparatur sipil negara|pns|pegawai negeri sipil|pegawai negeri|civil servant|civil servants|civil service',
  'layanan|pelayanan|service|services',
  // Instruments.
  'uu|undang undang|law',
  'pp|peraturan pemerintah|government regulation',
  'perpres|peraturan presiden|presidential regulation',
  'permen|peraturan menteri|ministerial regulation',
  'permenpanrb|permen panrb|permenpan rb|peraturan menpanrb|peraturan menteri panrb|peraturan menteri pendayagunaan aparatur negara dan reformasi birokrasi',
  'permendagri|permen dagri|peraturan mendagri|peraturan menteri dalam negeri',
  'kepmen|keputusan menteri|ministerial decree',
  'kepmendagri|keputusan mendagri|keputusan menteri dalam negeri',
  'se|surat edaran|edaran|circular|circular letter',
  'pergub|peraturan gubernur|governor regulation',
  'kepgub|keputusan gubernur|governor decree',
  'perwali|perwal|peraturan wali kota|peraturan walikota|mayor regulation',
  'kepwali|kepwal|keputusan wali kota|keputusan walikota|mayor decree',
  'perbup|peraturan bupati|regent regulation',
  'kepbup|keputusan bupati|regent decree',
  // Who issues them.
  'menpanrb|panrb|menpan rb|menpan|kemenpanrb|kementerian panrb|menteri panrb|menteri pendayagunaan aparatur negara dan reformasi birokrasi|kementerian pendayagunaan aparatur negara dan reformasi birokrasi',
  'mendagri|kemendagri|menteri dalam negeri|kementerian dalam negeri|minister of home affairs|ministry of home affairs|home affairs',
  'presiden|president',
  'menteri|minister',
  'gubernur|governor',
  'walikota|wali kota|mayor',
  'bupati|regent',
  // Regions.
  'provinsi|propinsi|prov|province',
  'kabupaten|kab|regency',
  'kota|kotamadya|city',
  'kepulauan|islands',
  'utara|north',
  'selatan|south',
  'timur|east',
  'barat|west',
  'tengah|central',
  'tenggara|southeast',
  'jawa|java',
  'sumatera|sumatra',
  'kalimantan|borneo',
  'sulawesi|celebes',
  'sumut|sumatera utara',
  'sumbar|sumatera barat',
  'sumsel|sumatera selatan',
  'babel|kepulauan bangka belitung|bangka belitung',
  'kepri|kepulauan riau|riau islands',
  'jakarta|dki jakarta|dki|dkj|daerah khusus ibukota jakarta|daerah khusus jakarta',
  'jabar|jawa barat|west java',
  'jateng|jawa tengah|central java',
  'jatim|jawa timur|east java',
  'yogyakarta|diy|daerah istimewa yogyakarta|di yogyakarta|jogja|jogjakarta|yogya',
  'ntb|nusa tenggara barat|west nusa tenggara',
  'ntt|nusa tenggara timur|east nusa tenggara',
  'kalbar|kalimantan barat',
  'kalteng|kalimantan tengah',
  'kalsel|kalimantan selatan',
  'kaltim|kalimantan timur',
  'kaltara|kalimantan utara',
  'sulut|sulawesi utara',
  'sulteng|sulawesi tengah',
  'sulsel|sulawesi selatan',
  'sultra|sulawesi tenggara',
  'sulbar|sulawesi barat',
  'malut|maluku utara|north maluku',
  // Offices.
  'kesehatan|health',
  'rumah sakit|hospital',
  'pendidikan|education',
  'sekolah|school|schools',
  'perhubungan|transport|transportation',
  'lingkungan hidup|environment',
  'tenaga kerja|manpower|labour|labor',
  'kepegawaian|personnel',
  'keuangan|finance',
  'sekretariat|secretariat',
  'perpustakaan|library',
  'pariwisata|tourism',
  'pertanian|agriculture',
].map((ways) => ways.split('|'));

/** Concepts that a question about one also asks for, with less weight. */
const RELATED: Readonly<Record<string, readonly string[]>> = { wfh: ['fleksibel'], fleksibel: ['wfh'] };

/** One concept, as the words of a text name it. */
export interface Concept {
  name: string;
  /** A word that no text has: a sign and the name. */
  token: string;
  /** Its ways that are one word each. */
  single: readonly string[];
}

interface Way {
  words: readonly string[];
  concept: Concept;
}

const ways = new Map<string, Way[]>();
for (const [name = '', ...others] of CONCEPTS) {
  const spoken = [name, ...others].map(wordsOf);
  const single = spoken.filter(({ length }) => length === 1).flat();
  const concept = { name, token: tokenOf(name), single };
  for (const words of spoken) {
    const first = words[0] ?? '';
    ways.set(first, [...(ways.get(first) ?? []), { words, concept }]);
  }
}
for (const list of ways.values()) list.sort((one, other) => other.words.length - one.words.length);

/** The word that stands for a concept in the index. */
function tokenOf(name: string): string {
  return `#${name}`;
}

/** The words that stand for the concepts which are near this one. */
export const relatedTokens = (concept: Concept): readonly string[] => (RELATED[concept.name] ?? []).map(tokenOf);

const begins = (words: readonly string[], start: number, way: Way): boolean =>
  way.words.every((word, place) => words[start + place] === word);

/** Every concept that a text names. */
export function conceptsIn(words: readonly string[]): Set<Concept> {
  const found = new Set<Concept>();
  for (const [start, word] of words.entries()) {
    for (const way of ways.get(word) ?? []) if (begins(words, start, way)) found.add(way.concept);
  }
  return found;
}

/** One part of a text: a word, the words that name a concept, or both. */
export interface Part {
  /** The words of the text; more than one only when they name a concept. */
  words: readonly string[];
  concept: Concept | null;
}

/** A text in its parts, at each place the longest way to name a concept; words that name nothing are left out. */
export function partsOf(words: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < words.length; ) {
    const word = words[start] ?? '';
    const way = (ways.get(word) ?? []).find((one) => begins(words, start, one));
    if (way !== undefined) parts.push({ words: way.words, concept: way.concept });
    else if (isTelling(word)) parts.push({ words: [word], concept: null });
    start += way?.words.length ?? 1;
  }
  return parts.length > 0 ? parts : words.map((word) => ({ words: [word], concept: null }));
}
