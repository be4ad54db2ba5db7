import type { Role } from '#client/operations.generated.ts';
import { sayFrom, type Words } from './words.ts';

/** What the office's shell says, and what all of its rooms say alike. A room has a table of its own for the rest. */
export const OFFICE_WORDS = {
  office: { id: 'Ruang kerja', en: 'Office' },
  officeAbout: {
    id: 'Untuk pelapor perangkat daerah, petugas daerah, serta analis dan registrar kementerian.',
    en: 'For agency reporters, region officers, and the ministry’s analysts and registrars.',
  },
  noScript: {
    id: 'Ruang kerja memerlukan JavaScript. Semua halaman lain dapat dibaca tanpa JavaScript.',
    en: 'The office needs JavaScript. Every other page can be read without it.',
  },
  loading: { id: 'Sedang dimuat …', en: 'Loading …' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  signInAgain: { id: 'Masuk kembali', en: 'Sign in again' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  signingIn: { id: 'Sedang masuk', en: 'Signing in' },
  signedOut: { id: 'Anda telah keluar', en: 'You have signed out' },
  signInFailed: { id: 'Tidak berhasil masuk', en: 'Signing in failed' },
  signInRefused: {
    id: 'Penyedia identitas menolak atau membatalkan permintaan.',
    en: 'The identity provider refused or the request was cancelled.',
  },
  signInForeign: {
    id: 'Permintaan masuk ini tidak dimulai di tab ini, atau sudah dipakai. Mulailah lagi.',
    en: 'This sign-in was not begun in this tab, or was used before. Please begin again.',
  },
  signInUnreachable: {
    id: 'Penyedia identitas tidak dapat dihubungi. Periksa sambungan, lalu coba lagi.',
    en: 'The identity provider cannot be reached. Check the connection and try again.',
  },
  noSignIn: {
    id: 'Registri ini tidak memiliki penyedia identitas untuk ruang kerja.',
    en: 'This registry has no identity provider for the office.',
  },
  signedInAs: { id: 'Masuk sebagai', en: 'Signed in as' },
  noRole: {
    id: 'Anda berhasil masuk, tetapi registri tidak memberi akun ini peran. Hubungi registrar kementerian dan sebutkan subjek ini:',
    en: 'You are signed in, but the registry gives this account no role. Ask the ministry’s registrar and name this subject:',
  },
  ended: {
    id: 'Sesi Anda telah berakhir. Yang telah Anda ketik tersimpan di perangkat ini.',
    en: 'Your session has ended. What you typed is kept on this device.',
  },
  noConnection: {
    id: 'Tidak ada sambungan. Yang Anda ketik tersimpan di perangkat ini dan dikirim setelah tersambung.',
    en: 'There is no connection. What you type is kept on this device and is sent once there is one.',
  },
  notYours: {
    id: 'Halaman ini tidak untuk peran Anda.',
    en: 'This page is not for your role.',
  },
  noRoom: { id: 'Tidak ada halaman kerja di alamat ini.', en: 'There is no page of the office at this address.' },
  backHome: { id: 'Kembali ke ruang kerja', en: 'Back to the office' },
  rooms: { id: 'Pekerjaan', en: 'Work' },
  again: { id: 'Coba lagi', en: 'Try again' },
  unread: { id: 'Tidak dapat dibaca', en: 'This cannot be read' },
  unreadAbout: { id: 'Registri menjawab:', en: 'The registry answered:' },
  requestId: { id: 'Nomor permintaan', en: 'Request' },
  unreachable: { id: 'Registri tidak dapat dihubungi.', en: 'The registry cannot be reached.' },
  unfetched: {
    id: 'Bagian kantor ini tidak dapat dimuat. Coba lagi, atau muat ulang halaman: yang telah diketik tetap ada di perangkat ini.',
    en: 'This part of the office could not be loaded. Try again, or load the page anew: what was typed stays on this device.',
  },
  problems: { id: 'Ada yang perlu diperbaiki', en: 'Something must be mended' },
  required: { id: 'wajib', en: 'required' },
  choose: { id: 'Pilih …', en: 'Choose …' },
  source: { id: 'Sumber', en: 'Source' },
  sourceKind: { id: 'Jenis sumber', en: 'Kind of source' },
  sourceTitle: { id: 'Judul', en: 'Title' },
  sourceUrl: { id: 'Alamat web (URL)', en: 'Web address (URL)' },
  waitsKept: { id: 'Menunggu dikirim', en: 'Waiting to be sent' },
  waitsKeptAbout: {
    id: 'Tersimpan di perangkat ini. Dikirim menurut urutan begitu ada sambungan.',
    en: 'Kept on this device. Sent in this order as soon as there is a connection.',
  },
  sendNow: { id: 'Kirim sekarang', en: 'Send now' },
  sentRefused: { id: 'Ditolak registri', en: 'Refused by the registry' },
  sentWaits: { id: 'Menunggu', en: 'Waiting' },
  showTyped: { id: 'Tampilkan yang diketik', en: 'Show what was typed' },
  dropKept: { id: 'Hapus dari perangkat ini', en: 'Remove from this device' },
  dropAsk: {
    id: 'Hapus tulisan ini? Ini tidak dapat dibatalkan.',
    en: 'Remove this? It cannot be undone.',
  },
  keptHere: { id: 'Tersimpan di perangkat ini pukul', en: 'Kept on this device at' },
  notKept: {
    id: 'Perangkat ini tidak dapat menyimpan yang Anda ketik (penyimpanan penuh atau tidak diizinkan). Kirim sebelum menutup halaman ini.',
    en: 'This device cannot keep what you type (its storage is full, or not allowed). Send it before you close this page.',
  },
  keptAt: { id: 'Disimpan', en: 'Kept' },
  drafts: { id: 'Belum dikirim di perangkat ini', en: 'Not yet sent, on this device' },
  draftsAbout: {
    id: 'Yang Anda ketik dan belum dikirim. Buka untuk meneruskan.',
    en: 'What you typed and have not sent. Open one to go on.',
  },
  leaveAsk: {
    id: 'Masih ada tulisan yang belum dikirim di perangkat ini. Apa yang harus dilakukan dengannya?',
    en: 'There is writing on this device that was not sent. What shall become of it?',
  },
  leaveKeep: { id: 'Keluar dan simpan untuk saya', en: 'Sign out and keep it for me' },
  leaveDrop: { id: 'Keluar dan hapus semuanya', en: 'Sign out and remove all of it' },
  leaveStay: { id: 'Batal', en: 'Cancel' },
  conflict: { id: 'Catatan ini sudah diubah orang lain', en: 'Someone else changed this record' },
  conflictAbout: {
    id: 'Pilih untuk setiap isian yang berbeda. Tidak ada yang hilang sampai Anda menyimpan.',
    en: 'Choose for each field that differs. Nothing is lost until you save.',
  },
  conflictField: { id: 'Isian', en: 'Field' },
  mine: { id: 'Milik saya', en: 'Mine' },
  theirs: { id: 'Yang tercatat', en: 'As recorded' },
  allMine: { id: 'Pakai semua milik saya', en: 'Use all of mine' },
  allTheirs: { id: 'Pakai semua yang tercatat', en: 'Use all as recorded' },
  conflictDone: { id: 'Pakai pilihan ini', en: 'Use this choice' },
  empty: { id: '(kosong)', en: '(empty)' },
  otherTab: {
    id: 'Isian ini baru saja diubah di tab lain. Yang tampil di sini adalah isian di tab ini.',
    en: 'This was changed in another tab just now. What stands here is this tab’s.',
  },
  takeOtherTab: { id: 'Pakai isian dari tab lain', en: 'Use the other tab’s' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
} as const satisfies Readonly<Record<string, Words>>;

/** The kinds of sources that an officer may name. */
export const SOURCE_KINDS = {
  OFFICIAL: { id: 'Resmi (laman pemerintah, .go.id)', en: 'Official (a government page, .go.id)' },
  PRESS: { id: 'Pers', en: 'Press' },
  SECONDARY: { id: 'Sekunder (kumpulan, salinan, terjemahan)', en: 'Secondary (aggregator, copy, translation)' },
} as const satisfies Readonly<Record<string, Words>>;

/** Says a word of the office in one language. */
export const sayOffice = sayFrom(OFFICE_WORDS);

/** Who works in the office. */
export const ROLES: Readonly<Record<Role, Words>> = {
  ANYONE: { id: 'Tanpa peran', en: 'No role' },
  AGENCY_REPORTER: { id: 'Pelapor perangkat daerah', en: 'Agency reporter' },
  REGION_OFFICER: { id: 'Petugas daerah', en: 'Region officer' },
  MINISTRY_ANALYST: { id: 'Analis kementerian', en: 'Ministry analyst' },
  MINISTRY_REGISTRAR: { id: 'Registrar kementerian', en: 'Ministry registrar' },
};
