import type { ColumnHead, ColumnType } from '../column.ts';
import type { TableHead } from '../form.ts';
import { formOf } from './forms.ts';
import {
  type CatalogueDocument,
  cover,
  jsonDocument,
  latestAddress,
  type Publication,
  snapshotAddress,
  type WrittenTable,
} from './publication.ts';
import { sourcesOf, termsOf } from './terms.ts';
import { DESCRIPTION, descriptionOf, EMPTY, KEYWORDS, NAME, partsOf, TITLE } from './words.ts';

/** Which rules ask for what is here. */
const RULES = [
  'Peraturan Presiden 39/2019 tentang Satu Data Indonesia',
  'Peraturan BPS 4/2020 tentang Petunjuk Teknis Standar Data Statistik',
  'Peraturan BPS 5/2020 tentang Petunjuk Teknis Metadata Statistik',
];

/** What is ours in it, said to whoever takes it over. */
const NOTE =
  'Pemetaan oleh registri: konsep, definisi, klasifikasi, ukuran dan satuan di sini bukan Standar Data Statistik yang ditetapkan Pembina Data. Yang null tidak diketahui registri dan diisi oleh Walidata.';

const TYPES: Readonly<Record<ColumnType, string>> = {
  CODE: 'kode (teks)',
  TEXT: 'teks',
  INTEGER: 'bilangan bulat',
  DECIMAL: 'bilangan desimal',
  BOOLEAN: 'benar/salah',
  DAY: 'tanggal (YYYY-MM-DD, Asia/Jakarta)',
  INSTANT: 'tanggal dan waktu (ISO 8601, UTC)',
  URL: 'alamat URL',
  LIST: 'daftar teks',
};

/** What is measured, and in what: by the unit of a column. A unit that is not here is told as it is, and what it measures is not. */
const MEASURES: Readonly<Record<string, { measure: string; unit: string }>> = {
  persons: { measure: 'Jumlah', unit: 'Orang' },
  days: { measure: 'Jumlah', unit: 'Hari' },
  regions: { measure: 'Jumlah', unit: 'Daerah' },
  bytes: { measure: 'Jumlah', unit: 'Bita' },
  percent: { measure: 'Persentase', unit: 'Persen' },
  IDR: { measure: 'Nilai', unit: 'Rupiah' },
};

/**
 * `sdi.json`: what Satu Data Indonesia asks of data: a standard of each variable (konsep, definisi, klasifikasi, ukuran, satuan), metadata of
 * the activity, of data sets and of variables, and codes of reference. Its names are those of the forms, so they are Indonesian.
 */
export const sdi = (publication: Publication): CatalogueDocument => {
  const { day, recordedAt, tables, imprint } = publication;
  const { contact } = imprint;
  return jsonDocument('sdi.json', {
    dasar: RULES,
    catatan: NOTE,
    versi: day,
    dimutakhirkan: recordedAt,
    jumlah_dataset: tables.length,
    penanggung_jawab: {
      organisasi: imprint.publisher.name,
      narahubung: contact.name,
      surel: contact.email,
      laman: contact.page,
    },
    kegiatan: {
      judul: TITLE.id,
      tujuan: DESCRIPTION.id,
      penyelenggara: imprint.publisher.name,
      frekuensi: 'harian',
      cakupan_wilayah: 'seluruh Indonesia',
      cara_pengumpulan_data: 'kompilasi produk administrasi',
      produk_tersedia_untuk_umum: true,
      rekomendasi_kegiatan_statistik: null,
    },
    dataset: tables.map((table) => dataset(publication, table)),
  });
};

function dataset(publication: Publication, table: WrittenTable) {
  const { head, rows, files } = table;
  const terms = termsOf(head);
  const parts = partsOf(table);
  const [first, last] = cover(publication, table);
  return {
    id: `${NAME}/${head.name}`,
    judul: head.title.id,
    deskripsi: [descriptionOf(head, 'id'), ...(parts === null ? [] : [parts.id])].join(' '),
    tag: [...new Set([...KEYWORDS, head.title.id])],
    organisasi: publication.imprint.publisher.name,
    frekuensi_pembaruan: 'harian',
    cakupan_spasial: 'Indonesia',
    periode: { awal: first, akhir: last },
    lisensi: { nama: terms.title, alamat: terms.url, keterangan: terms.words.id },
    sumber: sourcesOf(head),
    klasifikasi_akses: 'terbuka',
    laman: latestAddress(publication, `dictionary.html#${head.name}`),
    jumlah_baris: rows,
    berkas: files.map((file) => ({
      nama: file.name,
      format: formOf(file.mediaType)?.name ?? null,
      alamat: snapshotAddress(publication, file.name),
      ukuran_bita: file.bytes,
      sha256: file.sha256,
    })),
    kode_referensi: codes(head),
    variabel: head.columns.map((column, place) => variable(head, column, place)),
  };
}

/** The columns whose values are codes that others keep. */
const codes = ({ columns }: TableHead) =>
  columns
    .filter(({ type }) => type === 'CODE')
    .map(({ name }) => ({ kolom: name, rujukan: 'Kode wilayah administrasi pemerintahan, Kementerian Dalam Negeri' }));

function variable(head: TableHead, column: ColumnHead, place: number) {
  const { name, type, words, unit, required, choices, separator } = column;
  const measured = unit === null ? null : (MEASURES[unit] ?? { measure: null, unit });
  return {
    urutan: place + 1,
    nama: name,
    konsep: head.title.id,
    definisi: words.id,
    klasifikasi: choices,
    ukuran: measured?.measure ?? null,
    satuan: measured?.unit ?? null,
    tipe_data: type === 'LIST' ? `${TYPES[type]}, dipisahkan "${separator}"` : TYPES[type],
    aturan_validasi: [
      required ? 'wajib terisi' : `boleh kosong: ${EMPTY.id}`,
      ...(choices === null ? [] : ['hanya nilai dalam klasifikasi']),
      ...head.references
        .filter((reference) => reference.column === name)
        .map(({ table, of }) => `nilai ada pada ${table}.${of}`),
    ],
    dapat_diakses_umum: true,
  };
}
