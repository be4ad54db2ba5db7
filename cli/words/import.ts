import { entries } from './entry.ts';

/** What an import says of a file, its cells and how it came out. */
export const importWords = entries({
  headRow: { id: 'baris', en: 'row' },
  headColumn: { id: 'kolom', en: 'column' },
  headValue: { id: 'isi', en: 'value' },
  headPerhaps: { id: 'mungkin', en: 'perhaps' },
  headReason: { id: 'alasan', en: 'reason' },

  formulaFailed: {
    id: 'rumus di sini tidak menghasilkan nilai: perbaiki rumusnya, atau tulis nilainya',
    en: 'the formula here has no value: mend it, or write the value in its place',
  },
  madeDate: {
    id: 'lembar kerja mengubahnya menjadi tanggal: jadikan kolom ini teks, lalu tulis lagi',
    en: 'a spreadsheet made a date of it: format the column as text and write it again',
  },
  madeDateOfPeriod: {
    id: 'lembar kerja mengubahnya menjadi tanggal: jadikan kolom ini teks, lalu tulis {period}',
    en: 'a spreadsheet made a date of it: format the column as text and write {period}',
  },
  madeDateOfSomePeriod: {
    id: 'lembar kerja mengubahnya menjadi tanggal: jadikan kolom ini teks, lalu tulis periode seperti 2026-04',
    en: 'a spreadsheet made a date of it: format the column as text and write a period such as 2026-04',
  },
  madeNumberOfPeriod: {
    id: 'lembar kerja mengubahnya menjadi angka: jadikan kolom ini teks, lalu tulis periode seperti 2026-04',
    en: 'a spreadsheet made a number of it: format the column as text and write a period such as 2026-04',
  },
  periodShortened: {
    id: 'bulan ditulis dengan dua angka, seperti 2026-04',
    en: 'a month is written with two digits, as in 2026-04',
  },
  madeNumberOfKey: {
    id: 'lembar kerja mengubahnya menjadi angka: jadikan kolom ini teks, lalu tulis kunci seperti 32.72-bkpsdm',
    en: 'a spreadsheet made a number of it: format the column as text and write a key such as 32.72-bkpsdm',
  },
  brokenCode: {
    id: 'lembar kerja merusak kode wilayah {code}: jadikan kolom ini teks, lalu tulis kode seperti 32.72',
    en: 'a spreadsheet broke the region code {code}: format the column as text and write one such as 32.72',
  },
  keyWithoutOffice: {
    id: 'ini kode wilayah saja; kunci instansi seperti 32.72-bkpsdm',
    en: 'this is a region code alone; the key of an agency is like 32.72-bkpsdm',
  },
  unseenInside: {
    id: 'di dalamnya ada karakter yang tidak terlihat ({characters}): tulis lagi dengan papan ketik',
    en: 'characters in it cannot be seen ({characters}): type it again',
  },
  unseenAround: {
    id: 'di tepinya ada karakter yang tidak terlihat ({characters}); dibaca tanpa itu',
    en: 'characters around it cannot be seen ({characters}); it is read without them',
  },
  byteOrderMark: {
    id: 'berkas diawali tanda urutan bita (BOM), seperti yang disimpan Excel sebagai "CSV UTF-8"; dibaca tanpa itu',
    en: 'the file begins with a byte order mark, as Excel saves "CSV UTF-8"; it is read without it',
  },
  notBoolean: {
    id: 'tulis ya atau tidak, true atau false, 1 atau 0',
    en: 'write true or false, ya or tidak, 1 or 0',
  },
  numberNotBoolean: { id: 'diminta angka, bukan benar atau salah', en: 'a number is asked, not true or false' },
  choiceIsNumber: {
    id: 'lembar kerja menyimpannya sebagai angka; diminta salah satu pilihan: jadikan kolom ini teks',
    en: 'a spreadsheet holds a number here and a choice is asked: format the column as text',
  },
  ambiguousThousands: {
    id: 'bermakna ganda: tulis {thousands} untuk ribuan, atau jumlah angka lain di belakang titik',
    en: 'ambiguous: write {thousands} for thousands, or another number of digits after the point',
  },
  ambiguousDecimals: {
    id: 'bermakna ganda: desimal ditulis setelah titik, dan ribuan tanpa pemisah',
    en: 'ambiguous: decimals stand after a point, and nothing between thousands',
  },
  ambiguousDecimalsPerhaps: {
    id: 'bermakna ganda: desimal ditulis setelah titik, dan ribuan tanpa pemisah; mungkin {meant}',
    en: 'ambiguous: decimals stand after a point, and nothing between thousands; perhaps {meant}',
  },
  ambiguousSeparators: {
    id: 'bermakna ganda: ribuan ditulis tanpa pemisah; mungkin {meant}',
    en: 'ambiguous: write nothing between thousands; perhaps {meant}',
  },
  scientific: {
    id: 'lembar kerja menulisnya sebagai notasi ilmiah, dan mungkin ada angka yang hilang: tulis seluruh bilangannya',
    en: 'a spreadsheet wrote it in scientific notation, and digits may be lost: write the whole number',
  },
  notANumber: {
    id: 'tulis angka seperti 1250 atau 37.5, paling banyak 18 angka di depan titik dan 6 di belakangnya',
    en: 'write a number such as 1250 or 37.5, at most 18 digits before the point and 6 after',
  },
  noNumberStored: { id: 'lembar kerja tidak menyimpan angka di sini', en: 'the spreadsheet holds no number here' },
  tooManyDigits: {
    id: 'lembar kerja hanya menyimpan {digits} angka: jadikan kolom ini teks, lalu tulis lagi bilangannya',
    en: 'spreadsheets keep {digits} digits: format the column as text and write the number again',
  },
  roundIt: {
    id: 'bulatkan sampai paling banyak 6 angka di belakang titik',
    en: 'round it to at most 6 digits after the point',
  },
  noSuchIndicator: {
    id: 'formulir {form} tidak punya indikator itu',
    en: 'the form {form} has no such indicator',
  },
  columnTwice: { id: 'kolom ini sudah ada, sebagai {column}', en: 'this column is there already, as {column}' },
  columnMissing: { id: 'kolom ini tidak ada', en: 'this column is missing' },
  columnUnnamed: { id: 'tidak ada kolom yang bernama di sini', en: 'no column has a name here' },
  sameRows: {
    id: 'instansi dan periode yang sama ada di baris {rows}',
    en: 'the same agency and period stand in {count#row#rows} {rows}',
  },
  saidByRegistry: { id: '{text}', en: '{text}' },

  noRows: { id: '{file} tidak punya baris di bawah kepalanya.', en: '{file} has no rows below its header.' },
  noForm: { id: 'Registri tidak punya formulir {form}.', en: 'The registry has no form {form}.' },
  oldWorkbook: {
    id: 'Ini buku kerja lama (.xls); simpan sebagai .xlsx.',
    en: 'This is an old workbook (.xls); save it as .xlsx.',
  },
  isUtf16: { id: 'Ini UTF-16; simpan sebagai "CSV UTF-8".', en: 'This is UTF-16; save it as "CSV UTF-8".' },
  notUtf8: { id: 'Ini bukan UTF-8; simpan sebagai "CSV UTF-8".', en: 'This is not UTF-8; save it as "CSV UTF-8".' },
  brokenQuote: {
    id: 'Baris {line}: tanda petik rusak ({why}).',
    en: 'Line {line}: a quote is broken ({why}).',
  },
  tooLargeWorkbook: {
    id: 'Buku kerja ini berisi {megabytes} MB; paling banyak {most} MB. Bagi menjadi beberapa berkas, atau simpan sebagai CSV.',
    en: 'This workbook unpacks to {megabytes} MB; at most {most} MB. Split it into several files, or save it as CSV.',
  },
  notAWorkbook: {
    id: 'Ini bukan buku kerja yang dapat dibaca ({why}); simpan sekali lagi sebagai .xlsx.',
    en: 'This is no workbook that can be read ({why}); save it as .xlsx once more.',
  },
  stateNotKept: {
    id: 'Sejauh mana impor berjalan tidak dapat disimpan di samping berkas ({why}).',
    en: 'How far the import is cannot be kept beside the file ({why}).',
  },
  becameBad: {
    id: '{cells} sel menjadi salah sejak diperiksa; {done} dari {calls} panggilan sudah ditulis.',
    en: '{cells} {cells#cell#cells} became bad since the check; {done} of {calls} calls are written.',
  },
  brokenOff: { id: 'Terputus: {why}', en: 'Broken off: {why}' },
  goesOn: {
    id: 'Perintah yang sama melanjutkan dari tempat berhentinya.',
    en: 'The same command goes on where it stopped.',
  },
  mustBeMended: {
    id: '{cells} sel harus diperbaiki; tidak ada yang ditulis.',
    en: '{cells} {cells#cell#cells} must be mended; nothing is written.',
  },
  mustBeMendedOthers: {
    id: '{cells} sel harus diperbaiki; {written} laporan lainnya sudah ditulis.',
    en: '{cells} {cells#cell#cells} must be mended; the other {written} {written#report#reports} {written#is#are} written.',
  },
  noted: {
    id: '{notes} hal diperhatikan tanpa ditolak; lihat keluarannya.',
    en: '{notes} {notes#thing was#things were} noticed and not refused; see what was printed.',
  },
  canBeWritten: {
    id: '{rows} laporan dapat ditulis: {fresh} baru, {unchanged} tidak berubah; {warned} baris dengan peringatan.',
    en: '{rows} {rows#report#reports} can be written: {fresh} new, {unchanged} unchanged; {warned} {warned#row#rows} with warnings.',
  },
  areHandedIn: {
    id: '{rows} laporan diserahkan: {fresh} baru, {unchanged} tidak berubah; {warned} baris dengan peringatan.',
    en: '{rows} {rows#report is#reports are} handed in: {fresh} new, {unchanged} unchanged; {warned} {warned#row#rows} with warnings.',
  },
  checking: { id: 'memeriksa', en: 'checking' },
  writing: { id: 'menulis', en: 'writing' },
});
