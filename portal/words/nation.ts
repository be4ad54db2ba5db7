import type { RegionLevel } from '#client/operations.generated.ts';
import type { Look } from './states.ts';
import { sayFrom, type Words } from './words.ts';

/** What the nation's page says beside what every page says. */
const WORDS = {
  description: {
    id: 'Peta penerapan kerja fleksibel ASN di 38 provinsi, 416 kabupaten, dan 98 kota, pada tanggal mana pun sejak 2019.',
    en: 'Map of flexible civil-service work in 38 provinces, 416 regencies and 98 cities, on any day since 2019.',
  },
  onDay: { id: 'Keadaan pada', en: 'As it stood on' },
  legend: { id: 'Keterangan dan jumlah daerah', en: 'Legend and number of regions' },
  unknown: {
    id: '“Tidak ada catatan” berarti registri belum menemukan sumber, bukan berarti daerah itu tidak menerapkan.',
    en: '“Nothing recorded” means that the registry has seen no source, not that the region does not apply it.',
  },
  meanings: { id: 'Arti setiap status', en: 'What each status means' },
  levels: { id: 'Jumlah menurut tingkat daerah', en: 'Counts by level of region' },
  levelsAbout: {
    id: 'Termasuk enam wilayah administrasi Jakarta, yang mengikuti provinsinya dan tidak menetapkan sendiri.',
    en: 'With the six administrative units of Jakarta, which follow their province and decide nothing themselves.',
  },
  all: { id: 'Semua', en: 'All' },
  trendAbout: {
    id: 'Daerah yang menjalankan uji coba atau menerapkan, pada tanggal yang sama setiap bulan sampai tanggal yang ditampilkan.',
    en: 'Regions that pilot or have implemented, on the same day of each month up to the day shown.',
  },
  most: { id: 'Terbanyak', en: 'Most' },
  asTable: { id: 'Angka-angkanya', en: 'The figures' },
  basisShort: { id: 'Dasar', en: 'Basis' },
  province: { id: 'Provinsi', en: 'Province' },
  find: { id: 'Cari nama, kode, atau provinsi', en: 'Find a name, code or province' },
  apply: { id: 'Saring', en: 'Filter' },
  noMatch: {
    id: 'Tidak ada daerah yang cocok dengan saringan ini. Periksa ejaan, atau pilih status lain.',
    en: 'No region matches this filter. Check the spelling, or choose another status.',
  },
  clear: { id: 'Tampilkan semua daerah', en: 'Show all regions' },
  tableAbout: {
    id: 'Isinya sama dengan peta. Judul kolom mengurutkan.',
    en: 'The same as the map. Heads of columns sort.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Says a word of the nation's page in one language. */
export const sayNation = sayFrom(WORDS);

/** The levels of regions, the highest first, as many of them. */
export const LEVELS: Readonly<Record<RegionLevel, Words>> = {
  PROVINCE: { id: 'Provinsi', en: 'Provinces' },
  REGENCY: { id: 'Kabupaten', en: 'Regencies' },
  CITY: { id: 'Kota', en: 'Cities' },
};

/** What each look says of a region. */
export const MEANINGS: Readonly<Record<Look, Words>> = {
  IMPLEMENTED: { id: 'Sudah dijalankan.', en: 'It is in use.' },
  PILOT: {
    id: 'Dicoba dari tanggal awal sampai tanggal akhir.',
    en: 'It is tried from a first to a last day.',
  },
  DECREED: {
    id: 'Produk hukum daerah sudah ditetapkan, belum dijalankan.',
    en: 'A local instrument was issued; it is not in use yet.',
  },
  UNDER_STUDY: { id: 'Kajian sedang berjalan.', en: 'A study is under way.' },
  DISCUSSED: {
    id: 'Dibicarakan dalam pernyataan bertanggal.',
    en: 'It was spoken of in a dated statement.',
  },
  SUSPENDED: { id: 'Dihentikan untuk sementara.', en: 'It is paused.' },
  ENDED: { id: 'Pernah dijalankan dan sudah berakhir.', en: 'It was in use and is over.' },
  DECLINED: { id: 'Daerah menyatakan menolak.', en: 'The region said no.' },
  NOT_ADOPTED: {
    id: 'Tercatat belum menerapkan, dengan tanggal dan sumber.',
    en: 'It is recorded as not adopted, with a day and a source.',
  },
  UNRECORDED: {
    id: 'Registri belum menemukan sumber apa pun; keadaannya tidak diketahui.',
    en: 'The registry has seen no source; how it stands is unknown.',
  },
};
