/** The languages of the portal; the first is spoken unless another is asked for. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One thing said in both languages: neither can be left out. */
export type Words = Readonly<Record<Language, string>>;

/** All that the portal says of itself. What records say comes from the registry. */
export const WORDS = {
  registry: { id: 'Registri Nasional Kerja Fleksibel ASN', en: 'National Registry of Flexible Civil-Service Work' },
  skip: { id: 'Langsung ke isi', en: 'Skip to content' },
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  pages: { id: 'Halaman', en: 'Pages' },
  nation: { id: 'Peta', en: 'Map' },
  regulations: { id: 'Peraturan', en: 'Regulations' },
  api: { id: 'API', en: 'API' },
  office: { id: 'Ruang kerja', en: 'Office' },
  nationTitle: { id: 'Kerja fleksibel di 552 daerah', en: 'Flexible work in 552 regions' },
  nationAbout: {
    id: 'Setiap kotak adalah satu daerah; kotak besar pertama di setiap kelompok adalah provinsinya.',
    en: 'Each square is one region; the wide one that heads each group is its province.',
  },
  day: { id: 'Tanggal', en: 'Day' },
  basis: { id: 'Dasar aturan', en: 'Basis' },
  anyBasis: { id: 'Semua dasar', en: 'Any basis' },
  localBasis: { id: 'Prakarsa daerah', en: 'Local initiative' },
  show: { id: 'Tampilkan', en: 'Show' },
  slide: { id: 'Geser ke hari lain', en: 'Slide to another day' },
  play: { id: 'Putar', en: 'Play' },
  pause: { id: 'Jeda', en: 'Pause' },
  map: { id: 'Peta daerah', en: 'Map of regions' },
  mapHint: {
    id: 'Dengan papan ketik: tombol panah berpindah di antara daerah, Enter membukanya.',
    en: 'By keyboard: arrow keys move among regions, Enter opens one.',
  },
  counts: { id: 'Jumlah menurut status', en: 'Counts by status' },
  trend: { id: 'Perkembangan dua tahun', en: 'Two years of change' },
  running: { id: 'Uji coba atau diterapkan', en: 'Piloted or implemented' },
  table: { id: 'Daftar daerah', en: 'Table of regions' },
  filter: { id: 'Saring menurut nama atau kode', en: 'Filter by name or code' },
  filterStatus: { id: 'Saring menurut status', en: 'Filter by status' },
  allStatuses: { id: 'Semua status', en: 'All statuses' },
  shown: { id: 'daerah ditampilkan', en: 'regions shown' },
  code: { id: 'Kode', en: 'Code' },
  region: { id: 'Daerah', en: 'Region' },
  status: { id: 'Status', en: 'Status' },
  since: { id: 'Sejak', en: 'Since' },
  history: { id: 'Riwayat dan sumber', en: 'History and sources' },
  instrument: { id: 'Produk hukum daerah', en: 'Local instrument' },
  scheme: { id: 'Skema', en: 'Scheme' },
  daysPerWeek: { id: 'hari seminggu', en: 'days a week' },
  share: { id: 'paling banyak dari pegawai', en: 'of staff at most' },
  readiness: { id: 'Kesiapan menerapkan', en: 'Readiness to implement' },
  nextStep: { id: 'Langkah berikut', en: 'Next step' },
  requirement: { id: 'Syarat', en: 'Requirement' },
  agencies: { id: 'Perangkat daerah', en: 'Agencies' },
  eligibility: { id: 'Kelayakan', en: 'Eligibility' },
  notAssessed: { id: 'Belum dinilai', en: 'Not assessed' },
  studies: { id: 'Kajian', en: 'Studies' },
  planned: { id: 'Direncanakan', en: 'Planned' },
  completed: { id: 'Selesai', en: 'Completed' },
  reports: { id: 'Laporan', en: 'Reports' },
  regionReports: { id: 'Laporan dan tenggat', en: 'Reports and deadlines' },
  period: { id: 'Periode', en: 'Period' },
  due: { id: 'Tenggat', en: 'Due' },
  calendar: { id: 'Kalender tenggat (iCalendar)', en: 'Calendar of deadlines (iCalendar)' },
  feed: { id: 'Umpan perubahan (Atom)', en: 'Feed of changes (Atom)' },
  changes: { id: 'Perubahan terakhir', en: 'What changed lately' },
  sources: { id: 'Sumber', en: 'Sources' },
  none: { id: 'Belum ada yang tercatat.', en: 'Nothing is recorded yet.' },
  more: { id: 'Selebihnya dapat dibaca melalui GraphQL.', en: 'The rest can be read through GraphQL.' },
  superseded: { id: 'Diganti oleh catatan kemudian', en: 'Superseded by a later record' },
  inherited: { id: 'Mengikuti provinsinya', en: 'Inherited from its province' },
  notFound: { id: 'Halaman tidak ditemukan', en: 'Page not found' },
  notFoundAbout: { id: 'Tidak ada halaman di alamat ini.', en: 'There is no page at this address.' },
  badQuestion: { id: 'Pertanyaan ini tidak dapat dijawab', en: 'This question has no answer' },
  failed: { id: 'Registri sedang tidak dapat dibaca', en: 'The registry cannot be read now' },
  failedAbout: { id: 'Coba lagi sebentar lagi.', en: 'Please try again shortly.' },
  tooMuch: { id: 'Terlalu banyak permintaan', en: 'Too many requests' },
  tooMuchAbout: {
    id: 'Dari alamat internet Anda sudah diminta sebanyak yang dapat dijawab dalam satu menit.',
    en: 'As much as can be answered in one minute has been asked from your internet address.',
  },
  againIn: { id: 'Coba lagi dalam', en: 'Please try again in' },
  second: { id: 'detik', en: 'second' },
  seconds: { id: 'detik', en: 'seconds' },
  partly: {
    id: 'Sebagian isi halaman ini sedang tidak dapat dibaca.',
    en: 'A part of this page cannot be read now.',
  },
  openData: { id: 'Data terbuka', en: 'Open data' },
} as const satisfies Readonly<Record<string, Words>>;

/** Says the words of a table in one language. Pages with words of their own have a table of their own beside this one. */
export const sayFrom =
  <Name extends string>(words: Readonly<Record<Name, Words>>) =>
  (language: Language) =>
  (name: Name): string =>
    words[name][language];

/** Says a word of the portal in one language. */
export const sayIn = sayFrom(WORDS);
