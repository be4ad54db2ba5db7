import { sayFrom, type Words } from './words.ts';

/** What the first page of the office says. */
export const HOME_WORDS = {
  reportsAgency: { id: 'Laporan yang perlu Anda kerjakan', en: 'Reports for you to work on' },
  reportsRegion: { id: 'Laporan perangkat daerah', en: 'Reports of the agencies' },
  reportsNoneAgency: {
    id: 'Tidak ada laporan yang menunggu perangkat daerah ini. Kewajiban lapor muncul di sini begitu suatu peraturan, atau penerapan di daerah, memintanya.',
    en: 'No report waits for this agency. What is owed appears here as soon as a regulation, or the region’s adoption, asks for it.',
  },
  reportsNoneRegion: {
    id: 'Tidak ada laporan yang terbuka di daerah ini. Kewajiban lapor muncul setelah perangkat daerah didaftarkan dan suatu peraturan, atau penerapan di daerah, memintanya.',
    en: 'No report is open in this region. What is owed appears once agencies are registered and a regulation, or the region’s adoption, asks for it.',
  },
  toVerify: { id: 'Menunggu verifikasi', en: 'Waiting to be verified' },
  returned: { id: 'Dikembalikan untuk diperbaiki', en: 'Returned to be mended' },
  overdue: { id: 'Lewat jatuh tempo', en: 'Overdue' },
  due: { id: 'Jatuh tempo', en: 'Due' },
  handedIn: { id: 'Sudah diserahkan, menunggu verifikasi', en: 'Handed in, waiting to be verified' },
  dueOn: { id: 'jatuh tempo', en: 'due on' },
  closed: { id: 'ditutup sejak', en: 'closed since' },
  more: { id: 'Masih ada yang lain. Lihat semua laporan.', en: 'There are more. See all reports.' },
  allReports: { id: 'Semua laporan', en: 'All reports' },
  studies: { id: 'Kajian yang belum selesai', en: 'Studies that are not finished' },
  studiesNone: {
    id: 'Tidak ada kajian yang belum selesai. Kajian baru direncanakan di halaman Kajian.',
    en: 'No study is unfinished. A new one is planned on the page of studies.',
  },
  plannedOn: { id: 'direncanakan', en: 'planned for' },
  adoption: { id: 'Penerapan', en: 'Adoption' },
  readiness: { id: 'Langkah berikut menuju penerapan', en: 'Next steps towards implementation' },
  readinessNone: {
    id: 'Semua syarat terpenuhi, atau tidak ada langkah yang tercatat.',
    en: 'All requirements are met, or no step is recorded.',
  },
  noBasis: {
    id: 'Daerah ini belum tercatat mengikuti suatu peraturan, sehingga syaratnya belum dapat dinilai. Nyatakan penerapannya terlebih dahulu.',
    en: 'This region is not recorded as following a regulation, so its requirements cannot be judged. Declare its adoption first.',
  },
  nationReports: { id: 'Laporan periode terakhir, seluruh Indonesia', en: 'Reports of the last period, nationwide' },
  nationNone: {
    id: 'Tidak ada laporan yang wajib untuk periode ini: belum ada perangkat daerah terdaftar yang diwajibkan.',
    en: 'No report is owed for this period: no registered agency is obliged.',
  },
  owed: { id: 'Wajib lapor', en: 'Owed' },
  verified: { id: 'Terverifikasi', en: 'Verified' },
  verification: { id: 'Verifikasi laporan', en: 'Verify reports' },
} as const satisfies Readonly<Record<string, Words>>;

/** Says a word of the office's first page in one language. */
export const sayHome = sayFrom(HOME_WORDS);
