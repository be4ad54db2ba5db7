import type { UserErrorCode } from '#client/operations.generated.ts';
import { sayFrom, type Words } from './words.ts';

/** What every form of the office says. */
export const FORM_WORDS = {
  send: { id: 'Kirim', en: 'Send' },
  sending: { id: 'Sedang dikirim …', en: 'Sending …' },
  recorded: { id: 'Sudah tercatat', en: 'Recorded' },
  recordedAbout: {
    id: 'Registri telah mencatat:',
    en: 'The registry has recorded:',
  },
  kept: { id: 'Tersimpan di perangkat ini', en: 'Kept on this device' },
  keptAbout: {
    id: 'Tidak ada sambungan. Isian ini menunggu di daftar “Menunggu dikirim” dan dikirim setelah tersambung.',
    en: 'There is no connection. It waits in the list “Waiting to be sent” and is sent once there is one.',
  },
  seePublic: { id: 'Lihat halaman publiknya', en: 'See its public page' },
  reading: { id: 'Catatannya sedang dibaca …', en: 'Its record is being read …' },
  another: { id: 'Isi yang baru', en: 'Fill in another' },
  addSource: { id: 'Tambah sumber', en: 'Add a source' },
  removeSource: { id: 'Hapus sumber terakhir', en: 'Remove the last source' },
  original: { id: 'Jawaban registri (dalam bahasa Inggris)', en: 'The registry’s own words' },
  clear: { id: 'Kosongkan isian', en: 'Clear the form' },
  clearAsk: { id: 'Hapus semua yang diketik di sini?', en: 'Remove all that was typed here?' },
  pickHint: {
    id: 'Ketik nama atau kode, lalu pilih dari daftar.',
    en: 'Type a name or code, then choose from the list.',
  },
  local: { id: 'Prakarsa daerah (local)', en: 'Local initiative (local)' },
} as const satisfies Readonly<Record<string, Words>>;

export const sayForm = sayFrom(FORM_WORDS);

/** The registry's codes of expected failures in Indonesian; it words them itself in English. */
const CODES: Readonly<Partial<Record<UserErrorCode, string>>> = {
  INVALID_VALUE: 'Isi tidak sesuai bentuk atau rentang yang diminta.',
  MISSING_VALUE: 'Isian yang diperlukan belum diisi.',
  IMPOSSIBLE_DATE: 'Tanggal tidak mungkin: sebelum 1945, atau berakhir sebelum mulai.',
  UNKNOWN_REGION: 'Tidak ada daerah dengan kode ini.',
  NOT_SELF_GOVERNING: 'Wilayah administratif Jakarta tidak menerapkan sendiri; pilih provinsinya.',
  UNKNOWN_REGULATION: 'Tidak ada peraturan ini, atau peraturan ini tidak dapat menjadi dasar.',
  UNKNOWN_REQUIREMENT: 'Syarat ini tidak ada, atau tidak lagi diminta.',
  UNKNOWN_EVENT: 'Peristiwa penerapan ini tidak ada.',
  UNKNOWN_STUDY: 'Kajian ini tidak ada.',
  UNKNOWN_AGENCY_TYPE: 'Tidak ada jenis perangkat daerah dengan kode ini.',
  UNKNOWN_AGENCY: 'Tidak ada perangkat daerah ini.',
  ALREADY_EXISTS: 'Catatan dengan kunci yang sama sudah ada.',
  REQUIREMENTS_NOT_MET: 'Masih ada syarat wajib yang belum terpenuhi dan tidak dikecualikan.',
  SCHEME_BEYOND_LIMIT: 'Skema melampaui batas yang ditetapkan peraturan.',
  ALREADY_SUPERSEDED: 'Peristiwa ini sudah diganti oleh catatan kemudian.',
  EDIT_CONFLICT: 'Catatan ini sudah diubah orang lain sejak Anda membukanya.',
  WRONG_STATE: 'Keadaan catatan tidak memungkinkan langkah ini.',
  IDEMPOTENCY_CONFLICT: 'Kiriman ini sudah pernah dikirim dengan isi yang berbeda.',
};

/** What a failure says in Indonesian; for a code of none of its own, that the registry refused. */
export const refusalInIndonesian = (code: string): string =>
  CODES[code as UserErrorCode] ?? 'Registri menolak isian ini.';
