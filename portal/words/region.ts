import type { AdoptionOrigin, RegionLevel, RequirementKind, SourceKind } from '#client/operations.generated.ts';
import { DIMENSIONS } from './study.ts';
import { sayFrom, type Words } from './words.ts';

/** What a region's page says beside what every page says. */
const WORDS = {
  dayAbout: { id: 'Lihat keadaan pada tanggal lain', en: 'See how it stood on another day' },
  past: {
    id: 'Yang ditampilkan adalah keadaan pada',
    en: 'What is shown is how it stood on',
  },
  toToday: { id: 'Kembali ke hari ini', en: 'Back to today' },
  standing: { id: 'Keadaan', en: 'Where it stands' },
  unrecorded: {
    id: 'Registri belum menemukan sumber tentang daerah ini. Itu bukan berarti daerah ini tidak menerapkan.',
    en: 'The registry has seen no source about this region. That does not mean that it does not apply flexible work.',
  },
  lapsed: {
    id: 'Berakhir dengan sendirinya, karena tanggal akhirnya atau tanggal akhir peraturannya sudah lewat.',
    en: 'It ended by itself: its own last day, or that of its regulation, is over.',
  },
  inheritedAbout: {
    id: 'Wilayah administrasi ini mengikuti provinsinya dan tidak menetapkan sendiri.',
    en: 'This administrative unit follows its province and decides nothing itself.',
  },
  recordedBy: { id: 'Dicatat sebagai', en: 'Recorded as' },
  instrumentNumber: { id: 'Nomor', en: 'Number' },
  issuedOn: { id: 'ditetapkan', en: 'issued' },
  signedBy: { id: 'oleh', en: 'by' },
  sources: { id: 'Sumber', en: 'Sources' },
  noPage: { id: 'tanpa halaman yang tercatat', en: 'no page is recorded' },
  bases: { id: 'Menurut setiap dasar', en: 'By each basis' },
  below: { id: 'Kabupaten dan kota', en: 'Regencies and cities' },
  belowOf: { id: 'dari', en: 'of' },
  belowKnown: {
    id: 'mempunyai catatan. Selebihnya tidak diketahui.',
    en: 'have records. How the others stand is unknown.',
  },
  readinessOf: { id: 'Menurut peraturan', en: 'Under the regulation' },
  ready: {
    id: 'Semua syarat wajib terpenuhi atau didispensasi.',
    en: 'Every binding requirement is met or waived.',
  },
  notReady: {
    id: 'syarat wajib belum terpenuhi atau belum diketahui.',
    en: 'binding requirements are not met, or unknown.',
  },
  notReadyOne: {
    id: 'syarat wajib belum terpenuhi atau belum diketahui.',
    en: 'binding requirement is not met, or unknown.',
  },
  readinessAbout: {
    id: 'Syarat yang belum diketahui bukan pelanggaran: registri hanya belum menerima catatannya.',
    en: 'A requirement that is unknown is no breach: the registry has just received no record of it.',
  },
  binding: { id: 'wajib untuk status', en: 'binding for status' },
  advisory: { id: 'anjuran untuk status', en: 'advisory for status' },
  waived: { id: 'didispensasi', en: 'waived' },
  baseline: { id: 'Syarat dasar registri', en: "The registry's baseline" },
  noRequirements: {
    id: 'Peraturan ini tidak menetapkan syarat yang tercatat.',
    en: 'No requirement of this regulation is recorded.',
  },
  missing: { id: 'Yang masih kurang', en: 'What is missing' },
  fulfilled: { id: 'Yang sudah terpenuhi atau didispensasi', en: 'What is met or waived' },
  clause: { id: 'Dasar', en: 'Clause' },
  noHistory: {
    id: 'Belum ada langkah yang tercatat. Petugas daerah dapat menyatakannya di ruang kerja; kementerian mencatat dari sumber publik.',
    en: 'No step is recorded yet. The region’s officer can declare one in the office; the ministry records from public sources.',
  },
  recordedOn: { id: 'Dicatat', en: 'Recorded' },
  until: { id: 'sampai', en: 'until' },
  reportedOn: {
    id: 'Tanggal pemberitaan; tanggal berlakunya tidak disebut.',
    en: 'Day of the report; the source gives no first day.',
  },
  later: { id: 'Sesudah tanggal yang ditampilkan', en: 'After the day shown' },
  evaluated: { id: 'Evaluasi', en: 'Evaluated' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
  correction: { id: 'Koreksi', en: 'Correction' },
  disputed: { id: 'Disanggah oleh daerah', en: 'Disputed by the region' },
  agency: { id: 'Perangkat daerah', en: 'Agency' },
  reason: { id: 'Alasan', en: 'Reason' },
  noAgencies: {
    id: 'Belum ada perangkat daerah yang didaftarkan. Petugas daerah mendaftarkannya di ruang kerja.',
    en: 'No agency is registered yet. The region’s officer registers them in the office.',
  },
  noStudies: {
    id: 'Belum ada kajian yang tercatat. Petugas daerah merencanakannya di ruang kerja.',
    en: 'No study is recorded yet. The region’s officer plans one in the office.',
  },
  conductedBy: { id: 'Pelaksana', en: 'Carried out by' },
  underWay: { id: 'Sedang berjalan', en: 'Under way' },
  dimension: { id: 'Aspek', en: 'Dimension' },
  finding: { id: 'Temuan', en: 'Finding' },
  document: { id: 'Laporan kajian', en: 'Report of the study' },
  waivers: { id: 'Dispensasi', en: 'Waivers' },
  noWaivers: { id: 'Tidak ada dispensasi yang tercatat.', en: 'No waiver is recorded.' },
  reopenings: { id: 'Periode yang dibuka kembali', en: 'Periods opened again' },
  allAgencies: { id: 'Semua perangkat daerah', en: 'All agencies' },
  form: { id: 'Formulir', en: 'Form' },
  owed: { id: 'Belum diserahkan', en: 'Not handed in' },
  handedIn: { id: 'Sudah diserahkan', en: 'Handed in' },
  noOwed: {
    id: 'Tidak ada laporan yang ditunggu dari daerah ini.',
    en: 'No report is awaited from this region.',
  },
  noHandedIn: { id: 'Belum ada laporan yang diserahkan.', en: 'No report was handed in yet.' },
  closes: { id: 'Diterima sampai', en: 'Accepted until' },
  closed: { id: 'ditutup', en: 'closed' },
  cut: {
    id: 'Hanya yang pertama menurut tenggat ditampilkan; semuanya ada di kalender tenggat dan di GraphQL (operasi Obligations).',
    en: 'Only the first by due day are shown; all are in the calendar of deadlines and in GraphQL (operation Obligations).',
  },
  allReports: { id: 'Laporan semua daerah', en: 'Reports of all regions' },
  noChanges: {
    id: 'Belum ada perubahan atas catatan daerah ini.',
    en: 'No record of this region has changed yet.',
  },
  unread: {
    id: 'Bagian ini sedang tidak dapat dibaca. Coba lagi sebentar lagi.',
    en: 'This part cannot be read now. Please try again shortly.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Says a word of a region's page in one language. */
export const sayRegion = sayFrom(WORDS);

/** What a region is. */
export const LEVEL_NAMES: Readonly<Record<RegionLevel, Words>> = {
  PROVINCE: { id: 'Provinsi', en: 'Province' },
  REGENCY: { id: 'Kabupaten', en: 'Regency' },
  CITY: { id: 'Kota', en: 'City' },
};

export const ORIGINS: Readonly<Record<AdoptionOrigin, Words>> = {
  DECLARED: { id: 'Dinyatakan oleh daerah', en: 'Declared by the region' },
  OBSERVED: { id: 'Diamati dari sumber publik', en: 'Observed from a public source' },
};

export const SOURCE_KINDS: Readonly<Record<SourceKind, Words>> = {
  OFFICIAL: { id: 'Resmi', en: 'Official' },
  PRESS: { id: 'Pers', en: 'Press' },
  SECONDARY: { id: 'Sekunder', en: 'Secondary' },
  UNVERIFIED: { id: 'Belum terverifikasi', en: 'Unverified' },
  REGISTRY: { id: 'Aturan registri', en: 'Registry’s rule' },
};

/** What each kind of requirement asks; what it asks about comes after it. */
export const REQUIREMENT_KINDS: Readonly<Record<RequirementKind, Words>> = {
  REGULATION_IN_FORCE: { id: 'Peraturannya berlaku', en: 'The regulation is in force' },
  STUDY_COMPLETED: { id: 'Kajian selesai, dengan temuan', en: 'A study is completed, with findings on' },
  GUIDELINE_IN_FORCE: { id: 'Pedoman berlaku', en: 'A guideline is in force' },
  LOCAL_INSTRUMENT_ISSUED: { id: 'Produk hukum daerah ditetapkan', en: 'A local instrument is issued' },
  AGENCIES_ASSESSED: {
    id: 'Perangkat daerah yang dinilai layak, paling sedikit',
    en: 'Agencies found eligible, at least',
  },
  MAX_DAYS_PER_WEEK: {
    id: 'Hari seminggu di luar kantor, paling banyak',
    en: 'Days a week away from the office, at most',
  },
  WEEKDAY: { id: 'Hari yang diperbolehkan', en: 'Weekdays that are allowed' },
  MAX_SHARE: { id: 'Pegawai di luar kantor, paling banyak persen', en: 'Staff away from the office, at most percent' },
  BASELINE_REPORTED: { id: 'Laporan awal terverifikasi, formulir', en: 'A baseline report is verified, form' },
};

/** Parameters of requirements that have words of their own. */
export const PARAMETERS: Readonly<Record<string, Words>> = {
  ...DIMENSIONS,
  JUKLAK: { id: 'petunjuk pelaksanaan (juklak)', en: 'implementing guideline (juklak)' },
  JUKNIS: { id: 'petunjuk teknis (juknis)', en: 'technical guideline (juknis)' },
  FORM: { id: 'formulir', en: 'form' },
  MON: { id: 'Senin', en: 'Monday' },
  TUE: { id: 'Selasa', en: 'Tuesday' },
  WED: { id: 'Rabu', en: 'Wednesday' },
  THU: { id: 'Kamis', en: 'Thursday' },
  FRI: { id: 'Jumat', en: 'Friday' },
  SAT: { id: 'Sabtu', en: 'Saturday' },
  SUN: { id: 'Minggu', en: 'Sunday' },
};
