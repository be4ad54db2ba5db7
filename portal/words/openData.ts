import { sayFrom, type Words } from './words.ts';

/** The words of the page of open data. */
const WORDS = {
  title: { id: 'Data terbuka', en: 'Open data' },
  about: {
    id: 'Semua yang tercatat di sini dapat diunduh, tanpa akun: per tabel, utuh atau sebagian, sebagai berkas yang tidak pernah berubah dan ditandatangani.',
    en: 'All that is recorded here can be downloaded, without an account: by table, whole or in part, as files that never change and are signed.',
  },
  tables: { id: 'Unduh tabel', en: 'Download tables' },
  tablesAbout: {
    id: 'Berkas cuplikan terakhir, satu baris untuk setiap tabel. “Sekarang” menjawab langsung dari registri.',
    en: 'Files of the latest snapshot, one row for each table. “Now” answers from the registry itself.',
  },
  table: { id: 'Tabel', en: 'Table' },
  snapshotFiles: { id: 'Cuplikan terakhir', en: 'Latest snapshot' },
  now: { id: 'Sekarang', en: 'Now' },
  needs: { id: 'terlalu panjang untuk dijawab utuh; saring dengan', en: 'too long to be answered whole; filter by' },
  dictionary: { id: 'Kamus: arti setiap kolom', en: 'Dictionary: what each column means' },
  unlisted: {
    id: 'Daftar tabel sedang tidak dapat dibaca. Daftar yang sama ada di /data/index.json.',
    en: 'The list of tables cannot be read now. The same list is at /data/index.json.',
  },
  part: { id: 'Sebagian tabel, atau seperti pada suatu hari', en: 'A part of a table, or as it was on a day' },
  partAbout: {
    id: 'Setiap kolom dapat menyaring; columns memilih kolom, effectiveOn dan recordedAt memilih hari. Untuk Excel di Indonesia: separator=; dan decimal=,',
    en: 'Each column filters; columns picks columns, effectiveOn and recordedAt pick a day. For Excel in Indonesia: separator=; and decimal=,',
  },
  regionsOfWestJava: {
    id: 'Daerah di Jawa Barat, untuk Excel di Indonesia',
    en: 'Regions of West Java, for Excel in Indonesia',
  },
  eventsOfSukabumi: { id: 'Riwayat penerapan di Kota Sukabumi', en: 'History of adoption in Sukabumi' },
  regulationsThen: {
    id: 'Status setiap peraturan pada 1 Januari 2025',
    en: 'Status of each regulation on 1 January 2025',
  },
  allParameters: { id: 'Semua tabel dan parameternya', en: 'All tables and their parameters' },
  snapshots: { id: 'Cuplikan bertanda tangan', en: 'Signed snapshots' },
  snapshotsAbout: {
    id: 'Cuplikan setiap hari tidak pernah berubah. Manifesnya menyebut setiap berkas dengan ukuran dan SHA-256, dan ditandatangani.',
    en: 'Each day’s snapshot never changes. Its manifest names each file with size and SHA-256, and is signed.',
  },
  noSnapshots: {
    id: 'Belum ada cuplikan: yang pertama dibuat setelah tengah malam WIB, atau dengan npm run publish pada registri di komputer sendiri. Sampai saat itu gunakan kolom “Sekarang”.',
    en: 'There is no snapshot yet: the first is made after midnight in Jakarta, or by npm run publish for a registry on one’s own machine. Until then use the column “Now”.',
  },
  noOlder: { id: 'Tidak ada cuplikan yang lebih lama.', en: 'There is no older snapshot.' },
  unread: {
    id: 'Daftar cuplikan sedang tidak dapat dibaca.',
    en: 'The list of snapshots cannot be read now.',
  },
  day: { id: 'Hari', en: 'Day' },
  manifest: { id: 'Manifes', en: 'Manifest' },
  digest: { id: 'SHA-256 manifes', en: 'SHA-256 of the manifest' },
  signature: { id: 'Tanda tangan', en: 'Signature' },
  key: { id: 'Kunci publik', en: 'Public key' },
  unsigned: { id: 'tidak ditandatangani', en: 'not signed' },
  check: { id: 'Memeriksa cuplikan', en: 'Checking a snapshot' },
  checkAbout: {
    id: 'Ambil kunci publik dari tempat yang Anda percaya, bukan dari sebelah berkasnya, dan simpan. Perintah ini memeriksa tanda tangan, lalu ukuran dan SHA-256 setiap berkas.',
    en: 'Take the public key from where you trust it, not from beside the files, and keep it. This command checks the signature, then size and SHA-256 of each file.',
  },
  older: { id: 'Cuplikan yang lebih lama', en: 'Older snapshots' },
  feeds: { id: 'Umpan dan kalender', en: 'Feeds and calendars' },
  feedAtom: { id: 'Semua perubahan (Atom)', en: 'All changes (Atom)' },
  feedJson: { id: 'Semua perubahan (JSON Feed)', en: 'All changes (JSON Feed)' },
  feedRegion: { id: 'Perubahan satu daerah, contoh Kota Sukabumi', en: 'Changes of one region, such as Sukabumi' },
  calendarRegion: {
    id: 'Kalender tenggat satu daerah, contoh Kota Sukabumi',
    en: 'Calendar of one region’s deadlines, such as Sukabumi',
  },
  catalogue: { id: 'Katalog', en: 'Catalogue' },
  licence: { id: 'Lisensi', en: 'Licence' },
  licenceAbout: {
    id: 'Kode dan nama daerah berasal dari idn-area-data, di bawah Open Database License (ODbL) 1.0. Selebihnya adalah fakta; tidak ada hak yang diklaim atasnya; setiap baris menyebut halaman asalnya.',
    en: 'Codes and names of regions come from idn-area-data under the Open Database License (ODbL) 1.0. All else is facts, in which no rights are claimed; each row names the page that it was read from.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const sayOpenData = sayFrom(WORDS);
