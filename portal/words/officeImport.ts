import type { BadCellCode } from '#client/operations.generated.ts';
import { sayFrom, type Words } from './words.ts';

/** What the import of spreadsheets says. */
export const IMPORT_WORDS = {
  about: {
    id: 'Satu baris adalah satu laporan: kolom agency, period, dan satu kolom untuk setiap kode indikator. Berkas dibaca di perangkat ini; registri memeriksanya tanpa menulis sebelum Anda menyerahkannya.',
    en: 'One row is one report: the columns agency, period, and one for each indicator’s code. The file is read on this device; the registry checks it and writes nothing until you hand it in.',
  },
  draft: { id: 'Impor laporan', en: 'Import of reports' },
  form: { id: 'Kunci formulir', en: 'Key of the form' },
  formHint: {
    id: 'Misalnya budaya-kerja-asn atau evaluasi-fleksibilitas-kerja.',
    en: 'Such as budaya-kerja-asn or evaluasi-fleksibilitas-kerja.',
  },
  noForm: { id: 'Tidak ada formulir dengan kunci ini.', en: 'There is no form of this key.' },
  columns: { id: 'Kolom formulir ini', en: 'The columns of this form' },
  template: { id: 'Unduh berkas kosong (CSV)', en: 'Download an empty file (CSV)' },
  file: { id: 'Berkas CSV atau XLSX', en: 'CSV or XLSX file' },
  noFile: { id: 'Pilih berkas terlebih dahulu.', en: 'Choose a file first.' },
  noRows: { id: 'Berkas ini tidak berisi baris.', en: 'This file has no rows.' },
  partial: {
    id: 'Serahkan baris yang benar walaupun baris lain salah',
    en: 'Hand in the good rows though others are bad',
  },
  check: { id: 'Periksa tanpa menulis', en: 'Check and write nothing' },
  write: { id: 'Serahkan', en: 'Hand in' },
  failed: {
    id: 'Berkas tidak dapat dibaca. Pilih kembali berkasnya, lalu periksa lagi.',
    en: 'The file could not be read. Choose it anew and check it again.',
  },
  failedWrite: {
    id: 'Penyerahan terhenti. Yang sudah diserahkan tercantum di bawah; periksa berkasnya lagi untuk menyerahkan sisanya.',
    en: 'Handing in stopped. What was handed in stands below; check the file anew to hand in the rest.',
  },
  working: { id: 'Sedang diperiksa …', en: 'Checking …' },
  writing: { id: 'Sedang diserahkan …', en: 'Handing in …' },
  checked: { id: 'Hasil pemeriksaan', en: 'What the check found' },
  written: { id: 'Hasil penyerahan', en: 'What was handed in' },
  countNew: { id: 'Baru', en: 'New' },
  countUnchanged: { id: 'Tidak berubah', en: 'Unchanged' },
  countRefused: { id: 'Ditolak', en: 'Refused' },
  countWritten: { id: 'Tertulis', en: 'Written' },
  allGood: {
    id: 'Semua baris benar dan dapat diserahkan.',
    en: 'Every row is good and can be handed in.',
  },
  nothingWritten: {
    id: 'Tidak ada yang ditulis selama masih ada sel yang salah, kecuali Anda menyerahkan baris yang benar saja.',
    en: 'Nothing is written while a cell is bad, unless you hand in the good rows alone.',
  },
  kept: {
    id: 'Tidak ada sambungan: penyerahan ini tersimpan di perangkat ini dan dikirim setelah tersambung.',
    en: 'There is no connection: this is kept on this device and sent once there is one.',
  },
  cells: { id: 'Sel yang salah', en: 'Bad cells' },
  warnings: { id: 'Peringatan (tidak menolak)', en: 'Warnings (they refuse nothing)' },
  filter: { id: 'Saring sel', en: 'Filter cells' },
  shown: { id: 'sel ditampilkan dari', en: 'cells shown of' },
  download: { id: 'Unduh sel yang salah (CSV)', en: 'Download the bad cells (CSV)' },
  row: { id: 'Baris', en: 'Row' },
  columnValue: { id: 'Kolom dan isi', en: 'Column and value' },
  reason: { id: 'Yang perlu diperbaiki', en: 'What to mend' },
  perhaps: { id: 'Mungkin', en: 'Perhaps' },
} as const satisfies Readonly<Record<string, Words>>;

/** Says a word of the import in one language. */
export const sayImport = sayFrom(IMPORT_WORDS);

/** What the registry's codes of bad cells say in Indonesian; it says the rest itself, in English. */
export const CELL_CODES: Readonly<Record<BadCellCode, string>> = {
  INVALID_VALUE: 'Isi tidak sesuai bentuk atau rentang kolomnya.',
  MISSING_VALUE: 'Jawaban yang wajib belum diisi.',
  UNKNOWN_AGENCY: 'Tidak ada perangkat daerah terdaftar dengan kunci ini.',
  UNKNOWN_FORM: 'Tidak ada versi formulir yang berlaku pada hari terakhir periode ini.',
  UNKNOWN_INDICATOR: 'Formulir tidak memiliki indikator ini.',
  PERIOD_NOT_BEGUN: 'Periode ini belum dimulai.',
  PERIOD_CLOSED: 'Periode ini sudah ditutup untuk perangkat daerah tersebut; registrar dapat membukanya kembali.',
  CHECK_FAILED: 'Pemeriksaan formulir tidak terpenuhi.',
  FORBIDDEN_AGENCY: 'Anda tidak berwenang menyerahkan laporan perangkat daerah ini.',
  DOUBLED_ROW: 'Ada baris lain untuk perangkat daerah dan periode yang sama.',
  DRAFT_IN_PROGRESS: 'Perangkat daerah masih menyimpan draf, yang hanya dapat diganti pelapornya.',
  ALREADY_HANDED_IN: 'Laporan dengan jawaban lain sudah diserahkan; gunakan koreksi laporan.',
};
