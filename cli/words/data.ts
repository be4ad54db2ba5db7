import { entries } from './entry.ts';

/** What is said of questions, tables, snapshots and signatures. */
export const dataWords = entries({
  queryOfWhat: {
    id: 'beri berkas dengan dokumen GraphQL, - untuk masukan standar, atau --operation',
    en: 'give a file with a GraphQL document, - for standard input, or --operation',
  },
  variablesNoObject: {
    id: '--variables bukan objek JSON; tulis satu objek, atau @berkas yang berisi satu objek',
    en: '--variables is no JSON object; write one, or @file with one in it',
  },
  variablesUnknown: {
    id: 'operasi ini tidak punya variabel {names}; yang ada: {known}',
    en: 'the operation has no variables {names}; it has {known}',
  },
  severalLists: {
    id: 'jawabannya berisi beberapa daftar ({lists}): pakai --format json, atau tanyakan satu daftar saja',
    en: 'the answer holds several lists ({lists}): use --format json, or ask for one of them',
  },
  noSuchOperation: {
    id: 'klien tidak punya operasi {name}; flexwork query --list menyebut semuanya',
    en: 'the client has no operation {name}; flexwork query --list names them all',
  },
  noSuchOperationNear: {
    id: 'klien tidak punya operasi {name}; maksud Anda {near}?',
    en: 'the client has no operation {name}; do you mean {near}?',
  },
  noOperation: {
    id: 'dokumen itu tidak punya operasi yang diminta; yang ada: {names}',
    en: 'the document has no such operation; it has {names}',
  },
  severalOperations: {
    id: 'dokumen itu punya beberapa operasi ({names}): pilih dengan --operation',
    en: 'the document has several operations ({names}): choose by --operation',
  },
  noSubscriptions: { id: 'registri tidak punya subscription', en: 'the registry has no subscriptions' },
  noDocument: {
    id: 'itu bukan dokumen GraphQL, baris {line} kolom {column}: {why}',
    en: 'this is no GraphQL document, line {line} column {column}: {why}',
  },
  answeredError: { id: '{message} ({details})', en: '{message} ({details})' },

  noFilter: {
    id: '--filter ditulis kolom=nilai, seperti region_code=32.72',
    en: '--filter is written column=value, as in region_code=32.72',
  },
  filterReserved: {
    id: '{name} bukan kolom: pakai {option}',
    en: '{name} is no column: use {option}',
  },
  filterBroken: {
    id: '--filter {column}={value}: lembar kerja merusak kode wilayah ini; tulis seperti {perhaps}',
    en: '--filter {column}={value}: a spreadsheet broke this region code; write one such as {perhaps}',
  },
  noTableName: {
    id: 'itu bukan nama tabel; tulis seperti regions',
    en: 'this is no name of a table; write one such as regions',
  },
  parquetIsWhole: {
    id: 'parquet diambil utuh dari /latest/: tanpa saringan, hari, saat, atau tanda',
    en: 'parquet comes whole from /latest/: without filters, days, instants or marks',
  },
  marksAreForCsv: {
    id: '--separator dan --decimal hanya untuk CSV',
    en: '--separator and --decimal are for CSV alone',
  },
  binaryOnTerminal: {
    id: 'bentuk ini bukan teks: beri --out',
    en: 'this form is no text: give --out',
  },
  downloading: { id: 'mengunduh', en: 'fetching' },
  checkingFiles: { id: 'memeriksa berkas', en: 'checking files' },
  redirected: {
    id: 'Jawabannya terlalu besar; diambil utuh dari {path}, yang dibuat sekali sehari.',
    en: 'The answer is too large; it is fetched whole from {path}, which is made once a day.',
  },
  redirectedNarrowed: {
    id: 'Registri menunjuk ke {path}, yang utuh; yang diminta hanya sebagian: persempit saringannya, atau minta tabel utuh.',
    en: 'The registry leads to {path}, which is whole, and a part was asked for: filter by more, or ask for the whole table.',
  },
  redirectedOtherForm: {
    id: 'Tabel sebesar ini ada di {path}: minta lagi dengan --format {format}.',
    en: 'A table of this size lies in {path}: ask again with --format {format}.',
  },
  redirectedAway: {
    id: '{url} menunjuk ke tempat lain, yang bukan milik registri ini; tidak diikuti.',
    en: '{url} leads elsewhere, to what is not of this registry; it is not followed.',
  },
  answeredStatus: { id: '{url} menjawab {status}.', en: '{url} answered {status}.' },
  answeredWith: { id: '{url} menjawab {status}: {message}', en: '{url} answered {status}: {message}' },
  tooLong: {
    id: '{url} lebih besar dari yang diharapkan ({most} bita).',
    en: '{url} is larger than is believed ({most} bytes).',
  },
  exported: {
    id: '{rows} baris, {bytes} bita.',
    en: '{rows} {rows#row#rows}, {bytes} {bytes#byte#bytes}.',
  },
  exportedBytes: { id: '{bytes} bita.', en: '{bytes} {bytes#byte#bytes}.' },

  noManifest: {
    id: '{from} bukan manifes cuplikan yang dapat dipercaya.',
    en: '{from} is no manifest of a snapshot that can be believed.',
  },
  manifestMissing: { id: '{from} tidak ada.', en: '{from} is not there.' },
  noSuchTable: {
    id: 'cuplikan ini tidak punya tabel {names}; yang ada: {there}',
    en: 'the snapshot has no table {names}; it has {there}',
  },
  noSuchForm: {
    id: 'cuplikan ini tidak punya bentuk {names}; yang ada: {there}',
    en: 'the snapshot has no form {names}; it has {there}',
  },
  notADayOrLatest: {
    id: '--day adalah latest atau hari seperti 2026-05-31',
    en: '--day is latest or a day like 2026-05-31',
  },
  otherDay: {
    id: 'Manifes itu dari {day}, bukan dari {asked}.',
    en: 'The manifest is of {day}, not of {asked}.',
  },
  fetchedOther: {
    id: '{name} yang diunduh bukan yang disebut manifes; tidak disimpan.',
    en: '{name} as it was fetched is not what the manifest says; it is not kept.',
  },
  snapshotKept: {
    id: 'Cuplikan {day}: {fetched} berkas diunduh, {there} sudah ada, di {folder}.',
    en: 'Snapshot of {day}: {fetched} {fetched#file#files} fetched, {there} there already, in {folder}.',
  },
  snapshotGoesOn: {
    id: 'Perintah yang sama melanjutkan; yang sudah utuh tidak diunduh lagi.',
    en: 'The same command goes on; what is whole is not fetched again.',
  },
  faultMissing: { id: '{name}: tidak ada', en: '{name}: missing' },
  faultSize: { id: '{name}: ukurannya lain', en: '{name}: of another size' },
  faultDigest: { id: '{name}: SHA-256-nya lain', en: '{name}: of another SHA-256' },
  filesVerified: {
    id: 'Cuplikan {day}, seperti diketahui pada {recordedAt}: {files} berkas sesuai manifes.',
    en: 'Snapshot of {day}, as known at {recordedAt}: {files} {files#file is#files are} as the manifest says.',
  },
  filesUnverified: {
    id: '{faults} dari {files} berkas tidak sesuai manifes.',
    en: '{faults} of {files} files {faults#is#are} not as the manifest says.',
  },
  notAKey: {
    id: '{file} bukan kunci publik Ed25519 (PEM)',
    en: '{file} is no public Ed25519 key (PEM)',
  },
  notSigned: { id: 'Manifes itu tidak ditandatangani.', en: 'The manifest is not signed.' },
  signatureDamaged: {
    id: 'Tanda tangan manifes itu tidak dapat dibaca.',
    en: 'The signature of the manifest cannot be read.',
  },
  signedByOther: {
    id: 'Manifes itu ditandatangani dengan kunci {by}, bukan {keyId}.',
    en: 'The manifest is signed by the key {by}, not by {keyId}.',
  },
  signatureWrong: {
    id: 'Tanda tangan itu bukan milik manifes ini.',
    en: 'The signature is not of this manifest.',
  },
  signedBy: { id: 'Manifes ditandatangani dengan kunci {keyId}.', en: 'The manifest is signed by the key {keyId}.' },
  signatureUnchecked: {
    id: 'Tanda tangan tidak diperiksa: beri kunci publik registri dengan --key.',
    en: 'The signature was not checked: give the registry’s public key by --key.',
  },

  tokenRoleNeeds: { id: '{role} memerlukan {option}', en: '{role} needs {option}' },
  tokenRoleTakesNo: { id: '{role} tidak menerima {option}', en: '{role} takes no {option}' },
  notARegion: {
    id: '--region bukan kode wilayah; tulis seperti 32 atau 32.72',
    en: '--region is no region code; write one like 32 or 32.72',
  },
  notAnAgency: { id: '--agency bukan ID instansi', en: '--agency is no agency ID' },
  notADuration: {
    id: '--expires bukan lama waktu; tulis seperti 30m, 1h atau 7d',
    en: '--expires is no duration; write one like 30m, 1h or 7d',
  },
});
