import { entries } from './entry.ts';
import { helpOfData } from './helpOfData.ts';

/** What `--help` prints: of the program, of every command, and of how commands end. */
export const helpWords = entries({
  ...helpOfData,
  helpAll: {
    id: `flexwork: registri nasional kerja fleksibel ASN dari baris perintah

  flexwork query     menanyakan satu operasi GraphQL
  flexwork export    satu tabel data terbuka, ke berkas atau keluaran standar
  flexwork import    menyerahkan laporan dari CSV atau XLSX, atau hanya memeriksanya
  flexwork snapshot  mengunduh data terbuka satu hari, dengan pemeriksaan SHA-256
  flexwork verify    memeriksa cuplikan dan tanda tangannya
  flexwork token     token dari penerbit pengembangan milik npm start

  flexwork PERINTAH --help menjelaskan tiap perintah.`,
    en: `flexwork: the national flexible-work registry from the command line

  flexwork query     asks one GraphQL operation
  flexwork export    one table of open data, into a file or to standard output
  flexwork import    hands in reports of a CSV or XLSX file, or only checks them
  flexwork snapshot  fetches a day's open data, held against SHA-256
  flexwork verify    checks a snapshot and its signature
  flexwork token     a token of the development issuer of npm start

  flexwork COMMAND --help explains each.`,
  },
  helpEveryCommand: {
    id: `Setiap perintah: --lang id|en (tanpa itu menurut LC_ALL, LC_MESSAGES, LANG), --help.
Keluaran standar hanya berisi data; pesan ada di keluaran galat, dan bilah kemajuan hanya di terminal.`,
    en: `Every command: --lang id|en (else by LC_ALL, LC_MESSAGES, LANG), --help.
Standard output holds data alone; messages go to standard error, and a progress bar is shown on a terminal alone.`,
  },
  helpStatus: {
    id: `Status akhir: 0 selesai; 1 gangguan program atau mesin; 2 salah pakai; 3 ditolak registri, atau ada baris yang ditolak;
4 belum masuk atau tidak berhak; 5 registri tidak terjangkau atau tidak menjawab pada waktunya; 6 tidak sesuai manifes atau tanda tangan.`,
    en: `Ends with 0: done; 1: a fault of the program or the machine; 2: wrong use; 3: refused by the registry, or rows refused;
4: not signed in or not allowed; 5: the registry is out of reach or did not answer in time; 6: not as the manifest or the signature says.`,
  },
  helpQuery: {
    id: `flexwork query [BERKAS|-] [--operation NAMA] [--variables JSON|@berkas] [--format json|table|csv]
  BERKAS       dokumen GraphQL; - untuk masukan standar
  --operation  operasi di dalam dokumen; tanpa BERKAS, operasi klien (flexwork query --list)
  --variables  objek JSON, @berkas, atau @- untuk masukan standar
  --format     json (jika tidak disebut), table, atau csv: satu daftar dari jawaban sebagai tabel
  --list       menyebut operasi klien
  --token-file berkas dengan token, - untuk masukan standar; atau variabel FLEXWORK_TOKEN
  --url        registri; tanpa itu FLEXWORK_URL, atau registri npm start`,
    en: `flexwork query [FILE|-] [--operation NAME] [--variables JSON|@file] [--format json|table|csv]
  FILE         a GraphQL document; - for standard input
  --operation  the operation of the document; without FILE, one of the client's (flexwork query --list)
  --variables  a JSON object, @file, or @- for standard input
  --format     json (unless given), table, or csv: the one list of the answer as a table
  --list       names the client's operations
  --token-file a file with a token, - for standard input; or the variable FLEXWORK_TOKEN
  --url        the registry; else FLEXWORK_URL, or the one of npm start`,
  },
  helpImport: {
    id: `flexwork import BERKAS [--dry-run] [--partial] [--form budaya-kerja-asn]
  BERKAS       CSV atau XLSX dengan kolom agency, period, dan kode indikator
  --dry-run    hanya memeriksa; tidak ada yang ditulis
  --partial    menulis baris yang baik walaupun ada yang salah
  --form       formulir; tanpa itu budaya-kerja-asn
  --errors     table, csv atau json; tanpa itu table di terminal, json di tempat lain
  --errors-to  berkas untuk kesalahan itu
  --rows       paling banyak baris sekali panggil, 1 sampai 500
  --token-file berkas dengan token, - untuk masukan standar; atau variabel FLEXWORK_TOKEN
  --url        registri; tanpa itu FLEXWORK_URL, atau registri npm start
Kode dan periode yang dirusak lembar kerja (32.72 menjadi 3272, 2026-04 menjadi Apr-26) disebut dengan baris dan kolomnya,
dan dengan isi yang mungkin dimaksud bila hanya ada satu kemungkinan. Tidak ada yang diperbaiki diam-diam.`,
    en: `flexwork import FILE [--dry-run] [--partial] [--form budaya-kerja-asn]
  FILE         CSV or XLSX with the columns agency, period and the codes of the indicators
  --dry-run    checks only; nothing is written
  --partial    writes the good rows though others are bad
  --form       the form; else budaya-kerja-asn
  --errors     table, csv or json; else a table on a terminal and json elsewhere
  --errors-to  a file for them
  --rows       the most rows of one call, 1 to 500
  --token-file a file with a token, - for standard input; or the variable FLEXWORK_TOKEN
  --url        the registry; else FLEXWORK_URL, or the one of npm start
Codes and periods that a spreadsheet broke (32.72 made 3272, 2026-04 made Apr-26) are told with their row and column,
and with what was probably meant where there is one such thing alone. Nothing is mended silently.`,
  },
  helpToken: {
    id: `flexwork token --role PERAN [--region 32.72 | --agency ID] [--expires 12h] [--subject NAMA]
  --role     region-officer (dengan --region), agency-reporter (dengan --agency), ministry-analyst, ministry-registrar,
             atau none: peran yang diberikan registri kepada subjek
  --region   kode wilayah
  --agency   ID instansi
  --expires  lama berlakunya, seperti 30m, 1h, 7d
  --subject  untuk siapa
Token ini hanya berlaku di registri npm start (folder DATA_DIR). Di awan, token berasal dari masuk lewat penyedia
identitas: simpan di FLEXWORK_TOKEN, atau di berkas yang disebut kepada perintah lain. Token tidak pernah menjadi argumen.`,
    en: `flexwork token --role ROLE [--region 32.72 | --agency ID] [--expires 12h] [--subject NAME]
  --role     region-officer (with --region), agency-reporter (with --agency), ministry-analyst, ministry-registrar,
             or none: the role that the registry granted to the subject
  --region   the code of a region
  --agency   the ID of an agency
  --expires  how long it is good for, such as 30m, 1h, 7d
  --subject  for whom
The token is good at the registry of npm start alone (folder DATA_DIR). In the cloud a token comes from signing in at
the identity provider: keep it in FLEXWORK_TOKEN, or in a file that other commands are told of. A token is never an argument.`,
  },
});
