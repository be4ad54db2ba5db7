import { instrumentType } from './instrumentType.ts';
import type { Regulation } from './regulation.ts';
import type { RegulationState } from './regulationStatus.ts';

/**
 * The 16 mandatory fields of a regulation in the national network of legal documentation (JDIHN); null where no source was seen.
 * Rule: Minister of Law and Human Rights regulation 8/2019; which sources were seen: docs/decisions/0008-jdihn.md.
 */
export interface JdihnDocument {
  /** Tipe dokumen. */
  documentType: string;
  /** Judul, with kind, number and year before it. */
  title: string | null;
  /** Tajuk entri utama (T.E.U.) badan: the body that is its author. */
  corporateAuthor: string | null;
  /** Nomor peraturan. */
  number: string;
  /** Jenis, bentuk peraturan. */
  kind: string;
  /** Singkatan jenis. */
  abbreviation: string;
  /** Tempat penetapan. */
  place: string | null;
  /** Tanggal penetapan. */
  issuedOn: string | null;
  /** Tanggal pengundangan. */
  promulgatedOn: string | null;
  /** Sumber. */
  gazette: string | null;
  /** Subjek. */
  subject: string | null;
  /** Status peraturan: `Berlaku` or `Tidak Berlaku`; null for one without a first day. */
  status: string | null;
  /** Bahasa. */
  language: string;
  /** Lokasi. */
  location: string | null;
  /** Bidang hukum. */
  legalField: string | null;
  /** Lampiran. */
  attachment: string | null;
}

/** What a JDIHN document is made of: the regulation, the name of its region (null for a national one), its state on the day asked. */
export interface JdihnFacts {
  regulation: Regulation;
  regionName: string | null;
  state: RegulationState;
}

/** A regulation as JDIHN describes a document. */
export function jdihnDocument({ regulation, regionName, state }: JdihnFacts): JdihnDocument {
  const { metadata, issuer } = regulation;
  const { name, short } = instrumentType(regulation.type);
  return {
    documentType: 'Peraturan Perundang-undangan',
    title: regulation.title === null ? null : `${citation(regulation)} tentang ${regulation.title}`,
    corporateAuthor: issuer === null ? null : `${regionName ?? 'Indonesia'}. ${issuer}`,
    number: regulation.number,
    kind: name,
    abbreviation: short,
    place: metadata?.place ?? null,
    issuedOn: regulation.issuedOn,
    promulgatedOn: metadata?.promulgatedOn ?? null,
    gazette: metadata?.gazette ?? null,
    subject: metadata?.subject ?? null,
    status: STATUS[state],
    language: 'Bahasa Indonesia',
    location: metadata?.location ?? null,
    legalField: metadata?.legalField ?? null,
    attachment: metadata?.attachment ?? null,
  };
}

/** JDIHN's feed knows two values; what is not yet in force is not in force. */
const STATUS: Readonly<Record<RegulationState, string | null>> = {
  UNDATED: null,
  NOT_YET: 'Tidak Berlaku',
  IN_FORCE: 'Berlaku',
  AMENDED: 'Berlaku',
  LAPSED: 'Tidak Berlaku',
  REVOKED: 'Tidak Berlaku',
};

/** A regulation by kind, number and year, as texts cite it; a number with slashes names its year itself, where it does. */
export function citation({ type, number, year }: Pick<Regulation, 'type' | 'number' | 'year'>): string {
  const ofYear = year === null || number.includes('/') ? '' : ` Tahun ${year}`;
  return `${instrumentType(type).name} Nomor ${number}${ofYear}`;
}

/** Names of a feed's fields, in the order in which members of JDIHN give them. */
export const JDIHN_FEED_FIELDS = [
  'idData',
  'tahun_pengundangan',
  'tanggal_penetapan',
  'tanggal_pengundangan',
  'jenis',
  'noPeraturan',
  'judul',
  'noPanggil',
  'singkatanJenis',
  'tempatTerbit',
  'penerbit',
  'deskripsiFisik',
  'sumber',
  'subjek',
  'isbn',
  'status',
  'bahasa',
  'bidangHukum',
  'teuBadan',
  'nomorIndukBuku',
  'fileDownload',
  'urlDownload',
  'abstrak',
  'urlAbstrak',
  'urlDetailPeraturan',
  'operasi',
  'display',
] as const;

/** One document of a feed: text only; `-` where there is none, as members give it. */
export type JdihnFeedItem = Record<(typeof JDIHN_FEED_FIELDS)[number], string>;

/** A regulation in the shape of JDIHN's feed, with its exact names of fields. Books' fields (call number, ISBN and so on) are `-`. */
export function jdihnFeedItem(facts: JdihnFacts): JdihnFeedItem {
  const { regulation } = facts;
  const document = jdihnDocument(facts);
  const fileUrl = regulation.metadata?.fileUrl ?? null;
  const year = document.promulgatedOn?.slice(0, 4) ?? regulation.year?.toString() ?? null;
  const given: Partial<Record<keyof JdihnFeedItem, string | null>> = {
    idData: regulation.slug,
    tahun_pengundangan: year,
    tanggal_penetapan: document.issuedOn,
    tanggal_pengundangan: document.promulgatedOn,
    jenis: document.kind,
    noPeraturan: document.number,
    judul: document.title,
    singkatanJenis: document.abbreviation,
    tempatTerbit: document.place,
    penerbit: regulation.issuer,
    sumber: document.gazette,
    subjek: document.subject,
    status: document.status,
    bahasa: document.language,
    bidangHukum: document.legalField,
    teuBadan: document.corporateAuthor,
    fileDownload: fileUrl === null ? null : fileName(fileUrl),
    urlDownload: fileUrl,
    urlDetailPeraturan: regulation.source.url,
    operasi: '4',
    display: '1',
  };
  return Object.fromEntries(JDIHN_FEED_FIELDS.map((name) => [name, given[name] ?? '-'])) as JdihnFeedItem;
}

function fileName(url: string): string | null {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return last === '' ? null : last;
}
