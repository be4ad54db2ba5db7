import { entries } from './entry.ts';

/** Help, command by command; every option of a command stands in both languages. */
export const helpWords = entries({
  help: {
    id: `flexwork: registri kerja fleksibel dari baris perintah

  flexwork query     bertanya dengan GraphQL
  flexwork export    mengambil satu tabel data terbuka
  flexwork import    menyerahkan laporan dari CSV atau XLSX
  flexwork snapshot  mengunduh snapshot satu hari
  flexwork verify    memeriksa snapshot terhadap manifesnya
  flexwork token     token untuk registri di mesin sendiri (npm start)

flexwork PERINTAH --help memuat opsinya. Semua perintah: --lang id|en; tanpa itu menurut LC_ALL, LC_MESSAGES, LANG; Indonesia bila tidak ada.`,
    en: `flexwork: the flexible-work registry on the command line

  flexwork query     asks by GraphQL
  flexwork export    fetches one table of open data
  flexwork import    hands in reports of a CSV or XLSX file
  flexwork snapshot  downloads the snapshot of a day
  flexwork verify    checks a snapshot against its manifest
  flexwork token     a token for the registry on one's own machine (npm start)

flexwork COMMAND --help has its options. All commands: --lang id|en; without it by LC_ALL, LC_MESSAGES, LANG; Indonesian where none says.`,
  },
  helpStatus: {
    id: `Status akhir: 0 selesai; 1 gangguan; 2 salah pakai; 3 ditolak; 4 tidak masuk atau tidak berhak; 5 tidak terjangkau; 6 pemeriksaan gagal.
Keluaran standar hanya data; pesan di galat standar; bilah kemajuan hanya di terminal.`,
    en: `Exit status: 0 done; 1 fault; 2 wrong use; 3 refused; 4 not signed in or not allowed; 5 unreachable; 6 not verified.
Standard output has data alone; messages go to standard error; a progress bar is shown on a terminal alone.`,
  },
  helpQuery: {
    id: `flexwork query [BERKAS | -] [opsi]
Bertanya dengan dokumen GraphQL, atau dengan operasi paket klien.

  --operation NAMA      operasi paket klien, atau yang mana dari dokumen
  --list                nama operasi paket klien
  --variables JSON      variabel; @berkas.json membaca berkas, @- masukan standar
  --format FORMAT       json (bawaan), table, csv
  --token-file BERKAS   token untuk masuk, - untuk masukan standar; tanpa itu FLEXWORK_TOKEN. Token bukan argumen.
  --url ALAMAT          registri; tanpa itu FLEXWORK_URL, atau registri npm start
  --lang id|en          bahasa pesan
  --help                bantuan ini

Contoh: flexwork query --operation RegionPage --variables @region.json`,
    en: `flexwork query [FILE | -] [options]
Asks by a GraphQL document, or by an operation of the client package.

  --operation NAME      an operation of the client package, or which one of the document
  --list                the names of the client package's operations
  --variables JSON      variables; @file.json reads a file, @- standard input
  --format FORMAT       json (default), table, csv
  --token-file FILE     the token to sign in with, - for standard input; without it FLEXWORK_TOKEN. A token is no argument.
  --url ADDRESS         the registry; without it FLEXWORK_URL, or the one of npm start
  --lang id|en          the language of messages
  --help                this help

Example: flexwork query --operation RegionPage --variables @region.json`,
  },
  helpExport: {
    id: `flexwork export TABEL [opsi]
Mengambil satu tabel data terbuka. Jawaban yang terlalu besar diambil dari snapshot, dan itu dikatakan.

  --format FORMAT       csv (bawaan), ndjson, json, xlsx, parquet
  --filter KOLOM=NILAI  boleh berkali-kali
  --as-of HARI          seperti berlaku pada hari itu (Jakarta)
  --recorded-at SAAT    seperti diketahui registri pada saat itu
  --separator TANDA     antar kolom csv; ; untuk Excel Indonesia
  --decimal TANDA       tanda desimal csv
  --whole               bila terlalu besar: seluruh tabel, tanpa saringan
  --out BERKAS          ditulis utuh atau tidak sama sekali; tanpa itu ke keluaran standar
  --url ALAMAT          registri; tanpa itu FLEXWORK_URL, atau registri npm start
  --lang id|en          bahasa pesan
  --help                bantuan ini`,
    en: `flexwork export TABLE [options]
Fetches one table of open data. An answer that is too large is taken from the snapshot, which is told.

  --format FORMAT       csv (default), ndjson, json, xlsx, parquet
  --filter COLUMN=VALUE may be given many times
  --as-of DAY           as in force on that day (Jakarta)
  --recorded-at INSTANT as the registry knew it at that instant
  --separator MARK      between columns of csv; ; for Indonesian Excel
  --decimal MARK        the decimal mark of csv
  --whole               where it is too large: the whole table, not narrowed
  --out FILE            written whole or not at all; without it to standard output
  --url ADDRESS         the registry; without it FLEXWORK_URL, or the one of npm start
  --lang id|en          the language of messages
  --help                this help`,
  },
  helpImport: {
    id: `flexwork import BERKAS --form FORMULIR [opsi]
Menyerahkan laporan dari CSV atau XLSX, setelah diperiksa seluruhnya. Kolom: agency, period, dan kode indikator.
Kode yang dirusak lembar kerja (11.1 untuk 11.10, Apr-26 untuk 2026-04) disebut dengan barisnya dan tidak pernah diperbaiki diam-diam.

  --form FORMULIR       ID formulir, misalnya budaya-kerja-asn
  --dry-run             hanya memeriksa
  --partial             menulis baris yang baik walaupun ada yang salah
  --rows N              paling banyak baris sekali panggil, 1 sampai 500
  --errors BENTUK       table (bawaan di terminal), csv, json (bawaan lainnya)
  --errors-to BERKAS    hasilnya ke berkas
  --token-file BERKAS   token untuk masuk, - untuk masukan standar; tanpa itu FLEXWORK_TOKEN. Token bukan argumen.
  --url ALAMAT          registri; tanpa itu FLEXWORK_URL, atau registri npm start
  --lang id|en          bahasa pesan
  --help                bantuan ini`,
    en: `flexwork import FILE --form FORM [options]
Hands in the reports of a CSV or XLSX file, checked as a whole first. Columns: agency, period, and the codes of indicators.
Codes that a spreadsheet broke (11.1 for 11.10, Apr-26 for 2026-04) are told with their row, and never mended silently.

  --form FORM           the ID of the form, such as budaya-kerja-asn
  --dry-run             checks only
  --partial             writes the good rows though others are bad
  --rows N              the most rows of one call, 1 to 500
  --errors FORM         table (default on a terminal), csv, json (default elsewhere)
  --errors-to FILE      what came of it goes into a file
  --token-file FILE     the token to sign in with, - for standard input; without it FLEXWORK_TOKEN. A token is no argument.
  --url ADDRESS         the registry; without it FLEXWORK_URL, or the one of npm start
  --lang id|en          the language of messages
  --help                this help`,
  },
  helpSnapshot: {
    id: `flexwork snapshot [opsi]
Mengunduh berkas snapshot, memeriksa SHA-256 masing-masing, dan melanjutkan yang terputus.

  --day HARI            hari snapshot (Jakarta); bawaan latest
  --to FOLDER           bawaan snapshot-HARI
  --table TABEL         hanya tabel ini; boleh berkali-kali
  --format FORMAT       hanya bentuk ini; boleh berkali-kali
  --url ALAMAT          registri; tanpa itu FLEXWORK_URL, atau registri npm start
  --lang id|en          bahasa pesan
  --help                bantuan ini`,
    en: `flexwork snapshot [options]
Downloads the files of a snapshot, checks the SHA-256 of each, and goes on where it was broken off.

  --day DAY             the day of the snapshot (Jakarta); latest by default
  --to FOLDER           snapshot-DAY by default
  --table TABLE         this table alone; may be given many times
  --format FORMAT       this form alone; may be given many times
  --url ADDRESS         the registry; without it FLEXWORK_URL, or the one of npm start
  --lang id|en          the language of messages
  --help                this help`,
  },
  helpVerify: {
    id: `flexwork verify FOLDER | ALAMAT [opsi]
Memeriksa ukuran dan SHA-256 setiap berkas snapshot terhadap manifest.json, dan dengan --key siapa yang
menandatanganinya. Ambil kunci dari tempat yang Anda percayai, bukan dari sebelah berkasnya.

  --key KUNCI.pem       kunci publik penerbit
  --table TABEL         hanya tabel ini; boleh berkali-kali
  --format FORMAT       hanya bentuk ini; boleh berkali-kali
  --lang id|en          bahasa pesan
  --help                bantuan ini`,
    en: `flexwork verify FOLDER | ADDRESS [options]
Checks size and SHA-256 of every file of a snapshot against manifest.json, and with --key who signed it.
Take the key from where you trust it, not from beside the files.

  --key KEY.pem         the publisher's public key
  --table TABLE         this table alone; may be given many times
  --format FORMAT       this form alone; may be given many times
  --lang id|en          the language of messages
  --help                this help`,
  },
  helpToken: {
    id: `flexwork token --role PERAN [opsi]
Mencetak token penerbit pengembangan npm start (folder DATA_DIR); tidak disimpan di mana pun.
Di awan token datang dari proses masuk, dan perintah ini tidak dapat membuatnya.

  --role PERAN          region-officer, agency-reporter, ministry-analyst, ministry-registrar, none
  --region KODE         untuk region-officer, misalnya 32.72
  --agency ID           untuk agency-reporter
  --expires LAMA        bawaan 12h
  --subject NAMA        subjek token
  --lang id|en          bahasa pesan
  --help                bantuan ini

Contoh: export FLEXWORK_TOKEN=$(npx flexwork token --role region-officer --region 32.72)`,
    en: `flexwork token --role ROLE [options]
Prints a token of the development issuer of npm start (the folder DATA_DIR); it is kept nowhere.
In the cloud a token comes from signing in, and this command can make none.

  --role ROLE           region-officer, agency-reporter, ministry-analyst, ministry-registrar, none
  --region CODE         for region-officer, such as 32.72
  --agency ID           for agency-reporter
  --expires DURATION    12h by default
  --subject NAME        the subject of the token
  --lang id|en          the language of messages
  --help                this help

Example: export FLEXWORK_TOKEN=$(npx flexwork token --role region-officer --region 32.72)`,
  },
});
