import { entries } from './entry.ts';

/** What is said of questions, tables, snapshots and tokens. */
export const dataWords = entries({
  queryOfWhat: {
    id: 'beri berkas dokumen GraphQL, - untuk masukan standar, atau --operation NAMA',
    en: 'give the file of a GraphQL document, - for standard input, or --operation NAME',
  },
  noSuchOperation: {
    id: 'Tidak ada operasi bernama {name}; lihat flexwork query --list.',
    en: 'There is no operation {name}; see flexwork query --list.',
  },
  noSuchOperationNear: {
    id: 'Tidak ada operasi bernama {name}; maksud Anda {near}?',
    en: 'There is no operation {name}; do you mean {near}?',
  },
  noOperation: {
    id: 'Dokumen itu tidak punya operasi itu; operasinya: {names}',
    en: 'The document has no such operation; it has: {names}',
  },
  severalOperations: {
    id: 'Dokumen itu punya beberapa operasi: pilih dengan --operation ({names})',
    en: 'The document has several operations: choose one by --operation ({names})',
  },
  noSubscriptions: { id: 'Registri tidak punya subscription.', en: 'The registry has no subscriptions.' },
  noDocument: {
    id: 'Baris {line}, kolom {column}: {why}',
    en: 'Line {line}, column {column}: {why}',
  },
  variablesNoObject: {
    id: '--variables bukan objek JSON; beri objek seperti pada contoh bantuan, atau @berkas.json',
    en: '--variables is no JSON object; give one as the example in the help has it, or @file.json',
  },
  variablesUnknown: {
    id: 'Operasi itu tidak punya variabel {names}; variabelnya: {known}',
    en: 'The operation has no variable {names}; it has: {known}',
  },
  answeredError: { id: '{message} ({details})', en: '{message} ({details})' },
  severalLists: {
    id: 'Jawaban itu punya beberapa daftar ({lists}): minta satu saja, atau pakai --format json.',
    en: 'The answer holds several lists ({lists}): ask for one of them, or use --format json.',
  },
  noTableName: { id: 'itu bukan nama tabel', en: 'that is no name of a table' },
  noFilter: {
    id: '--filter ditulis kolom=nilai',
    en: '--filter is written column=value',
  },
  filterReserved: {
    id: '--filter {name}: itu opsi tersendiri, bukan kolom',
    en: '--filter {name}: that is an option of its own, no column',
  },
  filterBroken: {
    id: '--filter {column}={value}: itu bukan kode wilayah, mungkin rusak oleh lembar kerja; tulis seperti {perhaps}',
    en: '--filter {column}={value}: that is no region code, a spreadsheet may have broken it; write one like {perhaps}',
  },
  parquetIsWhole: {
    id: 'parquet selalu seluruh tabel: tanpa --filter, --as-of dan --recorded-at',
    en: 'parquet is always the whole table: without --filter, --as-of and --recorded-at',
  },
  marksAreForCsv: {
    id: '--separator dan --decimal hanya untuk csv',
    en: '--separator and --decimal are for csv alone',
  },
  binaryOnTerminal: {
    id: 'itu bukan teks untuk terminal: beri --out BERKAS',
    en: 'that is no text for a terminal: give --out FILE',
  },
  redirected: {
    id: 'Jawaban lebih besar dari yang diberikan sekali tanya; diambil dari snapshot: {path}',
    en: 'The answer is larger than one question gets; it is taken from the snapshot: {path}',
  },
  redirectedWhole: {
    id: 'Jawaban lebih besar dari yang diberikan sekali tanya; diambil seluruh tabel dari snapshot, TANPA saringan: {path}',
    en: 'The answer is larger than one question gets; the whole table is taken from the snapshot, NOT narrowed: {path}',
  },
  tooLargeNarrowed: {
    id: 'Jawaban lebih besar dari yang diberikan sekali tanya. Persempit, atau ambil seluruh tabel ({path}) tanpa saringan dengan --whole.',
    en: 'The answer is larger than one question gets. Narrow it, or take the whole table ({path}), not narrowed, by --whole.',
  },
  redirectedOtherForm: {
    id: 'Tabel sebesar ini ada di {path}: minta lagi dengan --format {form}.',
    en: 'A table of this size lies in {path}: ask again with --format {form}.',
  },
  tooLong: {
    id: '{url} lebih besar dari yang diterima ({most} bita).',
    en: '{url} is larger than what is taken ({most} bytes).',
  },
  redirectedAway: {
    id: '{url} mengarahkan ke tempat lain yang bukan milik registri; tidak diikuti.',
    en: '{url} leads to a place that is not the registry’s; it was not followed.',
  },
  answeredStatus: { id: '{url} menjawab {status}.', en: '{url} answered {status}.' },
  answeredWith: { id: '{url} menjawab {status}: {message}', en: '{url} answered {status}: {message}' },
  downloading: { id: 'mengunduh', en: 'downloading' },
  verifying: { id: 'memeriksa', en: 'verifying' },
  exported: { id: '{rows} baris, {bytes} bita.', en: '{rows} {rows#row#rows}, {bytes} bytes.' },
  exportedBytes: { id: '{bytes} bita.', en: '{bytes} bytes.' },
  noManifest: {
    id: '{from} bukan manifes snapshot.',
    en: '{from} is no manifest of a snapshot.',
  },
  noSuchTable: {
    id: 'Tidak ada tabel {names}; yang ada: {there}',
    en: 'There is no table {names}; there are: {there}',
  },
  noSuchForm: { id: 'Tidak ada bentuk {names}; yang ada: {there}', en: 'There is no form {names}; there are: {there}' },
  snapshotBrought: {
    id: 'Snapshot {day}: {files} berkas, {bytes} bita; {there} sudah ada.',
    en: 'Snapshot of {day}: {files} {files#file#files}, {bytes} bytes; {there} {there#was#were} there already.',
  },
  fetchedOther: {
    id: '{file} yang diunduh tidak sama dengan manifesnya.',
    en: '{file} as downloaded is not what its manifest says.',
  },
  fileMISSING: { id: '{file} tidak ada.', en: '{file} is missing.' },
  fileOTHER_SIZE: { id: '{file} berukuran lain.', en: '{file} has another size.' },
  fileOTHER_DIGEST: { id: '{file} berisi bita lain.', en: '{file} has other bytes.' },
  keyUnreadable: { id: '--key: {file} tidak dapat dibaca', en: '--key: {file} cannot be read' },
  noPublicKey: {
    id: '--key: {file} bukan kunci publik Ed25519 (PEM)',
    en: '--key: {file} is no public Ed25519 key in PEM',
  },
  noSignature: {
    id: '{from} tidak ada atau bukan tanda tangan: tidak ada yang menandatangani manifesnya.',
    en: '{from} is not there or is no signature: nobody signed the manifest.',
  },
  otherKey: {
    id: '{from} dibuat dengan kunci {found}, bukan {key}.',
    en: '{from} is by the key {found}, not by {key}.',
  },
  wrongSignature: {
    id: '{from} bukan tanda tangan atas manifes ini: manifes itu telah diubah.',
    en: '{from} does not sign this manifest: it was changed.',
  },
  signedBy: { id: 'Manifes ditandatangani dengan kunci {key}.', en: 'The manifest is signed by the key {key}.' },
  signerNotAsked: {
    id: 'Siapa yang menandatangani tidak diperiksa: beri kunci publiknya dengan --key.',
    en: 'Who signed it was not looked at: give the public key by --key.',
  },
  verified: {
    id: 'Snapshot {day}, seperti diketahui pada {recordedAt}: {files} berkas sesuai manifes.',
    en: 'Snapshot of {day}, as known at {recordedAt}: {files} {files#file is#files are} what the manifest says.',
  },
  notVerified: {
    id: 'Snapshot {day}, seperti diketahui pada {recordedAt}: {bad} dari {files} berkas TIDAK sesuai manifes.',
    en: 'Snapshot of {day}, as known at {recordedAt}: {bad} of {files} {files#file#files} NOT as the manifest says.',
  },
  roleNeeds: { id: '{role} memerlukan {option}', en: '{role} needs {option}' },
  roleTakesNo: { id: '{role} tidak menerima {option}', en: '{role} takes no {option}' },
  notADuration: {
    id: '--expires bukan lama waktu; tulis seperti 30m, 1h atau 7d',
    en: '--expires is no duration; write one like 30m, 1h or 7d',
  },
  notARegion: {
    id: '--region bukan kode wilayah; tulis seperti 32 atau 32.72',
    en: '--region is no region code; write one like 32 or 32.72',
  },
  notAnAgency: { id: '--agency bukan ID instansi', en: '--agency is no agency ID' },
});
