import { sayFrom, type Words } from './words.ts';

/** What the rooms of a region's studies and agencies say. */
export const REGION_WORDS = {
  planTitle: { id: 'Rencanakan kajian', en: 'Plan a study' },
  planSend: { id: 'Catat rencana', en: 'Record the plan' },
  completeTitle: { id: 'Selesaikan kajian', en: 'Complete a study' },
  completeSend: { id: 'Catat hasil', en: 'Record the findings' },
  completeAgain: { id: 'Perbarui hasil', en: 'Renew the findings' },
  completeAbout: {
    id: 'Satu temuan untuk setiap aspek, masing-masing dengan uraian dan sekurangnya satu bukti. Hasil yang sudah tercatat dapat diperbarui; versi lamanya tetap ada.',
    en: 'One finding for each dimension, with a text and at least one piece of evidence. Findings that are recorded can be renewed; the older version stays.',
  },
  studies: { id: 'Kajian daerah saya', en: 'My region’s studies' },
  studiesNone: {
    id: 'Belum ada kajian yang tercatat. Kajian yang selesai menjadi syarat sebelum penetapan; rencanakan yang pertama dengan formulir di bawah.',
    en: 'No study is recorded yet. A completed study is required before a decree; plan the first by the form below.',
  },
  title: { id: 'Judul', en: 'Title' },
  basis: { id: 'Dasar penerapan', en: 'Basis of the adoption' },
  conductedBy: { id: 'Pelaksana', en: 'Carried out by' },
  plannedOn: { id: 'Dibuka pada', en: 'Opened on' },
  completedOn: { id: 'Selesai pada', en: 'Completed on' },
  underWay: { id: 'Sedang berjalan', en: 'Under way' },
  completed: { id: 'Selesai', en: 'Completed' },
  state: { id: 'Keadaan', en: 'State' },
  finding: { id: 'Temuan', en: 'Finding' },
  text: { id: 'Uraian', en: 'Text' },
  textHint: { id: 'Sekurangnya 3 huruf.', en: 'At least 3 letters.' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  document: { id: 'Laporan kajian (boleh dikosongkan)', en: 'The study’s report (may be left empty)' },
  noStudy: { id: 'Kajian ini tidak ditemukan.', en: 'There is no such study.' },
  agencies: { id: 'Perangkat daerah saya', en: 'My region’s agencies' },
  agenciesNone: {
    id: 'Belum ada perangkat daerah yang terdaftar. Daftarkan yang pertama dengan formulir di bawah; setelah itu kelayakannya dapat dinilai.',
    en: 'No agency is registered yet. Register the first by the form below; then it can be assessed.',
  },
  registerTitle: { id: 'Daftarkan perangkat daerah', en: 'Register an agency' },
  registerSend: { id: 'Daftarkan', en: 'Register' },
  assess: { id: 'Nilai', en: 'Assess' },
  assessTitle: { id: 'Nilai kelayakan', en: 'Assess eligibility' },
  assessSend: { id: 'Catat penilaian', en: 'Record the assessment' },
  name: { id: 'Nama', en: 'Name' },
  type: { id: 'Jenis', en: 'Type' },
  slug: { id: 'Kunci singkat', en: 'Short key' },
  slugHint: {
    id: 'Huruf kecil, angka, dan tanda hubung, 2 sampai 40. Bila kosong: kode jenisnya. Wajib bila jenis tidak dipilih.',
    en: 'Lower-case letters, digits and hyphens, 2 to 40. If empty: the code of its type. Required where no type is chosen.',
  },
  serviceClass: { id: 'Kelas layanan', en: 'Service class' },
  serviceClassHint: {
    id: 'Bila kosong: menurut jenisnya. Wajib bila jenis tidak dipilih.',
    en: 'If empty: by its type. Required where no type is chosen.',
  },
  eligibility: { id: 'Kelayakan', en: 'Eligibility' },
  reason: { id: 'Alasan', en: 'Reason' },
  effectiveFrom: { id: 'Berlaku mulai', en: 'First day' },
  notAssessed: { id: 'Belum dinilai', en: 'Not assessed' },
  notAssessedCount: { id: 'belum dinilai dari', en: 'not assessed of' },
  noAgency: {
    id: 'Perangkat daerah ini tidak ada di daerah Anda.',
    en: 'There is no such agency in your region.',
  },
  more: { id: 'Tampilkan yang berikutnya', en: 'Show the next' },
  back: { id: 'Kembali', en: 'Back' },
} as const satisfies Readonly<Record<string, Words>>;

export const sayRegion = sayFrom(REGION_WORDS);
