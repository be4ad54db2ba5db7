import { entries } from './entry.ts';

/** What is wrong with how a command was given, and with the way to the registry. */
export const usageWords = entries({
  unknownCommand: {
    id: '"{given}" bukan perintah; perintahnya: {commands}',
    en: '"{given}" is no command; there are {commands}',
  },
  unknownCommandNear: {
    id: '"{given}" bukan perintah; maksud Anda {near}?',
    en: '"{given}" is no command; do you mean {near}?',
  },
  unknownOption: { id: '{option} tidak dikenal', en: '{option} is not known' },
  unknownOptionNear: {
    id: '{option} tidak dikenal; maksud Anda {near}?',
    en: '{option} is not known; do you mean {near}?',
  },
  optionNeedsValue: { id: '{option} memerlukan nilai', en: '{option} needs a value' },
  optionTakesNoValue: { id: '{option} tidak menerima nilai', en: '{option} takes no value' },
  optionTwice: { id: '{option} diberikan dua kali', en: '{option} is given twice' },
  optionMissing: { id: '{option} belum diberikan', en: '{option} is missing' },
  optionOneOf: { id: '{option} salah satu dari {choices}', en: '{option} is one of {choices}' },
  tokenAsArgument: {
    id: 'token tidak diberikan sebagai argumen, karena pengguna lain dapat membacanya: pakai FLEXWORK_TOKEN atau --token-file',
    en: 'a token is no argument, since other users can read those: use FLEXWORK_TOKEN or --token-file',
  },
  argumentMissing: { id: '{what} belum diberikan', en: '{what} is missing' },
  argumentTooMany: {
    id: 'ada yang tidak termasuk opsi mana pun',
    en: 'something stands there that belongs to no option',
  },
  notADay: {
    id: '{option} bukan hari; tulis seperti 2026-05-31 (hari di Jakarta)',
    en: '{option} is no day; write one like 2026-05-31 (a day in Jakarta)',
  },
  notAnInstant: {
    id: '{option} bukan saat; tulis seperti 2026-05-31T02:00:00Z',
    en: '{option} is no instant; write one like 2026-05-31T02:00:00Z',
  },
  notARowCount: { id: '--rows bukan angka dari 1 sampai 500', en: '--rows is no number from 1 to 500' },
  noToken: {
    id: 'tidak ada token: isi FLEXWORK_TOKEN, atau beri --token-file',
    en: 'no token: set FLEXWORK_TOKEN, or give --token-file',
  },
  noTokenSet: { id: 'tidak ada token: isi FLEXWORK_TOKEN', en: 'no token: set FLEXWORK_TOKEN' },
  notAToken: {
    id: 'token itu bukan token: ada karakter yang tidak dimiliki token',
    en: 'the token is none: it has characters that no token has',
  },
  notAnAddress: { id: '--url bukan alamat', en: '--url is no address' },
  addressWithPassword: {
    id: '--url memuat kata sandi; pakai token',
    en: '--url holds a password; give a token',
  },
  addressUnsafe: {
    id: '--url bukan alamat https dan bukan alamat loopback',
    en: '--url is neither an https address nor one on loopback',
  },
  stdinTwice: {
    id: 'masukan standar hanya dapat dibaca satu kali: beri salah satunya sebagai berkas',
    en: 'standard input can be read only once: give one of the two as a file',
  },
  seeHelp: { id: 'Bantuan: flexwork {command} --help', en: 'Help: flexwork {command} --help' },
  fileUnreadable: { id: '{file} tidak dapat dibaca ({why})', en: '{file} cannot be read ({why})' },
  fileUnwritable: { id: '{file} tidak dapat ditulis ({why})', en: '{file} cannot be written ({why})' },
  unreachable: {
    id: 'Registri di {url} tidak menjawab: {why}',
    en: 'The registry at {url} did not answer: {why}',
  },
  overloaded: { id: 'Registri menjawab {status}.', en: 'The registry answered {status}.' },
  overloadedByRows: {
    id: 'Registri menjawab {status}; mungkin ia menerima lebih sedikit baris sekali panggil (--rows 100).',
    en: 'The registry answered {status}; it may take fewer rows a call (--rows 100).',
  },
  refusedByRegistry: {
    id: 'Registri menolak: {message} ({code})',
    en: 'The registry refused: {message} ({code})',
  },
  otherFault: {
    id: 'Ada yang salah di program ini:\n{stack}',
    en: 'There is a fault in this program:\n{stack}',
  },
});
