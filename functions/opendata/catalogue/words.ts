import type { Words } from '../column.ts';
import type { TableHead } from '../form.ts';
import type { WrittenTable } from './publication.ts';

/** Words that several documents say. */
export const NAME = 'flexible-work-registry';

export const TITLE: Words = {
  id: 'Registri nasional kerja fleksibel ASN: data terbuka',
  en: 'Indonesia’s national flexible-work registry: open data',
};

export const DESCRIPTION: Words = {
  id: 'Peraturan tentang kerja fleksibel pegawai ASN, daerah yang menerapkannya, syarat yang harus dipenuhi, dan sumber setiap catatan; satu cuplikan tetap setiap hari.',
  en: 'Regulations on flexible work of Indonesia’s civil servants, the regions that adopt them, the conditions to be met, and the source of each record; one snapshot a day, which never changes.',
};

/** What an empty cell says. */
export const EMPTY: Words = {
  id: 'Sel kosong berarti tidak terlihat pada sumber mana pun; tidak pernah berarti “tidak”.',
  en: 'An empty cell means: not seen in a source; it never means “no”.',
};

/** What a spreadsheet must be told of, in a file that it may open. */
export const DEFUSED: Words = {
  id: 'Dalam CSV, teks yang akan dijalankan lembar kerja sebagai rumus (diawali =, +, -, @, juga sesudah koma, titik koma, tab atau baris baru) didahului apostrof; bentuk lain memuatnya apa adanya.',
  en: 'In CSV a text that a spreadsheet would run as a formula (one that begins with =, +, -, @, also after a comma, semicolon, tab or line break) has an apostrophe before it; the other forms have it as it is.',
};

export const KEYWORDS: readonly string[] = [
  'kerja fleksibel',
  'ASN',
  'pegawai negeri sipil',
  'pemerintah daerah',
  'flexible work',
  'civil service',
  'local government',
  'Indonesia',
];

/** What a table is, in one language, with what an empty cell says. */
export const descriptionOf = ({ words }: TableHead, language: keyof Words): string =>
  `${words[language]} ${EMPTY[language]}`;

/** Which forms hold a part of the table alone, and where the rest is; null where every form holds all of it. */
export function partsOf({ head, rows, files }: WrittenTable): Words | null {
  const parts = files.filter((file) => file.rows < rows);
  const whole = files.filter((file) => file.rows === rows).map(({ name }) => name);
  if (parts.length === 0) return null;
  const held = parts.map(({ name, rows: some }) => `${name}: ${some}`).join(', ');
  return {
    id: `Tabel ${head.name} memiliki ${rows} baris. Yang hanya memuat baris pertama: ${held}. Seluruhnya ada di ${whole.join(', ')}.`,
    en: `The table ${head.name} has ${rows} rows. What holds the first ones alone: ${held}. All of them are in ${whole.join(', ')}.`,
  };
}
